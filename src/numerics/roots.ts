/** The roots of a function of one number, as far as a look at many points shows them. */

import {
  type Curve,
  type Height,
  type Interval,
  isRounding,
  newtonFrom,
  rootBetween,
  spacing,
  type Trail,
} from "./root.ts";
import { type RootQuality, rootQuality } from "./root-quality.ts";

export interface Root extends Height, RootQuality {
  /** The points that led to it. */
  readonly points: readonly Height[];
}

export interface Roots {
  /** In ascending order. */
  readonly roots: readonly Root[];
  /** Changes of sign without a root. */
  readonly crossings: readonly { readonly x: number; readonly kind: "pole" | "jump" }[];
  /** Where the function is 0 on a whole interval. */
  readonly plateaus: readonly Interval[];
  /** Where it came nearest to 0; undefined where it never was a number. */
  readonly nearest: Height | undefined;
  /** Whether it is a number at the start. */
  readonly isDefinedAtStart: boolean;
}

/** Points in an interval, or around a start. */
const evenly = 400;
/** Values below this are held to be 0 but for underflow. */
const tiny = 1e-290;
/** Zeros that lie so near each other are those that rounding makes of one. */
const narrow = 1e-3;
/** Away from a start, so many points in a power of ten. */
const perDecade = 8;

/** @param start within the interval */
export function findRoots(curve: Curve, start: number, interval: Interval): Roots {
  const known = curve(start);
  const found: { x: number; points: readonly Height[] }[] = [];
  const crossings: { x: number; kind: "pole" | "jump" }[] = [];
  const plateaus: Interval[] = [];
  let nearest: Height | undefined;
  const watched: Curve = (x) => {
    const height = curve(x);
    const size = Math.abs(height.value);
    const least = Math.abs(nearest?.value ?? Number.POSITIVE_INFINITY);
    const isNearer = size === least && Math.abs(x) < Math.abs(nearest?.x ?? 0);
    if (size < least || isNearer) nearest = height;
    return height;
  };
  const take = ({ points, ending }: Trail, before: readonly Height[] = []): void => {
    const last = points.at(-1) ?? before.at(-1);
    if (last === undefined || ending === "none") return;
    if (ending === "root") found.push({ x: last.x, points: [...before, ...points] });
    else crossings.push({ x: Math.abs(last.x) < tiny ? 0 : last.x, kind: ending });
  };

  if (Number.isFinite(known.value)) take(newtonFrom(watched, start, interval));
  const heights = gridOf(start, interval).map(watched);
  let zeros: Height[] = [];
  for (const [i, right] of heights.entries()) {
    if (right.value === 0) {
      zeros.push(right);
      if (i + 1 < heights.length) continue;
    }
    if (zeros.length > 0) {
      const outside = [heights[heights.indexOf(zeros[0] as Height) - 1], right];
      if (takeZeros(watched, zeros, outside, found, plateaus))
        besides(watched, zeros, outside, take);
      zeros = [];
    }
    const left = heights[i - 1];
    if (left === undefined || left.value === 0 || right.value === 0) continue;
    const areNumbers = [left, right].map(({ value }) => !Number.isNaN(value));
    if (areNumbers[0] && areNumbers[1]) {
      if (left.value < 0 !== right.value < 0)
        take(rootBetween(watched, left, right), [left, right]);
      else touch(watched, left, right, take);
    } else if (areNumbers[0] || areNumbers[1]) {
      const [inside, outside] = areNumbers[0] ? [left, right] : [right, left];
      const edge = edgeOf(watched, inside, outside);
      if (edge.value === 0 || isRounding(watched, edge))
        found.push({ x: edge.x, points: [inside, edge] });
      else if (edge.value < 0 !== inside.value < 0)
        take(rootBetween(watched, inside, edge), [inside, edge]);
    }
  }
  return {
    roots: distinct(curve, found, plateaus),
    crossings: distinctCrossings(crossings),
    plateaus,
    nearest,
    isDefinedAtStart: !Number.isNaN(known.value),
  };
}

/** Where to look, ascending. */
function gridOf(start: number, { lower, upper }: Interval): number[] {
  const grid = new Set<number>([start]);
  const add = (x: number): void => {
    if (x >= lower && x <= upper && Number.isFinite(x)) grid.add(x === 0 ? 0 : x);
  };
  const decades = function* (from: number, to: number, step: number): Generator<number> {
    for (let k = from; k <= to; k += step) yield 10 ** k;
  };
  if (Number.isFinite(lower) && Number.isFinite(upper)) {
    const width = upper - lower;
    for (let i = 0; i <= evenly; i++) add(lower + (width * i) / evenly);
    for (const part of decades(-12, -2.5, 0.5)) {
      add(lower + part * width);
      add(upper - part * width);
      add(part * width);
      add(-part * width);
    }
    add(0);
    add(upper);
  } else {
    const centers = new Set([0, start, ...[lower, upper].filter(Number.isFinite)]);
    for (const center of centers) {
      const reach = 10 * Math.max(1, Math.abs(center));
      for (let i = -evenly / 2; i <= evenly / 2; i++) add(center + (reach * i) / (evenly / 2));
      for (const distance of decades(-16, 16, 1 / perDecade)) {
        add(center + distance);
        add(center - distance);
      }
    }
    for (const distance of decades(-300, 300, 4)) {
      add(distance);
      add(-distance);
    }
  }
  return [...grid].sort((x, y) => x - y);
}

/** Between two points of one sign a curve that turns may touch 0, or cross it twice. */
function touch(
  curve: Curve,
  left: Height,
  right: Height,
  take: (trail: Trail, before?: readonly Height[]) => void,
): void {
  const side = Math.sign(left.value);
  if (!(side * left.slope < 0 && side * right.slope > 0)) return;
  let [before, after] = [left, right];
  const points: Height[] = [];
  for (let n = 0; n < 200; n++) {
    const x = before.x + (after.x - before.x) / 2;
    if (!(x > before.x && x < after.x)) break;
    const middle = curve(x);
    points.push(middle);
    if (Number.isNaN(middle.value)) return;
    if (middle.value === 0) break;
    if (Math.sign(middle.value) !== side) {
      take(rootBetween(curve, left, middle), [left, middle]);
      take(rootBetween(curve, middle, right), [middle, right]);
      return;
    }
    if (middle.slope === 0) break;
    if (side * middle.slope < 0) before = middle;
    else after = middle;
  }
  const lowest = points.reduce<Height>(
    (best, point) => (Math.abs(point.value) < Math.abs(best.value) ? point : best),
    left,
  );
  if (isRounding(curve, lowest)) take({ points: [...points, lowest], ending: "root" });
}

/** The last point at which the function is a number, between one where it is and one where it is not. */
function edgeOf(curve: Curve, inside: Height, outside: Height): Height {
  let known = inside;
  let beyond = outside.x;
  for (let n = 0; n < 1100; n++) {
    const x = known.x + (beyond - known.x) / 2;
    if (x === known.x || x === beyond) break;
    const middle = curve(x);
    if (Number.isNaN(middle.value)) beyond = x;
    else known = middle;
  }
  return known;
}

/** Neighbouring points at which the function is exactly 0: a root, or an interval full of them. Returns whether it is a root. */
function takeZeros(
  curve: Curve,
  zeros: readonly Height[],
  outside: readonly (Height | undefined)[],
  found: { x: number; points: readonly Height[] }[],
  plateaus: Interval[],
): boolean {
  const [first, last] = [zeros[0] as Height, zeros.at(-1) as Height];
  const width = last.x - first.x;
  // Powers underflow to 0 near a root of high multiplicity: that is no interval.
  if (zeros.length < 3 || width < narrow * Math.max(1, Math.abs(first.x))) {
    const middle = zeros.find(({ x }) => x === 0) ?? (zeros[zeros.length >> 1] as Height);
    found.push({ x: middle.x, points: [curve(middle.x)] });
    return true;
  }
  // Where values are smaller than any double, as far out in exp(-x), the function is not 0 but nears it.
  const vanishes = [first, last].some((zero, i) => {
    const other = outside[i];
    return other !== undefined && other.value !== 0 && isUnderflow(curve, zero, other);
  });
  if (!vanishes) plateaus.push({ lower: first.x, upper: last.x });
  return false;
}

/** Between a root that was looked at by chance and the points beside it there may be another. */
function besides(
  curve: Curve,
  zeros: readonly Height[],
  outside: readonly (Height | undefined)[],
  take: (trail: Trail, before?: readonly Height[]) => void,
): void {
  for (const [i, other] of outside.entries()) {
    const zero = (i === 0 ? zeros[0] : zeros.at(-1)) as Height;
    if (other === undefined || !(other.value !== 0)) continue;
    const near = curve(zero.x + 1e-4 * (other.x - zero.x));
    if (near.value !== 0 && near.value < 0 !== other.value < 0 && !Number.isNaN(near.value)) {
      take(rootBetween(curve, near, other), [near, other]);
    }
  }
}

function isUnderflow(curve: Curve, zero: Height, other: Height): boolean {
  let [within, known] = [zero.x, other];
  for (let n = 0; n < 200; n++) {
    const middle = curve(within + (known.x - within) / 2);
    if (middle.x === within || middle.x === known.x || Number.isNaN(middle.value)) break;
    if (middle.value === 0) within = middle.x;
    else known = middle;
  }
  return Math.abs(known.value) < tiny && Math.abs(known.x) > tiny;
}

/** Each root once, with what is to be known of it. */
function distinct(
  curve: Curve,
  found: readonly { x: number; points: readonly Height[] }[],
  plateaus: readonly Interval[],
): Root[] {
  const roots: Root[] = [];
  // Newton's method from the start comes first: its way is told where others have come to the same root.
  for (const { x, points } of found) {
    if (plateaus.some(({ lower, upper }) => x >= lower && x <= upper)) continue;
    const height = nearZero(curve, curve(x === 0 ? 0 : x));
    const root = { ...height, ...rootQuality(curve, height.x, height.slope), points };
    const at = roots.findIndex((other) => areOne(root, other));
    const other = roots[at];
    if (other === undefined) roots.push(root);
    else if (Math.abs(root.value) < Math.abs(other.value) && other.points.length < 3)
      roots[at] = root;
  }
  return roots.sort((a, b) => a.x - b.x);
}

/** Steps towards a multiple root at 0 only shrink: where 0 itself is as good, it is meant. */
function nearZero(curve: Curve, height: Height): Height {
  if (height.x === 0 || Math.abs(height.x) > 1e-12) return height;
  const zero = curve(0);
  return Math.abs(zero.value) <= Math.abs(height.value) ? zero : height;
}

const areOne = (a: Root, b: Root): boolean =>
  Math.abs(a.x - b.x) <=
  8 * (a.uncertainty + b.uncertainty + spacing(a.x)) +
    1e-9 * Math.min(Math.abs(a.x), Math.abs(b.x));

function distinctCrossings(
  crossings: readonly { x: number; kind: "pole" | "jump" }[],
): { x: number; kind: "pole" | "jump" }[] {
  const sorted = [...crossings].sort((a, b) => a.x - b.x);
  return sorted.filter(({ x }, i) => {
    const before = sorted[i - 1];
    return before === undefined || x - before.x > 1e-9 * Math.max(1e-300, Math.abs(x));
  });
}
