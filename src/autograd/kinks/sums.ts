/** Derivatives of a sum of which some terms stand at kinks, and others do not. */

import type { Operation } from "../../operations/operation.ts";
import { operation } from "../../operations/table.ts";
import type { Graph, NodeId } from "../graph.ts";
import { seamsBelow } from "./seams.ts";

/** A longer sum is taken as a whole. */
const maxTerms = 16;

const [addition, subtraction, sum, negation] = (["add", "sub", "sum", "neg"] as const).map(
  operation,
) as [Operation, Operation, Operation, Operation];

/**
 * The terms of a sum, those that stand at kinks as one: kinks may cancel among them, and are nothing to the others.
 * None where there is nothing to be told apart.
 */
export function termsAtKinks(graph: Graph, output: NodeId): readonly NodeId[] {
  const made = graph.operation(output);
  const isSum = made === addition || made === subtraction || made === sum;
  if (!isSum || graph.arity(output) > maxTerms) return [];
  const terms = Array.from(graph.operands(output), (node, at) =>
    made === subtraction && at === 1 ? graph.apply(negation, [node]) : node,
  );
  const isAtKink = terms.map((term) => seamsBelow(graph, term).present.length > 0);
  const smooth = terms.filter((_, at) => !isAtKink[at]);
  if (smooth.length === 0) return [];
  const others = terms.filter((_, at) => isAtKink[at]);
  return [others.reduce((left, right) => graph.apply(addition, [left, right])), ...smooth];
}

/** The derivatives of a sum by each variable, out of those of its terms. */
export function derivativesOfTerms(
  graph: Graph,
  slopes: readonly (readonly NodeId[])[],
): readonly NodeId[] {
  const [first = []] = slopes;
  return first.map((_, at) =>
    slopes
      .map((own) => own[at] as NodeId)
      .filter((slope) => !graph.isConstant(slope) || graph.value(slope) !== 0)
      .reduce(
        (total, slope, index) => (index === 0 ? slope : graph.apply(addition, [total, slope])),
        graph.constant(0),
      ),
  );
}
