/** Runs a loop: turn by turn, each as a whole or not at all. */

import { isList, nodesOf } from "../../autograd/quantity.ts";
import { badLoop, NablaError } from "../../error.ts";
import { formatShort } from "../../prose.ts";
import type { BodyStatement, Loop } from "../../syntax/loops.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { StatementError } from "../../syntax/statement-error.ts";
import type { SourceStatement } from "../../syntax/statements.ts";
import { boundIn, type Expression } from "../../syntax/tree.ts";
import { type DrawnPiece, drawnExpression, drawnPiece, inputText } from "../drawn-statement.ts";
import { freeNames } from "../free-names.ts";
import { answerKey, type Journal } from "../journal.ts";
import type { MovedInput, Note, Numbers, Reply, Turns } from "../reply.ts";
import type { StatementRunner } from "../run-statement.ts";
import { Formula, restedOn } from "../variable.ts";
import type { Variable, Workspace } from "../workspace.ts";
import { FastTurns, isPlain } from "./fast-turns.ts";
import { notesOnLoop } from "./loop-notes.ts";
import { answerText, bindsNames, type LoopList, LoopText, namesInLoop } from "./loop-text.ts";
import { TurnTable } from "./turn-table.ts";

export interface LoopContext {
  readonly workspace: Workspace;
  readonly journal: Journal | undefined;
  readonly runner: StatementRunner;
  readonly file: string;
  readonly progress: (line: () => string) => void;
}

/** An expression of a loop that has run, where, and what it is saved as. */
interface RunExpression {
  readonly path: Frame[];
  readonly statement: BodyStatement;
  readonly piece: DrawnPiece;
}

/** A loop that is under way. */
interface Frame {
  readonly loop: Loop;
  turn: number;
  /** What the name after `for` stands for. */
  value: number | undefined;
  /** What that name stood for before. */
  before?: Variable | undefined;
  /** How many turns there are at most; undefined where that is not known. */
  most?: number;
}

class LoopRun {
  private readonly loop: Loop;
  private readonly context: LoopContext;
  private readonly table: TurnTable;
  private readonly frames: Frame[] = [];
  private readonly text: LoopText;
  private readonly keepsText: boolean;
  private usesAnswer = false;
  /** What the statement that has just run is saved as. */
  private saved: DrawnPiece = { text: "" };
  /** Names for lists, which are there as long as a saved loop runs. */
  private readonly listNames = new Set<string>();
  private readonly newListNames = new Set<string>();
  /** Turns that are done. */
  private turns = 0;
  private rows = 0;
  private readonly notesOnLoop: () => Note[];
  /** Inputs that have moved, whatever their names stand for by now, and where they were before. */
  private readonly before = new Map<Variable, Numbers | undefined>();
  private readonly notes = new Map<string, { note: Note; count: number }>();
  private newNotes: Note[] = [];
  private newlyMoved = new Map<Variable, Numbers | undefined>();
  /** Turns that run compiled are under way, after so many others. */
  private fast:
    | { readonly turns: FastTurns; readonly after: number; readonly rows: number }
    | undefined;
  private compiled: FastTurns | undefined;
  /** After how many turns it is tried to compile them. */
  private compileAfter = 0;
  /** Whether the last turn has said nothing but what is said once. */
  private isQuiet = false;
  private lastExpression: RunExpression | undefined;
  /** That of the turn that is under way. */
  private newExpression: RunExpression | undefined;
  private readonly lists = new Map<Frame, Variable>();

  constructor(loop: Loop, context: LoopContext) {
    this.loop = loop;
    this.context = context;
    this.table = new TurnTable(loop);
    this.text = new LoopText(loop);
    this.keepsText = loop.body.some(({ tree }) => tree.kind !== "move");
    if (!isPlain(loop)) this.compileAfter = Number.POSITIVE_INFINITY;
    this.notesOnLoop = notesOnLoop(loop, context.workspace);
  }

  /** @throws what ends the loop, with the statement in it that it is about: `finish` is to be called all the same */
  run(): void {
    this.runTurns(this.loop, this.text, (turn) => this.outermostTurn(turn));
  }

  /** What there is to tell of the turns that are done. Names of the loops stand for what they stood for before. */
  finish(): Turns {
    const { workspace, journal, file } = this.context;
    const { source } = this.loop;
    if (this.fast !== undefined) this.endFast(this.fast);
    this.table.truncate(this.rows, this.turns);
    workspace.release(...this.lists.values(), ...this.frames.map(({ before }) => before));
    const [outermost] = this.frames;
    const name = this.loop.variable?.name;
    if (name !== undefined && outermost !== undefined && "before" in outermost) {
      workspace.putBack(name, outermost.before);
    }
    if (journal !== undefined) this.record(journal);
    const moved = [...this.before].flatMap(([{ name, input }, from]): MovedInput[] =>
      input === undefined ? [] : [{ input: name, from, to: input.value }],
    );
    const notes = [...this.notes.values()].map(({ note, count }) =>
      count === 1 ? note : { ...note, message: `${note.message} (in ${count} turns)` },
    );
    if (this.turns > 0) notes.unshift(...this.notesOnLoop());
    const { turns, table } = this;
    return { kind: "loop", turns, ...table.shown, moved, notes, statement: source, file };
  }

  private record(journal: Journal): void {
    const { workspace } = this.context;
    for (const variable of this.before.keys()) {
      if (workspace.variables.get(variable.name) === variable) journal.move(variable);
    }
    for (const statement of this.functions(this.loop)) {
      const { source, tree } = statement;
      if (this.turns > 0 && tree.kind !== "loop") journal.add(tree, source.text, false);
    }
    const { mentioned, bound } = namesInLoop(this.loop);
    const { lastExpression, usesAnswer, listNames, text } = this;
    // Of answers that build on each other, or on what the head draws, all turns are wanted.
    if (bindsNames(this.loop) || usesAnswer || listNames.size > 0) {
      if (text.isEmpty) return;
      const names = [...mentioned];
      const keys = [...bound, ...listNames, ...(lastExpression === undefined ? [] : [answerKey])];
      journal.addLoop({ text: () => text.text, keys, names, usesAnswer });
      if (listNames.size > 0) journal.forget([...listNames]);
    } else if (lastExpression !== undefined) {
      const { path, statement, piece } = lastExpression;
      const outer = path.map(({ loop, turn }) => ({ loop, turn }));
      journal.addAnswer(answerText(outer, statement, piece), () => mentioned, usesAnswer);
    }
  }

  private functions(loop: Loop): readonly BodyStatement[] {
    return loop.body.flatMap((statement) => {
      const { tree } = statement;
      if (tree.kind === "loop") return this.functions(tree);
      return tree.kind === "function" ? [statement] : [];
    });
  }

  /** Makes functions of a turn, if that is worth it. */
  private compile(frame: Frame): void {
    const { most = Number.POSITIVE_INFINITY, loop } = frame;
    if (this.turns < this.compileAfter || most - frame.turn < fewest) return;
    if (this.compiled?.fits === true) return;
    this.compiled = FastTurns.of(this.context.workspace, loop, this.lists.get(frame));
    // What cannot be compiled now may be later, when new names are inputs, and lists have their lengths.
    if (this.compiled === undefined) this.compileAfter = 2 * this.turns + 1;
  }

  /** Turns that run compiled, until one of them has to run as it is written. @returns whether any have */
  private runFast(frame: Frame): boolean {
    const { workspace, progress } = this.context;
    const { most = Number.POSITIVE_INFINITY, loop } = frame;
    this.compile(frame);
    const { compiled, table } = this;
    if (compiled === undefined || this.turns < this.compileAfter || !this.isQuiet) return false;
    const list = this.lists.get(frame);
    const counts = list && (workspace.numbersIn(list.quantity) as readonly number[]);
    const countOf = (turn: number): number => counts?.[turn - 1] ?? turn;
    const isShown = table.levelOf(loop)?.isShown === true;
    const after = this.turns;
    if (!compiled.begin(after, countOf(after))) return this.delay();
    this.fast = { turns: compiled, after, rows: table.rows };
    const between = workspace.graph.size > manyNodes ? 0 : turnsBetween;
    while (frame.turn < most && !table.isFull) {
      const { goesOn } = compiled;
      if (goesOn === 0 || Number.isNaN(goesOn)) break;
      const turn = frame.turn + 1;
      const count = countOf(turn);
      if (!compiled.turn(count)) break;
      if (isShown) table.addPlainRow(turn, count, compiled.cells);
      compiled.keep();
      frame.turn = turn;
      if ((turn & between) === 0) progress(() => this.progressLine());
    }
    this.endFast(this.fast);
    frame.turn = this.turns;
    const hasRun = this.turns > after;
    // Where turns have to run as they are written, it is not tried again and again.
    return hasRun || this.delay();
  }

  private delay(): false {
    this.compileAfter = 2 * this.turns + 1;
    return false;
  }

  /** Inputs have the numbers that the last compiled turn has left, and what it has shown is kept. */
  private endFast({ turns: compiled, after, rows }: NonNullable<LoopRun["fast"]>): void {
    const { turns } = compiled;
    // Whatever is cut off here is done again by `finish`, and comes to the same.
    compiled.writeBack();
    this.turns = turns;
    this.rows = this.table.rows === rows ? rows : rows + turns - after;
    this.table.truncate(this.rows, turns);
    this.fast = undefined;
    this.renewAnswer();
  }

  /** The answer follows inputs; but not what the loop counts. */
  private renewAnswer(): void {
    const { workspace } = this.context;
    const { lastExpression, turns } = this;
    const [outermost] = lastExpression?.path ?? [];
    const name = this.loop.variable?.name ?? "";
    if (lastExpression === undefined || outermost === undefined) return;
    outermost.turn = turns;
    const { statement } = lastExpression;
    const counter = workspace.variables.get(name);
    if (statement.tree.kind !== "expression" || counter === undefined) return;
    if (!workspace.variablesUnder(statement.tree.value).has(counter)) return;
    const [frame] = this.frames;
    if (frame === undefined) return;
    frame.turn = turns;
    workspace.asOne(() => {
      this.bindElement(frame);
      this.runStatement(statement);
    });
  }

  private runTurns(loop: Loop, text: LoopText, turn: (work: () => void) => void): void {
    const frame: Frame = { loop, turn: 0, value: undefined };
    this.frames.push(frame);
    const next = this.at(loop.source, () => this.counting(frame, text));
    while (next()) {
      if (this.frames.length === 1 && this.runFast(frame)) continue;
      if (this.table.isFull) this.at(loop.source, () => this.refuseMoreRows(loop));
      frame.turn++;
      turn(() => {
        this.at(loop.source, () => this.bindElement(frame));
        this.runBody(frame, text);
      });
    }
    // What the outermost one hides is put back by `finish`.
    if (this.frames.length === 1) return;
    this.frames.pop();
    if (loop.variable !== undefined) {
      this.context.workspace.putBack(loop.variable.name, frame.before);
      this.context.workspace.release(frame.before);
    }
  }

  private refuseMoreRows({ head }: Loop): never {
    const message = `no more than ${this.table.rows} turns can be shown`;
    throw badLoop(head, message, "end what is not to be shown with ;");
  }

  /** What says whether another turn is to come. */
  private counting(frame: Frame, text: LoopText): () => boolean {
    const { workspace } = this.context;
    const { loop } = frame;
    const { head, variable, word } = loop;
    if (word === "while") {
      return () => this.at(loop.source, () => this.holds(loop));
    }
    workspace.beginDraws();
    const lowered = workspace.lower(head);
    const { quantity, names, findings, mentionsVariable } = lowered;
    if (variable === undefined) {
      const count = isList(quantity) ? Number.NaN : workspace.graph.value(quantity);
      if (!Number.isInteger(count) || count < 0) {
        const what = isList(quantity) ? `a list of ${quantity.length}` : formatShort(count);
        throw badLoop(
          head,
          `repeat takes a whole number of turns, not ${what}`,
          "write repeat 100 { … }",
        );
      }
      workspace.endDraws();
      frame.most = count;
      return () => frame.turn < count;
    }
    if (!isList(quantity)) {
      throw badLoop(
        head,
        "for takes a list, not a number",
        `write for ${nameAsWritten(variable.name)} in 1..${formatShort(workspace.graph.value(quantity))} { … }`,
      );
    }
    // At the place where it stands, for what it draws depends on that.
    const written = (loop.source.block?.head ?? "").slice(head.start, head.end);
    const drawn = workspace.hasDrawn ? workspace.drawing : undefined;
    const formula = mentionsVariable
      ? new Formula(" ".repeat(head.start) + written, 0, names, findings, drawn)
      : undefined;
    const hasDrawn = workspace.hasDrawn;
    const saved = drawnExpression(head, written, hasDrawn, lowered.names.drawn);
    workspace.endDraws();
    const { name } = variable;
    const list = workspace.hold(quantity, `the list of ${nameAsWritten(name)}`, formula);
    this.lists.set(frame, list);
    // It follows what moves meanwhile.
    frame.before = workspace.keepVariable(name);
    const { length } = quantity;
    text.list = {
      length,
      staysWhole: this.staysWhole(head, formula),
      kept: this.keptList(loop, list, hasDrawn, saved),
    };
    frame.most = length;
    return () => {
      if (frame.turn < length) return true;
      workspace.release(list);
      this.lists.delete(frame);
      return false;
    };
  }

  /** Whether a list has its length for good. Of an inner loop that has to be known at once. */
  private staysWhole(head: Expression, formula: Formula | undefined): () => boolean {
    if (formula === undefined || hasOneLength(head)) return () => true;
    if (this.frames.length > 1) return () => false;
    const under = [...restedOn(formula.variables)];
    return () => !under.some(({ hasMoved }) => hasMoved);
  }

  /** A list that the head would not give again: it has drawn, or the loop binds what it is made of. */
  private keptList(
    loop: Loop,
    { formula, quantity }: Variable,
    hasDrawn: boolean,
    saved: DrawnPiece,
  ): LoopList["kept"] {
    const { workspace } = this.context;
    const { bound, mentioned } = namesInLoop(loop);
    const isRebound = [...freeNames(loop.head, workspace).keys()].some((name) => bound.has(name));
    if (!hasDrawn && !isRebound) return undefined;
    const all = namesInLoop(this.loop);
    const isTaken = (name: string): boolean =>
      [mentioned, all.mentioned, all.bound].some((names) => names.has(name)) ||
      workspace.isBound(name);
    let name = `${loop.variable?.name ?? ""}_list`;
    while (isTaken(name)) name += "_";
    if (nodesOf(quantity).length > 0) this.newListNames.add(name);
    if (formula !== undefined) {
      return { name, piece: { ...saved, text: `${nameAsWritten(name)} = ${saved.text}` } };
    }
    // In a block, what no variable has a part in is a constant.
    const prefix = this.frames.length > 1 ? "" : "const ";
    return { name, piece: { text: `${prefix}${inputText(name, workspace.numbersIn(quantity))}` } };
  }

  private holds({ head }: Loop): boolean {
    const { workspace } = this.context;
    workspace.beginDraws();
    const { quantity } = workspace.lower(head);
    workspace.endDraws();
    const value = isList(quantity) ? Number.NaN : workspace.graph.value(quantity);
    if (!Number.isNaN(value)) return value !== 0;
    const what = isList(quantity) ? `a list of ${quantity.length}` : "nan";
    throw badLoop(head, `while takes a condition, not ${what}`, "write while x < 1 { … }");
  }

  private bindElement(frame: Frame): void {
    const { workspace } = this.context;
    const { loop, turn } = frame;
    const list = this.lists.get(frame);
    if (loop.variable === undefined || list === undefined) return;
    const { quantity, failure } = workspace.made(list);
    if (failure !== undefined) throw failure;
    const node = nodesOf(quantity)[turn - 1];
    if (node === undefined) {
      throw badLoop(
        loop.head,
        "the list became shorter during the loop",
        "loop over a list that does not change",
      );
    }
    // Its formula calls the list by the one name that is nobody else's.
    const own =
      list.formula && workspace.graph.isActive(node)
        ? new Formula(`ans[${turn}]`, 0, { variables: [list], functions: [] }, list.formula.shape)
        : undefined;
    workspace.bindElement(loop.variable.name, node, own);
    frame.value = workspace.graph.value(node);
  }

  private outermostTurn(work: () => void): void {
    const { workspace, progress } = this.context;
    workspace.beginStatement();
    workspace.asOne(work);
    this.turns++;
    this.rows = this.table.rows;
    this.lastExpression = this.newExpression;
    for (const name of this.newListNames) this.listNames.add(name);
    const notes = this.newNotes.splice(0);
    this.isQuiet = notes.every(({ code }) => code === "moved");
    for (const note of notes) this.addNote(note);
    for (const [variable, from] of this.newlyMoved) {
      if (!this.before.has(variable)) this.before.set(variable, from);
    }
    this.newlyMoved.clear();
    progress(() => this.progressLine());
  }

  private addNote(note: Note): void {
    const key = keyOf(note);
    const known = this.notes.get(key);
    if (known === undefined) this.notes.set(key, { note, count: 1 });
    else known.count++;
  }

  private progressLine(): string {
    const { columns } = this.table.shown;
    const shown = columns.flatMap(({ name, values }) => {
      const value = values[this.rows - 1];
      return typeof value === "number" ? [`${name} ${formatShort(value, 4)}`] : [];
    });
    return [`turn ${this.turns}`, ...shown.slice(0, 3)].join(" · ");
  }

  private runBody(frame: Frame, text: LoopText): void {
    const { loop } = frame;
    const level = this.table.levelOf(loop);
    if (level !== undefined) this.table.enter(level, frame.value ?? frame.turn);
    const cells = new Map<number, Numbers>();
    for (const statement of loop.body) {
      const { tree } = statement;
      if (tree.kind === "loop") {
        const inner = new LoopText(tree);
        this.runTurns(tree, inner, (work) => work());
        if (this.keepsText) text.add(statement, inner.pieces);
        continue;
      }
      const shown = this.at(statement.source, () => this.runStatement(statement));
      for (const [at, column] of (level?.columns.get(statement) ?? []).entries()) {
        cells.set(column, shown[at] as Numbers);
      }
      if (this.keepsText) text.add(statement, [this.saved]);
    }
    if (this.keepsText) text.endTurn();
    if (level === undefined) return;
    if (level.isShown) this.table.addRow(cells);
    this.table.leave();
  }

  /** What its columns show. */
  private runStatement(statement: BodyStatement): readonly Numbers[] {
    const { workspace, runner, file } = this.context;
    const { source, tree } = statement;
    if (tree.kind === "loop") return [];
    workspace.graph.spend(workOfStatement);
    workspace.nextStatement();
    const targets = tree.kind === "move" ? boundIn(tree) : [];
    const before = targets.map(({ name }) => workspace.variables.get(name)?.input?.value);
    const context = { statement: source, file, isRow: false, isInLoop: true };
    const { replies, usesAnswer, draws } = runner.run(tree, context);
    for (const [at, { name }] of targets.entries()) {
      const variable = workspace.variables.get(name);
      if (variable === undefined || this.newlyMoved.has(variable)) continue;
      this.newlyMoved.set(variable, before[at]);
    }
    this.saved = drawnPiece(tree, source.text, workspace, draws);
    workspace.endDraws();
    this.usesAnswer ||= usesAnswer;
    if (tree.kind === "expression") {
      const path = this.frames.map((each) => ({ ...each }));
      this.newExpression = { path, statement, piece: this.saved };
    }
    return replies.flatMap((reply) => this.taken(reply));
  }

  private taken(reply: Reply): readonly Numbers[] {
    if (reply.kind !== "answer" && reply.kind !== "definition" && reply.kind !== "move") return [];
    this.newNotes.push(...reply.notes);
    if (reply.kind === "answer") return [reply.value];
    if (reply.kind === "definition") return reply.value === undefined ? [] : [reply.value];
    return [];
  }

  /** What goes wrong there is told of this statement. */
  private at<Result>(source: SourceStatement, work: () => Result): Result {
    try {
      return work();
    } catch (thrown) {
      if (!(thrown instanceof NablaError)) throw thrown;
      const where = this.where();
      throw new StatementError(where === undefined ? thrown : thrown.inTurn(where), source);
    }
  }

  /** The turns that loops are in; undefined where the outermost has not begun. */
  private where(): string | undefined {
    const begun = this.frames.filter(({ turn }) => turn > 0);
    if (begun.length === 0) return undefined;
    const parts = begun.map(({ loop, turn, value }) =>
      loop.variable === undefined || value === undefined
        ? `turn ${turn}`
        : `${loop.variable.name} = ${formatShort(value)}`,
    );
    return `${this.frames[0]?.loop.variable === undefined ? "in" : "at"} ${parts.join(", ")}`;
  }
}

export type { LoopRun };

export const loopRun = (loop: Loop, context: LoopContext): LoopRun => new LoopRun(loop, context);

/** Fewer turns than these run as they are written. */
const fewest = 8;
/** The turns between two tellings of how far it is, less one; none where a turn may take long. */
const turnsBetween = 1023;
const manyNodes = 10_000;

/** The least work that a statement takes, in operands. */
const workOfStatement = 64;

const keyOf = ({ code, line, column }: Note): string => `${code} ${line}:${column}`;

/** Whether a list is as long as it is by the way it is written. */
function hasOneLength(list: Expression): boolean {
  if (list.kind === "comprehension") return hasOneLength(list.source);
  if (list.kind === "range") return list.from.kind === "number" && list.to.kind === "number";
  return list.kind === "list";
}
