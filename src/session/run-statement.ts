/** What formulas and definitions do: the reply to each, and what is bound after it. */

import { Findings } from "../autograd/findings.ts";
import type { Gradient } from "../autograd/gradient.ts";
import type { NodeId } from "../autograd/graph.ts";
import { nodesOf, type Quantity } from "../autograd/quantity.ts";
import { specialForms } from "../autograd/special-forms.ts";
import { notAConstant, syntaxError } from "../error.ts";
import { functions as builtIn } from "../operations/table.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import type {
  Assignment,
  ConstantDefinition,
  FunctionDefinition,
  Statement,
} from "../syntax/tree.ts";
import { gradientRows, gradientsOnce, inputsOf, rowsOrNone } from "./gradient.ts";
import { gradientNotes } from "./gradient-notes.ts";
import { notesOnLiterals } from "./literals.ts";
import { notesOnNotation } from "./notation.ts";
import { notesOn } from "./notes.ts";
import { notesOnRemainders } from "./remainders.ts";
import { type Answer, type GradientRow, type Note, positionOf, type Reply } from "./reply.ts";
import type { RecordedAnswer } from "./row-program.ts";
import { notesOnUncertainty } from "./uncertainty/beyond-first-order.ts";
import {
  refuseUncertainty,
  spread,
  uncertaintyIn,
  uncertaintyWritten,
} from "./uncertainty/uncertainty.ts";
import {
  type AnswerSource,
  answerNames,
  type Lowered,
  predefined,
  type Workspace,
} from "./workspace.ts";

/** How a statement is run. */
export interface StatementContext {
  readonly statement: SourceStatement;
  readonly file: string;
  /** For one row of data among others, which may be made a function of its inputs. */
  readonly isRow: boolean;
}

/** What a statement has done. */
export interface StatementResult {
  readonly reply: Reply;
  /** Whether it rests on the answer before it. */
  readonly usesAnswer: boolean;
  readonly findings?: Findings;
  /** The answer that it has shown. */
  readonly given?: RecordedAnswer | undefined;
}

/** An answer on its way. */
interface PendingAnswer {
  readonly quantity: Quantity;
  readonly lowered: Lowered;
  readonly name: string | undefined;
  readonly source: AnswerSource;
  /** Notes on the text. */
  readonly notes: readonly Note[];
}

export class StatementRunner {
  private readonly workspace: Workspace;
  private readonly withGradients: boolean;
  private readonly hidden = new Set<string>();

  /** @param withGradients false where only values are wanted */
  constructor(workspace: Workspace, withGradients: boolean) {
    this.workspace = workspace;
    this.withGradients = withGradients;
  }

  run(tree: Statement, context: StatementContext): StatementResult {
    const { workspace } = this;
    const findings = new Findings({ withGuards: context.isRow });
    switch (tree.kind) {
      case "assignment":
        return this.assign(tree, context, findings);
      case "constant":
        return this.defineConstant(tree, context, findings);
      case "function":
        return { reply: this.defineFunction(tree, context), usesAnswer: false };
      case "expression": {
        const start = workspace.graph.size;
        const lowered = workspace.lower(tree.value, findings);
        const source = workspace.sourceOf(tree.value, lowered);
        const quantity = workspace.bindAnswer(lowered.quantity, start, source.definition);
        const notes = notesOnText(tree, context.statement);
        const pending = { quantity, lowered, name: undefined, source, notes };
        return this.result(lowered, this.answer(pending, context), quantity);
      }
    }
  }

  private result(
    { usesAnswer, findings }: Lowered,
    reply: Reply,
    quantity?: Quantity,
  ): StatementResult {
    const isShown = reply.kind === "answer" && quantity !== undefined && !reply.statement.silent;
    return {
      reply,
      usesAnswer,
      findings,
      given: isShown ? { answer: reply, quantity } : undefined,
    };
  }

  private assign(tree: Assignment, context: StatementContext, findings: Findings): StatementResult {
    const { workspace } = this;
    const { target } = tree;
    const { statement, file } = context;
    const start = workspace.graph.size;
    const lowered = workspace.lower(tree.value, findings);
    if (lowered.mentionsVariable) refuseUncertainty(tree);
    const existing = answerNames.has(target.name) ? answerNames : predefined;
    const what = existing === answerNames ? "the last answer" : "the constant";
    const notes = this.notesOnDefinition(tree, existing, what, statement);
    if (lowered.mentionsVariable) {
      const source = workspace.sourceOf(tree.value, lowered);
      const quantity = workspace.bindDerived(
        target.name,
        lowered.quantity,
        start,
        source.definition,
      );
      const pending = { quantity, lowered, name: target.name, source, notes };
      return this.result(lowered, this.answer(pending, context), quantity);
    }
    const value = workspace.numbersIn(lowered.quantity);
    const found = notesOn(workspace, lowered.quantity, lowered, statement);
    const written = tree.uncertainty && uncertaintyWritten(workspace, tree.uncertainty, value);
    workspace.bindInput(target.name, value, written?.uncertainty);
    const reply: Reply = {
      kind: "definition",
      what: "input",
      name: target.name,
      value,
      ...spread(written?.uncertainty),
      notes: [...notes, ...found],
      statement,
      file,
    };
    const usesAnswer = lowered.usesAnswer || written?.usesAnswer === true;
    return { ...this.result(lowered, reply), usesAnswer };
  }

  private defineConstant(
    tree: ConstantDefinition,
    { statement, file }: StatementContext,
    findings: Findings,
  ): StatementResult {
    const { workspace } = this;
    const { target, value } = tree;
    const lowered = workspace.lower(value, findings);
    const { quantity } = lowered;
    if (nodesOf(quantity).some((node) => workspace.graph.isActive(node))) {
      throw notAConstant(value, target.name, inputsOf(workspace, quantity));
    }
    const notes = this.notesOnDefinition(tree, predefined, "the constant", statement);
    workspace.bindConstant(target.name, quantity);
    return this.result(lowered, {
      kind: "definition",
      what: "constant",
      name: target.name,
      value: workspace.numbersIn(quantity),
      notes: [...notes, ...notesOn(workspace, quantity, lowered, statement)],
      statement,
      file,
    });
  }

  private defineFunction(tree: FunctionDefinition, { statement, file }: StatementContext): Reply {
    const { target, parameters, body } = tree;
    for (const [index, parameter] of parameters.entries()) {
      if (parameters.findIndex(({ name }) => name === parameter.name) !== index) {
        throw syntaxError(parameter, ["a parameter of another name"]);
      }
    }
    const existing = specialForms.has(target.name) ? specialForms : builtIn;
    const notes = this.notesOnDefinition(tree, existing, "the function", statement);
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

  private answer(pending: PendingAnswer, { statement, file, isRow }: StatementContext): Answer {
    const { workspace } = this;
    const { quantity, name, lowered } = pending;
    const { findings, observations } = lowered;
    let { notes } = pending;
    const made = { text: statement.text, made: observations.made };
    workspace.answered(quantity, made, pending.source);
    const wanted = this.withGradients && !statement.silent;
    const gradientOf = gradientsOnce(workspace, findings);
    const gradient = wanted ? gradientRows(workspace, quantity, gradientOf) : [];
    // Gradients that are too large together are not kept.
    const again = (node: NodeId): Gradient => workspace.gradient(node, findings);
    const uncertainty = wanted
      ? uncertaintyIn(workspace, quantity, gradient === "too large" ? again : gradientOf)
      : undefined;
    if (gradient === "too large") {
      const message = "the gradient is too large to show; ask for that of an element";
      notes = [...notes, { code: "large", message, ...positionOf(statement, 0) }];
    }
    return {
      kind: "answer",
      name,
      value: workspace.numbersIn(quantity),
      ...spread(uncertainty),
      gradient: rowsOrNone(gradient),
      notes: [
        ...notes,
        ...(statement.silent
          ? notesOnRemainders(workspace, quantity, observations, statement)
          : this.found(pending, gradient, statement, isRow)),
        ...(uncertainty === undefined
          ? []
          : notesOnUncertainty(workspace, quantity, uncertainty, gradientOf, statement, name)),
      ],
      statement,
      file,
    };
  }

  /** What there is to note about an answer and its gradient. */
  private found(
    pending: PendingAnswer,
    gradient: GradientRow[] | "too large",
    statement: SourceStatement,
    isRow: boolean,
  ): readonly Note[] {
    const { quantity, lowered } = pending;
    const notes = notesOn(this.workspace, quantity, lowered, statement);
    // Of rows of data, nobody wants to know that of each.
    if (isRow || gradient === "too large" || gradient.length === 0) return notes;
    const blame = gradientNotes(this.workspace, quantity, gradient, lowered, statement);
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
    tree: Assignment | ConstantDefinition | FunctionDefinition,
    existing: { has(name: string): boolean },
    what: string,
    statement: SourceStatement,
  ): Note[] {
    const { name, start } = tree.target;
    const notes = notesOnText(tree, statement);
    if (tree.kind === "assignment" && this.workspace.variables.get(name)?.kind === "constant") {
      const message = `${name} was a constant and is not one any more; const ${name} = … keeps it one`;
      notes.unshift({ code: "hides", message, ...positionOf(statement, start) });
    }
    const key = `${what} ${name}`;
    if (!existing.has(name) || this.hidden.has(key)) return notes;
    this.hidden.add(key);
    const message = `${name} now hides ${key}; :reset ${name} brings it back`;
    return [{ code: "hides", message, ...positionOf(statement, start) }, ...notes];
  }
}

/** What there is to note about a statement as it is written. */
function notesOnText(tree: Statement, statement: SourceStatement): Note[] {
  const notes = notesOnNotation(statement);
  const more = notesOnLiterals(tree, statement);
  return more.length === 0 ? notes : [...notes, ...more];
}
