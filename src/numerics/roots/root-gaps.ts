/** Where a root must have been missed: between points from which a function goes to unlike sides. */

import {
  type Curve,
  type Interval,
  margin,
  type RoundedCurve,
  type Sample,
  spacing,
} from "./root.ts";

interface Known {
  readonly x: number;
  readonly uncertainty: number;
}

/** The sign of a function counts from this multiple of its rounding on. */
const clear = 4;

/**
 * A continuous function has one sign between two roots that have no other between them: two simple ones whose slopes
 * have one sign cannot be neighbors. The same holds for a root and the point beside it that was looked at.
 * @param heights that were looked at, in ascending order, as are the roots
 * @param changes where its sign is known to change otherwise
 * @returns from a point of one sign to one of the other, without a change in between that is known
 */
export function gapsBetween(
  curve: RoundedCurve,
  heights: readonly Sample[],
  roots: readonly Known[],
  changes: readonly number[],
): Interval[] {
  const isClear = ({ x, value }: Sample): boolean =>
    Math.abs(value) > clear * margin * curve.rounding(x);
  const gaps: Interval[] = [];
  const compare = (left: Sample | undefined, right: Sample | undefined): void => {
    if (left === undefined || right === undefined || !(left.x < right.x)) return;
    const between = changes.filter((x) => x > left.x && x < right.x).length;
    const isUnlike = left.value < 0 !== right.value < 0;
    if (isUnlike !== (between % 2 === 1)) gaps.push({ lower: left.x, upper: right.x });
  };
  for (const [at, root] of roots.entries()) {
    const next = roots[at + 1]?.x ?? Number.POSITIVE_INFINITY;
    const before = roots[at - 1]?.x ?? Number.NEGATIVE_INFINITY;
    const seen = heights.find(({ x }) => x > root.x + 4 * root.uncertainty);
    const after = beside(curve, isClear, root, 1, next);
    if (seen !== undefined && seen.x < next) {
      if (isClear(seen)) compare(after, seen);
    } else if (roots[at + 1] !== undefined) {
      compare(after, beside(curve, isClear, roots[at + 1] as Known, -1, root.x));
    }
    const last = heights.findLast(({ x }) => x < root.x - 4 * root.uncertainty);
    if (last !== undefined && last.x > before && isClear(last)) {
      compare(last, beside(curve, isClear, root, -1, last.x));
    }
  }
  return gaps;
}

/** The nearest point beside a root at which the sign of the function can be told. */
function beside(
  curve: Curve,
  isClear: (height: Sample) => boolean,
  { x, uncertainty }: Known,
  side: 1 | -1,
  end: number,
): Sample | undefined {
  const reach = Math.abs(end - x) / 2;
  for (let h = 4 * Math.max(uncertainty, spacing(x)); h < reach; h *= 2) {
    const there = curve(x + side * h);
    if (Number.isNaN(there.value)) return undefined;
    if (isClear(there)) return there;
  }
  return undefined;
}
