/** Parameters that the data do not determine: as they go to infinity the sum of squares gets no larger. */

import { normOf } from "../linear/streaming-qr.ts";
import { sampleOf } from "./initial-guess.ts";
import { leastSquares, type Solution } from "./least-squares.ts";
import { Lineariser, type Residuals } from "./linearization.ts";
import { Region, Scale } from "./trust-region.ts";

export interface Runaway {
  readonly index: number;
  /** 0: to both sides. */
  readonly sign: 1 | -1 | 0;
}

/** Of a fit that leaves this many times what rounding does to the residuals, errors tell of rounding. */
const exact = 10;
/** Columns that are so nearly dependent, in units of their own, have curvatures that differ by rounding alone. */
const leastRatio = 1e-7;
/** How far out is looked, in units of a parameter or of its error. No round numbers: periods would meet them. */
const distances = [1.37, 11.3, 127.1, 1031.7, 10_007.3, 1_003_700];
/** Farther out a model may be no number. */
const farEnough = 100;
/** One standard error is where the sum of squares has grown by its variance: this part of that is nothing. */
const nothing = 0.01;
/** And of what rounding does to the residuals, so many times its square. */
const noise = 10;
/** Iterations in which the other parameters follow. */
const mostSteps = 20;

/**
 * Where a standard error is right, the sum of squares grows by the square of the number of errors that a parameter goes,
 * even if all others follow. Here it is looked whether it does: each parameter is held farther and farther out, and the
 * others are fitted again. That is done only where there is a reason to doubt.
 * @param start where the search came from: parameters are at least of this size
 * @param linear the residuals are linear in so many of the first parameters
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
  const isSettled = found.bent.length > 0 || found.kink !== undefined;
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
    const nearer = distances.map((distance) => value / distance);
    const within = start[index] ? [start[index] as number, ...nearer] : nearer;
    return within.some(
      (each) => comparisons.at(-1)?.(index, [withOne(point, index, each)]) === false,
    );
  };
  return ways.flatMap((way) => {
    const [up, down] = [isOut(way, 1), isOut(way, -1)];
    if (!(up || down) || (isFlat && !isWorseWithin(way))) return [];
    return [{ index: way.index, sign: up && down ? 0 : up ? 1 : -1 }];
  });
}

interface WayOut {
  readonly index: number;
  /** The step of all parameters for which this one goes by a unit of its own, and the sum grows least. */
  readonly step: Float64Array;
  readonly isDoubtful: boolean;
}

function waysOut(found: Solution, start: ArrayLike<number>, variance: number): WayOut[] {
  const { point, triangle, squares, rounding, ending } = found;
  const isRegular =
    triangle.isFinite && isConditioned(new Region(triangle, Scale.at(triangle)).singular);
  const isAlways = ending !== "converged" || !isRegular || squares <= (exact * rounding) ** 2;
  const rows = triangle.isFinite ? triangle.inverse() : [];
  const scatter = Math.max(Math.sqrt(variance), rounding);
  return Array.from(point, (value, index) => {
    const row = rows[index] ?? Float64Array.of(Number.NaN);
    const norm = normOf(row);
    const error = Number.isFinite(norm) ? norm * scatter : 0;
    const unit = Math.max(Math.abs(value), error, Math.abs(start[index] as number)) || 1;
    const step = Float64Array.from(point, (_, at) => {
      if (at === index) return unit;
      const together = row.reduce((sum, part, k) => sum + part * (rows[at]?.[k] as number), 0);
      const change = (together / norm / norm) * unit;
      return Number.isFinite(change) ? change : 0;
    });
    return { index, step, isDoubtful: isAlways || error >= Math.abs(value) };
  });
}

const isConditioned = (singular: readonly number[]): boolean =>
  (singular.at(-1) as number) > leastRatio * (singular[0] as number);

/**
 * Whether the sum of squares is as small where a parameter is held and the others are fitted from one of these points;
 * undefined where the model is no number.
 */
type Comparison = (index: number, starts: readonly Float64Array[]) => boolean | undefined;

function comparison(
  residuals: Residuals,
  point: Float64Array,
  known: { readonly linear: number; readonly variance: number; readonly rounding: number },
): Comparison {
  const { linear, variance, rounding } = known;
  const lineariser = new Lineariser(residuals);
  const most = lineariser.at(point).squares + nothing * variance;
  const isSmall = (squares: number, hidden: number): boolean =>
    squares <= most + noise * Math.max(rounding, hidden) ** 2;
  return (index, starts) => {
    const there = starts.map((from) => lineariser.at(from));
    if (there.some(({ squares }) => isSmall(squares, 0))) return true;
    const usable = there.filter(
      ({ triangle, squares }) => triangle.isFinite && Number.isFinite(squares),
    );
    if (usable.length === 0) return undefined;
    if (residuals.size === 1) return false;
    const others = index < linear ? linear - 1 : linear;
    return usable.some((from) => {
      const held = holding(residuals, index, from.point[index] as number);
      const start = from.point.filter((_, at) => at !== index);
      const fitted = leastSquares(held, start, { linear: others, mostIterations: mostSteps });
      return isSmall(fitted.squares, fitted.rounding);
    });
  };
}

function isAsGoodFarOut(
  point: Float64Array,
  { index, step }: WayOut,
  sign: 1 | -1,
  isAsGood: Comparison,
): boolean {
  for (const distance of distances) {
    const follows = point.map((value, at) => value + sign * distance * (step[at] as number));
    const stays = withOne(point, index, follows[index] as number);
    const found = isAsGood(index, [follows, stays]);
    if (found === undefined) return distance > farEnough;
    if (!found) return false;
  }
  return true;
}

const withOne = (point: Float64Array, index: number, value: number): Float64Array =>
  point.map((own, at) => (at === index ? value : own));

/** Residuals as functions of all parameters but one. */
function holding(residuals: Residuals, index: number, value: number): Residuals {
  return {
    ...residuals,
    size: residuals.size - 1,
    fill: (point, from, count, block) => {
      const whole = Float64Array.of(...point.subarray(0, index), value, ...point.subarray(index));
      const spare = new Float64Array(count);
      residuals.fill(whole, from, count, [...block.slice(0, index), spare, ...block.slice(index)]);
    },
  };
}
