/**
 * Gradients that long backward passes leave behind, for later passes to stop at: a program may print every link of a long
 * chain, and that is to take no longer than going through the chain once.
 */

import type { NodeId } from "../graph.ts";

export interface Partials {
  readonly inputs: readonly NodeId[];
  readonly partials: readonly number[];
}

export class Checkpoints {
  private gradients = new Map<NodeId, Partials>();

  get isEmpty(): boolean {
    return this.gradients.size === 0;
  }

  has(id: NodeId): boolean {
    return this.gradients.has(id);
  }

  set(id: NodeId, gradient: Partials): void {
    this.gradients.set(id, gradient);
  }

  /**
   * The gradient by the inputs, out of what a pass has brought to its ends: to inputs, or to nodes that are known.
   * @param shareOf what an end has got, times a factor
   */
  gathered(ends: readonly NodeId[], shareOf: (id: NodeId, factor: number) => number): Partials {
    const gathered = new Map<NodeId, number>();
    for (const id of ends) {
      const { inputs, partials } = this.gradients.get(id) ?? { inputs: [id], partials: [1] };
      for (const [index, input] of inputs.entries()) {
        const share = shareOf(id, partials[index] as number);
        const others = gathered.get(input);
        gathered.set(input, others === undefined ? share : others + share);
      }
    }
    return { inputs: [...gathered.keys()], partials: [...gathered.values()] };
  }

  /** Follows the nodes when the graph has moved them. */
  relocate(moved: Int32Array): void {
    const kept = new Map<NodeId, Partials>();
    for (const [id, { inputs, partials }] of this.gradients) {
      const place = moved[id] as NodeId;
      if (place !== -1) {
        kept.set(place, { inputs: inputs.map((input) => moved[input] as NodeId), partials });
      }
    }
    this.gradients = kept;
  }

  /** Forgets what is about nodes from `size` on. */
  truncate(size: number): void {
    for (const id of this.gradients.keys()) if (id >= size) this.gradients.delete(id);
  }
}
