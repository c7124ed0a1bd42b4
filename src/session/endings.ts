/** Why an iteration has ended, in words: the one place that has them, by what was sought. */

import type { Ending } from "../numerics/iterate.ts";
import type { Solution } from "../numerics/least-squares/least-squares.ts";
import type { DescentEnding } from "../numerics/optimize/descent.ts";
import type { Trail } from "../numerics/roots/root.ts";
import type { Closest } from "../numerics/roots/system-roots.ts";
import { formatShort, listWords, plural } from "../prose.ts";

export interface EndingText {
  /** For programs: mostly the ending itself. */
  readonly reason: string;
  readonly words: string;
  /** What can be done about it. */
  readonly advice: string;
}

/** Why there is no optimum to tell of: of a descent, or found out at its end. */
export type OptimumEnding =
  | Exclude<DescentEnding, "converged">
  | Extract<Ending, "saturated" | "flat" | "saddle" | "receding">;

export interface OptimumSearch {
  /** -1 where the greatest value is sought. */
  readonly sign: 1 | -1;
  readonly iterations: number;
  /** Iterations at most. */
  readonly steps: number;
  readonly rate: number;
  /** Whether that was for the user to choose. */
  readonly hasRate: boolean;
  /** Whether the method was. */
  readonly hasMethod: boolean;
  /** Of the expression, at the best point, and where that is. */
  readonly value: number;
  readonly place: () => string;
  /** Of the gradient there. */
  readonly slope: number;
  /** What the point is, where that is known, as "a saddle". */
  readonly what?: string | undefined;
  /** One of the names that may vary. */
  readonly name: string;
}

const smallerRate = ({ rate }: OptimumSearch): string =>
  `try a smaller rate, lr ${formatShort(rate / 10, 3)}, or leave the method out`;
const kindOf = (sign: 1 | -1): string => (sign === 1 ? "minimum" : "maximum");

/** Where a least or a greatest value was sought, and not found. */
export const optimumEndings: Readonly<
  Record<OptimumEnding, (search: OptimumSearch) => EndingText>
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
  diverged: (search) => ({
    reason: "diverged",
    words: `diverged after ${plural(search.iterations, "step")}: the value ${search.sign === 1 ? "grows instead of falling" : "falls instead of growing"}`,
    advice: smallerRate(search),
  }),
  undefined: (search) => ({
    reason: "undefined",
    words: `after ${plural(search.iterations, "step")} the value or its slope is not a number`,
    advice: smallerRate(search),
  }),
  bouncing: (search) => ({
    reason: "bouncing",
    words: `bouncing: the point goes to and fro without getting ${search.sign === 1 ? "lower" : "higher"}`,
    advice: smallerRate(search),
  }),
  saturated: (search) => ({
    reason: "saturated",
    words: "saturated: the gradient has vanished where everything is flat: lr is too large",
    advice: smallerRate(search),
  }),
  flat: () => ({
    reason: "flat",
    words: "flat here: the gradient has vanished, and the value hardly changes around",
    advice: "start elsewhere",
  }),
  saddle: ({ sign, slope, what, hasMethod }) => ({
    reason: "saddle",
    words: `the gradient is ${slope === 0 ? "0" : "nearly 0"}, but this is ${what ?? `no ${kindOf(sign)}`}: ${sign === 1 ? "lower" : "higher"} values are near`,
    advice: `start elsewhere${hasMethod ? ", or leave the method out" : ""}`,
  }),
  receding: ({ sign }) => ({
    reason: "receding",
    words: `in one direction the value goes on ${sign === 1 ? "falling" : "growing"}, or stays the same, as far as was tried: there may be no ${kindOf(sign)}, but a limit at infinity`,
    advice: "",
  }),
};

const otherFit =
  "try other starting values, fit fewer parameters (over a, b), or measure in units that bring them nearer to 1";

export interface FitSearch {
  readonly iterations: number;
  /** The parameters that the data do not determine, and where they go: `k goes to infinity`. */
  readonly runaways: readonly string[];
}

/** Where a sum of squares was to be made least. */
export const fitEndings: Readonly<
  Record<Solution["ending"] | "unbounded", (search: FitSearch) => EndingText>
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
  unbounded: ({ runaways }) => ({
    reason: "unbounded",
    words: `not converged: the data do not determine all parameters: as ${listWords(runaways)}, the sum of squares gets no larger`,
    advice: "fix such a parameter, as const k = 100, or fit a model that is the limit",
  }),
};

export interface RootSearch {
  /** Where the search has ended, and the largest difference that is left there. */
  readonly place: string;
  readonly left: number;
  /** Whether that vanishes on the way. */
  readonly isVanishing: boolean;
}

/** Where several equations were to hold. */
export const systemEndings: Readonly<
  Record<Closest["ending"] | "undefined", (search: RootSearch) => string>
> = {
  undefined: () => "they are numbers nowhere that was tried",
  stalled: ({ place, left }) =>
    `they come nearest to holding at ${place}, where ${
      left === 0
        ? "rounding is as large as the differences"
        : `a difference of ${formatShort(left)} is left`
    }`,
  receding: ({ place, left, isVanishing }) =>
    isVanishing
      ? `the difference nears 0 only as the search runs away, to ${place}, where ${formatShort(left, 4)} is left`
      : `the search runs away, to ${place}, while a difference of ${formatShort(left, 4)} stays`,
};

/** Where a sign changes, but not at a root: what is there. */
export const crossingEndings: Readonly<
  Record<Exclude<Trail["ending"], "converged" | "stalled">, string>
> = { pole: "a pole", jump: "a jump" };
