/** Two names in a comparison that have one formula: what was to be kept from before a move has followed it, too. */

import { nameAsWritten, printExpression } from "../syntax/print.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import {
  type ChainOperator,
  type Expression,
  expressionsIn,
  operandsOf,
  type Statement,
} from "../syntax/tree.ts";
import { type Note, positionOf } from "./reply.ts";
import { restedOn } from "./variable.ts";
import type { Variable, Workspace } from "./workspace.ts";

const comparing: ReadonlySet<ChainOperator> = new Set(["-", "/", "<", "<=", ">", ">=", "==", "!="]);

export function notesOnSameFormula(
  workspace: Workspace,
  tree: Statement,
  statement: SourceStatement,
): Note[] {
  if (!workspace.hasMoved) return [];
  // No recursion: a statement is read however deep it is.
  const pending: Expression[] = [...expressionsIn(tree)];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    // Its names are its own.
    if (next.kind === "comprehension") continue;
    const operands = operandsOf(next);
    if (next.kind === "chain") {
      for (const [at, operator] of next.operators.entries()) {
        const [left, right] = [operands[at], operands[at + 1]];
        if (left?.kind !== "name" || right?.kind !== "name" || !comparing.has(operator)) continue;
        const message = messageOn(workspace, left.name, right.name);
        if (message === undefined) continue;
        return [{ code: "moved", message, ...positionOf(statement, left.start) }];
      }
    }
    for (const operand of operands) pending.push(operand);
  }
  return [];
}

function messageOn(
  { variables }: Workspace,
  leftName: string,
  rightName: string,
): string | undefined {
  const [left, right] = [variables.get(leftName), variables.get(rightName)];
  if (leftName === rightName || left === undefined || right === undefined) return undefined;
  if (!haveSameFormula(left, right)) return undefined;
  const moved = [...restedOn([left])].find(({ hasMoved }) => hasMoved);
  if (moved === undefined) return undefined;
  const older = left.boundAt < right.boundAt ? leftName : rightName;
  const [one, other, input, first] = [leftName, rightName, moved.name, older].map(nameAsWritten);
  return `${one} and ${other} have the same formula and both follow ${input}; before := ${first} ahead of the move keeps the value`;
}

function haveSameFormula(left: Variable, right: Variable): boolean {
  const [one, other] = [named(left), named(right)];
  if (one === other) return true;
  const [first, second] = [one.formula, other.formula];
  if (first === undefined || second === undefined || first.draws !== undefined) return false;
  const areSame = <T>(these: readonly T[], those: readonly T[]): boolean =>
    these.length === those.length && these.every((each) => those.includes(each));
  return (
    areSame(first.variables, second.variables) &&
    areSame(first.functions, second.functions) &&
    printExpression(first.expression) === printExpression(second.expression)
  );
}

/** What a name stands for, if it is but another name of it: `before = loss`. */
function named(variable: Variable): Variable {
  let found = variable;
  for (;;) {
    const expression = found.formula?.expression;
    if (expression?.kind !== "name") return found;
    const below = found.formula?.variableNamed(expression.name);
    if (below === undefined) return found;
    found = below;
  }
}
