/** The numbers of one place, each by its index: whatever is drawn elsewhere, they stay the same. */

import { normalQuantile } from "./normal-quantile.ts";
import { type Block, type Key, philox } from "./philox.ts";

/** How many whole numbers a draw tells apart. */
const resolution = 2 ** 53;

export class Stream {
  private readonly key: Key;
  /** Tells apart what is drawn at the place again and again. */
  private readonly occurrence: number;
  /** Of the block made last, which holds two numbers. */
  private last:
    | { readonly pair: number; readonly attempt: number; readonly block: Block }
    | undefined;

  constructor(key: Key, occurrence = 0) {
    this.key = key;
    this.occurrence = occurrence;
  }

  /** From 0 to 1, which is excluded. */
  uniform(index: number): number {
    return this.bits(index) / resolution;
  }

  /** Standard normal. */
  normal(index: number): number {
    // The middle of each of the 2^53 intervals, less ½: exact.
    return normalQuantile((this.bits(index) - resolution / 2 + 0.5) / resolution);
  }

  /** A whole number of so many, each as likely as the other: at most 2^53. */
  below(count: number, index: number): number {
    const excess = resolution % count;
    for (let attempt = 0; ; attempt++) {
      const bits = this.bits(index, attempt);
      if (bits < resolution - excess) return bits % count;
    }
  }

  private bits(index: number, attempt = 0): number {
    const pair = Math.floor(index / 2);
    if (this.last?.pair !== pair || this.last.attempt !== attempt) {
      const counter: Block = [pair, this.occurrence >>> 0, attempt, 0];
      this.last = { pair, attempt, block: philox(this.key, counter) };
    }
    const { block } = this.last;
    const at = index % 2 === 0 ? 0 : 2;
    return ((block[at] as number) >>> 5) * 0x4000000 + ((block[at + 1] as number) >>> 6);
  }
}
