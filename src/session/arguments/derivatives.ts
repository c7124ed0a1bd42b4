/** What commands show of the derivatives of an expression: at its inputs, as formulas, twice. */

import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../../autograd/quantity.ts";
import { raise } from "../../autograd/raise.ts";
import { badOption } from "../../error.ts";
import { nameAsWritten, printExpression } from "../../syntax/print.ts";
import type { Expression } from "../../syntax/tree.ts";
import type { Context, Outcome } from "../command.ts";
import { cellsOf, gradientListing, gradientRows } from "../gradient.ts";
import { elementName, type NamedInput, namingOf } from "../naming.ts";
import { conventionsTold } from "../notes.ts";
import type { Made } from "../provenance.ts";
import type { Workspace } from "../workspace.ts";

export function grad({ workspace }: Context, expression: Expression | undefined): Outcome {
  const output = outputOf(workspace, expression);
  const outputs = isList(output) ? output.length : undefined;
  const rows = gradientRows(workspace, output);
  if (rows === "too large") {
    throw badOption("this gradient is too large", "ask for that of an element, as v[1]");
  }
  const cells = cellsOf(rows, outputs);
  if (cells.length === 0) return [noInputs(workspace, output)];
  return [gradientListing(nameOf(workspace, output, expression), cells, outputs)];
}

/** The derivatives as formulas: at the present values of the inputs, where a branch depends on them. */
export function symbolic({ workspace }: Context, expression: Expression | undefined): Outcome {
  const { graph, differentiator } = workspace;
  const { output, inputs } = scalarOf(workspace, expression);
  if (inputs.length === 0) return [noInputs(workspace, output)];
  const derivatives = inputs.map(({ node }) => differentiator.derivative(output, node));
  const naming = namingOf(workspace, [output, ...derivatives], inputs);
  return [
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "derivative", title: `∂${nameOf(workspace, output, expression)}/∂input` },
      ],
      rows: inputs.map(({ name }, at) => [
        name,
        printExpression(raise(graph, derivatives[at] as NodeId, { nodes: 400 }, naming)),
      ]),
    },
  ];
}

/** The second derivatives with respect to each pair of inputs. */
export function hessian({ workspace }: Context, expression: Expression | undefined): Outcome {
  const { graph, differentiator } = workspace;
  const { output, inputs } = scalarOf(workspace, expression);
  if (inputs.length === 0) return [noInputs(workspace, output)];
  const nodes = inputs.map(({ node }) => node);
  const findings = new Findings();
  const columns = differentiator.derivatives(output, nodes, findings).map((slope) => {
    const gradient = workspace.gradient(slope, findings);
    const others = Number.isNaN(graph.value(slope)) ? Number.NaN : 0;
    return nodes.map((node) => gradient.partials[gradient.inputs.indexOf(node)] ?? others);
  });
  return [
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value" },
        ...inputs.map(({ name }) => ({ key: `∂²/∂${name}`, title: `∂²/∂${name}` })),
      ],
      rows: inputs.map(({ name, node }, row) => [
        name,
        graph.value(node),
        ...columns.map((column) => column[row] as number),
      ]),
      bars: false,
    },
    ...conventionsTold(workspace, findings),
  ];
}

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
  made: Made | undefined;
} {
  const lowered = expression && workspace.lower(expression);
  const output = lowered?.quantity ?? outputOf(workspace, undefined);
  if (isList(output)) {
    const hint = elementHint(expression);
    throw badOption(
      `this is a list of ${output.length}`,
      ofLists === undefined ? hint : `${hint}; ${ofLists}`,
    );
  }
  return { output, inputs: inputsBelow(workspace, output), made: lowered?.observations.made };
}

/** What to do about a list, by its name if it has one. */
export function elementHint(expression: Expression | undefined): string {
  const name = expression?.kind === "name" ? nameAsWritten(expression.name) : "v";
  return `take one of its elements, as ${name}[1]`;
}

/** The inputs that a number depends on, in the order of its partials. */
export function inputsBelow(workspace: Workspace, output: NodeId): NamedInput[] {
  return named(workspace, workspace.gradient(output).inputs);
}

/** The nodes of inputs with their names. */
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
  throw badOption("there is no answer yet", "write the command and an expression");
}

export const noInputs = (workspace: Workspace, output: Quantity): string =>
  `${workspace.formula(output)} depends on no input`;
