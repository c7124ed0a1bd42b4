/** In what order plots, and the series in them, are drawn. */

import type { Plot, Series } from "./shapes.ts";

/** Each with its place among all, by which it has its looks. */
export const inDrawingOrder = (series: readonly Series[]): (readonly [number, Series])[] =>
  [...series.entries()].sort(
    ([, one], [, other]) => Number(one.isOnTop ?? false) - Number(other.isOnTop ?? false),
  );

/** Plots that stand one below the other, from the top. */
export const panelsOf = (plot: Plot): Plot[] =>
  plot.below === undefined ? [plot] : [plot, ...panelsOf(plot.below)];
