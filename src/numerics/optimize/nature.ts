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
import { type Axis, axesOf, type Look, newtonStep } from "./axes.ts";
import type { Curvature } from "./curvature.ts";
import { type Iterate, iterateAt, type Objective } from "./objective.ts";
import { fallsFarAlong, type Side, sideAlong, type View, visible } from "./profile.ts";
import { noiseAt, type RoundingOf } from "./rounding.ts";

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

/** Points of a bent valley are looked for up to this part of the size, and not farther than the distance itself. */
const maxBent = 0.1;
/** The steps, each shorter than the last, that may have been left out for gaining too little. */
const steps = 16;
/** Steps of this part of the size, or of the way up to 1, are no small ones. */
const longStep = 1e-4;
/** The most flat directions that are looked at in pairs. */
const maxPairs = 3;

export interface End {
  readonly best: Iterate;
  /** The step that would follow, where there are no second derivatives. */
  readonly next?: Float64Array;
  readonly start: Float64Array;
  /** A fall that no step need be taken for. */
  readonly minGain: number;
  /** Whether the slope jumps: then no second derivative is believed, and nearby falls are left to other methods. */
  readonly isKink: boolean;
}

export function natureOf(
  { best, next, start, minGain, isKink }: End,
  curvature: Curvature | undefined,
  {
    objective,
    roundingAt,
  }: { readonly objective: Objective; readonly roundingAt?: RoundingOf | undefined },
  bounds: Bounds,
): Nature {
  const way = best.point.map((x, i) => x - (start[i] as number));
  const size = largest(best.point) || Math.min(1, largest(way)) || 1;
  const reach = Math.max(size, largest(way));
  const noiseOf = (iterate: Iterate): number => noiseAt(objective, iterate, roundingAt);
  const noise = noiseOf(best);
  const near = longStep * Math.max(size, Math.min(1, reach));
  const left = steps * minGain;
  const view: View = { objective, best, bounds, noise, noiseOf, minGain: left, near, size, reach };
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

/** Sums and differences: what rises along two directions may fall between them. */
const pairsOf = (open: readonly Axis[]): Look[] =>
  open.length > maxPairs
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
    if (curved.length === 0 || distance > maxBent * size) return point;
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
  const level = seen.filter(
    ({ sides }) =>
      sides.every(
        ({ end, isLevelNear, slope }) => (end === "level" || isLevelNear) && slope <= 0,
      ) ||
      sides.some(({ end, isLevelNear, isWalled }) => end === "level" && isLevelNear && isWalled),
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
