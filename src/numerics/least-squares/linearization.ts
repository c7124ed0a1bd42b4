/** Residuals near a point, for any number of observations: of their Jacobian nothing is kept but a triangle. */

import { Sum } from "../linear/compensated.ts";
import { StreamingQr } from "../linear/streaming-qr.ts";

/** What is to be made small: the sum of the squares of the residuals, which are functions of the parameters. */
export interface Residuals {
  /** The number of parameters. */
  readonly size: number;
  /** The number of residuals. */
  readonly count: number;
  /** What rounding does to the residuals for its part in the data, as a norm: nothing, if it is not said. */
  readonly rounding?: number;
  /** How many residuals in a row cost as much as one of them; 1 by default. */
  readonly together?: number;
  /**
   * Writes some residuals, from the one at index `from` on, and their derivatives.
   * @param block a column for the derivatives with respect to each parameter, and one for the residuals
   */
  fill(point: Float64Array, from: number, count: number, block: readonly Float64Array[]): void;
}

export interface Linearization {
  readonly point: Float64Array;
  readonly squares: number;
  /** The Jacobian and the residuals, as far as least squares know of them. */
  readonly triangle: StreamingQr;
}

/** The residuals computed at once. */
const blockRows = 256;

/** Computes the residuals and the Jacobian block by block, and keeps the triangle alone. */
export class Linearizer {
  evaluations = 0;
  private readonly residuals: Residuals;
  private readonly block: readonly Float64Array[];

  constructor(residuals: Residuals) {
    this.residuals = residuals;
    this.block = Array.from({ length: residuals.size + 1 }, () => new Float64Array(blockRows));
  }

  at(point: Float64Array): Linearization {
    const { residuals, block } = this;
    this.evaluations++;
    const triangle = new StreamingQr(residuals.size);
    const values = block[residuals.size] as Float64Array;
    let squares = 0;
    let lost = 0;
    for (let from = 0; from < residuals.count; from += blockRows) {
      const count = Math.min(blockRows, residuals.count - from);
      residuals.fill(point, from, count, block);
      for (let at = 0; at < count; at++) {
        // Compensated: near the minimum steps are told apart by the last digits of the sum.
        const square = (values[at] as number) ** 2;
        const next = squares + square;
        lost += squares >= square ? squares - next + square : square - next + squares;
        squares = next;
      }
      triangle.add(block, count);
    }
    return { point, squares: Number.isFinite(lost) ? squares + lost : squares, triangle };
  }

  /** Half of the gradient of the sum of squares, Jᵀr, rounded once. */
  gradientAt(point: Float64Array): Float64Array {
    const { residuals, block } = this;
    const sums = Array.from({ length: residuals.size }, () => new Sum(0));
    for (let from = 0; from < residuals.count; from += blockRows) {
      const count = Math.min(blockRows, residuals.count - from);
      residuals.fill(point, from, count, block);
      addProducts(sums, block, count);
    }
    return Float64Array.from(sums, ({ value }) => value);
  }
}

/** Adds the products of each column with the last one. */
function addProducts(sums: readonly Sum[], block: readonly Float64Array[], count: number): void {
  const right = block[sums.length] as Float64Array;
  for (const [column, sum] of sums.entries()) {
    const values = block[column] as Float64Array;
    for (let at = 0; at < count; at++) sum.addProduct(values[at] as number, right[at] as number);
  }
}
