/** Runs statements, one after the other, on what the earlier ones have left. */

import { specialForms } from "../autograd/forms.ts";
import { nodesOf, type Quantity } from "../autograd/quantity.ts";
import { NablaError, notAConstant, syntaxError, tooDeep, unclosedBracket } from "../error.ts";
import { functions as builtIn } from "../operations/table.ts";
import { parse } from "../syntax/parse.ts";
import { type SourceStatement, splitStatements } from "../syntax/statements.ts";
import type { Assignment, ConstantDefinition, FunctionDefinition, Name } from "../syntax/tree.ts";
import { commandIn, commands, runCommand } from "./commands/table.ts";
import { gradientRows } from "./gradient.ts";
import { notesOn } from "./notes.ts";
import { type Note, positionOf, type Reply } from "./reply.ts";
import { predefined, Workspace } from "./workspace.ts";

export interface SessionOptions {
  /** False where only values are wanted: answers then come with no gradient, and sooner. */
  readonly gradients?: boolean;
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
  private readonly withGradients: boolean;
  private readonly hidden = new Set<string>();

  constructor(options: SessionOptions = {}) {
    this.withGradients = options.gradients ?? true;
  }

  /** Runs a program. Each statement runs when its reply is asked for. */
  *run(program: string, file = "<text>"): Generator<Reply> {
    for (const statement of splitStatements(program)) yield this.execute(statement, file);
  }

  /** Runs one statement. */
  execute(statement: SourceStatement, file: string): Reply {
    try {
      this.workspace.collect();
      return this.reply(statement, file);
    } catch (thrown) {
      return { kind: "failure", file, statement, error: asNablaError(thrown, statement) };
    }
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
    this.workspace.bindInput(tree.target.name, this.workspace.numbersIn(quantity));
  }

  /** The names that a formula can use at the moment, for completion. */
  names(): string[] {
    const { workspace } = this;
    return [
      ...workspace.variableNames(),
      ...workspace.functionNames(),
      ...builtIn.keys(),
      ...specialForms.keys(),
    ];
  }

  /** The commands there are, with their colons. */
  commands(): string[] {
    return [...commands.keys()].map((name) => `:${name}`);
  }

  private reply(statement: SourceStatement, file: string): Reply {
    const { text, unclosed } = statement;
    const command = commandIn(text, this.workspace);
    if (command !== undefined) return runCommand(command, this.workspace, statement, file);
    if (unclosed !== undefined) {
      throw unclosedBracket({ start: unclosed, end: unclosed + 1 }, text[unclosed] as string);
    }
    const tree = parse(text);
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
        const answer = this.workspace.bindAnswer(quantity, start);
        return this.answer(answer, undefined, [], statement, file);
      }
    }
  }

  private assign({ target, value }: Assignment, statement: SourceStatement, file: string): Reply {
    const { workspace } = this;
    const start = workspace.graph.size;
    const { quantity, mentionsVariable } = workspace.lower(value);
    const notes = this.noteHiding(target, predefined, "the constant", statement);
    if (mentionsVariable) {
      const derived = workspace.bindDerived(target.name, quantity, start);
      return this.answer(derived, target.name, notes, statement, file);
    }
    const number = workspace.numbersIn(quantity);
    workspace.bindInput(target.name, number);
    return {
      kind: "definition",
      what: "input",
      name: target.name,
      value: number,
      notes,
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
      const inputs = gradientRows(workspace, quantity).map(({ input }) => input);
      throw notAConstant(value, target.name, inputs);
    }
    const notes = this.noteHiding(target, predefined, "the constant", statement);
    workspace.bindConstant(target.name, quantity);
    const number = workspace.numbersIn(quantity);
    return {
      kind: "definition",
      what: "constant",
      name: target.name,
      value: number,
      notes,
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
    const notes = this.noteHiding(target, builtIn, "the function", statement);
    this.workspace.functions.set(target.name, {
      name: target.name,
      parameters: parameters.map(({ name }) => name),
      body,
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
    notes: readonly Note[],
    statement: SourceStatement,
    file: string,
  ): Reply {
    const { workspace } = this;
    workspace.last = quantity;
    const wanted = this.withGradients && !statement.silent;
    const gradient = wanted ? gradientRows(workspace, quantity) : [];
    return {
      kind: "answer",
      name,
      value: workspace.numbersIn(quantity),
      gradient,
      notes: statement.silent ? notes : [...notes, ...notesOn(workspace, quantity, statement)],
      statement,
      file,
    };
  }

  /** Says once, for each name, that a definition hides something predefined. */
  private noteHiding(
    { name, start }: Name,
    existing: ReadonlyMap<string, unknown>,
    what: string,
    statement: SourceStatement,
  ): Note[] {
    const key = `${what} ${name}`;
    if (!existing.has(name) || this.hidden.has(key)) return [];
    this.hidden.add(key);
    const message = `${name} now hides ${key}; :reset ${name} brings it back`;
    return [{ code: "hides", message, ...positionOf(statement, start) }];
  }
}

function asNablaError(thrown: unknown, { text }: SourceStatement): NablaError {
  if (thrown instanceof NablaError) return thrown;
  if (thrown instanceof RangeError && /call stack/.test(thrown.message)) {
    return tooDeep({ start: 0, end: text.length }, "this is");
  }
  throw thrown;
}
