/** From a node of the graph back to a syntax tree, so that it can be shown as a formula. */

import type { Operation } from "../operations/operation.ts";
import type { OperationName } from "../operations/table.ts";
import { applied, nameTree, numberTree } from "../syntax/applied.ts";
import { type Expression, ellipsis, type Name } from "../syntax/tree.ts";
import type { Graph, NodeId } from "./graph.ts";

/** How much of a formula is shown before the rest is left out as `…`. */
export interface Extent {
  /** Operations and names. */
  readonly nodes: number;
}

/** What a node is called in a formula; undefined for one that has no name. */
export type NameOf = (id: NodeId) => Name | undefined;

/** Each by the name that it was given, whatever else has borne that since. */
const labelsOf =
  (graph: Graph): NameOf =>
  (id) => {
    const label = graph.label(id);
    return label === undefined ? undefined : nameTree(label);
  };

/** A node where it stands in a formula. */
export interface Part {
  readonly node: NodeId;
  /** What it is an operand of, and which; the whole formula is of nothing. */
  readonly user: Part | undefined;
  readonly position: number;
  /** None where it is a name, a number, or left out. */
  readonly operands: Part[];
  expression: Expression;
}

const standardExtent: Extent = { nodes: 60 };
/** Of very many operands of one node this share of the extent is shown, and at least this number. */
const shareOfOperands = 1 / 4;
const minOperands = 3;

/** The formula of a node in terms of the names that the user gave, the node's own name excepted. */
export const raise = (graph: Graph, id: NodeId, extent?: Extent, nameOf?: NameOf): Expression =>
  (partsOf(graph, id, extent, nameOf)[0] as Part).expression;

/** A node by its name; by its formula if it has none. */
export const nameOrFormula = (
  graph: Graph,
  id: NodeId,
  nameOf: NameOf,
  extent?: Extent,
): Expression => nameOf(id) ?? raise(graph, id, extent, nameOf);

/**
 * The parts of a formula, the whole first and each before its operands. What has to be left out is what lies deepest,
 * so that it can be seen what a long formula does in the end.
 */
export function partsOf(
  graph: Graph,
  id: NodeId,
  { nodes } = standardExtent,
  nameOf = labelsOf(graph),
): readonly Part[] {
  const most = Math.max(minOperands, Math.floor(nodes * shareOfOperands));
  const parts: Part[] = [partOf(id)];
  let left = nodes;
  for (const [at, part] of parts.entries()) {
    const { node } = part;
    const arity = writtenArity(graph, node);
    if (arity === 0 || (at > 0 && graph.label(node) !== undefined)) {
      part.expression = nameOf(node) ?? leafTree(graph, node);
      continue;
    }
    const shown = Math.min(arity, most);
    if (at > 0 && left < shown) continue;
    left -= shown;
    for (let position = 0; position < shown; position++) {
      const operand = partOf(graph.operand(node, position), part, position);
      part.operands.push(operand);
      parts.push(operand);
    }
  }
  for (let at = parts.length - 1; at >= 0; at--) compose(graph, parts[at] as Part);
  return parts;
}

/** How many operands are written: an argument that need not be, and is what it would be then, is not. */
export function writtenArity(graph: Graph, id: NodeId): number {
  const operation = graph.operation(id);
  const arity = graph.arity(id);
  if (operation === undefined || operation.minArity >= arity) return arity;
  return countWritten(operation, arity, (position) => {
    const operand = graph.operand(id, position);
    return graph.isConstant(operand) ? graph.value(operand) : undefined;
  });
}

/** The same where the operands are whatever has numbers. */
export function countWritten(
  { minArity, parameters }: Operation,
  arity: number,
  numberAt: (position: number) => number | undefined,
): number {
  const isImplied = (position: number): boolean => {
    const standard = parameters[position]?.default;
    return standard !== undefined && numberAt(position) === standard;
  };
  let count = arity;
  while (count > minArity && isImplied(count - 1)) count--;
  return count;
}

const partOf = (node: NodeId, user?: Part, position = 0): Part => ({
  node,
  user,
  position,
  operands: [],
  expression: ellipsis,
});

/** Puts the expression of a part together from those of its operands. */
function compose(graph: Graph, part: Part): void {
  const [first] = part.operands;
  if (first === undefined) return;
  const operation = graph.operation(part.node);
  const operands = part.operands.map(({ expression }) => expression);
  if (operands.length < writtenArity(graph, part.node)) operands.push(ellipsis);
  // An alias is written as what it stands for.
  part.expression =
    operation === undefined ? first.expression : applied(operation.name as OperationName, operands);
}

function leafTree(graph: Graph, node: NodeId): Expression {
  return graph.isConstant(node) ? numberTree(graph.value(node)) : ellipsis;
}
