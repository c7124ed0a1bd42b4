/** `:step`: the backward pass, a node at a time. */

import { passageFrom } from "../../autograd/explain/backward-trace.ts";
import { keywordIn } from "../../session/arguments/keyword.ts";
import type { Phrase } from "../../session/arguments/phrase.ts";
import type { Context, Outcome } from "../../session/command.ts";
import { stepBreadthFirst } from "./breadth.ts";
import { inputsShown, restOfInputs, stepAt, stepsOf, walkFrom, whileCurrent } from "./walk.ts";

export function step({ workspace }: Context, phrase: Phrase): Outcome {
  const { graph, differentiator } = workspace;
  const [isBreadthFirst, rest] = keywordIn(phrase, "bfs", workspace);
  if (isBreadthFirst) return stepBreadthFirst(workspace, rest);
  const walk = walkFrom(workspace, rest);
  if (typeof walk === "string") return [walk];
  const { output, inputs } = walk;
  const passage = passageFrom(graph, differentiator, output);
  const stepOf = stepsOf(passage.nodes);
  const gradients = differentiator.adjointsOf(output);
  return [
    {
      kind: "steps",
      length: passage.length,
      at: whileCurrent(workspace, (index) => stepAt(workspace, walk, passage.at(index), stepOf)),
    },
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value" },
        { key: "gradient", title: "gradient" },
      ],
      rows: inputsShown(workspace, walk).map(({ name, node }) => [
        name,
        graph.value(node),
        gradients.get(node) as number,
      ]),
      bars: true,
      rest: restOfInputs(inputs.length),
    },
  ];
}
