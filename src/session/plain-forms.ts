/** Formulas that underflow as they are written, and the functions that give the same without. */

import type { Graph, NodeId } from "../autograd/graph.ts";
import type { OperationName } from "../operations/table.ts";

const logarithms: ReadonlySet<string> = new Set<OperationName>(["ln", "log", "log2", "log10"]);

/** What to take in the place of the logarithm of a function, which comes to 0 before its logarithm comes to an end. */
const ofLogarithm: Partial<Record<string, OperationName>> = {
  normcdf: "normlogcdf",
  sigmoid: "logsigmoid",
} satisfies Partial<Record<OperationName, OperationName>>;

/** What to write in the place of a node that has underflowed; undefined where there is nothing better. */
export function betterFormOf(graph: Graph, node: NodeId): string | undefined {
  const operation = graph.operation(node);
  if (operation === undefined || !logarithms.has(operation.name)) return undefined;
  const inner = graph.operation(graph.operand(node, 0));
  const better = inner && ofLogarithm[inner.name];
  return better && `${better}(x) is ln(${inner.name}(x)) without underflow`;
}
