/** Curves over a variable, with tangents and points: on linear and on logarithmic axes. */

import { badOption, syntaxError } from "../../error.ts";
import { withMargin } from "../../graphics/curves/extent.ts";
import { visibleRange } from "../../graphics/curves/window.ts";
import type { AxisRange, Curve, Plot, Point } from "../../graphics/shapes.ts";
import { formatShort } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { numberIn, type VariableRange, variableIn } from "../../session/arguments/ranges.ts";
import type { Context } from "../../session/command.ts";
import type { FreeVariable } from "../../session/function-of.ts";
import type { Workspace } from "../../session/workspace.ts";
import { type DrawnCurve, drawn, graphed } from "./curves.ts";
import { placeText, plotNotes, type Shown } from "./plot-notes.ts";
import { type DrawnPoints, drawnPoints, type WantedPoints } from "./points.ts";
import { areLinear, drawnOn, placesOf, pointsOn, type Scales } from "./scales.ts";
import { shortened } from "./shortened.ts";
import { type Tangent, tangentTo } from "./tangent.ts";

export interface WantedCurves {
  readonly expressions: readonly ArgumentText[];
  readonly tangents: readonly ArgumentText[];
  readonly points: readonly WantedPoints[];
  readonly x: VariableRange;
  readonly y: VariableRange | undefined;
  readonly scales: Scales;
}

export function drawOverVariable(
  { workspace, watch }: Context,
  { expressions, tangents, points, x, y, scales }: WantedCurves,
): Plot {
  // A list may bear the name of the variable.
  const scattered = points.map((each) => pointsOn(drawnPoints(workspace, each), scales));
  const variable = variableIn(x, workspace);
  const across = placesOf(scales.x, x.range, x.label, x.target);
  const chosen = y && placesOf(scales.y, y.range, y.label, y.target);
  const height = chosen && chosen[1] - chosen[0];
  const curves = expressions
    .flatMap((expression) => graphed(workspace, expression, variable))
    .map((each) => drawn({ ...each, at: drawnOn(each.at, scales) }, across, height, watch));
  const touching = tangents.map((piece) =>
    tangentIn(piece, expressions[0] as ArgumentText, variable, x, workspace, scales),
  );
  const heights = chosen ?? heightsOf(curves, touching, scattered, scales);
  const shown: Shown = {
    variable: x.label,
    x: across,
    y: heights,
    scales,
    isChosen: y !== undefined,
  };
  return {
    kind: "plot",
    x: { label: x.label, range: x.range, ...(scales.x.isLog && { isLog: true }) },
    y: {
      range: y?.range ?? [scales.y.from(heights[0]), scales.y.from(heights[1])],
      ...(scales.y.isLog && { isLog: true }),
    },
    series: [
      ...curves.map((curve) => curveOf(curve, shown)),
      ...touching.flatMap((tangent) => seriesOf(tangent, x, shown)),
      ...scattered.flatMap(({ series }) => series),
    ],
    notes: [
      ...curves.flatMap((curve) => plotNotes(curve, shown)),
      ...touching.flatMap(({ note }) => note ?? []),
      ...scattered.flatMap(({ notes }) => notes),
      ...touching
        .filter(
          ({ x: at, y: value }) =>
            isOutside(scales.x.to(at), across) || isOutside(scales.y.to(value), heights),
        )
        .map(
          ({ x: at }) =>
            `the tangent at ${x.label} = ${placeText(at, x.range[1] - x.range[0])} touches its curve outside the plot`,
        ),
    ],
  };
}

/** Where a tangent touches, and what, if it is not the first curve: `tangent at 1`, `tangent of cos(x) at 1`. */
export function tangentParts(piece: ArgumentText): [place: ArgumentText, own?: ArgumentText] {
  const [before, place] = piece.cut("at");
  if (place === undefined || place.isEmpty) {
    throw syntaxError({ start: piece.end, end: piece.end }, [
      "`at` and a point, as in `tangent at 1`",
    ]);
  }
  const [, own] = before.cut("of");
  return own === undefined ? [place] : [place, own];
}

function tangentIn(
  piece: ArgumentText,
  first: ArgumentText,
  variable: FreeVariable,
  x: VariableRange,
  workspace: Workspace,
  scales: Scales,
): Tangent {
  const [place, own = first] = tangentParts(piece);
  const [curve] = graphed(workspace, own, variable, true);
  if (curve === undefined) throw syntaxError(own, ["a number"]);
  const tangent = tangentTo(curve, numberIn(place.expression(), workspace), x, place);
  if (Number.isFinite(scales.x.to(tangent.x)) && Number.isFinite(scales.y.to(tangent.y))) {
    return tangent;
  }
  throw badOption("a tangent on logarithmic axes needs numbers above 0").at(place);
}

const isOutside = (value: number, [low, high]: AxisRange): boolean => value < low || value > high;

function heightsOf(
  curves: readonly DrawnCurve[],
  tangents: readonly Tangent[],
  points: readonly DrawnPoints[],
  { y: scale }: Scales,
): AxisRange {
  const all = curves.flatMap((curve) => visibleRange(curve) ?? []);
  all.push(...tangents.map(({ y }) => scale.to(y)));
  for (const { y, series } of points) {
    const own = series.flatMap((each) => each.points.map((point) => scale.to(point[1])));
    all.push(...(scale.isLog ? own.filter(Number.isFinite) : y));
  }
  if (all.length === 0) return [-1, 1];
  return withMargin(
    all.reduce((low, value) => Math.min(low, value)),
    all.reduce((high, value) => Math.max(high, value)),
  );
}

function curveOf({ name, pieces }: DrawnCurve, { x, y, scales }: Shown): Curve {
  const points = pieces.map((piece) =>
    shortened(
      piece.map((sample): Point => [sample.x, sample.y]),
      x,
      y,
    ),
  );
  const dataOf = ([px, py]: Point): Point => [scales.x.from(px), scales.y.from(py)];
  return {
    kind: "line",
    name,
    pieces: areLinear(scales) ? points : points.map((piece) => piece.map(dataOf)),
  };
}

function seriesOf({ x, y, slope }: Tangent, along: VariableRange, shown: Shown): Plot["series"] {
  const { label, range } = along;
  const { scales } = shown;
  const width = range[1] - range[0];
  const isVertical = !Number.isFinite(slope);
  const line = areLinear(scales)
    ? isVertical
      ? shown.y.map((end): Point => [x, end])
      : range.map((end): Point => [end, y + slope * (end - x)])
    : logarithmicLine({ x, y, slope }, shown);
  const exponent = (slope * x) / y;
  const said = isVertical
    ? "vertical"
    : scales.x.isLog && scales.y.isLog
      ? `exponent ${formatShort(exponent, 4)}`
      : `slope ${formatShort(slope, 4)}`;
  return [
    { kind: "line", name: `tangent at ${label} = ${placeText(x, width)}, ${said}`, pieces: [line] },
    {
      kind: "points",
      name: `(${placeText(x, width)}, ${formatShort(y, 5)})`,
      points: [[x, y]],
    },
  ];
}

/** What touches a curve on these axes, and is straight there: a power on two logarithmic ones. */
function logarithmicLine(
  touch: { readonly x: number; readonly y: number; readonly slope: number },
  { x, y, scales }: Shown,
): Point[] {
  const { y: height, slope } = drawnOn(() => touch, scales)(scales.x.to(touch.x));
  const at = scales.x.to(touch.x);
  const ends = Number.isFinite(slope)
    ? x.map((end): Point => {
        const most = Math.max(...y.map((each) => Math.abs(each - height)));
        const reach = Math.min(Math.abs(end - at), slope === 0 ? Infinity : most / Math.abs(slope));
        const step = Math.sign(end - at) * reach;
        return [at + step, height + slope * step];
      })
    : y.map((end): Point => [at, end]);
  return ends.map(([px, py]) => [scales.x.from(px), scales.y.from(py)]);
}
