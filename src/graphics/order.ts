/** In what order the series of a plot are drawn. */

import type { Series } from "./shapes.ts";

/** Each with its place among all, by which it has its looks. */
export const inDrawingOrder = (series: readonly Series[]): (readonly [number, Series])[] =>
  [...series.entries()].sort(
    ([, one], [, other]) => Number(one.isOnTop ?? false) - Number(other.isOnTop ?? false),
  );
