/** `:contour`: a function of two variables as lines of equal value, with its gradient. */

import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf } from "../../autograd/quantity.ts";
import { badOption, syntaxError } from "../../error.ts";
import {
  along,
  type Field,
  fieldOf,
  levelsOf,
  type Surface,
  xAt,
  yAt,
} from "../../numerics/field.ts";
import { type Breaks, breaksIn, isolines } from "../../numerics/isolines.ts";
import { simplify } from "../../numerics/simplify.ts";
import type { Contour, Range, Rectangle, Vector, Vectors } from "../plot.ts";
import { evaluation, type Varied } from "../variation.ts";
import type { Workspace } from "../workspace.ts";
import type { Context, Outcome } from "./command.ts";
import { writeDrawing } from "./drawing.ts";
import type { Phrase } from "./phrase.ts";
import { drawingEndings } from "./plot.ts";
import { rangeIn, type VariableRange, variableIn } from "./ranges.ts";

/** Nodes of the grid along either axis, at most and at least. */
const finest = 161;
const coarsest = 17;
/** Operations that all nodes together may take; what is lowered anew at every one takes so much longer. */
const mostWork = 4e7;
const anew = 30;
/** Arrows along either axis. */
const arrows = 24;
/** How far a simplified line may be from the computed one, as a share of width and height. */
const tolerance = 5e-4;

interface Wanted {
  readonly expression: Phrase;
  readonly levels: readonly number[] | undefined;
  readonly x: VariableRange;
  readonly y: VariableRange;
}

export function contour(context: Context, phrase: Phrase): Outcome {
  const [what, file] = phrase.redirection(drawingEndings);
  const { workspace } = context;
  const part = workspace.inScratch(() => draw(context, read(what, workspace)));
  return file === undefined ? [part] : writeDrawing(context, part, file);
}

function read(phrase: Phrase, workspace: Workspace): Wanted {
  const ranges: VariableRange[] = [];
  const expressions: Phrase[] = [];
  let levels: readonly number[] | undefined;
  for (const piece of phrase.split()) {
    const range = rangeIn(piece, workspace);
    if (range !== undefined) ranges.push(range);
    else if (/^levels\s/.test(piece.text)) levels = levelsIn(piece, workspace);
    else expressions.push(piece);
  }
  const end = { start: phrase.end, end: phrase.end };
  const [expression, secondExpression] = expressions;
  if (expression === undefined) throw syntaxError(end, ["an expression in two variables"]);
  if (secondExpression !== undefined) {
    throw badOption("a contour plot is of one expression", "write a :contour for each").at(
      secondExpression,
    );
  }
  const [x, y, other] = ranges;
  if (x === undefined || y === undefined) {
    throw syntaxError(
      end,
      [x === undefined ? "two variables and their ranges" : "another variable and its range"],
      "as in :contour x*y, x = -3..3, y = -2..2",
    );
  }
  if (other !== undefined)
    throw badOption("a contour plot has two variables", "leave this one out").at(other.target);
  if (x.label === y.label)
    throw badOption(`both ranges are of ${x.label}`, "vary two variables").at(y.target);
  return { expression, levels, x, y };
}

/** `levels [1, 10, 100]`, or a single one. */
function levelsIn(piece: Phrase, workspace: Workspace): readonly number[] {
  const list = workspace.lower(piece.after("levels").expression()).quantity;
  const levels = nodesOf(list).map((node) => workspace.graph.value(node));
  if (levels.length === 0 || !levels.every(Number.isFinite)) {
    throw badOption("levels are finite numbers", "write them as levels [1, 10, 100]").at(piece);
  }
  return [...new Set(levels)].sort((one, other) => one - other);
}

function draw({ workspace, watch }: Context, { expression, levels, x, y }: Wanted): Contour {
  const variables = [variableIn(x, workspace), variableIn(y, workspace)];
  const { evaluate, cost, isIndependentOf } = functionOf(workspace, expression, variables);
  const count = Math.round(Math.sqrt(mostWork / (3 * cost)));
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
    notes: notesOn(
      expression.text,
      field,
      breaks,
      [x, y].filter(
        (_, index) => isIndependentOf(index) && isZero(index === 0 ? field.byX : field.byY),
      ),
      chosen,
      size,
    ),
  };
}

/** The expression as a function of the two, and about how many operations it takes. */
function functionOf(workspace: Workspace, phrase: Phrase, variables: readonly Varied[]) {
  const { graph } = workspace;
  const expression = phrase.expression();
  let size = 0;
  let below: readonly NodeId[] = [];
  const make = (): readonly NodeId[] => {
    const { quantity } = workspace.lower(expression);
    if (isList(quantity)) {
      throw badOption(
        `this is a list of ${quantity.length}`,
        "take one of its elements, as v[1]",
      ).at(phrase);
    }
    if (size === 0) {
      below = graph.below([quantity]);
      size = below.length;
    }
    return [quantity];
  };
  const evaluate = evaluation(workspace, variables, make, { gradients: true });
  const hasDecided = graph.hasDecided;
  return {
    evaluate,
    cost: size * (hasDecided ? anew : 1),
    isIndependentOf: (index: number): boolean =>
      !hasDecided && !below.includes((variables[index] as Varied).node),
  };
}

/** The gradient at nodes of the grid, as evenly spread as these are. */
function vectorsOf(field: Field): Vectors {
  const { columns, rows, byX, byY } = field;
  const [across, up] = [Math.min(arrows, columns), Math.min(arrows, rows)];
  const nodeAt = (index: number, count: number, nodes: number): number =>
    Math.min(nodes - 1, Math.floor(((index + 0.5) * nodes) / count));
  const vectors = Array.from({ length: across * up }, (_, index): Vector => {
    const column = nodeAt(index % across, across, columns);
    const row = nodeAt(Math.floor(index / across), up, rows);
    const node = row * columns + column;
    return {
      at: [xAt(field, column), yAt(field, row)],
      partials: [byX[node] as number, byY[node] as number],
    };
  });
  return { columns: across, rows: up, vectors };
}

/** Runs of nodes in a row that are no number, each with the area around it. */
function blanksOf({ x, y, columns, rows, values }: Field): Rectangle[] {
  const blanks: Rectangle[] = [];
  const between = (range: Range, at: number, count: number): number =>
    along(range, Math.max(0, Math.min(1, (at - 0.5) / (count - 1))));
  for (let row = 0; row < rows; row++) {
    let start = 0;
    for (let column = 0; column <= columns; column++) {
      if (column < columns && Number.isNaN(values[row * columns + column])) continue;
      if (column > start) {
        blanks.push({
          x: [between(x, start, columns), between(x, column, columns)],
          y: [between(y, row, rows), between(y, row + 1, rows)],
        });
      }
      start = column + 1;
    }
  }
  return blanks;
}

function notesOn(
  name: string,
  { values }: Field,
  { isUnbounded, isBlurred }: Breaks,
  independent: readonly VariableRange[],
  levels: readonly number[],
  size: number,
): string[] {
  const missing = values.filter(Number.isNaN).length;
  const finite = values.filter(Number.isFinite);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  return [
    ...independent.map(({ label }) => `${name} does not depend on ${label}`),
    missing === values.length && `${name} is nowhere a number`,
    missing > 0 && missing < values.length && `${name} is not a number where it is hatched`,
    isBlurred &&
      `${name} changes faster than ${size} × ${size} points can follow: do not rely on its lines`,
    isUnbounded && `${name} goes to infinity: there are no lines beyond the outermost`,
    low === high && independent.length < 2 && `${name} is ${low} everywhere: it has no lines`,
    low < high &&
      !levels.some((level) => level >= low && level <= high) &&
      `${name} is between ${short(low)} and ${short(high)}: no level lies within`,
    size < finest / 2 && `${name} is large: it is drawn from ${size} × ${size} points`,
  ].filter((text) => text !== false);
}

const short = (value: number): string => String(Number(value.toPrecision(5)));

/** Which branch of a derivative is taken may depend on a variable, where the branch does not. */
const isZero = (partials: Float64Array): boolean =>
  partials.every((partial) => partial === 0 || Number.isNaN(partial));
