/** Rows under columns: numbers aligned on the decimal point, words on the left, all within the screen's width. */

import type { Cell, Listing } from "../session/reply.ts";
import { type Rounding, rounded } from "./number.ts";
import type { Screen } from "./screen.ts";
import type { Style } from "./style.ts";
import { clip, padEnd, padStart, printable, widthOf, wrap } from "./text.ts";

const gap = "   ";
const barCells = 8;
const leastDigits = 4;
const leastWords = 8;
const longestTitle = 20;
/** Columns of the screen that a table may take even where nothing limits it. */
const mostColumns = 200;

/** A column with its contents as text, and the width that it may take. */
interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  readonly numeric: boolean;
  width: number;
}

/**
 * The lines of a listing, each with its newline. Where the screen is too narrow, the bars go first, then digits of
 * the numbers, then letters of the words; words in the last column go on below.
 */
export function renderListing(listing: Listing, screen: Screen): string {
  const { style, width } = screen;
  let columns = layOut(listing, screen);
  const bars = barsOf(listing, columns, width);
  for (let digits = screen.digits - 1; digits >= leastDigits; digits--) {
    if (widthOfAll(columns) <= width) break;
    columns = layOut(listing, { ...screen, digits });
  }
  narrowWords(columns, width);

  const lines: string[] = [];
  if (columns.some(({ title }) => title !== "")) {
    lines.push(style.dim(line(columns, (column) => column.title).trimEnd()));
  }
  const last = columns.at(-1) as Column;
  for (const [index, row] of listing.rows.entries()) {
    const text = last.cells[index] as string;
    const [begin, ...more] = last.numeric ? [text] : wrap(text, last.width);
    const whole = line(
      columns,
      (column) => (column === last ? begin : column.cells[index]) as string,
    );
    const bar = bars?.[index] ?? "";
    lines.push(bar === "" ? whole.trimEnd() : whole + gap + colored(bar, row.at(-1), style));
    for (const words of more) {
      lines.push(line(columns, (column) => (column === last ? words : "")).trimEnd());
    }
  }
  return lines.map((text) => `${text}\n`).join("");
}

/** The first two columns and as many of the others as fit on the screen, one of them at least. */
export function fitColumns(listing: Listing, screen: Screen): Listing {
  const widths = layOut(listing, screen);
  const most = Math.min(mostColumns, screen.width);
  let count = widths.length;
  while (count > 3 && widthOfAll(widths.slice(0, count)) > most) count--;
  return pickColumns(listing, (index) => index < count);
}

/** A listing of many numbers a row in pieces that fit on the screen one below the other. */
export function* inPieces(listing: Listing, screen: Screen): Generator<Listing> {
  const piece = listing.bars === false ? fitColumns(listing, screen) : listing;
  yield piece;
  const shown = piece.columns.length;
  if (shown === listing.columns.length) return;
  yield* inPieces(
    pickColumns(listing, (index) => index < 2 || index >= shown),
    screen,
  );
}

const pickColumns = (
  { columns, rows, ...rest }: Listing,
  isWanted: (index: number) => boolean,
): Listing => ({
  ...rest,
  columns: columns.filter((_, index) => isWanted(index)),
  rows: rows.map((row) => row.filter((_, index) => isWanted(index))),
});

/** One line: of each column its text, cut and filled to its width. */
function line(columns: readonly Column[], textIn: (column: Column) => string): string {
  const cells = columns.map((column) => {
    const text = clip(textIn(column), column.width);
    return column.numeric ? padStart(text, column.width) : padEnd(text, column.width);
  });
  return ` ${cells.join(gap)}`;
}

function layOut({ columns, rows }: Listing, rounding: Rounding): Column[] {
  return columns.map(({ title }, index) => {
    const contents = rows.map((row) => row[index] as Cell);
    const numeric = contents.some((content) => typeof content === "number");
    const cells = numeric
      ? alignNumbers(contents, rounding)
      : contents.map((content) => printable(textOf(content, rounding)));
    const widest = cells.reduce((most, cell) => Math.max(most, widthOf(cell)), 0);
    const room = numeric ? Math.max(widest, longestTitle) : Number.POSITIVE_INFINITY;
    return { title, numeric, cells, width: Math.max(widest, Math.min(widthOf(title), room)) };
  });
}

/** Numbers in cells of one width, with their decimal points, or where they would be, below one another. */
function alignNumbers(contents: readonly Cell[], rounding: Rounding): string[] {
  const parts = contents.map((content) => {
    if (typeof content !== "number") return [textOf(content, rounding), ""] as const;
    const text = textOf(content, rounding);
    const point = text.search(/(?<=\d)[.e]/);
    return point === -1
      ? ([text, ""] as const)
      : ([text.slice(0, point), text.slice(point)] as const);
  });
  const left = parts.reduce((most, [whole]) => Math.max(most, whole.length), 0);
  const right = parts.reduce((most, [, rest]) => Math.max(most, rest.length), 0);
  return parts.map(([whole, rest]) => whole.padStart(left) + rest.padEnd(right));
}

const textOf = (content: Cell, rounding: Rounding): string =>
  typeof content === "string" ? content : rounded(content, rounding);

const widthOfAll = (columns: readonly Column[]): number =>
  1 + columns.reduce((sum, { width }) => sum + width + gap.length, 0) - gap.length;

/** Takes from the widest column of words, again and again, until the line fits. */
function narrowWords(columns: readonly Column[], width: number): void {
  const words = columns.filter(({ numeric }) => !numeric);
  for (let excess = widthOfAll(columns) - width; excess > 0; excess--) {
    const widest = Math.max(...words.map((column) => column.width));
    const column = words.find((candidate) => candidate.width === widest);
    if (column === undefined || widest <= leastWords) return;
    column.width--;
  }
}

/** The relative sizes of the last column's numbers as bars, where they are wanted and there is room. */
function barsOf(
  { bars, rows }: Listing,
  columns: readonly Column[],
  width: number,
): string[] | undefined {
  if (bars !== true || widthOfAll(columns) + gap.length + barCells > width) return undefined;
  const sizes = rows.map((row) => Math.abs(row.at(-1) as number));
  const largest = sizes.filter((size) => size > 0).reduce((most, size) => Math.max(most, size), 0);
  return sizes.map((size) => {
    if (!(size > 0)) return "";
    const cells = size === largest ? barCells : Math.round((barCells * size) / largest);
    return cells === 0 ? "▏" : "█".repeat(cells);
  });
}

const colored = (bar: string, value: Cell | undefined, style: Style): string =>
  (value as number) < 0 ? style.negative(bar) : style.positive(bar);
