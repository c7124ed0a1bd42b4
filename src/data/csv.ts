/** Rows of CSV, from bytes that come in pieces. */

import { createRequire } from "node:module";
import { badOption, type NablaError } from "../error.ts";
import { codeOf } from "./disk.ts";

/** Longer rows are surely no rows: in CSV, a quotation mark that is never closed. */
export const longestRow = 1 << 20;

export const rowTooLong = (row: number, hint: string): NablaError =>
  badOption(row === 0 ? "the header is too long" : `row ${row} is too long`, hint);

/** Told of the rows in their order; the header is the first. */
export interface RowTaker {
  /** How many rows have been taken, the header not among them. */
  readonly row: number;
  take(cells: string[]): void;
  skip(error: Error): void;
}

/** The faults of a row that are passed over. */
const maxInRow = 50;
/** The characters of a message that are told: it may hold a whole cell. */
const longestMessage = 300;

const clipped = (message: string): string =>
  message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;

/** What the parser knows after a piece, with the bytes that it keeps back until others follow. */
interface Parsing {
  readonly state: {
    readonly quoting: boolean;
    readonly previousBuf?: Buffer;
    /** The cells of the row that is read: for each row an array of its own. */
    readonly record: readonly unknown[];
  };
  readonly options: { readonly record_delimiter: readonly Buffer[] };
  readonly info: { lines: number };
}

/** Empty lines of as many bytes as the parser looks ahead at most. */
const linesAhead = 4;

/**
 * Has the parser give a row whose end is there: it waits for bytes beyond, which may be long in coming. Empty lines are no
 * rows, and are not counted. Within a cell in quotation marks they would not be empty.
 */
function completeRow({ state, options, info }: Parsing, write: (bytes: Buffer) => void): void {
  const kept = state.previousBuf?.toString("latin1") ?? "";
  // The first row may not have told yet how lines end.
  const end = options.record_delimiter[0]?.toString("latin1") ?? /\r?\n$/.exec(kept)?.[0];
  const marks = kept.split('"').length - 1;
  const isQuoted = state.quoting !== (marks % 2 === 1);
  if (end === undefined || !kept.endsWith(end) || isQuoted) return;
  info.lines -= linesAhead;
  write(Buffer.from(end.repeat(linesAhead)));
}

/** Reads rows. @returns a function for each piece, and at the end for nothing */
export function csvReader(delimiter: string, taker: RowTaker): (bytes?: Buffer) => void {
  const load = createRequire(import.meta.url);
  const { Parser } = load("./csv.cjs") as typeof import("csv-parse");
  let lastRow: readonly unknown[] | undefined;
  let lastLine: number | undefined;
  let repeated = 0;
  const onSkip = (error: Error | undefined): undefined => {
    if (error === undefined) return;
    // The rows before it.
    takeAll();
    if (codeOf(error) === "CSV_MAX_RECORD_SIZE") {
      throw rowTooLong(taker.row + 1, "look for an unclosed quotation mark");
    }
    // Each further quotation mark in a cell is told of again, with all of the cell, which may have lines.
    const { record } = (parser as unknown as Parsing).state;
    repeated = record === lastRow ? repeated + 1 : 0;
    lastRow = record;
    if (repeated > maxInRow) {
      throw badOption(`row ${taker.row} is not CSV`, "look for a missing quotation mark");
    }
    const { lines } = error as Error & { lines?: number };
    const isSame = lines === lastLine;
    lastLine = lines;
    if (!isSame) taker.skip(new Error(clipped(error.message)));
  };
  const options = {
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    skip_records_with_error: true,
    on_skip: onSkip,
  };
  const parser = new Parser(options);
  const takeAll = (): void => {
    for (;;) {
      const cells: string[] | null = parser.read();
      if (cells === null) return;
      taker.take(cells);
    }
  };
  // What goes wrong is looked for after each piece.
  parser.on("error", () => {});
  let hasFailed = false;
  return (bytes) => {
    if (hasFailed) return;
    // A transform that calls back at once has done with a piece when this returns.
    if (bytes === undefined) parser.end();
    else {
      const end = bytes.lastIndexOf("\n") + 1;
      parser.write(bytes.subarray(0, end));
      completeRow(parser as unknown as Parsing, (lines) => parser.write(lines));
      parser.write(bytes.subarray(end));
    }
    takeAll();
    const error = parser.errored;
    if (error === null) return;
    hasFailed = true;
    if (codeOf(error)?.startsWith("CSV_")) taker.skip(error);
    else throw error;
  };
}
