/** `:plot`: curves over a variable, parametric curves, lists and points; what is asked for, and which of these draws it. */

import { badOption, type NablaError, type Span, syntaxError } from "../../error.ts";
import { extentOf } from "../../graphics/curves/extent.ts";
import type { Plot } from "../../graphics/shapes.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { writeDrawing } from "../../session/arguments/drawing.ts";
import { numberIn, rangeIn, type VariableRange } from "../../session/arguments/ranges.ts";
import { redirectionIn } from "../../session/arguments/redirection.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { namesInExpression } from "../../syntax/names.ts";
import { drawOverVariable, tangentParts, type WantedCurves } from "./over-variable.ts";
import { applied, ownVariable, rangeFor } from "./own-variable.ts";
import { drawParametric } from "./parametric.ts";
import { drawnPoints, overIndex, pointsHere, splitPoints } from "./points.ts";
import { isWord, pointsOn, scalesHere, scalesIn } from "./scales.ts";

/** What files may be asked for; what cannot be written is said by the writer. */
export const drawingEndings = ["svg", "png", "jpg", "jpeg", "gif", "pdf", "txt"];

/** A comma may stand before these. */
const tangentHere = /^(?:--)?tangent\s+(?:at|of)\b/;
const parametricHere = /^(?:--)?parametric(?=\s|$)/;

const wordsHere = new RegExp(
  [tangentHere, pointsHere, scalesHere, parametricHere].map(({ source }) => source).join("|"),
);

interface Wanted extends Omit<WantedCurves, "x"> {
  readonly x: VariableRange | undefined;
  readonly isParametric: boolean;
  /** Where a variable and its range would be missing. */
  readonly end: Span;
}

export function plot(context: Context, argument: ArgumentText): CommandResult {
  const [what, file] = redirectionIn(argument, drawingEndings, context.workspace);
  const part = context.workspace.inScratch(() => draw(context, read(what, context)));
  return file === undefined ? [part] : writeDrawing(context, part, file);
}

function draw(context: Context, wanted: Wanted): Plot {
  const { x, end, isParametric } = wanted;
  if (isParametric && x === undefined) {
    throw syntaxError(end, ["a variable and its range"], "as in `t = 0..2*pi`");
  }
  if (isParametric && x !== undefined) return drawParametric(context, { ...wanted, x });
  if (x !== undefined) return drawOverVariable(context, { ...wanted, x });
  if (wanted.tangents.length === 0) {
    const lists = drawLists(context, wanted);
    if (lists !== undefined) return lists;
  }
  return drawOverVariable(context, { ...wanted, x: ownRangeOf(context, wanted) });
}

function read(argument: ArgumentText, { workspace }: Context): Wanted {
  const written: ArgumentText[] = [];
  const tangents: ArgumentText[] = [];
  const ranges: VariableRange[] = [];
  const scaleWords: ArgumentText[] = [];
  let isParametric = false;
  const pieces = argument.split().flatMap((each) => each.splitBefore(wordsHere));
  const { rest, points } = splitPoints(pieces);
  for (const piece of rest) {
    const isTangent = tangentHere.test(piece.text);
    const range = isTangent ? undefined : rangeIn(piece, workspace);
    if (range !== undefined) ranges.push(range);
    else if (isTangent) tangents.push(piece);
    else if (workspace.isBound(piece.text)) written.push(piece);
    else if (isWord(piece, scalesHere)) scaleWords.push(piece);
    else if (isWord(piece, parametricHere)) isParametric = true;
    else written.push(piece);
  }
  const [first, second, other] = ranges;
  const end = { start: argument.end, end: argument.end };
  if (written.length + points.length === 0) throw syntaxError(end, ["an expression to plot"]);
  const mentions = (name: string): boolean =>
    workspace.isVariable(name) ||
    written.some((each) => namesInExpression(each.expression()).has(name));
  // Heights need no range before them.
  const isHeights = first?.label === "y" && second === undefined && !mentions("y");
  const [x, y] = isHeights ? [undefined, first] : [first, second];
  const surplus = other ?? (y?.label === "y" ? undefined : y);
  if (surplus !== undefined) {
    throw badOption(
      "a plot has only one variable",
      "after it, y = a..b sets the visible range; use :contour for two variables",
    ).at(surplus.target);
  }
  if (x !== undefined && y !== undefined && !workspace.isVariable(y.label) && mentions(y.label)) {
    throw badOption(
      `${y.label} = a..b sets the visible range, so ${y.label} is not a variable`,
      `use :contour for a function of ${x.label} and ${y.label}`,
    ).at(y.target);
  }
  const expressions = written.map((each) => applied(each, workspace, x?.label));
  const scales = scalesIn(scaleWords);
  return { expressions, tangents, points, x, y, scales, isParametric, end };
}

/** The variable that the curves have of their own, over what is to be seen of them, or over the points beside them. */
function ownRangeOf({ workspace, watch }: Context, wanted: Wanted): VariableRange {
  const { expressions, tangents, points, scales, end } = wanted;
  const variable = ownVariable(workspace, expressions);
  if (variable === undefined) throw noRange(end);
  const places = tangents.map((each) => numberIn(tangentParts(each)[0].expression(), workspace));
  const scattered = points.map((each) => pointsOn(drawnPoints(workspace, each), scales));
  const xs = scattered.flatMap(({ series }) => series.flatMap((one) => one.points.map(([x]) => x)));
  const range =
    xs.length > 0
      ? extentOf([...xs, ...places])
      : rangeFor(workspace, expressions, variable, places, scales.x.isLog === true, watch);
  return { ...variable, range };
}

const noRange = (end: Span): NablaError =>
  syntaxError(end, ["a variable and its range"], "as in `:plot sin(x), x = -3..3`");

/** Lists by themselves, over their index, and points; undefined where an expression is no list. */
function drawLists({ workspace, turns }: Context, wanted: Wanted): Plot | undefined {
  const { expressions, points, scales } = wanted;
  const found = overIndex(workspace, expressions, turns, scales);
  if (found === undefined || (expressions.length > 0 && points.length > 0)) return undefined;
  const { curves, length, notes: told } = found;
  const drawn = points.map((each) => pointsOn(drawnPoints(workspace, each), scales));
  const all = [...curves.flatMap(({ pieces }) => pieces.flat())];
  for (const { series } of drawn) all.push(...series.flatMap((each) => each.points));
  const [first] = points;
  const [across, up] = [scales.x, scales.y].map((scale, axis) => {
    const along = axis === 0 && first === undefined ? [1, length] : all.map((point) => point[axis]);
    const range = extentOf(along.map((value) => scale.to(value as number)));
    return {
      range: [scale.from(range[0]), scale.from(range[1])] as const,
      ...(scale.isLog && { isLog: true as const }),
    };
  }) as [Plot["x"], Plot["y"]];
  const index = found.isOverTurns ? "turn" : "index";
  return {
    kind: "plot",
    x: { label: first === undefined ? index : first.x.text, ...across },
    y: { ...(first === undefined ? {} : { label: first.y.text }), ...up },
    series: [...curves, ...drawn.flatMap(({ series }) => series)],
    notes: [...told, ...drawn.flatMap(({ notes }) => notes)],
  };
}
