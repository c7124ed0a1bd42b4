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
import { fromLatex } from "../syntax/latex.ts";
import { parseLoop } from "../syntax/loops.ts";
import { parse } from "../syntax/parse.ts";
import { StatementError } from "../syntax/statement-error.ts";
import { longestStatement, type SourceStatement, splitStatements } from "../syntax/statements.ts";
import type { Statement } from "../syntax/tree.ts";
import { advised } from "./advice/advice.ts";
import { Catalog } from "./catalog.ts";
import type { Command, Context, LoadRequest } from "./command.ts";
import { commandIn, runCommand } from "./dispatch.ts";
import { withDrawnNumbers } from "./drawn-statement.ts";
import { commandsOf, type Feature, groupsOf } from "./feature.ts";
import type { Files, Host } from "./host.ts";
import { Journal } from "./journal.ts";
import { Loading } from "./loading.ts";
import { type LoopRun, loopRun } from "./loops/run-loop.ts";
import { isMistaken, type NeededNames, namesNeededBy } from "./needed-names.ts";
import { notesOnConventions } from "./notation.ts";
import { Past } from "./past.ts";
import { preview, willStay } from "./preview.ts";
import {
  type Answer,
  type Failure,
  isAtLimit,
  type Note,
  type Part,
  positionOf,
  type Reply,
  type Report,
  type Turns,
} from "./reply.ts";
import { type RecordedAnswer, type RowProgram, rowProgramOf } from "./row-program.ts";
import { type StatementContext, StatementRunner } from "./run-statement.ts";
import { Shapes } from "./shapes.ts";
import { uncertaintyWritten } from "./uncertainty/uncertainty.ts";
import { Workspace } from "./workspace.ts";

export interface SessionOptions {
  /** False where only values are wanted: answers then come with no gradient, and sooner. */
  readonly gradients?: boolean;
  /** Settings and files, for the commands that are about them; without it they are refused. */
  readonly host?: Host;
}

/** A statement as it is saved: a function with the comment above it. */
const documented = ({ kind }: Statement, { text, comment }: SourceStatement): string =>
  kind === "function" && comment !== undefined
    ? `${comment.replace(/^/gm, "# ").replace(/ $/gm, "")}\n${text}`
    : text;

/**
 * A session: variables, constants and functions, and the graph behind them. It never throws for what a program
 * says: an error is a reply, and leaves the session as it was before the statement.
 */
export class Session {
  private readonly workspace = new Workspace();
  private readonly journal = new Journal();
  private readonly past = new Past(this.workspace, this.journal);
  private readonly runner: StatementRunner;
  private readonly host: Host | undefined;
  /** What is to be told if the command that runs is cut off. */
  private kept: (() => readonly Part[]) | undefined;
  /** What the last loop has shown. */
  private turns: Turns | undefined;
  private loop: LoopRun | undefined;
  /** The statement that runs, or has run last. */
  private latest: Pick<Report, "statement" | "file"> | undefined;
  private readonly trees = new WeakMap<SourceStatement, Statement>();
  private readonly loading = new Loading();
  /** Undefined once a function asks for the last answer, of which it is not told. */
  private shapes: Shapes | undefined;
  /** Whether statements can be taken back: to remember what was before them takes time in long files. */
  isRemembering = true;
  /** What has been told of functions that are something else elsewhere. */
  private readonly conventionsTold = new Set<object>();
  /** What has been read for statements in LaTeX, so that it is read once. */
  private readonly readings = new WeakMap<SourceStatement, SourceStatement>();

  private readonly features: readonly Feature[];
  private readonly commandTable: ReadonlyMap<string, Command>;
  /** What there is to be typed, for completion and colors. */
  readonly catalog: Catalog;

  /** @param features whose commands it has */
  constructor(features: readonly Feature[], options: SessionOptions = {}) {
    this.features = features;
    this.commandTable = commandsOf(features);
    this.catalog = new Catalog(this.workspace, this.commandTable, features);
    this.runner = new StatementRunner(this.workspace, options.gradients ?? true);
    this.shapes = new Shapes(this.workspace, options.gradients ?? true);
    this.host = options.host;
    this.workspace.placeDraws({ seed: options.host?.settings.seed ?? 0 });
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
  private executeFor(row: Row | undefined, given: SourceStatement, file: string): Iterable<Reply> {
    this.latest = { statement: given, file };
    this.kept = undefined;
    this.loop = undefined;
    let statement = given;
    let start = this.workspace.graph.size;
    try {
      const hasShapes = row === undefined && !this.isRemembering;
      const answer = hasShapes ? this.answerByShape(given, file) : undefined;
      if (answer !== undefined) return [answer];
      statement = this.readable(given);
      this.latest = { statement, file };
      this.workspace.beginStatement();
      if (this.isRemembering && row === undefined && this.loading.isIdle) {
        this.past.begin(statement.text);
      }
      start = this.workspace.graph.size;
      // Also one that fails before it does anything, of which a file may be full.
      this.workspace.graph.spend(workOfStatement);
      const outcome = this.replies(row, statement, file);
      this.workspace.endDraws();
      if ("path" in outcome) return this.load(outcome, row, statement, file);
      if (statement === given || row !== undefined) return outcome;
      return outcome.map((reply) => withReading(reply, given));
    } catch (thrown) {
      return [this.failure(thrown, start, statement, file)];
    }
  }

  /** The answer to a statement that is like others before it, but for its numbers. */
  private answerByShape(statement: SourceStatement, file: string): Answer | undefined {
    const { shapes, workspace, journal } = this;
    const { text, block } = statement;
    const answer = shapes?.answer(statement, file);
    if (answer === undefined) {
      if (block !== undefined || mentionsAnswer.test(text)) workspace.makeAnswer();
    } else {
      const names = shapes?.names ?? [];
      journal.addAnswer(text, () => names, false);
    }
    return answer;
  }

  /** A statement as nabla writes it, where it is in LaTeX that can be read. */
  private readable(statement: SourceStatement): SourceStatement {
    const { block } = statement;
    // The text of a loop in another is its head.
    const mayBe = block !== undefined || mayBeLatex.test(statement.text);
    if (!mayBe || statement.unclosed !== undefined) return statement;
    const known = this.readings.get(statement);
    if (known !== undefined) return known;
    const isKnown = (name: string): boolean => this.catalog.kindOf(name) !== undefined;
    let reading = statement;
    if (block !== undefined) {
      // Its braces are not those of LaTeX.
      const statements = block.statements.map((each) => this.readable(each));
      const isRead = statements.some((each, at) => each !== block.statements[at]);
      if (isRead) reading = { ...statement, block: { ...block, statements } };
    } else if (!statement.text.startsWith(":")) {
      const text = fromLatex(statement.text, isKnown);
      if (text !== undefined) reading = { ...statement, text };
    }
    this.readings.set(statement, reading);
    return reading;
  }

  private failure(
    thrown: unknown,
    start: number,
    statement: SourceStatement,
    file: string,
  ): Failure {
    const inner = thrown instanceof StatementError ? thrown.statement : statement;
    const error = this.told(thrown, inner.text);
    this.workspace.rollBack(start);
    return { kind: "failure", file, statement: inner, error, loadedFrom: this.loading.origins };
  }

  /** The error that was thrown, with advice on what its user brings from elsewhere. */
  private told(thrown: unknown, text: string): NablaError {
    return advised(asNablaError(thrown, text), text, {
      kindOf: (name) => this.catalog.kindOf(name),
      isCommand: (name) => this.commandTable.has(name),
    });
  }

  /**
   * A program to be run again and again with other values of these inputs: the function that runs it, and gives its
   * replies. It leaves nothing behind. Once it has run some times it is compiled.
   */
  repeat(
    names: readonly string[],
    program: readonly { readonly statement: SourceStatement; readonly file: string }[],
  ): (values: readonly number[], row?: number) => Iterable<Reply> {
    let runs = 0;
    let next = runsBeforeCompiling;
    let repeat: RowProgram | undefined;
    return (values, number = 0) => {
      const answers = repeat?.(values);
      if (answers !== undefined) return answers;
      const isDue = repeat === undefined && ++runs >= next;
      const run: RowRun = { names, values, number, program };
      return this.runWith(run, (inputs, { given, findings, hasDrawn }, replies) => {
        if (!isDue || hasDrawn || !replies.every(isRepeatable)) return;
        // Where this row stands at a kink, another may do.
        next = 2 * runs;
        repeat = rowProgramOf(this.workspace, inputs, given, findings);
      });
    };
  }

  /** Runs a program with these inputs bound, and then forgets these and what the program has bound. */
  private runWith(
    { names, values, number, program }: RowRun,
    before: (inputs: readonly NodeId[], row: Row, replies: readonly Reply[]) => void,
  ): readonly Reply[] {
    const { workspace } = this;
    const run = (): readonly Reply[] => {
      const replies: Reply[] = [];
      const row: Row = { given: [], findings: [], hasDrawn: false };
      workspace.placeDraws({ row: number });
      const inputs = names.map((name, index) => {
        workspace.bindInput(name, values[index] as number);
        return workspace.graph.size - 1;
      });
      for (const { statement, file } of program) {
        replies.push(...this.executeFor(row, statement, file));
        row.hasDrawn ||= workspace.hasDrawn;
        const last = replies.at(-1);
        if (last !== undefined && (last.kind === "quit" || isAtLimit(last))) break;
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
    return namesNeededBy(
      statements.map((statement) => this.readable(statement)),
      this.workspace,
      this.commandTable,
    );
  }

  /** Whether some statement fails whatever names stand for. */
  hasMistake(statements: readonly SourceStatement[]): boolean {
    return statements.some((statement) => isMistaken(this.readable(statement), this.commandTable));
  }

  /**
   * What a statement would answer, with no trace left of it. Undefined where it would answer nothing, would fail,
   * or would take longer.
   */
  preview(text: string, milliseconds: number): Answer | undefined {
    const found = this.foresee(text, milliseconds);
    return found instanceof NablaError ? undefined : found;
  }

  /** The same, or the error of a statement that would fail however it goes on. */
  foresee(text: string, milliseconds: number): Answer | NablaError | undefined {
    const [statement, ...others] = splitStatements(text);
    // What several answer follows from the first, which have not run.
    if (others.length > 0 || statement?.silent !== false) return undefined;
    const readable = this.readable(statement);
    const found = preview(this.workspace, readable.text, milliseconds);
    if (!(found instanceof NablaError)) return found;
    return willStay(found, readable) ? this.told(found, readable.text) : undefined;
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

  whileWatching<Result>(onWork: () => void, work: () => Result): Result {
    return this.workspace.graph.whileWatching(onWork, work);
  }

  /** Of many nodes anything may take long without a call of `onWork`. */
  get hasManyNodes(): boolean {
    return this.workspace.graph.size > manyNodes;
  }

  /** Whether a statement may take long without a call of `onWork`: a command lays out what it has found. */
  mayTakeLong({ text }: SourceStatement): boolean {
    return this.hasManyNodes || commandIn(text, this.workspace) !== undefined;
  }

  /**
   * After a statement was cut off in the middle, however hard: the session is as it was before it. Returns which one it
   * was, with what there is to tell all the same: the best that was found until then. Undefined where none has run.
   * @param isOver nothing more is to be run: a large graph need not be made whole, unless there is something to tell
   */
  recover(isOver = false): Report | Turns | undefined {
    const { kept, latest, loop } = this;
    this.kept = undefined;
    this.loop = undefined;
    this.loading.clear();
    this.workspace.statementCount++;
    if (!isOver || kept !== undefined || loop !== undefined) this.workspace.recover();
    if (loop !== undefined) return loop.finish();
    return latest && { kind: "report", parts: kept?.() ?? [], ...latest };
  }

  /** The same where it has used up what it may: it fails with this. Undefined where none has run. */
  fail(error: NablaError, isOver = false): Failure | undefined {
    const { origins: loadedFrom } = this.loading;
    this.kept = undefined;
    this.recover(isOver);
    return this.latest && { kind: "failure", error, loadedFrom, ...this.latest };
  }

  private contextOf(file: string): Context {
    const { workspace, journal, past, host } = this;
    return {
      workspace,
      journal,
      past,
      turns: this.turns,
      host,
      file,
      isLoaded: !this.loading.isIdle,
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
      throw this.told(thrown, text);
    }
  }

  private bindInput(text: string): string {
    this.workspace.beginDraws();
    const tree = parse(text);
    if (tree.kind !== "assignment") {
      throw syntaxError(tree, ["a name, `=` and a value, as in `x=2`"]);
    }
    const { quantity, mentionsVariable } = this.workspace.lower(tree.value);
    if (mentionsVariable) throw notAConstant(tree.value, tree.target.name, ["other inputs"]);
    const value = this.workspace.numbersIn(quantity);
    const uncertainty =
      tree.uncertainty && uncertaintyWritten(this.workspace, tree.uncertainty, value).uncertainty;
    this.workspace.bindInput(tree.target.name, value, uncertainty);
    const saved = this.workspace.hasDrawn
      ? withDrawnNumbers(tree, text, this.workspace, [])
      : { tree, text };
    this.journal.add(saved.tree, saved.text, false, (name) => this.workspace.variables.get(name));
    this.workspace.endDraws();
    return tree.target.name;
  }

  program(): string {
    return this.journal.program();
  }

  private replies(
    row: Row | undefined,
    statement: SourceStatement,
    file: string,
  ): readonly Reply[] | LoadRequest {
    const { text, unclosed, isCut } = statement;
    const { workspace } = this;
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
    const context = { statement, file, isRow };
    if (isRow) {
      const { replies, given, findings } = this.runner.run(this.parsedOnce(statement), context);
      row.given.push(...given);
      if (findings !== undefined) row.findings.push(findings);
      return replies;
    }
    const tree = parse(text);
    // A move is a unit of its own.
    const replies =
      tree.kind === "move"
        ? this.runAndKeep(tree, context)
        : workspace.asStatement(() => this.runAndKeep(tree, context));
    if (tree.kind === "expression" && !workspace.hasDrawn)
      this.shapes?.learn(tree.value, replies[0] as Answer);
    if (tree.kind === "function" && mentionsAnswer.test(text)) this.shapes = undefined;
    return this.withConventions(tree, replies);
  }

  private runAndKeep(tree: Statement, context: StatementContext): readonly Reply[] {
    const { workspace, journal } = this;
    const { replies, usesAnswer, draws, kept } = this.runner.run(tree, context);
    const whole = kept ?? documented(tree, context.statement);
    const saved = workspace.hasDrawn
      ? withDrawnNumbers(tree, whole, workspace, draws)
      : { tree, text: whole };
    journal.add(saved.tree, saved.text, usesAnswer, (name) => workspace.variables.get(name));
    return replies;
  }

  /** Each once a session: with notes that say which logarithm `log` is, and what angles are measured in. */
  private withConventions(tree: Statement, replies: readonly Reply[]): readonly Reply[] {
    const [reply] = replies;
    if (reply === undefined || !("notes" in reply)) return replies;
    const isOwn = (name: string): boolean => this.workspace.functions.has(name);
    const givesList = "value" in reply && typeof reply.value !== "number";
    const notes = notesOnConventions(tree, reply.statement, this.conventionsTold, isOwn, givesList);
    if (notes.length === 0) return replies;
    return [{ ...reply, notes: [...reply.notes, ...notes] }, ...replies.slice(1)];
  }

  /** What a loop shows; and, if a turn fails, why, after what those before it have shown. */
  private runLoop(statement: SourceStatement, file: string, isRow: boolean): readonly Reply[] {
    const { workspace, runner } = this;
    const journal = isRow ? undefined : this.journal;
    const { progress } = this.contextOf(file).watch;
    const loop = loopRun(parseLoop(statement), { workspace, journal, runner, file, progress });
    this.loop = loop;
    try {
      loop.run();
      this.turns = loop.finish();
      return [this.turns];
    } catch (thrown) {
      const shown = loop.finish();
      this.turns = shown;
      const failure = this.failure(thrown, workspace.graph.size, statement, file);
      return shown.turns === 0 ? [failure] : [shown, failure];
    } finally {
      this.loop = undefined;
    }
  }

  private parsedOnce(statement: SourceStatement): Statement {
    const known = this.trees.get(statement);
    if (known !== undefined) return known;
    const tree = parse(statement.text);
    this.trees.set(statement, tree);
    return tree;
  }

  /** The replies of a file's statements, run as if they stood here. */
  private *load(
    { path: name, program, told }: LoadRequest,
    row: Row | undefined,
    statement: SourceStatement,
    file: string,
  ): Generator<Reply> {
    const start = this.workspace.graph.size;
    if (told !== undefined)
      yield { kind: "report", parts: [told], result: "marked", statement, file };
    try {
      yield* this.loading.repliesOf(
        name,
        program === undefined ? (this.host?.files as Files) : ownProgram(name, program),
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

const manyNodes = 50_000;
/** Where `ans` may be asked for. */
const mentionsAnswer = /ans|_/;
/** A program that is no file of the user's, in the place of one. */
const ownProgram = (name: string, program: string): Pick<Files, "resolve" | "read"> => ({
  resolve: () => `<${name}>`,
  read: () => [program],
});

/** What LaTeX has and nabla has not. */
const mayBeLatex = /\\|[_^]\s*\{/;

/** A reply with notes that say what was read in the place of LaTeX. @param given what was written */
function withReading(outcome: Reply, given: SourceStatement): Reply {
  switch (outcome.kind) {
    case "answer":
    case "definition":
    case "move":
      return { ...outcome, notes: [readAs(outcome.statement), ...outcome.notes] };
    case "loop": {
      const read = readIn(outcome.statement, given).map(readAs);
      return { ...outcome, notes: [...read, ...outcome.notes] };
    }
    default:
      return outcome;
  }
}

const readAs = (statement: SourceStatement): Note => ({
  code: "notation",
  message: `read as ${statement.text}`,
  ...positionOf(statement, 0),
});

/** The statements of a block that were read otherwise than they are written. */
const readIn = ({ block }: SourceStatement, given: SourceStatement): readonly SourceStatement[] =>
  block?.statements.flatMap((each, at) => {
    const written = given.block?.statements[at];
    if (written === undefined || written === each) return [];
    return each.block === undefined ? [each] : readIn(each, written);
  }) ?? [];

/** The least work that a statement takes, in operands. */
const workOfStatement = 64;

/** What the statements of a program have given for one row of data, and found out. */
interface Row {
  readonly given: RecordedAnswer[];
  readonly findings: Findings[];
  /** Some statement has drawn: another row draws other numbers. */
  hasDrawn: boolean;
}

interface RowRun {
  /** Its inputs, and their values in this row. */
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly number: number;
  readonly program: Iterable<{ readonly statement: SourceStatement; readonly file: string }>;
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
  if (isTooLarge(thrown)) return limitReached("out of memory", "use fewer or shorter lists");
  if (isStackOverflow(thrown)) {
    return tooDeep({ start: 0, end: text.length });
  }
  throw thrown;
}
