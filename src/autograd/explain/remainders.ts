/**
 * Remainders of numbers beyond 2^53. There the distance between doubles is 2 and more, and the dividend has been rounded to
 * one of them, if it did not happen to be one: of `3^40 % 1000` no digit need be right.
 */

import { operation } from "../../operations/table.ts";
import type { Graph, NodeId } from "../graph.ts";

/** From here on a double may stand for a whole number beside it. */
const largestExact = 2 ** 53;

export const remainder = operation("mod");

/** Whether a remainder of it says nothing; of an infinity there is none at all, which is told. */
export const isInexact = (dividend: number): boolean =>
  Math.abs(dividend) >= largestExact && Number.isFinite(dividend);

/** What is divided in the remainders among the nodes from this one on. */
export function dividendsFrom(graph: Graph, first: NodeId): NodeId[] {
  const found = new Set<NodeId>();
  for (let id = first; id < graph.size; id++) {
    if (graph.operation(id) === remainder) found.add(graph.operand(id, 0));
  }
  return [...found];
}

/** The nodes that decide what these are: not those of a branch that is not taken, or that `and` and `or` do not need. */
export function flowingInto(graph: Graph, outputs: readonly NodeId[]): ReadonlySet<NodeId> {
  const found = new Set(outputs);
  for (const node of found) {
    const operands = graph.operands(node);
    for (const position of deciding(graph, node)) found.add(operands[position] as NodeId);
  }
  return found;
}

function deciding(graph: Graph, node: NodeId): Iterable<number> {
  const operands = graph.operands(node);
  const isTrue = (position: number): boolean => graph.value(operands[position] as NodeId) !== 0;
  switch (graph.operation(node)?.name) {
    case "if":
      return [0, isTrue(0) ? 1 : 2];
    case "and":
      return isTrue(0) ? (isTrue(1) ? [0, 1] : [1]) : [0];
    case "or":
      return isTrue(0) ? [0] : isTrue(1) ? [1] : [0, 1];
    default:
      return operands.keys();
  }
}
