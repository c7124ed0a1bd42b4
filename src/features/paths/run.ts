/** `:paths`: a derivative as the sum over the ways that a change can take. */

import { largestPaths, type Path as Way } from "../../autograd/explain/paths.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList, type Quantity } from "../../autograd/quantity.ts";
import { nameOrFormula } from "../../autograd/raise.ts";
import { badOption, syntaxError } from "../../error.ts";
import { elementHint, inputsBelow } from "../../session/arguments/output.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { namingOf } from "../../session/naming.ts";
import type { Facts } from "../../session/reply.ts";
import { printExpression } from "../../syntax/print.ts";
import type { Expression } from "../../syntax/tree.ts";
import type { Path } from "./part.ts";

/** The paths shown, largest first. */
const maxPaths = 20;
/** The nodes shown at either end of a path. */
const maxNodes = 4;

/** The paths from the last answer, or from an expression, to what is named first. */
export function paths({ workspace }: Context, parts: readonly Expression[]): CommandResult {
  const [to, from, other] = parts;
  if (to === undefined || other !== undefined) {
    throw syntaxError(other ?? { start: 0, end: 0 }, ["a variable, and optionally an expression"]);
  }
  const target = numberOf(workspace.lower(to).quantity, to);
  const given = from === undefined ? workspace.last : workspace.lower(from).quantity;
  if (given === undefined) {
    throw badOption("no answer yet", "give an expression, as in `:paths x, x^2`");
  }
  const output = numberOf(given, from);
  const { graph, differentiator } = workspace;
  const nameOf = namingOf(workspace, [output], inputsBelow(workspace, output));
  const known = new Map<NodeId, Expression>();
  const written = (id: NodeId): Expression => {
    const expression = known.get(id) ?? nameOrFormula(graph, id, nameOf);
    known.set(id, expression);
    return expression;
  };
  const [top, bottom] = [output, target].map((id) => printExpression(written(id)));
  if (output === target) {
    return [`${top} is the answer itself, so the derivative is 1`, sumAlone(1)];
  }
  const { paths: ways, count, magnitude } = largestPaths(graph, output, target, maxPaths);
  if (count === 0) return [`no path from ${top} to ${bottom}, so the derivative is 0`, sumAlone(0)];
  const shown = shownOf(ways);
  return [
    {
      kind: "paths",
      output: written(output),
      target: written(target),
      rows: ways.map(
        ({ nodes, locals, product }, at): Path => ({
          nodes: withGaps(nodes, shown[at] as ReadonlySet<number>, written),
          locals,
          product,
        }),
      ),
      count,
      magnitude,
      sum: differentiator.adjointsOf(output).get(target) as number,
    },
  ];
}

/** The derivative, for programs, where there is no path to sum over. */
const sumAlone = (value: number): Facts => ({
  kind: "facts",
  rows: [{ key: "sum", value, isResult: true }],
});

function numberOf(quantity: Quantity, expression: Expression | undefined): NodeId {
  if (!isList(quantity)) return quantity;
  throw badOption(`expected a number, found a list of ${quantity.length}`, elementHint(expression));
}

/**
 * Which nodes of each path are shown: those near its ends; and where that does not tell it from an earlier one, the first
 * in which the two differ.
 */
function shownOf(ways: readonly Way[]): Set<number>[] {
  const shown = ways.map(({ nodes }) => nearEnds(nodes.length));
  for (const [at, way] of ways.entries()) {
    for (let before = 0; before < at; before++) {
      const other = ways[before] as Way;
      const sets = [shown[at], shown[before]] as [Set<number>, Set<number>];
      if (textOf(way, sets[0]) !== textOf(other, sets[1])) continue;
      const place = way.nodes.findIndex((node, index) => node !== other.nodes[index]);
      if (place !== -1) for (const set of sets) set.add(place);
    }
  }
  return shown;
}

const textOf = ({ nodes }: Way, shown: ReadonlySet<number>): string =>
  [nodes.length, ...[...shown].sort(compare).flatMap((at) => [at, nodes[at]])].join();

const compare = (left: number, right: number): number => left - right;

/** Places in a path, of which the first is the output's, and is never shown. */
function nearEnds(length: number): Set<number> {
  const places = Array.from({ length: length - 1 }, (_, at) => at + 1);
  const isShort = places.length - 2 * maxNodes <= 1;
  return new Set(isShort ? places : [...places.slice(0, maxNodes), ...places.slice(-maxNodes)]);
}

/** The nodes that are shown, and between them how many are not. */
function withGaps(
  nodes: readonly NodeId[],
  shown: ReadonlySet<number>,
  written: (id: NodeId) => Expression,
): (Expression | number)[] {
  const pieces: (Expression | number)[] = [];
  let last = 0;
  for (const place of [...shown].sort(compare)) {
    // What stands alone between two others takes no more room than the word that it is left out.
    if (place === last + 2) pieces.push(written(nodes[last + 1] as NodeId));
    else if (place > last + 1) pieces.push(place - last - 1);
    pieces.push(written(nodes[place] as NodeId));
    last = place;
  }
  return pieces;
}
