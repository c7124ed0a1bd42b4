/** What the turns of a loop show: columns, and a row for each turn of a loop that has some of its own. */

import type { BodyStatement, Loop } from "../../syntax/loops.ts";
import { asOneLine } from "../../syntax/one-line.ts";
import type { Numbers, Turns } from "../reply.ts";

interface GrowingColumn {
  readonly name: string;
  readonly values: (Numbers | undefined)[];
}

/** What a loop within the table counts, and whether its own turns have rows. */
export interface Level {
  readonly counter: GrowingColumn;
  readonly isShown: boolean;
  readonly columns: ReadonlyMap<BodyStatement, readonly number[]>;
}

/** Columns grow by half, and V8 ends the process at one of 2^27 numbers. */
const mostRows = 2 ** 26;

export class TurnTable {
  readonly outermost: number[] = [];
  private readonly counters: GrowingColumn[] = [];
  private readonly columns: GrowingColumn[] = [];
  private readonly titles = new Map<string, number>();
  private readonly counterTitles = new Map<string, number>();
  private readonly levels = new Map<Loop, Level>();
  /** What the loops that are under way have counted, from the outside. */
  private readonly present: { readonly counter: GrowingColumn; value: number }[] = [];
  private turn = 0;

  constructor(loop: Loop) {
    this.addLevel(loop);
    for (const each of this.levels.keys()) this.addColumns(each);
  }

  /** Counters come first, whatever the order of statements. */
  private addLevel(loop: Loop): void {
    const counter = this.newColumn(loop.variable?.name ?? "turn", this.counters);
    const isShown = loop.body.some(
      ({ source, tree }) => !source.silent && titlesOf(tree).length > 0,
    );
    this.levels.set(loop, { counter, isShown, columns: new Map() });
    for (const { source, tree } of loop.body) {
      if (tree.kind === "loop" && !source.silent) this.addLevel(tree);
    }
  }

  private addColumns(loop: Loop): void {
    const columns = new Map<BodyStatement, readonly number[]>();
    this.levels.set(loop, { ...(this.levels.get(loop) as Level), columns });
    for (const statement of loop.body) {
      const { source, tree } = statement;
      if (source.silent) continue;
      const titles = titlesOf(tree, source.text);
      columns.set(
        statement,
        titles.map((title) => {
          this.newColumn(title, this.columns);
          return this.columns.length - 1;
        }),
      );
    }
  }

  private newColumn(title: string, columns: GrowingColumn[]): GrowingColumn {
    const known = columns === this.columns ? this.titles : this.counterTitles;
    let count = (known.get(title) ?? 0) + 1;
    let name = count === 1 ? title : `${title} (${count})`;
    while (known.has(name)) name = `${title} (${++count})`;
    known.set(title, count).set(name, known.get(name) ?? 1);
    const column = { name, values: [] };
    columns.push(column);
    return column;
  }

  /** Undefined for a loop that is to show nothing. */
  levelOf(loop: Loop): Level | undefined {
    return this.levels.get(loop);
  }

  get rows(): number {
    return this.outermost.length;
  }

  get isFull(): boolean {
    return this.rows >= mostRows;
  }

  /** A turn begins: what its loop has counted. */
  enter(level: Level, value: number): void {
    if (this.present.length === 0) this.turn++;
    this.present.push({ counter: level.counter, value });
  }

  leave(): void {
    this.present.pop();
  }

  /** @param cells what each column of the level shows, by its index */
  addRow(cells: ReadonlyMap<number, Numbers>): void {
    const row = this.outermost.length;
    for (const { counter, value } of this.present) counter.values[row] = value;
    for (const [index, cell] of cells) (this.columns[index] as GrowingColumn).values[row] = cell;
    // Without holes, numbers take little room.
    for (const column of [...this.counters, ...this.columns]) {
      if (column.values.length === row) column.values.push(undefined);
    }
    this.outermost.push(this.turn);
  }

  /** A row of a loop that has no other within. @param cells of each column, in order */
  addPlainRow(turn: number, count: number, cells: readonly Numbers[]): void {
    (this.counters[0] as GrowingColumn).values.push(count);
    for (const [index, column] of this.columns.entries()) column.values.push(cells[index]);
    this.turn = turn;
    this.outermost.push(turn);
  }

  /** Takes back the rows after these, and the turns after this one. */
  truncate(rows: number, turn: number): void {
    this.present.length = 0;
    this.turn = turn;
    for (const { values } of [...this.counters, ...this.columns]) {
      values.length = Math.min(values.length, rows);
    }
    this.outermost.length = rows;
  }

  get shown(): Pick<Turns, "outermost" | "counters" | "columns"> {
    const { outermost, counters, columns } = this;
    return { outermost, counters, columns };
  }
}

/** The columns of a statement that is not silent. */
function titlesOf(tree: BodyStatement["tree"], text = ""): readonly string[] {
  switch (tree.kind) {
    case "expression":
      return [asOneLine(text)];
    case "assignment":
      return [tree.target.name];
    case "definitions":
      return tree.targets.map(({ name }) => name);
    default:
      return [];
  }
}
