/** What is walked through node by node, and how a node on the way is shown. */

import type { NodeId } from "../../autograd/graph.ts";
import { localRule, nameOrFormula, numbersAt } from "../../autograd/local.ts";
import type { Visit } from "../../autograd/passage.ts";
import { raise } from "../../autograd/raise.ts";
import { conventionAt } from "../../autograd/rules.ts";
import type { Expression } from "../../syntax/tree.ts";
import type { Rest, Step } from "../reply.ts";
import { Sites } from "../sites.ts";
import type { Source, Workspace } from "../workspace.ts";
import { noInputs, scalarOf } from "./derivatives.ts";
import type { Phrase } from "./phrase.ts";

/** So many operands of one node are shown, and so many inputs in the end. */
const mostOperands = 20;
const mostInputs = 1000;

/** What can be walked through. */
export interface Walk {
  readonly output: NodeId;
  readonly inputs: readonly NamedInput[];
  readonly sites: Sites;
  /** The inputs' names, which tell an earlier `x` from the present one. */
  readonly names: ReadonlyMap<NodeId, string>;
}

interface NamedInput {
  readonly name: string;
  readonly node: NodeId;
}

export const namesOf = (inputs: readonly NamedInput[]): Map<NodeId, string> =>
  new Map(inputs.map(({ name, node }) => [node, name]));

/** The last answer, or an expression; or why there is nothing to walk through. */
export function walkFrom(workspace: Workspace, phrase: Phrase): Walk | string {
  const { graph } = workspace;
  const expression = phrase.isEmpty ? undefined : phrase.expression();
  const { output, inputs } = scalarOf(workspace, expression);
  if (!graph.isActive(output)) return noInputs(workspace, output);
  if (Number.isNaN(graph.value(output))) {
    return `${workspace.formula(output)} is not a number, and so is no derivative of it; :trace shows where that comes from`;
  }
  if (graph.isInput(output)) {
    return `${graph.label(output)} is an input: its gradient by itself is 1, and there is nothing to go back through`;
  }
  // Asked about by its name, the last answer still stands in what was typed for it.
  const isLast = expression === undefined || output === workspace.last;
  const source: Source | undefined = isLast
    ? workspace.lastStatement
    : { text: phrase.text, made: workspace.observations.made };
  const offset = isLast ? 0 : phrase.start;
  const sites = new Sites(workspace, output, source, offset);
  return { output, inputs, sites, names: namesOf(inputs) };
}

/** A visit as it is shown. */
export function stepAt(
  { graph }: Workspace,
  { sites, names }: Walk,
  { node, upstream, sent }: Visit,
  late: ReadonlySet<number> = none,
): Step {
  const operation = graph.operation(node);
  const nameOf = (operand: NodeId): Expression => {
    const name = names.get(operand);
    return name === undefined
      ? nameOrFormula(graph, operand)
      : { kind: "name", name, start: 0, end: 0 };
  };
  return {
    node: nameOrFormula(graph, node),
    hasName: graph.label(node) !== undefined,
    formula: raise(graph, node),
    value: graph.value(node),
    upstream,
    isAlias: operation === undefined,
    source: sites.markedAt(node),
    sent: sent.slice(0, mostOperands).map(({ operand, position, ...numbers }) => ({
      operand: nameOf(operand),
      rule: localRule(graph, node, position),
      ...numbers,
      ...(late.has(position) ? { isLate: true } : {}),
    })),
    moreSent: Math.max(0, sent.length - mostOperands),
    convention: operation && conventionAt(numbersAt(graph, node, operation)),
  };
}

const none: ReadonlySet<number> = new Set();

/** The inputs whose gradients stand at the end. */
export const inputsShown = ({ inputs }: Walk): Walk["inputs"] => inputs.slice(0, mostInputs);

export const restOfInputs = (count: number): Rest => ({
  count: Math.max(0, count - mostInputs),
  noun: "input",
  how: ":grad",
});
