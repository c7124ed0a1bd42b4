/** `:grad`, `:symbolic`, `:hessian`: the derivatives of an expression at its inputs, as formulas, twice. */

import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList } from "../../autograd/quantity.ts";
import { raise } from "../../autograd/raise.ts";
import { badOption } from "../../error.ts";
import { nameOf, noInputs, outputOf, scalarOf } from "../../session/arguments/output.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { cellsOf, gradientListing, gradientRows } from "../../session/gradient.ts";
import { namingOf } from "../../session/naming.ts";
import { conventionsTold } from "../../session/notes.ts";
import { printExpression } from "../../syntax/print.ts";
import type { Expression } from "../../syntax/tree.ts";

export function grad({ workspace }: Context, expression: Expression | undefined): CommandResult {
  const output = outputOf(workspace, expression);
  const outputs = isList(output) ? output.length : undefined;
  const rows = gradientRows(workspace, output);
  if (rows === "too large") {
    throw badOption("this gradient is too large", "ask for that of an element, as v[1]");
  }
  const cells = cellsOf(rows, outputs);
  if (cells.length === 0) return [noInputs(workspace, output)];
  const listing = gradientListing(nameOf(workspace, output, expression), cells, outputs);
  const keys = listing.columns.map(({ key }) => key);
  return [{ ...listing, results: keys.filter((key) => key.startsWith("gradient")) }];
}

/** The derivatives as formulas: at the present values of the inputs, where a branch depends on them. */
export function symbolic(
  { workspace }: Context,
  expression: Expression | undefined,
): CommandResult {
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
      results: ["derivative"],
      rows: inputs.map(({ name }, at) => [
        name,
        printExpression(raise(graph, derivatives[at] as NodeId, { nodes: 400 }, naming)),
      ]),
    },
  ];
}

/** The second derivatives with respect to each pair of inputs. */
export function hessian({ workspace }: Context, expression: Expression | undefined): CommandResult {
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
      results: inputs.map(({ name }) => `∂²/∂${name}`),
    },
    ...conventionsTold(workspace, findings),
  ];
}
