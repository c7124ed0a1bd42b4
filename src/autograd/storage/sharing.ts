/** Since when equal nodes are one, and the table that finds them. */

import { Interruptible } from "./interruptible.ts";

/** What the table has room for at first. */
const firstSlots = 2048;

export abstract class Sharing extends Interruptible {
  /**
   * From a node's content to its id + 1, so that equal nodes are one: open addressing. It is always as if its nodes had
   * just been entered in their order. So they leave it in the opposite order, and what was pushed past a node has left
   * before it. Only nodes from `sharedSince` on stand there.
   */
  protected internTable = new Int32Array(firstSlots);
  protected sharedSince = 0;

  abstract get size(): number;

  /** From here on nodes are shared with later ones alone: what is made next is made as if nothing had been before it. */
  shareAnew(): void {
    if (this.internTable.length > firstSlots) this.internTable = new Int32Array(firstSlots);
    else if (this.sharedSince !== this.size) this.internTable.fill(0);
    this.sharedSince = this.size;
  }
}
