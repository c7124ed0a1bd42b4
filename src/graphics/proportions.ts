/** How wide a drawing is, beside its height. */

import type { Axis, AxisRange, Contour, Plot } from "./shapes.ts";

/** One unit is as long on both axes unless one range is more than this many times as long as the other. */
const maxUnequal = 4;

/** Width by height, where one unit is as long on both axes; otherwise undefined. */
export function proportions({ x, y }: Pick<Contour, "x" | "y">): number | undefined {
  const ratio = (x.range[1] - x.range[0]) / (y.range[1] - y.range[0]);
  return ratio > maxUnequal || ratio < 1 / maxUnequal ? undefined : ratio;
}

/** A plot in a frame of this width by height, with more of one axis where one unit is to be as long on both. */
export function fittedTo<Kind extends Plot>(plot: Kind, frame: number): Kind {
  const ratio = plot.isEqual && proportions(plot);
  if (!ratio) return plot;
  const widened = (axis: Axis, factor: number): Axis => ({
    ...axis,
    range: wider(axis.range, factor),
  });
  return { ...plot, x: widened(plot.x, frame / ratio), y: widened(plot.y, ratio / frame) };
}

const wider = ([low, high]: AxisRange, factor: number): AxisRange => {
  const room = Math.max(0, ((factor - 1) * (high - low)) / 2);
  return [low - room, high + room];
};

export const unequalNote = "axis scales differ, so arrows are not perpendicular to the lines";
