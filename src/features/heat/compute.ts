/** A formula in pieces, each with the share of the gradient that flows through it where it stands. */

import type { Shares } from "../../autograd/explain/shares.ts";
import type { Graph, NodeId } from "../../autograd/graph.ts";
import { type FormulaPart, partsOf } from "../../autograd/raise.ts";
import { piecesOf } from "../../syntax/print.ts";
import { type Expression, operandsOf } from "../../syntax/tree.ts";
import type { ShadedFormula } from "./part.ts";

/** The operations and names that are shown of a formula; and of one that is longer, since it is hard to read. */
const extent = { nodes: 200 };
const shortExtent = { nodes: 60 };

/** Whether a node is a formula that bears a name. */
export const isDerived = (graph: Graph, id: NodeId): boolean =>
  graph.isActive(id) && !graph.isInput(id) && graph.label(id) !== undefined;

export interface Shade {
  readonly formula: ShadedFormula;
  /** The derived values that stand in it by their names. */
  readonly mentioned: readonly NodeId[];
  readonly left: number;
}

export function shadeOf(graph: Graph, shares: Shares, root: NodeId): Shade {
  const all = countWithin(graph, root);
  let parts = partsOf(graph, root, extent);
  if (countShown(parts) < all) parts = partsOf(graph, root, shortExtent);
  const left = all - countShown(parts);
  const tree = (parts[0] as FormulaPart).expression;
  const shading = new Shading(graph, shares);
  shading.shade(tree, root, shares.of(root));
  const pieces: { text: string; share: number }[] = [];
  for (const { text, of, operator } of piecesOf(tree)) {
    const share = shading.shareOf(of, operator);
    const last = pieces.at(-1);
    if (last?.share === share) last.text += text;
    else pieces.push({ text, share });
  }
  const formula = { name: graph.label(root), parts: pieces };
  return { formula, mentioned: shading.mentioned, left };
}

const countShown = (parts: readonly FormulaPart[]): number =>
  new Set(parts.filter(isShown).map(({ node }) => node)).size;

const isShown = ({ expression }: FormulaPart): boolean =>
  !(expression.kind === "name" && expression.name === "…");

/** How many nodes a formula consists of, as far as the names in it. */
function countWithin(graph: Graph, root: NodeId): number {
  const found = new Set([root]);
  for (const node of found) {
    if (node !== root && graph.label(node) !== undefined) continue;
    for (const operand of graph.operands(node)) found.add(operand);
  }
  return found.size;
}

/**
 * The shares of the parts of a formula. A node may stand in several places; each place then has the share that flows
 * there.
 */
class Shading {
  readonly mentioned: NodeId[] = [];
  private readonly graph: Graph;
  private readonly shares: Shares;
  private readonly byPart = new Map<Expression, number>();
  /** Of a chain, the share at each operator: `a + b` in `a + b + c` is a node of its own. */
  private readonly byOperator = new Map<Expression, number[]>();

  constructor(graph: Graph, shares: Shares) {
    this.graph = graph;
    this.shares = shares;
  }

  shareOf(part: Expression, operator: number | undefined): number {
    const share = this.byPart.get(part) ?? 0;
    return operator === undefined ? share : (this.byOperator.get(part)?.[operator] ?? share);
  }

  /** Goes through a formula and the nodes that it was made from, together. */
  shade(tree: Expression, node: NodeId, share: number): void {
    this.byPart.set(tree, share);
    const { graph } = this;
    if (!graph.isActive(node)) return;
    if (tree.kind === "name") {
      if (isDerived(graph, node) && graph.label(node) === tree.name) this.mentioned.push(node);
      return;
    }
    let own = node;
    while (graph.operation(own) === undefined && graph.arity(own) === 1)
      own = graph.operand(own, 0);
    if (tree.kind === "chain") {
      this.shadeChain(tree, own, share);
      return;
    }
    const portions = this.portionsAt(own);
    for (const [position, operand] of operandsOf(tree).entries()) {
      if (position >= graph.arity(own)) return;
      this.shade(operand, graph.operand(own, position), share * (portions.get(position) ?? 0));
    }
  }

  private shadeChain(tree: Expression & { kind: "chain" }, node: NodeId, share: number): void {
    const { graph } = this;
    const { operands } = tree;
    const byOperator: number[] = [];
    let [own, left] = [node, share];
    for (let at = operands.length - 1; at > 0; at--) {
      byOperator[at - 1] = left;
      while (graph.operation(own) === undefined && graph.arity(own) === 1)
        own = graph.operand(own, 0);
      const portions = this.portionsAt(own);
      this.shade(operands[at] as Expression, graph.operand(own, 1), left * (portions.get(1) ?? 0));
      left *= portions.get(0) ?? 0;
      own = graph.operand(own, 0);
    }
    this.shade(operands[0] as Expression, own, left);
    this.byOperator.set(tree, byOperator);
  }

  private portionsAt(node: NodeId): Map<number, number> {
    return new Map(this.shares.portionsOf(node).map(({ position, part }) => [position, part]));
  }
}
