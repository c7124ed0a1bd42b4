/** What `:check` goes by, whatever has derivatives in it or has not. */

import type { Flow } from "../../autograd/explain/flow.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { listWords } from "../../prose.ts";
import type { Cell } from "../../session/reply.ts";
import type { Excuse } from "./conventions.ts";
import type { Surroundings } from "./differences.ts";
import type { Slope } from "./extrapolation.ts";
import type { Replayer } from "./replay.ts";
import { isShown } from "./verdict.ts";

/** A number to be checked: its adjoints by a backward pass of its own, and the ways to its inputs. */
export interface CheckedNumber {
  readonly output: NodeId;
  readonly value: number;
  readonly adjoints: ReadonlyMap<NodeId, number>;
  readonly flow: Flow;
  readonly replayer: Replayer;
  readonly noise: number;
  /** Those that its derivatives follow. */
  readonly excused: Excuse;
}

/** With all slopes as doubtful as this, and more where they are. */
export function withError(around: Surroundings, by: number): Surroundings {
  if (!Number.isFinite(by)) return around;
  const more = ({ value, errorBound }: Slope): Slope => ({ value, errorBound: errorBound + by });
  const { central, left, right } = around;
  return { ...around, central: more(central), left: more(left), right: more(right) };
}

/** A difference of which nothing is sure is not shown: its cell is empty. */
export function differenceCell({ central, jump, growth }: Surroundings): Cell {
  const isSteep = [jump.left, jump.right, growth.left, growth.right].some((side) => side !== 0);
  return !isSteep && isShown(central) ? central.value : "";
}

export function withoutComplexForm(names: readonly string[], what: string): string {
  const have = names.length === 1 ? "has no complex form" : "have no complex forms";
  return `no ${what}: ${listWords(names)} ${have}`;
}
