/**
 * The share of a gradient that flows through a node. A gradient is, over all inputs and all paths from the output down to
 * them, a sum of products of local derivatives; the share of a node is the part of that sum, each product taken by its
 * size, that goes through the node. So the shares of the inputs sum to 1, and so do those of any nodes that every path
 * goes through just one of. Products that are infinite or not a number have all of it, and share it where they part.
 *
 * Paths are not listed: what lies below a node is summed once from the inputs up, and what reaches it is divided among
 * its operands in proportion. Sums are kept as logarithms, since the products of long paths overflow.
 */

import type { Graph, NodeId } from "../graph.ts";
import { type Edge, edgesOf } from "./paths.ts";

/** A part of what flows through a node, that goes on to one of its operands. */
export interface Portion {
  readonly operand: NodeId;
  readonly position: number;
  readonly part: number;
}

const nothing: readonly Portion[] = [];

export class Shares {
  private readonly portions = new Map<NodeId, readonly Portion[]>();
  private readonly shares = new Map<NodeId, number>();

  constructor(graph: Graph, output: NodeId) {
    const nodes = graph.dependencies([output]).filter((id) => graph.isActive(id));
    /** The logarithm of the sum of the sizes of all products from a node down. */
    const below = new Map<NodeId, number>();
    for (const [at, id] of nodes.entries()) {
      if ((at & 1023) === 0) graph.onWork?.();
      if (graph.isInput(id)) {
        below.set(id, 0);
        continue;
      }
      const edges = edgesOf(graph, id);
      const sizes = edges.map((edge) => sizeOf(edge, below.get(edge.operand) as number));
      const sum = logOfSum(sizes);
      below.set(id, sum);
      if (sum === Number.NEGATIVE_INFINITY) continue;
      this.portions.set(
        id,
        edges.map(({ operand, position }, index) => ({
          operand,
          position,
          part: partOf(sizes[index] as number, sum, sizes),
        })),
      );
    }
    if (below.get(output) === Number.NEGATIVE_INFINITY || nodes.length === 0) return;
    this.shares.set(output, 1);
    for (const id of [...nodes].reverse()) {
      const share = this.shares.get(id);
      if (share === undefined) continue;
      for (const { operand, part } of this.portionsOf(id)) {
        this.shares.set(operand, (this.shares.get(operand) ?? 0) + share * part);
      }
    }
  }

  /** From 0 to 1. */
  of(node: NodeId): number {
    return this.shares.get(node) ?? 0;
  }

  /** How what flows through a node is divided among its operands; the parts sum to 1, unless nothing flows. */
  portionsOf(node: NodeId): readonly Portion[] {
    return this.portions.get(node) ?? nothing;
  }
}

/** The size of all that goes on through an edge. Where nothing goes on, that is nothing, be the edge itself infinite. */
function sizeOf({ local }: Edge, below: number): number {
  if (below === Number.NEGATIVE_INFINITY) return below;
  const size = Math.log(Math.abs(local)) + below;
  // What is not a number counts as large, as among paths: 0 times an infinity, too.
  return Number.isNaN(size) ? Number.POSITIVE_INFINITY : size;
}

function logOfSum(logs: readonly number[]): number {
  const most = logs.reduce(
    (largest, log) => (log > largest ? log : largest),
    Number.NEGATIVE_INFINITY,
  );
  if (!Number.isFinite(most)) return most;
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

/** Beside what is infinite, nothing else counts. */
function partOf(log: number, sum: number, logs: readonly number[]): number {
  if (sum !== Number.POSITIVE_INFINITY) return Math.exp(log - sum);
  return log === sum ? 1 / logs.filter((other) => other === sum).length : 0;
}
