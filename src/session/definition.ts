/** How a value with derivatives in it was made: by these it can be made again, where names still stand for the same. */

import type { UserFunction } from "../autograd/scope.ts";
import { namesInExpression } from "../syntax/names.ts";
import type { Expression } from "../syntax/tree.ts";
import type { StatementDraws } from "./draws.ts";

/** What a name stands for: a function, and when the variable of this name was bound. */
export interface Meaning {
  readonly called: UserFunction | undefined;
  readonly boundAt: number | undefined;
}

export interface Definition {
  readonly expression: Expression;
  /** All names that had a part in it, in the functions that were called, too. */
  readonly names: ReadonlyMap<string, Meaning>;
  /** What it has drawn; undefined where it has drawn nothing. */
  readonly draws: StatementDraws | undefined;
}

export function definitionOf(
  expression: Expression,
  standingOf: (name: string) => Meaning,
  draws?: StatementDraws,
): Definition {
  const names = new Map<string, Meaning>();
  const pending = [expression];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of namesInExpression(next)) {
      if (names.has(name)) continue;
      const standing = standingOf(name);
      names.set(name, standing);
      if (standing.called !== undefined) pending.push(standing.called.body);
    }
  }
  return { expression, names, draws };
}

export function stillHolds({ names }: Definition, standingOf: (name: string) => Meaning): boolean {
  for (const [name, { called, boundAt }] of names) {
    const now = standingOf(name);
    if (now.called !== called || now.boundAt !== boundAt) return false;
  }
  return true;
}
