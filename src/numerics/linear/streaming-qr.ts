/** A least-squares problem as a triangle: the QR factorization of rows that come block by block, and are not kept. */

import { norm } from "./vectors.ts";

/**
 * The rows that have been added, and their right sides, reduced by Householder reflections to `R` and `Qᵀr`: what is left of
 * as many rows as may come is one triangle of the size of a row. (Golub & Van Loan, Matrix Computations, 4th ed., §6.5.)
 */
export class StreamingQr {
  /** The number of unknowns. */
  readonly size: number;
  /** Column after column, each of `size + 1`; the last column is the right side, and its last number the norm left over. */
  private readonly columns: readonly Float64Array[];

  constructor(size: number) {
    this.size = size;
    this.columns = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
  }

  /** An element of R, on or above its diagonal. */
  at(row: number, column: number): number {
    return (this.columns[column] as Float64Array)[row] as number;
  }

  /** An element of Qᵀr. */
  right(row: number): number {
    return (this.columns[this.size] as Float64Array)[row] as number;
  }

  /**
   * The norm of a column of the matrix whose rows have been added.
   * @param without the number of leading columns that are projected out of it before
   */
  norm(column: number, without = 0): number {
    return norm((this.columns[column] as Float64Array).subarray(without, column + 1));
  }

  /** The norm of what the first columns can explain of the right side. */
  normOfRight(columns: number): number {
    return norm((this.columns[this.size] as Float64Array).subarray(0, columns));
  }

  get isFinite(): boolean {
    return this.columns.every((column) => column.every(Number.isFinite));
  }

  /**
   * @param block the new rows by their columns, the right side last; it is overwritten
   * @param count how many rows of it there are
   */
  add(block: readonly Float64Array[], count: number): void {
    for (let pivot = 0; pivot <= this.size; pivot++) {
      this.reflect(block, count, pivot);
    }
  }

  /** Makes zeros of a column of the block, by reflecting it together with its row of the triangle. */
  private reflect(block: readonly Float64Array[], count: number, pivot: number): void {
    const vector = block[pivot] as Float64Array;
    const length = norm(vector.subarray(0, count));
    if (length === 0) return;
    const own = this.columns[pivot] as Float64Array;
    const head = own[pivot] as number;
    const reflected = head > 0 ? -Math.hypot(head, length) : Math.hypot(head, length);
    own[pivot] = reflected;
    const first = head - reflected;
    for (let at = 0; at < count; at++) vector[at] = (vector[at] as number) / first;
    const factor = first / reflected;
    for (let column = pivot + 1; column <= this.size; column++) {
      const above = this.columns[column] as Float64Array;
      const below = block[column] as Float64Array;
      let sum = above[pivot] as number;
      for (let at = 0; at < count; at++) sum += (vector[at] as number) * (below[at] as number);
      sum *= factor;
      above[pivot] = (above[pivot] as number) + sum;
      for (let at = 0; at < count; at++) {
        below[at] = (below[at] as number) + sum * (vector[at] as number);
      }
    }
  }

  /**
   * The first unknowns for which the rows come nearest to their right sides; all of them, if nothing else is said.
   * @param others what the other unknowns are, with the opposite sign; 0 if nothing is said
   */
  solve(count = this.size, others?: Float64Array): Float64Array {
    const solution = new Float64Array(count);
    for (let row = count - 1; row >= 0; row--) {
      let sum = this.right(row);
      for (let column = row + 1; column < this.size; column++) {
        const value = column < count ? -(solution[column] as number) : (others?.[column] ?? 0);
        sum += this.at(row, column) * value;
      }
      solution[row] = sum / this.at(row, row);
    }
    return solution;
  }

  /** The x with RᵀR·x = g. */
  solveTwice(gradient: Float64Array): Float64Array {
    const solution = Float64Array.from(gradient);
    for (let row = 0; row < this.size; row++) {
      let sum = solution[row] as number;
      for (let above = 0; above < row; above++) {
        sum -= this.at(above, row) * (solution[above] as number);
      }
      solution[row] = sum / this.at(row, row);
    }
    for (let row = this.size - 1; row >= 0; row--) {
      let sum = solution[row] as number;
      for (let column = row + 1; column < this.size; column++) {
        sum -= this.at(row, column) * (solution[column] as number);
      }
      solution[row] = sum / this.at(row, row);
    }
    return solution;
  }

  /** R⁻¹, upper triangular, by its rows. */
  inverse(): Float64Array[] {
    const { size } = this;
    const rows = Array.from({ length: size }, () => new Float64Array(size));
    for (let column = 0; column < size; column++) {
      for (let row = column; row >= 0; row--) {
        let sum = row === column ? 1 : 0;
        for (let inner = row + 1; inner <= column; inner++) {
          sum -= this.at(row, inner) * ((rows[inner] as Float64Array)[column] as number);
        }
        (rows[row] as Float64Array)[column] = sum / this.at(row, row);
      }
    }
    return rows;
  }
}
