/**
 * Minimizing what has kinks: gradients around a point are taken together, and the shortest mean of them leads downhill,
 * or is 0 where they balance.
 *
 * J. V. Burke, A. S. Lewis and M. L. Overton, "A robust gradient sampling algorithm for nonsmooth, nonconvex
 * optimization", SIAM Journal on Optimization 15 (2005), 751–779; here with the same sample directions every time.
 */

import { clipped } from "../bounds.ts";
import { smallestInHull } from "../linear/smallest-in-hull.ts";
import { largest, moved, norm } from "../linear/vectors.ts";
import { haltonStarts } from "../sampling/halton.ts";
import { type Descent, type DescentState, descend, isUnbounded, type Limits } from "./descent.ts";
import { type Iterate, isHeld, isUsable, iterateAt, type Objective } from "./objective.ts";

/** From the first to the last radius in which gradients are taken, as parts of the point's size. */
const [firstRadius, lastRadius, shrinkage] = [1e-2, 1e-9, 0.1];
/** A mean gradient of this part of the largest is 0; in a larger radius curvature alone leaves more. */
const balance = 1e-6;
const decrease = 1e-6;
/** The first step that is tried, as a part of the point's size, and the last, as a part of the radius. */
const [longest, shortest] = [0.1, 1e-4];

interface State extends DescentState {
  /** Around `here`, within this distance, gradients are taken. */
  readonly radius: number;
}

/** @returns also whether the gradients around the best point balance, as they do at a minimum: then it has converged */
export function gradientSampling(
  objective: Objective,
  start: Float64Array,
  limits: Limits,
): Descent & { readonly isBalanced: boolean } {
  const { bounds } = limits;
  const directions = directionsAround(start.length);
  const origin = iterateAt(objective, start);
  const size = Math.max(1, largest(start));
  const isSmall = (radius: number): boolean => radius < lastRadius * size;
  const { best, ending, iterations } = descend<State>(
    {
      start: { here: origin, radius: firstRadius * size },
      test: ({ here }) => (isUnbounded(here, origin) ? "unbounded" : undefined),
      step: (state) => {
        const { here } = state;
        // Where gradients balance, they are taken nearer, until it is certain or they lead on.
        for (let { radius } = state; !isSmall(radius); radius *= shrinkage) {
          const gradients = gradientsAround(objective, here, directions, radius, bounds);
          const mean = smallestInHull(gradients);
          const least = Math.max(balance, radius / size) * Math.max(...gradients.map(norm));
          if (norm(mean) <= least) continue;
          const next = stepAlong(objective, here, mean, bounds, {
            longest: Math.max(longest * size, radius),
            shortest: shortest * radius,
          });
          if (next !== undefined) return { next: { here: next, radius } };
          const nearer = radius * shrinkage;
          return {
            next: { here, radius: nearer },
            ending: isSmall(nearer) ? "stalled" : undefined,
          };
        }
        return { ending: "converged" };
      },
    },
    limits,
  );
  return { best, ending, iterations, isBalanced: ending === "converged" };
}

/** Of the points around which gradients are taken: in the cube, and on the axes. */
function directionsAround(n: number): Float64Array[] {
  const cube = haltonStarts(new Float64Array(n), {
    lower: new Float64Array(n).fill(-1),
    upper: new Float64Array(n).fill(1),
  }).slice(0, n + 4);
  const axes = Array.from({ length: n }, (_, k) => {
    const axis = new Float64Array(n);
    axis[k] = 1;
    return axis;
  });
  // A point and its opposite lie on both sides of whatever goes through the middle.
  return [...cube, ...axes].flatMap((each) => [each, each.map((x) => -x)]);
}

/** Without the variables that are held at a bound. */
function gradientsAround(
  objective: Objective,
  here: Iterate,
  directions: readonly Float64Array[],
  radius: number,
  bounds: Limits["bounds"],
): Float64Array[] {
  const around = directions.map((direction) =>
    iterateAt(objective, clipped(moved(here.point, direction, radius), bounds)),
  );
  return [here, ...around]
    .filter((each) => isUsable(each, bounds))
    .map(({ gradient }) => gradient.map((g, i) => (isHeld(here, bounds, i) ? 0 : g)));
}

/** The lowest of the points at half the step, and half of that, as long as they get lower; undefined where none is. */
function stepAlong(
  objective: Objective,
  here: Iterate,
  mean: Float64Array,
  bounds: Limits["bounds"],
  { longest, shortest }: { readonly longest: number; readonly shortest: number },
): Iterate | undefined {
  const length = norm(mean);
  let lowest: Iterate | undefined;
  for (let step = longest; step > shortest; step /= 2) {
    const trial = iterateAt(objective, clipped(moved(here.point, mean, -step / length), bounds));
    const isLower = isUsable(trial, bounds) && trial.value < here.value - decrease * step * length;
    if (lowest !== undefined && !(isLower && trial.value < lowest.value)) break;
    if (isLower) lowest = trial;
  }
  return lowest;
}
