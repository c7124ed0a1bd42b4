/** What becomes of a value in directions in which its second derivative is 0, and whether it falls towards infinity. */

import type { Curvature } from "./curvature.ts";
import { clipped, type Descent, type Limits, type Objective } from "./objective.ts";
import { dot, largest, moved } from "./vectors.ts";

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
  const beyond = lowerBeyond({ best }, { even, units, free }, objective, bounds);
  if (beyond !== undefined) return { kind: "falling", lower: beyond };
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

/** Multiples of Newton's step at which to look on. */
const farther = [4, 16, 64];

/**
 * A lower point in the direction of Newton's step, beyond where the step promises the least: near a point of inflection,
 * as that of x^3, second derivatives are positive to the last.
 */
function lowerBeyond(
  { best }: Pick<Descent, "best">,
  curvature: Pick<Curvature, "even" | "units" | "free">,
  objective: Objective,
  bounds: Limits["bounds"],
): Float64Array | undefined {
  const { step, gain } = newtonStep(best, curvature);
  const noise = 64 * Number.EPSILON * Math.abs(best.value);
  const gradient = new Float64Array(best.point.length);
  for (const times of farther) {
    const point = clipped(moved(best.point, step, times), bounds);
    const fallen = best.value - objective(point, gradient);
    if (fallen > noise && fallen > 4 * gain && gradient.every(Number.isFinite)) return point;
  }
  return undefined;
}

/** Newton's step, in the directions that are not flat, and what it gains by the second derivatives. */
function newtonStep(
  best: Descent["best"],
  { even, units, free }: Pick<Curvature, "even" | "units" | "free">,
): { step: Float64Array; gain: number } {
  const slopes = free.map((i, j) => (best.gradient[i] as number) * (units[j] as number));
  const most = Math.max(...even.values.map(Math.abs));
  const step = new Float64Array(best.point.length);
  let gain = 0;
  for (const [k, value] of even.values.entries()) {
    const vector = even.vectors[k] as Float64Array;
    const share = dot(vector, slopes);
    if (!(Math.abs(value) > flat * most) || share === 0) continue;
    gain += (share * share) / (2 * Math.abs(value));
    for (const [j, i] of free.entries()) {
      step[i] =
        (step[i] as number) - (share / value) * (vector[j] as number) * (units[j] as number);
    }
  }
  return { step, gain };
}

/**
 * Whether Newton's step from the end is still long beside the whole way, though it gains nearly nothing: so it is where
 * the value falls towards infinity, ever more slowly.
 */
export function recedes(
  { best }: Descent,
  curvature: Pick<Curvature, "even" | "units" | "free">,
  start: Float64Array,
): boolean {
  const { step } = newtonStep(best, curvature);
  const way = largest(best.point.map((x, i) => x - (start[i] as number)));
  return step.some(
    (length, i) =>
      way > 0 && Math.abs(length) > longStep * Math.max(way, Math.abs(best.point[i] as number)),
  );
}
