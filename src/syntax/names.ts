/** The names that an expression mentions: of variables, constants and functions. */

import { type Expression, expressionsIn, operandsOf, type Statement } from "./tree.ts";

/** Those that a statement looks up, or, for a function, that its calls will. */
export function namesIn(statement: Statement): Set<string> {
  const names = new Set<string>();
  for (const expression of expressionsIn(statement)) collect(expression, names);
  if (statement.kind === "function")
    for (const { name } of statement.parameters) names.delete(name);
  return names;
}

export function namesInExpression(expression: Expression): Set<string> {
  const names = new Set<string>();
  collect(expression, names);
  return names;
}

/** A name with each letter as one would write it: an accent in one piece, and for the micro sign the Greek letter. */
export const normalName = (name: string): string => name.normalize("NFC").replaceAll("µ", "μ");

/** With no recursion: a statement is read however deep it is. */
function collect(outermost: Expression, names: Set<string>): void {
  const pending = [outermost];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "name") names.add(next.name);
    if (next.kind === "call") names.add(next.callee.name);
    const operands = operandsOf(next);
    for (let at = operands.length - 1; at >= 0; at--) pending.push(operands[at] as Expression);
  }
}
