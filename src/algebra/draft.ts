/**
 * A formula on its way to another language: terms that are constants, parameters, or operations at terms. Equal terms
 * are one, an operand has a smaller number than what uses it, and what is written more simply is made so, where that
 * changes neither value nor derivative.
 */

import { valueAt } from "../operations/operation.ts";
import { type OperationName, operation } from "../operations/table.ts";
import { expansions, type Kept } from "./expansions.ts";
import type { Definitions, Expansion, Term, TermBuilder } from "./terms.ts";

export type Content =
  | { readonly kind: "constant"; readonly value: number }
  /** A parameter, or an element of one that is a list. */
  | { readonly kind: "parameter"; readonly parameter: number; readonly index: number | undefined }
  | { readonly kind: "operation"; readonly name: Kept; readonly operands: readonly Term[] };

const tests: ReadonlySet<OperationName> = new Set<OperationName>([
  ..."lt le gt ge eq ne and or not".split(" "),
] as OperationName[]);

export class Draft implements TermBuilder {
  private readonly contents: Content[] = [];
  private readonly known = new Map<string, Term>();
  /** Definitions that the language in question has to have in the place of an operation. */
  private readonly definitions: Definitions;
  /** Those that every language has. */
  private readonly shared: Definitions;

  constructor(definitions: Definitions = {}, shared: Definitions = expansions) {
    this.definitions = definitions;
    this.shared = shared;
  }

  get size(): number {
    return this.contents.length;
  }

  content(term: Term): Content {
    return this.contents[term] as Content;
  }

  operands(term: Term): readonly Term[] {
    const content = this.content(term);
    return content.kind === "operation" ? content.operands : none;
  }

  number(term: Term): number | undefined {
    const content = this.content(term);
    return content.kind === "constant" ? content.value : undefined;
  }

  made(term: Term, name: OperationName): readonly Term[] | undefined {
    const content = this.content(term);
    return content.kind === "operation" && content.name === name ? content.operands : undefined;
  }

  /** Whether a term is either true or false, which as a number is 1 or 0. */
  isTest(term: Term): boolean {
    const content = this.content(term);
    return content.kind === "operation" && tests.has(content.name);
  }

  constant(value: number): Term {
    const key = Object.is(value, -0) ? "-0" : String(value);
    return this.add(key, { kind: "constant", value });
  }

  parameter(parameter: number, index?: number): Term {
    return this.add(`${parameter}[${index ?? ""}]`, { kind: "parameter", parameter, index });
  }

  apply(name: OperationName, operands: readonly Term[]): Term {
    const numbers = operands.map((operand) => this.number(operand));
    if (numbers.every((number) => number !== undefined)) {
      const value = valueAt(operation(name), numbers);
      if (this.isShown(value, name)) return this.constant(value);
    }
    const expand: Expansion | undefined = this.definitions[name] ?? this.shared[name];
    if (expand !== undefined) return expand(this, operands, name);
    const few = operands as readonly [Term, Term, Term];
    return simpler[name]?.(this, few, numbers, operands) ?? this.raw(name as Kept, operands);
  }

  /** Whether what an operation at numbers comes to is written in its place. */
  protected isShown(_value: number, _name: OperationName): boolean {
    return true;
  }

  raw(name: Kept, operands: readonly Term[]): Term {
    return this.add(`${name}(${operands.join(",")})`, { kind: "operation", name, operands });
  }

  private add(key: string, content: Content): Term {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.contents.length);
    return this.contents.push(content) - 1;
  }

  neg = (x: Term): Term => this.apply("neg", [x]);
  plus = (x: Term, y: Term): Term => this.apply("add", [x, y]);
  minus = (x: Term, y: Term): Term => this.apply("sub", [x, y]);
  times = (x: Term, y: Term): Term => this.apply("mul", [x, y]);
  over = (x: Term, y: Term): Term => this.apply("div", [x, y]);
  either = (condition: Term, x: Term, y: Term): Term => this.apply("if", [condition, x, y]);
}

const none: readonly Term[] = [];

type Numbers = readonly (number | undefined)[];
/** Gets the first operands, the numbers that they are, and all operands. */
type Simplification = (
  draft: Draft,
  operands: readonly [Term, Term, Term],
  numbers: Numbers,
  all: readonly Term[],
) => Term | undefined;

/** Products with these are exact, where they do not overflow. */
export const isPowerOfTwo = (value: number): boolean => {
  const exponent = Math.log2(Math.abs(value));
  return Number.isInteger(exponent) && Math.abs(exponent) < 64;
};

/** Sums of more are left as they are, for all their terms to stand in one line or column. */
const fewTerms = 8;

/** Sums of many more are sums of such sums: compilers go no deeper than some hundreds of signs. */
const manyTerms = 32;

/**
 * What operations come to that need not be written as such. A product with 0 does: it is NaN for an infinity. The only
 * numbers that are taken for others are -0 for 0, and in x*(1/y) and the like the last bit.
 */
const simpler: { readonly [Name in OperationName]?: Simplification } = {
  add: (draft, [x, y], [k, l]) => {
    if (l === 0) return x;
    if (k === 0) return y;
    if (l !== undefined && l < 0) return draft.minus(x, draft.constant(-l));
    if (k !== undefined && k < 0) return draft.minus(y, draft.constant(-k));
    const [left] = draft.made(x, "neg") ?? [];
    if (left !== undefined) return draft.minus(y, left);
    const positive = withoutSign(draft, y);
    return positive === undefined ? undefined : draft.minus(x, positive);
  },
  sub: (draft, [x, y], [k, l]) => {
    if (l === 0) return x;
    if (k === 0) return draft.neg(y);
    if (l !== undefined && l < 0) return draft.plus(x, draft.constant(-l));
    const positive = withoutSign(draft, y);
    return positive === undefined ? undefined : draft.plus(x, positive);
  },
  neg: (draft, [x]) => {
    const [inner] = draft.made(x, "neg") ?? [];
    if (inner !== undefined) return inner;
    const difference = draft.made(x, "sub");
    if (difference !== undefined) return draft.minus(difference[1] as Term, difference[0] as Term);
    for (const name of ["mul", "div"] as const) {
      const [first, second] = draft.made(x, name) ?? [];
      const factor = first === undefined ? undefined : draft.number(first);
      if (factor !== undefined) return draft.apply(name, [draft.constant(-factor), second as Term]);
    }
    return undefined;
  },
  mul: (draft, [x, y], [k, l]) => {
    if (k === undefined && l !== undefined) return draft.times(y, x);
    if (k === 1) return y;
    if (k === -1) return draft.neg(y);
    const [left] = draft.made(x, "neg") ?? [];
    if (left !== undefined) return draft.neg(draft.times(left, y));
    const [right] = draft.made(y, "neg") ?? [];
    if (right !== undefined) return draft.neg(draft.times(x, right));
    const quotient = draft.made(y, "div");
    if (quotient !== undefined && draft.number(quotient[0] as Term) === 1) {
      return draft.over(x, quotient[1] as Term);
    }
    const inverse = draft.made(x, "div");
    if (inverse !== undefined && draft.number(inverse[0] as Term) === 1) {
      return draft.over(y, inverse[1] as Term);
    }
    // k*(l*y) is (k*l)*y where one of the products is exact; so is x*(l*y) l*(x*y).
    const [factor, rest] = draft.made(y, "mul") ?? [];
    const inner = factor === undefined ? undefined : draft.number(factor);
    if (inner !== undefined && (isPowerOfTwo(inner) || (k !== undefined && isPowerOfTwo(k)))) {
      return k === undefined
        ? draft.times(draft.constant(inner), draft.times(x, rest as Term))
        : draft.times(draft.constant(k * inner), rest as Term);
    }
    const [outer, others] = draft.made(x, "mul") ?? [];
    const leading = outer === undefined ? undefined : draft.number(outer);
    if (leading !== undefined && isPowerOfTwo(leading)) {
      return draft.times(draft.constant(leading), draft.times(others as Term, y));
    }
    return undefined;
  },
  div: (draft, [x, y], [, l]) => {
    if (l === 1) return x;
    if (l === -1) return draft.neg(x);
    if (l !== undefined && l < 0) return draft.neg(draft.over(x, draft.constant(-l)));
    const [top] = draft.made(x, "neg") ?? [];
    if (top !== undefined) return draft.neg(draft.over(top, y));
    const [bottom] = draft.made(y, "neg") ?? [];
    return bottom === undefined ? undefined : draft.neg(draft.over(x, bottom));
  },
  pow: (draft, [x], [, l]) => {
    if (l === 1) return x;
    if (l === 0) return draft.constant(1);
    if (l === -1) return draft.over(draft.constant(1), x);
    return undefined;
  },
  log: (draft, [x], [, base]) => {
    if (base === Math.E) return draft.apply("ln", [x]);
    if (base === 10) return draft.apply("log10", [x]);
    return base === 2 ? draft.apply("log2", [x]) : undefined;
  },
  sum: (draft, _, __, all) => {
    if (all.length <= fewTerms) return all.reduce((sum, term) => draft.plus(sum, term));
    if (all.length <= 2 * manyTerms) return undefined;
    const parts: Term[] = [];
    for (let from = 0; from < all.length; from += manyTerms) {
      parts.push(draft.apply("sum", all.slice(from, from + manyTerms)));
    }
    return draft.apply("sum", parts);
  },
  max: (_, [x], __, { length }) => (length === 1 ? x : undefined),
  min: (_, [x], __, { length }) => (length === 1 ? x : undefined),
  hypot: (draft, [x], _, { length }) => (length === 1 ? draft.apply("abs", [x]) : undefined),
  // Inputs are taken for finite numbers.
  eq: (draft, [x], [k, l]) => {
    if (l === 0 && draft.isTest(x)) return draft.apply("not", [x]);
    return [k, l].some((number) => Math.abs(number ?? 0) === Number.POSITIVE_INFINITY)
      ? draft.constant(0)
      : undefined;
  },
  ne: (draft, [x], [, l]) => (l === 0 && draft.isTest(x) ? x : undefined),
  not: (draft, [x]) => {
    const [inner] = draft.made(x, "not") ?? [];
    if (inner !== undefined && draft.isTest(inner)) return inner;
    const [left, right] = draft.made(x, "eq") ?? [];
    if (left !== undefined) return draft.apply("ne", [left, right as Term]);
    const [first, second] = draft.made(x, "ne") ?? [];
    return first === undefined ? undefined : draft.apply("eq", [first, second as Term]);
  },
  and: (draft, [x, y], numbers) => conjunction(draft, x, y, numbers, false),
  or: (draft, [x, y], numbers) => conjunction(draft, x, y, numbers, true),
  if: (draft, [condition, x, y], [k]) => {
    if (k !== undefined) return Number.isNaN(k) ? draft.constant(k) : k !== 0 ? x : y;
    if (!draft.isTest(condition)) {
      // A condition that is not a number makes the whole none.
      const zero = draft.constant(0);
      const isInput = draft.content(condition).kind === "parameter";
      const isNumber = isInput ? draft.constant(1) : draft.raw("eq", [condition, condition]);
      const inner = draft.either(isNumber, x, draft.constant(Number.NaN));
      return draft.either(draft.apply("eq", [condition, zero]), y, inner);
    }
    if (x === y) return x;
    // p >= q ? (p > q ? a : b) : c
    const [inner, a, b] = draft.made(x, "if") ?? [];
    for (const [loose, strict] of [
      ["ge", "gt"],
      ["le", "lt"],
    ] as const) {
      const sides = draft.made(condition, loose);
      if (sides === undefined || inner === undefined) continue;
      if (draft.apply(strict, sides) !== inner) continue;
      const level = draft.apply("eq", sides);
      return draft.either(inner, a as Term, draft.either(level, b as Term, y));
    }
    const [negated] = draft.made(condition, "not") ?? [];
    return negated === undefined ? undefined : draft.either(negated, y, x);
  },
};

/** What a term is the opposite of, if that is how it is made: y of -y, or k*y of -k*y. */
export function withoutSign(draft: Draft, term: Term): Term | undefined {
  const [opposite] = draft.made(term, "neg") ?? [];
  if (opposite !== undefined) return opposite;
  const [factor, rest] = draft.made(term, "mul") ?? [];
  const number = factor === undefined ? undefined : draft.number(factor);
  if (number === undefined || !(number < 0)) return undefined;
  return draft.times(draft.constant(-number), rest as Term);
}

/** `x and y`, or `x or y`, where one of them decides it, or is the other. */
function conjunction(
  draft: Draft,
  x: Term,
  y: Term,
  [k, l]: Numbers,
  decisive: boolean,
): Term | undefined {
  if (x === y && draft.isTest(x)) return x;
  // One of the two holds, and one does not.
  const isOpposite = draft.apply("not", [x]) === y || draft.apply("not", [y]) === x;
  if (isOpposite && draft.isTest(x) && draft.isTest(y)) return draft.constant(Number(decisive));
  for (const [number, other] of [
    [k, y],
    [l, x],
  ] as const) {
    if (number === undefined) continue;
    if ((number !== 0) === decisive) return draft.constant(Number(decisive));
    if (draft.isTest(other)) return other;
  }
  return undefined;
}
