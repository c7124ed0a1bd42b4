/**
 * How small and how large what is computed can be, from inputs of a usual size: what an exponential or a power is in can
 * underflow as it goes on, which is an error in some databases.
 */

import type { Draft } from "../../algebra/draft.ts";
import type { Term } from "../../algebra/terms.ts";
import type { OperationName } from "../../operations/table.ts";

export interface Magnitude {
  /** Whether it can be so small that its square is 0, and is not 0 itself. */
  readonly isTiny: boolean;
  readonly isHuge: boolean;
}

const usual: Magnitude = { isTiny: false, isHuge: false };
const any: Magnitude = { isTiny: true, isHuge: true };

/** These are about as small as their operand, and no larger. */
const followers: ReadonlySet<OperationName> = new Set<OperationName>(
  "neg abs sin tan asin atan sinh tanh asinh atanh cbrt sqrt".split(" ") as OperationName[],
);

const drafts = new WeakMap<Draft, Magnitude[]>();

export function magnitudeOf(draft: Draft, term: Term): Magnitude {
  const known = drafts.get(draft) ?? [];
  drafts.set(draft, known);
  for (let at = known.length; at <= term; at++) known.push(compute(draft, at, known));
  return known[term] as Magnitude;
}

function compute(draft: Draft, term: Term, known: readonly Magnitude[]): Magnitude {
  const content = draft.content(term);
  if (content.kind !== "operation") return usual;
  const { name, operands } = content;
  const all = operands.map((operand) => known[operand] as Magnitude);
  const [x = usual, y = usual] = all;
  const isHuge = all.some((each) => each.isHuge);
  switch (name) {
    case "exp":
      return any;
    case "pow":
      return draft.number(operands[1] as Term) === undefined ? any : x;
    case "mul":
      return { isTiny: x.isTiny || y.isTiny, isHuge };
    case "div":
      return { isTiny: x.isTiny || y.isHuge, isHuge: x.isHuge || y.isTiny };
    case "sinh":
    case "cosh":
      return { isTiny: name === "sinh" && x.isTiny, isHuge: true };
    case "add":
    case "sub":
    case "sum":
      return { isTiny: all.every((each) => each.isTiny), isHuge };
    case "if":
    case "max":
    case "min":
      return { isTiny: all.slice(name === "if" ? 1 : 0).some((each) => each.isTiny), isHuge };
    default:
      return followers.has(name) ? x : usual;
  }
}
