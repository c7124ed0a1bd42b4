/**
 * What kind of point a descent has come to, from what is measured there: values to all sides at growing distances, the
 * rounding in them, the gradient, and the second derivatives with theirs.
 *
 * Second derivatives alone tell nothing where the value does not do as they say: they are positive on the way to an
 * infimum at infinity, and around a minimum of the fourth order. So a direction counts as curved only where values rise
 * to both sides as its second derivative has it, farther away than rounding and the next step of Newton's reach.
 */

import { type Bounds, clipped } from "../bounds.ts";
import { dot, largest, moved } from "../linear/vectors.ts";
import { type Curvature, roundingOf } from "./curvature.ts";
import { type Iterate, iterateAt, type Objective } from "./objective.ts";
import { fallsFarAlong, type Side, sideAlong, type View, visible } from "./profile.ts";
import { noiseAt } from "./rounding.ts";

export type Nature =
  /** The value rises on all sides, as second derivatives say. */
  | { readonly kind: "definite" }
  /** It rises wherever it was looked, though second derivatives do not say so. */
  | { readonly kind: "rising" }
  /** In some direction it stays the same to both sides. */
  | { readonly kind: "level" }
  /** It stays the same on all sides, or by variables that have no influence here, but have some farther away. */
  | { readonly kind: "flat" }
  /** To one side it falls, or stays the same, as far as one can look. */
  | { readonly kind: "receding" }
  /** There is a lower point. */
  | {
      readonly kind: "falling";
      readonly lower: Float64Array;
      /** What it is like without it: near, or level around, with the lower point beyond. */
      readonly around: "falling" | "flat" | "receding";
      /** Whether Newton's step is long: it was left out for gaining too little. */
      readonly isAhead: boolean;
    };

/** A rise of so many times the rounding shows its shape. */
const clear = 16;
/** Shapes that differ by this factor are not the same. */
const alike = 2;
/** Multiples of Newton's step within which nothing is said of the shape. */
const beyondNewton = 4;
/** So many distances, each 4 times the last, are tried for the shape; more where rounding hides its size. */
const [tries, triesInRounding] = [10, 30];
/** Points of a bent valley are looked for up to this part of the size, and not farther than the distance itself. */
const mostBent = 0.1;
/** So many steps, each shorter than the last, may have been left out for gaining too little. */
const steps = 16;
/** Steps of this part of the size, or of the way up to 1, are no small ones. */
const longStep = 1e-4;
/** Up to so many flat directions are looked at in pairs. */
const mostPairs = 3;

/** Where a descent has ended. */
export interface End {
  readonly best: Iterate;
  /** The step that would follow, where there are no second derivatives. */
  readonly next?: Float64Array;
  readonly start: Float64Array;
  /** A fall that no step need be taken for. */
  readonly leastGain: number;
  /** Whether the slope jumps: then no second derivative is believed, and nearby falls are left to other methods. */
  readonly isKink: boolean;
}

export function natureOf(
  { best, next, start, leastGain, isKink }: End,
  curvature: Curvature | undefined,
  objective: Objective,
  bounds: Bounds,
): Nature {
  const way = best.point.map((x, i) => x - (start[i] as number));
  const size = largest(best.point) || Math.min(1, largest(way)) || 1;
  const reach = Math.max(size, largest(way));
  const noise = noiseAt(objective, best);
  const near = longStep * Math.max(size, Math.min(1, reach));
  const left = steps * leastGain;
  const view: View = { objective, best, bounds, noise, leastGain: left, near, size, reach };
  const axes = curvature === undefined ? [] : axesOf(view, curvature, isKink);
  const open = axes.filter((axis) => !axis.isCurved);
  const step = newtonStep(axes);
  const isAhead = largest(step) > near;
  if (curvature !== undefined && open.length === 0) {
    const ahead = clipped(moved(best.point, step, 1), bounds);
    return isAhead && iterateAt(objective, ahead).value < best.value - noise
      ? { kind: "falling", lower: ahead, around: "falling", isAhead }
      : { kind: "definite" };
  }
  const curved = axes.filter((axis) => axis.isCurved);
  const others = [way, best.point, best.gradient.map((g) => -g), next ?? step];
  const looks: Look[] = [
    ...open,
    ...pairsOf(open),
    ...others.filter((direction) => largest(direction) > 0).map((direction) => ({ direction })),
  ];
  const seen = looks.map(({ direction, from = 0, isSure = false }) => {
    const smallest = isKink ? visible * Math.max(1, size) : 64 * Number.EPSILON * size;
    const least = smallest / largest(direction);
    const polish = bending(view, curved);
    const first = Math.max(least, from);
    return {
      direction,
      isSure,
      sides: [-1, 1].map((sign) =>
        sideAlong(
          view,
          direction.map((d) => sign * d),
          first,
          polish,
        ),
      ),
    };
  });
  const nature = judged(view, seen, curved.length > 0, curvature);
  return nature.kind === "falling" ? { ...nature, isAhead } : nature;
}

interface Look {
  /** In the units of the variables. */
  readonly direction: Float64Array;
  /** The first distance. */
  readonly from?: number;
  /** Whether the second derivative is positive, beyond rounding. */
  readonly isSure?: boolean;
}

/** An eigenvector of the even Hessian as a line. */
interface Axis extends Look {
  readonly from: number;
  /** The distance from which on values show a shape. */
  readonly first: number;
  readonly value: number;
  readonly slope: number;
  /** Whether the second derivative is positive, beyond rounding. */
  readonly isSure: boolean;
  readonly isCurved: boolean;
}

function axesOf(view: View, { even, units, free }: Curvature, isKink: boolean): Axis[] {
  const { best, noise, size } = view;
  const most = Math.max(...even.values.map(Math.abs));
  const rounding = roundingOf(even.values);
  return even.values.map((value, k) => {
    const direction = new Float64Array(best.point.length);
    for (const [j, i] of free.entries())
      direction[i] = (units[j] as number) * (even.vectors[k]?.[j] as number);
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
    const shapes = signed
      .filter((at) => isWithin(moved(view.best.point, direction, at), view.bounds))
      .map((at) => shapeAt(view, direction, slope, at));
    if (shapes.length === 0) return isSure;
    if (shapes.some((shape) => shape === undefined)) continue;
    const found = shapes as number[];
    const [least, most] = [Math.min(...found), Math.max(...found)];
    const isLikeValue = isSure
      ? least >= value / alike && most <= value * alike
      : most <= alike * rounding;
    if (most <= alike * least && isLikeValue) return true;
  }
  return false;
}

const isWithin = (point: Float64Array, bounds: Bounds): boolean =>
  clipped(point, bounds).every((x, i) => x === point[i]);

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
function newtonStep(axes: readonly Axis[]): Float64Array {
  const step = new Float64Array(axes[0]?.direction.length ?? 0);
  for (const { direction, slope, value } of axes.filter(({ isSure }) => isSure))
    for (let i = 0; i < step.length; i++)
      step[i] = (step[i] as number) - (slope / value) * (direction[i] as number);
  return step.every(Number.isFinite) ? step : new Float64Array(step.length);
}

/** Sums and differences: what rises along two directions may fall between them. */
const pairsOf = (open: readonly Axis[]): Look[] =>
  open.length > mostPairs
    ? []
    : open.flatMap((a, k) =>
        open.slice(k + 1).flatMap((b) =>
          [-1, 1].map((sign) => ({
            direction: moved(a.direction, b.direction, sign),
            from: Math.max(a.from, b.from),
          })),
        ),
      );

/** From a point beside a valley to its bottom, by a step of Newton's among the directions that are curved. */
const bending =
  ({ objective, best, bounds, size }: View, curved: readonly Axis[]) =>
  (point: Float64Array, distance: number): Float64Array => {
    if (curved.length === 0 || distance > mostBent * size) return point;
    const here = iterateAt(objective, point);
    let bent = point;
    for (const { direction, value, slope } of curved) {
      const part = (dot(direction, here.gradient) - slope) / value;
      bent = moved(bent, direction, -part);
    }
    bent = clipped(bent, bounds);
    const off = largest(bent.map((x, i) => x - (point[i] as number)));
    const isBelow = off <= distance && objective(bent, new Float64Array(bent.length)) < here.value;
    return isBelow && bent.some((x, i) => x !== best.point[i]) ? bent : point;
  };

function judged(
  view: View,
  seen: readonly (Look & { readonly sides: readonly Side[] })[],
  hasCurved: boolean,
  curvature: Curvature | undefined,
): Nature {
  const all = seen.flatMap(({ sides }) => sides);
  const near = all.find(({ end, isLevelNear }) => end === "falls" && !isLevelNear);
  if (near?.lower) return { kind: "falling", lower: near.lower, around: "falling", isAhead: false };
  const isReceding = seen.some(
    ({ sides, isSure }) =>
      // A second derivative is surely positive, but nothing rises.
      (isSure && sides.every(({ end, isWalled }) => end === "level" && !isWalled)) ||
      sides.some(({ end }) => end === "recedes") ||
      (sides.some(({ end }) => end === "rises") &&
        sides.some(({ end, isWalled, slope }) => end === "level" && !isWalled && slope <= 0)) ||
      sides.some(({ end, isWalled, slope }) => end === "level" && !isWalled && slope < 0),
  );
  if (isReceding) return { kind: "receding" };
  const far = all.find(({ end }) => end === "falls")?.lower;
  if (far !== undefined) {
    const isBounded = hasCurved || all.some(({ end }) => end === "rises");
    return { kind: "falling", lower: far, around: isBounded ? "receding" : "flat", isAhead: false };
  }
  const level = seen.filter(({ sides }) =>
    sides.every(({ end, isLevelNear, slope }) => (end === "level" || isLevelNear) && slope <= 0),
  );
  if (level.length === 0) return { kind: "rising" };
  const isAllLevel = !hasCurved && all.every(({ end }) => end === "level");
  const idle = new Set(curvature?.free.filter((_, j) => curvature.isIdle[j]));
  const isUnderflow = level.some(
    ({ direction, sides }) =>
      sides.every(({ end }) => end === "level") &&
      direction.every((d, i) => Math.abs(d) < 1e-12 * largest(direction) || idle.has(i)) &&
      fallsFarAlong(view, direction),
  );
  return { kind: isAllLevel || isUnderflow ? "flat" : "level" };
}
