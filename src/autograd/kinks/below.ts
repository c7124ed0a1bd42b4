/** What has to do with kinks below a node. Nodes have a bit for it, so that most are not gone through. */

import { derivativeBit, type Graph, kinkBit, type NodeId } from "../graph.ts";

/**
 * The derivatives at kinks that a node depends on, but for those that others of these depend on alone.
 * @param isEnd of a node below which nobody looks
 */
export function derivativesAtKinksBelow(
  graph: Graph,
  output: NodeId,
  isEnd?: (id: NodeId) => boolean,
): readonly NodeId[] {
  const above = belowWith(graph, output, derivativeBit, isEnd);
  if (above === none) return none;
  return above.filter((id) => graph.derivativeAtKink(id) !== undefined);
}

/** Whether there may be a kink below a node at some numbers. */
export const mayHaveKinks = (graph: Graph, output: NodeId): boolean =>
  ((graph.arrays.flags[output] as number) & kinkBit) !== 0;

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
