/** Adam: steps of a size of their own for every variable, from running means of the gradient and its square. */

import { clipped } from "../bounds.ts";
import {
  type Descent,
  hasVanished,
  isUnbounded,
  isUsable,
  iterateAt,
  type Limits,
  type Objective,
} from "./objective.ts";

/** The decay of the two means, and what keeps the quotient finite, as the paper has them. */
const [decay, decayOfSquares, least] = [0.9, 0.999, 1e-8];

/**
 * D. P. Kingma and J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1; after each step the
 * point returns into the bounds.
 * @param rate the size of the first steps, in the units of the variables
 */
export function adam(
  objective: Objective,
  start: Float64Array,
  { bounds, steps, watch, rate }: Limits & { readonly rate: number },
): Descent {
  const means = new Float64Array(start.length);
  const squares = new Float64Array(start.length);
  let here = iterateAt(objective, start);
  let best = here;
  watch?.(here);
  const first = here;
  for (let iteration = 1; iteration <= steps; iteration++) {
    if (hasVanished(here, first, bounds)) {
      return { best, ending: "converged", iterations: iteration - 1 };
    }
    const point = here.point.map((x, i) => {
      const g = here.gradient[i] as number;
      const mean = decay * (means[i] as number) + (1 - decay) * g;
      const square = decayOfSquares * (squares[i] as number) + (1 - decayOfSquares) * g * g;
      means[i] = mean;
      squares[i] = square;
      const unbiased = mean / (1 - decay ** iteration);
      return (
        x - (rate * unbiased) / (Math.sqrt(square / (1 - decayOfSquares ** iteration)) + least)
      );
    });
    here = iterateAt(objective, clipped(point, bounds));
    if (!isUsable(here)) return { best, ending: "diverged", iterations: iteration };
    if (here.value <= best.value) best = here;
    watch?.(here);
    if (isUnbounded(here, first)) return { best, ending: "unbounded", iterations: iteration };
  }
  return { best, ending: "steps", iterations: steps };
}
