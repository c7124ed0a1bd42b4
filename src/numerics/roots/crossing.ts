/** What lies between two points at which a function has unlike signs. */

import { iterateAlong } from "../iterate.ts";
import {
  margin,
  maxHalvings,
  middleOf,
  type RoundedCurve,
  type Sample,
  spacing,
  type Trail,
} from "./root.ts";

interface Bracket {
  readonly left: Sample;
  readonly right: Sample;
  /** The last point that was looked at. */
  readonly latest: Sample;
  /** Whether Newton's method has gained enough with its last step, if that was its own. */
  readonly hasGained: boolean;
}

/**
 * Between two points of unlike sign: Newton's method where it stays between them and gains enough, else bisection. What
 * changes its sign need not be 0 in between: the end may be a pole, or a jump.
 */
export function rootBetween(curve: RoundedCurve, first: Sample, second: Sample): Trail {
  const [left, right] = first.x < second.x ? [first, second] : [second, first];
  const { way, state, ending } = iterateAlong<Bracket>(
    {
      start: { left, right, latest: left, hasGained: true },
      test: ({ left, right }) => {
        const width = 2 * spacing(Math.min(Math.abs(left.x), Math.abs(right.x)));
        return right.x - left.x > width ? undefined : "stalled";
      },
      step: ({ left, right, hasGained }) => {
        const better = Math.abs(left.value) < Math.abs(right.value) ? left : right;
        const target = better.x - better.value / better.slope;
        const isInside = target > left.x && target < right.x;
        const isNewton = hasGained && isInside && Math.abs(better.value) < Number.POSITIVE_INFINITY;
        const next = curve(isNewton ? target : middleOf(left.x, right.x));
        if (Number.isNaN(next.value)) return { ending: "undefined" };
        if (next.x === left.x || next.x === right.x) return { ending: "stalled" };
        const gains = Math.abs(next.value) < 0.5 * Math.abs(better.value);
        const isNear = Math.abs(next.value / next.slope) <= spacing(next.x);
        const isRoot = next.value === 0 || (isNewton && gains && isNear);
        const isOnLeft = next.value < 0 === left.value < 0;
        return {
          next: {
            left: isOnLeft ? next : left,
            right: isOnLeft ? right : next,
            latest: next,
            hasGained: !isNewton || gains,
          },
          ending: isRoot ? "converged" : undefined,
        };
      },
    },
    { limit: maxHalvings },
  );
  return {
    points: way.slice(1).map(({ latest }) => latest),
    ending: ending === "converged" ? ending : crossingAt(curve, state.left, state.right),
  };
}

/** How many doubles farther out a crossing is looked at to know it; where rounding is large, farther out still. */
const outlooks = [2 ** 20, 2 ** 28, 2 ** 36, 2 ** 44];

/**
 * What kind of change of sign lies between two neighbors: farther out the values of a root are much larger, those of a
 * pole much smaller, and those of a jump the same. Values that are no more than their rounding tell nothing.
 */
function crossingAt(
  curve: RoundedCurve,
  left: Sample,
  right: Sample,
): "converged" | "pole" | "jump" {
  const near = Math.abs(right.value - left.value);
  if (!Number.isFinite(near)) return "pole";
  const noise = (one: Sample, other: Sample): number =>
    margin * ((curve.rounding(one.x) || 0) + (curve.rounding(other.x) || 0));
  for (const outlook of outlooks) {
    const reach = outlook * spacing(Math.max(Math.abs(left.x), Math.abs(right.x)));
    const [before, after] = [curve(left.x - reach), curve(right.x + reach)];
    const far = Math.abs(after.value - before.value);
    if (Number.isNaN(far)) return near < 1e-6 ? "converged" : "jump";
    if (far <= 4 * noise(before, after)) continue;
    if (far > 4 * near) return "converged";
    if (far < 0.25 * near) return "pole";
    if (near > noise(left, right) && outlook === outlooks[2]) return "jump";
  }
  return near <= noise(left, right) ? "converged" : "jump";
}
