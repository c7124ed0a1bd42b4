/** Adam: steps of a size of their own for every variable, from running means of the gradient and its square. */

import type { Descent, Limits } from "./descent.ts";
import { descendAtRate } from "./fixed-rate.ts";
import type { Objective } from "./objective.ts";

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
  const zeros = new Float64Array(start.length);
  const memory = { means: zeros, squares: zeros };
  return descendAtRate(objective, start, limits, memory, (gradient, memory, count) => {
    const means = memory.means.map((m, i) => decay * m + (1 - decay) * (gradient[i] as number));
    const squares = memory.squares.map(
      (v, i) => decayOfSquares * v + (1 - decayOfSquares) * (gradient[i] as number) ** 2,
    );
    // Means that began at 0 are biased towards it.
    const [bias, biasOfSquares] = [1 - decay ** count, 1 - decayOfSquares ** count];
    const step = means.map(
      (m, i) => (-rate * (m / bias)) / (Math.sqrt((squares[i] as number) / biasOfSquares) + least),
    );
    return [step, { means, squares }];
  });
}
