/** Rows under columns: numbers aligned on the decimal point, words on the left, all within the screen's width. */

import type { Expression } from "../syntax/tree.ts";
import { aligned, roundingOf, withEvenDecimals } from "./align.ts";
import { barsFor } from "./bar.ts";
import { numbered, numbersOf } from "./disambiguate.ts";
import { fitFormula } from "./formula.ts";
import { defaultDigits, type Rounding, rounded, roundedNumber } from "./number.ts";
import type { Printed } from "./printed.ts";
import type { Screen } from "./screen.ts";
import type { Bars, Cell, Listing } from "./shapes.ts";
import type { Style } from "./style.ts";
import { clip, padEnd, padStart, widthOf, wrap } from "./text.ts";
import { uncertainTexts } from "./uncertain.ts";

/** Columns of the screen between those of a table. */
export const wideGap = 3;
const narrowGap = 2;
const minDigits = 4;
const minWords = 8;
const wideWords = 24;
/** Letters of a title that stands over narrower numbers. */
export const longTitle = 20;
const shortTitle = 9;
/** A cell shows all elements of a list up to the first number, and of a longer list as many as the second. */
const maxElements = 5;
const fewElements = 2;
/** A formula takes no more of it than this. */
const widestFormula = 100;
/** Columns of the screen that a table may take even where nothing limits it. */
const maxColumns = 200;

/** Words in lines that are shorter than this stand below their row, after some space. */
const readableWords = 30;
const indent = 3;

/** A column with its contents as text, and the width that it may take. */
interface Column {
  readonly title: string;
  cells: readonly string[];
  readonly numeric: boolean;
  readonly hasFormulas: boolean;
  width: number;
}

/** Some columns of a listing, and that as it was: columns that are left out still say what the others are worth. */
interface Picked extends Listing {
  readonly whole?: Listing;
}

/** How a table is laid out. */
interface Layout {
  readonly rounding: Rounding;
  /** Letters of a title that stands over narrower numbers. */
  readonly title: number;
  readonly gap: number;
}

/**
 * The lines of a listing, each with its newline. Where the screen is too narrow, the bars go first, then letters of
 * long words and of titles and space between columns, then digits of the numbers, then minor columns, which is told,
 * then more letters; words in the last column go on below, and all stand there if the column would be very narrow.
 */
export function renderListing(given: Printed<Listing>, screen: Screen): string {
  const hanging = hangingIn(given, screen);
  const whole =
    hanging === undefined ? given : pickColumns(given, (index) => index !== hanging.column);
  const { style, width } = screen;
  const listing = withoutMinor(whole, screen);
  const { columns, gap } = arrange(listing, screen);
  fitFormulas(listing, columns);
  const bars = barsOf(listing);
  const drawn = bars && barsFor(bars, widthOfAll(columns, gap) + gap, screen);
  const space = " ".repeat(gap);
  let shown = "";
  if (columns.some(({ title }) => title !== "")) {
    const titles = line(columns.map(titleOf), columns, space);
    const whole = drawn === undefined ? titles : titles + space + bars?.title;
    shown += `${style.dim(whole.trimEnd())}\n`;
  }
  for (const index of listing.rows.keys()) {
    const cells = columns.map((column, at) => linesOf(column, index, at === columns.length - 1));
    const lineAt = (at: number): string =>
      line(
        cells.map((lines) => lines[at] ?? ""),
        columns,
        space,
      );
    const whole = lineAt(0);
    const bar = drawn?.[index] ?? "";
    shown +=
      bar === "" ? whole.trimEnd() : whole + space + colored(bar, bars?.numbers[index], style);
    shown += "\n";
    const most = Math.max(...cells.map((lines) => lines.length));
    for (let more = 1; more < most; more++) shown += `${lineAt(more).trimEnd()}\n`;
    const below = hanging?.texts[index] ?? "";
    if (below === "") continue;
    for (const words of wrap(below, Math.max(1, width - indent))) {
      shown += `${" ".repeat(indent)}${words}\n`;
    }
  }
  if (listing === given) return shown;
  const left = whole.columns.filter(({ key }) => !listing.columns.some((kept) => kept.key === key));
  return (
    shown +
    noRoomFor(left, screen)
      .map((text) => `${text}\n`)
      .join("")
  );
}

/** Words go on in the next line; a formula, a name or a word that is wider than its column is cut, except in the last one. */
function linesOf(
  { cells, numeric, hasFormulas, width }: Column,
  index: number,
  isLast: boolean,
): readonly string[] {
  const text = cells[index] as string;
  if (numeric || widthOf(text) <= width) return [text];
  const isWrapped = !hasFormulas && text.split(" ").every((word) => widthOf(word) <= width);
  return isLast || isWrapped ? wrap(text, width) : [text];
}

/** What is said of columns that are left out. */
function noRoomFor(columns: Listing["columns"], { style, width }: Screen): string[] {
  const titles = columns.map(({ title, short = title }) => short);
  if (titles.length === 0) return [];
  const named = [titles.slice(0, -1).join(", "), ...titles.slice(-1)].filter((text) => text !== "");
  return wrap(` … no room for ${named.join(" and ")}`, width).map((text) => style.dim(text));
}

/** The words of the last column, where they would stand in a narrow column beside numbers. */
function hangingIn(
  listing: Listing,
  screen: Screen,
): { readonly column: number; readonly texts: readonly string[] } | undefined {
  const isNumeric = listing.rows.some((row) => typeof row.at(-1) === "number");
  if (isNumeric && listing.columns.at(-1)?.minor !== true) return undefined;
  const shown = withoutMinor(listing, screen);
  const { columns } = arrange(shown, screen);
  const last = columns.at(-1);
  const column = listing.columns.length - 1;
  const isNarrow = last !== undefined && !last.numeric && last.width < readableWords;
  if (!isNarrow || !columns.some(({ numeric }) => numeric)) return undefined;
  if (listing.rows.some((row) => isFormula(row[column] as Cell))) return undefined;
  if (last.cells.every((text) => widthOf(text) <= last.width)) return undefined;
  return { column, texts: last.cells };
}

/** A title, cut in the middle if need be: its end tells the columns of a list apart. */
function titleOf({ title, width, numeric }: Column): string {
  if (!numeric || widthOf(title) <= width) return title;
  const end = /(?:\[\d+\])?\/?[^/]*$/.exec(title)?.[0] ?? "";
  const room = width - widthOf(end);
  return room > 2 ? clip(title, room) + end : title;
}

/** Formulas that are wider than their column leave out what lies deepest, rather than their end. */
function fitFormulas({ rows, columns: described }: Listing, columns: readonly Column[]): void {
  for (const [index, column] of columns.entries()) {
    if (!column.hasFormulas) continue;
    const fitted = (room: number): string[] =>
      column.cells.map((text, at) => {
        const content = rows[at]?.[index] as Cell;
        if (!isFormula(content) || widthOf(text) <= room) return text;
        return fitFormula(content, room);
      });
    if (described[index]?.isDistinct !== true) {
      column.cells = fitted(column.width);
      continue;
    }
    // Numbers take from the room; with less of it more may be the same.
    const room = column.width - numbersOf(fitted(column.width)).reduce(longest, 0);
    column.cells = numbered(fitted(Math.max(1, room)));
  }
}

const longest = (most: number, text: string): number => Math.max(most, widthOf(text));

/** Without minor columns, from the left, as long as no layout fits that can be read well. */
function withoutMinor(listing: Listing, screen: Screen): Listing {
  const minor = listing.columns.findIndex((column) => column.minor);
  if (minor === -1 || arrangedWell(listing, screen) !== undefined) return listing;
  return withoutMinor(
    pickColumns(listing, (index) => index !== minor),
    screen,
  );
}

/** Columns, and the space between them. */
interface Arrangement {
  readonly columns: Column[];
  readonly gap: number;
}

/** The columns as wide as there is room for. */
function arrange(listing: Listing, screen: Screen): Arrangement {
  const found = arrangedWell(listing, screen);
  if (found !== undefined) return found;
  const columns = layOut(listing, { ...tightest, rounding: { ...screen, digits: minDigits } });
  narrowWords(columns, screen.width, tightest.gap);
  return { columns, gap: tightest.gap };
}

/** In the best layout that fits; undefined where none does. */
function arrangedWell(listing: Listing, screen: Screen): Arrangement | undefined {
  for (const layout of layouts(screen)) {
    const columns = layOut(listing, layout);
    if (widthOfAll(columns, layout.gap) - spare(columns) > screen.width) continue;
    narrowWords(columns, screen.width, layout.gap);
    return { columns, gap: layout.gap };
  }
  return undefined;
}

/** From the best to what can still be read well. */
function* layouts(screen: Screen): Generator<Layout> {
  yield widest(screen);
  yield { rounding: screen, title: shortTitle, gap: wideGap };
  for (let digits = screen.digits; digits >= minDigits; digits--) {
    yield { rounding: { ...screen, digits }, title: shortTitle, gap: narrowGap };
    if (digits === Number.POSITIVE_INFINITY) return;
  }
}

const widest = (rounding: Rounding): Layout => ({ rounding, title: longTitle, gap: wideGap });
const tightest = { title: shortTitle, gap: 1 };

/** Columns that say what a row is about, where the listing does not tell how many. */
const minLeading = 2;

/** The columns that say what a row is about and as many of the others as fit on the screen, one of them at least. */
export function fitColumns(listing: Printed<Listing>, screen: Screen): Printed<Listing> {
  const { leading = minLeading } = listing;
  if (listing.columns.length <= leading + 1) return listing;
  const most = Math.min(maxColumns, screen.width);
  // No more of them fit, however narrow.
  const fitting = leading + 1 + Math.ceil(most / wideGap);
  const widths = layOut(
    pickColumns(listing, (index) => index < fitting),
    widest(screen),
  );
  let count = widths.length;
  while (count > leading + 1 && widthOfAll(widths.slice(0, count), wideGap) > most) count--;
  return pickColumns(listing, (index) => index < count);
}

/** A listing of many numbers a row, or one that fits in no way, in pieces that fit on the screen one below the other. */
export function* inPieces(listing: Printed<Listing>, screen: Screen): Generator<Printed<Listing>> {
  const isParted = listing.bars === false || !fits(listing, screen);
  const piece = isParted ? fitColumns(listing, screen) : listing;
  yield piece;
  const shown = piece.columns.length;
  if (shown === listing.columns.length) return;
  yield* inPieces(
    pickColumns(listing, (index) => index < (listing.leading ?? minLeading) || index >= shown),
    screen,
  );
}

/** Whether a row fits on the screen with as few columns and digits as can be. */
function fits(listing: Listing, screen: Screen): boolean {
  const needed = pickColumns(listing, (index) => listing.columns[index]?.minor !== true);
  const columns = layOut(needed, { ...tightest, rounding: { ...screen, digits: minDigits } });
  const least = widthOfAll(columns, tightest.gap) - spare(columns, minWords);
  return least <= screen.width || columns.slice(2).some(({ numeric }) => !numeric);
}

const pickColumns = <Own extends Picked>(
  listing: Own,
  isWanted: (index: number) => boolean,
): Own => ({
  ...listing,
  whole: listing.whole ?? listing,
  columns: listing.columns.filter((_, index) => isWanted(index)),
  rows: listing.rows.map((row) => row.filter((_, index) => isWanted(index))),
});

/** One line: of each column its text, cut and filled to its width. */
function line(cells: readonly string[], columns: readonly Column[], space: string): string {
  let text = "";
  for (let at = 0; at < cells.length; at++) {
    const { numeric, width } = columns[at] as Column;
    const cell = clipElement(cells[at] as string, width);
    text += at === 0 ? " " : space;
    text += numeric ? padStart(cell, width) : padEnd(cell, width);
  }
  return text;
}

/** Cut before the index of an element, which tells it from others. */
function clipElement(text: string, width: number): string {
  const index = widthOf(text) > width ? (/\[[\d.]+\]$/.exec(text)?.[0] ?? "") : "";
  return index.length < width
    ? clip(text.slice(0, text.length - index.length), width - index.length) + index
    : clip(text, width);
}

/** Where other columns say what the numbers in a column are worth. */
interface Worth {
  /** Of each column by its key. */
  readonly places: ReadonlyMap<string, number>;
  /** By the key of their uncertainties. */
  readonly values: ReadonlyMap<string, number>;
}

function worthIn({ columns }: Listing): Worth {
  const values = columns.flatMap(({ uncertainty }, index) =>
    uncertainty === undefined ? [] : [[uncertainty, index] as const],
  );
  return {
    places:
      values.length === 0 ? new Map() : new Map(columns.map(({ key }, index) => [key, index])),
    values: new Map(values.reverse()),
  };
}

function layOut(listing: Picked, layout: Layout): Column[] {
  const { columns, rows, whole = listing } = listing;
  const worth = worthIn(whole);
  return columns.map((column, index) => {
    const numeric = rows.some((row) => typeof row[index] === "number");
    const hasFormulas = rows.some((row) => isFormula(row[index] as Cell));
    const cells = numeric
      ? alignNumbers(rows, index, textsIn(listing, index, layout, worth))
      : rows.map((row) => textOf(row[index] as Cell, layout));
    const own = column.isDistinct ? numbered(cells) : cells;
    const widest = own.reduce(longest, 0);
    const isShort = layout.title < longTitle && column.short !== undefined;
    const title = isShort ? (column.short as string) : column.title;
    const room = numeric && !isShort ? layout.title : Number.POSITIVE_INFINITY;
    return {
      title,
      numeric,
      hasFormulas,
      cells,
      width: Math.max(widest, Math.min(widthOf(title), room)),
    };
  });
}

/**
 * The texts of a column of numbers. More digits than usual are for who wants them whatever they are worth; but none that
 * is worth something is taken away then.
 */
function textsIn(listing: Picked, index: number, layout: Layout, worth: Worth): string[] {
  const { columns, rows, whole = listing } = listing;
  const { key, uncertainty, digits, finest, isMixed, isSparse } = columns[
    index
  ] as Listing["columns"][number];
  const own = limited(layout, digits);
  const { rounding } = layout;
  const isUsual = rounding.digits <= defaultDigits;
  const sizes = worth.places.get(uncertainty ?? "") ?? -1;
  const values = worth.values.get(key) ?? -1;
  const isAlone = sizes === -1 && values === -1 && finest === undefined;
  if (isAlone) {
    const numbers = rows.flatMap((row) => (typeof row[index] === "number" ? [row[index]] : []));
    const even = { ...own, rounding: roundingOf(isMixed ? [] : numbers, own.rounding) };
    const texts = rows.map((row) =>
      isSparse === true && row[index] === 0 ? "·" : textOf(row[index] as Cell, even),
    );
    return even.rounding === own.rounding ? texts : withEvenDecimals(texts);
  }
  // That a screen is narrow takes no digits from these.
  const usual = { ...rounding, digits: defaultDigits };
  return rows.map((row, at) => {
    const content = row[index] as Cell;
    const plain = textOf(content, own);
    if (typeof content !== "number" || rounding.digits === Number.POSITIVE_INFINITY) return plain;
    const [value, size] = [whole.rows[at]?.[values], whole.rows[at]?.[sizes]];
    if (typeof size === "number") {
      const text = uncertainTexts(content, size, usual).value;
      return isUsual || text.length > plain.length ? text : plain;
    }
    if (!isUsual) return plain;
    if (typeof value === "number") return uncertainTexts(value, content, usual).size;
    return finest === undefined ? plain : coarse(content, finest, own.rounding);
  });
}

/** `<0.01` for what is smaller than this, and no smaller part of what is larger. */
function coarse(value: number, least: number, rounding: Rounding): string {
  const count = Math.abs(value) / least;
  if (count > 0 && count < 1) return value > 0 ? `<${least}` : `>-${least}`;
  const isFine = count < 10 ** (rounding.digits - 1);
  return roundedNumber(isFine ? Math.round(value / least) * least : value, rounding);
}

/** With no more digits than a column is worth, unless all are wanted exactly. */
const limited = (layout: Layout, digits: number | undefined): Layout =>
  digits === undefined || layout.rounding.digits === Number.POSITIVE_INFINITY
    ? layout
    : {
        ...layout,
        rounding: { ...layout.rounding, digits: Math.min(digits, layout.rounding.digits) },
      };

const alignNumbers = (rows: Listing["rows"], column: number, texts: readonly string[]): string[] =>
  aligned(texts, (row) => typeof rows[row]?.[column] === "number");

/** A list that would take too much room is shown by its first elements and its length, or by that alone. */
function textOf(content: Cell, { rounding, title }: Layout): string {
  if (typeof content === "string") return content;
  if (typeof content === "number") return rounded(content, rounding);
  if (isFormula(content)) return fitFormula(content, widestFormula);
  if (title < longTitle) return `${content.length} numbers`;
  if (content.length <= maxElements) return rounded(content, rounding);
  const digits = Math.min(rounding.digits, minDigits);
  const first = rounded(content.slice(0, fewElements), { ...rounding, digits }).slice(0, -1);
  return `${first}, … ${content.length - fewElements} more]`;
}

const isFormula = (content: Cell): content is Expression =>
  typeof content === "object" && "kind" in content;

const widthOfAll = (columns: readonly Column[], gap: number): number =>
  1 + columns.reduce((sum, { width }) => sum + width + gap, 0) - gap;

/** The width that can be cut or wrapped from columns of words: as a rule, before digits are taken from numbers. */
const spare = (columns: readonly Column[], kept = wideWords): number =>
  columns.reduce((sum, { numeric, width }) => sum + (numeric ? 0 : Math.max(0, width - kept)), 0);

/** Takes from the widest column of words, again and again, until the line fits. */
function narrowWords(columns: readonly Column[], width: number, gap: number): void {
  const words = columns.filter(({ numeric }) => !numeric);
  for (let excess = widthOfAll(columns, gap) - width; excess > 0; excess--) {
    const widest = Math.max(...words.map((column) => column.width));
    const column = words.find((candidate) => candidate.width === widest);
    if (column === undefined || widest <= minWords) return;
    column.width--;
  }
}

/** What bars show beside a listing, if anything. */
function barsOf({ bars, rows }: Listing): Bars | undefined {
  if (typeof bars === "object") return bars;
  return bars ? { title: "", numbers: rows.map((row) => row.at(-1) as number) } : undefined;
}

export const colored = (bar: string, value: number | undefined, style: Style): string =>
  value !== undefined && value < 0 ? style.negative(bar) : style.positive(bar);
