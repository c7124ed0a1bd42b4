/** Boxes: where variables have to stay. */

/** The lowest and the highest value of each variable; infinite where there is none. */
export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export const noBounds = (n: number): Bounds => ({
  lower: new Float64Array(n).fill(Number.NEGATIVE_INFINITY),
  upper: new Float64Array(n).fill(Number.POSITIVE_INFINITY),
});

/** The point within the bounds that is nearest. */
export const clipped = (point: Float64Array, { lower, upper }: Bounds): Float64Array =>
  point.map((x, i) => Math.min(Math.max(x, lower[i] as number), upper[i] as number));
