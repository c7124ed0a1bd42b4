/** What the drawings of a graph have in common: what its nodes are called, and what is left out. */

import { type Rounding, roundedNumber } from "../../text/number.ts";
import type { DrawnNode, GraphDrawing } from "./part.ts";

/** Whether there is a number in it that is none, or infinite. */
export const isNonFinite = ({ value, gradient = 0 }: DrawnNode): boolean =>
  !Number.isFinite(value) || !Number.isFinite(gradient);

/** What stands for a node: its name, or the number that a constant is, and the operation that made it. */
export function titleOf(
  { name, operation, value }: DrawnNode,
  rounding: Rounding,
  { called = name, as = operation }: { called?: string | undefined; as?: string | undefined } = {},
): string {
  if (operation === undefined) return called ?? roundedNumber(value, rounding);
  if (called === undefined) return as as string;
  return operation === "=" ? `${called} =` : `${called} = ${as}`;
}

/** How many operands of a node are left out, for the nodes of which any are. */
export function leftOut({ nodes, edges }: GraphDrawing): Map<number, number> {
  const missing = nodes.map(({ arity }) => arity);
  for (const { to } of edges) missing[to] = (missing[to] as number) - 1;
  return new Map([...missing.entries()].filter(([, count]) => count > 0));
}

export const nearest = ({ nodes, edges, ...rest }: GraphDrawing, most: number): GraphDrawing => ({
  ...rest,
  nodes: nodes.slice(0, most),
  edges: edges.filter(({ from, to }) => from < most && to < most),
});
