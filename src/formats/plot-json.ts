/** Plots and contours as JSON. */

import type { Axis, Contour, Plot, Point, Series } from "../graphics/shapes.ts";
import { array, member, numbers, object, text } from "./json-text.ts";

export const plotJson = (plot: Plot): readonly string[] => [plotOf(plot)];

function plotOf({ title, x, y, series, notes = [], below }: Plot): string {
  return object([
    member("kind", text("plot")),
    ...(title === undefined ? [] : [member("title", text(title))]),
    member("x", axisOf(x)),
    member("y", axisOf(y)),
    member("series", array(series.map(seriesOf))),
    ...(notes.length === 0 ? [] : [member("notes", array(notes.map(text)))]),
    ...(below === undefined ? [] : [member("below", plotOf(below))]),
  ]);
}

const axisOf = ({ label, range, isLog }: Axis): string =>
  object([
    ...(label === undefined ? [] : [member("label", text(label))]),
    member("range", numbers(range)),
    ...(isLog ? [member("log", "true")] : []),
  ]);

const seriesOf = (series: Series): string =>
  object([
    member("name", text(series.name)),
    member("kind", text(series.kind)),
    series.kind === "line"
      ? member("pieces", array(series.pieces.map(pointsOf)))
      : member("points", pointsOf(series.points)),
  ]);

const pointsOf = (points: readonly Point[]): string => numbers(points);

export function contourJson(contour: Contour): readonly string[] {
  const { name, x, y, levels, gradient, blanks, points = [], notes } = contour;
  const own = object([
    member("kind", text("contour")),
    member("name", text(name)),
    member("x", axisOf(x)),
    member("y", axisOf(y)),
    member(
      "levels",
      array(
        levels.map(({ value, lines }) =>
          object([member("value", numbers(value)), member("lines", array(lines.map(pointsOf)))]),
        ),
      ),
    ),
    member(
      "gradient",
      array(
        gradient.vectors.map(({ at, partials }) =>
          object([member("at", numbers(at)), member("partials", numbers(partials))]),
        ),
      ),
    ),
    member(
      "blanks",
      array(
        blanks.map((blank) =>
          object([member("x", numbers(blank.x)), member("y", numbers(blank.y))]),
        ),
      ),
    ),
    ...(points.length === 0 ? [] : [member("series", array(points.map(seriesOf)))]),
    ...(notes.length === 0 ? [] : [member("notes", array(notes.map(text)))]),
  ]);
  return [own];
}
