/** What a statement does that its user may want to know: where a NaN or an infinity arises, and what stands where. */

import type { Graph, NodeId } from "../autograd/graph.ts";
import type { Span } from "../error.ts";

export class Observations {
  private readonly graph: Graph;
  /** Nodes that have been made, and in the same order what in the statement has made them. */
  private nodes: NodeId[] = [];
  private sources: Span[] = [];
  private firstNaN: Span | undefined;
  private firstInfinity: Span | undefined;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  clear(): void {
    this.nodes.length = 0;
    this.sources.length = 0;
    this.firstNaN = undefined;
    this.firstInfinity = undefined;
  }

  /** An operation at these operands has become a node. */
  add(node: NodeId, operands: readonly NodeId[], source: Span): void {
    const { graph } = this;
    const value = graph.value(node);
    // Constants are never asked about, and a long sum makes very many.
    if (graph.isActive(node)) {
      this.nodes.push(node);
      this.sources.push(source);
    }
    if (Number.isFinite(value)) return;
    if (Number.isNaN(value)) {
      if (!operands.some((operand) => Number.isNaN(graph.value(operand)))) {
        this.firstNaN ??= source;
      }
    } else if (operands.every((operand) => Number.isFinite(graph.value(operand)))) {
      this.firstInfinity ??= source;
    }
  }

  /** Where a value of this kind arose in the statement, if it did there. */
  originOf(value: number): Span | undefined {
    return Number.isNaN(value) ? this.firstNaN : this.firstInfinity;
  }

  /** All that nodes stand for, by node. */
  sites(): Map<NodeId, Span[]> {
    const sites = new Map<NodeId, Span[]>();
    for (const [index, node] of this.nodes.entries()) {
      const known = sites.get(node);
      const source = this.sources[index] as Span;
      if (known === undefined) sites.set(node, [source]);
      else known.push(source);
    }
    return sites;
  }

  /** Follows the nodes when the graph has moved them; those that are gone are forgotten. */
  relocate(moved: Int32Array): void {
    const kept = [...this.nodes.keys()].filter(
      (at) => (moved[this.nodes[at] as NodeId] ?? -1) >= 0,
    );
    this.sources = kept.map((at) => this.sources[at] as Span);
    this.nodes = kept.map((at) => moved[this.nodes[at] as NodeId] as NodeId);
  }

  /** What in the statement a node stands for. */
  siteOf(node: NodeId): Span | undefined {
    return this.sources[this.nodes.indexOf(node)];
  }
}
