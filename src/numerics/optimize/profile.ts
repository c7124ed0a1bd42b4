/** What becomes of a value on a line through a point, at growing distances to both sides. */

import { type Bounds, clipped } from "../bounds.ts";
import { dot, largest, moved } from "../linear/vectors.ts";
import { type Iterate, iterateAt, type Objective } from "./objective.ts";

/** The ratio of a distance to the last, and of the greatest to the size of things. */
const [growth, farthest] = [4, 1e3];
/** From this part of the size on a distance is one that anybody would see. */
export const visible = 1e-3;
/** What falls by less and less, by this part of its largest fall, comes to a limit. */
const fading = 0.5;

/** Methods end where this multiple of the rounding is left to be gained. */
const surely = 8;

/** A rise by this part of the size of values is no rounding. */
const obvious = 1e-10;

/** A point, and what is to be known to look around it. */
export interface View {
  readonly objective: Objective;
  readonly best: Iterate;
  readonly bounds: Bounds;
  /** A difference of values up to this may be rounding. */
  readonly noise: number;
  /** The same around another point. */
  readonly noiseOf: (there: Iterate) => number;
  /** A fall up to this is none, nearer than `near`: no step need be taken for it. */
  readonly minGain: number;
  readonly near: number;
  readonly size: number;
  /** The same, or the length of the way to it if that is more. */
  readonly reach: number;
}

export interface Side {
  /**
   * `rises` beyond rounding, with nothing lower before; `falls` to a lower point; `recedes`, falling from here on by less
   * and less; `level` to the last, as far as rounding shows.
   */
  readonly end: "rises" | "falls" | "recedes" | "level";
  readonly lower?: Float64Array;
  /** Whether nothing is seen to change up to a visible distance. */
  readonly isLevelNear: boolean;
  /** Whether a bound has ended the look. */
  readonly isWalled: boolean;
  /** The way the slope goes outwards at all visible distances where the value is level: up, more and more; down; or 0 for neither. */
  readonly slope: -1 | 0 | 1;
}

/** @param polish where to look instead, as a valley may be bent */
export function sideAlong(
  { objective, best, bounds, noise, noiseOf, minGain, near, size, reach }: View,
  direction: Float64Array,
  first: number,
  polish: (point: Float64Array, distance: number) => Float64Array,
): Side {
  const length = largest(direction);
  const gradient = new Float64Array(direction.length);
  const around = [-1, 1].map((sign) => {
    const point = clipped(moved(best.point, direction, (sign * size) / length), bounds);
    return Math.abs(objective(point, gradient));
  });
  // The size of the values on the line, as far away as the point is large.
  const gross = Math.max(Math.abs(best.value), ...around.filter(Number.isFinite));
  const most = Math.max((farthest * reach) / length, first * growth ** 4);
  const falls: number[] = [];
  const slopes: number[] = [];
  let before = best.point;
  let lowest = 0;
  let lower: Float64Array | undefined;
  let isLevelNear = false;
  let isLevel = true;
  let hasBarrier = false;
  const away = (point: Float64Array): Float64Array =>
    point.map((x, i) => x - (best.point[i] as number));
  const side = (end: Side["end"], isWalled = false): Side => {
    return { end, isLevelNear, isWalled, slope: wayOf(slopes, end), ...(lower && { lower }) };
  };
  const bounded = (isWalled: boolean): Side => {
    if (lower !== undefined || !(isLevel && isWalled)) return side(lower ? "falls" : "rises");
    // Slopes lead to the bound, though rounding hides what is gained by that.
    const way = away(before);
    const isLower = isLevelNear && objective(before, gradient) <= best.value;
    if (isLower && dot(best.gradient, way) < 0 && dot(gradient, way) < 0) lower = before;
    return side(lower ? "falls" : "level", true);
  };
  for (let t = first; t <= most; t *= growth) {
    const straight = clipped(moved(best.point, direction, t), bounds);
    if (straight.every((x, i) => x === before[i])) {
      // Distances below the spacing of numbers lead nowhere yet; beyond it is a bound that is met.
      if (t * length > size * 1e-12) return bounded(straight.some((x, i) => x !== best.point[i]));
      continue;
    }
    before = straight;
    const point = polish(straight, t * length);
    const difference = objective(point, gradient) - best.value;
    // What has been level or falling before it ceases to be a number may well go on so.
    if (Number.isNaN(difference)) {
      if (lower === undefined && !isLevelNear && !hasBarrier) return bounded(false);
      break;
    }
    // Where it overflows, the last number is lower enough.
    const isNumber = difference > Number.NEGATIVE_INFINITY || lower === undefined;
    const least = Math.max(surely * noise, t * length < near ? minGain : 0);
    if (difference < lowest - least && isNumber && isFollowable(point, difference, gradient)) {
      falls.push(lowest - difference);
      lowest = difference;
      lower = point;
    } else falls.push(0);
    if (difference > noise) {
      // Rounding of what cancels may be more than is seen around the point: a rise has a slope, or is a large one.
      const hasSlope = dot(gradient, away(straight)) > 0 && difference > 8 * Number.EPSILON * gross;
      const isRise =
        (difference > obvious * gross || hasSlope) &&
        difference > noiseOf(iterateAt(objective, point));
      if (isRise) return hasBarrier ? side("rises") : bounded(false);
      hasBarrier = true;
    }
    if (hasBarrier) continue;
    isLevel &&= -difference <= surely * noise;
    if (isLevel && t * length >= visible * size) {
      isLevelNear = true;
      slopes.push(dot(gradient, direction));
    }
  }
  if (lower === undefined) return side("level");
  const isFading = (falls.at(-1) as number) <= fading * Math.max(...falls);
  return side(isFading && !isLevelNear ? "recedes" : "falls");
}

function wayOf(slopes: readonly number[], end: Side["end"]): -1 | 0 | 1 {
  if (slopes.length === 0) return 0;
  if (slopes.every((slope) => slope < 0)) return -1;
  if (end === "rises" && slopes.every((slope) => slope > 0)) return 1;
  // Rounding has a sign, too, but does not grow.
  const isGrowing = slopes.every((slope, k) => slope > (k === 0 ? 0 : (slopes[k - 1] as number)));
  return isGrowing && slopes.length > 1 ? 1 : 0;
}

const isFollowable = (point: Float64Array, difference: number, gradient: Float64Array): boolean =>
  point.every(Number.isFinite) &&
  (difference === Number.NEGATIVE_INFINITY || gradient.every(Number.isFinite));

/** Finer, so that what underflows beside a bump is not stepped over. */
const fineGrowth = 1.5;

/** Whether the value comes to fall along a line on which it is the same, as beside a bump that underflows. */
export function fallsFarAlong(
  { objective, best, bounds, noise, size, reach }: View,
  direction: Float64Array,
): boolean {
  const length = largest(direction);
  const gradient = new Float64Array(direction.length);
  for (let t = (visible * size) / length; t * length <= farthest * reach; t *= fineGrowth) {
    for (const sign of [-1, 1]) {
      const point = clipped(moved(best.point, direction, sign * t), bounds);
      const value = objective(point, gradient);
      if (sign * dot(gradient, direction) < 0 && value <= best.value + noise) return true;
    }
  }
  return false;
}
