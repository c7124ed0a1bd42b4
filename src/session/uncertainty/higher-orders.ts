/** What there is of an answer's uncertainty where slopes say that there is none: what second order says, and a look around. */

import { recordTape } from "../../autograd/engine/tape.ts";
import { roundingIn } from "../../autograd/explain/rounding.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { formatShort } from "../../prose.ts";
import type { Workspace } from "../workspace.ts";
import { secondOrder } from "./second-order.ts";
import { sizeOf } from "./uncertainty.ts";

/** An effect is noted from these multiples of what first order says, and of the rounding in the answer. */
const clear = 10;
const clearOfRounding = 1000;
/** Of more inputs no second derivatives are taken: their number is the square of that. */
const maxInputs = 64;
/** Passes through the nodes that second derivatives by an input take, about. */
const passesEach = 8;

export interface HigherOrderEffect {
  /** What there is beyond first order. */
  readonly what: string;
  /** Second order says how large it is. */
  readonly isKnown: boolean;
}

/** Undefined where it varies no further. @param uncertainty what it is to first order */
export function higherOrderEffect(
  workspace: Workspace,
  output: NodeId,
  inputs: readonly NodeId[],
  uncertainty: number,
): HigherOrderEffect | undefined {
  const { graph, allowance } = workspace;
  const size = graph.dependencies([output]).length;
  if (!allowance.affords(size)) return undefined;
  const point = inputs.map((node) => graph.value(node));
  const rounding = roundingIn(graph, inputs, [output])(point)[0] ?? 0;
  const noise = Number.isFinite(rounding) ? rounding : 0;
  const least = Math.max(clear * uncertainty, clearOfRounding * noise);
  if (inputs.length <= maxInputs && allowance.affords(passesEach * size * inputs.length)) {
    const second = spreadTo(workspace, output, inputs);
    if (!Number.isFinite(second)) {
      return { what: "second derivatives are not finite", isKnown: false };
    }
    if (second > least) {
      return { what: `${formatShort(second, 4)} to second order`, isKnown: true };
    }
  }
  const change = changeWithin(workspace, output, inputs);
  if (!(change > least)) return undefined;
  const what = `the value changes by ${formatShort(change, 4)} within two standard uncertainties of the inputs`;
  return { what, isKnown: false };
}

function spreadTo(workspace: Workspace, output: NodeId, inputs: readonly NodeId[]): number {
  const { curvature, third, unit } = secondOrder(workspace, output, inputs, () => {});
  const variance = curvature + third;
  return Math.sqrt(variance > 0 ? variance : curvature) * unit;
}

/** How far the value goes where the inputs go together, as they are correlated, up to twice their uncertainties. */
function changeWithin(workspace: Workspace, output: NodeId, inputs: readonly NodeId[]): number {
  const { graph } = workspace;
  const steps = stepsOf(workspace, inputs);
  const run = recordTape({ graph, inputs, outputs: [{ node: output, by: [] }] });
  const result = new Float64Array(1);
  const changes = [1, -1, 2, -2].map((times) => {
    const point = inputs.map((node, at) => graph.value(node) + times * (steps[at] as number));
    run(Float64Array.from(point), result);
    return Math.abs((result[0] as number) - graph.value(output));
  });
  return Math.max(...changes.filter(Number.isFinite), 0);
}

/** A step for each input within its uncertainty, and such that correlated ones go together. */
function stepsOf(workspace: Workspace, inputs: readonly NodeId[]): number[] {
  const elements = inputs.map((node) => workspace.inputOf(node));
  const places = new Map(elements.map((element, at) => [element, at]));
  const shares = elements.map((element, at) =>
    [...workspace.correlations.of(element)].reduce((sum, [partner, coefficient]) => {
      const place = places.get(partner);
      return place === undefined ? sum : sum + coefficient * partAt(place);
    }, partAt(at)),
  );
  const most = shares.reduce((largest, share) => Math.max(largest, Math.abs(share)), 0);
  return inputs.map((node, at) => ((shares[at] as number) / most) * sizeOf(workspace, node));
}

/** Parts between 1/2 and 1 that stand in no simple ratio, so that what they do to a difference does not cancel. */
const partAt = (at: number): number => 1 - ((at * 0.618033988749895) % 1) / 2;
