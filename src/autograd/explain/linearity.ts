/** Which inputs some nodes depend on linearly, as far as their operations show. */

import type { Graph, NodeId } from "../graph.ts";

/** How a node depends on some inputs. */
type Degree = 0 | 1 | "more";

const most = (degrees: readonly Degree[]): Degree =>
  degrees.includes("more") ? "more" : degrees.includes(1) ? 1 : 0;

/** Of each operation under which what is linear may stay so: how it depends, given how its operands do. */
const degrees: Readonly<Record<string, (operands: readonly Degree[]) => Degree>> = {
  add: most,
  sub: most,
  neg: most,
  sum: most,
  mul: ([left = 0, right = 0]) => (left === 0 ? right : right === 0 ? left : "more"),
  div: ([above = 0, below = 0]) => (below === 0 ? above : "more"),
  if: ([condition = 0, ...branches]) => (condition === 0 ? most(branches) : "more"),
};

/**
 * Some of the inputs, in their order, in which all outputs are linear, in all of them together: each is taken that goes
 * with those before it. There may be more of them than the operations show.
 */
export function linearInputs(
  graph: Graph,
  outputs: readonly NodeId[],
  inputs: readonly NodeId[],
): NodeId[] {
  const needed = graph.dependencies(outputs);
  const found: NodeId[] = [];
  for (const input of inputs) {
    const wanted = new Set([...found, input]);
    const known = new Map<NodeId, Degree>();
    for (const id of needed) known.set(id, wanted.has(id) ? 1 : degreeOf(graph, id, known));
    if (outputs.every((output) => known.get(output) !== "more")) found.push(input);
  }
  return found;
}

function degreeOf(graph: Graph, id: NodeId, known: ReadonlyMap<NodeId, Degree>): Degree {
  const operands = Array.from(graph.operands(id), (operand) => known.get(operand) ?? 0);
  if (operands.every((degree) => degree === 0)) return 0;
  const operation = graph.operation(id);
  if (operation === undefined) return most(operands);
  return Object.hasOwn(degrees, operation.name)
    ? (degrees[operation.name] as (operands: readonly Degree[]) => Degree)(operands)
    : "more";
}
