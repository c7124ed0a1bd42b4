/**
 * The backward pass as it is often written, and wrong: breadth first. The nodes below the output are put in a queue,
 * each when it is first met, and each passes its gradient on when it is taken out of it. By then a contribution to it
 * may still be to come; what it has passed on lacks that.
 */

import {
  backwardTraceFrom,
  type Contribution,
  type Visit,
} from "../../autograd/explain/backward-trace.ts";
import type { Differentiator } from "../../autograd/gradient.ts";
import type { Graph, NodeId } from "../../autograd/graph.ts";

export interface QueuedVisit extends Visit {
  /** Nodes from which something is still to come when the node is handled. */
  readonly awaited: readonly NodeId[];
  /** The positions of operands that what is sent comes too late for: they have passed on what they had. */
  readonly late: ReadonlySet<number>;
  /** Whether something is missing from what the node passes on: its own, or of what has come to it. */
  readonly isWrong: boolean;
  /** The part of the queue that waits after it. */
  readonly waiting: { readonly from: number; readonly to: number };
}

export interface BreadthFirst {
  /** All nodes in the order in which they are met. */
  readonly queue: readonly NodeId[];
  readonly visits: readonly QueuedVisit[];
  /** The gradient of each node as it comes out. */
  readonly gradients: ReadonlyMap<NodeId, number>;
  /**
   * The nodes that a share other than 0 reaches when they have passed on what they had, each with those that sent it.
   * Where there is none, everything has been passed on, and nothing but rounding can differ.
   */
  readonly lost: ReadonlyMap<NodeId, readonly NodeId[]>;
  /** The nodes whose gradient lacks something of that. */
  readonly lacking: ReadonlySet<NodeId>;
}

/** The whole walk. A node that has received nothing when it leaves the queue passes nothing on. */
export function breadthFirst(
  graph: Graph,
  differentiator: Differentiator,
  output: NodeId,
): BreadthFirst {
  const { users, edges } = flowing(graph, differentiator, output);
  const gradients = new Map<NodeId, number>([[output, 1]]);
  const visits: Omit<QueuedVisit, "isWrong">[] = [];
  const lost = new Map<NodeId, NodeId[]>();
  const queue: NodeId[] = [output];
  const met = new Set<NodeId>(queue);
  const handled = new Set<NodeId>();
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as NodeId;
    const upstream = gradients.get(node);
    const awaited = users.get(node)?.filter((user) => !handled.has(user)) ?? [];
    handled.add(node);
    const late = new Set<number>();
    const sent: Contribution[] = [];
    for (const edge of upstream === undefined ? [] : (edges.get(node) ?? [])) {
      const { operand, position, local } = edge;
      const before = gradients.get(operand) ?? 0;
      const contribution = local === undefined ? 0 : (upstream as number) * local;
      const after = before + contribution;
      sent.push({ operand, position, local, contribution, before, after });
      if (local === undefined) continue;
      gradients.set(operand, after);
      if (!handled.has(operand) || graph.arity(operand) === 0) continue;
      late.add(position);
      if (contribution === 0) continue;
      const senders = lost.get(operand);
      if (senders === undefined) lost.set(operand, [node]);
      else senders.push(node);
    }
    for (const operand of graph.operands(node)) {
      if (met.has(operand) || !graph.isActive(operand)) continue;
      met.add(operand);
      queue.push(operand);
    }
    if (graph.arity(node) === 0 || (upstream === undefined && awaited.length === 0)) continue;
    visits.push({
      node,
      upstream: upstream ?? 0,
      sent,
      awaited,
      late,
      waiting: { from: at + 1, to: queue.length },
    });
  }
  const lacking = lackingBelow(lost, edges);
  return {
    queue,
    visits: visits.map((visit) => ({ ...visit, isWrong: lacking.has(visit.node) })),
    gradients,
    lost,
    lacking,
  };
}

/**
 * The nodes that something is missing from, whatever it comes to: a number cannot tell a small share from rounding. What
 * is lost at a node is missing from all that it sends to.
 */
function lackingBelow(
  lost: BreadthFirst["lost"],
  edges: ReadonlyMap<NodeId, readonly Contribution[]>,
): ReadonlySet<NodeId> {
  const lacking = new Set(lost.keys());
  // The set is gone through while it grows.
  for (const node of lacking) {
    for (const { operand, local } of edges.get(node) ?? []) {
      if (local !== undefined && local !== 0) lacking.add(operand);
    }
  }
  return lacking;
}

/** What the right pass goes through: for each node what it sends on, and for each operand the nodes that send to it. */
function flowing(
  graph: Graph,
  differentiator: Differentiator,
  output: NodeId,
): { users: Map<NodeId, NodeId[]>; edges: Map<NodeId, readonly Contribution[]> } {
  const users = new Map<NodeId, NodeId[]>();
  const edges = new Map<NodeId, readonly Contribution[]>();
  const trace = backwardTraceFrom(graph, differentiator, output);
  for (let index = 0; index < trace.length; index++) {
    const { node, sent } = trace.at(index);
    edges.set(node, sent);
    for (const { operand, local } of sent) {
      if (local === undefined) continue;
      const known = users.get(operand);
      if (known === undefined) users.set(operand, [node]);
      else if (known.at(-1) !== node) known.push(node);
    }
  }
  return { users, edges };
}
