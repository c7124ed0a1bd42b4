/** How answers vary together, to first order (JCGM 100:2008, H.2.3; JCGM 102:2011, 6.2). */

import type { Gradient } from "../autograd/gradient.ts";
import { propagationOver, uncertaintyOf } from "./uncertainty.ts";
import type { Element, Workspace } from "./workspace.ts";

export class Covariance {
  private readonly workspace: Workspace;
  /** For each output, ∂output/∂input·u(input) by input. */
  private readonly contributions: readonly ReadonlyMap<Element, number>[];
  private readonly sizes: readonly number[];

  constructor(workspace: Workspace, gradients: readonly Gradient[]) {
    this.workspace = workspace;
    this.contributions = gradients.map(({ inputs, partials }) => {
      const byElement = new Map<Element, number>();
      for (const [at, node] of inputs.entries()) {
        const element = workspace.inputOf(node);
        const size = uncertaintyOf(element) ?? 0;
        if (size > 0) byElement.set(element, (partials[at] as number) * size);
      }
      return byElement;
    });
    this.sizes = gradients.map(({ inputs, partials }) => {
      const elements = inputs.map((node) => workspace.inputOf(node));
      return propagationOver(workspace, elements)?.((at) => partials[at] as number) ?? 0;
    });
  }

  /** The standard uncertainty of an output. */
  uncertainty(output: number): number {
    return this.sizes[output] as number;
  }

  covariance(one: number, other: number): number {
    const { correlations } = this.workspace;
    const [left, right] = [one, other].map((at) => this.contributions[at]) as [
      ReadonlyMap<Element, number>,
      ReadonlyMap<Element, number>,
    ];
    let sum = 0;
    for (const [element, contribution] of left) {
      sum += contribution * (right.get(element) ?? 0);
      for (const [partner, coefficient] of correlations.of(element)) {
        sum += contribution * coefficient * (right.get(partner) ?? 0);
      }
    }
    return sum;
  }

  /** NaN where an output has no uncertainty to go with anything. */
  correlation(one: number, other: number): number {
    const product = this.uncertainty(one) * this.uncertainty(other);
    if (one === other && product > 0) return 1;
    return Math.max(-1, Math.min(1, this.covariance(one, other) / product));
  }
}
