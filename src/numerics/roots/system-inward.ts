/** Whether equations that seem to hold along a whole curve go on doing so where rounding hides less. */

import { iterate } from "../iterate.ts";
import { norm } from "../linear/vectors.ts";
import type { System, SystemRounding } from "./system.ts";
import { clear, excessAt, levelsAt } from "./system-levels.ts";
import { unitsOf } from "./system-probe.ts";
import { settled } from "./system-valley.ts";

interface Stage {
  readonly point: Float64Array;
  /** Which part of the distance the next stage keeps. */
  readonly share: number;
}

const [firstShare, minShare, shyShare] = [0.5, 1e-30, 0.8];
/** From the largest numbers to usual ones, where each stage keeps more than half of the distance. */
const maxStages = 2000;
/** A stage that comes back so far has met the end of the curve. */
const turned = 0.95;

/**
 * Curves that never meet, but stay side by side, seem to have points in common far out, where what lies between them is
 * less than rounding. Towards the center it is not.
 */
export function holdsInward(
  system: System,
  estimate: SystemRounding,
  from: Float64Array,
  center: Float64Array,
): boolean {
  const distance = (point: Float64Array): number =>
    norm(point.map((x, j) => x - (center[j] as number)));
  const { ending } = iterate<Stage>(
    {
      start: { point: from, share: firstShare },
      test: ({ point }) => (distance(point) > 1e-290 ? undefined : "converged"),
      step: ({ point, share }) => {
        const nearer = point.map((x, j) => {
          const c = center[j] as number;
          return c + share * (x - c);
        });
        const next = settled(system, nearer, {
          weights: levelsAt(estimate, system(nearer), nearer),
          units: unitsOf(nearer),
        });
        const left = excessAt(system, estimate, next);
        if (left <= clear) {
          const isBack = distance(next) > turned * distance(point);
          return {
            next: { point: next, share: Math.max(share * share, minShare) },
            ending: isBack ? "converged" : undefined,
          };
        }
        if (share < shyShare) return { next: { point, share: shyShare } };
        return { ending: system(next).values.some(Number.isNaN) ? "converged" : "stalled" };
      },
    },
    { limit: maxStages },
  );
  return ending === "converged";
}
