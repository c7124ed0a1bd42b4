/** Gradient descent: straight down, in steps of a fixed share of the gradient. */

import { clipped } from "../bounds.ts";
import { moved } from "../linear/vectors.ts";
import { type Descent, descend, hasVanished, type Limits, lower } from "./descent.ts";
import { isUsable, iterateAt, type Objective } from "./objective.ts";

/** A value that has grown so much above the first is on its way to infinity. */
const explosion = 1e6;

/** @param rate the share of the gradient that is a step; after each the point returns into the bounds */
export function gradientDescent(
  objective: Objective,
  start: Float64Array,
  { rate, ...limits }: Limits & { readonly rate: number },
): Descent {
  const { bounds } = limits;
  const origin = iterateAt(objective, start);
  const most = origin.value + explosion * Math.max(1, Math.abs(origin.value));
  return descend(
    {
      start: { here: origin, best: origin },
      test: ({ here }) => (hasVanished(here, origin, bounds) ? "converged" : undefined),
      step: ({ here, best }) => {
        const next = iterateAt(objective, clipped(moved(here.point, here.gradient, -rate), bounds));
        return isUsable(next) && !(next.value > most)
          ? { next: { here: next, best: lower(next, best) } }
          : { next: { here, best }, ending: "diverged" };
      },
    },
    limits,
  );
}
