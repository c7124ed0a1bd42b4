/** What is to be minimized, within bounds, and how a method tells of its way and its end. */

/** The value at a point, with its gradient written to the second array. Where there is no value it is NaN or infinite. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** The lowest and the highest value of each variable; infinite where there is none. */
export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** A point on the way. Its arrays are never changed. */
export interface Iterate {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

/**
 * Why a method has stopped: nothing more can be gained; the steps are used up; the value falls without end; no step
 * lowers the value though the gradient is not 0; or it grows although it should fall.
 */
export type Ending = "converged" | "steps" | "unbounded" | "stalled" | "diverged";

export interface Descent {
  readonly best: Iterate;
  readonly ending: Ending;
  readonly iterations: number;
}

export interface Limits {
  readonly bounds: Bounds;
  /** Iterations at most. */
  readonly steps: number;
  /** The value from which gains count, where others have gone a part of the way: that at the start. */
  readonly from?: number;
  /** Told of every iterate, the first included. */
  readonly watch?: (iterate: Iterate) => void;
}

/** A start and an end that is as good as any: what a step would gain is so small beside what has been gained. */
export const leastGain = 1e-30;

/** Beyond this a value is held to fall without end. */
const farthest = 1e100;

export const isUnbounded = ({ point, value }: Pick<Iterate, "point" | "value">): boolean =>
  value === Number.NEGATIVE_INFINITY || value < -1e250 || point.some((x) => Math.abs(x) > farthest);

export const iterateAt = (objective: Objective, point: Float64Array): Iterate => {
  const gradient = new Float64Array(point.length);
  return { point, value: objective(point, gradient), gradient };
};

/** A value that can be compared, with a gradient that can be followed. */
export const isUsable = ({ value, gradient }: Pick<Iterate, "value" | "gradient">): boolean =>
  value === Number.NEGATIVE_INFINITY || (Number.isFinite(value) && gradient.every(Number.isFinite));

export const noBounds = (n: number): Bounds => ({
  lower: new Float64Array(n).fill(Number.NEGATIVE_INFINITY),
  upper: new Float64Array(n).fill(Number.POSITIVE_INFINITY),
});

/** The point within the bounds that is nearest. */
export const clipped = (point: Float64Array, { lower, upper }: Bounds): Float64Array =>
  point.map((x, i) => Math.min(Math.max(x, lower[i] as number), upper[i] as number));

/** Whether a variable stands at a bound, or as near as rounding lets it, and the value would fall beyond it. */
export const isHeld = (
  { point, gradient }: Iterate,
  { lower, upper }: Bounds,
  i: number,
): boolean => {
  const [x, g, low, high] = [point[i], gradient[i], lower[i], upper[i]] as [
    number,
    number,
    number,
    number,
  ];
  const width = Number.isFinite(high - low) ? high - low : 0;
  const near = 4 * Number.EPSILON * Math.max(width, Math.abs(x));
  return (x <= low + near && g > 0) || (x >= high - near && g < 0) || low === high;
};

/** The variables that may move. */
export const freeAt = (iterate: Iterate, bounds: Bounds): number[] => {
  const free: number[] = [];
  for (let i = 0; i < iterate.point.length; i++) if (!isHeld(iterate, bounds, i)) free.push(i);
  return free;
};

/** The largest component of the gradient among the variables that may move. */
export const slopeAt = (iterate: Iterate, bounds: Bounds): number => {
  let most = 0;
  for (let i = 0; i < iterate.point.length; i++) {
    if (!isHeld(iterate, bounds, i)) most = Math.max(most, Math.abs(iterate.gradient[i] as number));
  }
  return most;
};
