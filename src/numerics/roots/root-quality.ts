/** Whether a point is a root, and how well it is known: its multiplicity, and the digits that rounding leaves. */

import {
  type Curve,
  margin,
  measuredRounding,
  type RoundedCurve,
  type Sample,
  spacing,
} from "./root.ts";
import { type Shape, shapeAt } from "./root-shape.ts";

export interface RootQuality {
  /** The order in which the function vanishes: 1 for a simple root, ½ for that of a square root; NaN if it is none. */
  readonly multiplicity: number;
  /** What the function does at the root: it may be undefined on one side. */
  readonly meeting: "crosses" | "touches" | "ends";
  /** How far the root may lie from the true one, for all that the function's rounding lets one know. */
  readonly uncertainty: number;
  /** Significant digits that can be trusted, 16 at most; undefined for a root at 0. */
  readonly digits: number | undefined;
}

/** Values below this are held to be 0 but for underflow. */
export const tiny = 1e-290;

/**
 * Undefined for what is no root, or one of which not even the first digit can be known. Near a root r of multiplicity m
 * the function is about c·|x − r|^m. The rounding in it hides the root within a distance of (rounding/c)^(1/m).
 */
export function rootQuality(curve: RoundedCurve, height: Sample): RootQuality | undefined {
  const { x: root } = height;
  if (!Number.isFinite(root)) return undefined;
  const scale = root === 0 ? 1 : Math.abs(root);
  const estimated = curve.rounding(root);
  const shape = shapeAt(curve, height, scale, margin * estimated + Math.abs(height.value));
  const within = shape && hiddenWithin(curve, height, shape, estimated);
  const seen =
    shape !== undefined && within !== undefined
      ? { hidden: within, multiplicity: shape.order, meeting: shape.meeting }
      : separation(curve, height, scale, margin * estimated);
  if (seen === undefined) return undefined;
  const { hidden, multiplicity, meeting } = seen;
  const isExact = root === 0 && height.value === 0;
  const least = isExact ? 0 : Math.max(Number.MIN_VALUE, spacing(root) / 2);
  const uncertainty = Math.max(least, hidden, reachOfZero(curve, root, scale));
  const digits =
    root === 0
      ? undefined
      : Math.min(16, Math.floor(-Math.log10(uncertainty / Math.abs(root)) + 0.05));
  // Not one digit: rounding is all that was found.
  if (digits !== undefined && digits < 1) return undefined;
  return { multiplicity, meeting, uncertainty, digits };
}

/** How far the root may be from where it seems to be; undefined if what is left there is not rounding. */
function hiddenWithin(
  curve: Curve,
  height: Sample,
  { order, left, right, meeting, distance }: Shape,
  estimated: number,
): number | undefined {
  const { x: root } = height;
  const size = Math.abs(height.value);
  const [most, least] = [Math.max, Math.min].map((choose) =>
    choose(...[left, right].filter((c) => !Number.isNaN(c))),
  ) as [number, number];
  // The root may lie between this double and the next. At a jump, and at a pole, more is left than that explains; the
  // vertex of a parabola is known.
  const isParabola = meeting === "touches" && order === 2;
  const rest = isParabola ? Math.abs(size - height.slope ** 2 / (4 * most)) : size;
  const explained = isParabola ? 0 : 1.5 * most * (2 * spacing(root)) ** order;
  // Far out the doubles are so wide apart that a curve seems uneven; a change of sign is proof enough, a touch is not.
  const noise = meeting === "touches" ? 0 : 2 * measuredRounding(curve, root);
  if (rest > explained + margin * estimated + noise) return undefined;
  const expected = (x: number): number => (x < root ? left : right) * Math.abs(x - root) ** order;
  const measured = roundingAround(curve, root, distance, expected) + noiseAt(curve, root, expected);
  const hidden = ((size + Math.max(measured, estimated / 2)) / least) ** (1 / order);
  return Number.isFinite(hidden) ? hidden : 0;
}

const neighbors = [1, 2, 3, 5, 8];

/** How far it lies from what it should be at doubles around a root: on the side where it is less. */
function noiseAt(curve: Curve, root: number, expected: (x: number) => number): number {
  const sides = [-1, 1].map((side) =>
    neighbors.reduce((most, k) => {
      const x = root + side * k * spacing(root);
      const size = expected(x);
      const difference = Math.abs(Math.abs(curve(x).value) - size);
      return difference > asExpected * size ? Math.max(most, difference) : most;
    }, 0),
  );
  return Math.min(...sides);
}

/** A function that is within this part of what it should be is so. */
const asExpected = 0.1;

/** How far the function lies from what it should be where that is less than its rounding. */
function roundingAround(
  curve: Curve,
  root: number,
  within: number,
  expected: (x: number) => number,
): number {
  let most = 0;
  for (let h = Math.max(4 * spacing(root), 1e-16 * within); h < within; h *= 2) {
    const sides = [-1, 1]
      .map((side) => root + side * h)
      .map((x) => ({
        size: expected(x),
        difference: Math.abs(Math.abs(curve(x).value) - expected(x)),
      }))
      .filter(({ difference }) => Number.isFinite(difference));
    // From where the function is what it should be on there is no more to learn.
    if (sides.every(({ size, difference }) => difference < asExpected * size)) break;
    for (const { size, difference } of sides) {
      if (difference > 0.5 * size) most = Math.max(most, difference);
    }
  }
  return most;
}

/** The distance from which on the function is more than its rounding, if at the point it is less. */
function separation(
  curve: Curve,
  { x: root, value }: Sample,
  scale: number,
  level: number,
): (Pick<RootQuality, "multiplicity" | "meeting"> & { readonly hidden: number }) | undefined {
  if (!(Math.abs(value) <= level)) return undefined;
  let isAlone = true;
  for (let h = spacing(root); h <= 0.1 * scale; h *= 2) {
    const values = [-1, 1].map((side) => curve(root + side * h).value).filter(Number.isFinite);
    isAlone &&= values.length === 0;
    if (values.length === 0 || !values.every((each) => Math.abs(each) > 16 * level)) continue;
    // What is not 0 there has to be so in between.
    const [left, right] = values;
    const isCrossed = left !== undefined && right !== undefined && left < 0 !== right < 0;
    if (value !== 0 && !isCrossed) return undefined;
    const isTouched = left !== undefined && right !== undefined;
    const meeting = isCrossed ? "crosses" : isTouched ? "touches" : "ends";
    return { hidden: h, multiplicity: Number.NaN, meeting };
  }
  return isAlone && value === 0
    ? { hidden: 0, multiplicity: Number.NaN, meeting: "ends" }
    : undefined;
}

/** How far away the function is still exactly 0. Powers underflow around 0 itself: that hides nothing. */
function reachOfZero(curve: Curve, root: number, scale: number): number {
  let most = 0;
  for (const side of [-1, 1]) {
    let h = spacing(root);
    while (h < scale && curve(root + side * h).value === 0) h *= 2;
    const size = Math.abs(curve(root + side * h).value);
    if (root !== 0 || size >= tiny) most = Math.max(most, h / 2);
  }
  return most > spacing(root) ? most : 0;
}
