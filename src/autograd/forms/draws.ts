/** What random numbers ask of whoever runs a statement. */

import type { Span } from "../../error.ts";
import type { Call } from "../../syntax/tree.ts";

/** The numbers of one call, each by its index. */
export interface Stream {
  /** From 0 to 1, which is excluded. */
  uniform(index: number): number;
  /** Standard normal. */
  normal(index: number): number;
  /** A whole number from 0 on, less than `count`. */
  below(count: number, index: number): number;
}

/** What of a scope tells where a call stands. */
export interface Site {
  readonly parameters: { readonly size: number };
  readonly at: Span | undefined;
  readonly called?: { readonly name: string } | undefined;
  readonly calledAt?: Span | undefined;
}

export interface Draws {
  /** The numbers that a call draws: always the same for the same place of a statement. */
  take(
    call: Call,
    site: Site,
    count: number,
    make: (stream: Stream, index: number) => number,
  ): readonly number[];
  /** Lowers what a draw is told, as how many numbers. A draw is made of numbers: no formula follows from the names there. */
  told<Result>(work: () => Result): Result;
  /** The same expression is lowered from its beginning again. */
  restart(): void;
}
