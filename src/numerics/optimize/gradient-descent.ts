/** Gradient descent: straight down, in steps of a fixed share of the gradient. */

import type { Descent, Limits } from "./descent.ts";
import { descendAtRate } from "./fixed-rate.ts";
import type { Objective } from "./objective.ts";

/** @param rate the share of the gradient that is a step; after each the point returns into the bounds */
export const gradientDescent = (
  objective: Objective,
  start: Float64Array,
  { rate, ...limits }: Limits & { readonly rate: number },
): Descent =>
  descendAtRate(objective, start, limits, undefined, (gradient) => [
    gradient.map((g) => -rate * g),
    undefined,
  ]);
