/** Rows of data from a file: CSV and its relatives, or JSON Lines, compressed or not, in constant memory. */

import { basename } from "node:path";
import { StringDecoder } from "node:string_decoder";
import type { Environment } from "../cli/output.ts";
import { badCell, badOption, NablaError } from "../error.ts";
import { columnName } from "./cells.ts";
import { csvReader, longestRow, rowTooLong } from "./csv.ts";
import { bytesOf, failed, refuseFolderAsInput, type Waiting } from "./disk.ts";
import { refuseOtherForms } from "./refuse.ts";
import { unpacked } from "./unpack.ts";

/** A row, counted from 1, with its cells in the order of the columns that were asked for. */
export interface DataRow {
  readonly number: number;
  /** Undefined where there is none. */
  readonly cells: readonly unknown[];
  /** Why it cannot be used; the cells then say nothing. */
  readonly error?: NablaError;
}

export interface Choice {
  readonly columns: readonly string[];
  /** Columns that the first line of JSON Lines does not have, and so no other may have. */
  readonly excluded: readonly string[];
}

/** Told the columns of a table; of JSON Lines, in which every line may have others, those of the first. */
export type Choose = (columns: readonly string[], kind: "csv" | "lines") => Choice;

/**
 * The rows of a file, in batches.
 * @param path a file, or `-` for standard input
 * @param count told how much has been read
 * @param guard given the pieces of a file, gives them on: what waits for them may be cut off
 * @throws NablaError `io` where it cannot be read, `bad-option` where it has no usable header
 */
export async function* rowsOf(
  path: string,
  environment: Environment,
  choose: Choose,
  count: (bytes: number) => void,
  guard: (pieces: Iterable<Buffer>) => Iterable<Buffer> = (pieces) => pieces,
): AsyncGenerator<readonly DataRow[]> {
  let reader: Reader | undefined;
  const pieces = path === "-" ? inputOf(environment) : guard(contentsOf(path, () => {}));
  for await (const piece of pieces) {
    count(piece.length);
    reader ??= readerFor(path, piece, choose);
    const rows = reader.feed(piece);
    if (rows.length > 0) yield rows;
    if (reader.failure !== undefined) throw reader.failure;
  }
  reader ??= readerFor(path, Buffer.alloc(0), choose);
  const rows = reader.feed(undefined);
  if (rows.length > 0) yield rows;
  if (reader.failure !== undefined) throw reader.failure;
}

async function* inputOf({ stdin }: Environment): AsyncGenerator<Buffer> {
  refuseFolderAsInput();
  try {
    yield* stdin as AsyncIterable<Buffer>;
  } catch (thrown) {
    throw failed("read", "standard input", thrown);
  }
}

/** What is in a file, unpacked if it is compressed. @throws NablaError `io` */
export function* contentsOf(path: string, waiting: Waiting): Generator<Buffer> {
  const bytes = bytesOf(path, waiting);
  if (!path.endsWith(".gz")) {
    yield* bytes;
    return;
  }
  try {
    yield* unpacked(bytes, waiting);
  } catch (thrown) {
    throw failed("read", path, thrown);
  }
}

/** The rows that are whole with a piece; with nothing, what is left at the end. */
interface Reader {
  /** Why there is nothing more to be read, after the rows before it. */
  readonly failure?: unknown;
  feed(piece: Buffer | undefined): DataRow[];
}

/** @param read adds the rows of a piece to the batch */
function readerOf(batch: DataRow[], read: (piece: Buffer | undefined) => void): Reader {
  let failure: unknown;
  return {
    get failure() {
      return failure;
    },
    feed: (piece) => {
      try {
        read(piece);
      } catch (thrown) {
        failure = thrown;
      }
      return batch.splice(0);
    },
  };
}

function readerFor(path: string, start: Buffer, choose: Choose): Reader {
  const kind = kindOf(path, start);
  return kind === "lines" ? jsonRows(choose) : csvRows(kind, path, choose);
}

/**
 * The sign between the cells, or lines of JSON: by the file's name, or else by how it begins.
 * @throws NablaError `bad-option` where it is neither
 */
export function kindOf(path: string, start: Buffer): "lines" | "," | "\t" | ";" {
  refuseOtherForms(path === "-" ? "standard input" : path, start);
  const beginning = start.toString("utf8", 0, 4096);
  const name = basename(path).replace(/\.gz$/, "");
  if (/\.(?:jsonl|ndjson)$/.test(name) || /^\uFEFF?\s*\{/.test(beginning)) return "lines";
  if (/\.(?:tsv|tab)$/.test(name)) return "\t";
  const header = (/^.*/.exec(beginning) as RegExpExecArray)[0].replace(/"[^"]*"/g, "");
  const count = (sign: string): number => header.split(sign).length;
  if (count("\t") > count(",")) return "\t";
  return count(";") > count(",") ? ";" : ",";
}

function csvRows(delimiter: string, path: string, choose: Choose): Reader {
  const batch: DataRow[] = [];
  let number = 0;
  let places: readonly number[] | undefined;
  let width = 0;
  let areAll = false;
  const read = csvReader(delimiter, {
    get row() {
      return places === undefined ? -1 : number;
    },
    take: (cells) => {
      if (places === undefined) {
        places = placesIn(cells, path, (all) => choose(all, "csv").columns);
        width = cells.length;
        areAll = places.length === width && places.every((place, index) => place === index);
        return;
      }
      number++;
      const given = cells.length;
      batch.push(
        given === width
          ? { number, cells: areAll ? cells : places.map((place) => cells[place]) }
          : { number, cells: [], error: wrongWidth(number, given, width) },
      );
    },
    skip: ({ message }) => {
      number++;
      batch.push({ number, cells: [], error: badCell(`row ${number}: ${message}`) });
    },
  });
  return readerOf(batch, (piece) => {
    read(piece);
    if (piece === undefined && places === undefined) throw isEmptyTable(path);
  });
}

export const wrongWidth = (row: number, given: number, width: number): NablaError =>
  badCell(`row ${row} has ${given} cells, but the header has ${width}`);

export const isEmptyTable = (path: string): NablaError =>
  badOption(`${path} is empty`, "the first line must name the columns");

/** Where the wanted columns stand in a row. */
export function placesIn(
  header: readonly string[],
  path: string,
  choose: (columns: readonly string[]) => readonly string[],
): readonly number[] {
  const columns = header.map(columnName);
  const wanted = choose(columns);
  for (const name of wanted) {
    if (columns.indexOf(name) !== columns.lastIndexOf(name)) {
      throw badOption(`${path} has two columns ${name}`, "give them different names");
    }
  }
  return wanted.map((name) => columns.indexOf(name));
}

function jsonRows(choose: Choose): Reader {
  const read = lineReader();
  const batch: DataRow[] = [];
  let number = 0;
  let choice: Choice | undefined;
  const take = (line: string): void => {
    number++;
    const record = recordIn(line, number);
    choice ??= choose(Object.keys(record), "lines");
    const { columns, excluded } = choice;
    const added = excluded.find((name) => Object.hasOwn(record, name));
    if (added !== undefined) throw addedLater(number, added);
    const cells = columns.map((name) => (Object.hasOwn(record, name) ? record[name] : undefined));
    batch.push({ number, cells });
  };
  return readerOf(batch, (piece) => {
    for (const line of read(piece)) {
      try {
        take(line);
      } catch (error) {
        if (!(error instanceof NablaError && error.code === "bad-cell")) throw error;
        batch.push({ number, cells: [], error });
      }
    }
  });
}

const addedLater = (row: number, column: string): NablaError =>
  badCell(
    `row ${row} has a column ${column}, which the first row lacks`,
    `${column} also has a value of its own; give every row the column, or none`,
  );

/** The object that a line of JSON Lines is. @throws NablaError `bad-cell` */
export function recordIn(line: string, row: number): Record<string, unknown> {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record === "object" && record !== null && !Array.isArray(record)) {
      if (!line.includes("µ")) return record as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(record).map(([name, cell]) => [name.replaceAll("µ", "μ"), cell]),
      );
    }
  } catch (thrown) {
    throw badCell(`row ${row}: ${(thrown as Error).message}`);
  }
  throw badCell(`row ${row} is not an object`, "write one object per line");
}

/** Gives the lines that are whole with a piece, without empty ones; at the end, with nothing, the last one. */
export function lineReader(): (piece: Buffer | undefined) => string[] {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let count = 0;
  let isStart = true;
  return (piece) => {
    rest += piece === undefined ? decoder.end() : decoder.write(piece);
    if (isStart && rest !== "") {
      rest = rest.replace(/^\uFEFF/, "");
      isStart = false;
    }
    const lines = rest.split("\n");
    rest = piece === undefined ? "" : (lines.pop() as string);
    const whole = lines.filter((line) => line.trim() !== "");
    count += whole.length;
    if (rest.length > longestRow) throw rowTooLong(count + 1, "write one object per line");
    return whole;
  };
}
