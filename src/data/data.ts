/** Rows of data from a file: CSV and its relatives, or JSON Lines, compressed or not, in constant memory. */

import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { Environment } from "../cli/output.ts";
import { badCell, badOption, type NablaError } from "../error.ts";
import { csv } from "./csv.ts";
import { unreadable } from "./files.ts";

/** Wanted for compressed files alone, and every start would pay for it. */
export const zlib = (): typeof import("node:zlib") => createRequire(import.meta.url)("node:zlib");

/** A row, counted from 1, with its cells in the order of the columns that were asked for. */
export interface DataRow {
  readonly number: number;
  /** Undefined where there is none. */
  readonly cells: readonly unknown[];
  /** Why it cannot be used; the cells then say nothing. */
  readonly error?: NablaError;
}

/** Longer rows are surely a quotation mark that is never closed. */
const longestRow = 1 << 20;

/** How CSV is read, whatever stands between the cells. */
export const csvOptions = {
  bom: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: longestRow,
};

/**
 * The rows of a file, in batches.
 * @param path a file, or `-` for standard input
 * @param count told how much has been read
 * @param choose told the columns that there are, gives those that are wanted; JSON Lines have any
 * @throws NablaError `io` where it cannot be read, `bad-option` where it has no usable header
 */
export async function* rowsOf(
  path: string,
  environment: Environment,
  choose: (columns: readonly string[] | undefined) => readonly string[],
  count: (bytes: number) => void,
): AsyncGenerator<readonly DataRow[]> {
  const pieces = bytesOf(path, environment)[Symbol.asyncIterator]();
  try {
    const first = (await pieces.next()) as IteratorResult<Buffer, undefined>;
    const start = first.value ?? Buffer.alloc(0);
    const kind = kindOf(path, start.toString("utf8", 0, 4096));
    const all = joined(start, pieces, count);
    if (kind === "lines") yield* jsonRows(all, choose(undefined));
    else yield* csvRows(all, kind, path, choose);
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && !("span" in thrown)) {
      throw unreadable(path === "-" ? "standard input" : path, thrown);
    }
    throw thrown;
  }
}

function bytesOf(path: string, { stdin }: Environment): Readable {
  const source = path === "-" ? stdin : createReadStream(path, { highWaterMark: 1 << 16 });
  if (!path.endsWith(".gz")) return source;
  const unpacked = zlib().createGunzip();
  source.on("error", (error: Error) => unpacked.destroy(error));
  return source.pipe(unpacked);
}

async function* joined(
  start: Buffer,
  rest: AsyncIterator<Buffer, undefined>,
  count: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  count(start.length);
  yield start;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    count(next.value.length);
    yield next.value;
  }
}

/** The sign between the cells, or lines of JSON: by the file's name, or else by how it begins. */
export function kindOf(path: string, beginning: string): "lines" | "," | "\t" | ";" {
  const name = basename(path).replace(/\.gz$/, "");
  if (/\.(?:jsonl|ndjson)$/.test(name) || /^\uFEFF?\s*\{/.test(beginning)) return "lines";
  if (/\.(?:tsv|tab)$/.test(name)) return "\t";
  const header = (/^.*/.exec(beginning) as RegExpExecArray)[0].replace(/"[^"]*"/g, "");
  const count = (sign: string): number => header.split(sign).length;
  if (count("\t") > count(",")) return "\t";
  return count(";") > count(",") ? ";" : ",";
}

async function* csvRows(
  pieces: AsyncIterable<Buffer>,
  delimiter: string,
  path: string,
  choose: (columns: readonly string[]) => readonly string[],
): AsyncGenerator<readonly DataRow[]> {
  let batch: DataRow[] = [];
  let number = 0;
  let places: readonly number[] | undefined;
  let width = 0;
  let areAll = false;
  const parser = csv().parse({
    ...csvOptions,
    delimiter,
    skip_records_with_error: true,
  });
  parser.on("skip", (error: Error) => {
    number++;
    batch.push({ number, cells: [], error: badCell(`row ${number}: ${error.message}`) });
  });
  const take = (): void => {
    for (let cells: string[] = parser.read(); cells !== null; cells = parser.read()) {
      if (places === undefined) {
        places = placesIn(cells, path, choose);
        width = cells.length;
        areAll = places.length === width && places.every((place, index) => place === index);
        continue;
      }
      number++;
      const given = cells.length;
      batch.push(
        given === width
          ? { number, cells: areAll ? cells : places.map((place) => cells[place]) }
          : {
              number,
              cells: [],
              error: wrongWidth(number, given, width),
            },
      );
    }
  };
  const ended = new Promise<void>((resolve, reject) => {
    parser.on("end", resolve).on("error", reject);
  });
  ended.catch(() => {});
  for await (const piece of pieces) {
    parser.write(piece);
    take();
    if (batch.length > 0) yield batch.splice(0);
  }
  parser.end();
  parser.on("readable", take);
  take();
  await ended;
  if (places === undefined) throw isEmptyTable(path);
  if (batch.length > 0) yield batch;
  batch = [];
}

export const wrongWidth = (row: number, given: number, width: number): NablaError =>
  badCell(`row ${row} has ${given} cells, and the header ${width}`);

export const isEmptyTable = (path: string): NablaError =>
  badOption(`${path} is empty`, "its first line names the columns");

/** Where the wanted columns stand in a row. */
export function placesIn(
  header: readonly string[],
  path: string,
  choose: (columns: readonly string[]) => readonly string[],
): readonly number[] {
  const columns = header.map((name) => name.trim());
  const wanted = choose(columns);
  for (const name of wanted) {
    if (columns.indexOf(name) !== columns.lastIndexOf(name)) {
      throw badOption(`${path} has two columns ${name}`, "give them different names");
    }
  }
  return wanted.map((name) => columns.indexOf(name));
}

async function* jsonRows(
  pieces: AsyncIterable<Buffer>,
  wanted: readonly string[],
): AsyncGenerator<readonly DataRow[]> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let number = 0;
  const rowIn = (line: string): DataRow[] => {
    if (line.trim() === "") return [];
    number++;
    try {
      const record = JSON.parse(line) as Record<string, unknown>;
      const cells = wanted.map((name) => (Object.hasOwn(record, name) ? record[name] : undefined));
      return [{ number, cells }];
    } catch (thrown) {
      const why = badCell(`row ${number}: ${(thrown as Error).message}`);
      return [{ number, cells: [], error: why }];
    }
  };
  for await (const piece of pieces) {
    const lines = (rest + decoder.write(piece)).replace(/^\uFEFF/, "").split("\n");
    rest = lines.pop() as string;
    if (rest.length > longestRow) {
      throw badOption(`row ${number + lines.length + 1} is too long`, "write an object a line");
    }
    if (lines.length > 0) yield lines.flatMap(rowIn);
  }
  yield rowIn(rest + decoder.end());
}
