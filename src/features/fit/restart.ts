/** A fit that has come to little from where nabla has let it start: it may come to more from elsewhere. */

import type { Solution } from "../../numerics/least-squares/least-squares.ts";
import type { Residuals } from "../../numerics/least-squares/linearization.ts";
import { multistart, type Span } from "../../numerics/least-squares/multistart.ts";
import { Region, Scale } from "../../numerics/least-squares/trust-region.ts";
import type { Abscissa } from "./observations.ts";
import type { Parameters } from "./parameters.ts";

export interface FitAttempt {
  readonly start: Float64Array;
  readonly solution: Solution;
  readonly tried: number;
}

export interface Search {
  /** The sum of squares about the mean. */
  readonly variance: number;
  readonly points: number;
  readonly search: (point: Float64Array, maxIterations?: number) => Solution;
}

/** A model that explains less than this may explain more from elsewhere. */
const goodShare = 0.95;
/** Of another start at least this share of the squares is to be gone. */
const worthMoving = 0.05;
/** So many of the starts are gone through to their ends, and no more once so many of them have come to one. */
const [maxTrials, enoughEnds] = [10, 3];
/** Of many points fewer: the points of all of them are no more than this. */
const maxPoints = 2_000_000;

/** Before others are tried, a start gets so many iterations. */
export const firstIterations = 200;

export const hasOtherStarts = ({ unvalued, linear }: Parameters): boolean =>
  unvalued.some((at) => at >= linear);

export function isPoor(solution: Solution, variance: number, points: number): boolean {
  const isGood = !(variance > 0) || solution.squares <= (1 - goodShare) * variance;
  return !isGood || solution.ending !== "converged" || isFlat(solution, points);
}

/** The best from other starts, for parameters that have no value; the first, where these lead to nothing better. */
export function fromOtherStarts(
  first: FitAttempt,
  residuals: Residuals,
  { linear, unvalued }: Parameters,
  abscissa: Abscissa | undefined,
  { variance, points, search }: Search,
): FitAttempt {
  const free = unvalued.filter((at) => at >= linear);
  if (free.length === 0) return first;
  if (!(variance > 0)) return wholly(first, search);
  const span = abscissa && spanOf(abscissa);
  const over = span !== undefined && span.high > span.low ? span : undefined;
  const { points: starts, tried } = multistart(
    residuals,
    { start: first.start, linear, free, over },
    first.solution,
    { good: 1 - goodShare, total: variance },
  );
  let best: FitAttempt = { ...first, tried };
  const isUsable = (solution: Solution): boolean =>
    solution.degenerate.length > 0 || !isFlat(solution, points);
  const trials = Math.max(1, Math.min(maxTrials, Math.floor(maxPoints / residuals.count)));
  let ends = 0;
  for (const start of starts.slice(0, trials)) {
    if (ends === enoughEnds) break;
    const solution = search(start, firstIterations);
    if (!Number.isFinite(solution.squares) || !isUsable(solution)) continue;
    if (solution.ending === "converged") ends++;
    const isBetter = solution.squares < (1 - worthMoving) * best.solution.squares;
    const isFirstToEnd = solution.ending === "converged" && best.solution.ending !== "converged";
    const isNoWorse = solution.squares <= best.solution.squares * (1 + worthMoving);
    if (isBetter || !isUsable(best.solution) || (isFirstToEnd && isNoWorse)) {
      best = { start, solution, tried };
    }
  }
  return wholly(best, search);
}

/** What was cut short goes on. */
function wholly(found: FitAttempt, search: Search["search"]): FitAttempt {
  const { solution } = found;
  if (solution.ending !== "steps") return found;
  const rest = search(solution.point);
  return {
    ...found,
    solution: {
      ...rest,
      iterations: solution.iterations + rest.iterations,
      evaluations: solution.evaluations + rest.evaluations,
    },
  };
}

/** Directions in which the parameters give the same curve. */
export function flatDirections({ triangle }: Solution, points: number): (readonly number[])[] {
  // What rounding leaves of a column that depends on the others.
  const share = 4 * Number.EPSILON * (triangle.size + Math.sqrt(points));
  return new Region(triangle, Scale.at(triangle)).flatDirections(share);
}

const isFlat = (solution: Solution, points: number): boolean =>
  solution.degenerate.length === 0 &&
  (!solution.triangle.isFinite || flatDirections(solution, points).length > 0);

export function spanOf({ values }: Abscissa): Span {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < values.length; at++) {
    low = Math.min(low, values[at] as number);
    high = Math.max(high, values[at] as number);
  }
  return { low, high, count: values.length };
}
