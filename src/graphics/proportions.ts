/** How wide a contour plot is, beside its height. */

import type { Contour } from "./shapes.ts";

/** One unit is as long on both axes unless one range is more than this many times as long as the other. */
const maxUnequal = 4;

/** Width by height, where one unit is as long on both axes; otherwise undefined. */
export function proportions({ x, y }: Contour): number | undefined {
  const ratio = (x.range[1] - x.range[0]) / (y.range[1] - y.range[0]);
  return ratio > maxUnequal || ratio < 1 / maxUnequal ? undefined : ratio;
}

export const unequalNote = "axis scales differ, so arrows are not perpendicular to the lines";
