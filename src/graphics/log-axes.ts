/** Plots with logarithmic axes: drawn as plots of logarithms, with ticks at what these are of. */

import type { Axis, Plot, Point, Series } from "./shapes.ts";

/** The same plot with equal steps on both axes, for what draws it. What has no logarithm is left out. */
export function onLinearAxes<Kind extends Plot>(plot: Kind): Kind {
  const { x, y, series } = plot;
  if (!x.isLog && !y.isLog) return plot;
  const moved = ([px, py]: Point): Point => [placeOn(x, px), placeOn(y, py)];
  return {
    ...plot,
    x: withLogarithms(x),
    y: withLogarithms(y),
    series: series.map(
      (one): Series =>
        one.kind === "line"
          ? { ...one, pieces: one.pieces.map((piece) => piece.map(moved)) }
          : { ...one, points: one.points.map(moved) },
    ),
  };
}

/** How far along an axis a number is. */
const placeOn = ({ isLog }: Axis, value: number): number => (isLog ? Math.log10(value) : value);

const withLogarithms = (axis: Axis): Axis =>
  axis.isLog ? { ...axis, range: [Math.log10(axis.range[0]), Math.log10(axis.range[1])] } : axis;
