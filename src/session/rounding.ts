/** How far rounding may have taken a value: each node rounds, and its adjoint says what comes of that, to first order. */

import type { Graph, NodeId } from "../autograd/graph.ts";

/**
 * @param adjoints of all nodes that the output depends on
 * @param ofInputs whether inputs are rounded, too
 */
export function roundingIn(
  graph: Graph,
  output: NodeId,
  adjoints: ReadonlyMap<NodeId, number>,
  ofInputs = false,
): number {
  let sum = 0;
  for (const [id, adjoint] of adjoints) {
    if (adjoint === 0 || (!ofInputs && graph.isInput(id))) continue;
    sum += Math.abs(adjoint * graph.value(id));
  }
  const least = Math.abs(graph.value(output));
  return (Number.EPSILON / 2) * (Number.isFinite(sum) ? Math.max(sum, least) : least);
}
