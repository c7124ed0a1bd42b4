/** The backward pass node by node: what comes to each node, and what it sends on. */

import type { Differentiator } from "../gradient.ts";
import type { Graph, NodeId } from "../graph.ts";

export interface Visit {
  readonly node: NodeId;
  /** ∂output/∂node, as far as it has come together. */
  readonly upstream: number;
  /** To each operand that an input has a part in, in their order. */
  readonly sent: readonly Contribution[];
}

export interface Contribution {
  readonly operand: NodeId;
  /** Which operand of the node it is, from 0: one node may be several. */
  readonly position: number;
  /** ∂node/∂operand; undefined where nothing flows, whatever comes to the node. */
  readonly local: number | undefined;
  /** upstream × local */
  readonly contribution: number;
  /** What the operand has gathered before this, and then. */
  readonly before: number;
  readonly after: number;
}

export interface BackwardTrace {
  readonly length: number;
  /** What is handled, in that order. */
  readonly nodes: readonly NodeId[];
  at(index: number): Visit;
}

/**
 * The visits of the backward pass to all nodes below an output that have operands and something flowing to them. The
 * numbers are those of the pass itself; a visit is put together when it is asked for.
 */
export function backwardTraceFrom(
  graph: Graph,
  differentiator: Differentiator,
  output: NodeId,
): BackwardTrace {
  const nodes: NodeId[] = [];
  const upstreams: number[] = [];
  /** What visit `index` has sent is from `starts[index]` up to `starts[index + 1]`. */
  const starts: number[] = [0];
  const positions: number[] = [];
  const locals: (number | undefined)[] = [];
  const contributions: number[] = [];
  const befores: number[] = [];
  differentiator.watchPass(output, {
    atNode: (id, upstream) => {
      nodes.push(id);
      upstreams.push(upstream);
      starts.push(positions.length);
    },
    atOperand: (position, local, contribution, before) => {
      positions.push(position);
      locals.push(local);
      contributions.push(contribution);
      befores.push(before);
      starts[nodes.length] = positions.length;
    },
  });
  const sentAt = (node: NodeId, at: number): Contribution => {
    const position = positions[at] as number;
    const contribution = contributions[at] as number;
    const before = befores[at] as number;
    return {
      operand: graph.operand(node, position),
      position,
      local: locals[at],
      contribution,
      before,
      after: before + contribution,
    };
  };
  return {
    length: nodes.length,
    nodes,
    at: (index) => {
      const node = nodes[index] as NodeId;
      const start = starts[index] as number;
      const count = (starts[index + 1] as number) - start;
      return {
        node,
        upstream: upstreams[index] as number,
        sent: Array.from({ length: count }, (_, offset) => sentAt(node, start + offset)),
      };
    },
  };
}
