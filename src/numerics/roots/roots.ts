/** The roots of a function of one number, as far as a look at many points shows them. */

import { newtonFrom } from "./newton-root.ts";
import {
  type Curve,
  type Interval,
  isOneRoot,
  isRounding,
  margin,
  type RoundedCurve,
  type Rounding,
  type Sample,
  spacing,
} from "./root.ts";
import { gapsBetween } from "./root-gaps.ts";
import { gridOf } from "./root-grid.ts";
import { type RootQuality, rootQuality, tiny } from "./root-quality.ts";
import { type Candidate, type Crossing, RootSearch } from "./root-search.ts";

export interface Root extends Sample, RootQuality {
  /** The points that led to it. */
  readonly points: readonly Sample[];
}

export interface Roots {
  /** In ascending order. */
  readonly roots: readonly Root[];
  readonly crossings: readonly Crossing[];
  /** Where the function is 0 on a whole interval. */
  readonly plateaus: readonly Interval[];
  /** Where it is 0, or less than its rounding, but need not have a root. */
  readonly hidden: readonly Interval[];
  /** Where its sign changes within its rounding, which hides the root that may be there. */
  readonly unclear: readonly number[];
  /** Between roots from which it goes to unlike sides: there is another, a pole or a jump, that was not found. */
  readonly gaps: readonly Interval[];
  /** Where it came nearest to 0; undefined where it never was a number. */
  readonly nearest: Sample | undefined;
  /** Whether it is a number at the start. */
  readonly isDefinedAtStart: boolean;
}

/** @param start within the interval */
export function findRoots(
  curve: Curve,
  estimate: Rounding,
  start: number,
  interval: Interval,
): Roots {
  const known = curve(start);
  // Where the slope happens to be small, as at a crest, a neighbor has more of it.
  const rounding: Rounding = (x) =>
    Math.max(...[-2, -1, 0, 1, 2].map((k) => estimate(x + k * spacing(x))).filter(isNumber));
  let nearest: Sample | undefined;
  const watch: Curve = (x) => {
    const height = curve(x);
    if (isNearer(height, nearest)) nearest = height;
    return height;
  };
  const watched = Object.assign(watch, { rounding });
  const search = new RootSearch(watched);
  if (Number.isFinite(known.value)) {
    search.take(newtonFrom(watched, start, interval), []);
  }
  const heights = gridOf(start, interval).map(watched);
  search.lookBetween(heights);
  for (const end of [heights[0], heights.at(-1)]) if (end !== undefined) search.lookAtEnd(end);
  const { result, gaps } = withoutGaps(watched, heights, search);
  const isHidden =
    result.roots.length + result.plateaus.length === 0 && areRounding(heights, rounding);
  return {
    ...result,
    hidden: isHidden ? [interval] : result.hidden,
    gaps,
    nearest,
    isDefinedAtStart: !Number.isNaN(known.value),
  };
}

/** How often it is looked again where a root must have been missed, and at how many points. */
const [maxLooks, finer] = [2, 64];
/** A function with more roots, or more such places, waves faster than it is looked at: others are missed in any case. */
const [maxRoots, maxGaps] = [200, 8];

function withoutGaps(
  curve: RoundedCurve,
  heights: readonly Sample[],
  search: RootSearch,
): { readonly result: Judged; readonly gaps: readonly Interval[] } {
  for (let look = 0; ; look++) {
    const result = judged(curve, search);
    const { roots, crossings, plateaus, unclear } = result;
    if (roots.length > maxRoots) return { result, gaps: [] };
    const changes = [...crossings.map(({ x }) => x), ...unclear];
    const gaps = gapsBetween(curve, heights, roots, changes).filter(
      ({ lower, upper }) =>
        !plateaus.some((plateau) => plateau.lower < upper && plateau.upper > lower),
    );
    if (gaps.length > maxGaps) return { result, gaps: [] };
    if (gaps.length === 0 || look === maxLooks) return { result, gaps };
    for (const { lower, upper } of gaps) {
      const points = finer ** look;
      search.lookBetween(
        Array.from({ length: points + 1 }, (_, k) => curve(lower + ((upper - lower) * k) / points)),
      );
    }
  }
}

const isNumber = (value: number): boolean => !Number.isNaN(value);

/** The points that tell whether a function is nothing but its rounding. */
const sample = 40;

function areRounding(heights: readonly Sample[], rounding: Rounding): boolean {
  const defined = heights.filter(({ value }) => Number.isFinite(value));
  const some = defined.filter((_, at) => at % Math.ceil(defined.length / sample) === 0);
  return (
    some.length > 0 &&
    some.every(({ x, value }) => value === 0 || Math.abs(value) <= margin * rounding(x))
  );
}

function isNearer({ x, value }: Sample, nearest: Sample | undefined): boolean {
  const size = Math.abs(value);
  const least = Math.abs(nearest?.value ?? Number.POSITIVE_INFINITY);
  return size < least || (size === least && Math.abs(x) < Math.abs(nearest?.x ?? 0));
}

type Judged = Pick<Roots, "roots" | "crossings" | "plateaus" | "hidden" | "unclear">;

function judged(curve: RoundedCurve, search: RootSearch): Judged {
  const crossings = [...search.crossings];
  const hidden: Interval[] = [];
  const unclear: number[] = [];
  const roots: Root[] = [];
  // Between poles, as those of gamma, it cannot be seen how the function nears 0: as elsewhere, then.
  const plateaus = search.plateaus
    .filter(({ isEnclosed }) => !(isEnclosed && search.vanishes))
    .map(({ lower, upper }) => ({ lower, upper }));
  // Newton's method from the start comes first: its way is told where others have come to the same root.
  for (const candidate of search.candidates) {
    const { x, points, isCrossing, within } = candidate;
    if (plateaus.some(({ lower, upper }) => x >= lower && x <= upper)) continue;
    const root = rootAt(curve, candidate);
    if (root === undefined) {
      const isNoise = Math.abs(curve(x).value) <= margin * curve.rounding(x);
      if (isCrossing && isNoise && within === undefined) unclear.push(x);
      else if (isCrossing) crossings.push({ x, kind: "jump" });
      else if (within !== undefined && curve.rounding(x) > tiny) hidden.push(within);
      continue;
    }
    const at = roots.findIndex((other) => areOne(root, other));
    const other = roots[at];
    if (other === undefined) {
      roots.push(root);
      continue;
    }
    // Where so little is known of one root that it may be another, both are told.
    if (isCrossing) unclear.push(x);
    if (Math.abs(root.value) < Math.abs(other.value) && other.points.length < 3)
      roots[at] = { ...root, points };
  }
  roots.sort((a, b) => a.x - b.x);
  return {
    roots,
    crossings: distinct(crossings),
    plateaus,
    hidden,
    unclear: apart(curve, roots, unclear),
  };
}

/** Those that are not what rounding makes of a root, or of the one before. */
function apart(curve: RoundedCurve, roots: readonly Root[], places: readonly number[]): number[] {
  let before = Number.NEGATIVE_INFINITY;
  return [...places]
    .sort((a, b) => a - b)
    .filter((x) => {
      const reach = Math.max(spacing(x), (margin * curve.rounding(x)) / Math.abs(curve(x).slope));
      const isOne = (root: Root): boolean => Math.abs(root.x - x) <= 8 * root.uncertainty + reach;
      if (x - before <= reach || roots.some(isOne)) return false;
      before = x;
      return true;
    });
}

/** Steps towards a multiple root at 0 only shrink: where 0 itself is as good, it is meant. */
function rootAt(curve: RoundedCurve, { x, points }: Candidate): Root | undefined {
  const zero = Math.abs(x) < nearZero ? curve(0) : undefined;
  const here = curve(x === 0 ? 0 : x);
  const heights = [
    ...(zero !== undefined && Math.abs(zero.value) <= Math.abs(here.value) ? [zero] : []),
    here,
    ...(zero !== undefined && isRounding(curve, zero) ? [zero] : []),
  ];
  for (const height of heights) {
    const quality = rootQuality(curve, height);
    if (quality === undefined) continue;
    // Another root at 0 is none of this one's business.
    if (height !== here && Math.abs(x) > Math.max(1e-12, 8 * quality.uncertainty)) continue;
    return { ...height, ...quality, points };
  }
  return undefined;
}

/** Rounding may keep roots at 0 so far from it. */
const nearZero = 0.1;

const areOne = (a: Root, b: Root): boolean =>
  isOneRoot(a.x, b.x, a.uncertainty + b.uncertainty + spacing(a.x));

function distinct<Place extends { readonly x: number }>(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.x - b.x);
  return sorted.filter(({ x }, i) => {
    const before = sorted[i - 1];
    return before === undefined || x - before.x > 1e-9 * Math.max(1e-300, Math.abs(x));
  });
}
