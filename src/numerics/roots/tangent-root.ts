/** Where a function comes near 0 without changing its sign, or stops being a number. */

import type { Curve, Height } from "./root.ts";

/**
 * Between two points of one sign at which a curve goes one way, but where it has gone the other way in between, it has
 * jumped: as from one side of a pole to the other, and it may have been 0 before or after.
 * @returns a point at which it has the other sign; undefined where there seems to be none
 */
export function beyondBreak(curve: Curve, left: Height, right: Height): Height | undefined {
  let [before, after] = [left, right];
  for (let n = 0; n < 60; n++) {
    if (!isBroken(before, after)) return undefined;
    const middle = curve(before.x + (after.x - before.x) / 2);
    if (middle.x === before.x || middle.x === after.x || Number.isNaN(middle.value)) break;
    if (middle.value < 0 !== left.value < 0) return middle;
    if (isBroken(before, middle)) after = middle;
    else before = middle;
  }
  return undefined;
}

const isBroken = (left: Height, right: Height): boolean =>
  left.slope * right.slope > 0 && (right.value - left.value) * left.slope < 0;

/**
 * Between two points of one sign a curve that turns may touch 0, or cross it twice.
 * @returns the point nearest to 0, or one on the other side of it; neither where it does not turn
 */
export function touching(
  curve: Curve,
  left: Height,
  right: Height,
): { readonly lowest?: Height; readonly beyond?: Height } {
  const side = Math.sign(left.value);
  if (!(side * left.slope < 0 && side * right.slope > 0)) return {};
  let [before, after, lowest] = [left, right, left];
  for (let n = 0; n < 200; n++) {
    const x = before.x + (after.x - before.x) / 2;
    if (!(x > before.x && x < after.x)) break;
    const middle = curve(x);
    if (Number.isNaN(middle.value)) return {};
    if (Math.abs(middle.value) < Math.abs(lowest.value)) lowest = middle;
    if (middle.value === 0) break;
    if (Math.sign(middle.value) !== side) return { beyond: middle };
    if (middle.slope === 0) break;
    if (side * middle.slope < 0) before = middle;
    else after = middle;
  }
  return { lowest };
}

/** The last point at which the function is a number, between one where it is and one where it is not. */
export function edgeOf(curve: Curve, inside: Height, outside: Height): Height {
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
