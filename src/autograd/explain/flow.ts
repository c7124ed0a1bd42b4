/**
 * The sizes of what flows from an output to all that it depends on: the backward pass with the sizes of derivatives in
 * the place of the derivatives, so that what cancels does not count as lost.
 */

import type { Graph, NodeId } from "../graph.ts";
import { workStep } from "../storage/interruptible.ts";
import { edgesOf } from "./paths.ts";

/**
 * Nodes are spoken of by their places among `nodes`, and edges by their places in `targets` and the like, since arrays
 * are gone through much faster than maps.
 */
export class Flow {
  readonly graph: Graph;
  /** All active nodes below the output, which is the last, in ascending order. */
  readonly nodes: readonly NodeId[];
  /** By node: the sum of the sizes of the products over all paths. */
  readonly sizes: Float64Array;
  /** By node: whether something flows to it, be it next to nothing. */
  readonly isReached: Uint8Array;
  /** By node: its edges are from here on, up to `ends`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By edge: the operand, which operand that is, and the local derivative. */
  readonly targets: number[] = [];
  readonly positions: number[] = [];
  readonly locals: number[] = [];
  /** By node id, less the lowest: the place, and one more; 0 where there is none. */
  private readonly places: Int32Array;
  private readonly lowest: NodeId;
  private work = 0;

  constructor(graph: Graph, nodes: readonly NodeId[]) {
    this.graph = graph;
    this.nodes = nodes;
    this.lowest = nodes[0] ?? 0;
    const last = nodes.length - 1;
    this.places = new Int32Array((nodes[last] ?? -1) + 1 - this.lowest);
    for (const [at, id] of nodes.entries()) this.places[id - this.lowest] = at + 1;
    this.sizes = new Float64Array(nodes.length);
    this.isReached = new Uint8Array(nodes.length);
    this.starts = new Int32Array(nodes.length);
    this.ends = new Int32Array(nodes.length);
    this.sizes[last] = 1;
    this.isReached[last] = 1;
    for (let at = last; at >= 0; at--) if (this.isReached[at] === 1) this.passOn(at);
  }

  private passOn(at: number): void {
    const { graph, sizes } = this;
    const id = this.nodes[at] as NodeId;
    this.starts[at] = this.targets.length;
    for (const { operand, position, local } of graph.isInput(id) ? [] : edgesOf(graph, id)) {
      const target = this.placeOf(operand);
      this.tick();
      this.targets.push(target);
      this.positions.push(position);
      this.locals.push(local);
      this.isReached[target] = 1;
      sizes[target] = (sizes[target] as number) + (sizes[at] as number) * Math.abs(local);
    }
    this.ends[at] = this.targets.length;
  }

  /** The place of a node; -1 where it has none. */
  placeOf(id: NodeId): number {
    return (this.places[id - this.lowest] ?? 0) - 1;
  }

  /** The sum of the sizes of the products over all paths to a node; 0 where nothing flows. */
  sizeOf(id: NodeId): number {
    return this.sizes[this.placeOf(id)] ?? 0;
  }

  /** Calls back with the place of each operand that is active, whether something flows to it or not. */
  eachOperand(at: number, call: (operand: number) => void): void {
    const { graph } = this;
    const id = this.nodes[at] as NodeId;
    if (graph.isInput(id)) return;
    for (let position = graph.arity(id) - 1; position >= 0; position--) {
      this.tick();
      const operand = this.placeOf(graph.operand(id, position));
      if (operand >= 0) call(operand);
    }
  }

  /** Tells the graph now and then that work goes on. */
  private tick(): void {
    if ((++this.work & workStep) === 0) this.graph.onWork?.();
  }
}
