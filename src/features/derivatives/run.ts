/** `:grad`, `:hessian`: the derivatives of an expression at its inputs, once and twice. */

import { Findings } from "../../autograd/findings.ts";
import { isList } from "../../autograd/quantity.ts";
import { badOption } from "../../error.ts";
import { nameOf, noInputs, outputOf, scalarOf } from "../../session/arguments/output.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { gradientListing, gradientRows } from "../../session/gradient.ts";
import { conventionsTold } from "../../session/notes.ts";
import type { Expression } from "../../syntax/tree.ts";

export function grad({ workspace }: Context, expression: Expression | undefined): CommandResult {
  const output = outputOf(workspace, expression);
  const outputs = isList(output) ? output.length : undefined;
  const rows = gradientRows(workspace, output);
  if (rows === "too large") {
    throw badOption("gradient too large", "ask for the gradient of an element, as in `v[1]`");
  }
  if (rows.length === 0) return [noInputs(workspace, output)];
  const listing = gradientListing(nameOf(workspace, output, expression), rows, outputs);
  const keys = listing.columns.map(({ key }) => key);
  return [{ ...listing, results: keys.filter((key) => key.startsWith("gradient")) }];
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
