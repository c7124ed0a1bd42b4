/** What lies between two points at which a function has unlike signs. */

import { type Curve, type Height, spacing, type Trail } from "./root.ts";

/**
 * Between two points of unlike sign: Newton's method where it stays between them and gains enough, else bisection. What
 * changes its sign need not be 0 in between: the end may be a pole, or a jump.
 */
export function rootBetween(curve: Curve, first: Height, second: Height): Trail {
  let [left, right] = first.x < second.x ? [first, second] : [second, first];
  const points: Height[] = [];
  let gained = true;
  for (let n = 0; n < 2200; n++) {
    if (!(right.x - left.x > 2 * spacing(Math.min(Math.abs(left.x), Math.abs(right.x))))) break;
    const better = Math.abs(left.value) < Math.abs(right.value) ? left : right;
    const step = -better.value / better.slope;
    const target = better.x + step;
    const isInside = target > left.x && target < right.x;
    const isNewton: boolean =
      gained && isInside && Math.abs(better.value) < Number.POSITIVE_INFINITY;
    const next = curve(isNewton ? target : middleOf(left.x, right.x));
    if (Number.isNaN(next.value) || next.x === left.x || next.x === right.x) break;
    points.push(next);
    if (next.value === 0) return { points, ending: "root" };
    gained = !isNewton || Math.abs(next.value) < 0.5 * Math.abs(better.value);
    if (isNewton && gained && Math.abs(next.value / next.slope) <= spacing(next.x)) {
      return { points, ending: "root" };
    }
    if (next.value < 0 === left.value < 0) left = next;
    else right = next;
  }
  return { points, ending: crossingAt(curve, left, right) };
}

/** Halfway between two numbers: by their size if they are of one sign and far from one another. */
export function middleOf(left: number, right: number): number {
  if (left < 0 && right > 0 && -left < 1e6 * right && right < -1e6 * left)
    return left + (right - left) / 2;
  if (left < 0 && right > 0) return 0;
  const [small, large] = [Math.abs(left), Math.abs(right)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  if (small > 0 && large > 4 * small)
    return Math.sign(left + right) * Math.sqrt(small) * Math.sqrt(large);
  return left + (right - left) / 2;
}

/** How many doubles farther out a crossing is looked at to know it; where rounding is large, farther out still. */
const outlooks = [2 ** 20, 2 ** 28, 2 ** 36];

/**
 * What kind of change of sign lies between two neighbours: farther out the values of a root are much larger, those of a
 * pole much smaller, and those of a jump the same.
 */
function crossingAt(curve: Curve, left: Height, right: Height): "root" | "pole" | "jump" {
  const near = Math.abs(right.value - left.value);
  if (!Number.isFinite(near)) return "pole";
  for (const outlook of outlooks) {
    const reach = outlook * spacing(Math.max(Math.abs(left.x), Math.abs(right.x)));
    const far = Math.abs(curve(right.x + reach).value - curve(left.x - reach).value);
    if (Number.isNaN(far)) return near < 1e-6 ? "root" : "jump";
    if (far > 4 * near) return "root";
    if (far < 0.25 * near) return "pole";
  }
  return "jump";
}
