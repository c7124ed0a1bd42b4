/** What NaN does in a comparison, where a database counts it as the largest number, and as equal to itself. */

import type { Derived } from "../../algebra/derive.ts";
import type { Draft } from "../../algebra/draft.ts";
import type { Term } from "../../algebra/terms.ts";
import type { OperationName } from "../../operations/table.ts";

/** The operand of a comparison of which a database has to be told that it may be NaN. */
export function doubtful(draft: Draft, test: Term): Term | undefined {
  const content = draft.content(test);
  if (content.kind !== "operation") return undefined;
  const [x, y] = content.operands as [Term, Term];
  const isSure = (term: Term): boolean => {
    const number = draft.number(term);
    return number !== undefined && !Number.isNaN(number);
  };
  if (content.name === "gt" || content.name === "ge") return isSure(x) ? undefined : x;
  if (content.name === "lt" || content.name === "le") return isSure(y) ? undefined : y;
  if (content.name !== "eq" && content.name !== "ne") return undefined;
  return isSure(x) || isSure(y) ? undefined : x;
}

/**
 * The comparisons that have to be right about NaN. Where both sides of a choice are NaN with what is compared, either will
 * do; and the gradient of what is NaN may be anything.
 */
export function exactTests({ draft, value, firstAdjoint }: Derived): ReadonlySet<Term> {
  const exact = new Set<Term>();
  const inner = (test: Term): Term => draft.made(test, "not")?.[0] ?? test;
  if (draft.isTest(value)) exact.add(inner(value));
  for (let term = 0; term < firstAdjoint; term++) {
    const content = draft.content(term);
    if (content.kind !== "operation" || content.name === "not") continue;
    for (const [at, operand] of content.operands.entries()) {
      if (!draft.isTest(operand)) continue;
      const test = inner(operand);
      const compared = doubtful(draft, test);
      const isEither =
        content.name === "if" &&
        at === 0 &&
        compared !== undefined &&
        content.operands.slice(1).every((side) => isNaNWith(draft, side, compared));
      if (!isEither) exact.add(test);
    }
  }
  return exact;
}

/** These can be numbers at NaN. */
const forgiving: ReadonlySet<OperationName> = new Set(["sign"]);

/** Whether a term is NaN wherever another one is. */
function isNaNWith(draft: Draft, term: Term, cause: Term): boolean {
  const known = new Map<Term, boolean>([[cause, true]]);
  const follows = (operand: Term | undefined): boolean => known.get(operand as Term) === true;
  for (let at = cause + 1; at <= term; at++) {
    const content = draft.content(at);
    if (content.kind !== "operation" || draft.isTest(at) || forgiving.has(content.name)) continue;
    const [x, y, z] = content.operands;
    if (content.name === "if") known.set(at, follows(y) && follows(z));
    else if (content.name === "pow")
      known.set(at, follows(x) && draft.number(y as Term) !== undefined);
    else known.set(at, content.operands.some(follows));
  }
  return follows(term);
}
