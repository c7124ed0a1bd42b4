/** Lists in plots: as points, one class of them for each value of another list, or as a curve over the index. */

import { isList, type Quantity } from "../../autograd/quantity.ts";
import { badOption, lengthMismatch, listExpected, NablaError, syntaxError } from "../../error.ts";
import { extentOf } from "../../graphics/curves/extent.ts";
import { parted } from "../../graphics/curves/pieces.ts";
import type { AxisRange, Curve, Point, Points } from "../../graphics/shapes.ts";
import { formatShort } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import type { Turns } from "../../session/reply.ts";
import type { Workspace } from "../../session/workspace.ts";
import type { Expression } from "../../syntax/tree.ts";
import type { Scales } from "./scales.ts";
import { shortened } from "./shortened.ts";

/** `points x, y` or `points x, y by class`. A comma may stand before it. */
export interface WantedPoints {
  readonly x: ArgumentText;
  readonly y: ArgumentText;
  readonly by: ArgumentText | undefined;
}

export const pointsHere = /^(?:--)?points\s+\S/;

/** The most classes that can be told apart, and the most points that are drawn. */
const maxClasses = 20;
const maxPoints = 2000;
/** The pieces of a command without those that name points. */
export function splitPoints(pieces: readonly ArgumentText[]): {
  readonly rest: readonly ArgumentText[];
  readonly points: readonly WantedPoints[];
} {
  const rest: ArgumentText[] = [];
  const points: WantedPoints[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as ArgumentText;
    if (!pointsHere.test(piece.text)) {
      rest.push(piece);
      continue;
    }
    const second = pieces[++at];
    if (second === undefined || second.isEmpty) {
      throw syntaxError(
        { start: piece.end, end: piece.end },
        ["another list"],
        "as in `points x, y by class`",
      );
    }
    const [y, by] = second.cut("by");
    points.push({ x: piece.after(/^\S+/.exec(piece.text)?.[0] ?? ""), y, by });
  }
  return { rest, points };
}

export interface DrawnPoints {
  readonly series: readonly Points[];
  readonly x: AxisRange;
  readonly y: AxisRange;
  readonly notes: readonly string[];
}

/** @throws NablaError where the lists are not as long as each other, or are no lists */
export function drawnPoints(workspace: Workspace, { x, y, by }: WantedPoints): DrawnPoints {
  const lists = [x, y, ...(by === undefined ? [] : [by])].map((each) => listIn(workspace, each));
  const lengths = [...new Set(lists.map(({ length }) => length))];
  if (lengths.length > 1) {
    throw lengthMismatch({ start: x.start, end: (by ?? y).end }, lengths);
  }
  const [xs, ys, classes] = lists as [number[], number[], number[] | undefined];
  const chosen = chosenOf(xs.length);
  const points = chosen.map((at): Point => [xs[at] as number, ys[at] as number]);
  const name = `(${x.text}, ${y.text})`;
  return {
    series:
      by === undefined || classes === undefined
        ? [{ kind: "points", name, points }]
        : byClass(
            by,
            chosen.map((at) => classes[at] as number),
            points,
          ),
    x: extentOf(points.map(([each]) => each)),
    y: extentOf(points.map(([, each]) => each)),
    notes: xs.length > maxPoints ? [`${maxPoints} of ${xs.length} points ${name} drawn`] : [],
  };
}

const chosenOf = (count: number): number[] =>
  Array.from({ length: Math.min(count, maxPoints) }, (_, at) =>
    count <= maxPoints ? at : Math.floor((at * count) / maxPoints),
  );

function byClass(by: ArgumentText, classes: readonly number[], points: readonly Point[]): Points[] {
  const values = [...new Set(classes)].sort((one, other) => one - other);
  if (values.length > maxClasses) {
    throw badOption(
      `${by.text} has ${values.length} different values`,
      `use at most ${maxClasses} classes`,
    ).at(by);
  }
  return values.map((value) => ({
    kind: "points",
    name: `${by.text} = ${formatShort(value)}`,
    points: points.filter((_, at) => Object.is(classes[at], value)),
  }));
}

function listIn(workspace: Workspace, written: ArgumentText): number[] {
  if (written.isEmpty) throw syntaxError(written, ["a list"]);
  const expression = written.expression();
  const { quantity } = workspace.lower(expression);
  if (!isList(quantity)) throw listExpected(expression, "points take two lists: points x, y");
  return quantity.map((node) => workspace.graph.value(node));
}

interface ListCurves {
  readonly isOverTurns: boolean;
  readonly curves: readonly Curve[];
  readonly length: number;
  readonly notes: readonly string[];
}

/**
 * Expressions that are lists as curves over the index, and those that the last loop has shown as curves over its turns.
 * Undefined where one is neither.
 * @throws NablaError as lowering does
 */
export function overIndex(
  workspace: Workspace,
  expressions: readonly ArgumentText[],
  turns: Turns | undefined,
  scales: Scales,
): ListCurves | undefined {
  const curves: Curve[] = [];
  const notes: string[] = [];
  let length = 0;
  let isOverTurns = false;
  for (const written of expressions) {
    const quantity = knownIn(workspace, written.expression());
    if (quantity === undefined) return undefined;
    const shown = isList(quantity) ? undefined : shownIn(turns, written.text);
    isOverTurns ||= shown !== undefined;
    const values = isList(quantity)
      ? quantity.map((node) => workspace.graph.value(node))
      : (shown ?? []);
    if (values.length === 0) return undefined;
    length = Math.max(length, values.length);
    const points = values.map((value, at): Point => [at + 1, value]);
    const pieces = parted(points, ([, y]) => Number.isFinite(scales.y.to(y))).map((piece) =>
      shortened(
        piece.map(([x, y]) => [scales.x.to(x), scales.y.to(y)]),
        extentOf([1, values.length].map(scales.x.to)),
        extentOf(values.map(scales.y.to)),
        piece,
      ),
    );
    curves.push({ kind: "line", name: written.text, pieces });
    const bad = values.findIndex((value) => !Number.isFinite(scales.y.to(value)));
    if (bad !== -1) {
      const value = values[bad] as number;
      const why = Number.isFinite(value) ? ", so a logarithmic axis skips it" : "";
      notes.push(`${written.text} is ${formatShort(value, 4)} at index ${bad + 1}${why}`);
    }
  }
  return { curves, length, notes, isOverTurns };
}

/** The numbers in a column of the last loop. */
function shownIn(turns: Turns | undefined, name: string): readonly number[] | undefined {
  const column = turns?.columns.find((each) => each.name === name);
  const values = column?.values.filter((value) => typeof value === "number");
  return values?.length === column?.values.length ? values : undefined;
}

/** What an expression comes to. Undefined where a name in it has no value, as that of a variable without its range. */
function knownIn(workspace: Workspace, expression: Expression): Quantity | undefined {
  try {
    return workspace.lower(expression).quantity;
  } catch (thrown) {
    const isUnknown = thrown instanceof NablaError && thrown.code === "unknown-name";
    if (isUnknown && expression.kind !== "name") return undefined;
    throw thrown;
  }
}
