/** A poor fit from starting values that nabla chose is tried again from others. */

import type { Solution } from "../../numerics/least-squares/least-squares.ts";
import type { Residuals } from "../../numerics/least-squares/linearization.ts";
import { multistart, type Span } from "../../numerics/least-squares/multistart.ts";
import { Region, Scale } from "../../numerics/least-squares/trust-region.ts";
import type { Abscissa } from "./observations.ts";
import type { Parameters } from "./parameters.ts";
import { maxSeen, type Pace } from "./phases.ts";

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
  readonly waves: Waves | undefined;
}

/** A model that explains less than this may explain more from elsewhere. */
const goodShare = 0.95;
/** A wave that explains less than this may be one that is too fast to be looked for at first. */
export const fairShare = 0.75;
/** Of another start at least this share of the squares is to be gone. */
const worthMoving = 0.05;
/** This share of all that there is to explain is nothing. */
const nothing = 1e-9;
/** The starts that are run to convergence at most; and how many that agree are enough to stop. */
const [maxTrials, enoughEnds] = [10, 3];
/** Of many points fewer: the points of all of them are no more than this. */
const maxPoints = 2_000_000;

/** Half periods on the whole range that are gone through. */
const maxRhythms = 400;
/** Beside a parameter of 1, to see how the pace of waves depends on it; and from where on it does. */
const [probe, minPower] = [1.25, 0.1];

/** The iterations that a start gets before others are tried. */
export const firstIterations = 200;

export const hasOtherStarts = ({ unvalued, linear }: Parameters): boolean =>
  unvalued.some((at) => at >= linear);

/** What is known of waves: how fast they are, and what is too fast to be seen. */
export interface Waves {
  readonly pace: Pace;
  readonly isSeen: (point: Float64Array) => boolean;
}

/** A parameter is seen in the slowest of its waves: others may be overtones. */
export const wavesOf = (pace: Pace | undefined): Waves | undefined =>
  pace && {
    pace,
    isSeen: (point) => {
      const moving = pace(point);
      const seen = new Set(moving.flatMap(({ pace, by }) => (pace <= maxSeen ? by : [])));
      return moving.every(({ by }) => by.every((at) => seen.has(at)));
    },
  };

/** The pace of the slowest wave that a parameter is in, by which power of it that goes, near a value. */
function rhythmAt({ pace }: Waves, point: Float64Array, at: number, value: number): Rhythm {
  const paceAt = (value: number): number => {
    const own = pace(point.map((other, place) => (place === at ? value : other)));
    const paces = own.flatMap(({ pace, by }) => (by.includes(at) ? [pace] : []));
    return paces.length === 0 ? 0 : Math.min(...paces);
  };
  const slowest = paceAt(value);
  return { pace: slowest, power: Math.log(paceAt(probe * value) / slowest) / Math.log(probe) };
}

interface Rhythm {
  readonly pace: number;
  readonly power: number;
}

/** The parameter that says most of how fast waves are. */
export function fastestIn(waves: Waves, point: Float64Array): number | undefined {
  const powers = Array.from(point, (value, at) =>
    Math.abs(rhythmAt(waves, point, at, value).power),
  );
  const most = Math.max(...powers.filter(Number.isFinite), 0);
  return most > minPower ? powers.indexOf(most) : undefined;
}

/** Values of a parameter for which the waves go through all that can be seen, half a period on the whole each time. */
function rhythmsOf(
  waves: Waves,
  start: Float64Array,
  at: number,
  count: number,
): readonly number[] {
  const { pace: first, power } = rhythmAt(waves, start, at, 1);
  if (!(first > 0) || !(Math.abs(power) > minPower)) return [];
  const steps = Math.min(count - 1, maxRhythms);
  return Array.from({ length: steps }, (_, step) =>
    Number((((maxSeen * (step + 1 / 2)) / (count - 1) / first) ** (1 / power)).toPrecision(4)),
  ).filter(Number.isFinite);
}

export function isPoor(
  solution: Solution,
  variance: number,
  points: number,
  share = goodShare,
): boolean {
  const isGood = !(variance > 0) || solution.squares <= (1 - share) * variance;
  return !isGood || solution.ending !== "converged" || isFlat(solution, points);
}

/** The best from other starts, for parameters that have no value; the first, where these lead to nothing better. */
export function fromOtherStarts(
  first: FitAttempt,
  residuals: Residuals,
  { linear, unvalued }: Parameters,
  abscissa: Abscissa | undefined,
  { variance, points, search, waves }: Search,
): FitAttempt {
  const free = unvalued.filter((at) => at >= linear);
  if (free.length === 0) return first;
  if (!(variance > 0)) return wholly(first, search);
  const span = abscissa && spanOf(abscissa);
  const over = span !== undefined && span.high > span.low ? span : undefined;
  const { points: starts, tried } = multistart(
    residuals,
    {
      start: first.start,
      linear,
      free,
      over,
      isSeen: waves?.isSeen,
      rhythms:
        waves &&
        new Map(free.map((at) => [at, rhythmsOf(waves, first.start, at, points)] as const)),
    },
    first.solution,
    { good: 1 - goodShare, total: variance },
  );
  let best: FitAttempt = { ...first, tried };
  const isTooFast = ({ point }: Solution): boolean => waves !== undefined && !waves.isSeen(point);
  const isUsable = (solution: Solution): boolean =>
    solution.degenerate.length > 0 || !isFlat(solution, points);
  const trials = Math.max(1, Math.min(maxTrials, Math.floor(maxPoints / residuals.count)));
  let ends = 0;
  for (const start of starts.slice(0, trials)) {
    if (ends === enoughEnds) break;
    const solution = search(start, firstIterations);
    if (!Number.isFinite(solution.squares) || !isUsable(solution)) continue;
    if (solution.ending === "converged") ends++;
    const isSlower = isTooFast(best.solution) && !isTooFast(solution);
    const isBetter = isSlower
      ? solution.squares <= (1 + worthMoving) * best.solution.squares + nothing * variance
      : solution.squares < (1 - worthMoving) * best.solution.squares;
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

export const isFlat = (solution: Solution, points: number): boolean =>
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
