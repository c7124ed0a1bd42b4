/**
 * Where derivatives follow a convention at a kink, as they say in a note: a witness that finds something else there has found
 * no fault.
 */

import type { Origins } from "../../autograd/calls/observer.ts";
import type { Graph, NodeId } from "../../autograd/graph.ts";
import { disagrees, faultInNabla } from "./verdict.ts";

export class Conventions {
  private readonly graph: Graph;
  private readonly origins: Origins;
  private readonly kinks: ReadonlySet<NodeId>;

  /** @param kinks the nodes at which conventions have been followed */
  constructor(graph: Graph, origins: Origins, kinks: Iterable<NodeId>) {
    this.graph = graph;
    this.origins = origins;
    this.kinks = new Set(kinks);
  }

  /** A verdict on an output or, if there is an input, on a derivative: no accusation where a kink is on the way. */
  excused(verdict: string, output: NodeId, input?: NodeId): string {
    if (!verdict.startsWith(disagrees) || !this.isFollowed(output, input)) return verdict;
    const rest = verdict.slice(disagrees.length).replace(faultInNabla, "");
    return `a convention at a kink${rest}`;
  }

  private isFollowed(output: NodeId, input: NodeId | undefined): boolean {
    if (this.kinks.size === 0) return false;
    const met = [...this.below([output])].filter((node) => this.kinks.has(node));
    return met.length > 0 && (input === undefined || this.below(met).has(input));
  }

  /** What nodes are made of, by their formulas, and by what the derivatives in these are derivatives of. */
  private below(nodes: readonly NodeId[]): Set<NodeId> {
    const found = new Set(nodes);
    for (const node of found) {
      const origin = this.origins.get(node);
      if (origin !== undefined) found.add(origin.of).add(origin.by);
      for (const operand of this.graph.operands(node)) found.add(operand);
    }
    return found;
  }
}
