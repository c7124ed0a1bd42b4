/** How a tree is laid out on a screen: the texts and numbers of its lines, and the columns that they get. */

import { plural } from "../../prose.ts";
import { aligned } from "../../text/align.ts";
import { barCells } from "../../text/bar.ts";
import { type Rounding, roundedNumber } from "../../text/number.ts";
import type { Screen } from "../../text/screen.ts";
import { widthOf } from "../../text/text.ts";
import { depthOf, indented, type Line, stemmed } from "./branches.ts";
import { titleOf } from "./gradients.ts";
import type { TreeLine } from "./outline.ts";
import type { DrawnNode, GraphDrawing } from "./part.ts";
import { type Scale, scaleOf } from "./scale.ts";

/** A longer text may stand on a line of its own, with the numbers below it. */
const longText = 24;
const minDigits = 4;
/** Deeper trees are hard to follow. */
const maxLevels = 12;
export const logarithmic = "log";

/** The text of each line, the numbers beside it, and the columns they get. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly texts: readonly string[];
  readonly values: readonly string[];
  readonly gradients: readonly string[];
  /** Of the column of texts, with the lines of the tree before them. */
  readonly room: number;
  readonly gap: number;
  readonly bar: number;
  readonly scale: Scale;
}

/** The first that fits. */
export function arrange(
  drawing: GraphDrawing,
  root: TreeLine,
  screen: Screen,
  width: number,
): Layout {
  const depth = depthOf(root);
  const attempt = ({ indent, digits, ...tight }: Attempt): Layout | undefined => {
    if (indent !== undefined && depth > maxLevels) return undefined;
    const lines = indent === undefined ? stemmed(root) : indented(root, indent);
    const rounding = { ...screen, digits: Math.min(digits, screen.digits) };
    return layOut(drawing, lines, rounding, width, tight);
  };
  const fits = (layout: Layout | undefined): layout is Layout =>
    layout?.lines.every(({ first }, index) => {
      const text = widthOf(layout.texts[index] as string);
      return widthOf(first) + Math.min(text, longText) <= layout.room;
    }) ?? false;
  for (const each of attempts) {
    const layout = attempt(each);
    if (fits(layout)) return layout;
  }
  return attempt(tightest) as Layout;
}

interface Attempt {
  /** The width of a level; undefined where chains go straight down. */
  readonly indent?: number;
  readonly digits: number;
  /** The length of the longest bar, and the space between columns. */
  readonly bar: number;
  readonly gap: number;
}

const inFull = { digits: Number.POSITIVE_INFINITY, bar: barCells, gap: 3 };
const tight = { bar: 1, gap: 2 };
const tightest = { digits: minDigits, bar: 1, gap: 1 };

/** From the best on: bars get shorter, then digits fewer and levels narrower; then chains go straight down. */
const attempts: readonly Attempt[] = [
  { indent: 3, ...inFull },
  { ...tight, indent: 3, digits: Number.POSITIVE_INFINITY },
  { ...tight, indent: 3, digits: 7 },
  { ...tight, indent: 2, digits: 7 },
  { ...tight, indent: 3, digits: 5 },
  { ...tight, indent: 2, digits: 5 },
  inFull,
  { ...tight, digits: Number.POSITIVE_INFINITY },
  { ...tight, digits: 7 },
  { ...tight, digits: 5 },
];

function layOut(
  drawing: GraphDrawing,
  lines: readonly Line[],
  rounding: Rounding,
  width: number,
  { bar, gap }: Pick<Layout, "bar" | "gap">,
): Layout {
  const { nodes } = drawing;
  const texts = textsOf(drawing, lines, rounding);
  const numbers = (key: "value" | "gradient"): string[] => {
    const column = lines.map(({ entry: { kind, at } }) => {
      const number = kind === "node" ? nodes[at]?.[key] : undefined;
      return number === undefined ? "" : roundedNumber(number, rounding);
    });
    const cells = aligned([...column, key], (index) => (column[index] ?? "") !== "");
    // The title may be wider than the numbers below it.
    const widest = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
    return cells.map((cell) => cell.padStart(widest));
  };
  const [values, gradients] = [numbers("value"), numbers("gradient")];
  const scale = scaleOf(drawing);
  const last = scale.isLogarithmic ? Math.max(bar, logarithmic.length) : bar;
  const others = widthOf(values[0] as string) + widthOf(gradients[0] as string) + last + 3 * gap;
  const widest = lines.reduce(
    (most, { first }, index) => Math.max(most, widthOf(first) + widthOf(texts[index] as string)),
    0,
  );
  return {
    lines,
    texts,
    values,
    gradients,
    room: Math.min(widest, width - others),
    gap,
    bar,
    scale,
  };
}

/** What each line says beside its numbers. */
function textsOf(drawing: GraphDrawing, lines: readonly Line[], rounding: Rounding): string[] {
  const { nodes } = drawing;
  const names = referenceNames(drawing, lines);
  const drawnAt = new Map<number, number>();
  for (const [row, { entry }] of lines.entries()) {
    if (entry.kind === "node") drawnAt.set(entry.at, row);
  }
  return lines.map(({ entry: { kind, at, isCut }, onward }, row) => {
    if (kind === "more") return `… ${plural(at, "more operand")}`;
    if (kind === "reference") {
      return `${(drawnAt.get(at) as number) < row ? "↑" : "↓"} ${names.get(at)}`;
    }
    const node = nodes[at] as DrawnNode;
    const as = onward === undefined ? node.operation : onwardOf(node, onward);
    const title = titleOf(node, rounding, { called: names.get(at) ?? node.name, as });
    return title + (isCut ? " …" : "");
  });
}

/** An operation with ↓ for the operand that goes on below, and · for the others. */
function onwardOf({ operation = "", arity }: DrawnNode, onward: number): string {
  const shown = Math.max(Math.min(arity, 4), onward + 1);
  if (shown > 6) return operation;
  const operands = Array.from({ length: shown }, (_, index) => (index === onward ? "↓" : "·"));
  if (arity === 2 && /^(?:\W+|and|or)$/.test(operation)) return operands.join(` ${operation} `);
  return `${operation}(${operands.join(", ")}${shown < arity ? ", …" : ""})`;
}

/**
 * What those nodes are called that are referred to elsewhere: by their name if no other node has it, otherwise by a
 * number, in the order in which they are drawn.
 */
function referenceNames({ nodes }: GraphDrawing, lines: readonly Line[]): Map<number, string> {
  const bearers = new Map<string, number>();
  for (const { name } of nodes) {
    if (name !== undefined) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  const placesOf = (wanted: TreeLine["kind"]): number[] =>
    lines.flatMap(({ entry: { kind, at } }) => (kind === wanted ? [at] : []));
  const referred = new Set(placesOf("reference"));
  const names = new Map<number, string>();
  let count = 0;
  for (const at of placesOf("node")) {
    if (!referred.has(at)) continue;
    const { name } = nodes[at] as DrawnNode;
    if (name !== undefined && bearers.get(name) === 1) names.set(at, name);
    else names.set(at, `${name === undefined ? "" : `${name} `}#${++count}`);
  }
  return names;
}
