/** How operations are spelled: what the languages have in common. */

import { isPowerOfTwo, withoutSign } from "../../algebra/draft.ts";
import type { Term } from "../../algebra/terms.ts";
import { badOption } from "../../error.ts";
import { each } from "../../operations/each.ts";
import { level, primary, within } from "./fragment.ts";
import type { Spelling, Writing } from "./language.ts";

/** An operator between numbers: on its right stands nothing as loose as itself. */
export const infix =
  (sign: string, own: number): Spelling =>
  (write, [x, y]) => ({
    text: `${write.number(x as Term, own)} ${sign} ${write.number(y as Term, own + 1)}`,
    level: own,
  });

export const comparison =
  (sign: string): Spelling =>
  (write, [x, y]) => ({
    text: `${write.number(x as Term, level.sum)} ${sign} ${write.number(y as Term, level.sum)}`,
    level: level.comparison,
  });

/** An operator between conditions, with brackets around the other one. */
export const connective =
  (sign: string, own: number): Spelling =>
  (write, [x, y]) => {
    const side = (term: Term): string => {
      const fragment = write.condition(term);
      return within(fragment, fragment.level === own ? own : level.not);
    };
    return { text: `${side(x as Term)} ${sign} ${side(y as Term)}`, level: own };
  };

export const call =
  (name: string): Spelling =>
  (write, operands) =>
    primary(`${name}(${operands.map((operand) => write.number(operand)).join(", ")})`);

/** A function that stands above. */
export const helper =
  (name: string): Spelling =>
  (write, operands) => {
    write.called.add(name);
    return call(name)(write, operands);
  };

/** A function of two that is applied to many, one after the other. */
export const nested =
  (name: string): Spelling =>
  (write, [first, ...others]) =>
    primary(
      others.reduce(
        (text, operand) => `${name}(${text}, ${write.number(operand)})`,
        write.number(first as Term),
      ),
    );

/** Whether a term is a number for sure: an input, or a constant. What is computed may have overflowed. */
export const isNumber = ({ draft }: Writing, term: Term): boolean =>
  draft.content(term).kind !== "operation" && !Number.isNaN(draft.number(term));

/** A product. One of a product with a power of two is the same whichever is taken first. */
export const product: Spelling = (write, [x, y]) => {
  const factor = write.draft.number(x as Term);
  const isFlat =
    factor !== undefined &&
    isPowerOfTwo(factor) &&
    !write.names.has(y as Term) &&
    write.draft.made(y as Term, "mul") !== undefined;
  const right = write.number(y as Term, isFlat ? level.product : level.sign);
  return { text: `${write.number(x as Term, level.product)} * ${right}`, level: level.product };
};

/** A sum of many, what is negative after a sign of its own. */
export const total: Spelling = (write, operands) => {
  const { draft } = write;
  const text = operands.reduce((sum, operand, at) => {
    const opposite = write.names.has(operand) ? undefined : withoutSign(draft, operand);
    if (at === 0) return write.number(operand, level.sum);
    return opposite === undefined
      ? `${sum} + ${write.number(operand, level.product)}`
      : `${sum} - ${write.number(opposite, level.product)}`;
  }, "");
  return { text, level: level.sum };
};

export const chosen: Spelling = (write, [condition, x, y]) =>
  write.language.choice(
    write.condition(condition as Term),
    write.write(x as Term),
    write.write(y as Term),
  );

export const unsupported =
  (name: string): Spelling =>
  (write) => {
    throw badOption(
      `${name} cannot be written in ${write.language.title}`,
      "export to another language, such as python or c",
    );
  };

/** The opposite: of a product, the sign stands before its first factor, if it can. */
export const negation =
  (loosest: number): Spelling =>
  (write, [x]) => {
    const first = firstFactor(write, x as Term);
    const isProduct = first !== x && write.write(first).level >= loosest;
    return isProduct && !write.number(first).startsWith("-")
      ? { text: `-${write.number(x as Term)}`, level: level.product }
      : { text: `-${write.number(x as Term, loosest)}`, level: level.sign };
  };

/** What a product or a quotient begins with, where it is written. */
function firstFactor(write: Writing, term: Term): Term {
  let first = term;
  for (;;) {
    if (write.names.has(first)) return first;
    const operands = write.draft.made(first, "mul") ?? write.draft.made(first, "div");
    if (operands === undefined) return first;
    first = operands[0] as Term;
  }
}

/** A power, of something that has a name a product with itself where it is a square. */
export const squareOr =
  (power: Spelling): Spelling =>
  (write, [x, y]) => {
    const name = write.names.get(x as Term);
    if (name === undefined || write.draft.number(y as Term) !== 2) {
      return power(write, [x as Term, y as Term]);
    }
    const text = write.number(x as Term);
    return { text: `${text} * ${text}`, level: level.product };
  };

/** A logarithm to a base, as the quotient of two. */
export const quotientOf =
  (ln: string): Spelling =>
  (write, [x, base]) => ({
    text: `${ln}(${write.number(x as Term)}) / ${ln}(${write.number(base as Term)})`,
    level: level.product,
  });

/** What is written the same wherever formulas are. */
export const arithmetic = {
  add: infix("+", level.sum),
  sub: infix("-", level.sum),
  mul: product,
  div: infix("/", level.product),
  lt: comparison("<"),
  le: comparison("<="),
  gt: comparison(">"),
  ge: comparison(">="),
  if: chosen,
  sum: total,
};

/** The functions that all libraries of mathematics call the same. */
export const elementary = (prefix = "") =>
  each(
    (name) => call(prefix + name),
    "sqrt exp log10 floor ceil sin cos tan asin acos atan atan2",
    "sinh cosh tanh asinh acosh atanh",
  );

/** These as well, where it is one of a programming language; what that lacks has helpers, which are called the same. */
export const programmed = (prefix = "") => ({
  ...elementary(prefix),
  ...each((name) => call(prefix + name), "expm1 log1p log2"),
  ln: call(`${prefix}log`),
  ...each(
    helper,
    "sech sinc sigmoid softplus normpdf normcdf normlogcdf",
    "digamma trigamma polygamma beta",
  ),
});
