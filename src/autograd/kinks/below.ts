/** What has to do with kinks below a node. Nodes have a bit for it, so that most are not gone through. */

import { derivativeBit, type Graph, kinkBit, type NodeId } from "../graph.ts";

/**
 * The derivatives at kinks that a node depends on, but for those that others of these depend on alone.
 * @param isEnd of a node below which nobody looks
 */
export const derivativesAtKinksBelow = (
  graph: Graph,
  output: NodeId,
  isEnd?: (id: NodeId) => boolean,
): readonly NodeId[] =>
  belowWith(graph, output, derivativeBit, isEnd).filter(
    (id) => graph.derivativeAtKink(id) !== undefined,
  );

/** The nodes that may stand at a kink, and those above them; none that only derivatives at kinks depend on. */
export const kinksBelow = (graph: Graph, output: NodeId): readonly NodeId[] =>
  belowWith(graph, output, kinkBit);

function belowWith(
  graph: Graph,
  output: NodeId,
  bit: number,
  isEnd?: (id: NodeId) => boolean,
): readonly NodeId[] {
  const { flags } = graph.arrays;
  if (((flags[output] as number) & bit) === 0) return none;
  const found = new Set([output]);
  for (const id of found) {
    if (graph.derivativeAtKink(id) !== undefined || isEnd?.(id) === true) continue;
    for (let position = graph.arity(id) - 1; position >= 0; position--) {
      const operand = graph.operand(id, position);
      if (((flags[operand] as number) & bit) !== 0) found.add(operand);
    }
  }
  return [...found];
}

const none: readonly NodeId[] = [];
