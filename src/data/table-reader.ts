/** Goes through all rows of a table, and hands the cells of chosen columns on. */

import { badCell } from "../error.ts";
import { columnName } from "./cells.ts";
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

export interface ColumnTaker {
  /** The number of the row that is taken next, counted from 1. */
  readonly nextRow: number;
  /** Another column, empty in the rows that have been. */
  add(name: string): void;
  /** The next row, by its cells in the order of the columns. @throws NablaError `bad-cell` */
  take(cellAt: (column: number) => unknown): void;
}

/** Those that are wanted of some columns. */
type Choose = (columns: readonly string[]) => readonly string[];

/** The rows between two reports of progress; a power of two less one. */
export const rowsBetween = 4095;

interface Reader {
  /** @param piece nothing at the end */
  feed(piece: Buffer | undefined): void;
  names(): readonly string[];
}

/** @returns the names of all columns that there are */
export function readColumns(
  path: string,
  choose: Choose,
  columns: ColumnTaker,
  waiting: Waiting,
): readonly string[] {
  let reader: Reader | undefined;
  for (const piece of contentsOf(path, waiting)) {
    reader ??= readerFor(path, piece, choose, columns);
    reader.feed(piece);
  }
  reader ??= readerFor(path, Buffer.alloc(0), choose, columns);
  reader.feed(undefined);
  return reader.names();
}

function readerFor(path: string, start: Buffer, choose: Choose, columns: ColumnTaker): Reader {
  const kind = kindOf(path, start);
  return kind === "lines" ? jsonReader(choose, columns) : tableReader(kind, path, choose, columns);
}

function tableReader(
  delimiter: string,
  path: string,
  choose: Choose,
  columns: ColumnTaker,
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
        places = placesIn(cells, path, choose);
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
function jsonReader(choose: Choose, columns: ColumnTaker): Reader {
  const names = new Set<string>();
  const used: string[] = [];
  const read = lineReader();
  const take = (line: string): void => {
    const record = recordIn(line, columns.nextRow);
    for (const name of Object.keys(record)) {
      if (names.has(name)) continue;
      names.add(name);
      if (choose([name]).length === 0) continue;
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
