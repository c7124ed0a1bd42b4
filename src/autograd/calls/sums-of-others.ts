/** Sums of all but one, for what has to be had without subtraction. */

import { operation } from "../../operations/table.ts";
import type { Graph, NodeId } from "../graph.ts";

const add = operation("add");

/** For each of some nodes the sum of all the others: of halves, so that it takes three sums a node. */
export function sumsOfOthers(graph: Graph, nodes: readonly NodeId[]): NodeId[] {
  const sumOf = (low: number, high: number): NodeId => {
    if (high - low === 1) return nodes[low] as NodeId;
    const middle = (low + high) >> 1;
    return graph.apply(add, [sumOf(low, middle), sumOf(middle, high)]);
  };
  const both = (left: NodeId | undefined, right: NodeId): NodeId =>
    left === undefined ? right : graph.apply(add, [left, right]);
  const within = (low: number, high: number, outside: NodeId | undefined): NodeId[] => {
    if (high - low === 1) return [outside ?? graph.constant(0)];
    const middle = (low + high) >> 1;
    return [
      ...within(low, middle, both(outside, sumOf(middle, high))),
      ...within(middle, high, both(outside, sumOf(low, middle))),
    ];
  };
  return nodes.length === 0 ? [] : within(0, nodes.length, undefined);
}
