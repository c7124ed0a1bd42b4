/** More starts for a search that did poorly from the first one, where none were given. */

import { iterate } from "../iterate.ts";
import { uniformNumbers } from "../sampling/random.ts";
import { sampleOf } from "./initial-guess.ts";
import { leastSquares, type Solution, squaresWithLinearSolved } from "./least-squares.ts";
import { Linearizer, type Residuals } from "./linearization.ts";

export interface Unknowns {
  readonly start: Float64Array;
  /** The number of leading parameters in which the residuals are linear. */
  readonly linear: number;
  /** The places of those that are looked for. */
  readonly free: readonly number[];
  /** What the model is a function of, if that is one thing: positions, widths and frequencies are to be expected there. */
  readonly over: Span | undefined;
  /** Values to try besides, at the places of those that are frequencies or periods. */
  readonly rhythms?: ReadonlyMap<number, readonly number[]> | undefined;
  /** Whether a point may be a start at all. */
  readonly isSeen?: ((point: Float64Array) => boolean) | undefined;
}

export interface Span {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export interface Multistart {
  /** The most promising first. */
  readonly points: readonly Float64Array[];
  readonly tried: number;
}

/** Starts, and evaluations of the sample for all of them: of its 200 residuals that makes 3 million with gradients. */
const [maxStarts, maxEvaluations] = [40, 16_000];
/** Iterations downhill from each: a good start shows itself by then. */
const maxSteps = 60;
/** A second sweep knows of the others what the first has found. */
const sweeps = 2;
/** The search stops when the same minimum is found this often; less often, if it is as good as can be wished. */
const [often, oftenIfGood] = [5, 2];
/** Sums of squares that are the same, as parts of themselves, and as parts of what there is to explain. */
const [same, nothing] = [1e-7, 1e-9];

interface LocalSearch {
  readonly start: Float64Array;
  readonly squares: number;
  readonly point: Float64Array;
}

/**
 * From random places each parameter goes to the best of many candidates, twice, and then all of them downhill together. It
 * is the same each time.
 * @param known where the search has come to so far
 * @param good a share of the sum of squares about the mean that need not become smaller
 * @param total that sum
 */
export function multistart(
  residuals: Residuals,
  unknowns: Unknowns,
  known: Solution,
  { good, total }: { readonly good: number; readonly total: number },
): Multistart {
  const { start, linear, free, over, rhythms, isSeen = () => true } = unknowns;
  const next = uniformNumbers(1);
  const sample = sampleOf(residuals, next);
  const linearizer = new Linearizer(sample);
  const squaresAt = (point: Float64Array): number =>
    squaresWithLinearSolved(linearizer.at(point), linear);
  const share = sample.count / residuals.count;
  const isSame = (one: number, other: number): boolean =>
    Math.abs(one - other) <= Math.max(same * Math.min(one, other), nothing * total * share);
  const isEnough = (found: readonly LocalSearch[]): boolean => {
    const all = [...found.map(({ squares }) => squares), known.squares * share];
    const best = Math.min(...all);
    const again = all.filter((each) => isSame(each, best)).length;
    return again >= (best <= good * total * share ? oftenIfGood : often);
  };
  /** From a random place to a good one, each parameter for itself. */
  const place = (): { point: Float64Array; squares: number } => {
    let point = Float64Array.from(start);
    for (const at of free) point[at] = oneOf(oneOf(candidatesOver(over, next), next), next);
    let least = isSeen(point) ? squaresAt(point) : Number.POSITIVE_INFINITY;
    for (let sweep = 0; sweep < sweeps; sweep++) {
      for (const at of free) {
        const own = sweep === 0 ? (rhythms?.get(at) ?? []) : [];
        const candidates = [...candidatesOver(over, next).flat(), ...own];
        for (const value of candidates) {
          const other = point.map((own, place) => (place === at ? value : own));
          const squares = squaresAt(other);
          if (squares < least && isSeen(other)) [point, least] = [other, squares];
        }
      }
    }
    // Where the sign makes no difference nobody wants another.
    for (const at of free) {
      const other = point.map((own, place) => (place === at ? Math.abs(own) : own));
      const squares = squaresAt(other);
      if (squares <= least) [point, least] = [other, squares];
    }
    return { point, squares: least };
  };
  const { state: found, steps: tried } = iterate<readonly LocalSearch[]>(
    {
      start: [],
      test: () => (linearizer.evaluations < maxEvaluations ? undefined : "stalled"),
      step: (found) => {
        const { point, squares } = place();
        if (!Number.isFinite(squares)) return { next: found };
        const solution = leastSquares(sample, point, { linear, maxIterations: maxSteps });
        linearizer.evaluations += solution.evaluations;
        if (!Number.isFinite(solution.squares)) return { next: found };
        const more = [...found, { start: point, squares: solution.squares, point: solution.point }];
        return { next: more, ending: isEnough(more) ? "converged" : undefined };
      },
    },
    { limit: maxStarts },
  );
  return { points: inOrder(found, free, isSame).map((each) => each.start), tried };
}

/** The least sum first; of those that are alike, the one with the smaller parameters: of frequencies that evenly spaced points cannot tell apart it is the one that is meant. */
function inOrder(
  found: readonly LocalSearch[],
  free: readonly number[],
  isSame: (one: number, other: number) => boolean,
): LocalSearch[] {
  const least = Math.min(...found.map(({ squares }) => squares));
  const size = ({ point }: LocalSearch): number =>
    free.reduce((sum, at) => sum + Math.log(Math.abs(point[at] as number) || Number.MIN_VALUE), 0);
  const alike = found.filter(({ squares }) => isSame(squares, least));
  const others = found.filter(({ squares }) => !isSame(squares, least));
  return [
    ...alike.sort((one, other) => size(one) - size(other)).slice(0, 1),
    ...others.sort((one, other) => one.squares - other.squares),
  ];
}

const oneOf = <Element>(elements: readonly Element[], next: () => number): Element =>
  elements[Math.floor(next() * elements.length)] as Element;

/** How many candidates of each kind. */
const [positions, widths, rates, plain] = [10, 8, 30, 8];
/** More periods than half of this are not looked for. */
const maxPlaces = 400;

/** Numbers that a parameter may be near to, by kinds, and of three digits: who reads them can start from them. */
function candidatesOver(over: Span | undefined, next: () => number): number[][] {
  const spread = (count: number, at: (part: number) => number): number[] =>
    Array.from({ length: count }, (_, index) => rounded(at((index + next()) / count)));
  const between = (low: number, high: number) => (part: number) => low * (high / low) ** part;
  const signed = [...spread(plain, between(1e-2, 1e2)), ...spread(plain / 2, between(-1e-1, -1e1))];
  if (over === undefined) return [spread(rates, between(1e-3, 1e3)), signed];
  const { low, high, count } = over;
  const range = high - low;
  // Far from 0 they need more digits.
  const finest = 10 ** (Math.floor(Math.log10(range)) - 2);
  const within = Array.from({ length: positions }, (_, index) => {
    const place = low + (range * (index + next())) / positions;
    return Number((finest * Math.round(place / finest)).toPrecision(15));
  });
  const places = Math.min(Math.max(count - 1, 2), maxPlaces);
  return [
    within,
    spread(widths, between(range / 100, 2 * range)),
    // Beyond half a period from point to point, others look the same.
    spread(rates, between(1 / range, (Math.PI * places) / range)),
    signed,
  ];
}

const rounded = (value: number): number => Number(value.toPrecision(3));
