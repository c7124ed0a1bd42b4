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
  /** Of the expression as it was written. */
  readonly text: string;
  readonly name: string;
}

const smallerRate = ({ rate }: OptimumSearch): string =>
  `try a smaller learning rate (lr ${formatShort(rate / 10, 3)}) or drop the method`;
const kindOf = (sign: 1 | -1): string => (sign === 1 ? "minimum" : "maximum");

/** Where a least or a greatest value was sought, and not found. */
export const optimumEndings: Readonly<
  Record<OptimumEnding, (search: OptimumSearch) => EndingText>
> = {
  steps: ({ steps, hasRate }) => ({
    reason: "steps",
    words: `after ${plural(steps, "step")}`,
    advice: `try steps ${10 * steps}${hasRate ? " or another lr" : ""}`,
  }),
  stalled: () => ({
    reason: "stalled",
    words: "stalled: no step improves the value, though the gradient is not 0",
    advice: "try another start or method; look for a kink, a jump or rounding",
  }),
  unbounded: ({ text, sign, value, place, name }) => ({
    reason: "unbounded",
    words: `${text} seems unbounded ${sign === 1 ? "below" : "above"}: ${formatShort(value, 4)} at ${place()}`,
    advice: `limit the variables to intervals, as in \`over ${name} in 0..10\``,
  }),
  diverged: (search) => ({
    reason: "diverged",
    words: `diverged after ${plural(search.iterations, "step")}: the value ${search.sign === 1 ? "grows instead of falling" : "falls instead of growing"}`,
    advice: smallerRate(search),
  }),
  undefined: (search) => ({
    reason: "undefined",
    words: `after ${plural(search.iterations, "step")} the value or its gradient is not a number`,
    advice: smallerRate(search),
  }),
  bouncing: (search) => ({
    reason: "bouncing",
    words: `oscillating: the point jumps back and forth without getting ${search.sign === 1 ? "lower" : "higher"}`,
    advice: smallerRate(search),
  }),
  saturated: (search) => ({
    reason: "saturated",
    words: "saturated: the learning rate is too large, and the gradient has vanished",
    advice: smallerRate(search),
  }),
  flat: () => ({
    reason: "flat",
    words: "flat: the gradient has vanished, and nearby values hardly differ",
    advice: "try another start",
  }),
  saddle: ({ sign, slope, what, hasMethod }) => ({
    reason: "saddle",
    words: `the gradient is ${slope === 0 ? "0" : "nearly 0"}, but this is ${what ?? `not a ${kindOf(sign)}`}: ${sign === 1 ? "lower" : "higher"} values are near`,
    advice: `try another start${hasMethod ? ", or drop the method" : ""}`,
  }),
  receding: ({ sign }) => ({
    reason: "receding",
    words: `in one direction the value keeps ${sign === 1 ? "falling" : "growing"} or stays the same; the ${kindOf(sign)} may be at infinity`,
    advice: "",
  }),
};

const otherFit =
  "try other starting values, fewer parameters (over a, b), or units in which they are near 1";

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
    words: `not converged: after ${plural(iterations, "iteration")} the sum of squares still decreases`,
    advice: otherFit,
  }),
  stalled: ({ iterations }) => ({
    reason: "stalled",
    words: `not converged: after ${plural(iterations, "iteration")} no step reduces the sum of squares, though its gradient is not 0`,
    advice: otherFit,
  }),
  unbounded: ({ runaways }) => ({
    reason: "unbounded",
    words: `not converged, not identifiable: as ${listWords(runaways)}, the sum of squares does not grow`,
    advice: "fix such a parameter, as in `const k = 100`, or fit the limiting model",
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
  undefined: () => "the equations are undefined at every point tried",
  stalled: ({ place, left }) =>
    `the residual is smallest at ${place} (${left === 0 ? "below rounding error" : formatShort(left, 4)})`,
  receding: ({ place, left, isVanishing }) =>
    isVanishing
      ? `the residual tends to 0 only toward infinity, at ${place} (${formatShort(left, 4)})`
      : `the search diverges to ${place}, where the residual is still ${formatShort(left, 4)}`,
};

/** Where a sign changes, but not at a root: what is there. */
export const crossingEndings: Readonly<
  Record<Exclude<Trail["ending"], "converged" | "stalled">, string>
> = { pole: "a pole", jump: "a jump" };
