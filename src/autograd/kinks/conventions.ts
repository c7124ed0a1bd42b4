/** What a backward pass notes of a node that stands at a kink, where its rule follows a convention. */

import type { Operation } from "../../operations/operation.ts";
import { operation } from "../../operations/table.ts";
import { parseExpression } from "../../syntax/parse.ts";
import type { Findings } from "../findings.ts";
import type { Graph, NodeId } from "../graph.ts";
import { type Frame, frameAt } from "../rules.ts";
import { conventionAt, isAtSeam, isBranching, kinkOperand, seamOf } from "./conditions.ts";

const [choice, conjunction, disjunction, negation] = (["if", "and", "or", "not"] as const).map(
  operation,
) as [Operation, Operation, Operation, Operation];
const comparisons = new Set((["lt", "le", "gt", "ge", "eq", "ne"] as const).map(operation));
const equality = parseExpression("x == y");
const atEquality = "the two sides are equal here; the derivative is that of the branch taken";

/**
 * Notes the convention that a node's derivative follows.
 * @param varies whether what makes a kink of it has a part in the pass
 */
export function noteConvention(
  findings: Findings,
  numbers: Frame,
  id: NodeId,
  varies: (id: NodeId, made: Operation) => boolean,
): void {
  const { operation: made } = numbers;
  if (made.kink === undefined || findings.conventions.has(id) || !varies(id, made)) return;
  const convention = conventionAt(numbers);
  if (convention !== undefined) findings.conventions.set(id, convention);
}

/** Notes, and guards, what a derivative that is more graph rests on at a node. */
export function guardNode(findings: Findings, graph: Graph, id: NodeId, numbers: Frame): void {
  const { operation: made } = numbers;
  const seam = findings.guards !== undefined && mayVary(graph, id, made) ? seamOf(made) : undefined;
  // At a kink the derivative is another one, or worth a note.
  if (seam !== undefined) findings.guard(graph, id, seam, false, !isBranching(made), numbers);
}

/** Notes where the condition of a choice holds, or does not, only just: beside the point the other branch may be taken. */
export function noteEquality(findings: Findings, graph: Graph, id: NodeId, made: Operation): void {
  if (made === choice) lookForEquality(findings, graph, graph.operand(id, 0));
}

function lookForEquality(findings: Findings, graph: Graph, condition: NodeId): void {
  const made = graph.operation(condition);
  if (made === undefined || !graph.isActive(condition)) return;
  if (made === conjunction || made === disjunction || made === negation) {
    for (const operand of graph.operands(condition)) lookForEquality(findings, graph, operand);
  } else if (comparisons.has(made)) {
    const [x, y] = [graph.operand(condition, 0), graph.operand(condition, 1)];
    findings.guard(graph, condition, equality, false, true, { operation: made, position: 0 });
    if (graph.value(x) === graph.value(y)) findings.conventions.set(condition, atEquality);
  }
}

/** The nodes at a kink. */
export class Kinks {
  private readonly graph: Graph;
  /** The last output that was asked about, and those below it. */
  private last:
    | { readonly of: NodeId; readonly generation: number; readonly nodes: readonly NodeId[] }
    | undefined;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** Those below an output, but for those that are looked at already. */
  below(output: NodeId): readonly NodeId[] {
    const { graph, last } = this;
    const { generation } = graph;
    if (last?.of === output && last.generation === generation) return last.nodes;
    const nodes = graph.belowOutside([output]).filter((id) => this.isKink(id));
    this.last = { of: output, generation, nodes };
    return nodes;
  }

  private isKink(id: NodeId): boolean {
    const { graph } = this;
    const made = graph.operation(id);
    if (made === undefined || (made.kink === undefined && made.seam === undefined)) return false;
    return mayVary(graph, id, made) && isAtSeam(frameAt(graph, id, made));
  }
}

/** Whether the operand that makes a kink of it is more than a constant. */
function mayVary(graph: Graph, id: NodeId, made: Operation): boolean {
  const position = kinkOperand(made);
  return position === undefined || !graph.isConstant(graph.operand(id, position));
}
