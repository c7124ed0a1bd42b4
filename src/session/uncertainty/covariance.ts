/** How answers vary together, to first order (JCGM 100:2008, H.2.3; JCGM 102:2011, 6.2). */

import type { Gradient } from "../../autograd/gradient.ts";
import type { Element, Workspace } from "../workspace.ts";
import { propagationOver, uncertaintyOf } from "./uncertainty.ts";

export class Covariance {
  private readonly workspace: Workspace;
  /** For each output, ∂output/∂input·u(input) by input, as a share of its own uncertainty: products stay in range. */
  private readonly shares: readonly ReadonlyMap<Element, number>[];
  private readonly sizes: readonly number[];

  constructor(workspace: Workspace, gradients: readonly Gradient[]) {
    this.workspace = workspace;
    this.sizes = gradients.map(({ inputs, partials }) => {
      const elements = inputs.map((node) => workspace.inputOf(node));
      return propagationOver(workspace, elements)?.((at) => partials[at] as number) ?? 0;
    });
    this.shares = gradients.map(({ inputs, partials }, output) => {
      const byElement = new Map<Element, number>();
      for (const [at, node] of inputs.entries()) {
        const element = workspace.inputOf(node);
        const size = uncertaintyOf(element) ?? 0;
        const contribution = (partials[at] as number) * size;
        if (size > 0) byElement.set(element, contribution / this.uncertainty(output));
      }
      return byElement;
    });
  }

  /** The standard uncertainty of an output. */
  uncertainty(output: number): number {
    return this.sizes[output] as number;
  }

  /** NaN where an output has no uncertainty to go with anything. */
  correlation(one: number, other: number): number {
    if (!(this.uncertainty(one) > 0 && this.uncertainty(other) > 0)) return Number.NaN;
    if (one === other) return 1;
    const { correlations } = this.workspace;
    const [left, right] = [one, other].map((at) => this.shares[at]) as [
      ReadonlyMap<Element, number>,
      ReadonlyMap<Element, number>,
    ];
    let sum = 0;
    for (const [element, share] of left) {
      sum += share * (right.get(element) ?? 0);
      for (const [partner, coefficient] of correlations.of(element)) {
        sum += share * coefficient * (right.get(partner) ?? 0);
      }
    }
    return Math.max(-1, Math.min(1, sum));
  }
}
