/** Why an iteration has ended, in words: the one place that has them, by what was sought. */

import type { Solution } from "../numerics/least-squares/least-squares.ts";
import type { DescentEnding } from "../numerics/optimize/descent.ts";
import type { Trail } from "../numerics/roots/root.ts";
import { formatShort, plural } from "../prose.ts";

export interface EndingText {
  /** For programs: mostly the ending itself. */
  readonly reason: string;
  readonly words: string;
  /** What can be done about it. */
  readonly advice: string;
}

export interface OptimumSearch {
  /** -1 where the greatest value is sought. */
  readonly sign: 1 | -1;
  readonly iterations: number;
  /** Iterations at most. */
  readonly steps: number;
  readonly rate: number;
  /** Whether that was for the user to choose. */
  readonly hasRate: boolean;
  /** Of the expression, at the best point, and where that is. */
  readonly value: number;
  readonly place: () => string;
  /** One of the names that may vary. */
  readonly name: string;
}

/** Where a least or a greatest value was sought, and not found. */
export const optimumEndings: Readonly<
  Record<Exclude<DescentEnding, "converged">, (search: OptimumSearch) => EndingText>
> = {
  steps: ({ steps, hasRate }) => ({
    reason: "steps",
    words: `${steps === 1 ? "the step is" : `the ${steps} steps are`} used up`,
    advice: `try steps ${10 * steps}${hasRate ? ", or another lr" : ""}`,
  }),
  stalled: () => ({
    reason: "stalled",
    words:
      "no step gains anything, though the slope is not 0: rounding, a kink or a jump is in the way",
    advice: "try another start or method",
  }),
  unbounded: ({ sign, value, place, name }) => ({
    reason: "unbounded",
    words: `it goes on ${sign === 1 ? "falling" : "growing"}: ${formatShort(value)} at ${place()}`,
    advice: `keep the names within intervals, as in over ${name} in 0..10`,
  }),
  diverged: ({ sign, iterations, rate }) => ({
    reason: "diverged",
    words: `it does not get ${sign === 1 ? "less" : "greater"}: after ${plural(iterations, "step")} it is out of all bounds`,
    advice: `try a smaller rate, lr ${formatShort(rate / 10, 3)}, or leave the method out`,
  }),
};

const otherFit =
  "try other starting values, fit fewer parameters (over a, b), or measure in units that bring them nearer to 1";

/** Where a sum of squares was to be made least. */
export const fitEndings: Readonly<
  Record<Solution["ending"], (search: { readonly iterations: number }) => EndingText>
> = {
  converged: ({ iterations }) => ({
    reason: "converged",
    words: `converged in ${plural(iterations, "iteration")}`,
    advice: "",
  }),
  steps: ({ iterations }) => ({
    reason: "limit",
    words: `not converged: after ${plural(iterations, "iteration")} the sum of squares still becomes smaller`,
    advice: otherFit,
  }),
  stalled: ({ iterations }) => ({
    reason: "stalled",
    words: `not converged: after ${plural(iterations, "iteration")} no step makes the sum of squares smaller, though its slope is not 0`,
    advice: otherFit,
  }),
};

/** Where a sign changes, but not at a root: what is there. */
export const crossingEndings: Readonly<
  Record<Exclude<Trail["ending"], "converged" | "stalled">, string>
> = { pole: "a pole", jump: "a jump" };
