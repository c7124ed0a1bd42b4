/** `:trace`: every node with its value and its gradient, from the output to the inputs. */

import type { Graph, NodeId } from "../../autograd/graph.ts";
import { nameOrFormula } from "../../autograd/raise.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { keywordIn } from "../../session/arguments/keyword.ts";
import { noInputs, scalarOf } from "../../session/arguments/output.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { namingOf } from "../../session/naming.ts";

/** The nodes shown where not all are asked for; a screen may show fewer. */
const maxNodes = 1000;

export function trace({ workspace }: Context, argument: ArgumentText): CommandResult {
  const { graph, differentiator } = workspace;
  const [isWhole, rest] = keywordIn(argument, "all", workspace);
  const { output, inputs } = scalarOf(workspace, rest.isEmpty ? undefined : rest.expression());
  const adjoints = differentiator.adjointsOf(output);
  if (adjoints.size === 0) return [noInputs(workspace, output)];
  const nameOf = namingOf(workspace, [output], inputs);
  const nodes = byDistance(graph, output, [...adjoints.keys()]);
  const shown = isWhole ? nodes : nodes.slice(0, maxNodes);
  return [
    {
      kind: "listing",
      columns: [
        { key: "node", title: "node", isDistinct: true },
        { key: "value", title: "value" },
        { key: "gradient", title: "gradient" },
      ],
      rows: shown.map((id) => [
        nameOrFormula(graph, id, nameOf),
        graph.value(id),
        adjoints.get(id) as number,
      ]),
      results: ["node", "value", "gradient"],
      ...(isWhole
        ? {}
        : { rest: { count: nodes.length - shown.length, noun: "node", how: ":trace all" } }),
    },
  ];
}

/**
 * The nodes from the output to the inputs: by the length of the longest way from the output, so that each comes
 * after all that use it, and within one length as a breadth-first walk from the left meets them.
 */
function byDistance(graph: Graph, output: NodeId, ids: readonly NodeId[]): NodeId[] {
  const distances = new Map<NodeId, number>(ids.map((id) => [id, 0]));
  for (const id of [...ids].sort((left, right) => right - left)) {
    const next = (distances.get(id) as number) + 1;
    for (const operand of graph.operands(id)) {
      const known = distances.get(operand);
      if (known !== undefined && known < next) distances.set(operand, next);
    }
  }
  const met = new Set<NodeId>([output]);
  for (const id of met) {
    for (const operand of graph.operands(id)) if (distances.has(operand)) met.add(operand);
  }
  return [...met].sort(
    (left, right) => (distances.get(left) as number) - (distances.get(right) as number),
  );
}
