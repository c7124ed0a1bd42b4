/** Where operations are not smooth, as their rows say it. */

import type { Operation } from "../../operations/operation.ts";
import { parseExpression } from "../../syntax/parse.ts";
import type { Expression } from "../../syntax/tree.ts";
import { evaluateRule, type Operands } from "../rules.ts";

/** Where a derivative of an operation follows a convention, as a condition. */
export const kinkOf = ({ kink }: Operation): Expression | undefined =>
  kink === undefined ? undefined : parsedOnce(kink[0]);

/** Where an operation is not smooth, be its first derivative so, as a condition. */
export const seamOf = (operation: Operation): Expression | undefined =>
  operation.seam === undefined ? kinkOf(operation) : parsedOnce(operation.seam);

/** What an operation is on either side of a kink, as a formula. */
export const besideOf = ({ beside }: Operation): Expression | undefined =>
  beside === undefined ? undefined : parsedOnce(beside);

/** Which convention a derivative of a node follows at its numbers, where it follows one. */
export function conventionAt(numbers: Operands<number>): string | undefined {
  const condition = kinkOf(numbers.operation);
  if (condition === undefined || evaluateRule(condition, numbers) !== 1) return undefined;
  return numbers.operation.kink?.[1];
}

/** Whether a node stands where its operation is not smooth. */
export function isAtSeam(numbers: Operands<number>): boolean {
  const condition = seamOf(numbers.operation);
  return condition !== undefined && evaluateRule(condition, numbers) === 1;
}

function parsedOnce(text: string): Expression {
  const known = formulas.get(text);
  if (known !== undefined) return known;
  const formula = parseExpression(text);
  formulas.set(text, formula);
  return formula;
}

const formulas = new Map<string, Expression>();
