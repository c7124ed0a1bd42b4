/** Places where a slope jumps. */

import type { Descent, Limits } from "./descent.ts";
import { isHeld, type Objective } from "./objective.ts";

export interface Kink {
  /** The variable by which the slope jumps most, and from where to where. */
  readonly index: number;
  readonly before: number;
  readonly after: number;
}

/** Distances to both sides, as parts of a variable's size. */
const [near, far] = [1e-9, 1e-7];
/** A jump stays as large, however near; of a smooth slope the part is 1/100. */
const stays = 0.5;

/** Looks at the slope on both sides of every variable. Undefined where it jumps nowhere from falling to rising. */
export function kinkAt(
  { best }: Pick<Descent, "best">,
  objective: Objective,
  { bounds }: Limits,
): Kink | undefined {
  const gradient = new Float64Array(best.point.length);
  const slopeAt = (i: number, h: number): number => {
    const point = Float64Array.from(best.point);
    point[i] = (point[i] as number) + h;
    objective(point, gradient);
    return gradient[i] as number;
  };
  let found: Kink | undefined;
  for (let i = 0; i < best.point.length; i++) {
    if (isHeld(best, bounds, i)) continue;
    const size = Math.max(1, Math.abs(best.point[i] as number));
    const [before, after] = [slopeAt(i, -near * size), slopeAt(i, near * size)];
    const wide = slopeAt(i, far * size) - slopeAt(i, -far * size);
    const jumps = before < 0 && after > 0 && after - before > stays * wide;
    if (jumps && after - before > (found === undefined ? 0 : found.after - found.before)) {
      found = { index: i, before, after };
    }
  }
  return found;
}
