/** How a function rises from a root: to which power of the distance it grows, and how fast. */

import { type Curve, margin, type RoundedCurve, type Sample } from "./root.ts";

/** c·|x − r|^order, with one c for each side: NaN where the function is undefined. */
export interface Shape {
  readonly order: number;
  readonly left: number;
  readonly right: number;
  readonly distance: number;
  readonly meeting: "crosses" | "touches" | "ends";
}

/** Distances from a root, as a part of it, ascending. */
const distances = Array.from({ length: 31 }, (_, k) => 10 ** (k / 2 - 15));
/** From 0 there are smaller ones. */
const smaller = Array.from({ length: 35 }, (_, k) => 10 ** (-300 + 8 * k));

/**
 * From the nearest points that tell it: at which the function is well above what is left at the root. Undefined where it
 * is no such power, as at a pole, or in noise.
 * @param drowned what the function may be by rounding alone
 */
export function shapeAt(
  curve: RoundedCurve,
  { x: root, slope }: Sample,
  scale: number,
  drowned: number,
): Shape | undefined {
  for (const part of root === 0 ? [...smaller, ...distances] : distances) {
    const h = part * scale;
    const line = lineAt(curve, root, slope, h, drowned);
    const shape = line ?? powerAt(curve, root, h, drowned);
    if (shape === undefined) continue;
    const inner = line === undefined ? h / 4 : h;
    const areClear = [-1, 1].every((side) => {
      const size = Math.abs(curve(root + side * inner).value);
      return !(size <= clear * margin * curve.rounding(root + side * inner));
    });
    if (areClear) return shape;
  }
  return undefined;
}

/** The growth of a function can be told where it is at least this multiple of its rounding. */
const clear = 16;

/** Whether the function goes through the root as its slope says. */
function lineAt(
  curve: Curve,
  root: number,
  slope: number,
  h: number,
  drowned: number,
): Shape | undefined {
  const rise = Math.abs(slope * h);
  if (!(rise > clear * drowned && rise < Number.POSITIVE_INFINITY)) return undefined;
  const [left, right] = [-1, 1].map((side) => {
    const { x, value } = curve(root + side * h);
    if (!Number.isFinite(value)) return Number.NaN;
    return Math.abs(value - slope * (x - root)) <= 0.1 * rise ? Math.abs(slope) : undefined;
  });
  if (left === undefined || right === undefined) return undefined;
  if (Number.isNaN(left) && Number.isNaN(right)) return undefined;
  const meeting = Number.isNaN(left + right) ? "ends" : "crosses";
  return { order: 1, left, right, distance: h, meeting };
}

/** From how much larger the function is twice as far away, and twice as far again. */
function powerAt(curve: Curve, root: number, h: number, drowned: number): Shape | undefined {
  const sides = [-1, 1].map((side) =>
    [h / 4, h / 2, h].map((distance) => curve(root + side * distance).value),
  );
  const isDefined = sides.map((values) => values.every(Number.isFinite));
  const defined = sides.filter((_, at) => isDefined[at]);
  if (defined.length === 0) return undefined;
  // A function that is a number on some of these points only has no order yet.
  if (sides.some((values, at) => !isDefined[at] && values.some(Number.isFinite))) return undefined;
  const orders = defined.flatMap((values) => {
    const [first, second, third] = values.map(Math.abs) as [number, number, number];
    if (!(first > clear * drowned)) return [Number.NaN];
    return [Math.log2(second / first), Math.log2(third / second)];
  });
  const order = roundedOrder(orders[0] as number);
  if (!orders.every((each) => each > 0 && Math.abs(each - order) < 0.05 * Math.min(order, 4)))
    return undefined;
  const [left, right] = sides.map((values, at) =>
    isDefined[at]
      ? Math.abs(values[2] as number) / Math.abs(root + (2 * at - 1) * h - root) ** order
      : Number.NaN,
  ) as [number, number];
  const shape = { order, left, right, distance: h };
  if (defined.length === 1) return { ...shape, meeting: "ends" };
  const signs = defined.map((values) => values.map((value) => value < 0));
  if (signs.some(([first, ...others]) => others.some((each) => each !== first))) return undefined;
  return { ...shape, meeting: signs[0]?.[0] === signs[1]?.[0] ? "touches" : "crosses" };
}

/** To a whole number, or to a part of one. */
const roundedOrder = (order: number): number =>
  order > 0.75 ? Math.round(order) : 1 / Math.round(1 / order);
