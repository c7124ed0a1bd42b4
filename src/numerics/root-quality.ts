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
  const multiplicity = isSimple(curve, root, slope, scale) ? 1 : orderAt(curve, root, scale);
  const c = multiplicity === 1 ? Math.abs(slope) : coefficientAt(curve, root, scale, multiplicity);
  const rounding = multiplicity === 1 ? 0 : roundingAround(curve, root, scale, c, multiplicity);
  const noise =
    Math.abs(curve(root).value) +
    rounding +
    noiseAt(curve, root, (x) => {
      const size = c * Math.abs(x - root) ** multiplicity;
      return Math.sign(curve(x).value) * size;
    });
  const hidden = (noise / c) ** (1 / multiplicity);
  const least = root === 0 ? 0 : spacing(root) / 2;
  const uncertainty = Math.max(least, Number.isFinite(hidden) ? hidden : 0);
  const digits =
    root === 0
      ? undefined
      : Math.min(16, Math.max(0, Math.floor(-Math.log10(uncertainty / Math.abs(root)) + 0.05)));
  return { multiplicity, uncertainty, digits };
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
    for (const side of [-1, 1]) {
      const expected = c * (part * scale) ** order;
      const difference = Math.abs(Math.abs(curve(root + side * part * scale).value) - expected);
      if (difference > 0.5 * expected && difference < Number.POSITIVE_INFINITY) {
        most = Math.max(most, difference);
      }
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

/** From how much larger the function is four times as far away. */
function orderAt(curve: Curve, root: number, scale: number): number {
  const orders = distances.flatMap((part) =>
    [-1, 1].map((side) => {
      const near = Math.abs(curve(root + (side * part * scale) / 4).value);
      const far = Math.abs(curve(root + side * part * scale).value);
      return Math.log(far / near) / Math.log(4);
    }),
  );
  const found = orders.find(
    (order) => order > 0 && Math.abs(order - roundedOrder(order)) < 0.02 * order,
  );
  return found === undefined ? Number.NaN : roundedOrder(found);
}

/** To a whole number, or to a part of one. */
const roundedOrder = (order: number): number =>
  order > 0.75 ? Math.round(order) : 1 / Math.round(1 / order);

function coefficientAt(curve: Curve, root: number, scale: number, order: number): number {
  const h = 1e-3 * scale;
  const sides = [curve(root - h).value, curve(root + h).value]
    .map(Math.abs)
    .filter(Number.isFinite);
  return Math.max(...sides) / h ** order;
}
