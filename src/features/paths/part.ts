/** What `:paths` shows. */

import type { Expression } from "../../syntax/tree.ts";

/** A derivative as the sum over all paths from the output to what it is with respect to. */
export interface Paths {
  readonly kind: "paths";
  readonly output: Expression;
  readonly target: Expression;
  readonly rows: readonly Path[];
  /** How many there are, which may be more than can be counted; and the decimal logarithm of that. */
  readonly count: number;
  readonly magnitude: number;
  readonly sum: number;
}

export interface Path {
  /** From after the output to the target, the same node always by the same object; a number says how many are left out. */
  readonly nodes: readonly (Expression | number)[];
  /** The local derivative of each node on the way by the next, all of them. */
  readonly locals: readonly number[];
  readonly product: number;
}

declare module "../../session/reply.ts" {
  interface PartKinds {
    readonly paths: Paths;
  }
}
