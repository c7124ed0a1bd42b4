/** Which operations below a node stand at a kink: derivatives of derivatives are then found out on all sides of it. */

import type { Operation } from "../../operations/operation.ts";
import type { Expression } from "../../syntax/tree.ts";
import type { Findings } from "../findings.ts";
import type { Graph, NodeId } from "../graph.ts";
import { branchAt, frameAt, isZero, vanishingPart } from "../rules.ts";
import { kinksBelow, mayHaveKinks } from "./below.ts";
import { isAtSeam, seamOf } from "./conditions.ts";
import { kinkOperand } from "./operands.ts";

export interface Seams {
  /** All that may stand at a kink at some numbers, and whether they do. */
  readonly possible: readonly { readonly id: NodeId; readonly isAt: boolean }[];
  /** Those that do, and that the output depends on at its present numbers. */
  readonly present: readonly NodeId[];
}

const none: readonly NodeId[] = [];

/** Looks for the kinks below outputs, and keeps those of the last. */
export class Kinks {
  private readonly graph: Graph;
  private last: (Seams & { readonly of: NodeId; readonly generation: number }) | undefined;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** The kinks that an output depends on. At other numbers there may be others, so what decides is guarded. */
  below(output: NodeId, findings: Findings | undefined): readonly NodeId[] {
    const { graph } = this;
    if (!mayHaveKinks(graph, output)) return none;
    const { generation } = graph;
    if (this.last?.of !== output || this.last.generation !== generation) {
      this.last = { of: output, generation, ...seamsBelow(graph, output) };
    }
    if (findings?.guards !== undefined) {
      for (const { id, isAt } of this.last.possible) {
        const made = graph.operation(id) as Operation;
        const at = { operation: made, position: 0 };
        findings.guard(graph, id, seamOf(made) as Expression, isAt, false, at);
      }
    }
    return this.last.present;
  }
}

/** Without what is below derivatives at kinks, which has been looked at already. */
export function seamsBelow(graph: Graph, output: NodeId): Seams {
  const possible = kinksBelow(graph, output)
    .filter((id) => mayHaveSeam(graph, id))
    .map((id) => ({ id, isAt: stands(graph, id) }));
  const isAt = new Set(possible.filter((each) => each.isAt).map(({ id }) => id));
  if (isAt.size === 0) return { possible, present: none };
  return { possible, present: [...relevantNodes(graph, output)].filter((id) => isAt.has(id)) };
}

/** The nodes that an output depends on near its present numbers, but for those below derivatives at kinks. */
export function relevantNodes(graph: Graph, output: NodeId): ReadonlySet<NodeId> {
  const found = new Set([output]);
  for (const id of found) {
    if (graph.derivativeAtKink(id) !== undefined) continue;
    for (const operand of operandsThatMatter(graph, id)) found.add(operand);
  }
  return found;
}

function mayHaveSeam(graph: Graph, id: NodeId): boolean {
  const made = graph.operation(id);
  if (made === undefined || (made.kink === undefined && made.seam === undefined)) return false;
  const position = kinkOperand(made);
  return position === undefined || !graph.isConstant(graph.operand(id, position));
}

const stands = (graph: Graph, id: NodeId): boolean =>
  isAtSeam(frameAt(graph, id, graph.operation(id) as Operation));

/** A branch that is not taken does not, nor does what a step is of. */
function operandsThatMatter(graph: Graph, id: NodeId): readonly NodeId[] {
  const operands = [...graph.operands(id)];
  const made = graph.operation(id);
  if (made === undefined) return operands;
  const frame = frameAt(graph, id, made);
  if (mayHaveSeam(graph, id) && isAtSeam(frame)) return operands;
  return operands.filter((_, position) => {
    frame.position = position;
    const branch = branchAt(frame);
    return !isZero(branch) || partThatVaries(graph, branch, id) !== undefined;
  });
}

/** What a branch that vanishes at a node comes to beside it; undefined where it does not vanish, or has to. */
export function partThatVaries(
  graph: Graph,
  branch: Expression,
  id: NodeId,
): Expression | undefined {
  const part = vanishingPart(branch, graph.operation(id) as Operation);
  // What keeps it 0 may not vary at all.
  if (part === undefined || graph.isConstant(graph.operand(id, part.position))) return undefined;
  return part.rule;
}
