/** What formulas and definitions do: the reply to each, and what is bound after it. */

import { Findings } from "../autograd/findings.ts";
import type { Gradient } from "../autograd/gradient.ts";
import type { NodeId } from "../autograd/graph.ts";
import type { Quantity } from "../autograd/quantity.ts";
import { specialForms } from "../autograd/special-forms.ts";
import { badChange, badUncertainty, notFinite, type Span, syntaxError } from "../error.ts";
import { functions as builtIn } from "../operations/table.ts";
import { formatShort } from "../prose.ts";
import { written } from "../syntax/changes.ts";
import { namesInExpression } from "../syntax/names.ts";
import { nameAsWritten } from "../syntax/print.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import type {
  Assignment,
  ConstantDefinition,
  Definitions,
  Expression,
  FunctionDefinition,
  Move,
  Name,
  Statement,
  Target,
} from "../syntax/tree.ts";
import { gradientName } from "../syntax/tree.ts";
import type { ExpressionDraws } from "./draws.ts";
import { gradientRows, gradientsOnce, refuseInputs, rowsOrNone } from "./gradient.ts";
import { gradientNotes } from "./gradient-notes.ts";
import { numbersAsWritten } from "./journal.ts";
import { notesOnLiterals } from "./literals.ts";
import { gradientsIn, makeMove, type PlannedMove, planOf } from "./move.ts";
import { notesOnNotation } from "./notation.ts";
import { notesOn } from "./notes.ts";
import { notesOnRemainders } from "./remainders.ts";
import {
  type Answer,
  type Definition,
  type GradientRow,
  type MovedInput,
  type Note,
  type Numbers,
  positionOf,
  type Reply,
} from "./reply.ts";
import type { RecordedAnswer } from "./row-program.ts";
import { notesOnSameFormula } from "./same-formula.ts";
import { notesOnUncertainty } from "./uncertainty/beyond-first-order.ts";
import {
  refuseUncertainty,
  spread,
  uncertaintyIn,
  uncertaintyWritten,
} from "./uncertainty/uncertainty.ts";
import { answerNames, type Lowered, predefined, type Workspace } from "./workspace.ts";

export interface StatementContext {
  readonly statement: SourceStatement;
  /** What is shown of it, where that is another. */
  readonly shown?: SourceStatement;
  readonly file: string;
  /** For one row of data among others, which may be made a function of its inputs. */
  readonly isRow: boolean;
  /** In a loop: nothing is made an input by `=`, and no gradients are shown. */
  readonly isInLoop?: boolean;
}

export interface StatementResult {
  readonly replies: readonly Reply[];
  /** Whether it rests on the answer before it. */
  readonly usesAnswer: boolean;
  /** Those of its expressions. */
  readonly draws: readonly (ExpressionDraws | undefined)[];
  readonly findings?: Findings;
  /** What makes the same later, where the statement itself may not. */
  readonly kept?: string;
  readonly given: readonly RecordedAnswer[];
}

interface PendingAnswer {
  readonly quantity: Quantity;
  readonly lowered: Lowered;
  readonly name: string | undefined;
  readonly notes: readonly Note[];
}

export class StatementRunner {
  private readonly workspace: Workspace;
  private readonly withGradients: boolean;
  /** What is told once. */
  private readonly told = new Set<string>();

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
        return this.define([tree.target], [tree.value], tree, context, findings);
      case "definitions":
        return this.define(tree.targets, tree.values, tree, context, findings);
      case "move":
        return this.move(tree, context, findings);
      case "constant":
        return this.defineConstant(tree, context, findings);
      case "function":
        return {
          replies: [this.defineFunction(tree, context)],
          usesAnswer: false,
          given: [],
          draws: [],
        };
      case "expression": {
        const start = workspace.graph.size;
        const lowered = workspace.lower(tree.value, findings);
        const formula = workspace.formulaOf(context.statement.text, 0, lowered);
        const quantity = workspace.bindAnswer(lowered.quantity, start, formula);
        const notes = notesOnText(workspace, tree, context.statement);
        const pending = { quantity, lowered, name: undefined, notes };
        return this.result(lowered, this.answer(pending, context), quantity);
      }
    }
  }

  private result(
    { usesAnswer, findings, names }: Lowered,
    reply: Reply,
    quantity?: Quantity,
  ): StatementResult {
    const isShown = reply.kind === "answer" && quantity !== undefined && !reply.statement.silent;
    return {
      replies: [reply],
      usesAnswer,
      draws: [names.drawn],
      findings,
      given: isShown ? [{ answer: reply, quantity }] : [],
    };
  }

  /** Binds names, once all right sides are known. */
  private define(
    targets: readonly Name[],
    values: readonly Expression[],
    tree: Assignment | Definitions,
    context: StatementContext,
    findings: Findings,
  ): StatementResult {
    const { workspace } = this;
    if (mayHoldGradient.test(context.statement.text)) {
      for (const [at, target] of targets.entries()) {
        this.refuseStep(target, values[at] as Expression);
      }
    }
    const start = workspace.graph.size;
    const [target, value] = [targets[0] as Name, values[0] as Expression];
    // Mostly it is one.
    if (targets.length === 1) {
      return this.assign(target, 0, workspace.lower(value, findings), start, tree, context);
    }
    const lowered = values.map((value) => workspace.lower(value, findings));
    const bind = (target: Name, at: number): StatementResult => {
      const own = ownStatement(tree, at, context);
      const result = this.assign(target, at, lowered[at] as Lowered, start, tree, own);
      // Of two names for one node, the second is a node of its own.
      workspace.take(workspace.variables.get(target.name)?.quantity ?? []);
      return result;
    };
    const results = workspace.asOne(() => targets.map(bind));
    return {
      replies: results.flatMap(({ replies }) => replies),
      usesAnswer: results.some(({ usesAnswer }) => usesAnswer),
      findings,
      draws: results.flatMap(({ draws }) => draws),
      given: results.flatMap(({ given }) => given),
    };
  }

  /** @param place which of the right sides it is */
  private assign(
    target: Name,
    place: number,
    lowered: Lowered,
    start: NodeId,
    tree: Assignment | Definitions,
    context: StatementContext,
  ): StatementResult {
    const { workspace } = this;
    const { statement } = context;
    const { name } = target;
    const uncertainty = tree.kind === "assignment" ? tree.uncertainty : undefined;
    if (lowered.mentionsVariable) refuseUncertainty(name, uncertainty);
    const existing = answerNames.has(name) ? answerNames : predefined;
    const what = existing === answerNames ? "the last answer" : "the constant";
    const hidden = [
      // In a loop what begins as a constant is built on.
      ...(context.isInLoop ? [] : this.notesOnFormerConstant(target, statement)),
      ...this.notesOnHiding(target, existing, what, statement),
    ];
    const notes = place === 0 ? [...hidden, ...notesOnText(workspace, tree, statement)] : hidden;
    if (lowered.mentionsVariable) {
      const formula = workspace.formulaOf(statement.text, place, lowered);
      const quantity = workspace.bindDerived(name, lowered.quantity, start, formula);
      const pending = { quantity, lowered, name, notes };
      return this.result(lowered, this.answer(pending, context), quantity);
    }
    const value = workspace.numbersIn(lowered.quantity);
    const found = notesOn(workspace, lowered.quantity, lowered, statement);
    if (context.isInLoop) {
      if (uncertainty !== undefined) throw uncertainInLoop(uncertainty, name);
      workspace.bindConstant(name, lowered.quantity);
      return this.result(
        lowered,
        definition("constant", name, value, [...notes, ...found], context),
      );
    }
    const written = uncertainty && uncertaintyWritten(workspace, uncertainty, value);
    const stale = this.notesOnFormer(target, statement);
    workspace.bindInput(name, value, written?.uncertainty);
    const reply = {
      ...definition("input", name, value, [...notes, ...found, ...stale], context),
      ...spread(written?.uncertainty),
    };
    const usesAnswer = lowered.usesAnswer || written?.usesAnswer === true;
    return { ...this.result(lowered, reply), usesAnswer };
  }

  private move(
    tree: Move,
    { statement, file, isRow, isInLoop }: StatementContext,
    findings: Findings,
  ): StatementResult {
    const { workspace } = this;
    const plan = planOf(workspace, tree, findings);
    const found = plan.lowered.flatMap((lowered) =>
      notesOn(workspace, lowered.quantity, lowered, statement),
    );
    if (isInLoop) {
      refuseRunaway(tree, plan, found, mayHoldGradient.test(statement.text));
    }
    const lost = this.notesOnLostGradient(tree, statement);
    makeMove(workspace, plan);
    const reply: Reply = {
      kind: "move",
      moved: plan.moved,
      notes: [
        ...notesOnText(workspace, tree, statement),
        ...found,
        ...lost,
        ...notesInRow(isRow, statement),
      ],
      statement,
      file,
    };
    return { replies: [reply], usesAnswer: plan.usesAnswer, findings, given: [], draws: [] };
  }

  private defineConstant(
    tree: ConstantDefinition,
    context: StatementContext,
    findings: Findings,
  ): StatementResult {
    const { workspace } = this;
    const { statement } = context;
    const { target, value } = tree;
    const lowered = workspace.lower(value, findings);
    const { quantity } = lowered;
    refuseInputs(workspace, tree, quantity);
    const notes = [
      ...this.notesOnHiding(target, predefined, "the constant", statement),
      ...notesOnText(workspace, tree, statement),
    ];
    workspace.bindConstant(target.name, quantity);
    const numbers = workspace.numbersIn(quantity);
    const all = [...notes, ...notesOn(workspace, quantity, lowered, statement)];
    const reply = definition("constant", target.name, numbers, all, context);
    const result = this.result(lowered, reply);
    // The length of a list, say, which may change.
    if (!lowered.mentionsVariable) return result;
    return {
      ...result,
      kept: `const ${nameAsWritten(target.name)} = ${numbersAsWritten(numbers)}`,
    };
  }

  private defineFunction(tree: FunctionDefinition, context: StatementContext): Reply {
    const { target, parameters, body } = tree;
    const { statement } = context;
    for (const [index, parameter] of parameters.entries()) {
      if (parameters.findIndex(({ name }) => name === parameter.name) !== index) {
        throw syntaxError(parameter, ["a parameter of another name"]);
      }
    }
    const existing = specialForms.has(target.name) ? specialForms : builtIn;
    const notes = [
      ...this.notesOnHiding(target, existing, "the function", statement),
      ...notesOnText(this.workspace, tree, statement),
    ];
    this.workspace.defineFunction({
      name: target.name,
      parameters: parameters.map(({ name }) => name),
      body,
      text: statement.text,
      doc: statement.comment,
    });
    return definition("function", target.name, undefined, notes, context);
  }

  private answer(
    pending: PendingAnswer,
    { statement, shown = statement, file, isRow, isInLoop }: StatementContext,
  ): Answer {
    const { workspace } = this;
    const { quantity, name, lowered } = pending;
    const { findings, observations } = lowered;
    let { notes } = pending;
    const made = { text: statement.text, made: observations.made };
    workspace.answered(name, made);
    const wanted = this.withGradients && !statement.silent && isInLoop !== true;
    const gradientOf = gradientsOnce(workspace, findings);
    const gradient = wanted ? gradientRows(workspace, quantity, gradientOf) : [];
    // Gradients that are too large together are not kept.
    const again = (node: NodeId): Gradient => workspace.gradient(node, findings);
    const uncertainty = wanted
      ? uncertaintyIn(workspace, quantity, gradient === "too large" ? again : gradientOf)
      : undefined;
    if (gradient === "too large") {
      const message = "the gradient is too large to show; ask for the gradient of an element";
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
      statement: shown,
      file,
    };
  }

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

  /** A step of gradient descent by `=` would give the next gradients with respect to the old input. */
  private refuseStep({ name }: Name, value: Expression): void {
    const isOfItself =
      gradientsIn(value, this.workspace.functions).length > 0 && namesInExpression(value).has(name);
    if (!isOfItself) return;
    const written = nameAsWritten(name);
    throw badChange(
      value,
      `= defines a new ${written} instead of moving it`,
      `write ${written} -= 0.1*${gradientName}loss`,
    );
  }

  /** That a constant of the user's is none any more. */
  private notesOnFormerConstant({ name, start }: Name, statement: SourceStatement): Note[] {
    if (this.workspace.variables.get(name)?.kind !== "constant") return [];
    const message = `${name} is no longer a constant; const ${name} = … keeps it constant`;
    return [{ code: "hides", message, ...positionOf(statement, start) }];
  }

  /** Once for each name, that it hides something predefined. */
  private notesOnHiding(
    { name, start }: Name,
    existing: { has(name: string): boolean },
    what: string,
    statement: SourceStatement,
  ): Note[] {
    const key = `${what} ${name}`;
    if (!existing.has(name) || this.told.has(key)) return [];
    this.told.add(key);
    const message = `${name} now hides ${key}; :reset ${name} restores it`;
    return [{ code: "hides", message, ...positionOf(statement, start) }];
  }

  /** Once a session, that something stands on the input that a name is about to leave. */
  private notesOnFormer({ name, start }: Name, statement: SourceStatement): Note[] {
    const { workspace } = this;
    const former = workspace.variables.get(name);
    const input = former?.input;
    if (former === undefined || input === undefined || this.told.has("former")) return [];
    const user = workspace.userOf(former);
    if (user === undefined) return [];
    this.told.add("former");
    const value = typeof input.value === "number" ? formatShort(input.value) : "a list";
    const written = nameAsWritten(name);
    const message = `${user} still uses the old ${written} (${value}); ${written} := … would have moved it`;
    return [{ code: "moved", message, ...positionOf(statement, start) }];
  }

  /** Once a session, that no gradient flows through a move: where one is likely to be missed. */
  private notesOnLostGradient(
    { targets, operator, values }: Move,
    statement: SourceStatement,
  ): Note[] {
    const { workspace } = this;
    const [target] = targets as [Target];
    const [value] = values as [Expression];
    const isStep = values.some((each) => gradientsIn(each, workspace.functions).length > 0);
    if (operator === undefined || isStep || this.told.has("lost")) return [];
    const moving = new Set(targets.map(({ name }) => name.name));
    const under = [...workspace.variablesUnder(value)];
    const still = under.find(
      (each) => each.kind === "input" && !each.hasMoved && !moving.has(each.name),
    );
    if (still === undefined) return [];
    const { name } = still;
    this.told.add("lost");
    const of = written(target);
    // An element has no = of its own.
    const advice =
      target.position === undefined ? `; to keep it, write ${of} = ${of} ${operator} …` : "";
    const message = `no gradient flows through a move: ${of} does not depend on ${name}${advice}`;
    return [{ code: "moved", message, ...positionOf(statement, target.start) }];
  }
}

const definition = (
  what: Definition["what"],
  name: string,
  value: Numbers | undefined,
  notes: readonly Note[],
  { statement, shown = statement, file }: StatementContext,
): Definition => ({ kind: "definition", what, name, value, notes, statement: shown, file });

/** What a program leaves behind is forgotten after each row. */
const notesInRow = (isRow: boolean, statement: SourceStatement): Note[] =>
  isRow
    ? [{ code: "moved", message: "moves are undone after each row", ...positionOf(statement, 0) }]
    : [];

/** Of several definitions in one statement, the statement that one of them would be. */
function ownStatement(
  tree: Assignment | Definitions,
  at: number,
  context: StatementContext,
): StatementContext {
  if (tree.kind === "assignment") return context;
  const { statement } = context;
  const { start, end } = tree.values[at] as Expression;
  const { name } = tree.targets[at] as Name;
  const text = `${nameAsWritten(name)} = ${statement.text.slice(start, end)}`;
  return { ...context, shown: { ...statement, text } };
}

const uncertainInLoop = (span: Span, name: string): Error =>
  badUncertainty(
    span,
    `${name} is constant in a loop, so it cannot have an uncertainty`,
    "define the uncertain input before the loop",
  );

/** In a loop, numbers that cease to be finite are the end of it. */
function refuseRunaway(
  { targets, values }: Move,
  plan: PlannedMove,
  notes: readonly Note[],
  isStep: boolean,
): void {
  const at = plan.moved.findIndex(
    ({ from, to }) => from !== undefined && areFinite(from) && !areFinite(to),
  );
  const value = values[at] ?? values[0];
  if (at === -1 || value === undefined || mentionsNonFinite(value)) return;
  const { input, to } = plan.moved[at] as MovedInput;
  const isNone = typeof to === "number" ? Number.isNaN(to) : to.some(Number.isNaN);
  const part = notes.find(({ code }) => code === "nan" || code === "infinity");
  const why = plan.faultyGradient ?? part?.message;
  throw notFinite(
    targets[at] as Target,
    `${input} becomes ${isNone ? "not a number" : "infinite"}${why === undefined ? "" : `: ${why}`}`,
    isStep
      ? "the steps are too large; try a tenth of the rate"
      : `move ${input} by less, or start elsewhere`,
  );
}

const areFinite = (numbers: Numbers): boolean =>
  typeof numbers === "number" ? Number.isFinite(numbers) : numbers.every(Number.isFinite);

const mentionsNonFinite = (value: Expression): boolean =>
  ["inf", "nan", "∞"].some((name) => namesInExpression(value).has(name));

const mayHoldGradient = /∇|grad/;

function notesOnText(workspace: Workspace, tree: Statement, statement: SourceStatement): Note[] {
  const notes = notesOnNotation(statement);
  const same = tree.kind === "function" ? [] : notesOnSameFormula(workspace, tree, statement);
  const more = [...notesOnLiterals(tree, statement), ...same];
  return more.length === 0 ? notes : [...notes, ...more];
}
