/** Runs statements, one after the other, on what the earlier ones have left. */

import type { Findings } from "../autograd/findings.ts";
import type { NodeId } from "../autograd/graph.ts";
import {
  GivenUp,
  isStackOverflow,
  isTooLarge,
  limitReached,
  lineTooLong,
  NablaError,
  notAConstant,
  syntaxError,
  tooDeep,
  unclosedBracket,
} from "../error.ts";
import { parseLoop, StatementError } from "../syntax/loops.ts";
import { parse } from "../syntax/parse.ts";
import { longestStatement, type SourceStatement, splitStatements } from "../syntax/statements.ts";
import type { Statement } from "../syntax/tree.ts";
import {
  type CommandSummary,
  describeFunction,
  kindOf,
  namesIn,
  summaryOf,
  topicsIn,
} from "./catalog.ts";
import type { Command, Context, LoadRequest } from "./command.ts";
import { commandIn, runCommand } from "./dispatch.ts";
import { commandsOf, type Feature, groupsOf } from "./feature.ts";
import type { Files, Host } from "./host.ts";
import { Journal } from "./journal.ts";
import { Loading } from "./loading.ts";
import { LoopRun } from "./loops/run-loop.ts";
import { type NeededNames, namesNeededBy } from "./needed-names.ts";
import { preview } from "./preview.ts";
import type { Answer, Failure, Part, Reply, Report, Turns } from "./reply.ts";
import { type RecordedAnswer, type RowProgram, rowProgramOf } from "./row-program.ts";
import { StatementRunner } from "./run-statement.ts";
import { uncertaintyWritten } from "./uncertainty/uncertainty.ts";
import { Workspace } from "./workspace.ts";

export interface SessionOptions {
  /** False where only values are wanted: answers then come with no gradient, and sooner. */
  readonly gradients?: boolean;
  /** Settings and files, for the commands that are about them; without it they are refused. */
  readonly host?: Host;
}

/**
 * A session: variables, constants and functions, and the graph behind them. It never throws for what a program
 * says: an error is a reply, and leaves the session as it was before the statement.
 */
export class Session {
  private readonly workspace = new Workspace();
  private readonly journal = new Journal();
  private readonly runner: StatementRunner;
  private readonly host: Host | undefined;
  /** What is to be told if the command that runs is cut off. */
  private kept: (() => readonly Part[]) | undefined;
  /** The loop that runs. */
  private loop: LoopRun | undefined;
  /** The statement that runs, or has run last. */
  private latest: Pick<Report, "statement" | "file"> | undefined;
  private readonly trees = new WeakMap<SourceStatement, Statement>();
  private readonly loading = new Loading();

  private readonly features: readonly Feature[];
  private readonly commandTable: ReadonlyMap<string, Command>;

  /** @param features whose commands it has */
  constructor(features: readonly Feature[], options: SessionOptions = {}) {
    this.features = features;
    this.commandTable = commandsOf(features);
    this.runner = new StatementRunner(this.workspace, options.gradients ?? true);
    this.host = options.host;
  }

  /** Runs a program. Each statement runs when its reply is asked for. */
  *run(program: string, file = "<text>"): Generator<Reply> {
    for (const statement of splitStatements(program)) yield* this.execute(statement, file);
  }

  /** Runs one statement. It has one reply, unless it loads a file: that has a reply for each of its statements. */
  execute(statement: SourceStatement, file: string): Iterable<Reply> {
    return this.executeFor(undefined, statement, file);
  }

  /** @param row where statements are run for one row of data among others, and leave nothing behind */
  private executeFor(
    row: Row | undefined,
    statement: SourceStatement,
    file: string,
  ): Iterable<Reply> {
    this.latest = { statement, file };
    this.kept = undefined;
    this.loop = undefined;
    this.workspace.beginStatement();
    const start = this.workspace.graph.size;
    try {
      // Also one that fails before it does anything, of which a file may be full.
      this.workspace.graph.spend(workOfStatement);
      const outcome = this.replies(row, statement, file);
      return "path" in outcome ? this.load(outcome.path, row, statement, file) : outcome;
    } catch (thrown) {
      return [this.failure(thrown, start, statement, file)];
    }
  }

  private failure(
    thrown: unknown,
    start: number,
    statement: SourceStatement,
    file: string,
  ): Failure {
    const inner = thrown instanceof StatementError ? thrown.statement : statement;
    const error = asNablaError(thrown, inner.text);
    this.workspace.rollBack(start);
    return { kind: "failure", file, statement: inner, error, loadedFrom: this.loading.origins };
  }

  /**
   * A program to be run again and again with other values of these inputs: the function that runs it, and gives its
   * replies. It leaves nothing behind. Once it has run some times it is compiled.
   */
  repeat(
    names: readonly string[],
    program: readonly { readonly statement: SourceStatement; readonly file: string }[],
  ): (values: readonly number[]) => Iterable<Reply> {
    let runs = 0;
    let next = runsBeforeCompiling;
    let repeat: RowProgram | undefined;
    return (values) => {
      const answers = repeat?.(values);
      if (answers !== undefined) return answers;
      const isDue = repeat === undefined && ++runs >= next;
      return this.runWith(names, values, program, (inputs, { given, findings }, replies) => {
        if (!isDue || !replies.every(isRepeatable)) return;
        // Where this row stands at a kink, another may do.
        next = 2 * runs;
        repeat = rowProgramOf(this.workspace, inputs, given, findings);
      });
    };
  }

  /** Runs a program with these inputs bound, and then forgets these and what the program has bound. */
  private runWith(
    names: readonly string[],
    values: readonly number[],
    program: Iterable<{ readonly statement: SourceStatement; readonly file: string }>,
    before: (inputs: readonly NodeId[], row: Row, replies: readonly Reply[]) => void,
  ): readonly Reply[] {
    const { workspace } = this;
    const run = (): readonly Reply[] => {
      const replies: Reply[] = [];
      const row: Row = { given: [], findings: [] };
      const inputs = names.map((name, index) => {
        workspace.bindInput(name, values[index] as number);
        return workspace.graph.size - 1;
      });
      for (const { statement, file } of program) {
        replies.push(...this.executeFor(row, statement, file));
        if (replies.at(-1)?.kind === "quit") break;
      }
      replies.push(...this.answerOfLoop(row, replies));
      before(inputs, row, replies);
      return replies;
    };
    return workspace.inScratch(run, { usesCheckpoints: false });
  }

  /** Where a program ends with a loop and answers nothing else, the last expression of the loop is the row's answer. */
  private answerOfLoop(row: Row, replies: readonly Reply[]): Iterable<Reply> {
    const last = replies.at(-1);
    if (last?.kind !== "loop" || last.statement.silent || last.columns.length === 0) return [];
    const isAnswer = (reply: Reply): boolean => reply.kind === "answer" && !reply.statement.silent;
    if (replies.some(isAnswer) || this.workspace.answerNamed("ans") === undefined) return [];
    const { block: _, ...statement } = last.statement;
    return this.executeFor(row, { ...statement, text: "ans" }, last.file);
  }

  /** The names that statements look up before they bind them. */
  namesNeededBy(statements: readonly SourceStatement[]): NeededNames {
    return namesNeededBy(statements, this.workspace);
  }

  /**
   * What a statement would answer, with no trace left of it. Undefined where it would answer nothing, would fail,
   * or would take longer.
   */
  preview(text: string, milliseconds: number): Answer | undefined {
    return preview(this.workspace, text, milliseconds);
  }

  /** After a preview was cut off in the middle. */
  recoverFromPreview(): void {
    // What has cut it off has let nothing be put back.
    this.workspace.graph.onWork = undefined;
    this.workspace.recover();
  }

  /** Called now and then while a statement runs, every few milliseconds or sooner. */
  get onWork(): (() => void) | undefined {
    return this.workspace.graph.onWork;
  }

  set onWork(callback: (() => void) | undefined) {
    this.workspace.graph.onWork = callback;
  }

  /** Does work during which another is called. */
  whileWatching<Result>(onWork: () => void, work: () => Result): Result {
    return this.workspace.graph.whileWatching(onWork, work);
  }

  /** How many nodes there are: of many, anything takes long. */
  get size(): number {
    return this.workspace.graph.size;
  }

  /**
   * After a statement was cut off in the middle, however hard: the session is as it was before it. Returns which one it
   * was, with what there is to tell all the same: the best that was found until then. Undefined where none has run.
   */
  recover(): Report | Turns | undefined {
    this.loading.clear();
    this.workspace.beginStatement();
    this.workspace.recover();
    const { kept, latest, loop } = this;
    this.kept = undefined;
    this.loop = undefined;
    if (loop !== undefined) return loop.finish();
    return latest && { kind: "report", parts: kept?.() ?? [], ...latest };
  }

  private contextOf(file: string): Context {
    const { workspace, journal, host } = this;
    return {
      workspace,
      journal,
      host,
      file,
      commands: groupsOf(this.features),
      watch: {
        progress: (line) => {
          workspace.graph.onWork?.();
          if (line !== undefined) host?.progress?.(line);
        },
        keep: (outcome) => {
          this.kept = outcome;
        },
      },
    };
  }

  /**
   * Binds an input from outside the program.
   * @param text a name and an expression without variables, as `x=2` or `angle = pi/4`
   * @returns the name
   * @throws NablaError where it is not that
   */
  setInput(text: string): string {
    try {
      return this.bindInput(text);
    } catch (thrown) {
      throw asNablaError(thrown, text);
    }
  }

  private bindInput(text: string): string {
    const tree = parse(text);
    if (tree.kind !== "assignment") {
      throw syntaxError(tree, ["a name, = and a value, as in x=2"]);
    }
    const { quantity, mentionsVariable } = this.workspace.lower(tree.value);
    if (mentionsVariable) throw notAConstant(tree.value, tree.target.name, ["other inputs"]);
    const value = this.workspace.numbersIn(quantity);
    const uncertainty =
      tree.uncertainty && uncertaintyWritten(this.workspace, tree.uncertainty, value).uncertainty;
    this.workspace.bindInput(tree.target.name, value, uncertainty);
    this.journal.add(tree, text, false, (name) => this.workspace.variables.get(name));
    return tree.target.name;
  }

  /** The names that a formula can use at the moment, for completion. */
  names(): string[] {
    return namesIn(this.workspace);
  }

  /** What a name stands for: undefined where it stands for nothing. */
  kindOf(name: string): "variable" | "function" | undefined {
    return kindOf(this.workspace, name);
  }

  /** How a function is called, as `clamp(x, low, high)`, and what it is. */
  describe(name: string): { signature: string; doc: string } | undefined {
    return describeFunction(name, this.workspace);
  }

  private summaries: ReadonlyMap<string, CommandSummary> | undefined;

  /** The commands there are, by name without the colon. */
  get commands(): ReadonlyMap<string, CommandSummary> {
    this.summaries ??= new Map(
      [...this.commandTable].map(([name, command]) => [name, summaryOf(command)]),
    );
    return this.summaries;
  }

  /** What `:help` can be asked about. */
  topics(): string[] {
    return topicsIn(this.workspace, this.commandTable.keys());
  }

  private replies(
    row: Row | undefined,
    statement: SourceStatement,
    file: string,
  ): readonly Reply[] | LoadRequest {
    const { text, unclosed, isCut } = statement;
    const { workspace, journal } = this;
    if (isCut) throw lineTooLong({ start: 0, end: 0 }, longestStatement);
    const command = commandIn(text, workspace);
    if (command !== undefined) {
      workspace.follow();
      const outcome = runCommand(command, this.commandTable, this.contextOf(file), statement);
      return outcome.kind === "load" ? outcome : [outcome];
    }
    if (unclosed !== undefined) {
      throw unclosedBracket({ start: unclosed, end: unclosed + 1 }, text[unclosed] as string);
    }
    const isRow = row !== undefined;
    if (statement.block !== undefined) return this.runLoop(statement, file, isRow);
    const tree = isRow ? this.parsedOnce(statement) : parse(text);
    const { replies, usesAnswer, given, findings } = this.runner.run(tree, {
      statement,
      file,
      isRow,
    });
    row?.given.push(...given);
    if (findings !== undefined) row?.findings.push(findings);
    if (!isRow) journal.add(tree, text, usesAnswer, (name) => workspace.variables.get(name));
    return replies;
  }

  /** What a loop shows; and, if a turn fails, why, after what those before it have shown. */
  private runLoop(statement: SourceStatement, file: string, isRow: boolean): readonly Reply[] {
    const { workspace, runner } = this;
    const journal = isRow ? undefined : this.journal;
    const { progress } = this.contextOf(file).watch;
    const loop = new LoopRun(parseLoop(statement), { workspace, journal, runner, file, progress });
    this.loop = loop;
    try {
      loop.run();
      return [loop.finish()];
    } catch (thrown) {
      const shown = loop.finish();
      const failure = this.failure(thrown, workspace.graph.size, statement, file);
      return shown.turns === 0 ? [failure] : [shown, failure];
    } finally {
      this.loop = undefined;
    }
  }

  /** A statement that is run again and again is parsed once. */
  private parsedOnce(statement: SourceStatement): Statement {
    const known = this.trees.get(statement);
    if (known !== undefined) return known;
    const tree = parse(statement.text);
    this.trees.set(statement, tree);
    return tree;
  }

  /** The replies of a file's statements, run as if they stood here. */
  private *load(
    name: string,
    row: Row | undefined,
    statement: SourceStatement,
    file: string,
  ): Generator<Reply> {
    const start = this.workspace.graph.size;
    try {
      yield* this.loading.repliesOf(
        name,
        this.host?.files as Files,
        statement,
        file,
        (inner, path) =>
          this.executeFor(row, statement.silent ? { ...inner, silent: true } : inner, path),
      );
    } catch (thrown) {
      yield this.failure(thrown, start, statement, file);
    }
  }
}

/** The least work that a statement takes, in operands. */
const workOfStatement = 64;

/** What the statements of a program have given for one row of data, and found out. */
interface Row {
  readonly given: RecordedAnswer[];
  readonly findings: Findings[];
}

/** A program is compiled after this number of runs: to compile takes as long as some hundred of them. */
const runsBeforeCompiling = 100;

/**
 * Whether a reply will be the same, but for its numbers, at other inputs. What is noted of an answer may have nothing to
 * do with the inputs, and be noted of each.
 */
const isRepeatable = (reply: Reply): boolean =>
  (reply.kind === "answer" && reply.notes.length === 0) || reply.kind === "definition";

function asNablaError(thrown: unknown, text: string): NablaError {
  if (thrown instanceof NablaError) return thrown;
  if (thrown instanceof GivenUp || thrown instanceof StatementError) return thrown.reason;
  if (isTooLarge(thrown)) return limitReached("out of memory", "make it smaller");
  if (isStackOverflow(thrown)) {
    return tooDeep({ start: 0, end: text.length }, "this is");
  }
  throw thrown;
}
