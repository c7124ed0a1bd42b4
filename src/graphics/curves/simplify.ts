/** Polylines with fewer points. */

type Point = readonly [x: number, y: number];

/**
 * The points that are needed so that no other one is farther than a tolerance from the line, after Ramer (1972) and
 * Douglas and Peucker (1973). The first and the last are always among them.
 * @param tolerance as a share of width and height
 */
export function simplify(
  points: readonly Point[],
  width: number,
  height: number,
  tolerance: number,
): Point[] {
  const isKept = new Uint8Array(points.length);
  isKept[0] = 1;
  isKept[points.length - 1] = 1;
  const waiting: [from: number, to: number][] = [[0, points.length - 1]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [from, to] = next;
    const [start, end] = [points[from], points[to]] as [Point, Point];
    const [dx, dy] = [(end[0] - start[0]) / width, (end[1] - start[1]) / height];
    const length = Math.hypot(dx, dy);
    let farthest = tolerance;
    let at = -1;
    for (let index = from + 1; index < to; index++) {
      const point = points[index] as Point;
      const [x, y] = [(point[0] - start[0]) / width, (point[1] - start[1]) / height];
      const distance =
        length === 0 ? Math.hypot(x, y) : Math.abs(x * (dy / length) - y * (dx / length));
      if (!(distance <= farthest)) {
        farthest = distance;
        at = index;
      }
    }
    if (at === -1) continue;
    isKept[at] = 1;
    waiting.push([from, at], [at, to]);
  }
  return points.filter((_, index) => isKept[index] === 1);
}
