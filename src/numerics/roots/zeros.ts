/** Where a function is exactly 0 at several points side by side: what that means. */

import { endBetween } from "./halving.ts";
import {
  type Curve,
  type Interval,
  margin,
  type RoundedCurve,
  type Sample,
  spacing,
} from "./root.ts";
import { tiny } from "./root-quality.ts";

/** A stretch of zeros: from the first to the last, and what comes beside them. */
export interface Stretch extends Interval {
  readonly before: Sample | undefined;
  readonly after: Sample | undefined;
}

/** Bisects the ends of a stretch. @param before and after: points at which the function is not 0 */
export function stretchOf(
  curve: Curve,
  zeros: readonly Sample[],
  before: Sample | undefined,
  after: Sample | undefined,
): Stretch {
  const [first, last] = [zeros[0] as Sample, zeros.at(-1) as Sample];
  const under = before && endBetween(curve, first, before, isZero);
  const over = after && endBetween(curve, last, after, isZero);
  return {
    lower: (under?.within ?? first).x,
    upper: (over?.within ?? last).x,
    before: under?.beside,
    after: over?.beside,
  };
}

const isZero = (value: number): boolean => value === 0;

/**
 * - `root`: a single point, but for some doubles around it.
 * - `interval`: the function is 0 there.
 * - `hidden`: it may be 0 anywhere there, for its rounding is as large as it is.
 * - `underflow`: it is too small for any number, or something in it too large.
 */
export function kindOfStretch(
  curve: RoundedCurve,
  stretch: Stretch,
): "root" | "interval" | "hidden" | "underflow" {
  const { lower, upper, before, after } = stretch;
  const width = upper - lower;
  if (width <= 16 * spacing(Math.max(Math.abs(lower), Math.abs(upper)))) return "root";
  const isSmall = [before, after].some(
    (beside) =>
      beside !== undefined &&
      Math.abs(beside.value) < tiny &&
      Math.abs(beside.value) < 1e-10 * Math.abs(beside.x),
  );
  if (isSmall) return "underflow";
  const inside = [lower + inset(lower, width), centerOf(stretch), upper - inset(upper, width)];
  const most = Math.max(...inside.map(curve.rounding).filter(Number.isFinite));
  if (most === Number.NEGATIVE_INFINITY) return "underflow";
  if (most === 0) return "interval";
  // Where it is 0 on an interval its slope is, too.
  if (inside.some((x) => Math.abs(curve(x).slope) > 0)) return "hidden";
  // As far beside the stretch as it is wide the function ought to be more than its rounding.
  const sizes = [lower - width, upper + width]
    .map((x) => Math.abs(curve(x).value))
    .filter(Number.isFinite);
  return Math.max(0, ...sizes) <= 64 * margin * most ? "hidden" : "interval";
}

/** A little way into a stretch from one of its ends. */
const inset = (end: number, width: number): number =>
  1e-3 * Math.min(width, Math.max(1, Math.abs(end)));

/** Where in it a root would be: at 0 if it can, at the end of where the function is defined, or in the middle. */
export function centerOf({ lower, upper, before, after }: Stretch): number {
  if (lower <= 0 && upper >= 0) return 0;
  if (Number.isNaN(before?.value)) return lower;
  if (Number.isNaN(after?.value)) return upper;
  return lower + (upper - lower) / 2;
}
