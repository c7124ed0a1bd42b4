/** What becomes of a value in directions in which its second derivative is 0, and whether it falls towards infinity. */

import type { Curvature } from "./curvature.ts";
import { clipped, type Descent, type Limits, type Objective } from "./objective.ts";
import { dot } from "./vectors.ts";

/** An eigenvalue of an even Hessian below this is held to be 0. */
const flat = 1e-10;
/** How far to look, as a part of the point's size. */
const looks = [1e-3, 1e-2, 1e-1];
/** A step of this part of the whole way is no small one any more. */
const longStep = 1e-4;

export type Flatness =
  | { readonly kind: "level" | "rising" }
  | { readonly kind: "falling"; readonly lower: Float64Array };

/**
 * Undefined where there is no such direction; otherwise whether the value stays the same in one of them, falls, or rises
 * in all.
 */
export function flatness(
  { best, ending }: Descent,
  { even, units, free }: Curvature,
  objective: Objective,
  { bounds }: Limits,
): Flatness | undefined {
  if (ending !== "converged") return undefined;
  const most = Math.max(...even.values.map(Math.abs));
  const gradient = new Float64Array(best.point.length);
  let found: Flatness | undefined;
  for (const [k, value] of even.values.entries()) {
    if (Math.abs(value) > flat * most) continue;
    const vector = even.vectors[k] as Float64Array;
    for (const part of looks) {
      let lower: Float64Array | undefined;
      const noise = 64 * Number.EPSILON * Math.abs(best.value);
      const sides = [-1, 1].map((side) => {
        const point = Float64Array.from(best.point);
        for (const [j, i] of free.entries()) {
          const unit = Math.max(units[j] as number, Math.abs(point[i] as number));
          point[i] = (point[i] as number) + side * part * unit * (vector[j] as number);
        }
        const within = clipped(point, bounds);
        const difference = objective(within, gradient) - best.value;
        if (difference < -noise && gradient.every(Number.isFinite)) lower = within;
        return difference;
      });
      if (lower !== undefined) return { kind: "falling", lower };
      found ??= { kind: "rising" };
      if (sides.every((difference) => Math.abs(difference) <= noise)) found = { kind: "level" };
    }
  }
  return found;
}

/**
 * Whether Newton's step from the end is still long beside the whole way, though it gains nearly nothing: so it is where
 * the value falls towards infinity, ever more slowly.
 */
export function recedes(
  { best }: Descent,
  { even, units, free }: Curvature,
  start: Float64Array,
): boolean {
  const gradient = free.map((i, j) => (best.gradient[i] as number) * (units[j] as number));
  const most = Math.max(...even.values.map(Math.abs));
  const step = new Float64Array(free.length);
  for (const [k, value] of even.values.entries()) {
    const vector = even.vectors[k] as Float64Array;
    const share = dot(vector, gradient);
    if (!(Math.abs(value) > flat * most) || share === 0) continue;
    for (let j = 0; j < step.length; j++) {
      step[j] = (step[j] as number) - (share / value) * (vector[j] as number);
    }
  }
  const way = best.point.reduce(
    (far, x, i) => Math.max(far, Math.abs(x - (start[i] as number))),
    0,
  );
  return free.some((i, j) => {
    const length = Math.abs((step[j] as number) * (units[j] as number));
    return way > 0 && length > longStep * Math.max(way, Math.abs(best.point[i] as number));
  });
}
