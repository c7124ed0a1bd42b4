/** `:assert` and `:assert-close`: claims that a program makes about its own numbers, for tests of other things. */

import { nodesOf } from "../../autograd/quantity.ts";
import { assertionFailed, syntaxError } from "../../error.ts";
import { formatExact, formatShort } from "../../prose.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import type { Workspace } from "../../session/workspace.ts";
import { printExpression } from "../../syntax/print.ts";
import type { Expression } from "../../syntax/tree.ts";

/** How near is near, where nothing else is said. */
const standardTolerance = 1e-9;

/** That something is true: neither 0 nor NaN, in every element of a list. */
export function assert(
  { workspace }: Context,
  [claim, other]: readonly Expression[],
): CommandResult {
  if (claim === undefined || other !== undefined)
    throw syntaxError(other ?? nowhere, ["a single condition"]);
  const values = numbersOf(claim, workspace);
  if (values.every((value) => value !== 0 && !Number.isNaN(value))) return [];
  const sides = comparison.has(operatorOf(claim)) ? (claim as Chain).operands : [claim];
  const [left, right] = sides.map((side) => shown(numbersOf(side, workspace)));
  const found = right === undefined ? ` is ${left}` : ` (${left} ${operatorOf(claim)} ${right})`;
  throw assertionFailed(claim, `${printExpression(claim)}${found}`);
}

/** That two numbers, or two lists of them, are near each other, in absolute terms or relative to the larger. */
export function assertClose({ workspace }: Context, parts: readonly Expression[]): CommandResult {
  const [left, right, tolerance] = parts;
  if (left === undefined || right === undefined || parts.length > 3) {
    throw syntaxError(parts[3] ?? nowhere, ["two expressions, and optionally a tolerance"]);
  }
  const [a, b] = [numbersOf(left, workspace), numbersOf(right, workspace)];
  const [allowed] = tolerance === undefined ? [standardTolerance] : numbersOf(tolerance, workspace);
  const length = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < length && Math.min(a.length, b.length) !== 1) {
    throw assertionFailed(right, `${shown(a)} and ${shown(b)} have different lengths`);
  }
  for (let index = 0; index < length; index++) {
    const [x, y] = [a, b].map((list) => (list.length === 1 ? list[0] : list[index])) as [
      number,
      number,
    ];
    const difference = Math.abs(x - y);
    const scale = Math.max(1, Math.abs(x), Math.abs(y));
    // Beside an infinity every difference is small.
    const isNear = Number.isFinite(scale) && difference <= (allowed as number) * scale;
    if (Object.is(x, y) || isNear) continue;
    const place = length === 1 ? "" : ` in element ${index + 1}`;
    throw assertionFailed(
      { start: left.start, end: right.end },
      `${printExpression(left)} is ${formatExact(x)}, not ${formatExact(y)}${place} (difference ${formatShort(difference, 4)})`,
    );
  }
  return [];
}

type Chain = Extract<Expression, { kind: "chain" }>;

const comparison: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);

const operatorOf = (expression: Expression): string =>
  expression.kind === "chain" ? (expression.operators[0] as string) : "";

const numbersOf = (expression: Expression, workspace: Workspace): readonly number[] =>
  nodesOf(workspace.lower(expression).quantity).map((node) => workspace.graph.value(node));

const shown = (numbers: readonly number[]): string => {
  const texts = numbers.map(formatExact).join(", ");
  return numbers.length === 1 ? texts : `[${texts}]`;
};

const nowhere = { start: 0, end: 0 };
