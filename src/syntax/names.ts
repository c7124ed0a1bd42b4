/** The names that an expression mentions: of variables, constants and functions. */

import { type Expression, operandsOf, type Statement } from "./tree.ts";

/** Those that a statement looks up, or, for a function, that its calls will. */
export function namesIn(statement: Statement): Set<string> {
  const names = new Set<string>();
  collect(statement.kind === "function" ? statement.body : statement.value, names);
  if (statement.kind === "function")
    for (const { name } of statement.parameters) names.delete(name);
  return names;
}

function collect(expression: Expression, names: Set<string>): void {
  if (expression.kind === "name") names.add(expression.name);
  if (expression.kind === "call") names.add(expression.callee.name);
  for (const operand of operandsOf(expression)) collect(operand, names);
}
