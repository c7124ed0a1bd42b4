/** How answers vary together, to first order (JCGM 100:2008, H.2.3; JCGM 102:2011, 6.2). */

import type { Gradient } from "../../autograd/gradient.ts";
import type { Element, Workspace } from "../workspace.ts";
import { propagationOver, uncertaintyOf } from "./uncertainty.ts";

export interface Covariance {
  /** The standard uncertainties of the outputs. */
  readonly uncertainties: readonly number[];
  /** Of two of them; NaN where an output has no uncertainty to go with anything. */
  correlation(one: number, other: number): number;
}

export function covarianceOf(workspace: Workspace, gradients: readonly Gradient[]): Covariance {
  const uncertainties = gradients.map(({ inputs, partials }) => {
    const elements = inputs.map((node) => workspace.inputOf(node));
    return propagationOver(workspace, elements)?.((at) => partials[at] as number) ?? 0;
  });
  // For each output, ∂output/∂input·u(input) by input, as a share of its own uncertainty: products stay in range.
  const shares = gradients.map(({ inputs, partials }, output) => {
    const byElement = new Map<Element, number>();
    for (const [at, node] of inputs.entries()) {
      const element = workspace.inputOf(node);
      const size = uncertaintyOf(element) ?? 0;
      const contribution = (partials[at] as number) * size;
      if (size > 0) byElement.set(element, contribution / (uncertainties[output] as number));
    }
    return byElement;
  });
  const correlation = (one: number, other: number): number => {
    const areUncertain = [one, other].every((at) => (uncertainties[at] as number) > 0);
    const [left, right] = [shares[one], shares[other]];
    if (!areUncertain || left === undefined || right === undefined) return Number.NaN;
    if (one === other) return 1;
    let sum = 0;
    for (const [element, share] of left) {
      sum += share * (right.get(element) ?? 0);
      for (const [partner, coefficient] of workspace.correlations.of(element)) {
        sum += share * coefficient * (right.get(partner) ?? 0);
      }
    }
    return Math.max(-1, Math.min(1, sum));
  };
  return { uncertainties, correlation };
}
