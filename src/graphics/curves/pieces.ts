/** A line with gaps in it. */

/** Parted at points that are not to be drawn. */
export function parted<Point>(points: Iterable<Point>, isDrawn: (point: Point) => boolean) {
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
