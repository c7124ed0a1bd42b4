/**
 * The conventions that derivatives have followed, by the node at a kink. Several passes may follow the same one; it is
 * forgotten when all of them have taken it back, because the derivative turned out to be true.
 */

import type { NodeId } from "../graph.ts";

export class Conventions {
  private readonly texts = new Map<NodeId, string>();
  private readonly claims = new Map<NodeId, number>();

  get size(): number {
    return this.texts.size;
  }

  has(id: NodeId): boolean {
    return this.texts.has(id);
  }

  keys(): Iterable<NodeId> {
    return this.texts.keys();
  }

  [Symbol.iterator](): Iterator<[NodeId, string]> {
    return this.texts.entries();
  }

  /** A pass follows a convention; what has been said of it is not said otherwise. */
  follow(id: NodeId, text: string): void {
    this.claims.set(id, (this.claims.get(id) ?? 0) + 1);
    if (!this.texts.has(id)) this.texts.set(id, text);
  }

  /** Says it otherwise, and for good. */
  revise(id: NodeId, text: string): void {
    this.follow(id, text);
    this.texts.set(id, text);
  }

  /** A pass takes it back. */
  release(id: NodeId): void {
    const claims = (this.claims.get(id) ?? 0) - 1;
    if (claims > 0) this.claims.set(id, claims);
    else {
      this.claims.delete(id);
      this.texts.delete(id);
    }
  }
}
