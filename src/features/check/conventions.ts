/**
 * Where derivatives follow a convention at a kink, as they say in a note: a witness that finds something else there has found
 * no fault.
 */

import type { Origins } from "../../autograd/calls/observer.ts";
import type { Graph, NodeId } from "../../autograd/graph.ts";
import { disagrees, faultInNabla } from "./verdict.ts";

/** A verdict on an output or, if there is an input, on a derivative: no accusation where a kink is on the way. */
export type Excuse = (verdict: string, output: NodeId, input?: NodeId) => string;

/** @param followed the nodes at which conventions have been followed */
export function excuseFor(graph: Graph, origins: Origins, followed: Iterable<NodeId>): Excuse {
  const kinks = new Set(followed);
  /** What nodes are made of, by their formulas, and by what the derivatives in these are derivatives of. */
  const below = (nodes: readonly NodeId[]): Set<NodeId> => {
    const found = new Set(nodes);
    for (const node of found) {
      const origin = origins.get(node);
      if (origin !== undefined) found.add(origin.of).add(origin.by);
      for (const operand of graph.operands(node)) found.add(operand);
    }
    return found;
  };
  return (verdict, output, input) => {
    if (kinks.size === 0 || !verdict.startsWith(disagrees)) return verdict;
    const met = [...below([output])].filter((node) => kinks.has(node));
    const isOnTheWay = met.length > 0 && (input === undefined || below(met).has(input));
    if (!isOnTheWay) return verdict;
    return `a convention at a kink${verdict.slice(disagrees.length).replace(faultInNabla, "")}`;
  };
}
