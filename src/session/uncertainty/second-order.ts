/**
 * What first order leaves out of an answer's uncertainty: the curvature of the formula, from its exact second and third
 * derivatives.
 *
 * For normal inputs with the covariance matrix C, and with g, H and T the first, second and third derivatives, the
 * variance to second order is gᵀCg + ½·tr(HCHC) + Σ gᵢ·Cᵢⱼ·Tⱼₖₗ·Cₖₗ, and the mean ½·tr(HC) beside the value. Without
 * correlations these are the terms of JCGM 100:2008, 5.1.2, note.
 */

import type { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { dot } from "../../numerics/linear/vectors.ts";
import { operation } from "../../operations/table.ts";
import type { Workspace } from "../workspace.ts";
import { uncertaintyOf } from "./uncertainty.ts";

export interface SecondOrder {
  /** What uncertainties are in here, so that variances, which are in its square, stay within the range of numbers. */
  readonly unit: number;
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
export const maxInputs = 1000;

const [times, plus] = [operation("mul"), operation("add")];

/**
 * @param inputs nodes of uncertain inputs that the output depends on
 * @param progress called for each input
 * @param findings what the derivatives find out is added to it
 */
export function secondOrder(
  workspace: Workspace,
  output: NodeId,
  inputs: readonly NodeId[],
  progress: (done: number) => void,
  findings?: Findings,
): SecondOrder {
  return workspace.inScratch(() => {
    const { graph, differentiator } = workspace;
    const elements = inputs.map((node) => workspace.inputOf(node));
    const sizes = elements.map((element) => uncertaintyOf(element) ?? 0);
    const correlations = workspace.correlations.matrixOf(elements);
    const scaled = (partials: readonly number[]): number[] =>
      partials.map((partial, at) => times0(partial, sizes[at] as number));
    const slopes = differentiator.derivatives(output, inputs, findings);
    // H by rows, with inputs in units of their uncertainties; and from nodes tr(HC), which is differentiated once more.
    const rows: number[][] = [];
    let trace = graph.constant(0);
    for (const [row, slope] of slopes.entries()) {
      progress(row);
      const own = sizes[row] as number;
      const hessianRow = scaled(partialsOf(workspace, slope, inputs, findings));
      rows.push(hessianRow.map((partial) => times0(partial, own)));
      const weighted = (node: NodeId, weight: number): NodeId =>
        graph.apply(times, [node, graph.constant(weight)]);
      const sum = slopes.reduce((total, other, at) => {
        const weight = ((correlations[row] as number[])[at] as number) * (sizes[at] as number);
        return weight === 0 ? total : graph.apply(plus, [total, weighted(other, weight)]);
      }, graph.constant(0));
      if (own === 0) continue;
      const diagonal = differentiator.derivative(sum, inputs[row] as NodeId, findings);
      trace = graph.apply(plus, [trace, weighted(diagonal, own)]);
    }
    const gradient = scaled(partialsOf(workspace, output, inputs, findings));
    const turn = scaled(partialsOf(workspace, trace, inputs, findings));
    const unit = unitOf([...gradient, ...rows.flat(), ...turn]);
    const inUnits = (numbers: readonly number[]): number[] => numbers.map((each) => each / unit);
    const product = rows.map((row) =>
      inputs.map((_, column) => dot(inUnits(row), correlations[column] as number[])),
    );
    const parts = product.flatMap((row, one) =>
      row.slice(one).map((entry, ahead) => {
        const other = one + ahead;
        const part = entry * ((product[other] as number[])[one] as number);
        return { one, other, part: one === other ? part / 2 : part };
      }),
    );
    return {
      unit,
      curvature: parts.reduce((sum, { part }) => sum + part, 0),
      third: dot(
        inUnits(gradient),
        correlations.map((row) => dot(row, inUnits(turn))),
      ),
      shift: graph.value(trace) / 2,
      parts,
    };
  });
}

/** A derivative times an uncertainty: what is sure adds nothing, be the derivative infinite. */
const times0 = (partial: number, size: number): number => (size === 0 ? 0 : partial * size);

/** A power of two as large as the largest. */
function unitOf(numbers: readonly number[]): number {
  const most = numbers.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0);
  return most > 0 && Number.isFinite(most) ? 2 ** Math.max(-1022, Math.floor(Math.log2(most))) : 1;
}

/** The partials with respect to some inputs; 0 for those that it does not depend on. */
export function partialsOf(
  workspace: Workspace,
  output: NodeId,
  inputs: readonly NodeId[],
  findings?: Findings,
): number[] {
  const { graph } = workspace;
  if (Number.isNaN(graph.value(output))) return inputs.map(() => Number.NaN);
  const gradient = workspace.gradient(output, findings);
  const places = new Map(gradient.inputs.map((node, at) => [node, at]));
  return inputs.map((node) => gradient.partials[places.get(node) ?? -1] ?? 0);
}
