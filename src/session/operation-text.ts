/**
 * An operation at the numbers that it has: `tanh(40)`, `1/1e-20`, `(-8)^0.5`. The numbers are put into the tree and
 * printed like any formula, so that the brackets are those that its meaning needs.
 */

import type { Graph, NodeId } from "../autograd/graph.ts";
import { countWritten } from "../autograd/raise.ts";
import { type Operation, valueAt } from "../operations/operation.ts";
import type { OperationName } from "../operations/table.ts";
import { applied, numberTree } from "../syntax/applied.ts";
import { printExpression } from "../syntax/print.ts";
import { ellipsis } from "../syntax/tree.ts";

export function operationText(operation: Operation, given: readonly number[]): string {
  const operands = given.slice(0, maxOperands + 1);
  const count = countWritten(operation, operands.length, (position) => operands[position]);
  const shown = shortened(operation, operands).map(numberTree);
  const trees =
    count > maxOperands ? [...shown.slice(0, maxOperands - 1), ellipsis] : shown.slice(0, count);
  return printExpression(applied(operation.name as OperationName, trees));
}

/** Of more operands than this, the last ones are left out. */
const maxOperands = 3;

/** Few digits, and as many as it takes to see what is noted: `asin(1.0000001)` is not a number, `asin(1)` is one. */
const digits = [5, 9, 13];

function shortened(operation: Operation, operands: readonly number[]): readonly number[] {
  const isCut = operands.length > maxOperands;
  const kind = isCut ? undefined : kindOf(valueAt(operation, operands));
  for (const most of digits) {
    const rounded = operands.map((value) => roundedTo(value, most));
    if (isCut || kindOf(valueAt(operation, rounded)) === kind) return rounded;
  }
  return operands;
}

const kindOf = (value: number): number => (Number.isFinite(value) ? 0 : value);

/** With its sign, which a zero has, too, and not rounded up to an infinity. */
function roundedTo(value: number, most: number): number {
  const rounded = Number(value.toPrecision(most));
  return value === 0 || Math.abs(rounded) === Number.POSITIVE_INFINITY ? value : rounded;
}

/** The same of a node; undefined where no operation has made it. */
export function nodeText(graph: Graph, node: NodeId): string | undefined {
  const operation = graph.operation(node);
  if (operation === undefined) return undefined;
  const operands = graph.operands(node).subarray(0, maxOperands + 1);
  return operationText(
    operation,
    Array.from(operands, (id) => graph.value(id)),
  );
}
