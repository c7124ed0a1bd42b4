/** A gradient as rows, and the rows as a listing. */

import type { NodeId } from "../autograd/graph.ts";
import type { GradientRow, Listing } from "./reply.ts";
import type { Workspace } from "./workspace.ts";

/** The gradient of a node, a row for each input. */
export function gradientRows(workspace: Workspace, node: NodeId): GradientRow[] {
  const { inputs, partials } = workspace.gradient(node);
  const names = workspace.inputNames(inputs);
  return inputs.map((input, index) => ({
    input: names[index] as string,
    value: workspace.graph.value(input),
    partial: partials[index] as number,
  }));
}

/** The rows as they are shown; an output without a name is called `ans`, which it is bound to. */
export const gradientListing = (
  name: string | undefined,
  rows: readonly GradientRow[],
): Listing => ({
  columns: [
    { key: "input", title: "input" },
    { key: "value", title: "value" },
    { key: "gradient", title: `∂${name ?? "ans"}/∂input` },
  ],
  rows: rows.map(({ input, value, partial }) => [input, value, partial]),
  bars: true,
});
