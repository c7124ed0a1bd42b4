/** The steps of a trust region: what makes a linearized sum of squares least within a radius. */

import { iterate } from "../iterate.ts";
import { matrices } from "../linear/matrices.ts";
import type { StreamingQr } from "../linear/streaming-qr.ts";
import { norm } from "../linear/vectors.ts";

/** The scale of each parameter: the largest norm that its column of the Jacobian has had (Moré, 1978). */
export class Scale {
  private readonly norms: Float64Array;

  private constructor(norms: Float64Array) {
    this.norms = norms;
  }

  /** @param without the number of leading columns that are projected out of the others */
  static at(triangle: StreamingQr, without = 0): Scale {
    return new Scale(new Float64Array(triangle.size)).with(triangle, without);
  }

  with(triangle: StreamingQr, without: number): Scale {
    return new Scale(
      this.norms.map((norm, at) => Math.max(norm, triangle.norm(at, at < without ? 0 : without))),
    );
  }

  /** Of a parameter that has had no influence yet it is 1. */
  of(parameter: number): number {
    return this.norms[parameter] || 1;
  }

  /** @param from the first parameter that counts */
  lengthOf(change: Float64Array, from = 0): number {
    return norm(change.map((value, at) => value * this.of(at)).subarray(from));
  }
}

export interface TrustRegionStep {
  readonly change: Float64Array;
  /** In the scale of the parameters. */
  readonly length: number;
  /** By how much the sum of squares would become smaller if it were what it is linearized to. */
  readonly promise: number;
  /** Whether it is the whole step to the minimum of the linearized sum, well within the region. */
  readonly isWhole: boolean;
}

/** Iterations in which the damping is found that gives a step its length, to a tenth: as in Moré, who needs two or three. */
const maxTrials = 100;
const tolerance = 0.1;
/** A first damping, or one where there is no lower bound yet, as a part of the upper bound: also Moré's. */
const firstShare = 1e-3;
/** A triangle is singular if its singular values are so unlike: rounding. */
const minRatio = 1e-15;

/**
 * A linearized sum of squares, by the singular values of its scaled triangle. Where the residuals are linear in the first
 * parameters, these are projected out: a step is of the others, and they are what is best for it.
 */
export class Region {
  /** The parameters that are projected out. */
  private readonly first: number;
  readonly singular: readonly number[];
  /** The parts of the residuals along the left singular vectors. */
  private readonly parts: readonly number[];
  /** The right singular vectors, by columns, in the scale of the parameters. */
  private readonly directions: readonly (readonly number[])[];
  private readonly scale: Scale;

  constructor(triangle: StreamingQr, scale: Scale, first = 0, end = triangle.size) {
    const size = end - first;
    const { Matrix, SingularValueDecomposition } = matrices();
    const scaled = Matrix.zeros(size, size);
    for (let row = 0; row < size; row++) {
      for (let column = row; column < size; column++) {
        scaled.set(
          row,
          column,
          triangle.at(first + row, first + column) / scale.of(first + column),
        );
      }
    }
    const found = new SingularValueDecomposition(scaled);
    const left = found.leftSingularVectors;
    const right = found.rightSingularVectors;
    const rows = Array.from({ length: size }, (_, row) => triangle.right(first + row));
    this.first = first;
    this.scale = scale;
    this.singular = found.diagonal;
    this.parts = this.singular.map((_, at) =>
      rows.reduce((sum, value, row) => sum + value * left.get(row, at), 0),
    );
    this.directions = this.singular.map((_, at) => rows.map((_, row) => right.get(row, at)));
  }

  /** The step that does most within a radius, which is kept to a tenth. */
  step(radius: number): TrustRegionStep {
    const { singular } = this;
    const isRegular = (singular.at(-1) as number) > minRatio * (singular[0] as number);
    if (isRegular && this.lengthAt(0) <= (1 + tolerance) * radius) return this.at(0, true);
    return this.at(this.dampingFor(radius), false);
  }

  /** The step with a damping relative to the square of the largest singular value. */
  damped(damping: number): TrustRegionStep {
    return this.at(damping * (this.singular[0] as number) ** 2, damping === 0);
  }

  /** The directions in which the residuals hardly change: below this share of the largest change. */
  flatDirections(share: number): (readonly number[])[] {
    const least = share * (this.singular[0] as number);
    return this.directions.filter((_, at) => !((this.singular[at] as number) > least));
  }

  private coefficients(damping: number): number[] {
    return this.singular.map((value, at) => {
      const divisor = value ** 2 + damping;
      return divisor === 0 ? 0 : (-value * (this.parts[at] as number)) / divisor;
    });
  }

  private lengthAt(damping: number): number {
    return norm(this.coefficients(damping));
  }

  private at(damping: number, isWhole: boolean): TrustRegionStep {
    const coefficients = this.coefficients(damping);
    const length = norm(coefficients);
    const change = Float64Array.from(coefficients, (_, parameter) => {
      const scaled = coefficients.reduce(
        (sum, value, at) => sum + value * ((this.directions[at] as number[])[parameter] as number),
        0,
      );
      return scaled / this.scale.of(this.first + parameter);
    });
    const linear = norm(coefficients.map((value, at) => value * (this.singular[at] as number)));
    return { change, length, promise: linear ** 2 + 2 * damping * length ** 2, isWhole };
  }

  /** By Newton's method on the reciprocal of the length, within bounds that close in. */
  private dampingFor(radius: number): number {
    const { singular, parts } = this;
    const most = norm(singular.map((value, at) => value * (parts[at] as number))) / radius;
    return iterate<{ readonly low: number; readonly high: number; readonly damping: number }>(
      {
        start: { low: 0, high: most, damping: firstShare * most },
        step: (state) => {
          const { damping } = state;
          const length = this.lengthAt(damping);
          if (Math.abs(length - radius) <= tolerance * radius) return { ending: "converged" };
          const low = length > radius ? damping : state.low;
          const high = length > radius ? state.high : damping;
          const slope = singular.reduce(
            (sum, value, at) =>
              sum + (value * (parts[at] as number)) ** 2 / (value ** 2 + damping) ** 3,
            0,
          );
          const newton = damping + ((length / radius - 1) * length ** 2) / slope;
          const bisected = low === 0 ? firstShare * high : Math.sqrt(low * high);
          const next = newton > low && newton < high ? newton : bisected;
          const isStuck = next === damping || !(next > 0);
          return { next: { low, high, damping: next }, ending: isStuck ? "stalled" : undefined };
        },
      },
      { limit: maxTrials },
    ).state.damping;
  }
}
