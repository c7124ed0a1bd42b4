/** Parameters that the data do not determine: as they go to infinity the sum of squares gets no larger. */

import type { StreamingQr } from "../linear/streaming-qr.ts";
import { norm } from "../linear/vectors.ts";
import { sampleOf } from "./initial-guess.ts";
import { leastSquares, type Solution } from "./least-squares.ts";
import { Linearizer, type Residuals } from "./linearization.ts";
import { Region, Scale } from "./trust-region.ts";

export interface Runaway {
  readonly index: number;
  /** 0: to both sides. */
  readonly sign: 1 | -1 | 0;
}

/** Where the residuals are within this multiple of their rounding, standard errors measure the rounding. */
const exact = 10;
/** The square of this, the ratio of the smallest curvature to the largest, is rounding. */
const minRegularity = 1e-7;
/** Below this, a change no longer shows what rounding does. */
const minSeen = 1e-10;
/** The first distance, in sizes of a parameter, and the factor to the next. Round numbers would fall on periods. */
const [firstDistance, farther] = [0.37, 5.3];
/** The largest distance, in sizes and in standard errors. */
const [maxSizes, maxErrors] = [1e6, 1e3];
/** At one standard error the sum of squares has grown by its variance; this part of that counts as no growth. */
const nothing = 0.01;
/** So does this multiple of the squared rounding of the residuals. */
const noise = 10;
/** Iterations in which the other parameters follow. */
const maxSteps = 20;

/**
 * Where a standard error is right, the sum of squares grows with the square of a parameter's distance in standard errors,
 * even when all others are fitted again. This tests it, where there is a reason to doubt: each parameter is held farther
 * and farther out, and the others are refitted.
 * @param start where the search came from: parameters are at least of this size
 * @param linear the number of first parameters that the residuals are linear in
 * @param isFlat others give the same curve: where that is so all the way in, too, there is nothing to run away to
 */
export function runawaysOf(
  found: Solution,
  start: ArrayLike<number>,
  residuals: Residuals,
  { linear, isFlat }: { readonly linear: number; readonly isFlat: boolean },
): Runaway[] {
  const { size, count } = residuals;
  const { squares, point, rounding } = found;
  // Where the model itself underflows its derivatives vanish, but that is no minimum.
  const isSettled = (found.degenerate.length > 0 && squares > 0) || found.kink !== undefined;
  if (linear === size || isSettled || !Number.isFinite(squares)) return [];
  const variance = squares / (count - size || 1);
  const ways = waysOut(found, start, variance).filter(({ isDoubtful }) => isDoubtful);
  if (ways.length === 0) return [];
  // Of many residuals some are looked at first.
  const comparisons = [...new Set([sampleOf(residuals), residuals])].map((some) =>
    comparison(some, point, { linear, variance, rounding }),
  );
  const isOut = (way: WayOut, sign: 1 | -1): boolean =>
    comparisons.every((isAsGood) => isAsGoodFarOut(point, way, sign, isAsGood));
  const isWorseWithin = ({ index }: WayOut): boolean => {
    const value = point[index] as number;
    const nearer = [...distancesTo(maxSizes)].map((distance) => value / distance);
    const within = start[index] ? [start[index] as number, ...nearer] : nearer;
    return within.some((each) => {
      const found = comparisons.at(-1)?.(index, [withOne(point, index, each)]);
      return found === "worse" || found === "hidden";
    });
  };
  return ways.flatMap((way) => {
    const [up, down] = [isOut(way, 1), isOut(way, -1)];
    if (!(up || down) || (isFlat && !isWorseWithin(way))) return [];
    return [{ index: way.index, sign: up && down ? 0 : up ? 1 : -1 }];
  });
}

interface WayOut {
  readonly index: number;
  /** The step of all parameters for which this one goes by its size, and the sum grows least. */
  readonly step: Float64Array;
  /** The steps that are far enough. */
  readonly most: number;
  readonly isDoubtful: boolean;
}

function waysOut(found: Solution, start: ArrayLike<number>, variance: number): WayOut[] {
  const { point, triangle, squares, rounding, ending } = found;
  const isRegular = triangle.isFinite && regularity(triangle) > minRegularity;
  const isAlways = ending !== "converged" || !isRegular || squares <= (exact * rounding) ** 2;
  const rows = triangle.isFinite ? triangle.inverse() : [];
  const scatter = Math.max(Math.sqrt(variance), rounding);
  return Array.from(point, (value, index) => {
    const row = rows[index] ?? Float64Array.of(Number.NaN);
    const length = norm(row);
    const error = Number.isFinite(length) ? length * scatter : 0;
    const size = Math.max(Math.abs(value), Math.abs(start[index] as number)) || error || 1;
    const step = Float64Array.from(point, (_, at) => {
      if (at === index) return size;
      const together = row.reduce((sum, part, k) => sum + part * (rows[at]?.[k] as number), 0);
      const change = (together / length / length) * size;
      return Number.isFinite(change) ? change : 0;
    });
    const most = Math.max(maxSizes, (maxErrors * error) / size);
    return { index, step, most, isDoubtful: isAlways || error >= Math.abs(value) };
  });
}

/** The least singular value by the largest, in units in which columns have the norm 1. */
function regularity(triangle: StreamingQr): number {
  const { singular } = new Region(triangle, Scale.at(triangle));
  return Math.max((singular.at(-1) as number) / (singular[0] as number), minSeen);
}

/** What the sum of squares is elsewhere: `hidden`, where it is larger by no more than rounding can explain. */
type Verdict = "as good" | "worse" | "hidden" | "undefined";

/** Where a parameter is held and the others are fitted, from one of these points. */
type Comparison = (index: number, starts: readonly Float64Array[]) => Verdict;

function comparison(
  residuals: Residuals,
  point: Float64Array,
  known: { readonly linear: number; readonly variance: number; readonly rounding: number },
): Comparison {
  const { linear, variance, rounding } = known;
  const linearizer = new Linearizer(residuals);
  const most = linearizer.at(point).squares + nothing * variance;
  return (index, starts) => {
    const there = starts.map((from) => linearizer.at(from));
    if (there.some(({ squares }) => squares <= most + noise * rounding ** 2)) return "as good";
    const usable = there.filter(
      ({ triangle, squares }) => triangle.isFinite && Number.isFinite(squares),
    );
    if (usable.length === 0) return "undefined";
    if (residuals.size === 1) return "worse";
    const others = index < linear ? linear - 1 : linear;
    const fitted = usable.map(({ point }) => {
      const value = point[index] as number;
      const held = holding(residuals, index, value);
      const start = point.filter((_, at) => at !== index);
      const found = leastSquares(held, start, { linear: others, maxIterations: maxSteps });
      const known = Math.max(rounding, found.rounding);
      // Where parameters can hardly be told apart, terms cancel in the model itself.
      const { triangle } = linearizer.at(withOther(found.point, index, value));
      const part = triangle.isFinite ? regularity(triangle) : 1;
      const hidden = part < minRegularity ? known / part : known;
      return { squares: found.squares, known, hidden };
    });
    if (fitted.some(({ squares, known }) => squares <= most + noise * known ** 2)) return "as good";
    const isHidden = fitted.every(({ squares, hidden }) => squares <= most + noise * hidden ** 2);
    return isHidden ? "hidden" : "worse";
  };
}

/** As far as that can be seen; where the model is no number, that is if it is one in some distance. */
function isAsGoodFarOut(
  point: Float64Array,
  { index, step, most }: WayOut,
  sign: 1 | -1,
  isAsGood: Comparison,
): boolean {
  for (const distance of distancesTo(most)) {
    const follows = point.map((value, at) => value + sign * distance * (step[at] as number));
    const stays = withOne(point, index, follows[index] as number);
    const found = isAsGood(index, [follows, stays]);
    if (found === "hidden") return true;
    if (found === "undefined") return distance > firstDistance;
    if (found === "worse") return false;
  }
  return true;
}

function* distancesTo(most: number): Generator<number> {
  for (let distance = firstDistance; distance <= most; distance *= farther) yield distance;
}

const withOne = (point: Float64Array, index: number, value: number): Float64Array =>
  point.map((own, at) => (at === index ? value : own));

const withOther = (others: Float64Array, index: number, value: number): Float64Array =>
  Float64Array.of(...others.subarray(0, index), value, ...others.subarray(index));

/** Residuals as functions of all parameters but one. */
function holding(residuals: Residuals, index: number, value: number): Residuals {
  return {
    ...residuals,
    size: residuals.size - 1,
    fill: (point, from, count, block) => {
      const whole = withOther(point, index, value);
      const spare = new Float64Array(count);
      residuals.fill(whole, from, count, [...block.slice(0, index), spare, ...block.slice(index)]);
    },
  };
}
