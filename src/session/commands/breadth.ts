/** `:step bfs`: the backward pass in an order that is wrong, and where it goes wrong. */

import { type BreadthFirst, breadthFirst } from "../../autograd/breadth.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { nameOrFormula } from "../../autograd/local.ts";
import { parse } from "../../syntax/parse.ts";
import { printExpression } from "../../syntax/print.ts";
import type { Assignment } from "../../syntax/tree.ts";
import type { Part, Step } from "../reply.ts";
import { Sites } from "../sites.ts";
import { Workspace } from "../workspace.ts";
import type { Phrase } from "./phrase.ts";
import { inputsShown, namesOf, restOfInputs, stepAt, type Walk, walkFrom } from "./walk.ts";

/** The least that it goes wrong on: `f` uses `d` both directly and through `2d`. */
const example = ["a = 1", "d = 3a", "f = d + 2d"];
/** So many nodes are named in the place of all that are awaited. */
const mostAwaited = 5;
const mostQueued = 8;

const given = example.join(", ");
const recipe = "Breadth first: each node is handled when it is taken from a queue";

/** The walk over an expression, or the last answer; or over the example, where that shows nothing. */
export function stepBreadthFirst(workspace: Workspace, phrase: Phrase): readonly Part[] {
  if (phrase.isEmpty && workspace.last === undefined) {
    return partsOf(walkExample(), `${recipe}. There is no answer yet, so this is about ${given}.`);
  }
  const walk = walkFrom(workspace, phrase);
  if (typeof walk === "string") return [walk];
  const own = walkedThrough(workspace, walk);
  if (!phrase.isEmpty || !own.isRight) return partsOf(own, `${recipe}.`);
  const name = nameOf(own, walk.output);
  return partsOf(
    walkExample(),
    `${recipe}. For ${name} that happens to be right. It is not for ${given}.`,
  );
}

/** A walk that has been done, beside what it should have come to. */
interface Walked {
  readonly workspace: Workspace;
  readonly walk: Walk;
  readonly found: BreadthFirst;
  readonly right: ReadonlyMap<NodeId, number>;
  /** Whether a gradient that the walk has come to is that of a node. */
  agrees(gradient: number, node: NodeId): boolean;
  readonly isRight: boolean;
}

function walkedThrough(workspace: Workspace, walk: Walk): Walked {
  const { graph, differentiator } = workspace;
  const { output, inputs } = walk;
  const found = breadthFirst(graph, differentiator, output);
  const right = differentiator.adjointsOf(output);
  // Where every node comes after all that use it, nothing but rounding can differ.
  const isOrderly = found.visits.every(({ awaited }) => awaited.length === 0);
  const agrees = (gradient: number, node: NodeId): boolean =>
    isOrderly || agree(gradient, right.get(node) as number);
  const isRight = inputs.every(({ node }) => agrees(found.gradients.get(node) ?? 0, node));
  return { workspace, walk, found, right, agrees, isRight };
}

function walkExample(): Walked {
  const workspace = new Workspace();
  let output: NodeId = 0;
  let text = "";
  for (text of example) {
    const { target, value } = parse(text) as Assignment;
    const start = workspace.graph.size;
    const { quantity, mentionsVariable } = workspace.lower(value);
    if (mentionsVariable) output = workspace.bindDerived(target.name, quantity, start) as NodeId;
    else workspace.bindInput(target.name, workspace.numbersIn(quantity));
  }
  const { observations, variables } = workspace;
  const inputs = [{ name: "a", node: variables.get("a")?.quantity as NodeId }];
  const sites = new Sites(workspace, output, { text, made: observations.made });
  return walkedThrough(workspace, { output, inputs, sites, names: namesOf(inputs) });
}

/** The steps, what they come to, and what is wrong with that. */
function partsOf(walked: Walked, intro: string): readonly Part[] {
  const { workspace, walk, found, right, agrees } = walked;
  const { graph } = workspace;
  return [
    {
      kind: "steps",
      intro,
      length: found.visits.length,
      at: (index) => orderedStepAt(walked, index),
    },
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value" },
        { key: "breadth_first", title: "breadth first" },
        { key: "gradient", title: "gradient" },
        { key: "verdict", title: "" },
      ],
      rows: inputsShown(walk).map(({ name, node }) => {
        const wrong = found.gradients.get(node) ?? 0;
        const gradient = right.get(node) as number;
        return [name, graph.value(node), wrong, gradient, agrees(wrong, node) ? "" : "wrong"];
      }),
      rest: restOfInputs(walk.inputs.length),
    },
    conclusionOf(walked),
  ];
}

function orderedStepAt({ workspace, walk, found, right, agrees }: Walked, index: number): Step {
  const { graph } = workspace;
  const visit = found.visits[index] as BreadthFirst["visits"][number];
  const gradient = right.get(visit.node) as number;
  const isWrong = !agrees(visit.upstream, visit.node);
  const { from, to } = visit.waiting;
  const queue = found.queue.slice(from, Math.min(to, from + mostQueued));
  const awaited = isWrong ? visit.awaited.slice(0, mostAwaited) : [];
  return {
    ...stepAt(workspace, walk, visit, visit.late),
    order: {
      isWrong,
      right: gradient,
      awaited: awaited.map((node) => nameOrFormula(graph, node)),
      queue: queue.map((node) => nameOrFormula(graph, node)),
      queueLength: to - from,
    },
  };
}

function conclusionOf(walked: Walked): string {
  const { walk, found, right, agrees, isRight } = walked;
  if (isRight) {
    const isSame = walk.inputs.every(({ node }) =>
      agree(found.gradients.get(node) ?? 0, right.get(node) as number),
    );
    const but = isSame ? "" : ", but for rounding: it sums in another order";
    return `Breadth first happens to be right here${but}.`;
  }
  const first = found.visits.find(
    ({ node, upstream, awaited }) => awaited.length > 0 && !agrees(upstream, node),
  );
  if (first === undefined) return "Breadth first is wrong here.";
  const [node, awaited] = [first.node, first.awaited[0] as NodeId].map((id) => nameOf(walked, id));
  return `It goes wrong at ${node}, which is handled before ${awaited} has sent it its share: what comes later is not passed on.`;
}

const nameOf = ({ workspace }: Walked, id: NodeId): string =>
  printExpression(nameOrFormula(workspace.graph, id, { nodes: 12 }));

/** Sums in another order are rounded otherwise. */
const tolerance = 1e-9;

const agree = (left: number, right: number): boolean =>
  Object.is(left, right) ||
  left === right ||
  Math.abs(left - right) <= tolerance * Math.max(Math.abs(left), Math.abs(right));
