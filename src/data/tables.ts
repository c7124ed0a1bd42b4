/** Whole tables of data, as columns of numbers: what a fit goes through again and again, and what becomes lists. */

import { badCell, badOption } from "../error.ts";
import type { Table, Tables } from "../session/host.ts";
import { isMissing, numberIn, whyNotNumber } from "./cells.ts";
import type { Waiting } from "./disk.ts";
import { ListColumns } from "./lists.ts";
import { type ColumnTaker, readColumns, rowsBetween } from "./table-reader.ts";

/** The numbers that a table may hold: a few bytes of a compressed file would fill the memory otherwise. */
const mostNumbers = 5e7;

/** @param waiting called again and again while another process is waited for */
export const tablesFor = (waiting: Waiting, most = mostNumbers): Tables => ({
  read: (path, wanted, tell) => {
    const columns = new Columns(path, most, tell);
    const choose = (all: readonly string[]): string[] =>
      wanted.filter((name) => all.includes(name));
    return columns.table(readColumns(path, choose, columns, waiting));
  },
  lists: (path, request, tell) => {
    const columns = new ListColumns(path, request, tell);
    readColumns(path, (all) => all, columns, waiting);
    return columns.table();
  },
});

const firstCapacity = 1024;

class Columns implements ColumnTaker {
  private readonly path: string;
  private readonly most: number;
  private readonly tell: (rows: number) => void;
  private names: string[] = [];
  private arrays: Float64Array[] = [];
  private readonly skipped: number[] = [];
  private count = 0;
  private row = 0;

  constructor(path: string, most: number, tell: (rows: number) => void) {
    this.path = path;
    this.most = most;
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
    if ((this.row & rowsBetween) === 0) {
      this.tell(this.row);
      this.refuseMore();
    }
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

  private refuseMore(): void {
    if (this.row * this.names.length <= this.most) return;
    throw badOption(`${this.path} has more than ${this.most} numbers`, "use a part of the rows");
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

/** Words of which some mean that there is no number. */
const missingHint = "leave missing numbers empty, or write nan or NA";
