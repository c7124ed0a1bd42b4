/** What is to be minimized, within bounds, and what a method sees of it. */

import type { Bounds } from "../bounds.ts";

/** The value at a point, with its gradient written to the second array. Where there is no value it is NaN or infinite. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** A point on the way. Its arrays are never changed. */
export interface Iterate {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

export const iterateAt = (objective: Objective, point: Float64Array): Iterate => {
  const gradient = new Float64Array(point.length);
  return { point, value: objective(point, gradient), gradient };
};

/**
 * A value that can be compared, with a gradient that can be followed: a slope that holds a variable at a bound may be
 * infinite, as that of sqrt at 0.
 */
export const isUsable = (iterate: Iterate, bounds?: Bounds): boolean =>
  iterate.value === Number.NEGATIVE_INFINITY ||
  (Number.isFinite(iterate.value) &&
    iterate.gradient.every(
      (slope, i) =>
        Number.isFinite(slope) ||
        (bounds !== undefined && !Number.isNaN(slope) && isHeld(iterate, bounds, i)),
    ));

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

/** What is so near to a bound, as a part of the interval, may have been on its way to it. */
const nearBound = 1e-6;

/** The same with every variable exactly at a bound that is near in the direction in which the value falls to the last. */
export function onBounds(objective: Objective, iterate: Iterate, bounds: Bounds): Iterate {
  const point = iterate.point.map((x, i) => {
    const [low, high, g] = [bounds.lower[i], bounds.upper[i], iterate.gradient[i]] as [
      number,
      number,
      number,
    ];
    const bound = g > 0 ? low : g < 0 ? high : x - low < high - x ? low : high;
    const near = nearBound * (Number.isFinite(high - low) ? high - low : 1);
    return Math.abs(x - bound) <= near ? bound : x;
  });
  if (point.every((x, i) => x === iterate.point[i])) return iterate;
  const there = iterateAt(objective, point);
  const isFallingTo = point.every(
    (x, i) => x === iterate.point[i] || there.gradient[i] === 0 || isHeld(there, bounds, i),
  );
  return isUsable(there, bounds) && there.value <= iterate.value && isFallingTo ? there : iterate;
}

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
