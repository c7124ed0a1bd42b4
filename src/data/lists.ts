/** The columns of a table as lists: numbers, or class numbers for text. */

import { badCell, badOption, longestList, type NablaError } from "../error.ts";
import type { ListColumn, ListRequest, ListTable } from "../session/host.ts";
import { isMissing, labelIn, numberIn, shownCell, whyNotNumber } from "./cells.ts";
import { type ColumnTaker, rowsBetween } from "./table-reader.ts";

const firstCapacity = 1024;

/** A column of which the first cell that is not missing says what it holds. */
interface Column {
  readonly name: string;
  /** Undefined as long as all cells are missing. */
  holds: "numbers" | "text" | undefined;
  numbers: Float64Array;
  /** By label, where they are wanted. */
  readonly classes: Map<string, number> | undefined;
  readonly isChosen: boolean;
  /** Why the first missing cell cannot be used. */
  missing: NablaError | undefined;
  example: string | undefined;
}

export class ListColumns implements ColumnTaker {
  private readonly path: string;
  private readonly request: ListRequest;
  private readonly tell: (rows: number) => void;
  private readonly columns: Column[] = [];
  private row = 0;

  /** @param tell called again and again, with how many rows there are so far */
  constructor(path: string, request: ListRequest, tell: (rows: number) => void) {
    this.path = path;
    this.request = request;
    this.tell = tell;
  }

  get nextRow(): number {
    return this.row + 1;
  }

  add(name: string): void {
    const { classes } = this.request;
    const isChosen = classes !== "text" && classes.includes(name);
    const numbers = new Float64Array(Math.max(firstCapacity, this.row)).fill(Number.NaN);
    this.columns.push({
      name,
      holds: undefined,
      numbers,
      classes: isChosen || classes === "text" ? new Map() : undefined,
      isChosen,
      missing: this.row === 0 ? undefined : whyNotNumber(1, name, undefined),
      example: undefined,
    });
  }

  take(cellAt: (column: number) => unknown): void {
    this.row++;
    if ((this.row & rowsBetween) === 0) this.tell(this.row);
    if (this.row > longestList) {
      throw badOption(
        `${this.path} has more than ${longestList} rows`,
        `a list holds at most ${longestList} numbers; --data takes any number of rows`,
      );
    }
    for (const [at, column] of this.columns.entries()) {
      if (this.row > column.numbers.length) {
        const larger = new Float64Array(2 * column.numbers.length);
        larger.set(column.numbers);
        column.numbers = larger;
      }
      column.numbers[this.row - 1] = this.numberOf(column, cellAt(at));
    }
  }

  private numberOf(column: Column, cell: unknown): number {
    const { name, classes, isChosen } = column;
    if (isMissing(cell)) {
      column.missing ??= whyNotNumber(this.row, name, cell);
      return Number.NaN;
    }
    const value = isChosen || column.holds === "text" ? undefined : numberIn(cell);
    column.holds ??= value === undefined ? "text" : "numbers";
    if (value !== undefined) return value;
    if (column.holds === "numbers") throw this.notNumber(name, cell);
    if (column.example === undefined && !isChosen) {
      const slip = whyNotNumber(this.row, name, cell);
      if (slip.hint !== undefined) throw slip;
      column.example = `row ${this.row}: ${shownCell(cell)}`;
    }
    if (classes === undefined) return Number.NaN;
    const label = labelIn(cell);
    const known = classes.get(label);
    if (known !== undefined) return known;
    classes.set(label, classes.size + 1);
    return classes.size;
  }

  private notNumber(name: string, cell: unknown): NablaError {
    const { message, hint } = whyNotNumber(this.row, name, cell);
    return badCell(message, hint ?? "`classes` with its name numbers its values");
  }

  /** @throws NablaError `bad-cell` where a cell is missing */
  table(): ListTable {
    return { rows: this.row, columns: this.columns.map((column) => this.listOf(column)) };
  }

  private listOf({ name, holds, numbers, classes, missing, example }: Column): ListColumn {
    if (holds === "text" && classes === undefined) {
      return { name, numbers: undefined, classes: undefined, example };
    }
    if (missing !== undefined && !this.request.withMissing) {
      throw badCell(missing.message, "`missing nan` binds nan in its place");
    }
    const labels = holds === "text" && classes !== undefined ? [...classes.keys()] : undefined;
    return { name, numbers: numbers.slice(0, this.row), classes: labels, example: undefined };
  }
}
