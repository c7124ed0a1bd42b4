/** What of a graph is drawn as a tree: each node once, and no more lines than there is room for. */

import type { GraphDrawing } from "./part.ts";

/** A line of the tree: a node, a reference to one that is drawn elsewhere, or a number of operands left out. */
export interface TreeLine {
  readonly kind: "node" | "reference" | "more";
  /** The node's place among the nodes of the drawing; for those left out, how many they are. */
  readonly at: number;
  /** Which operand it is of the node above, from 0. */
  readonly position: number;
  readonly branches: TreeLine[];
  /** Whether it has operands, none of which is drawn. */
  readonly isCut: boolean;
  /** The lines that it takes with all its branches. */
  size: number;
}

/** A node with more operands may be drawn with some of them. */
const maxWhole = 6;
/** Of what room there is, such a node gets this part. */
const shareOfMany = 1 / 3;

/** @param lines how many there may be, about */
export function outlineOf(drawing: GraphDrawing, lines: number): TreeLine {
  const shown = chosen(drawing, lines);
  const isDrawn = new Set<number>();
  const root = treeLineOf("node", 0, 0, shown);
  const preorder: TreeLine[] = [];
  const waiting = [root];
  const above = new Map<TreeLine, TreeLine>();
  // In the order of the lines: a node is drawn where it comes first, but a constant everywhere.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const isKnown = next.kind === "node" && isDrawn.has(next.at);
    const entry = isKnown ? treeLineOf("reference", next.at, next.position, shown) : next;
    above.get(next)?.branches.push(entry);
    preorder.push(entry);
    const owner = above.get(next);
    if (owner !== undefined) above.set(entry, owner);
    if (entry.kind !== "node") continue;
    if (drawing.nodes[entry.at]?.kind !== "constant") isDrawn.add(entry.at);
    const { operands, rest } = shown.get(entry.at) ?? { operands: [], rest: 0 };
    const branches = operands.map((at, position) => treeLineOf("node", at, position, shown));
    if (rest > 0) branches.push(treeLineOf("more", rest, operands.length, shown));
    for (const branch of branches.reverse()) {
      above.set(branch, entry);
      waiting.push(branch);
    }
  }
  for (const entry of preorder.reverse()) {
    const owner = above.get(entry);
    if (owner !== undefined) owner.size += entry.size;
  }
  return root;
}

/** It and all that branches off it, level by level. */
export function treeLinesOf(root: TreeLine): TreeLine[] {
  const found = [root];
  for (const { branches } of found) for (const branch of branches) found.push(branch);
  return found;
}

const treeLineOf = (
  kind: TreeLine["kind"],
  at: number,
  position: number,
  shown: ReadonlyMap<number, Shown>,
): TreeLine => ({
  kind,
  at,
  position,
  branches: [],
  isCut: kind === "node" && shown.get(at)?.operands.length === 0,
  size: 1,
});

/** The operands that are drawn of a node, by their places, and how many more it has. */
interface Shown {
  readonly operands: readonly number[];
  readonly rest: number;
}

/** Of each node that has operands, those that are drawn: what is nearest to the output, as far as there is room. */
function chosen({ nodes, edges }: GraphDrawing, lines: number): Map<number, Shown> {
  const known = new Map<number, number[]>();
  for (const { from, to } of edges) {
    const operands = known.get(to);
    if (operands === undefined) known.set(to, [from]);
    else operands.push(from);
  }
  const shown = new Map<number, Shown>();
  let room = lines - 1;
  const met = new Set([0]);
  for (const at of met) {
    const { arity = 0 } = nodes[at] ?? {};
    if (arity === 0) continue;
    const all = known.get(at) ?? [];
    const most = roomFor(arity, room);
    const count = Math.min(all.length, most < arity ? most - 1 : most);
    const operands = count > 0 ? all.slice(0, count) : [];
    const rest = operands.length === 0 ? 0 : arity - operands.length;
    room -= operands.length + (rest > 0 ? 1 : 0);
    shown.set(at, { operands, rest });
    for (const operand of operands) met.add(operand);
  }
  return shown;
}

function roomFor(arity: number, room: number): number {
  const most = arity <= maxWhole ? arity : Math.floor(Math.max(room * shareOfMany, maxWhole / 2));
  return most > room ? 0 : Math.min(arity, most);
}
