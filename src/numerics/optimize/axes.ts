/** The eigenvectors of a Hessian as lines, and whether values along them rise as the second derivatives say. */

import { type Bounds, clipped } from "../bounds.ts";
import { dot, largest, moved } from "../linear/vectors.ts";
import { type Curvature, roundingOf } from "./curvature.ts";
import { iterateAt } from "./objective.ts";
import { type View, visible } from "./profile.ts";

/** A rise of this multiple of the rounding shows its shape. */
const clear = 16;
/** Shapes that differ by this factor are not the same. */
const alike = 2;
/** Multiples of Newton's step within which nothing is said of the shape. */
const beyondNewton = 4;
/** The distances, each 4 times the last, that are tried for the shape; more where rounding hides its size. */
const [tries, triesInRounding] = [10, 30];

/** A line that is to be looked along. */
export interface Look {
  /** In the units of the variables. */
  readonly direction: Float64Array;
  /** The first distance. */
  readonly from?: number;
  /** Whether the second derivative is positive, beyond rounding. */
  readonly isSure?: boolean;
}

/** An eigenvector of the even Hessian as a line. */
export interface Axis extends Look {
  readonly from: number;
  /** The distance from which on values show a shape. */
  readonly first: number;
  readonly value: number;
  readonly slope: number;
  /** Whether the second derivative is positive, beyond rounding. */
  readonly isSure: boolean;
  readonly isCurved: boolean;
}

export function axesOf(
  view: View,
  { equilibrated, units, free }: Curvature,
  isKink: boolean,
): Axis[] {
  const { best, noise, size } = view;
  const most = Math.max(...equilibrated.values.map(Math.abs));
  const rounding = roundingOf(equilibrated.values);
  return equilibrated.values.map((value, k) => {
    const direction = new Float64Array(best.point.length);
    for (const [j, i] of free.entries())
      direction[i] = (units[j] as number) * (equilibrated.vectors[k]?.[j] as number);
    const slope = dot(direction, best.gradient);
    const isKnown = Math.abs(value) > rounding;
    const hidden = Math.sqrt((2 * clear * noise) / (isKnown ? Math.abs(value) : most));
    const length = largest(direction);
    const isSure = value > rounding;
    const beside = isSure ? beyondNewton * Math.abs(slope / value) : 0;
    const least = Math.max((64 * Number.EPSILON * size) / length, beside);
    const seen = Number.isFinite(hidden) ? hidden : 0;
    const first = Math.max(least, seen);
    const from = Math.max(least, Math.min(seen, (visible * size) / length));
    const axis = { direction, first, from, value, slope, isSure };
    return { ...axis, isCurved: !isKink && value > -rounding && isCurved(view, axis, rounding) };
  });
}

/** Whether the value rises to both sides as the second derivative says; or, where that is rounding, as some such does. */
function isCurved(
  view: View,
  { direction, first, value, slope, isSure }: Omit<Axis, "isCurved" | "from">,
  rounding: number,
): boolean {
  for (let k = 0, t = first; k < (isSure ? tries : triesInRounding); k++, t *= 4) {
    const signed = isSure ? [-t, t] : [-2 * t, -t, t, 2 * t];
    const within = signed.filter((at) =>
      isWithin(moved(view.best.point, direction, at), view.bounds),
    );
    if (within.length === 0) return isSure && isBentAlike(view, direction, slope, value);
    const shapes = within.map((at) => shapeAt(view, direction, slope, at));
    if (shapes.some((shape) => shape === undefined)) continue;
    const found = shapes as number[];
    const [least, most] = [Math.min(...found), Math.max(...found)];
    const isLikeValue = isSure
      ? least >= value / alike && most <= value * alike
      : most <= alike * rounding;
    const isShape = most <= alike * least && isLikeValue;
    if (isShape && (isSure || within.every((at) => isSeen(view, direction, at)))) return true;
  }
  return false;
}

const isWithin = (point: Float64Array, bounds: Bounds): boolean =>
  clipped(point, bounds).every((x, i) => x === point[i]);

/**
 * Whether a rise is more than rounding where it is seen: along a level line arguments grow, and with them their rounding,
 * whose squares have the shape of a parabola.
 */
function isSeen({ objective, best, noiseOf }: View, direction: Float64Array, t: number): boolean {
  const there = iterateAt(objective, moved(best.point, direction, t));
  return there.value - best.value > noiseOf(there);
}

/** Whether slopes change up to the bounds as the second derivative says, where these are too near for a rise to show. */
function isBentAlike(
  { objective, best, bounds }: View,
  direction: Float64Array,
  slope: number,
  value: number,
): boolean {
  return [-1, 1].every((sign) => {
    const way = direction.map((d) => sign * d);
    const t = wayWithin(best.point, way, bounds);
    if (!(t > 0)) return true;
    const { gradient } = iterateAt(objective, moved(best.point, way, t));
    const bend = (sign * dot(direction, gradient) - sign * slope) / t;
    return bend >= value / alike && bend <= value * alike;
  });
}

/** How far a direction can be followed. */
const wayWithin = (
  point: Float64Array,
  direction: Float64Array,
  { lower, upper }: Bounds,
): number =>
  direction.reduce((least, d, i) => {
    const end = (d < 0 ? lower[i] : upper[i]) as number;
    return d === 0 ? least : Math.min(least, (end - (point[i] as number)) / d);
  }, Number.POSITIVE_INFINITY);

/** The second derivative that a rise would come from; undefined where there is none that shows. */
function shapeAt(
  { objective, best, noise }: Pick<View, "objective" | "best" | "noise">,
  direction: Float64Array,
  slope: number,
  t: number,
): number | undefined {
  const rise = iterateAt(objective, moved(best.point, direction, t)).value - best.value;
  return rise > 0 && rise - t * slope > clear * noise && Number.isFinite(rise)
    ? (2 * (rise - t * slope)) / (t * t)
    : undefined;
}

/** In the directions of positive second derivatives. */
export function newtonStep(axes: readonly Axis[]): Float64Array {
  const step = new Float64Array(axes[0]?.direction.length ?? 0);
  for (const { direction, slope, value } of axes.filter(({ isSure }) => isSure))
    for (let i = 0; i < step.length; i++)
      step[i] = (step[i] as number) - (slope / value) * (direction[i] as number);
  return step.every(Number.isFinite) ? step : new Float64Array(step.length);
}
