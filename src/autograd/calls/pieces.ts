/** Sums and the like over more numbers than a list may have, a piece at a time: nothing is kept of one but what it comes to. */

import type { Graph, NodeId } from "../graph.ts";

/** The numbers that are joined at a time. */
const pieceLength = 1 << 16;

/**
 * @param join what the numbers of a piece come to, and what the pieces do
 * @returns undefined where a piece is no plain number, which would have to be kept
 */
export function joinedInPieces(
  graph: Graph,
  length: number,
  elementAt: (step: number) => NodeId,
  join: (nodes: readonly NodeId[]) => NodeId,
): NodeId | undefined {
  const whole = (): NodeId => join(pieces.map((value) => graph.constant(value)));
  let pieces: number[] = [];
  for (let start = 0; start < length; start += pieceLength) {
    const size = graph.size;
    const count = Math.min(pieceLength, length - start);
    const piece = join(Array.from({ length: count }, (_, step) => elementAt(start + step)));
    if (!graph.isConstant(piece)) return undefined;
    pieces.push(graph.value(piece));
    if (pieces.length === pieceLength) pieces = [graph.value(whole())];
    graph.truncate(size);
  }
  return whole();
}
