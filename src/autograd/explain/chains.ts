/** Chains of nodes that each do a little to a gradient, and together ruin it. */

import type { Flow } from "./flow.ts";
import { negligible } from "./saturation.ts";

/** A chain is blamed for what its links do together: the fewest links, and the most that one of them may do. */
const minLinks = 8;
const modest = 1e-4;
/** What passes on more than this, and less than its inverse, does nothing to a gradient. */
const passing = 0.9;

export interface Chain {
  /** Its first link from the output, by its place. */
  readonly first: number;
  readonly links: number;
  /** The geometric mean of what its links do. */
  readonly each: number;
}

/**
 * The paths by which most flows to each node, and what they come to. Each is another one and a node more, so what is to
 * be known of all of them is found in one sweep.
 */
export class Chains {
  private readonly flow: Flow;
  /** By node, of the path to it: the node before it, or -1; and the local derivative there. */
  private readonly before: Int32Array;
  private readonly local: Float64Array;
  /** The logarithm of the product, for that may underflow. */
  private readonly size: Float64Array;
  private readonly links: Int32Array;
  /** The sum of the logarithms of what the links do. */
  private readonly effect: Float64Array;
  private readonly first: Int32Array;
  /** Whether some link is to blame alone. */
  private readonly isExtreme: Uint8Array;
  private readonly direction: 1 | -1;

  /** @param direction 1 for chains over which a gradient vanishes, -1 for those over which it explodes */
  constructor(flow: Flow, direction: 1 | -1) {
    const count = flow.nodes.length;
    this.flow = flow;
    this.direction = direction;
    this.before = new Int32Array(count).fill(-1);
    this.local = new Float64Array(count);
    this.size = new Float64Array(count);
    this.links = new Int32Array(count);
    this.effect = new Float64Array(count);
    this.first = new Int32Array(count).fill(-1);
    this.isExtreme = new Uint8Array(count);
    for (let at = count - 1; at >= 0; at--) {
      if (flow.isReached[at] === 0) continue;
      if (this.before[at] !== -1) this.extend(at);
      this.offer(at);
    }
  }

  /** The chain that is to blame for what comes to a node, if one is. */
  to(at: number): Chain | undefined {
    const links = this.links[at] as number;
    const effect = this.effect[at] as number;
    if (links < minLinks || this.isExtreme[at] === 1) return undefined;
    if (this.direction * effect > Math.log(negligible)) return undefined;
    return { first: this.first[at] as number, links, each: Math.exp(effect / links) };
  }

  /** The path to a node is the one to the node before it, and the link between them. */
  private extend(at: number): void {
    const before = this.before[at] as number;
    const size = Math.abs(this.local[at] as number);
    const isLink = this.direction === 1 ? size < passing : size > 1 / passing;
    const first = this.first[before] as number;
    this.links[at] = (this.links[before] as number) + (isLink ? 1 : 0);
    this.effect[at] = (this.effect[before] as number) + (isLink ? Math.log(size) : 0);
    this.first[at] = first === -1 && isLink ? before : first;
    const isModest = !isLink || (size >= modest && size <= 1 / modest);
    this.isExtreme[at] = isModest ? (this.isExtreme[before] as number) : 1;
  }

  /** What flows on from a node may be the most that flows there. */
  private offer(at: number): void {
    const { targets, locals, starts, ends } = this.flow;
    for (let edge = starts[at] as number; edge < (ends[at] as number); edge++) {
      const target = targets[edge] as number;
      const local = locals[edge] as number;
      const size = (this.size[at] as number) + Math.log(Math.abs(local));
      if (this.before[target] !== -1 && !(size > (this.size[target] as number))) continue;
      this.before[target] = at;
      this.local[target] = local;
      this.size[target] = size;
    }
  }
}
