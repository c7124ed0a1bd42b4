/** A graph as a tree of lines, from the output down to the inputs. */

import type { DrawnNode, GraphDrawing } from "../session/reply.ts";
import { aligned } from "./align.ts";
import { barCells, barOf, blockOf } from "./bar.ts";
import { depthOf, indented, type Line, stemmed } from "./branches.ts";
import { isStrange, titleOf } from "./gradients.ts";
import { type Rounding, roundedNumber } from "./number.ts";
import { outlineOf, type Twig } from "./outline.ts";
import { type Scale, scaleOf } from "./scale.ts";
import type { Screen } from "./screen.ts";
import type { Style } from "./style.ts";
import { clip, padEnd, printable, widthOf, wrap } from "./text.ts";

/** Columns that a tree takes even where nothing limits it. */
const mostColumns = 200;
/** Lines of the screen that it leaves to others: its header, its footer, the prompt; and the least that it takes. */
const otherLines = 5;
const leastLines = 8;
/** A longer text may stand on a line of its own, with the numbers below it. */
const longText = 24;
const leastDigits = 4;
/** Deeper trees are hard to follow. */
const mostIndented = 36;
/** From this part of the scale on, a gradient is large, or not quite small. */
const large = 1 / 3;
const notSmall = 1 / 50;
const logarithmic = "log";

/** Where nothing else fits, numbers are shortened and long texts wrapped; nothing is cut. */
export function renderTree(drawing: GraphDrawing, screen: Screen): string {
  const most = Math.max(leastLines, screen.height - otherLines);
  let lines = treeOf(drawing, screen, most);
  // Texts that took more than a line.
  const excess = lines.length - 1 - most;
  if (excess > 0) lines = treeOf(drawing, screen, Math.max(leastLines, most - excess));
  return lines.map((line) => `${line}\n`).join("");
}

function treeOf(drawing: GraphDrawing, screen: Screen, most: number): string[] {
  const root = outlineOf(drawing, most);
  const width = Math.min(screen.width, mostColumns) - 1;
  const twigs = twigsOf(root);
  const names = referenceNames(drawing, twigs);
  const layout = arrange(drawing, root, names, screen, width);
  return [
    ...rowsOf(drawing, layout, screen, width),
    ...footer(drawing, twigs, width).map((line) => screen.style.dim(` ${line}`)),
  ];
}

function twigsOf(root: Twig): Twig[] {
  const found = [root];
  for (const { branches } of found) for (const branch of branches) found.push(branch);
  return found;
}

/**
 * What those nodes are called that are referred to elsewhere: by their name if no other node has it, otherwise by a
 * number.
 */
function referenceNames({ nodes }: GraphDrawing, twigs: readonly Twig[]): Map<number, string> {
  const bearers = new Map<string, number>();
  for (const { name } of nodes) {
    if (name !== undefined) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  const referred = new Set(twigs.flatMap(({ kind, at }) => (kind === "reference" ? [at] : [])));
  const names = new Map<number, string>();
  let count = 0;
  for (const at of [...referred].sort((left, right) => left - right)) {
    const { name } = nodes[at] as DrawnNode;
    if (name !== undefined && bearers.get(name) === 1) names.set(at, name);
    else names.set(at, `${name === undefined ? "" : `${name} `}#${++count}`);
  }
  return names;
}

/** The text of each line, the numbers beside it, and the columns they get. */
interface Layout {
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
function arrange(
  drawing: GraphDrawing,
  root: Twig,
  names: ReadonlyMap<number, string>,
  screen: Screen,
  width: number,
): Layout {
  const depth = depthOf(root);
  const attempt = ({ indent, digits, ...tight }: Attempt): Layout | undefined => {
    if (indent !== undefined && depth * indent > mostIndented) return undefined;
    const lines = indent === undefined ? stemmed(root) : indented(root, indent);
    const rounding = { ...screen, digits: Math.min(digits, screen.digits) };
    return layOut(drawing, lines, names, rounding, width, tight);
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

/** How a tree may be laid out. */
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
const tightest = { digits: leastDigits, bar: 1, gap: 1 };

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
  names: ReadonlyMap<number, string>,
  rounding: Rounding,
  width: number,
  { bar, gap }: Pick<Layout, "bar" | "gap">,
): Layout {
  const { nodes } = drawing;
  const texts = textsOf(drawing, lines, names, rounding);
  const numbers = (key: "value" | "gradient"): string[] => {
    const column = lines.map(({ twig: { kind, at } }) => {
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
function textsOf(
  { nodes }: GraphDrawing,
  lines: readonly Line[],
  names: ReadonlyMap<number, string>,
  rounding: Rounding,
): string[] {
  const drawnAt = new Map<number, number>();
  for (const [row, { twig }] of lines.entries()) {
    if (twig.kind === "node") drawnAt.set(twig.at, row);
  }
  return lines.map(({ twig: { kind, at, isCut }, onward }, row) => {
    if (kind === "more") return `… ${counted(at, "more operand")}`;
    if (kind === "reference") {
      return printable(`${(drawnAt.get(at) as number) < row ? "↑" : "↓"} ${names.get(at)}`);
    }
    const node = nodes[at] as DrawnNode;
    const as = onward === undefined ? node.operation : onwardOf(node, onward);
    const title = titleOf(node, rounding, { called: names.get(at) ?? node.name, as });
    return printable(title) + (isCut ? " …" : "");
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

function rowsOf(
  drawing: GraphDrawing,
  { lines, texts, values, gradients, room, gap, bar, scale }: Layout,
  { style }: Screen,
  width: number,
): string[] {
  const space = " ".repeat(gap);
  const kind = scale.isLogarithmic ? logarithmic : "";
  const title = [padEnd("node", room), values.at(-1), gradients.at(-1), kind].join(space);
  const rows = [style.dim(` ${title}`.trimEnd())];
  for (const [index, { twig, first, rest }] of lines.entries()) {
    const text = texts[index] as string;
    const node = twig.kind === "node" ? (drawing.nodes[twig.at] as DrawnNode) : undefined;
    const shown = node === undefined ? style.dim : (part: string) => part;
    const { gradient = 0 } = node ?? {};
    const paint = paintOf(gradient, scale, style);
    const size = (bar === 1 ? blockOf : barOf)(scale.part(gradient), 1);
    const mark = node !== undefined && isStrange(node) ? "!" : size;
    const numbers = [
      node !== undefined && !Number.isFinite(node.value)
        ? style.error(values[index] as string)
        : values[index],
      paint(gradients[index] as string),
      paint(mark),
    ].join(space);
    const isLong = widthOf(first) + widthOf(text) > room;
    if (!isLong) {
      const line = ` ${style.dim(first)}${shown(padEnd(text, room - widthOf(first)))}${space}${numbers}`;
      rows.push(node === undefined ? line.trimEnd() : line);
      continue;
    }
    for (const [piece, words] of wrap(text, Math.max(1, width - widthOf(first))).entries()) {
      rows.push(` ${style.dim(piece === 0 ? first : rest)}${shown(words)}`);
    }
    if (node !== undefined) {
      rows.push(` ${style.dim(padEnd(clip(rest, room), room))}${space}${numbers}`);
    }
  }
  return rows.map((row) => row.trimEnd());
}

/** The colour of a gradient: by its sign, and stronger where it is larger. */
function paintOf(gradient: number, scale: Scale, style: Style): (text: string) => string {
  if (!Number.isFinite(gradient)) return (text) => style.strong(style.error(text));
  if (gradient === 0) return style.dim;
  const sign = gradient < 0 ? style.negative : style.positive;
  const part = scale.part(gradient);
  if (part >= large) return (text) => style.strong(sign(text));
  return part >= notSmall ? sign : (text) => style.dim(sign(text));
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What is left out, and how to see it. */
function footer({ nodes, count }: GraphDrawing, twigs: readonly Twig[], width: number): string[] {
  const shown = new Set(twigs.flatMap(({ kind, at }) => (kind === "node" ? [at] : [])));
  const left = count - shown.size;
  if (left === 0) return [];
  const cut = twigs.find(({ isCut, at }) => isCut && nodes[at]?.name !== undefined);
  const onward =
    cut === undefined ? ":trace lists all" : `:tree ${nodes[cut.at]?.name} goes on there`;
  return wrap(printable(`… ${counted(left, "more node")}, ${onward}`), width);
}
