/** How well a root is known: its multiplicity, and the digits that rounding in the function leaves. */

import { type Curve, noiseAt, spacing } from "./root.ts";

export interface RootQuality {
  /** The order in which the function vanishes: 1 for a simple root, ½ for that of a square root; NaN if it is none. */
  readonly multiplicity: number;
  /** How far the root may lie from the true one, for all that the function's rounding lets one know. */
  readonly uncertainty: number;
  /** Significant digits that can be trusted, 16 at most; undefined for a root at 0. */
  readonly digits: number | undefined;
}

/** Distances from the root, as a part of it, in which the order is looked for. */
const distances = [1e-2, 1e-3, 1e-4, 1e-5, 1e-6];

/**
 * Near a root r of multiplicity m the function is about c·(x − r)^m. The rounding in it hides the root within a
 * distance of (rounding/c)^(1/m).
 * @param slope the derivative at the root
 */
export function rootQuality(curve: Curve, root: number, slope: number): RootQuality {
  const scale = root === 0 ? 1 : Math.abs(root);
  const { order, c } = isSimple(curve, root, slope, scale)
    ? { order: 1, c: Math.abs(slope) }
    : orderAt(curve, root, scale);
  const noise =
    Math.abs(curve(root).value) +
    roundingAround(curve, root, scale, c, order) +
    noiseAt(curve, root, (x) => Math.sign(curve(x).value) * c * Math.abs(x - root) ** order);
  const hidden = (noise / c) ** (1 / order);
  const least = root === 0 ? 0 : spacing(root) / 2;
  const uncertainty = Math.max(least, Number.isFinite(hidden) ? hidden : 0);
  const digits =
    root === 0
      ? undefined
      : Math.min(16, Math.max(0, Math.floor(-Math.log10(uncertainty / Math.abs(root)) + 0.05)));
  return { multiplicity: order, uncertainty, digits };
}

/** How far the function lies from c·(x − r)^m where that is less than its rounding. */
function roundingAround(
  curve: Curve,
  root: number,
  scale: number,
  c: number,
  order: number,
): number {
  let most = 0;
  for (let part = 1e-15; part < 1e-2; part *= 2) {
    const expected = c * (part * scale) ** order;
    const differences = [-1, 1]
      .map((side) => Math.abs(Math.abs(curve(root + side * part * scale).value) - expected))
      .filter(Number.isFinite);
    const difference = Math.max(...differences);
    // From where the function is what it should be on there is no more to learn.
    if (difference < 0.1 * expected && part > 1e-14) break;
    if (difference > 0.5 * expected && difference < Number.POSITIVE_INFINITY) {
      most = Math.max(most, difference);
    }
  }
  return most;
}

/** Whether the function goes through the root as its slope says. */
function isSimple(curve: Curve, root: number, slope: number, scale: number): boolean {
  if (slope === 0 || !Number.isFinite(slope)) return false;
  return distances.some((part) =>
    [-1, 1].every((side) => {
      const h = side * part * scale;
      const { value } = curve(root + h);
      return !Number.isFinite(value) || Math.abs(value - slope * h) <= 0.1 * Math.abs(slope * h);
    }),
  );
}

/** From how much larger the function is four times as far away; c from the same place. */
function orderAt(curve: Curve, root: number, scale: number): { order: number; c: number } {
  for (const part of [...distances].reverse()) {
    const h = part * scale;
    const sides = [-1, 1]
      .map((side) => ({
        near: Math.abs(curve(root + (side * h) / 4).value),
        far: Math.abs(curve(root + side * h).value),
      }))
      .filter(({ near, far }) => near > 0 && far < Number.POSITIVE_INFINITY);
    const orders = sides.map(({ near, far }) => Math.log(far / near) / Math.log(4));
    const [order] = orders.map(roundedOrder);
    const isSo = orders.every(
      (each) => each > 0 && roundedOrder(each) === order && Math.abs(each - order) < 0.05 * order,
    );
    if (order !== undefined && isSo) {
      return { order, c: Math.max(...sides.map(({ far }) => far)) / h ** order };
    }
  }
  return { order: Number.NaN, c: Number.NaN };
}

/** To a whole number, or to a part of one. */
const roundedOrder = (order: number): number =>
  order > 0.75 ? Math.round(order) : 1 / Math.round(1 / order);
