/** `:plot`: curves over a variable, and tangents to them with the exact slope. */

import { badOption, type NablaError, type Span, syntaxError } from "../../error.ts";
import { extentOf, withMargin } from "../../graphics/curves/extent.ts";
import { simplify } from "../../graphics/curves/simplify.ts";
import { visibleRange } from "../../graphics/curves/window.ts";
import type { AxisRange, Curve, Plot, Point } from "../../graphics/shapes.ts";
import { formatShort } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { writeDrawing } from "../../session/arguments/drawing.ts";
import {
  numberIn,
  rangeIn,
  type VariableRange,
  variableIn,
} from "../../session/arguments/ranges.ts";
import { redirectionIn } from "../../session/arguments/redirection.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import type { FreeVariable } from "../../session/function-of.ts";
import { namesInExpression } from "../../syntax/names.ts";
import { type DrawnCurve, drawn, graphed } from "./curves.ts";
import { placeText, plotNotes } from "./plot-notes.ts";
import {
  type DrawnPoints,
  drawnPoints,
  overIndex,
  pointsHere,
  splitPoints,
  type WantedPoints,
} from "./points.ts";
import { type Tangent, tangentTo } from "./tangent.ts";

/** What files may be asked for; what cannot be written is said by the writer. */
export const drawingEndings = ["svg", "png", "jpg", "jpeg", "gif", "pdf", "txt"];
/** How far a simplified curve may be from what was sampled, as a share of width and height. */
const tolerance = 2e-4;

/** A comma may stand before it. */
const tangentHere = /^(?:--)?tangent\s+(?:at|of)\b/;

interface Wanted {
  readonly expressions: readonly ArgumentText[];
  readonly tangents: readonly ArgumentText[];
  readonly points: readonly WantedPoints[];
  readonly x: VariableRange;
  readonly y: AxisRange | undefined;
}

export function plot(context: Context, argument: ArgumentText): CommandResult {
  const [what, file] = redirectionIn(argument, drawingEndings, context.workspace);
  const { workspace } = context;
  const part = workspace.inScratch(() => {
    const wanted = read(what, context);
    return "x" in wanted ? draw(context, wanted) : drawLists(context, wanted);
  });
  return file === undefined ? [part] : writeDrawing(context, part, file);
}

/** Lists that are drawn by themselves: points, and curves over the index. */
interface WantedLists {
  readonly lists: readonly ArgumentText[];
  readonly points: readonly WantedPoints[];
  /** Where a variable and its range would be missing if these were no lists. */
  readonly end: Span;
}

/** The words that begin a piece of their own. */
const wordsHere = new RegExp(`${tangentHere.source}|${pointsHere.source}`);

function read(argument: ArgumentText, { workspace }: Context): Wanted | WantedLists {
  const expressions: ArgumentText[] = [];
  const tangents: ArgumentText[] = [];
  const ranges: VariableRange[] = [];
  const pieces = argument.split().flatMap((each) => each.splitBefore(wordsHere));
  const { rest, points } = splitPoints(pieces);
  for (const piece of rest) {
    const range = tangentHere.test(piece.text) ? undefined : rangeIn(piece, workspace);
    if (range !== undefined) ranges.push(range);
    else if (tangentHere.test(piece.text)) tangents.push(piece);
    else expressions.push(piece);
  }
  const [x, y, other] = ranges;
  const end = { start: argument.end, end: argument.end };
  if (expressions.length + points.length === 0) throw syntaxError(end, ["an expression to plot"]);
  if (x === undefined) {
    if (tangents.length > 0) throw noRange(end);
    return { lists: expressions, points, end };
  }
  const second = other ?? (y?.label === "y" ? undefined : y);
  if (second !== undefined) {
    throw badOption(
      "a plot has only one variable",
      "after it, y = a..b sets the visible range; use :contour for two variables",
    ).at(second.target);
  }
  if (y !== undefined && !workspace.isVariable(y.label)) {
    const surface = expressions.find((each) => namesInExpression(each.expression()).has(y.label));
    if (surface !== undefined) {
      throw badOption(
        `${y.label} = a..b sets the visible range, so ${y.label} is not a variable`,
        `use :contour for a function of ${x.label} and ${y.label}`,
      ).at(y.target);
    }
  }
  return { expressions, tangents, points, x, y: y?.range };
}

const noRange = (end: Span): NablaError =>
  syntaxError(end, ["a variable and its range"], "as in :plot sin(x), x = -3..3");

/** @throws NablaError `syntax` where an expression is no list */
function drawLists({ workspace, turns }: Context, { lists, points, end }: WantedLists): Plot {
  const found = overIndex(workspace, lists, turns);
  if (found === undefined || (lists.length > 0 && points.length > 0)) throw noRange(end);
  const { curves, length, notes: told } = found;
  const drawn = points.map((each) => drawnPoints(workspace, each));
  const all = curves.flatMap(({ pieces }) => pieces.flat().map(([, y]) => y));
  const [first] = points;
  return {
    kind: "plot",
    x:
      first === undefined
        ? { label: found.isOverTurns ? "turn" : "index", range: extentOf([1, length]) }
        : { label: first.x.text, range: extentOf(drawn.flatMap(({ x }) => x)) },
    y: {
      ...(first === undefined ? {} : { label: first.y.text }),
      range: extentOf([...all, ...drawn.flatMap(({ y }) => y)]),
    },
    series: [...curves, ...drawn.flatMap(({ series }) => series)],
    notes: [...told, ...drawn.flatMap(({ notes }) => notes)],
  };
}

function draw(
  { workspace, watch }: Context,
  { expressions, tangents, points, x, y }: Wanted,
): Plot {
  // A list may bear the name of the variable.
  const scattered = points.map((each) => drawnPoints(workspace, each));
  const variable = variableIn(x, workspace);
  const height = y === undefined ? undefined : y[1] - y[0];
  const curves = expressions
    .flatMap((expression) => graphed(workspace, expression, variable))
    .map((each) => drawn(each, x.range, height, watch));
  const touching = tangents.map((piece) =>
    tangentIn(piece, expressions[0] as ArgumentText, variable, x, workspace),
  );
  const shown = y ?? heights(curves, touching, scattered);
  return {
    kind: "plot",
    x: { label: x.label, range: x.range },
    y: { range: shown },
    series: [
      ...curves.map((curve) => curveOf(curve, x.range, shown)),
      ...touching.flatMap((tangent) => seriesOf(tangent, x, shown)),
      ...scattered.flatMap(({ series }) => series),
    ],
    notes: [
      ...curves.flatMap((curve) => plotNotes(curve, x.label, x.range, shown, y !== undefined)),
      ...touching.flatMap(({ note }) => note ?? []),
      ...scattered.flatMap(({ notes }) => notes),
      ...touching
        .filter(({ x: at, y: height }) => isOutside(at, x.range) || isOutside(height, shown))
        .map(
          ({ x: at }) =>
            `the tangent at ${x.label} = ${placeText(at, x.range[1] - x.range[0])} touches its curve outside the plot`,
        ),
    ],
  };
}

/** `tangent at 1` is the first curve's, `tangent of cos(x) at 1` any other's. */
function tangentIn(
  piece: ArgumentText,
  first: ArgumentText,
  variable: FreeVariable,
  x: VariableRange,
  workspace: Context["workspace"],
): Tangent {
  const [before, place] = piece.cut("at");
  if (place === undefined || place.isEmpty) {
    throw syntaxError({ start: piece.end, end: piece.end }, [
      "`at` and a point, as in tangent at 1",
    ]);
  }
  const [, own] = before.cut("of");
  const [curve] = graphed(workspace, own ?? first, variable, true);
  if (curve === undefined) throw syntaxError(own ?? first, ["a number"]);
  const at = numberIn(place.expression(), workspace);
  return tangentTo(curve, at, x, place);
}

const isOutside = (value: number, [low, high]: AxisRange): boolean => value < low || value > high;

function heights(
  curves: readonly DrawnCurve[],
  tangents: readonly Tangent[],
  points: readonly DrawnPoints[],
): AxisRange {
  const all = curves.flatMap((curve) => visibleRange(curve) ?? []);
  all.push(...tangents.map(({ y }) => y), ...points.flatMap(({ y }) => y));
  if (all.length === 0) return [-1, 1];
  return withMargin(Math.min(...all), Math.max(...all));
}

function curveOf({ name, pieces }: DrawnCurve, x: AxisRange, y: AxisRange): Curve {
  return {
    kind: "line",
    name,
    pieces: pieces.map((piece) =>
      simplify(
        piece.map((sample): Point => [sample.x, sample.y]),
        x[1] - x[0],
        Math.min(Number.MAX_VALUE, y[1] - y[0]),
        tolerance,
      ),
    ),
  };
}

function seriesOf(
  { x, y, slope }: Tangent,
  along: VariableRange,
  shown: AxisRange,
): Plot["series"] {
  const { label, range } = along;
  const width = range[1] - range[0];
  const isVertical = !Number.isFinite(slope);
  const line = isVertical
    ? shown.map((end): Point => [x, end])
    : range.map((end): Point => [end, y + slope * (end - x)]);
  const said = isVertical ? "vertical" : `slope ${formatShort(slope, 4)}`;
  return [
    { kind: "line", name: `tangent at ${label} = ${placeText(x, width)}, ${said}`, pieces: [line] },
    {
      kind: "points",
      name: `(${placeText(x, width)}, ${formatShort(y, 4)})`,
      points: [[x, y]],
    },
  ];
}
