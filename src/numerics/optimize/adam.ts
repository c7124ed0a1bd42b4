/** Adam: steps of a size of their own for every variable, from running means of the gradient and its square. */

import { clipped } from "../bounds.ts";
import { type Descent, descend, hasVanished, type Limits, lower } from "./descent.ts";
import { isUsable, iterateAt, type Objective } from "./objective.ts";

/** β₁, β₂ and ε: the decay of the two means, and what keeps the quotient finite, as the paper has them. */
const [decay, decayOfSquares, least] = [0.9, 0.999, 1e-8];

/**
 * D. P. Kingma and J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1; after each step the
 * point returns into the bounds.
 * @param rate the size of the first steps, in the units of the variables
 */
export function adam(
  objective: Objective,
  start: Float64Array,
  { rate, ...limits }: Limits & { readonly rate: number },
): Descent {
  const { bounds } = limits;
  const origin = iterateAt(objective, start);
  const zeros = new Float64Array(start.length);
  return descend(
    {
      start: { here: origin, best: origin, means: zeros, squares: zeros },
      test: ({ here }) => (hasVanished(here, origin, bounds) ? "converged" : undefined),
      step: (state, count) => {
        const { here, best } = state;
        const g = here.gradient;
        const means = state.means.map((m, i) => decay * m + (1 - decay) * (g[i] as number));
        const squares = state.squares.map(
          (v, i) => decayOfSquares * v + (1 - decayOfSquares) * (g[i] as number) * (g[i] as number),
        );
        // Means that began at 0 are biased towards it.
        const [bias, biasOfSquares] = [1 - decay ** count, 1 - decayOfSquares ** count];
        const point = here.point.map((x, i) => {
          const mean = (means[i] as number) / bias;
          return x - (rate * mean) / (Math.sqrt((squares[i] as number) / biasOfSquares) + least);
        });
        const next = iterateAt(objective, clipped(point, bounds));
        return isUsable(next)
          ? { next: { here: next, best: lower(next, best), means, squares } }
          : { next: state, ending: "diverged" };
      },
    },
    limits,
  );
}
