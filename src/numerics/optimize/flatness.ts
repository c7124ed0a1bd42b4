/** What becomes of a value in directions in which its second derivative is 0, or of which Newton's step leads far. */

import { clipped } from "../bounds.ts";
import { dot, largest, moved } from "../linear/vectors.ts";
import type { Curvature } from "./curvature.ts";
import type { Descent, Limits } from "./descent.ts";
import type { Objective } from "./objective.ts";
import { noiseAt } from "./rounding.ts";

/** An eigenvalue of an even Hessian below this is held to be 0. */
const flat = 1e-10;
/** How far to look, as a part of the point's size. */
const looks = [1e-3, 1e-2, 1e-1];
/** And where everything was level so far. */
const farLooks = [1, 10];
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
  { equilibrated, units, free }: Curvature,
  objective: Objective,
  { bounds }: Limits,
): Flatness | undefined {
  if (ending !== "converged") return undefined;
  const most = Math.max(...equilibrated.values.map(Math.abs));
  let known: number | undefined;
  const noise = (): number => {
    known ??= noiseAt(objective, best);
    return known;
  };
  const beyond = lowerBeyond({ best }, { equilibrated, units, free }, objective, bounds, noise);
  if (beyond !== undefined) return { kind: "falling", lower: beyond };
  const gradient = new Float64Array(best.point.length);
  /** The lowest point so far to both sides at a distance, and whether the value is the same there. */
  const look = (vector: Float64Array, part: number): Float64Array | "level" | "rising" => {
    let lower: Float64Array | undefined;
    let isLevel = true;
    for (const side of [-1, 1]) {
      const point = Float64Array.from(best.point);
      for (const [j, i] of free.entries()) {
        const unit = Math.max(units[j] as number, Math.abs(point[i] as number));
        point[i] = (point[i] as number) + side * part * unit * (vector[j] as number);
      }
      const within = clipped(point, bounds);
      const difference = objective(within, gradient) - best.value;
      if (difference < -noise() && gradient.every(Number.isFinite)) lower = within;
      isLevel &&= Math.abs(difference) <= noise();
    }
    return lower ?? (isLevel ? "level" : "rising");
  };
  let found: Flatness | undefined;
  for (const [k, value] of equilibrated.values.entries()) {
    if (Math.abs(value) > flat * most) continue;
    const vector = equilibrated.vectors[k] as Float64Array;
    let isLevel = true;
    for (const part of [...looks, ...farLooks]) {
      if (!isLevel && part >= (farLooks[0] as number)) break;
      const seen = look(vector, part);
      if (typeof seen !== "string") return { kind: "falling", lower: seen };
      isLevel &&= seen === "level";
      found = { kind: seen === "level" || found?.kind === "level" ? "level" : "rising" };
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
  curvature: Pick<Curvature, "equilibrated" | "units" | "free">,
  objective: Objective,
  bounds: Limits["bounds"],
  noise: () => number,
): Float64Array | undefined {
  const { step, gain } = newtonStep(best, curvature);
  const gradient = new Float64Array(best.point.length);
  for (const times of farther) {
    const point = clipped(moved(best.point, step, times), bounds);
    const fallen = best.value - objective(point, gradient);
    const isLower = fallen > 0 && fallen > 4 * gain && gradient.every(Number.isFinite);
    if (isLower && fallen > noise()) return point;
  }
  return undefined;
}

/** Newton's step, in the directions that are not flat, and what it gains by the second derivatives. */
function newtonStep(
  best: Descent["best"],
  { equilibrated, units, free }: Pick<Curvature, "equilibrated" | "units" | "free">,
): { step: Float64Array; gain: number } {
  const slopes = free.map((i, j) => (best.gradient[i] as number) * (units[j] as number));
  const most = Math.max(...equilibrated.values.map(Math.abs));
  const step = new Float64Array(best.point.length);
  let gain = 0;
  for (const [k, value] of equilibrated.values.entries()) {
    const vector = equilibrated.vectors[k] as Float64Array;
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

/** Multiples of a long step at which to look where it leads. */
const onwards = Array.from({ length: 7 }, (_, k) => 4 ** k);

/**
 * What lies ahead where a step from the end would still be long beside the whole way, though it gains nearly nothing:
 * where the value falls on and on it is towards infinity, ever more slowly; otherwise the lowest point that was seen.
 * Undefined where the step is short, or nothing lower is ahead.
 *
 * @param next the step that would follow; if it is not given, Newton's
 */
export function lowerPointAhead(
  { best, next }: Pick<Descent, "best" | "next">,
  curvature: Pick<Curvature, "equilibrated" | "units" | "free"> | undefined,
  objective: Objective,
  start: Float64Array,
  { bounds }: Pick<Limits, "bounds">,
): "nothing" | Float64Array | undefined {
  const step = curvature === undefined ? next : newtonStep(best, curvature).step;
  // A start far away makes no other step small.
  const way = Math.min(1, largest(best.point.map((x, i) => x - (start[i] as number))));
  const isLong = step?.some(
    (length, i) =>
      way > 0 && Math.abs(length) > longStep * Math.max(way, Math.abs(best.point[i] as number)),
  );
  if (step === undefined || !isLong) return undefined;
  const gradient = new Float64Array(best.point.length);
  const noise = noiseAt(objective, best);
  let lowest = best.value;
  let lower: Float64Array | undefined;
  for (const times of onwards) {
    const straight = moved(best.point, step, times);
    const point = clipped(straight, bounds);
    const value = objective(point, gradient);
    if (!(value <= lowest + noise)) return lower;
    if (value < lowest - noise) lower = point;
    lowest = Math.min(value, lowest);
    if (point.some((x, i) => x !== straight[i])) return lower;
  }
  return lower && "nothing";
}
