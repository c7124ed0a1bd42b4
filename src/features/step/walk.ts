/** What is walked through node by node, and how a node on the way is shown. */

import type { Visit } from "../../autograd/explain/backward-trace.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { conventionAt } from "../../autograd/kinks/conditions.ts";
import { type NameOf, nameOrFormula, raise } from "../../autograd/raise.ts";
import { frameAt } from "../../autograd/rules.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { noInputs, scalarOf } from "../../session/arguments/output.ts";
import { type NamedInput, namingOf } from "../../session/naming.ts";
import type { Rest } from "../../session/reply.ts";
import { localRule } from "../../session/rule.ts";
import { SourceMap } from "../../session/source-map.ts";
import type { StatementSource, Workspace } from "../../session/workspace.ts";
import type { Step } from "./part.ts";

/** The operands shown of one node, and the inputs shown in the end. */
const maxOperands = 20;
const maxInputs = 1000;

export interface Walk {
  readonly output: NodeId;
  readonly inputs: readonly NamedInput[];
  readonly sourceMap: SourceMap;
  readonly nameOf: NameOf;
}

/** The last answer, or an expression; or why there is nothing to walk through. */
export function walkFrom(workspace: Workspace, argument: ArgumentText): Walk | string {
  const { graph } = workspace;
  const expression = argument.isEmpty ? undefined : argument.expression();
  const { output, inputs, made } = scalarOf(workspace, expression);
  if (!graph.isActive(output)) return noInputs(workspace, output);
  if (Number.isNaN(graph.value(output))) {
    return `${workspace.formula(output)} is not a number, so its gradient is not either; :trace shows the cause`;
  }
  if (graph.isInput(output)) {
    return `${graph.label(output)} is an input, so the backward pass has no steps`;
  }
  // Asked about by its name, the last answer still stands in what was typed for it.
  const isLast = made === undefined || output === workspace.last;
  const source: StatementSource | undefined = isLast
    ? workspace.lastStatement
    : { text: argument.text, made };
  const offset = isLast ? 0 : argument.start;
  const nameOf = namingOf(workspace, [output], inputs);
  const sourceMap = new SourceMap(workspace, output, nameOf, source, offset);
  return { output, inputs, sourceMap, nameOf };
}

export function stepAt(
  { graph }: Workspace,
  { sourceMap, nameOf }: Walk,
  { node, upstream, sent }: Visit,
  stepOf: (node: NodeId) => number | undefined,
  late: ReadonlySet<number> = none,
): Step {
  const operation = graph.operation(node);
  return {
    node: nameOrFormula(graph, node, nameOf),
    hasName: nameOf(node) !== undefined,
    formula: raise(graph, node, undefined, nameOf),
    value: graph.value(node),
    upstream,
    isAlias: operation === undefined,
    source: sourceMap.markedAt(node),
    inside: sourceMap.insideAt(node),
    sent: sent.slice(0, maxOperands).map(({ operand, position, ...numbers }) => ({
      operand: nameOrFormula(graph, operand, nameOf),
      rule: localRule(graph, node, position, nameOf),
      ...numbers,
      ...(late.has(position) ? { isLate: true } : {}),
      step: stepOf(operand),
    })),
    moreSent: Math.max(0, sent.length - maxOperands),
    convention: operation && conventionAt(frameAt(graph, node, operation)),
  };
}

/** The inputs of which it is told at each step what they have gathered. */
const maxGathered = 12;

/** What the output and the first inputs have gathered after a step: steps are mostly asked for one after the other. */
export function gatheredIn(
  { graph }: Workspace,
  { output, inputs, nameOf }: Walk,
  visitAt: (index: number) => Visit,
): (index: number) => NonNullable<Step["gathered"]> {
  const told = [output, ...inputs.slice(0, maxGathered).map(({ node }) => node)];
  let gradients = new Map<NodeId, number>();
  let count = 0;
  return (index) => {
    if (index < count) [gradients, count] = [new Map(), 0];
    for (; count <= index; count++) {
      for (const { operand, after } of visitAt(count).sent) gradients.set(operand, after);
    }
    return told.map((node) => [
      nameOrFormula(graph, node, nameOf),
      node === output ? 1 : (gradients.get(node) ?? 0),
    ]);
  };
}

/** In which step each node is handled, counted from 1. */
export function stepsOf(handled: readonly NodeId[]): (node: NodeId) => number | undefined {
  const steps = new Map(handled.map((node, index) => [node, index + 1]));
  return (node) => steps.get(node);
}

/** A function that fails when the session has gone on: by then a node may be another one. */
export function whileCurrent<Result>(
  workspace: Workspace,
  at: (index: number) => Result,
): (index: number) => Result {
  const { statementCount } = workspace;
  return (index) => {
    if (workspace.statementCount === statementCount) return at(index);
    throw new Error("steps must be viewed before the next statement");
  };
}

const none: ReadonlySet<number> = new Set();

/** The inputs whose gradients stand at the end, in the order of the answer's: the elements of a list together. */
export function inputsShown(workspace: Workspace, { inputs }: Walk): Walk["inputs"] {
  const byInput = new Map<object, NamedInput[]>();
  for (const named of inputs) {
    const { input } = workspace.inputOf(named.node);
    const known = byInput.get(input);
    if (known === undefined) byInput.set(input, [named]);
    else known.push(named);
  }
  const indexOf = ({ node }: NamedInput): number => workspace.inputOf(node).index ?? 0;
  return [...byInput.values()]
    .flatMap((elements) => elements.sort((left, right) => indexOf(left) - indexOf(right)))
    .slice(0, maxInputs);
}

export const restOfInputs = (count: number): Rest => ({
  count: Math.max(0, count - maxInputs),
  noun: "input",
  how: ":grad",
});
