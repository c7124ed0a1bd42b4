/**
 * Nodes that are gone through as one: a node and the one right before it that nothing else uses, as a product that a
 * sum takes up. What lies between the two is neither stored nor dispatched on.
 */

import type { Operation } from "../../operations/operation.ts";
import type { Graph, NodeId } from "../graph.ts";
import { flowsToAll } from "../rules.ts";

/** An operation of which one operand is made by another one. */
export interface FusedOperation {
  /** What stands for it among the codes of nodes: none that a node of a graph has. */
  readonly code: number;
  readonly inner: Operation;
  readonly outer: Operation;
  /** Which operand of the outer operation the inner one makes. */
  readonly position: number;
}

const firstCode = 128;
const lastCode = 250;

/**
 * The pairs among some nodes, by the outer one.
 * @param needed nodes in ascending order, and all that they are made from
 * @param kept nodes that are wanted by themselves
 */
export function fusedOperationsIn(
  graph: Graph,
  needed: readonly NodeId[],
  kept: Iterable<NodeId>,
): Map<NodeId, FusedOperation> {
  // Up to two: more says nothing else.
  const uses = new Uint8Array((needed.at(-1) ?? -1) + 1);
  for (const id of needed) {
    for (const operand of graph.operands(id)) uses[operand] = uses[operand] === 0 ? 1 : 2;
  }
  for (const id of kept) uses[id] = 2;
  const kinds = new Map<string, FusedOperation>();
  const found = new Map<NodeId, FusedOperation>();
  for (let at = 1; at < needed.length; at++) {
    const [before, id] = [needed[at - 1] as NodeId, needed[at] as NodeId];
    if (found.has(before) || uses[before] !== 1 || !graph.isActive(before)) continue;
    const [inner, outer] = [graph.operation(before), graph.operation(id)];
    const position = graph.operands(id).indexOf(before);
    if (position < 0 || !isSimple(inner) || !isSimple(outer)) continue;
    const key = `${inner.code},${outer.code},${position}`;
    let fused = kinds.get(key);
    if (fused === undefined) {
      const code = firstCode + kinds.size;
      if (code > lastCode) continue;
      fused = { code, inner, outer, position };
      kinds.set(key, fused);
    }
    found.set(id, fused);
  }
  return found;
}

const isSimple = (operation: Operation | undefined): operation is Operation =>
  operation !== undefined && !operation.variadic && flowsToAll(operation);
