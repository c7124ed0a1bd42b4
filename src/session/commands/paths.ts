/** `:paths`: a derivative as the sum over the ways that a change can take. */

import type { NodeId } from "../../autograd/graph.ts";
import { largestPaths } from "../../autograd/paths.ts";
import { isList, type Quantity } from "../../autograd/quantity.ts";
import { badOption, syntaxError } from "../../error.ts";
import type { Expression } from "../../syntax/tree.ts";
import type { Workspace } from "../workspace.ts";
import type { Context, Outcome } from "./command.ts";

/** So many paths are shown. */
const mostPaths = 20;
/** So many nodes of a path, from either end, and so many characters of each. */
const mostNodes = 4;
const mostCharacters = 24;

/** The paths from the last answer, or from an expression, to what is named first. */
export function paths({ workspace }: Context, parts: readonly Expression[]): Outcome {
  const [to, from, other] = parts;
  if (to === undefined || other !== undefined) {
    throw syntaxError(other ?? { start: 0, end: 0 }, ["a variable, and an expression if need be"]);
  }
  const target = numberOf(workspace.lower(to).quantity);
  const given = from === undefined ? workspace.last : workspace.lower(from).quantity;
  if (given === undefined) {
    throw badOption("there is no answer yet", "write the variable, a comma and an expression");
  }
  const output = numberOf(given);
  const { graph, differentiator } = workspace;
  const { paths: largest, count } = largestPaths(graph, output, target, mostPaths);
  const [top, bottom] = [output, target].map((id) => textOf(workspace, id));
  if (count === 0) return [`nothing flows from ${top} to ${bottom}`];
  const gradient = differentiator.adjointsOf(output).get(target) as number;
  const rest = count > largest.length ? `; the ${largest.length} largest are shown` : "";
  return [
    {
      kind: "listing",
      columns: [
        { key: "path", title: `path from ${top}` },
        { key: "locals", title: "local derivatives" },
        { key: "product", title: "product" },
      ],
      rows: largest.map((path) => [
        shortened(path.nodes.slice(1).map((id) => textOf(workspace, id))).join(" → "),
        shortened(path.locals.map(shortly)).join(" · "),
        path.product,
      ]),
    },
    `${countOf(count)}${rest}; ${count === 1 ? "it is" : "they sum to"} ∂/∂${bottom} = ${shortly(gradient)}`,
  ];
}

function numberOf(quantity: Quantity): NodeId {
  if (!isList(quantity)) return quantity;
  throw badOption(`this is a list of ${quantity.length}`, "take one of its elements, as v[1]");
}

const countOf = (count: number): string =>
  count === 1
    ? "one path"
    : `${Number.isSafeInteger(count) ? count : `about ${count.toPrecision(3)}`} paths`;

const shortly = (number: number): string => String(Number(number.toPrecision(5)));

function textOf(workspace: Workspace, id: NodeId): string {
  const text = workspace.graph.label(id) ?? workspace.formula(id);
  const characters = [...text];
  if (characters.length <= mostCharacters) return text;
  return `${characters.slice(0, mostCharacters - 1).join("")}…`;
}

/** With the middle of what is long left out. */
function shortened(parts: readonly string[]): readonly string[] {
  const left = parts.length - 2 * mostNodes;
  if (left <= 1) return parts;
  return [...parts.slice(0, mostNodes), `… ${left} more …`, ...parts.slice(-mostNodes)];
}
