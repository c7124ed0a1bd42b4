/** `:step`: the backward pass, a node at a time. */

import { backwardTraceFrom } from "../../autograd/explain/backward-trace.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { keywordIn } from "../../session/arguments/keyword.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { plainColumns } from "../../text/shapes.ts";
import { stepBreadthFirst } from "./breadth.ts";
import {
  gatheredIn,
  inputsShown,
  restOfInputs,
  stepAt,
  stepsOf,
  walkFrom,
  whileCurrent,
} from "./walk.ts";

export function step({ workspace }: Context, argument: ArgumentText): CommandResult {
  const { graph, differentiator } = workspace;
  const [isBreadthFirst, rest] = keywordIn(argument, "bfs", workspace);
  if (isBreadthFirst) return stepBreadthFirst(workspace, rest);
  const walk = walkFrom(workspace, rest);
  if (typeof walk === "string") return [walk];
  const { output, inputs } = walk;
  const trace = backwardTraceFrom(graph, differentiator, output);
  const stepOf = stepsOf(trace.nodes);
  const gathered = gatheredIn(workspace, walk, trace.at);
  const gradients = differentiator.adjointsOf(output);
  return [
    {
      kind: "steps",
      length: trace.length,
      at: whileCurrent(workspace, (index) => ({
        ...stepAt(workspace, walk, trace.at(index), stepOf),
        gathered: gathered(index),
      })),
    },
    {
      kind: "listing",
      columns: plainColumns("input", "value", "gradient"),
      rows: inputsShown(workspace, walk).map(({ name, node }) => [
        name,
        graph.value(node),
        gradients.get(node) as number,
      ]),
      bars: true,
      results: ["gradient"],
      rest: restOfInputs(inputs.length),
    },
  ];
}
