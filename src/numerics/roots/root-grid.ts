/** Where to look for roots. */

import type { Interval } from "./root.ts";

/** Points in an interval, or around a start. */
const evenly = 400;
/** The points in each power of ten, away from a start. */
const perDecade = 8;

/** Numbers of every size, ascending, and more of them around a start, or in an interval. */
export function gridOf(start: number, { lower, upper }: Interval): number[] {
  const grid = new Set<number>([start]);
  const add = (x: number): void => {
    if (x >= lower && x <= upper && Number.isFinite(x)) grid.add(x === 0 ? 0 : x);
  };
  const decades = function* (from: number, to: number, step: number): Generator<number> {
    for (let k = from; k <= to; k += step) yield 10 ** k;
  };
  if (Number.isFinite(lower) && Number.isFinite(upper)) {
    const width = upper - lower;
    for (let i = 0; i <= evenly; i++) add(lower + (width * i) / evenly);
    for (const part of decades(-12, -2.5, 0.5)) {
      add(lower + part * width);
      add(upper - part * width);
      add(part * width);
      add(-part * width);
    }
    add(0);
    add(upper);
  } else {
    const centers = new Set([0, start, ...[lower, upper].filter(Number.isFinite)]);
    for (const center of centers) {
      const reach = 10 * Math.max(1, Math.abs(center));
      for (let i = -evenly / 2; i <= evenly / 2; i++) add(center + (reach * i) / (evenly / 2));
      for (const distance of decades(-16, 16, 1 / perDecade)) {
        add(center + distance);
        add(center - distance);
      }
    }
    for (const distance of decades(-320, 308, 4)) {
      add(distance);
      add(-distance);
    }
  }
  return [...grid].sort((x, y) => x - y);
}
