/** Gradient descent: straight down, in steps of a fixed share of the gradient. */

import { clipped } from "../bounds.ts";
import { moved } from "../linear/vectors.ts";
import {
  type Descent,
  hasVanished,
  isUnbounded,
  isUsable,
  iterateAt,
  type Limits,
  type Objective,
} from "./objective.ts";

/** A value that has grown so much above the first is on its way to infinity. */
const explosion = 1e6;

/** @param rate the share of the gradient that is a step; after each the point returns into the bounds */
export function gradientDescent(
  objective: Objective,
  start: Float64Array,
  { bounds, steps, watch, rate }: Limits & { readonly rate: number },
): Descent {
  let here = iterateAt(objective, start);
  let best = here;
  watch?.(here);
  const first = here;
  const most = here.value + explosion * Math.max(1, Math.abs(here.value));
  for (let iteration = 1; iteration <= steps; iteration++) {
    if (hasVanished(here, first, bounds)) {
      return { best, ending: "converged", iterations: iteration - 1 };
    }
    const point = clipped(moved(here.point, here.gradient, -rate), bounds);
    here = iterateAt(objective, point);
    if (!isUsable(here) || here.value > most)
      return { best, ending: "diverged", iterations: iteration };
    if (here.value <= best.value) best = here;
    watch?.(here);
    if (isUnbounded(here, first)) return { best, ending: "unbounded", iterations: iteration };
  }
  return { best, ending: "steps", iterations: steps };
}
