/** Curves with only the points that can be told from a straight line. */

import { simplify } from "../../graphics/curves/simplify.ts";
import type { AxisRange, Point } from "../../graphics/shapes.ts";

/** How far a simplified curve may be from what was sampled, as a share of width and height. */
const tolerance = 2e-4;

/**
 * @param points where they are drawn
 * @param data what they stand for
 */
export function shortened(
  points: readonly Point[],
  x: AxisRange,
  y: AxisRange,
  data: readonly Point[] = points,
): Point[] {
  const dataOf = new Map(points.map((point, at) => [point, data[at] as Point]));
  return simplify(points, x[1] - x[0], Math.min(Number.MAX_VALUE, y[1] - y[0]), tolerance).map(
    (point) => dataOf.get(point) as Point,
  );
}
