/** A program run once for each row of a table, with the columns bound as inputs. */

import { numberIn, whyNotNumber } from "../data/cells.ts";
import { type Choice, type Choose, type DataRow, rowsOf } from "../data/data.ts";
import { sizeOf } from "../data/disk.ts";
import { badCell, badOption, NablaError } from "../error.ts";
import type { Format, RowWriter } from "../formats/format.ts";
import { listWords } from "../prose.ts";
import { type Answer, type Failure, isAtLimit, type Reply, type Report } from "../session/reply.ts";
import type { Session } from "../session/session.ts";
import { predefined } from "../session/workspace.ts";
import { nameAsWritten } from "../syntax/print.ts";
import { nearest } from "../syntax/suggest.ts";
import { shownLine } from "../text/printable.ts";
import { cutOffBySignal, deliver, Interrupted, untilSignal } from "./interrupt.ts";
import type { Environment, Output } from "./output.ts";
import type { Presenter } from "./presenter.ts";
import type { Progress } from "./progress.ts";
import { untilInterrupt } from "./signals.ts";
import type { Placed } from "./source.ts";

export interface RowsRequest {
  readonly path: string;
  readonly program: readonly Placed[];
  readonly session: Session;
  /** The names of the inputs that are set beside the table. */
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly write: RowWriter;
  readonly output: Output;
  readonly presenter: Presenter;
  readonly environment: Environment;
  readonly failFast: boolean;
  readonly progress: Progress;
}

/** Mistakes of the program, which every row would have. */
const ofTheProgram: ReadonlySet<string> = new Set([
  "syntax",
  "unknown-name",
  "unknown-command",
  "arity",
  "recursive-function",
  "ambiguous",
  "ambiguous-coefficient",
  "chained-comparison",
]);

/** The columns of a table that are told of one that it does not have. */
const maxTold = 8;

function columnsHint(wanted: string | undefined, columns: readonly string[]): string {
  const meant = wanted === undefined ? undefined : nearest(wanted, columns);
  const told = `columns: ${listWords(columns.map(nameAsWritten), maxTold)}`;
  return meant === undefined ? told : `did you mean ${nameAsWritten(meant)}? ${told}`;
}

const meantHint = (name: string): string =>
  `if ${name} in the program is not this column, rename one of the two`;

/** The rows that run between two looks at the clock; a power of two less one. */
const rowsBetween = 15;

/** Runs all rows; false if some could not be, or some statement failed. */
export async function runRows(request: RowsRequest): Promise<boolean> {
  return await new Rows(request).run();
}

class Rows {
  private readonly request: RowsRequest;
  private readonly file: string;
  private columns: readonly string[] = [];
  /** The numbers in the row that is read. */
  private readonly values: number[] = [];
  /** Runs the program for the numbers in a row. */
  private repeat: (values: readonly number[], row: number) => Iterable<Reply> = () => [];
  /** What to do about names that should be columns and are not, and about those that may stand for something else. */
  private advice: ReadonlyMap<string, string> = new Map();
  private isGood = true;
  private isOver = false;
  /** Some row has gone through the whole program. */
  private isProven = false;
  private readonly noted = new Set<string>();

  constructor(request: RowsRequest) {
    this.request = request;
    this.file = request.path === "-" ? "<stdin>" : request.path;
  }

  async run(): Promise<boolean> {
    const { path, environment, output, presenter, session, program, progress } = this.request;
    const choose: Choose = (columns, kind) => {
      const choice = this.choose(columns, kind);
      this.columns = choice.columns;
      this.repeat = session.repeat(this.columns, program);
      return choice;
    };
    if (path !== "-" && !path.endsWith(".gz")) progress.expect(sizeOf(path));
    const count = (bytes: number): void => progress.read(bytes);
    const batches = rowsOf(path, environment, choose, count, (pieces) =>
      untilSignal(pieces, this.file),
    );
    // A file is waited for in a script, which SIGINT cuts off.
    const awaited =
      path === "-" ? untilInterrupt(batches, () => presenter.tellInterruption(this.file)) : batches;
    for await (const batch of awaited) {
      await this.runBatch(batch);
      if (this.isOver || output.error !== undefined) break;
      progress.advance(batch.length);
      // A signal ends the process while more is waited for.
      await deliver(output, () => this.placeOf(batch.at(-1)));
    }
    return this.isGood;
  }

  /** @throws Interrupted */
  private async runBatch(batch: readonly DataRow[]): Promise<void> {
    const { output } = this.request;
    let next = 0;
    const runSome = (): void => {
      for (const row of batch.slice(next)) {
        next++;
        this.runRow(row);
        if (this.isOver) return;
        if ((row.number & rowsBetween) === 0 && output.isDue && !output.settle()) return;
      }
    };
    while (next < batch.length && !this.isOver && output.error === undefined) {
      if (!cutOffBySignal(runSome)) throw new Interrupted(this.placeOf(batch[next - 1]));
      if (output.isDue) await output.flush();
    }
  }

  private placeOf(row: DataRow | undefined): string {
    return `${this.file}: row ${row?.number}`;
  }

  /** Which columns are inputs. @throws NablaError `bad-option` where none is used, or one is set beside the table, too */
  private choose(given: readonly string[], kind: "csv" | "lines"): Choice {
    const { session, program, inputs } = this.request;
    const there = new Set(given);
    const set = inputs.find((name) => there.has(name));
    if (set !== undefined) {
      throw badOption(
        `${set} is both set with -s and a column of ${this.file}`,
        "drop -s, or rename one of the two",
      );
    }
    const statements = program.map(({ statement }) => statement);
    const needed = session.namesNeededBy(statements);
    const namesThat = (fits: (name: string) => boolean): string[] =>
      [...needed.keys()].filter(fits);
    const missing = namesThat((name) => needed.get(name) === "required" && !there.has(name));
    const mentioned = namesThat((name) => there.has(name));
    // A constant, or the unknown of a command.
    const doubtful = mentioned.filter((name) => needed.get(name) === "optional");
    this.advice = new Map([
      ...missing.map((name) => [name, columnsHint(name, given)] as const),
      ...doubtful.map((name) => [name, meantHint(nameAsWritten(name))] as const),
    ]);
    // A mistake of the program is told when it runs.
    if (mentioned.length === 0 && !session.hasMistake(statements)) {
      throw badOption(`the program uses no column of ${this.file}`, columnsHint(missing[0], given));
    }
    for (const name of mentioned) if (predefined.has(name)) this.noteHidden(name);
    if (kind === "csv") return { columns: given.filter((name) => needed.has(name)), excluded: [] };
    // A later line may have what the first does not have; but what has another value is no column in some lines only.
    return {
      columns: namesThat((name) => there.has(name) || missing.includes(name)),
      excluded: namesThat(
        (name) => !there.has(name) && (predefined.has(name) || inputs.includes(name)),
      ),
    };
  }

  private noteHidden(name: string): void {
    const { output, presenter } = this.request;
    if (presenter.quiet) return;
    output.message(shownLine`${this.file}: note: the column ${name} hides the constant ${name}`);
  }

  private runRow(row: DataRow): void {
    const { write, output, presenter } = this.request;
    const inputs = this.inputsOf(row);
    if (inputs === undefined) return;
    const answers: Answer[] = [];
    for (const reply of this.repeat(inputs, row.number)) {
      if (reply.kind === "failure") {
        this.fail(reply, row);
        if (this.isOver) return;
      }
      if (reply.kind === "answer" && !reply.statement.silent) answers.push(reply);
      if (reply.kind === "quit") break;
      this.note(reply, row);
    }
    this.isProven = true;
    if (answers.length === 0) return;
    const { text, strange } = write(row.number, answers, presenter.answers);
    output.answer(text);
    if (strange === undefined) return;
    this.complain(
      badCell(`row ${row.number} has an answer ${strange}, which the first row lacks`),
      row,
    );
  }

  /** The numbers in a row; undefined, and told, where a cell is no number. */
  private inputsOf(row: DataRow): readonly number[] | undefined {
    const { columns, values } = this;
    if (row.error !== undefined) {
      this.complain(row.error, row);
      return undefined;
    }
    for (let index = 0; index < columns.length; index++) {
      const cell = row.cells[index];
      const value = numberIn(cell);
      if (value === undefined) {
        const column = columns[index] as string;
        const error = whyNotNumber(row.number, column, cell);
        this.complain(error.hint === undefined ? this.advised(error, column) : error, row);
        return undefined;
      }
      values[index] = value;
    }
    return values;
  }

  /** With what to do about a column, which is told for the first row that fails by it. */
  private advised(error: NablaError, column: string): NablaError {
    const hint = this.advice.get(column);
    if (hint === undefined || this.noted.has(hint)) return error;
    this.noted.add(hint);
    return new NablaError(error.code, error.message, { span: error.span, hint });
  }

  private fail(failed: Failure, row: DataRow): void {
    const { presenter, failFast } = this.request;
    this.isGood = false;
    const unknown = /^unknown variable ([^,]+)/.exec(failed.error.message)?.[1];
    const failure =
      unknown === undefined ? failed : { ...failed, error: this.advised(failed.error, unknown) };
    const isStatic = !this.isProven && ofTheProgram.has(failure.error.code);
    // It is not the row's fault, and need not be told for each.
    presenter.show(isStatic ? failure : { ...failure, row: row.number, rowFile: this.file });
    if (failFast || isStatic || isAtLimit(failure)) this.isOver = true;
  }

  private complain(error: NablaError, row: DataRow): void {
    const { format, output, presenter, failFast } = this.request;
    this.isGood = false;
    const told = format.rowFailure?.(this.file, row.number, error);
    if (told !== undefined) output.answer(told);
    presenter.complainOf(this.file, error);
    if (failFast) this.isOver = true;
  }

  /** Once for each command. */
  private tellUnshown({ file, statement: { text, line } }: Report): void {
    const [command = text] = text.split(/\s/, 1);
    const key = `${file}:${line}:${command}`;
    if (!this.noted.has(key) && !this.request.presenter.quiet) {
      this.request.output.message(
        shownLine`${file}:${line}: note: rows do not show what ${command} reports`,
      );
    }
    this.noted.add(key);
  }

  /** A note is told for the first row that it is about. */
  private note(reply: Reply, row: DataRow): void {
    if (reply.kind === "report" && reply.parts.length > 0 && !reply.statement.silent) {
      this.tellUnshown(reply);
    }
    if (reply.kind !== "answer" && reply.kind !== "definition" && reply.kind !== "move") return;
    if (reply.notes.length === 0) return;
    const { presenter } = this.request;
    const fresh = reply.notes.filter(({ message, line, column }) => {
      const key = `${reply.file}:${line}:${column}:${message}`;
      const isNew = !this.noted.has(key);
      this.noted.add(key);
      return isNew;
    });
    if (fresh.length === 0) return;
    const notes = fresh.map((note) => ({
      ...note,
      message: `${note.message} (row ${row.number}, perhaps also later ones)`,
    }));
    presenter.showNotes({ ...reply, notes });
  }
}
