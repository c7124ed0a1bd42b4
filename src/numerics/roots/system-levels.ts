/** How much of each residual of a system rounding explains: in its steps, and in the unknowns. */

import { margin, spacing } from "./root.ts";
import type { Residuals, System, SystemRounding } from "./system.ts";

/** Residuals count from this multiple of their rounding on. */
export const clear = 4;

/** The rounding in the steps of each equation, and what its residual changes by from one double of an unknown to the next. */
export function levelsAt(
  estimate: SystemRounding,
  { jacobian }: Residuals,
  point: Float64Array,
): Float64Array {
  return estimate(point).map((rounding, i) => {
    const moved = (jacobian[i] as Float64Array).reduce((sum, slope, j) => {
      const part = Math.abs(slope) * spacing(point[j] as number);
      return Number.isFinite(part) ? sum + part : sum;
    }, 0);
    return margin * (Number.isNaN(rounding) ? 0 : rounding) + moved;
  });
}

/** The most of these levels that a residual is; infinite where one is not a number, or ought to be exact. */
export function excess(values: Float64Array, levels: Float64Array): number {
  let most = 0;
  for (const [i, f] of values.entries()) {
    if (Number.isNaN(f)) return Number.POSITIVE_INFINITY;
    if (f !== 0) most = Math.max(most, Math.abs(f) / (levels[i] as number));
  }
  return most;
}

/** The same at a point, with what rounding explains there. */
export function excessAt(system: System, estimate: SystemRounding, point: Float64Array): number {
  const here = system(point);
  return excess(here.values, levelsAt(estimate, here, point));
}
