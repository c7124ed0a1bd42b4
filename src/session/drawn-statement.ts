/** Statements as they are saved: with the numbers that they have drawn, or that a command has found. */

import { orderOf } from "../autograd/forms/random.ts";
import { badOption } from "../error.ts";
import { formatExact } from "../prose.ts";
import { numberTree } from "../syntax/applied.ts";
import { nameAsWritten, printExpression } from "../syntax/print.ts";
import {
  boundIn,
  type Call,
  type Expression,
  type List,
  operandsOf,
  type Statement,
  withOperands,
} from "../syntax/tree.ts";
import type { ExpressionDraws } from "./draws.ts";
import { numbersAsWritten, type StatementText, textOf } from "./journal.ts";
import type { Numbers } from "./reply.ts";
import type { Workspace } from "./workspace.ts";

/** A statement, of which the tree has the names that it needs. */
interface Saved {
  readonly tree: Statement;
  readonly text: StatementText;
  /** What of the text is told by `:drawn`. */
  readonly given?: () => string;
}

/** A statement in a block, where no commands can stand. */
export interface DrawnPiece {
  readonly text: string;
  /** The numbers that it draws, as `:drawn` takes them; undefined where they stand in the text. */
  readonly given?: (() => string) | undefined;
}

export const inputText = (name: string, numbers: Numbers): string =>
  `${nameAsWritten(name)} = ${numbersAsWritten(numbers)}`;

/**
 * What makes the same again of a statement that has run: numbers where it is one or several, or else the statement with
 * numbers in the place of what draws. What draws in functions or comprehensions is told its numbers by `:drawn`.
 */
export function withDrawnNumbers(
  tree: Statement,
  text: string,
  workspace: Workspace,
  draws: readonly (ExpressionDraws | undefined)[],
): Saved {
  if (!workspace.hasDrawn || tree.kind === "function" || tree.kind === "move") {
    return { tree, text };
  }
  const targets = boundIn(tree).map(({ name }) => name);
  const values = tree.kind === "definitions" ? tree.values : [tree.value];
  const variables = targets.map((name) => workspace.variables.get(name));
  const isNumber = (at: number): boolean => (variables[at]?.kind ?? "derived") !== "derived";
  const stray = draws.filter((each, at) => each?.arePlain === false && !isNumber(at));
  if (stray.length > 0) {
    const given = (): string => givenText(stray[0]?.numbers, draws);
    return { tree, text: () => `:drawn ${given()}\n${text}`, given };
  }
  const drawn = values.map((value, at) => (isNumber(at) ? nothing : withDraws(value, draws[at])));
  const sides = drawn.map((value, at): StatementText => {
    const variable = variables[at];
    if (variable === undefined || !isNumber(at)) return () => printExpression(value);
    const numbers = workspace.numbersIn(variable.quantity);
    const uncertainty = variable.input?.uncertainty;
    const spread = uncertainty === undefined ? "" : ` ± ${numbersAsWritten(uncertainty)}`;
    return () => `${numbersAsWritten(numbers)}${spread}`;
  });
  const prefix = tree.kind === "constant" ? "const " : "";
  const names = targets.length === 0 ? "" : `${targets.map(nameAsWritten).join(", ")} = `;
  return {
    tree: withValues(tree, drawn),
    text: () => `${prefix}${names}${sides.map(textOf).join(", ")}`,
  };
}

/** The same for a statement in a block. */
export function drawnPiece(
  tree: Statement,
  text: string,
  workspace: Workspace,
  draws: readonly (ExpressionDraws | undefined)[],
): DrawnPiece {
  const saved = withDrawnNumbers(tree, text, workspace, draws);
  return saved.given === undefined ? { text: textOf(saved.text) } : { text, given: saved.given };
}

/** The same for an expression that is a part of a statement. */
export function drawnExpression(
  value: Expression,
  text: string,
  hasDrawn: boolean,
  draws: ExpressionDraws | undefined,
): DrawnPiece {
  if (!hasDrawn || draws === undefined) return { text };
  if (draws.arePlain) return { text: printExpression(withDraws(value, draws)) };
  return { text, given: () => givenText(draws.numbers, [draws]) };
}

/** The statement, as far as names in it are concerned. */
function withValues(
  tree: Exclude<Statement, { kind: "function" | "move" }>,
  values: readonly Expression[],
): Statement {
  if (tree.kind === "definitions") return { ...tree, values };
  const [value = nothing] = values;
  return { ...tree, value };
}

const withDraws = (value: Expression, draws: ExpressionDraws | undefined): Expression =>
  withNumbers(
    value,
    new Map(draws?.plainCalls.map((drawn) => [placeOf(drawn.call), drawn.numbers])),
  );

const nothing: List = { kind: "list", items: [], start: 0, end: 0 };

const placeOf = ({ start, end }: Call): string => `${start} ${end}`;

/** An expression with the numbers that its calls have drawn. */
function withNumbers(
  expression: Expression,
  calls: ReadonlyMap<string, readonly number[]>,
): Expression {
  const operands = operandsOf(expression).map((operand) => withNumbers(operand, calls));
  const numbers = expression.kind === "call" ? calls.get(placeOf(expression)) : undefined;
  if (expression.kind !== "call" || numbers === undefined) {
    return withOperands(expression, operands);
  }
  const { name } = expression.callee;
  if (name === "shuffle") {
    const position = listTree(orderOf(numbers).map((index) => index + 1));
    return { ...nothing, kind: "index", base: operands[0] as Expression, position };
  }
  const isOne = operands.length === (name === "randint" ? 2 : 0);
  return isOne ? numberTree(numbers[0] as number) : listTree(numbers);
}

const listTree = (numbers: readonly number[]): List => ({
  ...nothing,
  items: numbers.map(numberTree),
});

/** @throws NablaError `bad-option` where the numbers were too many to keep, or several expressions have drawn */
function givenText(
  numbers: readonly number[] | undefined,
  draws: readonly (ExpressionDraws | undefined)[],
): string {
  const drawing = draws.filter((each) => each !== undefined && each.numbers?.length !== 0);
  if (numbers !== undefined && drawing.length === 1) {
    return numbers.map((number) => formatExact(number)).join(", ");
  }
  throw badOption(
    "a sum draws too many random numbers to save",
    "assign the sum to an input, which is saved as a number",
  );
}
