/** `:step bfs`: the backward pass in an order that is wrong, and where it goes wrong. */

import type { NodeId } from "../../autograd/graph.ts";
import { nameOrFormula } from "../../autograd/raise.ts";
import { formatShort } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { namingOf } from "../../session/naming.ts";
import type { Part } from "../../session/reply.ts";
import { SourceMap } from "../../session/source-map.ts";
import { type StatementSource, Workspace } from "../../session/workspace.ts";
import { parse } from "../../syntax/parse.ts";
import { printExpression } from "../../syntax/print.ts";
import type { Assignment } from "../../syntax/tree.ts";
import { type BreadthFirst, breadthFirst } from "./breadth-first.ts";
import type { Step } from "./part.ts";
import {
  inputsShown,
  restOfInputs,
  stepAt,
  stepsOf,
  type Walk,
  walkFrom,
  whileCurrent,
} from "./walk.ts";

/** The least that it goes wrong on: `f` uses `d` both directly and through `2d`. */
const example = ["a = 1", "d = 3a", "f = d + 2d"];
/** The nodes named of those that are awaited, and of those that are queued. */
const maxAwaited = 5;
const maxQueued = 8;

const given = example.join(", ");
const recipe = "Breadth first: nodes are processed in the order of a queue";

/** The walk over an expression, or the last answer; and over the example, where that shows nothing wrong. */
export function stepBreadthFirst(workspace: Workspace, argument: ArgumentText): readonly Part[] {
  if (argument.isEmpty && workspace.last === undefined) {
    return partsOf(walkExample(), `${recipe}. No answer yet, so the example is ${given}.`);
  }
  const walk = walkFrom(workspace, argument);
  if (typeof walk === "string") return [walk];
  const own = walkedThrough(workspace, walk);
  const parts = partsOf(own, `${recipe}.`);
  if (!own.isRight) return parts;
  return [...parts, ...partsOf(walkExample(), `Breadth first fails for ${given}.`, [])];
}

/** A finished walk, beside the right result. */
interface Walked {
  readonly workspace: Workspace;
  readonly walk: Walk;
  readonly found: BreadthFirst;
  readonly right: ReadonlyMap<NodeId, number>;
  readonly stepOf: (node: NodeId) => number | undefined;
  readonly isRight: boolean;
}

function walkedThrough(workspace: Workspace, walk: Walk): Walked {
  const { graph, differentiator } = workspace;
  const found = breadthFirst(graph, differentiator, walk.output);
  const right = differentiator.adjointsOf(walk.output);
  const stepOf = stepsOf(found.visits.map(({ node }) => node));
  return { workspace, walk, found, right, stepOf, isRight: found.lost.size === 0 };
}

function walkExample(): Walked {
  const workspace = new Workspace();
  let output: NodeId = 0;
  let source: StatementSource | undefined;
  for (const text of example) {
    const { target, value } = parse(text) as Assignment;
    const start = workspace.graph.size;
    const { quantity, mentionsVariable, observations } = workspace.lower(value);
    source = { text, made: observations.made };
    if (mentionsVariable) output = workspace.bindDerived(target.name, quantity, start) as NodeId;
    else workspace.bindInput(target.name, workspace.numbersIn(quantity));
  }
  const inputs = [{ name: "a", node: workspace.variables.get("a")?.quantity as NodeId }];
  const nameOf = namingOf(workspace, [output], inputs);
  const sourceMap = new SourceMap(workspace, output, nameOf, source);
  return walkedThrough(workspace, { output, inputs, sourceMap, nameOf });
}

/** The steps, their result, and what is wrong with it. */
function partsOf(
  walked: Walked,
  intro: string,
  results: readonly string[] = ["breadth_first"],
): readonly Part[] {
  const { workspace, walk, found, right } = walked;
  const { graph } = workspace;
  return [
    {
      kind: "steps",
      intro,
      length: found.visits.length,
      at: whileCurrent(workspace, (index) => orderedStepAt(walked, index)),
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
      rows: inputsShown(workspace, walk).map(({ name, node }) => {
        const own = found.gradients.get(node) ?? 0;
        const gradient = right.get(node) as number;
        return [name, graph.value(node), own, gradient, verdictOn(walked, node)];
      }),
      results,
      rest: restOfInputs(walk.inputs.length),
    },
    conclusionOf(walked),
  ];
}

/** A small difference is told by its size: the two numbers may look the same. */
function verdictOn({ found, right }: Walked, node: NodeId): string {
  const [own, gradient] = [found.gradients.get(node) ?? 0, right.get(node) as number];
  if (!found.lacking.has(node) || Object.is(own, gradient) || own === gradient) return "";
  const difference = gradient - own;
  const isSmall = Math.abs(difference) < small * Math.abs(gradient);
  return isSmall ? `wrong by ${formatShort(difference, 2)}` : "wrong";
}

const small = 1e-6;
function orderedStepAt({ workspace, walk, found, right, stepOf }: Walked, index: number): Step {
  const { graph } = workspace;
  const visit = found.visits[index] as BreadthFirst["visits"][number];
  const { node, isWrong } = visit;
  const gradient = right.get(node) as number;
  const { from, to } = visit.waiting;
  const queue = found.queue.slice(from, Math.min(to, from + maxQueued));
  const awaited = isWrong ? visit.awaited.slice(0, maxAwaited) : [];
  return {
    ...stepAt(workspace, walk, visit, stepOf, visit.late),
    order: {
      isWrong,
      right: gradient,
      awaited: awaited.map((node) => nameOrFormula(graph, node, walk.nameOf)),
      queue: queue.map((node) => nameOrFormula(graph, node, walk.nameOf)),
      queueLength: to - from,
    },
  };
}

function conclusionOf(walked: Walked): string {
  const { walk, found, right, isRight } = walked;
  const differs = (node: NodeId): boolean =>
    !agree(found.gradients.get(node) ?? 0, right.get(node) as number);
  if (isRight) {
    const but = walk.inputs.some(({ node }) => differs(node))
      ? ", except for rounding (the sums have another order)"
      : "";
    return `Breadth first happens to be right here${but}.`;
  }
  const first = found.visits.find(({ node }) => found.lost.has(node)) as BreadthFirst["visits"][0];
  const [awaited] = found.lost.get(first.node) as readonly NodeId[];
  const [node, late] = [first.node, awaited as NodeId].map((id) => nameOf(walked, id));
  const loss = walk.inputs.some((input) => verdictOn(walked, input.node) !== "")
    ? "the late part is lost"
    : "the late part is lost, which happens to make no difference here";
  return `It fails at ${node}, which is processed before ${late} has sent its part: ${loss}.`;
}

const nameOf = ({ workspace, walk }: Walked, id: NodeId): string =>
  printExpression(nameOrFormula(workspace.graph, id, walk.nameOf, { nodes: 12 }));

/** Sums in another order are rounded differently: this difference, relative to them, is not worth a word. */
const tolerance = 8 * Number.EPSILON;

const agree = (left: number, right: number): boolean =>
  Object.is(left, right) ||
  left === right ||
  Math.abs(left - right) <= tolerance * Math.max(Math.abs(left), Math.abs(right));
