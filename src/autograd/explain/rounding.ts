/**
 * How far rounding may have carried the numbers in a graph from what exact arithmetic would give: each operation rounds
 * its result, and what that does to an output is told by the derivative of the output with respect to the node.
 *
 * W. Miller, "Software for roundoff analysis", ACM Transactions on Mathematical Software 1 (1975), 108–128.
 */

import { valueAt } from "../../operations/operation.ts";
import { operation } from "../../operations/table.ts";
import type { Graph, NodeId } from "../graph.ts";
import { overNumbers, propagate } from "../propagate.ts";
import type { Frame } from "../rules.ts";

/** The rounding in each output, where these inputs have other values. */
export type Rounding = (point: ArrayLike<number>) => Float64Array;

/** What they give is exact, or one of their operands. */
const exact: ReadonlySet<string> = new Set([
  ...["neg", "abs", "sign", "relu", "min", "max", "clamp", "if", "detach"],
  ...["floor", "ceil", "round", "trunc", "and", "or", "not", "len"],
]);

/** What they give is 0 where terms cancel; elsewhere a 0 from others is what was too small. */
const sums: ReadonlySet<string> = new Set(["add", "sub", "sum", "dot", "mean"]);

/** @param inputs whose values the point gives; others keep theirs */
export function roundingIn(
  graph: Graph,
  inputs: readonly NodeId[],
  outputs: readonly NodeId[],
): Rounding {
  const nodes = graph.dependencies(outputs);
  const places = new Map(nodes.map((node, place) => [node, place]));
  const operands = nodes.map((node) =>
    Array.from(graph.operands(node), (operand) => places.get(operand) as number),
  );
  /** Their values, kept from the way up for the way down. */
  const numbers = operands.map((given) => given.map(() => 0));
  const values = Float64Array.from(nodes, (node) => graph.value(node));
  const frame: Frame = { operation: operation("add"), operands: [], own: 0, position: 0 };
  const adjoints = new Float64Array(nodes.length);
  const isReached = new Uint8Array(nodes.length);

  const evaluate = (point: ArrayLike<number>): void => {
    graph.spend(nodes.length);
    for (const [at, input] of inputs.entries()) {
      const place = places.get(input);
      if (place !== undefined) values[place] = point[at] as number;
    }
    for (const [place, node] of nodes.entries()) {
      if (!graph.isActive(node)) continue;
      const given = operands[place] as number[];
      const own = numbers[place] as number[];
      for (const [position, operand] of given.entries()) own[position] = values[operand] as number;
      const made = graph.operation(node);
      if (made !== undefined) values[place] = valueAt(made, own);
      else if (own.length === 1) values[place] = own[0] as number;
    }
  };

  const below = (output: number): number => {
    graph.spend(output);
    adjoints.fill(0);
    isReached.fill(0);
    adjoints[output] = 1;
    isReached[output] = 1;
    let sum = 0;
    for (let place = output; place >= 0; place--) {
      const node = nodes[place] as NodeId;
      const adjoint = adjoints[place] as number;
      if (isReached[place] === 0 || !graph.isActive(node)) continue;
      // What has overflowed may be anything, and 1/inf is no 0.
      if (Math.abs(values[place] as number) === Number.POSITIVE_INFINITY)
        return Number.POSITIVE_INFINITY;
      const given = operands[place] as number[];
      const made = graph.operation(node);
      if (made === undefined) {
        const [operand] = given;
        if (operand === undefined) continue;
        (adjoints[operand] as number) += adjoint;
        isReached[operand] = 1;
        continue;
      }
      const own = values[place] as number;
      frame.operation = made;
      frame.own = own;
      frame.among = undefined;
      frame.operands = numbers[place] as number[];
      let terms = 0;
      propagate(frame, adjoint, overNumbers, {
        wants: () => true,
        send: (position, sent) => {
          const operand = given[position] as number;
          isReached[operand] = 1;
          const term = Math.abs(sent * (values[operand] as number));
          if (term < Number.POSITIVE_INFINITY) terms += term;
          if (Number.isFinite(sent)) (adjoints[operand] as number) += sent;
        },
      });
      if (exact.has(made.name)) continue;
      // An operation of many operands is made of others, which round what they add up.
      const rounded = Number.EPSILON * (given.length > 2 ? terms : Math.abs(adjoint * own));
      if (rounded < Number.POSITIVE_INFINITY) sum += rounded;
      const isUnderflow = own === 0 && !sums.has(made.name) && frame.operands.every((x) => x !== 0);
      if (isUnderflow) sum += Number.MIN_VALUE;
    }
    return sum;
  };

  return (point) => {
    evaluate(point);
    return Float64Array.from(outputs, (output) => below(places.get(output) as number));
  };
}

/**
 * The same about as well, where the adjoints are known: of all nodes that the output depends on.
 * @param ofInputs whether inputs are rounded, too
 */
export function roundingBy(
  adjoints: ReadonlyMap<NodeId, number>,
  graph: Graph,
  output: NodeId,
  ofInputs = false,
): number {
  let sum = 0;
  for (const [id, adjoint] of adjoints) {
    const part = ofInputs || !graph.isInput(id) ? Math.abs(adjoint * graph.value(id)) : 0;
    // What is infinite comes to nothing, or the value would be infinite, too.
    if (Number.isFinite(part)) sum += part;
  }
  return (Number.EPSILON / 2) * Math.max(sum, Math.abs(graph.value(output)));
}
