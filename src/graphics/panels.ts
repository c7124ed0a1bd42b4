/** Plots that stand one below the other. */

import type { Plot } from "./shapes.ts";

/** From the top. */
export const panelsOf = (plot: Plot): Plot[] =>
  plot.below === undefined ? [plot] : [plot, ...panelsOf(plot.below)];
