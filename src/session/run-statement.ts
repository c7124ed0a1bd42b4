/** What formulas and definitions do: the reply to each, and what is bound after it. */

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
import { answerNames, predefined, type Workspace } from "./workspace.ts";

export class StatementRunner {
  private readonly workspace: Workspace;
  private readonly withGradients: boolean;
  private readonly hidden = new Set<string>();
  /** While it is a list: statements are run for one row of data among others, and what answers they give goes there. */
  given: RecordedAnswer[] | undefined;

  /** @param withGradients false where only values are wanted */
  constructor(workspace: Workspace, withGradients: boolean) {
    this.workspace = workspace;
    this.withGradients = withGradients;
  }

  run(tree: Statement, statement: SourceStatement, file: string): Reply {
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
        const definition = this.workspace.willAnswer(tree.value);
        const answer = this.workspace.bindAnswer(quantity, start, definition);
        return this.answer(answer, undefined, notesOnText(tree, statement), statement, file);
      }
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
    const notes = this.notesOnDefinition(tree, existing, what, statement);
    if (mentionsVariable) {
      const definition = workspace.willAnswer(tree.value);
      const derived = workspace.bindDerived(target.name, quantity, start, definition);
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
    tree: ConstantDefinition,
    statement: SourceStatement,
    file: string,
  ): Reply {
    const { workspace } = this;
    const { target, value } = tree;
    const { quantity } = workspace.lower(value);
    if (nodesOf(quantity).some((node) => workspace.graph.isActive(node))) {
      throw notAConstant(value, target.name, inputsOf(workspace, quantity));
    }
    const notes = this.notesOnDefinition(tree, predefined, "the constant", statement);
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
    tree: FunctionDefinition,
    statement: SourceStatement,
    file: string,
  ): Reply {
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
    workspace.lastStatement = { text: statement.text, made: workspace.provenance.made };
    const wanted = this.withGradients && !statement.silent;
    const gradientOf = gradientsOnce(workspace);
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
      notes: [
        ...notes,
        ...(statement.silent
          ? notesOnRemainders(workspace, quantity, statement)
          : this.found(quantity, gradient, statement)),
        // Last, for it takes derivatives, and may meet conventions that are not the answer's.
        ...(uncertainty === undefined
          ? []
          : notesOnUncertainty(workspace, quantity, uncertainty, gradientOf, statement, name)),
      ],
      statement,
      file,
    };
    if (!statement.silent) this.given?.push({ answer, quantity });
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
    if (this.given !== undefined || gradient === "too large" || gradient.length === 0) return notes;
    const blame = gradientNotes(this.workspace, quantity, gradient, statement);
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
