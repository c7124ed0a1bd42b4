/** A derivative as a sum over paths: a row for each, wrapped where it is wide, so that paths can be told apart. */

import type { Expression } from "../../syntax/tree.ts";
import { aligned } from "../../text/align.ts";
import { fitFormula } from "../../text/formula.ts";
import { roundedNumber } from "../../text/number.ts";
import type { Screen } from "../../text/screen.ts";
import { clip, padEnd, padStart, widthOf, wrap } from "../../text/text.ts";
import type { Path, Paths } from "./part.ts";
import { arrow, leftOut } from "./path-text.ts";

/** Columns between those of the table, and of the screen that it takes even where nothing limits it. */
const gap = 3;
const maxColumns = 200;
/** The columns that a path gets before digits of its numbers are given up, and the fewest digits of these. */
const narrowPath = 30;
const minDigits = 4;
/** Of what there is no room for, this part goes to the path. */
const shareOfPath = 3 / 5;
/** Names of nodes are no wider than the first of these that tells them all apart. */
const widestNames = [24, 36, 48, 60];
/** The local derivatives shown at either end of a path. */
const maxLocals = 4;

const indent = "  ";

const times = " · ";

export function renderPaths(paths: Paths, screen: Screen): string {
  const { rows, output } = paths;
  const width = Math.min(screen.width, maxColumns) - 1;
  const names = namesOf(paths);
  const nodesIn = ({ nodes }: Path): string[] =>
    nodes.map((node) => (typeof node === "number" ? leftOut(node) : (names.get(node) as string)));
  const titles = [
    `path from ${fitFormula(output, widestNames[0] as number)}`,
    "local derivatives",
    "product",
  ] as const;
  const layout = arranged(titles, rows.map(nodesIn), rows, screen, width);
  const lines: string[] = [screen.style.dim(line(titles, layout).trimEnd())];
  for (const [at, [path, locals]] of layout.cells.entries()) {
    for (let row = 0; row < Math.max(path.length, locals.length); row++) {
      const product = row === 0 ? (layout.products[at] as string) : "";
      lines.push(line([path[row] ?? "", locals[row] ?? "", product], layout).trimEnd());
    }
  }
  lines.push(...wrap(sumOf(paths, screen), screen.width));
  return lines.map((text) => `${text}\n`).join("");
}

interface Layout {
  readonly widths: readonly [path: number, locals: number, product: number];
  /** Of each row the lines of its path, and of its local derivatives. */
  readonly cells: readonly (readonly [path: string[], locals: string[]])[];
  readonly products: readonly string[];
}

const line = ([path, locals, product]: readonly string[], { widths }: Layout): string =>
  ` ${[
    padEnd(clip(path as string, widths[0]), widths[0]),
    padEnd(clip(locals as string, widths[1]), widths[1]),
    padStart(product as string, widths[2]),
  ].join(" ".repeat(gap))}`;

function arranged(
  titles: readonly [string, string, string],
  paths: readonly (readonly string[])[],
  rows: readonly Path[],
  screen: Screen,
  width: number,
): Layout {
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
  const wholePath = Math.max(widthOf(titles[0]), widest(paths.map((path) => path.join(arrow))));
  for (const digits of digitsToTry(screen.digits)) {
    const write = (value: number): string => roundedNumber(value, { ...screen, digits });
    const locals = rows.map((row) => shortened(row.locals, write));
    const products = aligned(
      rows.map(({ product }) => write(product)),
      () => true,
    );
    const forProduct = Math.max(widest(products), widthOf(titles[2]));
    const room = Math.max(8, width - forProduct - 2 * gap);
    const wholeLocals = widest([titles[1], ...locals.map((each) => each.join(times))]);
    const isLast = digits === Math.min(minDigits, screen.digits) || !Number.isFinite(digits);
    const forPath = Math.min(
      wholePath,
      isLast ? Math.max(room - wholeLocals, Math.ceil(room * shareOfPath)) : room - wholeLocals,
    );
    if (forPath < Math.min(wholePath, narrowPath) && !isLast) continue;
    const widths = [
      forPath,
      Math.max(1, Math.min(wholeLocals, room - forPath)),
      forProduct,
    ] as const;
    return {
      widths,
      products,
      cells: rows.map((_, at) => [
        wrapped(paths[at] as string[], arrow, widths[0]),
        wrapped(locals[at] as string[], times, widths[1]),
      ]),
    };
  }
  throw new Error("no layout");
}

const digitsToTry = (most: number): readonly number[] =>
  Number.isFinite(most) ? [most, 7, 5, minDigits].filter((digits) => digits <= most) : [most];

/** Pieces with a sign between them, which stands at the end of a line that goes on, indented, in the next. */
function wrapped(pieces: readonly string[], sign: string, width: number): string[] {
  const lines: string[] = [];
  let begun = "";
  const breakLine = (): void => {
    for (const text of wrap(begun, width - (lines.length === 0 ? 0 : indent.length))) {
      lines.push(lines.length === 0 ? text : indent + text);
    }
  };
  for (const [at, piece] of pieces.entries()) {
    const text = at === pieces.length - 1 ? piece : piece + sign.trimEnd();
    const used = lines.length === 0 ? 0 : indent.length;
    if (begun === "") begun = text;
    else if (used + widthOf(begun) + 1 + widthOf(text) <= width) begun += ` ${text}`;
    else {
      breakLine();
      begun = text;
    }
  }
  breakLine();
  return lines;
}

/** With the middle of what is long left out. */
function shortened(locals: readonly number[], write: (value: number) => string): string[] {
  const left = locals.length - 2 * maxLocals;
  if (left <= 1) return locals.map(write);
  return [
    ...locals.slice(0, maxLocals).map(write),
    leftOut(left),
    ...locals.slice(-maxLocals).map(write),
  ];
}

/** The nodes of all rows as they are written: as short as they can be told apart. */
function namesOf({ rows }: Paths): Map<Expression, string> {
  const nodes = new Set(
    rows.flatMap((row) => row.nodes).filter((node) => typeof node !== "number"),
  );
  let names = new Map<Expression, string>();
  for (const width of widestNames) {
    names = new Map([...nodes].map((node) => [node, fitFormula(node, width)]));
    if (new Set(names.values()).size === nodes.size) break;
  }
  return names;
}

function sumOf({ rows, target, count, magnitude, sum }: Paths, screen: Screen): string {
  const rest = count > rows.length ? `; the ${rows.length} largest` : "";
  const what = `${count === 1 ? "product" : "sum"} ∂/∂${fitFormula(target, widestNames[0] as number)}`;
  return `${countOf(count, magnitude)}${rest}; ${what} = ${roundedNumber(sum, screen)}`;
}

/** Beyond what a double can count, the power of ten. */
function countOf(count: number, magnitude: number): string {
  if (count === 1) return "one path";
  if (Number.isSafeInteger(count)) return `${count} paths`;
  if (!Number.isFinite(count)) return `about 10^${Math.round(magnitude)} paths`;
  return `about ${roundedNumber(count, { digits: 3, notation: "scientific" })} paths`;
}
