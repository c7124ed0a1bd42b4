/**
 * The conventions that derivatives have followed, by the node at a kink. Several passes may follow the same one; it is
 * forgotten when all of them have taken it back, because the derivative turned out to be true.
 */

import type { NodeId } from "../graph.ts";

/** What has been said of a kink, and how many passes follow it. */
interface Followed {
  text: string;
  passes: number;
}

export class Conventions {
  /** Mostly there are none, and no map. */
  private known: Map<NodeId, Followed> | undefined;

  get size(): number {
    return this.known?.size ?? 0;
  }

  has(id: NodeId): boolean {
    return this.known?.has(id) === true;
  }

  keys(): Iterable<NodeId> {
    return this.known?.keys() ?? [];
  }

  *[Symbol.iterator](): Generator<[NodeId, string]> {
    for (const [id, { text }] of this.known ?? []) yield [id, text];
  }

  /** A pass follows a convention; what has been said of it is not said otherwise. */
  follow(id: NodeId, text: string): void {
    this.known ??= new Map();
    const known = this.known.get(id);
    if (known === undefined) this.known.set(id, { text, passes: 1 });
    else known.passes++;
  }

  /** Says it otherwise, and for good. */
  revise(id: NodeId, text: string): void {
    this.follow(id, text);
    (this.known?.get(id) as Followed).text = text;
  }

  /** A pass takes it back. */
  release(id: NodeId): void {
    const known = this.known?.get(id);
    if (known !== undefined && --known.passes === 0) this.known?.delete(id);
  }
}
