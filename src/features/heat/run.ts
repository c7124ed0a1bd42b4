/** `:heat`: a formula with each part shaded by the share of the gradient that flows through it. */

import { Shares } from "../../autograd/explain/shares.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { nodesOf } from "../../autograd/quantity.ts";
import { noInputs, scalarOf } from "../../session/arguments/output.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import type { NamedInput } from "../../session/naming.ts";
import type { Listing } from "../../session/reply.ts";
import type { Input, Workspace } from "../../session/workspace.ts";
import type { Expression } from "../../syntax/tree.ts";
import { isDerived, type Shade, shadeOf } from "./compute.ts";

/** The formulas shown, and the inputs beside them. */
const maxFormulas = 12;
const maxInputs = 20;

export function heat({ workspace }: Context, expression: Expression | undefined): CommandResult {
  const { graph } = workspace;
  const { output, inputs } = scalarOf(workspace, expression);
  if (inputs.length === 0) return [noInputs(workspace, output)];
  if (Number.isNaN(graph.value(output))) {
    return [
      `${workspace.formula(output)} is not a number, so its gradient is not either; :trace shows the cause`,
    ];
  }
  if (graph.isInput(output)) {
    return [`${graph.label(output)} is an input, so it has no formula to shade`];
  }
  const shares = new Shares(graph, output);
  if (shares.of(output) === 0) {
    return [`the gradient of ${workspace.formula(output)} is 0`];
  }
  // The output, and then the derived values that it mentions, and those that they do.
  const shades = new Map<NodeId, Shade | undefined>([[output, undefined]]);
  for (const root of shades.keys()) {
    const shade = shadeOf(graph, shares, root);
    shades.set(root, shade);
    const room = maxFormulas - shades.size;
    for (const node of shade.mentioned.filter((one) => !shades.has(one)).slice(0, room)) {
      shades.set(node, undefined);
    }
  }
  const rest = restOf(workspace, output, shades as ReadonlyMap<NodeId, Shade>, shares);
  return [
    { kind: "shaded", formulas: [...shades.values()].map((shade) => (shade as Shade).formula) },
    ...rest,
    // What all that is left out comes to in the end.
    ...(rest.length === 0 ? [] : [sharesOfInputs(workspace, inputs, shares)]),
  ];
}

function restOf(
  { graph, variables }: Workspace,
  output: NodeId,
  shown: ReadonlyMap<NodeId, Shade>,
  shares: Shares,
): string[] {
  const cut = [...shown]
    .filter(([, { left }]) => left > 0)
    .map(
      ([root, { left }]) =>
        `… ${left} ${left === 1 ? "node" : "nodes"} of ${of(graph.label(root))} not shown`,
    );
  const values = graph
    .dependencies([output])
    .filter((id) => isDerived(graph, id) && !shown.has(id));
  if (values.length === 0) return cut;
  const bound = new Set([...variables.values()].flatMap(({ quantity }) => nodesOf(quantity)));
  const next = values
    .filter((id) => bound.has(id))
    .reduce<NodeId | undefined>(
      (most, id) => (most === undefined || shares.of(id) >= shares.of(most) ? id : most),
      undefined,
    );
  const names = new Set(values.map((id) => graph.label(id)));
  const called = names.size === 1 && values.length > 1 ? `, all called ${[...names][0]}` : "";
  const how = next === undefined ? "" : `; :heat ${graph.label(next)} shows more`;
  return [
    ...cut,
    `… ${values.length} more named ${values.length === 1 ? "value" : "values"}${called}${how}`,
  ];
}

const of = (name: string | undefined): string => (name === undefined ? "the formula" : name);

/** The share of each input, a list as one: the largest first. */
function sharesOfInputs(
  workspace: Workspace,
  inputs: readonly NamedInput[],
  shares: Shares,
): Listing {
  const sums = new Map<Input, number>();
  for (const { node } of inputs) {
    const { input } = workspace.inputOf(node);
    sums.set(input, (sums.get(input) ?? 0) + shares.of(node));
  }
  const names = workspace.inputNames([...sums.keys()]);
  const rows = [...sums.values()].map((share, at): [string, number] => [
    names[at] as string,
    share,
  ]);
  rows.sort(([, one], [, other]) => other - one);
  return {
    kind: "listing",
    columns: [
      { key: "input", title: "input" },
      { key: "share", title: "share", digits: 3 },
    ],
    rows: rows.slice(0, maxInputs),
    bars: true,
  };
}
