/**
 * Whether a value falls beside a point at which some second derivatives are negative. At a bound only the directions
 * inwards count: x·y has a saddle at 0, but its minimum among positive numbers.
 */

import { type Bounds, clipped } from "../bounds.ts";
import { iterate, type Solver } from "../iterate.ts";
import { dot, largest, norm } from "../linear/vectors.ts";
import type { Curvature } from "./curvature.ts";
import type { Iterate, Objective } from "./objective.ts";
import { noiseAt } from "./rounding.ts";

/** An eigenvalue below this part of the largest is surely negative; others have to show it by a lower value. */
const surely = 1e-8;
/** How far to look, as a part of the point's size. */
const looks = [1e-1, 1e-2, 1e-3, 1e-4, 1e-5];
/** Steps by which a direction is turned to where the value falls most. */
const turns = 100;

export type Saddle = { readonly lower: Float64Array | undefined };

/** Undefined where the value falls in no direction that the bounds allow, as far as can be seen. */
export function saddleAt(
  best: Iterate,
  { definiteness, equilibrated, units, free }: Curvature,
  objective: Objective,
  bounds: Bounds,
): Saddle | undefined {
  if (definiteness !== "indefinite" && definiteness !== "negative") return undefined;
  const most = Math.max(...equilibrated.values.map(Math.abs));
  const noise = noiseAt(objective, best);
  const gradient = new Float64Array(best.point.length);
  let isSure = false;
  for (const direction of directionsFrom(best, { equilibrated, free }, bounds)) {
    isSure ||= bend(equilibrated, direction) < -surely * most;
    for (const part of looks) {
      const point = Float64Array.from(best.point);
      for (const [j, i] of free.entries()) {
        const unit = Math.max(units[j] as number, Math.abs(point[i] as number));
        point[i] = (point[i] as number) + part * unit * (direction[j] as number);
      }
      const within = clipped(point, bounds);
      const isLower = objective(within, gradient) < best.value - noise;
      if (isLower && gradient.every(Number.isFinite)) return { lower: within };
    }
  }
  return isSure ? { lower: undefined } : undefined;
}

/** Newton's step from a saddle or a maximum is no more than this part of the size of things. */
const maxStep = 1e-3;

/** Whether Newton's step says that the slope is 0 right here, and not only nearly 0 on a shoulder. */
export function isStationary(
  best: Iterate,
  { equilibrated, units, free }: Curvature,
  size: number,
): boolean {
  const slopes = free.map((i, j) => (best.gradient[i] as number) * (units[j] as number));
  const step = new Float64Array(free.length);
  for (const [k, value] of equilibrated.values.entries()) {
    const vector = equilibrated.vectors[k] as Float64Array;
    const part = dot(vector, slopes) / value || 0;
    for (const j of step.keys())
      step[j] = (step[j] as number) + part * (vector[j] as number) * (units[j] as number);
  }
  return largest(step) <= maxStep * size;
}

/** The second derivative in a direction of length 1. */
const bend = ({ values, vectors }: Curvature["equilibrated"], direction: Float64Array): number =>
  vectors.reduce((sum, vector, k) => sum + (values[k] as number) * dot(vector, direction) ** 2, 0);

/** Directions of negative curvature that do not leave the bounds. */
function directionsFrom(
  { point }: Iterate,
  { equilibrated, free }: Pick<Curvature, "equilibrated" | "free">,
  { lower, upper }: Bounds,
): Float64Array[] {
  // 1 where a variable may only grow, -1 where it may only shrink.
  const sides = free.map((i) => (point[i] === lower[i] ? 1 : point[i] === upper[i] ? -1 : 0));
  const inwards = (direction: Float64Array): Float64Array => {
    const within = direction.map((d, j) => (d * (sides[j] as number) < 0 ? 0 : d));
    const length = norm(within);
    return length === 0 ? within : within.map((d) => d / length);
  };
  const own = equilibrated.vectors
    .filter((_, k) => (equilibrated.values[k] as number) < 0)
    .flatMap((vector) => [vector, vector.map((d) => -d)]);
  if (sides.every((side) => side === 0)) return own;
  return [...own, ...own.map((vector) => vector.map(Math.abs)), ...axes(free.length)]
    .map((each, k) => {
      const isAbsolute = k >= own.length;
      return isAbsolute ? each.map((d, j) => d * (sides[j] === -1 ? -1 : 1)) : each;
    })
    .map((each) => turned(inwards(each), equilibrated, inwards))
    .filter((direction) => bend(equilibrated, direction) < 0);
}

const axes = (n: number): Float64Array[] =>
  Array.from({ length: n }, (_, j) => new Float64Array(n).map((_, at) => (at === j ? 1 : 0)));

/** The direction turned to where the value falls most, within what is allowed. */
function turned(
  direction: Float64Array,
  { values, vectors }: Curvature["equilibrated"],
  inwards: (direction: Float64Array) => Float64Array,
): Float64Array {
  const most = Math.max(...values.map(Math.abs));
  const turning: Solver<Float64Array> = {
    start: direction,
    step: (here) => {
      const slope = new Float64Array(here.length);
      for (const [k, vector] of vectors.entries()) {
        const share = ((values[k] as number) / most) * dot(vector, here);
        for (let j = 0; j < slope.length; j++)
          slope[j] = (slope[j] as number) + share * (vector[j] as number);
      }
      return { next: inwards(here.map((d, j) => d - (slope[j] as number))) };
    },
  };
  return iterate(turning, { limit: turns }).state;
}
