/** The expression graph below an output as nodes and edges to be drawn, with the numbers of the backward pass. */

import { edgesOf } from "../../autograd/explain/paths.ts";
import type { Graph, NodeId } from "../../autograd/graph.ts";
import { writtenArity } from "../../autograd/raise.ts";
import { type NamedInput, namingOf } from "../../session/naming.ts";
import type { Workspace } from "../../session/workspace.ts";
import type { DrawnEdge, DrawnNode, GraphDrawing } from "./part.ts";

/** The nodes drawn of a larger graph: those that are nearest to the output. */
const maxNodes = 10_000;
const progressStep = 1024;

/**
 * @param inputs those that the output depends on
 * @param progress called now and then
 */
export function drawingOf(
  workspace: Workspace,
  output: NodeId,
  form: GraphDrawing["form"],
  inputs: readonly NamedInput[],
  progress: () => void,
  most = maxNodes,
): GraphDrawing {
  const { graph, differentiator } = workspace;
  const top = withoutAliases(graph, output);
  const adjoints = differentiator.adjointsOf(top);
  const places = new Map<NodeId, number>([[top, 0]]);
  const edges: DrawnEdge[] = [];
  // Breadth first: the map is gone through while it grows.
  for (const [id, to] of places) {
    if (to % progressStep === 0) progress();
    if (!graph.isActive(id)) continue;
    const locals = new Map(edgesOf(graph, id).map(({ position, local }) => [position, local]));
    for (const [position, operand] of writtenOperands(graph, id).entries()) {
      if (!places.has(operand)) {
        if (places.size >= most) continue;
        places.set(operand, places.size);
      }
      edges.push({ from: places.get(operand) as number, to, local: locals.get(position) });
    }
  }
  const nameOf = namingOf(workspace, [output], inputs);
  const nodes = [...places.keys()].map((id): DrawnNode => {
    const name = nameOf(id);
    return {
      ...kindOf(graph, id),
      name: name?.name,
      isBound: name !== undefined && name.isDescription !== true,
      value: graph.value(id),
      gradient: adjoints.get(id),
    };
  });
  return { kind: "graph", form, nodes, edges, count: countOf(graph, [...adjoints.keys()]) };
}

/** An answer that is another node's by a name of its own is drawn as that node. */
function withoutAliases(graph: Graph, output: NodeId): NodeId {
  let top = output;
  while (graph.label(top) === undefined && isAlias(graph, top)) top = graph.operand(top, 0);
  return top;
}

const isAlias = (graph: Graph, id: NodeId): boolean =>
  graph.operation(id) === undefined && graph.arity(id) === 1;

/** What no input has a part in is a constant, whatever it is made of. */
function kindOf(graph: Graph, id: NodeId): Pick<DrawnNode, "kind" | "operation" | "arity"> {
  if (graph.isInput(id)) return { kind: "input", operation: undefined, arity: 0 };
  if (!graph.isActive(id)) return { kind: "constant", operation: undefined, arity: 0 };
  return { kind: "operation", operation: writtenAs(graph, id), arity: writtenArity(graph, id) };
}

function writtenAs(graph: Graph, id: NodeId): string {
  const operation = graph.operation(id);
  if (operation === undefined) return "=";
  // `? :` stands apart from what it is about.
  return operation.symbol === undefined || /\s/.test(operation.symbol)
    ? operation.name
    : operation.symbol;
}

const writtenOperands = (graph: Graph, id: NodeId): Int32Array =>
  graph.operands(id).subarray(0, writtenArity(graph, id));

function countOf(graph: Graph, active: readonly NodeId[]): number {
  const constants = new Set<NodeId>();
  for (const id of active) {
    for (const operand of writtenOperands(graph, id)) {
      if (!graph.isActive(operand)) constants.add(operand);
    }
  }
  return active.length + constants.size;
}
