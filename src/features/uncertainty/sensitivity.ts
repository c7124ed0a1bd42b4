/** `:sensitivity`: which inputs matter most. */

import { nameOf, noInputs, scalarOf } from "../../session/arguments/output.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import type { Part } from "../../session/reply.ts";
import type { Expression } from "../../syntax/tree.ts";

/** The inputs by elasticity: by how many percent the answer changes for one percent more of each. */
export function sensitivity(
  { workspace }: Context,
  expression: Expression | undefined,
): CommandResult {
  const { graph } = workspace;
  const { output, inputs } = scalarOf(workspace, expression);
  if (inputs.length === 0) return [noInputs(workspace, output)];
  const name = nameOf(workspace, output, expression) || "ans";
  const value = graph.value(output);
  const { partials } = workspace.gradient(output);
  // Of an answer that is 0 no share can be told.
  const whole = value === 0 ? 1 : value;
  const rows = inputs.map(({ name: input, node }, at) => {
    const partial = partials[at] as number;
    return [input, graph.value(node), partial, (graph.value(node) / whole) * partial] as const;
  });
  const sizeOf = (row: (typeof rows)[number]): number => Math.abs(row[3]) || 0;
  const found =
    value === 0
      ? { key: "effect", title: "effect", digits: 4 }
      : { key: "elasticity", title: "elasticity", short: "elasticity", digits: 4 };
  const parts: Part[] = [
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value", minor: true },
        { key: "gradient", title: `∂${name}/∂input`, short: "∂/∂input", digits: 6 },
        found,
      ],
      rows: rows.sort((left, right) => sizeOf(right) - sizeOf(left)),
      bars: true,
      results: ["input", found.key],
    },
    "",
    value === 0
      ? `${name} is 0, so elasticity is undefined; effect: change if the input doubles, to first order`
      : `elasticity: % change in ${name} per 1 % of the input`,
  ];
  const zeros = rows.filter(([, at, partial]) => at === 0 && partial !== 0).map(([input]) => input);
  if (zeros.length > 0) {
    const are = zeros.length === 1 ? "is" : "are";
    parts.push(`${listOf(zeros)} ${are} 0, so elasticity says nothing; use ∂${name}/∂input`);
  }
  return parts;
}

const maxNames = 5;

const listOf = (names: readonly string[]): string =>
  names.length > maxNames
    ? `${names.slice(0, maxNames).join(", ")} and ${names.length - maxNames} more`
    : names.join(", ");
