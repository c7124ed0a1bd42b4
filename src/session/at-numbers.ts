/** An operation at the numbers that it has: `tanh(40)`, `1/1e-20`, `inf - inf`. */

import type { Graph, NodeId } from "../autograd/graph.ts";
import type { Operation } from "../operations/operation.ts";
import { shortly } from "../words.ts";

export function atNumbers(operation: Operation, operands: readonly number[]): string {
  const given = operands.slice(0, mostOperands + 1);
  // What is left out in a call is left out here.
  while (given.length > operation.least && isStandard(operation, given)) given.pop();
  const shown = given.map((value) => shortly(value, 5));
  const [x, y] = shown;
  if (operation.symbol !== undefined && shown.length === 2) {
    const sign = isLoose.has(operation.symbol) ? ` ${operation.symbol} ` : operation.symbol;
    return `${x}${sign}${y?.startsWith("-") ? `(${y})` : y}`;
  }
  if (shown.length > mostOperands) shown.splice(mostOperands - 1, 2, "…");
  return `${operation.name}(${shown.join(", ")})`;
}

const isStandard = ({ parameters, variadic }: Operation, given: readonly number[]): boolean =>
  !variadic && parameters[given.length - 1]?.standard === given.at(-1);

/** Of more operands than this, the last ones are left out. */
const mostOperands = 3;

const isLoose: ReadonlySet<string> = new Set(["+", "-", "%", "and", "or"]);

/** The same of a node; undefined where no operation has made it. */
export function nodeAtNumbers(graph: Graph, node: NodeId): string | undefined {
  const operation = graph.operation(node);
  if (operation === undefined) return undefined;
  const operands = graph.operands(node).subarray(0, mostOperands + 1);
  return atNumbers(
    operation,
    Array.from(operands, (id) => graph.value(id)),
  );
}
