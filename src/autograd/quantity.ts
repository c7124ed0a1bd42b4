/** What an expression comes to in the graph: a node, or a list of nodes. */

import type { NodeId } from "./graph.ts";

export type Quantity = NodeId | readonly NodeId[];

export const isList = (quantity: Quantity): quantity is readonly NodeId[] =>
  typeof quantity !== "number";

/** Whether none of them is a list. */
export function areNodes(quantities: readonly Quantity[]): quantities is readonly NodeId[] {
  for (let at = 0; at < quantities.length; at++) {
    if (typeof quantities[at] !== "number") return false;
  }
  return true;
}

/** The nodes in it, be it one or several. */
export const nodesOf = (quantity: Quantity): readonly NodeId[] =>
  isList(quantity) ? quantity : [quantity];

/** The same made of each node, in the same shape. */
export const mapNodes = (quantity: Quantity, make: (node: NodeId) => NodeId): Quantity =>
  isList(quantity) ? quantity.map(make) : make(quantity);

/** The different lengths of the lists among some quantities. */
export const lengthsOf = (quantities: readonly Quantity[]): number[] => [
  ...new Set(quantities.filter(isList).map(({ length }) => length)),
];

/**
 * Element by element: lists, which must be of one length, are gone through together, and a number stands for
 * as many as there are.
 */
export function elementwise(
  quantities: readonly Quantity[],
  combine: (nodes: readonly NodeId[]) => NodeId,
): Quantity {
  const [length] = lengthsOf(quantities);
  if (length === undefined) return combine(quantities as readonly NodeId[]);
  return Array.from({ length }, (_, index) =>
    combine(
      quantities.map((quantity) => (isList(quantity) ? (quantity[index] as NodeId) : quantity)),
    ),
  );
}
