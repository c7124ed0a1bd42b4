/** A line with gaps in it. */

import type { Point } from "../shapes.ts";

/** Parted at points that are not to be drawn. */
export function parted(points: Iterable<Point>, isDrawn: (point: Point) => boolean): Point[][] {
  const pieces: Point[][] = [];
  let isOpen = false;
  for (const point of points) {
    const isThere = isDrawn(point);
    if (isThere && isOpen) pieces.at(-1)?.push(point);
    else if (isThere) pieces.push([point]);
    isOpen = isThere;
  }
  return pieces;
}
