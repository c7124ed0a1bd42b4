/**
 * A gradient as a sum over paths: the chain rule says that ∂output/∂target is, over all ways from the output down to the
 * target, the sum of the products of the local derivatives on the way.
 */

import type { Graph, NodeId } from "./graph.ts";
import { evaluateRule, type Frame, ruleAt } from "./rules.ts";

/** An operand of a node, and what flows to it for each unit that the node gets. */
export interface Edge {
  readonly operand: NodeId;
  /** Which operand of the node it is, from 0: one node may be several. */
  readonly position: number;
  readonly local: number;
}

export interface Path {
  /** From the output to the target. */
  readonly nodes: readonly NodeId[];
  /** The local derivative of each node but the last with respect to the next. */
  readonly locals: readonly number[];
  /** Their product. */
  readonly product: number;
}

export interface Paths {
  /** The largest by their absolute value first. */
  readonly paths: readonly Path[];
  /** How many there are in all; beyond 2^53 it is rounded. */
  readonly count: number;
}

/** The operands to which something flows from a node at its present numbers, by the rules of the backward pass. */
export function edgesOf(graph: Graph, id: NodeId): Edge[] {
  const operation = graph.operation(id);
  const operands = [...graph.operands(id)];
  // An alias passes everything on.
  if (operation === undefined)
    return operands.map((operand) => ({ operand, position: 0, local: 1 }));
  const numbers: Frame = {
    operation,
    operands: operands.map((operand) => graph.value(operand)),
    own: graph.value(id),
    position: 0,
  };
  return operands.flatMap((operand, position) => {
    if (!graph.isActive(operand)) return [];
    numbers.position = position;
    const rule = ruleAt(numbers);
    return rule === undefined ? [] : [{ operand, position, local: evaluateRule(rule, numbers) }];
  });
}

/** What flows to one operand of a node for each unit that the node gets; undefined where nothing does. */
export function localAt(graph: Graph, id: NodeId, position: number): number | undefined {
  const operation = graph.operation(id);
  if (operation === undefined) return 1;
  const operands: number[] = [];
  const arity = graph.arity(id);
  for (let at = 0; at < arity; at++) operands.push(graph.value(graph.operand(id, at)));
  const numbers: Frame = { operation, operands, own: graph.value(id), position };
  const rule = ruleAt(numbers);
  return rule === undefined ? undefined : evaluateRule(rule, numbers);
}

/** A way that is begun, from the output to `id`. */
interface Way {
  readonly id: NodeId;
  readonly product: number;
  readonly local: number;
  readonly before: Way | undefined;
  /** The most that a path that goes on from here can come to. */
  readonly bound: number;
}

/** What is not a number counts as large: it is what someone looks for. */
const magnitude = (number: number): number =>
  Number.isNaN(number) ? Number.POSITIVE_INFINITY : Math.abs(number);

/** The largest paths from an output to a target below it, `most` of them at most. */
export function largestPaths(graph: Graph, output: NodeId, target: NodeId, most: number): Paths {
  const needed = graph.below([output]).filter((id) => id >= target && graph.isActive(id));
  const counts = new Map<NodeId, number>([[target, 1]]);
  const largest = new Map<NodeId, number>([[target, 1]]);
  const edges = new Map<NodeId, readonly Edge[]>();
  for (const id of needed) {
    if (id === target) continue;
    const onward = edgesOf(graph, id).filter(({ operand }) => counts.has(operand));
    if (onward.length === 0) continue;
    edges.set(id, onward);
    counts.set(
      id,
      onward.reduce((sum, { operand }) => sum + (counts.get(operand) as number), 0),
    );
    largest.set(
      id,
      onward.reduce((most, edge) => Math.max(most, boundOf(1, edge, largest)), 0),
    );
  }
  const count = counts.get(output) ?? 0;
  const paths: Path[] = [];
  const begun: Way[] = [];
  if (count > 0) {
    const bound = largest.get(output) as number;
    begun.push({ id: output, product: 1, local: 1, before: undefined, bound });
  }
  while (begun.length > 0 && paths.length < most) {
    let way = takeLargest(begun);
    while (way.id !== target) {
      const ways = (edges.get(way.id) as readonly Edge[]).map((edge) => ({
        id: edge.operand,
        product: way.product * edge.local,
        local: edge.local,
        before: way,
        bound: boundOf(way.product, edge, largest),
      }));
      way = takeLargest(ways);
      // Not all at once as arguments: a sum may have more operands than a call can take.
      for (const other of ways) begun.push(other);
    }
    paths.push(pathOf(way));
  }
  // Bounds are products in another order, and rounded otherwise.
  paths.sort((left, right) => compare(magnitude(right.product), magnitude(left.product)));
  return { paths, count };
}

const compare = (left: number, right: number): number => (left < right ? -1 : +(left > right));

const boundOf = (product: number, { operand, local }: Edge, largest: Map<NodeId, number>): number =>
  magnitude(product * local * (largest.get(operand) as number));

/** Takes out the one that can come to most, the first of equals. */
function takeLargest(ways: Way[]): Way {
  let best = 0;
  for (let at = 1; at < ways.length; at++) {
    if ((ways[at] as Way).bound > (ways[best] as Way).bound) best = at;
  }
  return ways.splice(best, 1)[0] as Way;
}

function pathOf(last: Way): Path {
  const nodes: NodeId[] = [];
  const locals: number[] = [];
  for (let way: Way | undefined = last; way !== undefined; way = way.before) {
    nodes.push(way.id);
    if (way.before !== undefined) locals.push(way.local);
  }
  return { nodes: nodes.reverse(), locals: locals.reverse(), product: last.product };
}
