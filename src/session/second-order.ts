/**
 * What first order leaves out of an answer's uncertainty: the curvature of the formula, from its exact second and third
 * derivatives.
 *
 * For normal inputs with the covariance matrix C, and with g, H and T the first, second and third derivatives, the
 * variance to second order is gᵀCg + ½·tr(HCHC) + Σ gᵢ·Cᵢⱼ·Tⱼₖₗ·Cₖₗ, and the mean ½·tr(HC) beside the value. Without
 * correlations these are the terms of JCGM 100:2008, 5.1.2, note.
 */

import type { NodeId } from "../autograd/graph.ts";
import { operation } from "../operations/table.ts";
import { uncertaintyOf } from "./uncertainty.ts";
import type { Workspace } from "./workspace.ts";

export interface SecondOrder {
  /** ½·tr(HCHC): what the second derivatives add to the variance. */
  readonly curvature: number;
  /** gᵀCt with tⱼ = Σ Tⱼₖₗ·Cₖₗ: what the third ones add, be it negative. */
  readonly third: number;
  /** ½·tr(HC): the mean of the answer beside its value. */
  readonly shift: number;
  /** For each pair of inputs, the second of them not before the first, its part of the curvature term. */
  readonly parts: readonly {
    readonly one: number;
    readonly other: number;
    readonly part: number;
  }[];
}

/** Work grows with the square of the number of inputs, and so does what there would be to read. */
export const mostInputs = 1000;

const [times, plus] = [operation("mul"), operation("add")];

/**
 * @param inputs nodes of uncertain inputs that the output depends on
 * @param progress called for each input
 */
export function secondOrder(
  workspace: Workspace,
  output: NodeId,
  inputs: readonly NodeId[],
  progress: (done: number) => void,
): SecondOrder {
  return workspace.inScratch(() => {
    const { graph, differentiator } = workspace;
    const covariance = covarianceOf(workspace, inputs);
    const slopes = differentiator.derivatives(output, inputs);
    // H·C by rows, and from nodes the trace of it, which is differentiated once more.
    const product: number[][] = [];
    let trace = graph.constant(0);
    for (const [row, slope] of slopes.entries()) {
      progress(row);
      const hessianRow = partialsOf(workspace, slope, inputs);
      product.push(inputs.map((_, column) => dot(hessianRow, covariance[column] as number[])));
      const sum = slopes.reduce((total, other, at) => {
        const weight = (covariance[row] as number[])[at] as number;
        if (weight === 0) return total;
        return graph.apply(plus, [total, graph.apply(times, [other, graph.constant(weight)])]);
      }, graph.constant(0));
      const diagonal = differentiator.derivative(sum, inputs[row] as NodeId);
      trace = graph.apply(plus, [trace, diagonal]);
    }
    const parts = product.flatMap((row, one) =>
      row.slice(one).map((entry, ahead) => {
        const other = one + ahead;
        const part = entry * ((product[other] as number[])[one] as number);
        return { one, other, part: one === other ? part / 2 : part };
      }),
    );
    const gradient = partialsOf(workspace, output, inputs);
    const turn = partialsOf(workspace, trace, inputs);
    return {
      curvature: parts.reduce((sum, { part }) => sum + part, 0),
      third: dot(
        gradient,
        covariance.map((row) => dot(row, turn)),
      ),
      shift: graph.value(trace) / 2,
      parts,
    };
  });
}

function covarianceOf(workspace: Workspace, inputs: readonly NodeId[]): number[][] {
  const elements = inputs.map((node) => workspace.inputOf(node));
  const sizes = elements.map((element) => uncertaintyOf(element) ?? 0);
  return workspace.correlations
    .matrixOf(elements)
    .map((row, one) =>
      row.map((entry, other) => entry * (sizes[one] as number) * (sizes[other] as number)),
    );
}

/** The partials with respect to some inputs; 0 for those that it does not depend on. */
export function partialsOf(
  workspace: Workspace,
  output: NodeId,
  inputs: readonly NodeId[],
): number[] {
  const { graph } = workspace;
  if (Number.isNaN(graph.value(output))) return inputs.map(() => Number.NaN);
  const gradient = workspace.gradient(output);
  const places = new Map(gradient.inputs.map((node, at) => [node, at]));
  return inputs.map((node) => gradient.partials[places.get(node) ?? -1] ?? 0);
}

const dot = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, entry, at) => sum + entry * (right[at] as number), 0);
