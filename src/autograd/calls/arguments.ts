/** What functions are given, and the formulas of those that are defined by one. */

import { lengthMismatch, numberExpected, type Span } from "../../error.ts";
import type { DefinedFunction, Operation } from "../../operations/operation.ts";
import { parseExpression } from "../../syntax/parse.ts";
import type { Call, Expression } from "../../syntax/tree.ts";
import type { NodeId } from "../graph.ts";
import { isList, lengthsOf, nodesOf, type Quantity } from "../quantity.ts";

/** The numbers that a function of any number of arguments is given: several, or a list of them. */
export function collect(
  row: Operation | DefinedFunction,
  call: Call,
  given: readonly Quantity[],
): readonly NodeId[] {
  const [first, ...others] = given;
  if (first !== undefined && others.length === 0) return nodesOf(first);
  const list = given.findIndex(isList);
  if (list === -1) return given as readonly NodeId[];
  throw numberExpected(
    call.operands[list] as Expression,
    nodesOf(given[list] as Quantity).length,
    `${row.name} takes one list, or several numbers`,
  );
}

/** @param operation what the quantities are the operands of, where that is written as an operator */
export function requireOneLength(
  quantities: readonly Quantity[],
  source: Span,
  operation?: Operation,
): void {
  const lengths = lengthsOf(quantities);
  // Some languages join lists by +.
  const advice = operation?.name === "add" ? "; concat(v, w) joins two lists" : "";
  if (lengths.length > 1) throw lengthMismatch(source, lengths, advice);
}

const definitions = new Map<string, Expression>();

export function definitionOf(formula: string): Expression {
  const known = definitions.get(formula);
  if (known !== undefined) return known;
  const parsed = parseExpression(formula);
  definitions.set(formula, parsed);
  return parsed;
}
