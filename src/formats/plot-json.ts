/** Plots and contours as JSON. */

import type { Axis, Contour, Plot, Series } from "../graphics/shapes.ts";
import type { Json } from "../text/shapes.ts";

export const plotJson = (plot: Plot): readonly Json[] => [plotOf(plot)];

const plotOf = ({ title, x, y, series, notes = [], below }: Plot): Json => ({
  kind: "plot",
  title,
  x: axisOf(x),
  y: axisOf(y),
  series: series.map(seriesOf),
  notes: someOf(notes),
  below: below && plotOf(below),
});

const axisOf = ({ label, range, isLog }: Axis): Json => ({ label, range, log: isLog });

const seriesOf = (series: Series): Json => ({
  name: series.name,
  kind: series.kind,
  ...(series.kind === "line" ? { pieces: series.pieces } : { points: series.points }),
});

const someOf = (values: readonly Json[]): Json | undefined =>
  values.length === 0 ? undefined : values;

export function contourJson(contour: Contour): readonly Json[] {
  const { name, x, y, levels, gradient, blanks, points = [], notes } = contour;
  return [
    {
      kind: "contour",
      name,
      x: axisOf(x),
      y: axisOf(y),
      levels: levels.map(({ value, lines }) => ({ value, lines })),
      gradient: gradient.vectors.map(({ at, partials }) => ({ at, partials })),
      blanks: blanks.map((blank) => ({ x: blank.x, y: blank.y })),
      series: someOf(points.map(seriesOf)),
      notes: someOf(notes),
    },
  ];
}
