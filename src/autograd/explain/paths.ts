/**
 * A gradient as a sum over paths: the chain rule says that ∂output/∂target is, over all ways from the output down to the
 * target, the sum of the products of the local derivatives on the way.
 */

import type { Graph, NodeId } from "../graph.ts";
import { localAt, overNumbers, propagate } from "../propagate.ts";
import { frameAt } from "../rules.ts";

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
  readonly product: number;
}

export interface Paths {
  /** The largest by their absolute value first. */
  readonly paths: readonly Path[];
  /** How many there are in all; beyond 2^53 it is rounded, and beyond what a double holds infinite. */
  readonly count: number;
  /** The decimal logarithm of that, which is never too large. */
  readonly magnitude: number;
}

/** The operands to which something flows from a node at its present numbers, by the rules of the backward pass. */
export function edgesOf(graph: Graph, id: NodeId): Edge[] {
  const operation = graph.operation(id);
  const operands = [...graph.operands(id)];
  // An alias passes everything on.
  if (operation === undefined)
    return operands.map((operand) => ({ operand, position: 0, local: 1 }));
  const edges: Edge[] = [];
  propagate(frameAt(graph, id, operation), 1, overNumbers, {
    wants: (position) => graph.isActive(operands[position] as NodeId),
    send: (position, _, local) => {
      edges.push({ operand: operands[position] as NodeId, position, local });
    },
  });
  return edges;
}

/** What flows to one operand of a node for each unit that the node gets; undefined where nothing does. */
export function localOfOperand(graph: Graph, id: NodeId, position: number): number | undefined {
  const operation = graph.operation(id);
  if (operation === undefined) return 1;
  return localAt({ ...frameAt(graph, id, operation), position });
}

interface PathNode {
  readonly id: NodeId;
  readonly onward: readonly { readonly to: PathNode; readonly local: number }[];
  /** How many paths go on from here, and the decimal logarithm of that. */
  readonly count: number;
  readonly magnitude: number;
  /** The most that the product of local derivatives from here on comes to. */
  readonly largest: number;
}

/** A way that is begun, from the output to a place. */
interface PathPrefix {
  readonly place: PathNode;
  readonly product: number;
  readonly local: number;
  readonly before: PathPrefix | undefined;
  /** The most that a path that goes on from here can come to. */
  readonly bound: number;
}

/** What is not a number counts as large: it is what someone looks for. */
const magnitude = (number: number): number =>
  Number.isNaN(number) ? Number.POSITIVE_INFINITY : Math.abs(number);

/** The largest paths from an output to a target below it, `most` of them at most. */
export function largestPaths(graph: Graph, output: NodeId, target: NodeId, most: number): Paths {
  const top = placeOf(graph, output, target);
  if (top === undefined) return { paths: [], count: 0, magnitude: Number.NEGATIVE_INFINITY };
  const paths: Path[] = [];
  const begun: PathPrefix[] = [
    { place: top, product: 1, local: 1, before: undefined, bound: top.largest },
  ];
  while (begun.length > 0 && paths.length < most) {
    let way = takeLargest(begun);
    while (way.place.id !== target) {
      const ways = waysOn(way);
      const best = firstLargest(ways);
      for (let at = 0; at < ways.length; at++) if (at !== best) begun.push(ways[at] as PathPrefix);
      way = ways[best] as PathPrefix;
      // No more of them will be gone on with than there are paths wanted.
      if (begun.length > maxBegun + most) keepLargest(begun, most);
    }
    paths.push(pathOf(way));
  }
  // Bounds are products in another order, and rounded otherwise.
  paths.sort((left, right) => compare(magnitude(right.product), magnitude(left.product)));
  return { paths, count: top.count, magnitude: top.magnitude };
}

/** The output's place; undefined where nothing flows from it to the target. */
function placeOf(graph: Graph, output: NodeId, target: NodeId): PathNode | undefined {
  const places = new Map<NodeId, PathNode>([
    [target, { id: target, onward: [], count: 1, magnitude: 0, largest: 1 }],
  ]);
  for (const id of graph.dependencies([output])) {
    if (id <= target || !graph.isActive(id)) continue;
    const onward = edgesOf(graph, id).flatMap(({ operand, local }) => {
      const to = places.get(operand);
      return to === undefined ? [] : [{ to, local }];
    });
    if (onward.length === 0) continue;
    places.set(id, {
      id,
      onward,
      count: onward.reduce((sum, { to }) => sum + to.count, 0),
      magnitude: sumOfPowers(onward.map(({ to }) => to.magnitude)),
      largest: onward.reduce(
        (largest, { to, local }) => Math.max(largest, magnitude(local * to.largest)),
        0,
      ),
    });
  }
  return places.get(output);
}

const waysOn = (before: PathPrefix): PathPrefix[] =>
  before.place.onward.map(({ to, local }) => {
    const product = before.product * local;
    return { place: to, product, local, before, bound: magnitude(product * to.largest) };
  });

/** The logarithm of a sum of numbers that are given by theirs. */
function sumOfPowers(logarithms: readonly number[]): number {
  const most = logarithms.reduce((left, right) => Math.max(left, right));
  return most + Math.log10(logarithms.reduce((sum, each) => sum + 10 ** (each - most), 0));
}

const compare = (left: number, right: number): number => (left < right ? -1 : +(left > right));

/** The paths begun before those are dropped that will not be gone on with. */
const maxBegun = 1000;

function firstLargest(ways: readonly PathPrefix[]): number {
  let best = 0;
  for (let at = 1; at < ways.length; at++) {
    if ((ways[at] as PathPrefix).bound > (ways[best] as PathPrefix).bound) best = at;
  }
  return best;
}

/** Takes out the one that can come to most, the first of equals. */
const takeLargest = (ways: PathPrefix[]): PathPrefix =>
  ways.splice(firstLargest(ways), 1)[0] as PathPrefix;

/** Drops all but the largest, the first of equals, and leaves these in their order. */
function keepLargest(ways: PathPrefix[], most: number): void {
  const kept = new Set(
    [...ways].sort((left, right) => compare(right.bound, left.bound)).slice(0, most),
  );
  let count = 0;
  for (const way of ways) if (kept.has(way)) ways[count++] = way;
  ways.length = count;
}

function pathOf(last: PathPrefix): Path {
  const nodes: NodeId[] = [];
  const locals: number[] = [];
  for (let way: PathPrefix | undefined = last; way !== undefined; way = way.before) {
    nodes.push(way.place.id);
    if (way.before !== undefined) locals.push(way.local);
  }
  return { nodes: nodes.reverse(), locals: locals.reverse(), product: last.product };
}
