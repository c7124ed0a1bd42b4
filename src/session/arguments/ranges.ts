/** Ranges of variables in commands: `x = -pi..pi`, and `w[2] = 0..1` for an element of a list. */

import { isList } from "../../autograd/quantity.ts";
import { badOption, outOfRange, syntaxError } from "../../error.ts";
import type { AxisRange } from "../../graphics/shapes.ts";
import { formatExact } from "../../prose.ts";
import type { Expression } from "../../syntax/tree.ts";
import { type FreeVariable, freeVariables } from "../function-of.ts";
import { elementName } from "../naming.ts";
import type { Workspace } from "../workspace.ts";
import type { ArgumentText } from "./argument-text.ts";

export interface VariableRange {
  /** `x`, or `w[2]`. */
  readonly label: string;
  readonly name: string;
  /** Of an element, counted from 1. */
  readonly index: number | undefined;
  readonly range: AxisRange;
  readonly target: ArgumentText;
}

/** Fewer doubles than about this lie between ends that are too near to each other. */
const minDoubles = 2000;

/** What a piece of a command says of a variable; undefined if it says nothing of one. */
export function rangeIn(piece: ArgumentText, workspace: Workspace): VariableRange | undefined {
  const [target, right] = piece.cut("=");
  if (right === undefined) return undefined;
  const { name, index } = targetOf(target, workspace);
  if (right.isEmpty)
    throw syntaxError({ start: piece.end, end: piece.end }, ["a range, as in `-3..3`"]);
  const expression = right.expression();
  if (expression.kind !== "range") throw syntaxError(right, ["a range, as in `-3..3`"]);
  const label = elementName(name, index === undefined ? undefined : index - 1);
  const range = [expression.from, expression.to].map((end) => numberIn(end, workspace));
  checkRange(range as [number, number], label, right);
  return { label, name, index, range: range as [number, number], target };
}

function targetOf(
  target: ArgumentText,
  workspace: Workspace,
): { readonly name: string; readonly index: number | undefined } {
  const expression = target.isEmpty ? undefined : target.expression();
  if (expression?.kind === "name") return { name: expression.name, index: undefined };
  if (expression?.kind === "index" && expression.base.kind === "name") {
    return { name: expression.base.name, index: numberIn(expression.position, workspace) };
  }
  throw syntaxError(target, ["a name"]);
}

function checkRange([low, high]: AxisRange, label: string, place: ArgumentText): void {
  const complain = (message: string, hint: string): never => {
    throw badOption(message, hint).at(place);
  };
  if (![low, high].every(Number.isFinite)) {
    complain(
      `the range of ${label} is ${formatExact(low)}..${formatExact(high)}`,
      "both ends must be finite",
    );
  }
  if (low > high) complain(`the range of ${label} is reversed`, `write ${label} = ${high}..${low}`);
  if (low === high) complain(`the range of ${label} is empty`, "its ends must differ");
  const width = high - low;
  if (!Number.isFinite(width))
    complain(`the range of ${label} is too wide`, "its width exceeds the largest number");
  if (width < minDoubles * Number.EPSILON * Math.max(Math.abs(low), Math.abs(high))) {
    complain(`the range of ${label} is too narrow`, "too few numbers lie between its ends");
  }
}

/** @throws NablaError where it is a list */
export function numberIn(expression: Expression, workspace: Workspace): number {
  const { quantity } = workspace.lower(expression);
  if (isList(quantity)) {
    throw badOption(
      `expected a number, found a list of ${quantity.length}`,
      "take one of its elements, as in `v[1]`",
    ).at(expression);
  }
  return workspace.graph.value(quantity);
}

/** The input that the range is of, within `Workspace.inScratch`. @throws NablaError where it is a whole list */
export function variableIn(
  { name, index, range, target }: VariableRange,
  workspace: Workspace,
): FreeVariable {
  const variables = freeVariables(workspace, name, range[0] / 2 + range[1] / 2);
  const isElement = isList(workspace.variables.get(name)?.quantity ?? 0);
  if (isElement && index === undefined) {
    const example = `${name}[1] = ${range[0]}..${range[1]}`;
    throw badOption(
      `${name} is a list of ${variables.length}`,
      `vary one of its elements: ${example}`,
    ).at(target);
  }
  if (!isElement && index !== undefined) {
    throw badOption(`${name} is not a list`, `write ${name} = ${range[0]}..${range[1]}`).at(target);
  }
  const variable = variables[(index ?? 1) - 1];
  if (variable !== undefined) return variable;
  throw outOfRange(target, index as number, variables.length);
}
