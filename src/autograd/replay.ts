/** A node's value at other values of the inputs: the graph gone through again, as it stands. */

import { valueAt } from "../operations/operation.ts";
import type { Graph, NodeId } from "./graph.ts";

/**
 * The function that gives a node's value where one input has another value than its own.
 * What was decided when the nodes were made, as the length of a range, stays decided.
 */
export function replay(graph: Graph, output: NodeId, input: NodeId): (value: number) => number {
  const affected = affectedBetween(graph, input, output);
  const values = new Map<NodeId, number>();
  const numberAt = (id: NodeId): number => values.get(id) ?? graph.value(id);
  return (value) => {
    values.clear();
    values.set(input, value);
    for (const id of affected) {
      const operation = graph.operation(id);
      const operands = Array.from(graph.operands(id), numberAt);
      values.set(
        id,
        operation === undefined ? (operands[0] as number) : valueAt(operation, operands),
      );
    }
    return numberAt(output);
  };
}

/** The nodes that lie on a way from the output to the input, operands before their users. */
function affectedBetween(graph: Graph, input: NodeId, output: NodeId): NodeId[] {
  const below = new Set<NodeId>([output]);
  for (const id of below) {
    for (const operand of graph.operands(id)) if (operand >= input) below.add(operand);
  }
  const dependent = new Set<NodeId>([input]);
  const order = [...below].sort((left, right) => left - right);
  return order.filter((id) => {
    const depends = id !== input && graph.operands(id).some((operand) => dependent.has(operand));
    if (depends) dependent.add(id);
    return depends;
  });
}
