/** What underflows as 0, where a database would stop at it. */

import type { Draft } from "../../../algebra/draft.ts";
import type { Term } from "../../../algebra/terms.ts";
import { type Fragment, level, primary } from "../fragment.ts";
import type { Spelling, Spellings, Writing } from "../language.ts";
import { magnitudeOf } from "../magnitude.ts";
import { arithmetic, call, squareOr } from "../spelling.ts";

/** What is smaller is 0: 300 powers of ten, for what is multiplied by it further on not to underflow at once. */
const leastExponent = -690;
const leastRoot = "1e-150";

type Guarded = "mul" | "div" | "pow" | "exp";

/** The condition under which an operation is 0, if it can underflow; its operands stand in it once more. */
const conditions: {
  readonly [Name in Guarded]: (write: Writing, operands: readonly Term[]) => string | undefined;
} = {
  exp: (write, [x]) => `${write.number(x as Term, level.sum)} < ${leastExponent}`,
  mul: (write, [x, y]) => {
    const isTiny = (term: Term): boolean => magnitudeOf(write.draft, term).isTiny;
    if (!isTiny(x as Term) || !isTiny(y as Term)) return undefined;
    return `${root(write, x as Term)} * ${root(write, y as Term)} < ${leastRoot}`;
  },
  div: (write, [x, y]) => {
    const { draft } = write;
    if (!magnitudeOf(draft, x as Term).isTiny || !magnitudeOf(draft, y as Term).isHuge) {
      return undefined;
    }
    return `${root(write, x as Term)} / ${root(write, y as Term)} < ${leastRoot}`;
  },
  pow: (write, [x, y]) => {
    const { draft } = write;
    const [base, exponent] = [x as Term, y as Term].map((term) => draft.number(term));
    if (exponent !== undefined) {
      if (!magnitudeOf(draft, x as Term).isTiny || exponent <= 1) return undefined;
      return `abs(${write.number(x as Term)}) < 1e${Math.ceil(-300 / exponent)}`;
    }
    if (base === undefined || base <= 0 || base === 1) return undefined;
    return `${write.number(y as Term, level.product)} * ${Math.log(base)} < ${leastExponent}`;
  },
};

const root = (write: Writing, term: Term): string => `sqrt(abs(${write.number(term)}))`;

const guarded =
  (name: Guarded, plain: Spelling): Spelling =>
  (write, operands): Fragment => {
    const fragment = plain(write, operands);
    const condition = conditions[name](write, operands);
    return condition === undefined
      ? fragment
      : primary(`CASE WHEN ${condition} THEN 0 ELSE ${fragment.text} END`);
  };

export const guards: Pick<Spellings, Guarded> = {
  exp: guarded("exp", call("exp")),
  mul: guarded("mul", arithmetic.mul),
  div: guarded("div", arithmetic.div),
  pow: guarded("pow", squareOr(call("power"))),
};

/** The operands that stand in a condition. */
export function repeatedIn(draft: Draft, term: Term): readonly Term[] {
  const content = draft.content(term);
  if (content.kind !== "operation") return [];
  const { name, operands } = content;
  const [x, y] = operands as [Term, Term];
  const isTiny = (each: Term): boolean => magnitudeOf(draft, each).isTiny;
  if (name === "exp") return operands;
  if (name === "mul") return isTiny(x) && isTiny(y) ? operands : [];
  if (name === "div") return isTiny(x) && magnitudeOf(draft, y).isHuge ? operands : [];
  if (name !== "pow") return [];
  return draft.number(y) === undefined ? [y] : isTiny(x) ? [x] : [];
}
