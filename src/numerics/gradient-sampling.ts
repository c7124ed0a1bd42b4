/**
 * Minimizing what has kinks: gradients around a point are taken together, and the shortest mean of them leads downhill,
 * or is 0 where they balance.
 *
 * J. V. Burke, A. S. Lewis and M. L. Overton, "A robust gradient sampling algorithm for nonsmooth, nonconvex
 * optimization", SIAM Journal on Optimization 15 (2005), 751–779; here with the same sample directions every time.
 */

import {
  clipped,
  type Descent,
  isHeld,
  isUnbounded,
  isUsable,
  iterateAt,
  type Limits,
  type Objective,
} from "./objective.ts";
import { smallestInHull } from "./smallest-in-hull.ts";
import { spreadStarts } from "./spread.ts";
import { largest, moved, norm } from "./vectors.ts";

/** From the first to the last radius in which gradients are taken, as parts of the point's size. */
const [firstRadius, lastRadius, shrinkage] = [1e-2, 1e-9, 0.1];
/** A mean gradient of this part of the largest is 0; in a larger radius curvature alone leaves more. */
const balance = 1e-6;
const decrease = 1e-6;
/** The first step that is tried, as a part of the point's size. */
const longest = 0.1;

/** @returns also whether the gradients around the best point balance, as they do at a minimum */
export function gradientSampling(
  objective: Objective,
  start: Float64Array,
  { bounds, steps, watch }: Limits,
): Descent & { readonly isBalanced: boolean } {
  const n = start.length;
  const cube = spreadStarts(new Float64Array(n), {
    lower: new Float64Array(n).fill(-1),
    upper: new Float64Array(n).fill(1),
  }).slice(0, 2 * n + 8);
  const corners = Array.from({ length: 2 * n }, (_, k) => {
    const corner = new Float64Array(n);
    corner[k >> 1] = k % 2 === 0 ? 1 : -1;
    return corner;
  });
  const directions = [...cube, ...corners];
  let here = iterateAt(objective, start);
  const size = Math.max(1, largest(start));
  let radius = firstRadius * size;
  let iterations = 0;
  let isBalanced = false;
  while (iterations < steps && radius >= lastRadius * size) {
    if (isUnbounded(here))
      return { best: here, ending: "unbounded", iterations, isBalanced: false };
    const held = here.point.map((_, i) => (isHeld(here, bounds, i) ? 1 : 0));
    const gradients = [
      here,
      ...directions.map((direction) =>
        iterateAt(objective, clipped(moved(here.point, direction, radius), bounds)),
      ),
    ]
      .filter(isUsable)
      .map(({ gradient }) => gradient.map((g, i) => (held[i] === 1 ? 0 : g)));
    const mean = smallestInHull(gradients);
    const length = norm(mean);
    if (length <= Math.max(balance, radius / size) * Math.max(...gradients.map(norm))) {
      isBalanced = true;
      radius *= shrinkage;
      continue;
    }
    iterations++;
    let next: typeof here | undefined;
    for (let step = Math.max(longest * size, radius); step > 1e-4 * radius; step /= 2) {
      const trial = iterateAt(objective, clipped(moved(here.point, mean, -step / length), bounds));
      if (isUsable(trial) && trial.value < here.value - decrease * step * length) {
        next = trial;
        break;
      }
    }
    isBalanced = false;
    if (next === undefined) radius *= shrinkage;
    else {
      here = next;
      watch?.(here);
    }
  }
  const isDone = radius < lastRadius * size;
  const ending = isDone ? (isBalanced ? "converged" : "stalled") : "steps";
  return { best: here, ending, iterations, isBalanced };
}
