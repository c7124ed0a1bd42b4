/** `:contour`: a function of two variables as lines of equal value, with its gradient. */

import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf } from "../../autograd/quantity.ts";
import { badOption, syntaxError } from "../../error.ts";
import { fieldOf, levelsOf, type Surface } from "../../graphics/curves/field.ts";
import { breaksIn, isolines } from "../../graphics/curves/isolines.ts";
import { simplify } from "../../graphics/curves/simplify.ts";
import type { Contour } from "../../graphics/shapes.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { writeDrawing } from "../../session/arguments/drawing.ts";
import { rangeIn, type VariableRange, variableIn } from "../../session/arguments/ranges.ts";
import { redirectionIn } from "../../session/arguments/redirection.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { type FreeVariable, type Make, madeFunction, madeOf } from "../../session/function-of.ts";
import type { Workspace } from "../../session/workspace.ts";
import { blanksOf, isZero, notesOn, vectorsOf } from "./field-parts.ts";
import { drawingEndings } from "./plot.ts";
import { drawnPoints, pointsHere, splitPoints, type WantedPoints } from "./points.ts";

/** Nodes of the grid along either axis, at most and at least. */
const finest = 161;
const coarsest = 17;
/** Operations that all nodes together may take; and how much more one costs that is lowered anew at every node. */
const maxWork = 4e7;
const anew = 30;
/** How far a simplified line may be from the computed one, as a share of width and height. */
const tolerance = 5e-4;

/** A comma may stand before it. */
const levelsHere = /^(?:--)?levels(?:\s|$)/;

const wordsHere = new RegExp(`${levelsHere.source}|${pointsHere.source}`);

interface Wanted {
  readonly expression: ArgumentText;
  readonly levels: readonly number[] | undefined;
  readonly points: readonly WantedPoints[];
  readonly x: VariableRange;
  readonly y: VariableRange;
}

export function contour(context: Context, argument: ArgumentText): CommandResult {
  const [what, file] = redirectionIn(argument, drawingEndings, context.workspace);
  const { workspace } = context;
  const part = workspace.inScratch(() => draw(context, read(what, workspace)));
  return file === undefined ? [part] : writeDrawing(context, part, file);
}

function read(argument: ArgumentText, workspace: Workspace): Wanted {
  const ranges: VariableRange[] = [];
  const expressions: ArgumentText[] = [];
  let levels: readonly number[] | undefined;
  const pieces = argument.split().flatMap((each) => each.splitBefore(wordsHere));
  const { rest, points } = splitPoints(pieces);
  for (const piece of rest) {
    const range = levelsHere.test(piece.text) ? undefined : rangeIn(piece, workspace);
    if (range !== undefined) ranges.push(range);
    else if (levelsHere.test(piece.text)) levels = levelsIn(piece, workspace);
    else expressions.push(piece);
  }
  const end = { start: argument.end, end: argument.end };
  const [expression, secondExpression] = expressions;
  if (expression === undefined) throw syntaxError(end, ["an expression in two variables"]);
  if (secondExpression !== undefined) {
    throw badOption("a contour plot shows one expression", "write a :contour for each").at(
      secondExpression,
    );
  }
  const [x, y, other] = ranges;
  if (x === undefined || y === undefined) {
    throw syntaxError(
      end,
      [x === undefined ? "two variables and their ranges" : "another variable and its range"],
      "as in `:contour x*y, x = -3..3, y = -2..2`",
    );
  }
  if (other !== undefined)
    throw badOption("a contour plot has two variables", "drop this one").at(other.target);
  if (x.label === y.label)
    throw badOption(`both ranges are for ${x.label}`, "vary two variables").at(y.target);
  return { expression, levels, points, x, y };
}

/** `levels [1, 10, 100]`, or a single one. */
function levelsIn(piece: ArgumentText, workspace: Workspace): readonly number[] {
  const word = /^\S+/.exec(piece.text)?.[0] ?? "";
  const written = piece.after(word);
  if (written.isEmpty) {
    throw syntaxError(
      { start: piece.end, end: piece.end },
      ["a list of levels"],
      "as in `levels [1, 10, 100]`",
    );
  }
  const list = workspace.lower(written.expression()).quantity;
  const levels = nodesOf(list).map((node) => workspace.graph.value(node));
  if (levels.length === 0 || !levels.every(Number.isFinite)) {
    throw badOption("levels must be finite numbers", "write them as levels [1, 10, 100]").at(piece);
  }
  return [...new Set(levels)].sort((one, other) => one - other);
}

function draw(
  { workspace, watch }: Context,
  { expression, levels, points, x, y }: Wanted,
): Contour {
  // A list may bear the name of a variable.
  const scattered = points.map((each) => drawnPoints(workspace, each));
  const variables = [variableIn(x, workspace), variableIn(y, workspace)];
  const { evaluate, cost, isIndependentOf } = fieldFunction(workspace, expression, variables);
  const count = Math.round(Math.sqrt(maxWork / (3 * cost)));
  const size = Math.max(coarsest, Math.min(finest, count));
  let done = 0;
  const evaluated: Surface = (px, py) => {
    const total = size * size;
    watch.progress(
      () => `${expression.text}: ${Math.min(100, Math.round((100 * done) / total))} %`,
    );
    done++;
    return evaluate([px, py]);
  };
  const field = fieldOf(evaluated, x.range, y.range, size, size);
  const breaks = breaksIn(evaluated, field);
  const chosen = levels ?? levelsOf(field, breaks.isUnbounded);
  const [width, height] = [x, y].map(({ range }) => range[1] - range[0]) as [number, number];
  const shortened = (lines: readonly (readonly (readonly [number, number])[])[]) =>
    lines.map((line) => simplify(line, width, height, tolerance));
  return {
    kind: "contour",
    name: expression.text,
    x: { label: x.label, range: x.range },
    y: { label: y.label, range: y.range },
    levels: isolines(field, breaks, chosen).map(({ value, lines, areas }) => ({
      value,
      lines: shortened(lines),
      areas: shortened(areas),
    })),
    gradient: vectorsOf(field),
    blanks: blanksOf(field),
    ...(scattered.length === 0 ? {} : { points: scattered.flatMap(({ series }) => series) }),
    notes: [
      ...scattered.flatMap(({ notes }) => notes),
      ...notesOn({
        name: expression.text,
        field,
        breaks,
        independent: [x, y].filter(
          (_, index) => isIndependentOf(index) && isZero(index === 0 ? field.byX : field.byY),
        ),
        levels: chosen,
        size,
        isCoarse: size < finest / 2,
      }),
    ],
  };
}

/** The expression as a function of the two, and about how many operations it takes. */
function fieldFunction(
  workspace: Workspace,
  argument: ArgumentText,
  variables: readonly FreeVariable[],
) {
  const { graph } = workspace;
  const expression = argument.expression();
  let size = 0;
  let below: readonly NodeId[] = [];
  const make: Make = (findings) => {
    const lowered = workspace.lower(expression, findings);
    const { quantity } = lowered;
    if (isList(quantity)) {
      throw badOption(
        `expected a number, found a list of ${quantity.length}`,
        "take one of its elements, as in `v[1]`",
      ).at(argument);
    }
    if (size === 0) {
      below = graph.dependencies([quantity]);
      size = below.length;
    }
    return madeOf(lowered);
  };
  const { evaluate, isMadeAnew } = madeFunction(workspace, variables, make, { gradients: true });
  return {
    evaluate,
    cost: size * (isMadeAnew ? anew : 1),
    isIndependentOf: (index: number): boolean =>
      !isMadeAnew && !below.includes((variables[index] as FreeVariable).node),
  };
}
