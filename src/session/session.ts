/** Runs statements, one after the other, on what the earlier ones have left. */

import { specialForms } from "../autograd/forms.ts";
import type { Gradient } from "../autograd/gradient.ts";
import type { NodeId } from "../autograd/graph.ts";
import { nodesOf, type Quantity } from "../autograd/quantity.ts";
import {
  fileLoop,
  isStackOverflow,
  lineTooLong,
  NablaError,
  notAConstant,
  syntaxError,
  tooDeep,
  unclosedBracket,
} from "../error.ts";
import { functions as builtIn } from "../operations/table.ts";
import { namesIn } from "../syntax/names.ts";
import { parse } from "../syntax/parse.ts";
import {
  longestStatement,
  type SourceStatement,
  StatementSplitter,
  splitStatements,
} from "../syntax/statements.ts";
import type {
  Assignment,
  ConstantDefinition,
  FunctionDefinition,
  Name,
  Statement,
} from "../syntax/tree.ts";
import { blameFor } from "./blame.ts";
import { describeFunction } from "./commands/about.ts";
import { type Command, type Context, type LoadRequest, usageOf } from "./commands/command.ts";
import { commandIn, mayTakeLong, runCommand } from "./commands/dispatch.ts";
import { groupNames } from "./commands/help.ts";
import { commandGroups, commands } from "./commands/table.ts";
import { gradientRows, inputsOf } from "./gradient.ts";
import type { Files, Host } from "./host.ts";
import { Journal } from "./journal.ts";
import { notesOnNotation } from "./notation.ts";
import { notesOn } from "./notes.ts";
import { type Given, type Repeat, repeatable } from "./repetition.ts";
import {
  type Answer,
  type Failure,
  type GradientRow,
  type Note,
  type Numbers,
  type Origin,
  positionOf,
  type Reply,
} from "./reply.ts";
import { refuseUncertainty, uncertaintyIn, uncertaintyWritten } from "./uncertainty.ts";
import { answerNames, predefined, Workspace } from "./workspace.ts";

export interface SessionOptions {
  /** False where only values are wanted: answers then come with no gradient, and sooner. */
  readonly gradients?: boolean;
  /** Settings and files, for the commands that are about them; without it they are refused. */
  readonly host?: Host;
}

/**
 * A session: variables, constants and functions, and the graph behind them. It never throws for what a program
 * says: an error is a reply, and leaves the session as it was before the statement.
 *
 * @example
 * const session = new Session();
 * for (const reply of session.run("x = 3; y = x^2")) console.log(reply);
 */
export class Session {
  private readonly workspace = new Workspace();
  private readonly journal = new Journal();
  private readonly withGradients: boolean;
  private readonly host: Host | undefined;
  private readonly hidden = new Set<string>();
  /** The statements are run for one row of data among others, and leave nothing behind. */
  private isRepeating = false;
  /** What is to be told if the command that runs is cut off. */
  private kept: (() => Reply) | undefined;
  /** The answers that it has then given. */
  private given: Given[] = [];
  private readonly trees = new WeakMap<SourceStatement, Statement>();
  /** The files that are being loaded, each by the one before it. */
  private readonly loading: { readonly path: string; readonly origin: Origin }[] = [];

  constructor(options: SessionOptions = {}) {
    this.withGradients = options.gradients ?? true;
    this.host = options.host;
  }

  /** Runs a program. Each statement runs when its reply is asked for. */
  *run(program: string, file = "<text>"): Generator<Reply> {
    for (const statement of splitStatements(program)) yield* this.execute(statement, file);
  }

  /** Runs one statement. It has one reply, unless it loads a file: that has a reply for each of its statements. */
  execute(statement: SourceStatement, file: string): Iterable<Reply> {
    this.workspace.turn++;
    if (!this.isRepeating) this.workspace.collect();
    const start = this.workspace.graph.size;
    try {
      const outcome = this.reply(statement, file);
      return outcome.kind === "load" ? this.load(outcome.path, statement, file) : [outcome];
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
    const error = asNablaError(thrown, statement);
    this.workspace.rollBack(start);
    const loadedFrom = this.loading.map(({ origin }) => origin).reverse();
    return { kind: "failure", file, statement, error, loadedFrom };
  }

  /** The names that statements look up before they bind them: what they need to be given. */
  namesNeededBy(statements: readonly SourceStatement[]): string[] {
    const needed = new Set<string>();
    const bound = new Set<string>();
    for (const { text } of statements) {
      for (const name of this.namesMentionedIn(text)) if (!bound.has(name)) needed.add(name);
      const [, target] = /^\s*(?:const\s+)?([^\s=(`]+|`[^`]+`)\s*=(?!=)/.exec(text) ?? [];
      if (target !== undefined) bound.add(target.replaceAll("`", ""));
    }
    return [...needed];
  }

  private namesMentionedIn(text: string): Iterable<string> {
    if (text.startsWith(":")) return text.match(/[\p{L}_][\p{L}\p{N}\p{M}_]*/gu) ?? [];
    try {
      return namesIn(parse(text));
    } catch (thrown) {
      // It will fail when it runs, and say so.
      if (thrown instanceof NablaError || thrown instanceof RangeError) return [];
      throw thrown;
    }
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
    let repeat: Repeat | undefined;
    return (values) => {
      const answers = repeat?.(values);
      if (answers !== undefined) return answers;
      const isDue = ++runs === runsBeforeCompiling;
      return this.runWith(names, values, program, (inputs, replies) => {
        if (isDue && replies.every(isRepeatable)) {
          repeat = repeatable(this.workspace, inputs, this.given);
        }
      });
    };
  }

  /** Runs a program with these inputs bound, and then forgets these and what the program has bound. */
  private runWith(
    names: readonly string[],
    values: readonly number[],
    program: Iterable<{ readonly statement: SourceStatement; readonly file: string }>,
    before: (inputs: readonly NodeId[], replies: readonly Reply[]) => void,
  ): readonly Reply[] {
    const { workspace } = this;
    const { graph, differentiator } = workspace;
    const start = workspace.mark();
    const replies: Reply[] = [];
    this.isRepeating = true;
    this.given = [];
    graph.hasDecided = false;
    differentiator.decisions = [];
    differentiator.leavesCheckpoints = false;
    try {
      const inputs = names.map((name, index) => {
        workspace.bindInput(name, values[index] as number);
        return graph.size - 1;
      });
      for (const { statement, file } of program) {
        replies.push(...this.execute(statement, file));
        if (replies.at(-1)?.kind === "quit") break;
      }
      before(inputs, replies);
      return replies;
    } finally {
      this.isRepeating = false;
      differentiator.decisions = undefined;
      differentiator.leavesCheckpoints = true;
      workspace.returnTo(start);
    }
  }

  /**
   * What a statement would answer, with no trace left of it. Undefined where it would answer nothing, would fail,
   * or would take longer.
   */
  preview(text: string, milliseconds: number): Answer | undefined {
    const { workspace } = this;
    const { graph } = workspace;
    const start = graph.size;
    const deadline = performance.now() + milliseconds;
    const { onWork } = graph;
    graph.onWork = () => {
      if (performance.now() > deadline) throw new OutOfTime();
    };
    try {
      const tree = parse(text);
      if (tree.kind === "function") return undefined;
      const { quantity, mentionsVariable } = workspace.lower(tree.value);
      const value = workspace.numbersIn(quantity);
      const gradientOf = this.gradientsOnce();
      const gradient = rowsOrNone(gradientRows(workspace, quantity, gradientOf));
      const written = tree.kind === "assignment" ? tree.uncertainty : undefined;
      if (written !== undefined && mentionsVariable) return undefined;
      const uncertainty =
        written === undefined
          ? uncertaintyIn(workspace, quantity, gradientOf)
          : uncertaintyWritten(workspace, written, value);
      return {
        kind: "answer",
        name: tree.kind === "expression" ? undefined : tree.target.name,
        value,
        ...spread(uncertainty),
        gradient,
        notes: [],
        statement: { text, line: 1, column: 1, silent: false, unclosed: undefined },
        file: "",
      };
    } catch (thrown) {
      if (thrown instanceof NablaError || thrown instanceof OutOfTime) return undefined;
      if (thrown instanceof RangeError) return undefined;
      throw thrown;
    } finally {
      graph.onWork = onWork;
      workspace.rollBack(start);
    }
  }

  /** Where uncertainties are made of them as well, gradients are taken once. */
  private gradientsOnce(): (node: NodeId) => Gradient {
    const { workspace } = this;
    const gradientOf = (node: NodeId): Gradient => workspace.gradient(node);
    if (!workspace.isUncertain) return gradientOf;
    const known = new Map<NodeId, Gradient>();
    return (node) => {
      const gradient = known.get(node) ?? gradientOf(node);
      known.set(node, gradient);
      return gradient;
    };
  }

  /** Called now and then while a statement runs, every few milliseconds or sooner. */
  set onWork(callback: (() => void) | undefined) {
    this.workspace.graph.onWork = callback;
  }

  /**
   * After a statement was cut off in the middle, however hard: the session is as it was before it. Returns what there
   * is to tell all the same: the best that was found until then.
   */
  recover(): Reply | undefined {
    this.loading.length = 0;
    this.workspace.turn++;
    this.workspace.recover();
    const { kept } = this;
    this.kept = undefined;
    return kept?.();
  }

  private contextOf(statement: SourceStatement, file: string): Context {
    const { workspace, journal, host } = this;
    this.kept = undefined;
    return {
      workspace,
      journal,
      host,
      file,
      commands: commandGroups,
      watch: {
        progress: (line) => {
          workspace.graph.onWork?.();
          if (line !== undefined) host?.progress?.(line);
        },
        keep: (outcome) => {
          this.kept = () => ({ kind: "report", parts: outcome(), statement, file });
        },
      },
    };
  }

  /**
   * Binds an input from outside the program.
   * @param text a name and an expression without variables, as `x=2` or `angle = pi/4`
   * @throws NablaError where it is not that
   */
  setInput(text: string): void {
    const tree = parse(text);
    if (tree.kind !== "assignment") {
      throw syntaxError(tree, ["a name, = and a value, as in x=2"]);
    }
    const { quantity, mentionsVariable } = this.workspace.lower(tree.value);
    if (mentionsVariable) throw notAConstant(tree.value, tree.target.name, ["other inputs"]);
    const value = this.workspace.numbersIn(quantity);
    const uncertainty =
      tree.uncertainty && uncertaintyWritten(this.workspace, tree.uncertainty, value);
    this.workspace.bindInput(tree.target.name, value, uncertainty);
    this.journal.add(tree, text, false);
  }

  /** The names that a formula can use at the moment, for completion. */
  names(): string[] {
    return [...new Set([...this.workspace.variableNames(), ...this.functionNames()])];
  }

  /** What a name stands for: undefined where it stands for nothing. */
  kindOf(name: string): "variable" | "function" | undefined {
    if (this.workspace.isVariable(name)) return "variable";
    return this.functionNames().includes(name) ? "function" : undefined;
  }

  /** How a function is called, as `clamp(x, low, high)`, and what it is. */
  describe(name: string): { signature: string; doc: string } | undefined {
    return describeFunction(name, this.workspace);
  }

  /** The commands there are, by name without the colon. */
  get commands(): ReadonlyMap<string, CommandSummary> {
    return summaries;
  }

  /** What `:help` can be asked about. */
  topics(): string[] {
    return [...commands.keys(), ...this.functionNames(), ...groupNames()];
  }

  private functionNames(): string[] {
    const offered = [...builtIn].filter(([, { group }]) => group !== "auxiliary");
    return [
      ...this.workspace.functionNames(),
      ...offered.map(([name]) => name),
      ...specialForms.keys(),
    ];
  }

  private reply(statement: SourceStatement, file: string): Reply | LoadRequest {
    const { text, unclosed, isCut } = statement;
    const { workspace, journal } = this;
    if (isCut) throw lineTooLong({ start: 0, end: 0 }, longestStatement);
    const command = commandIn(text, workspace);
    if (command !== undefined) return this.command(command, statement, file);
    if (unclosed !== undefined) {
      throw unclosedBracket({ start: unclosed, end: unclosed + 1 }, text[unclosed] as string);
    }
    const tree = this.parsed(statement);
    workspace.usedAnswer = false;
    const reply = this.perform(tree, statement, file);
    if (!this.isRepeating) journal.add(tree, text, workspace.usedAnswer);
    return reply;
  }

  /** What a command gives, or what it has found until it was cut off. */
  private command(text: string, statement: SourceStatement, file: string): Reply | LoadRequest {
    const context = this.contextOf(statement, file);
    const run = (): Reply | LoadRequest => runCommand(text, context, statement);
    const interruptible = mayTakeLong(text) ? this.host?.interruptible : undefined;
    if (interruptible === undefined) return run();
    let reply: Reply | LoadRequest | undefined;
    let thrown: unknown;
    const isDone = interruptible(() => {
      try {
        reply = run();
      } catch (error) {
        thrown = error;
      }
    });
    if (reply === undefined && thrown !== undefined) throw thrown;
    if (isDone) return reply as Reply | LoadRequest;
    // It may have been done at the very moment.
    const told = reply ?? this.recover();
    const parts = told?.kind === "report" ? told.parts : [];
    return { kind: "report", parts, statement, file, isInterrupted: true };
  }

  /** A statement that is run again and again is parsed once. */
  private parsed(statement: SourceStatement): Statement {
    if (!this.isRepeating) return parse(statement.text);
    const known = this.trees.get(statement);
    if (known !== undefined) return known;
    const tree = parse(statement.text);
    this.trees.set(statement, tree);
    return tree;
  }

  private perform(tree: Statement, statement: SourceStatement, file: string): Reply {
    switch (tree.kind) {
      case "assignment":
        return this.assign(tree, statement, file);
      case "constant":
        return this.defineConstant(tree, statement, file);
      case "function":
        return this.defineFunction(tree, statement, file);
      case "expression": {
        const start = this.workspace.graph.size;
        const { quantity } = this.workspace.lower(tree.value);
        this.workspace.willAnswer(tree.value);
        const answer = this.workspace.bindAnswer(quantity, start);
        return this.answer(answer, undefined, notesOnNotation(statement), statement, file);
      }
    }
  }

  /** The replies of a file's statements, run as if they stood here. */
  private *load(name: string, statement: SourceStatement, file: string): Generator<Reply> {
    const start = this.workspace.graph.size;
    try {
      yield* this.repliesOf(name, statement, file);
    } catch (thrown) {
      yield this.failure(thrown, start, statement, file);
    }
  }

  private *repliesOf(name: string, statement: SourceStatement, file: string): Generator<Reply> {
    const files = this.host?.files as Files;
    const path = files.resolve(name, file);
    const start = statement.text.lastIndexOf(name);
    const span = { start, end: start + name.length };
    const chain = [...this.loading.map((outer) => outer.path), path];
    if (chain.indexOf(path) < chain.length - 1) {
      throw fileLoop(chain.slice(chain.indexOf(path))).at(span);
    }
    this.loading.push({ path, origin: { file, line: statement.line } });
    try {
      const splitter = new StatementSplitter();
      for (const piece of files.read(path)) {
        for (const inner of splitter.feed(piece)) yield* this.execute(inner, path);
      }
      for (const inner of splitter.end()) yield* this.execute(inner, path);
    } catch (thrown) {
      throw thrown instanceof NablaError ? thrown.at(span) : thrown;
    } finally {
      this.loading.pop();
    }
  }

  private assign(tree: Assignment, statement: SourceStatement, file: string): Reply {
    const { workspace } = this;
    const { target } = tree;
    const start = workspace.graph.size;
    const { quantity, mentionsVariable } = workspace.lower(tree.value);
    if (mentionsVariable) refuseUncertainty(tree);
    const existing = answerNames.has(target.name) ? answerNames : predefined;
    const what = existing === answerNames ? "the last answer" : "the constant";
    const notes = this.notesOnDefinition(target, existing, what, statement);
    if (mentionsVariable) {
      workspace.willAnswer(tree.value);
      const derived = workspace.bindDerived(target.name, quantity, start);
      return this.answer(derived, target.name, notes, statement, file);
    }
    const value = workspace.numbersIn(quantity);
    const found = notesOn(workspace, quantity, statement);
    const uncertainty = tree.uncertainty && uncertaintyWritten(workspace, tree.uncertainty, value);
    workspace.bindInput(target.name, value, uncertainty);
    return {
      kind: "definition",
      what: "input",
      name: target.name,
      value,
      ...spread(uncertainty),
      notes: [...notes, ...found],
      statement,
      file,
    };
  }

  private defineConstant(
    { target, value }: ConstantDefinition,
    statement: SourceStatement,
    file: string,
  ): Reply {
    const { workspace } = this;
    const { quantity } = workspace.lower(value);
    if (nodesOf(quantity).some((node) => workspace.graph.isActive(node))) {
      throw notAConstant(value, target.name, inputsOf(workspace, quantity));
    }
    const notes = this.notesOnDefinition(target, predefined, "the constant", statement);
    workspace.bindConstant(target.name, quantity);
    return {
      kind: "definition",
      what: "constant",
      name: target.name,
      value: workspace.numbersIn(quantity),
      notes: [...notes, ...notesOn(workspace, quantity, statement)],
      statement,
      file,
    };
  }

  private defineFunction(
    { target, parameters, body }: FunctionDefinition,
    statement: SourceStatement,
    file: string,
  ): Reply {
    for (const [index, parameter] of parameters.entries()) {
      if (parameters.findIndex(({ name }) => name === parameter.name) !== index) {
        throw syntaxError(parameter, ["a parameter of another name"]);
      }
    }
    const existing = specialForms.has(target.name) ? specialForms : builtIn;
    const notes = this.notesOnDefinition(target, existing, "the function", statement);
    this.workspace.defineFunction({
      name: target.name,
      parameters: parameters.map(({ name }) => name),
      body,
      text: statement.text,
    });
    return {
      kind: "definition",
      what: "function",
      name: target.name,
      value: undefined,
      notes,
      statement,
      file,
    };
  }

  private answer(
    quantity: Quantity,
    name: string | undefined,
    earlier: readonly Note[],
    statement: SourceStatement,
    file: string,
  ): Reply {
    const { workspace } = this;
    let notes = earlier;
    workspace.last = quantity;
    workspace.lastStatement = { text: statement.text, made: workspace.observations.made };
    const wanted = this.withGradients && !statement.silent;
    const gradientOf = this.gradientsOnce();
    const gradient = wanted ? gradientRows(workspace, quantity, gradientOf) : [];
    // Gradients that are too large together are not kept.
    const again = gradient === "too large" ? undefined : gradientOf;
    const uncertainty = wanted ? uncertaintyIn(workspace, quantity, again) : undefined;
    if (gradient === "too large") {
      const message = "the gradient is too large to show; ask for that of an element";
      notes = [...notes, { code: "large", message, ...positionOf(statement, 0) }];
    }
    const answer: Answer = {
      kind: "answer",
      name,
      value: workspace.numbersIn(quantity),
      ...spread(uncertainty),
      gradient: rowsOrNone(gradient),
      notes: statement.silent ? notes : [...notes, ...this.found(quantity, gradient, statement)],
      statement,
      file,
    };
    if (this.isRepeating && !statement.silent) this.given.push({ answer, quantity });
    return answer;
  }

  /** What there is to note about an answer and its gradient. */
  private found(
    quantity: Quantity,
    gradient: GradientRow[] | "too large",
    statement: SourceStatement,
  ): readonly Note[] {
    const notes = notesOn(this.workspace, quantity, statement);
    // Of rows of data, nobody wants to know that of each.
    if (this.isRepeating || gradient === "too large" || gradient.length === 0) return notes;
    const blame = blameFor(this.workspace, quantity, gradient, statement);
    // Where a gradient ceases to be a number, the derivative that is not finite is part of the story.
    const isRetold = (note: Note): boolean =>
      note.code === "derivative" &&
      blame.some(
        ({ code, line, column }) =>
          code === note.code && line === note.line && column === note.column,
      );
    return blame.length === 0 ? notes : [...notes.filter((note) => !isRetold(note)), ...blame];
  }

  /** What a definition is to be told of as it stands; once, for each name, that it hides something predefined. */
  private notesOnDefinition(
    { name, start }: Name,
    existing: { has(name: string): boolean },
    what: string,
    statement: SourceStatement,
  ): Note[] {
    const notes = notesOnNotation(statement);
    const key = `${what} ${name}`;
    if (!existing.has(name) || this.hidden.has(key)) return notes;
    this.hidden.add(key);
    const message = `${name} now hides ${key}; :reset ${name} brings it back`;
    return [{ code: "hides", message, ...positionOf(statement, start) }, ...notes];
  }
}

/** What is to be known of a command to offer it. */
export interface CommandSummary {
  /** How it is typed: `:trace [expr]`. */
  readonly usage: string;
  readonly doc: string;
  readonly takes: Command["takes"];
}

const summaries: ReadonlyMap<string, CommandSummary> = new Map(
  [...commands].map(([name, command]) => [
    name,
    { usage: usageOf(command), doc: command.doc, takes: command.takes },
  ]),
);

const rowsOrNone = (rows: GradientRow[] | "too large"): readonly GradientRow[] =>
  rows === "too large" ? [] : rows;

const spread = (uncertainty: Numbers | undefined): { uncertainty?: Numbers } =>
  uncertainty === undefined ? {} : { uncertainty };

class OutOfTime extends Error {}

/** A program is compiled when it has run so often: to compile takes as long as some hundred runs. */
const runsBeforeCompiling = 100;

/** Whether a reply will be the same, but for its numbers, at other inputs. */
const isRepeatable = ({ kind }: Reply): boolean => kind === "answer" || kind === "definition";

function asNablaError(thrown: unknown, { text }: SourceStatement): NablaError {
  if (thrown instanceof NablaError) return thrown;
  if (isStackOverflow(thrown)) {
    return tooDeep({ start: 0, end: text.length }, "this is");
  }
  throw thrown;
}
