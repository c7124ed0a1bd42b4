/** What a backward pass notes of a node that stands at a kink, where its rule follows a convention. */

import type { Operation } from "../../operations/operation.ts";
import { operation } from "../../operations/table.ts";
import { parseExpression } from "../../syntax/parse.ts";
import type { Findings } from "../findings.ts";
import type { Graph, NodeId } from "../graph.ts";
import type { Frame } from "../rules.ts";
import { conventionAt } from "./conditions.ts";

const choice = operation("if");
const [conjunction, disjunction, not] = (["and", "or", "not"] as const).map(operation) as [
  Operation,
  Operation,
  Operation,
];
const comparisons = new Set((["lt", "le", "gt", "ge", "eq", "ne"] as const).map(operation));
const equality = parseExpression("x == y");
const atEquality = "the two sides are equal here; nabla differentiates the branch taken";

/** Notes the convention that the derivative of the node at a frame follows, in a pass in which its kink may vary. */
export function noteConvention(
  findings: Findings,
  followed: NodeId[] | undefined,
  numbers: Frame,
): void {
  const convention = conventionAt(numbers);
  if (convention === undefined) return;
  const id = numbers.node as NodeId;
  findings.conventions.follow(id, convention);
  followed?.push(id);
}

/** Notes where the condition of a choice holds, or does not, only just: beside the point the other branch may be taken. */
export function noteEquality(
  findings: Findings,
  followed: NodeId[] | undefined,
  graph: Graph,
  id: NodeId,
): void {
  if (graph.operation(id) === choice) lookAt(graph.operand(id, 0), findings, followed, graph);
}

function lookAt(
  condition: NodeId,
  findings: Findings,
  followed: NodeId[] | undefined,
  graph: Graph,
): void {
  const made = graph.operation(condition);
  if (made === undefined || !graph.isActive(condition)) return;
  if (made === conjunction || made === disjunction || made === not) {
    for (const operand of graph.operands(condition)) {
      lookAt(operand, findings, followed, graph);
    }
  } else if (comparisons.has(made)) {
    const [x, y] = [graph.operand(condition, 0), graph.operand(condition, 1)];
    findings.guard(graph, condition, equality, false, true, { operation: made, position: 0 });
    if (graph.value(x) !== graph.value(y)) return;
    findings.conventions.follow(condition, atEquality);
    followed?.push(condition);
  }
}
