/** What rounding leaves of the value around a point. */

import type { Iterate, Objective } from "./objective.ts";

const points = 8;

/** How far values differ at points that differ from this one in their last digits only. */
function roundingAt(objective: Objective, { point, value }: Iterate): number {
  const gradient = new Float64Array(point.length);
  let most = Number.EPSILON * Math.abs(value);
  for (let k = 1; k <= points; k++) {
    const beside = point.map((x, i) => x * (1 + (((k * (i + 1) * 5) % 7) - 3) * Number.EPSILON));
    const difference = Math.abs(objective(beside, gradient) - value);
    if (Number.isFinite(difference)) most = Math.max(most, difference);
  }
  return most;
}

/** A difference of values around a point that may be rounding. */
export const noiseAt = (objective: Objective, here: Iterate): number =>
  8 * roundingAt(objective, here);
