/** What a command is about: an expression or the last answer, how it is called, and the inputs that it depends on. */

import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../../autograd/quantity.ts";
import { badOption } from "../../error.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import type { Expression } from "../../syntax/tree.ts";
import { elementName, type NamedInput } from "../naming.ts";
import type { NodeSources } from "../provenance.ts";
import type { Workspace } from "../workspace.ts";

/**
 * What an output is called above its derivatives: its own name, or nothing if it is neither named nor the answer. A list
 * has a name if it is all that this stands for, in this order; otherwise its elements are those of `f`.
 */
export function nameOf(
  workspace: Workspace,
  output: Quantity,
  expression: Expression | undefined,
): string {
  const label = workspace.graph.label(nodesOf(output)[0] as NodeId);
  if (!isList(output)) return label ?? (expression === undefined ? "ans" : "");
  const list = label?.replace(/\[\d+\]$/, "");
  const stood = list === undefined ? undefined : workspace.variables.get(list)?.quantity;
  const isWhole =
    stood !== undefined &&
    isList(stood) &&
    stood.length === output.length &&
    stood.every((node, at) => node === output[at]);
  if (list !== undefined && isWhole) return list;
  return expression === undefined ? "ans" : "f";
}

/** An output that is a number, and the inputs that it depends on. @param ofLists what to try with a list */
export function scalarOf(
  workspace: Workspace,
  expression: Expression | undefined,
  ofLists?: string,
): {
  output: NodeId;
  inputs: readonly NamedInput[];
  /** What in the expression has made what; undefined for the last answer. */
  made: NodeSources | undefined;
} {
  const lowered = expression && workspace.lower(expression);
  const output = lowered?.quantity ?? outputOf(workspace, undefined);
  if (isList(output)) {
    const hint = elementHint(expression);
    throw badOption(
      `expected a number, found a list of ${output.length}`,
      ofLists === undefined ? hint : `${hint}; ${ofLists}`,
    );
  }
  return { output, inputs: inputsBelow(workspace, output), made: lowered?.observations.made };
}

/** What to do about a list, by its name if it has one. */
export function elementHint(expression: Expression | undefined): string {
  const name = expression?.kind === "name" ? nameAsWritten(expression.name) : "v";
  return `take one of its elements, as in \`${name}[1]\``;
}

/** The inputs that a number depends on, in the order of its partials. */
export function inputsBelow(workspace: Workspace, output: NodeId): NamedInput[] {
  return named(workspace, workspace.gradient(output).inputs);
}

export function named(workspace: Workspace, nodes: readonly NodeId[]): NamedInput[] {
  const belongings = nodes.map((node) => workspace.inputOf(node));
  const different = [...new Set(belongings.map(({ input }) => input))];
  const names = workspace.inputNames(different);
  const nameOf = new Map(different.map((input, index) => [input, names[index] as string]));
  return nodes.map((node, index) => {
    const { input, index: element } = belongings[index] as (typeof belongings)[number];
    return { name: elementName(nameOf.get(input) as string, element), node };
  });
}

/** What a command is about: an expression, or the last answer. */
export function outputOf(workspace: Workspace, expression: Expression | undefined): Quantity {
  const output = expression === undefined ? workspace.last : workspace.lower(expression).quantity;
  if (output !== undefined) return output;
  throw badOption("no answer yet", "give an expression, as in `:grad x^2`");
}

export const noInputs = (workspace: Workspace, output: Quantity): string =>
  `${workspace.formula(output)} does not depend on any input`;
