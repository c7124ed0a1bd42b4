/** Whole tables of data, as columns of numbers: what a fit goes through again and again. */

import { badCell } from "../error.ts";
import type { Table, Tables } from "../session/host.ts";
import { columnName, numberIn, whyNotNumber } from "./cells.ts";
import { csvReader } from "./csv.ts";
import {
  contentsOf,
  isEmptyTable,
  kindOf,
  lineReader,
  placesIn,
  recordIn,
  wrongWidth,
} from "./data.ts";
import type { Waiting } from "./disk.ts";

/** @param waiting called again and again while another process is waited for */
export const tablesFor = (waiting: Waiting): Tables => ({
  read: (path, wanted, tell) => {
    const columns = new Columns(tell);
    let reader: Reader | undefined;
    for (const piece of contentsOf(path, waiting)) {
      reader ??= readerFor(path, piece, wanted, columns);
      reader.feed(piece);
    }
    reader ??= readerFor(path, Buffer.alloc(0), wanted, columns);
    reader.feed(undefined);
    return columns.table(reader.names());
  },
});

interface Reader {
  /** @param piece nothing at the end */
  feed(piece: Buffer | undefined): void;
  names(): readonly string[];
}

function readerFor(
  path: string,
  start: Buffer,
  wanted: readonly string[],
  columns: Columns,
): Reader {
  const kind = kindOf(path, start);
  return kind === "lines" ? jsonReader(wanted, columns) : tableReader(kind, path, wanted, columns);
}

/** The rows between two reports of progress; a power of two less one. */
const rowsBetween = 4095;
const firstCapacity = 1024;

/** Columns that grow row by row. */
class Columns {
  private readonly tell: (rows: number) => void;
  private names: string[] = [];
  private arrays: Float64Array[] = [];
  private readonly skipped: number[] = [];
  private count = 0;
  private row = 0;

  constructor(tell: (rows: number) => void) {
    this.tell = tell;
  }

  /** Another column, empty in the rows that have been. */
  add(name: string): void {
    this.names.push(name);
    this.arrays.push(new Float64Array(firstCapacity));
    if (this.row === 0) return;
    this.count = 0;
    this.skipped.length = 0;
    for (let row = 1; row <= this.row; row++) this.skipped.push(row);
  }

  get nextRow(): number {
    return this.row + 1;
  }

  /** The next row, by its cells. @throws NablaError `bad-cell` where one of them is not empty and no number */
  take(cellAt: (column: number) => unknown): void {
    this.row++;
    if ((this.row & rowsBetween) === 0) this.tell(this.row);
    let isWhole = true;
    for (let column = 0; column < this.names.length; column++) {
      const cell = cellAt(column);
      const value = isMissing(cell) ? Number.NaN : numberIn(cell);
      if (value === undefined) {
        const { message, hint } = whyNotNumber(this.row, this.names[column] as string, cell);
        throw badCell(message, hint ?? missingHint);
      }
      if (Number.isNaN(value)) isWhole = false;
      this.roomIn(column)[this.count] = value;
    }
    if (isWhole) this.count++;
    else this.skipped.push(this.row);
  }

  private roomIn(column: number): Float64Array {
    const array = this.arrays[column] as Float64Array;
    if (this.count < array.length) return array;
    const larger = new Float64Array(2 * array.length);
    larger.set(array);
    this.arrays[column] = larger;
    return larger;
  }

  table(names: readonly string[]): Table {
    const { count, skipped } = this;
    const columns = new Map(
      this.names.map((name, at) => [name, (this.arrays[at] as Float64Array).subarray(0, count)]),
    );
    return { names, count, columns, skipped };
  }
}

/** Nothing, or what R writes for it. */
const isMissing = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && missing.has(cell.trim()));

const missing: ReadonlySet<string> = new Set(["", "NA"]);

/** Words of which some mean that there is no number. */
const missingHint = "where a number is missing, leave the cell empty, or write nan or NA";

function tableReader(
  delimiter: string,
  path: string,
  wanted: readonly string[],
  columns: Columns,
): Reader {
  let header: readonly string[] | undefined;
  let places: readonly number[] = [];
  const read = csvReader(delimiter, {
    get row() {
      return header === undefined ? -1 : columns.nextRow - 1;
    },
    // Rows that are taken are not kept: a table is no larger in memory than its file.
    take: (cells) => {
      if (header === undefined) {
        header = cells.map(columnName);
        places = placesIn(cells, path, (all) => wanted.filter((name) => all.includes(name)));
        for (const place of places) columns.add(header[place] as string);
        return;
      }
      if (cells.length !== header.length) {
        throw wrongWidth(columns.nextRow, cells.length, header.length);
      }
      columns.take((column) => cells[places[column] as number]);
    },
    skip: ({ message }) => {
      throw badCell(`row ${columns.nextRow}: ${message}`);
    },
  });
  return {
    feed: (piece) => {
      read(piece);
      if (piece === undefined && header === undefined) throw isEmptyTable(path);
    },
    names: () => header ?? [],
  };
}

/** An object a line; its keys are the columns, whichever line they are in first. */
function jsonReader(wanted: readonly string[], columns: Columns): Reader {
  const names = new Set<string>();
  const used: string[] = [];
  const read = lineReader();
  const take = (line: string): void => {
    const record = recordIn(line, columns.nextRow);
    for (const name of Object.keys(record)) {
      if (names.has(name)) continue;
      names.add(name);
      if (!wanted.includes(name)) continue;
      used.push(name);
      columns.add(name);
    }
    columns.take((column) => {
      const name = used[column] as string;
      return Object.hasOwn(record, name) ? record[name] : undefined;
    });
  };
  return { feed: (piece) => read(piece).forEach(take), names: () => [...names] };
}
