/** `:heat`: a formula with each part shaded by the share of the gradient that flows through it. */

import type { Graph, NodeId } from "../../autograd/graph.ts";
import { raise } from "../../autograd/raise.ts";
import { Shares } from "../../autograd/shares.ts";
import { piecesOf } from "../../syntax/print.ts";
import { type Expression, operandsOf } from "../../syntax/tree.ts";
import type { ShadedFormula } from "../reply.ts";
import type { Context, Outcome } from "./command.ts";
import { noInputs, scalarOf } from "./derivatives.ts";

/** So many formulas are shown, each of so many operations and names. */
const mostFormulas = 12;
const extent = { nodes: 200 };

export function heat({ workspace }: Context, expression: Expression | undefined): Outcome {
  const { graph } = workspace;
  const { output, inputs } = scalarOf(workspace, expression);
  if (inputs.length === 0) return [noInputs(workspace, output)];
  if (Number.isNaN(graph.value(output))) {
    return [
      `${workspace.formula(output)} is not a number, and so is no derivative of it; :trace shows where that comes from`,
    ];
  }
  if (graph.isInput(output)) {
    return [
      `${graph.label(output)} is an input: there is no formula that its gradient flows through`,
    ];
  }
  const shares = new Shares(graph, output);
  if (shares.of(output) === 0) {
    return [`nothing flows through ${workspace.formula(output)}: its gradient is 0`];
  }
  const formulas: ShadedFormula[] = [];
  // The output, and then the derived values that it mentions, and those that they do.
  const roots = new Set([output]);
  for (const root of roots) {
    if (formulas.length === mostFormulas) break;
    const { formula, mentioned } = shadedFormula(graph, shares, root);
    formulas.push(formula);
    for (const node of mentioned) roots.add(node);
  }
  const named = graph.below([output]).filter((id) => isDerived(graph, id));
  const left = new Set([output, ...named]).size - formulas.length;
  return [
    { kind: "shaded", formulas },
    ...(left === 0
      ? []
      : [
          `… ${left} more named ${left === 1 ? "value" : "values"}, :heat of one of them shows more`,
        ]),
  ];
}

/** Whether it is a formula that bears a name. */
const isDerived = (graph: Graph, id: NodeId): boolean =>
  graph.isActive(id) && !graph.isInput(id) && graph.label(id) !== undefined;

/** A node's formula, and the derived values that stand in it by their names. */
function shadedFormula(
  graph: Graph,
  shares: Shares,
  root: NodeId,
): { formula: ShadedFormula; mentioned: NodeId[] } {
  const tree = raise(graph, root, extent);
  const shading = new Shading(graph, shares);
  shading.shade(tree, root, shares.of(root));
  const parts: { text: string; share: number }[] = [];
  for (const { text, of, operator } of piecesOf(tree)) {
    const share = shading.shareOf(of, operator);
    const last = parts.at(-1);
    if (last?.share === share) last.text += text;
    else parts.push({ text, share });
  }
  return { formula: { name: graph.label(root), parts }, mentioned: shading.mentioned };
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
