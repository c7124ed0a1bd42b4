/** What rounding leaves of the value around a point. */

import type { Bounds } from "../bounds.ts";
import { type Iterate, isUsable, iterateAt, type Objective } from "./objective.ts";

/** The points that are looked at; a difference of this multiple of what they show may still be rounding. */
const points = 8;

/** A change by this part of a value may be rounding: of some operations, each by half an epsilon. */
export const roundingOfValue = 16 * Number.EPSILON;

/** How far values differ from what the slope says at points that differ from this one in their last digits only. */
function roundingAt(objective: Objective, here: Iterate): number {
  const { point, value } = here;
  const gradient = new Float64Array(point.length);
  let most = Number.EPSILON * Math.abs(value);
  for (let k = 1; k <= points; k++) {
    const beside = point.map((x, i) => x * (1 + (((k * (i + 1) * 5) % 7) - 3) * Number.EPSILON));
    const expected = point.reduce((sum, x, i) => {
      const way = (beside[i] as number) - x;
      return way === 0 ? sum : sum + way * (here.gradient[i] as number);
    }, 0);
    const difference = Math.abs(objective(beside, gradient) - value - expected);
    if (Number.isFinite(difference)) most = Math.max(most, difference);
  }
  return most;
}

/** How far the value may be off at most by the rounding in the steps of its formula. */
export type RoundingOf = (point: Float64Array) => number;

/**
 * A difference of values around a point that may be rounding.
 * @param roundingOf tells of terms that cancel, whose rounding may be the same at all points around
 */
export const noiseAt = (objective: Objective, here: Iterate, roundingOf?: RoundingOf): number =>
  Math.max(points * roundingAt(objective, here), roundingOf?.(here.point) || 0);

/** What a way to a point, which bounds may have shortened, can gain at most. */
export const maxGain = ({ point, gradient }: Iterate, to: Float64Array): number =>
  to.reduce((sum, x, i) => {
    const way = x - (point[i] as number);
    return way === 0 ? sum : sum + Math.abs(way * (gradient[i] as number));
  }, 0);

/** A last step, where values can no longer tell: undefined unless it flattens the slope. */
export function lastStep(
  objective: Objective,
  here: Iterate,
  to: Float64Array,
  bounds: Bounds,
  slope: (iterate: Iterate) => number,
): Iterate | undefined {
  const next = iterateAt(objective, to);
  const isGood =
    isUsable(next, bounds) &&
    slope(next) < slope(here) &&
    next.value <= here.value + roundingOfValue * Math.abs(here.value);
  return isGood ? next : undefined;
}
