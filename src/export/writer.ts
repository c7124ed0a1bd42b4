/** Writes terms as code of one language, with names for those that have one. */

import { badOption } from "../error.ts";
import { type Draft, isPowerOfTwo, withoutSign } from "./draft.ts";
import { type Fragment, level, primary, within } from "./fragment.ts";
import type { Language, Spelling, Writing } from "./language.ts";
import type { Term } from "./terms.ts";

export class Writer implements Writing {
  readonly draft: Draft;
  readonly language: Language;
  readonly names = new Map<Term, string>();
  readonly called = new Set<string>();
  /** The names that have been written since someone cleared them. */
  readonly used = new Set<string>();

  constructor(draft: Draft, language: Language) {
    this.draft = draft;
    this.language = language;
  }

  number(term: Term, loosest = level.choice as number): string {
    return within(this.write(term), loosest);
  }

  test(term: Term, loosest = level.choice as number): string {
    return within(this.condition(term), loosest);
  }

  write(term: Term): Fragment {
    if (!this.draft.isTest(term)) return this.named(term) ?? this.spelled(term);
    const [one, zero] = [1, 0].map((value) => this.language.number(value)) as [Fragment, Fragment];
    return this.language.choice(this.condition(term), one, zero);
  }

  condition(term: Term): Fragment {
    const { draft } = this;
    if (draft.isTest(term)) return this.named(term) ?? this.spelled(term);
    return this.spell("ne", [term, draft.constant(0)]);
  }

  private named(term: Term): Fragment | undefined {
    const name = this.names.get(term);
    if (name === undefined) return undefined;
    this.used.add(name);
    return primary(name);
  }

  /** What a term is, whatever its own name. */
  spelled(term: Term): Fragment {
    const content = this.draft.content(term);
    if (content.kind === "constant") return this.language.number(content.value);
    if (content.kind === "parameter") throw new Error("a parameter without a name");
    return this.spell(content.name, content.operands);
  }

  private spell(name: keyof Language["spellings"], operands: readonly Term[]): Fragment {
    return this.language.spellings[name](this, operands);
  }
}

/** An operator between numbers: on its right stands nothing as loose as itself. */
export const infix =
  (sign: string, own: number): Spelling =>
  (write, [x, y]) => ({
    text: `${write.number(x as Term, own)} ${sign} ${write.number(y as Term, own + 1)}`,
    level: own,
  });

/** An operator that compares numbers. */
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

/** A function of the language. */
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

/** The conditional operator. */
export const chosen: Spelling = (write, [condition, x, y]) =>
  write.language.choice(
    write.condition(condition as Term),
    write.write(x as Term),
    write.write(y as Term),
  );

/** What the language cannot do. */
export const refused =
  (name: string): Spelling =>
  (write) => {
    throw badOption(
      `${name} cannot be written in ${write.language.title}`,
      "export it to another language, such as python or c",
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
