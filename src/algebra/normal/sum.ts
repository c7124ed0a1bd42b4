/**
 * The normal form of formulas: sums of products, with rational coefficients and exponents, over bases that are names,
 * calls of functions, powers of e, and sums again. Equal forms have equal keys.
 */

import type { OperationName } from "../../operations/table.ts";
import { contentOf, one, type Rational, rational, zero } from "./rational.ts";

export type Base = { readonly key: string } & (
  | { readonly kind: "leaf"; readonly leaf: number | "pi" | "inf" | "nan" }
  /** A prime, for its roots. */
  | { readonly kind: "prime"; readonly prime: bigint }
  | { readonly kind: "call"; readonly name: OperationName; readonly operands: readonly Sum[] }
  /** e to the power of a product without coefficient; to that of nothing, e itself. */
  | { readonly kind: "exp"; readonly exponent: Product }
  /** A base to the power of a product without coefficient. */
  | { readonly kind: "power"; readonly base: Base; readonly exponent: Product }
  /** Of several terms, or of one that a root is taken of as it stands. */
  | { readonly kind: "sum"; readonly sum: Sum }
);

export interface Factor {
  readonly base: Base;
  readonly exponent: Rational;
}

/** Factors in the order of their keys, no base twice, no exponent 0. */
export interface Product {
  readonly key: string;
  readonly factors: readonly Factor[];
}

export interface Term {
  /** Not 0. */
  readonly coefficient: Rational;
  readonly product: Product;
}

/** Terms in the order of their keys, no product twice. */
export interface Sum {
  readonly key: string;
  readonly terms: readonly Term[];
}

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function productOf(factors: readonly Factor[]): Product {
  const sorted = factors.toSorted((a, b) => byKey(a.base.key, b.base.key));
  const key = sorted.map(({ base, exponent }) => `${base.key}^${exponent.key}`).join("*");
  return { key, factors: sorted };
}

export const nothing: Product = productOf([]);

/** Adds up terms with the same product. A sum that is a term by itself is dissolved. */
export function sumOf(terms: readonly Term[]): Sum {
  const byProduct = new Map<string, Term>();
  const add = (coefficient: Rational, product: Product): void => {
    const [first] = product.factors;
    if (product.factors.length === 1 && first?.base.kind === "sum" && first.exponent.isOne) {
      for (const inner of first.base.sum.terms)
        add(coefficient.times(inner.coefficient), inner.product);
      return;
    }
    const known = byProduct.get(product.key);
    const total = known === undefined ? coefficient : known.coefficient.plus(coefficient);
    byProduct.set(product.key, { coefficient: total, product });
  };
  for (const { coefficient, product } of terms) add(coefficient, product);
  const sorted = [...byProduct.values()]
    .filter(({ coefficient }) => !coefficient.isZero)
    .toSorted((a, b) => byKey(a.product.key, b.product.key));
  const key = sorted.map((term) => `${term.coefficient.key}*${term.product.key}`).join("+");
  return { key: `(${key})`, terms: sorted };
}

export const constant = (coefficient: Rational): Sum => sumOf([{ coefficient, product: nothing }]);
export const unity = constant(one);
export const nil = sumOf([]);
export const sumOfBase = (base: Base, exponent = one): Sum =>
  sumOf([{ coefficient: one, product: productOf([{ base, exponent }]) }]);

export const leaf = (name: (Base & { kind: "leaf" })["leaf"]): Base => ({
  kind: "leaf",
  leaf: name,
  // As many letters for each, so that they come in their order.
  key: typeof name === "number" ? `$${String(name).padStart(4, "0")}` : name,
});
export const call = (name: OperationName, operands: readonly Sum[]): Base => ({
  kind: "call",
  name,
  operands,
  key: `${name}${operands.map(({ key }) => key).join("")}`,
});
export const exponential = (exponent: Product): Base => ({
  kind: "exp",
  exponent,
  key: `e(${exponent.key})`,
});
export const symbolicPower = (base: Base, exponent: Product): Base => ({
  kind: "power",
  base,
  exponent,
  key: `${base.key}^(${exponent.key})`,
});
export const sumBase = (sum: Sum): Base => ({ kind: "sum", sum, key: sum.key });
export const prime = (value: bigint): Base => ({ kind: "prime", prime: value, key: `#${value}` });

export const added = (...sums: readonly Sum[]): Sum => sumOf(sums.flatMap(({ terms }) => terms));
export const scaled = (sum: Sum, by: Rational): Sum =>
  sumOf(
    sum.terms.map(({ coefficient, product }) => ({
      coefficient: coefficient.times(by),
      product,
    })),
  );

export function numberIn({ terms }: Sum): Rational | undefined {
  const [first, second] = terms;
  if (first === undefined) return zero;
  return second === undefined && first.product.factors.length === 0 ? first.coefficient : undefined;
}

/** What comes out of a sum: of decimals, nothing that would make others of them. */
function divisorOf(coefficients: readonly Rational[]): Rational {
  const content = contentOf(coefficients);
  const isFraction = content.denominator % 5n !== 0n && content.denominator < largestDenominator;
  const isOwn = coefficients.some((coefficient) => coefficient.absolute.isEqual(content));
  return isFraction || isOwn ? content : one;
}

/** A sum as one term: one of several terms becomes a factor, with whole coefficients and mostly positive ones. */
export function asTerm(sum: Sum): Term {
  const [first, second] = sum.terms;
  if (first !== undefined && second === undefined) return first;
  const content = divisorOf(sum.terms.map(({ coefficient }) => coefficient));
  const minuses = sum.terms.filter(({ coefficient }) => coefficient.isNegative).length;
  const [leading] = inOrder(sum.terms);
  const isFlipped =
    2 * minuses > sum.terms.length ||
    (2 * minuses === sum.terms.length && leading !== undefined && leading.coefficient.isNegative);
  const coefficient = isFlipped ? content.negative : content;
  const base = sumBase(scaled(sum, coefficient.inverse));
  return { coefficient, product: productOf([{ base, exponent: one }]) };
}

const largestDenominator = 1000n;

/** By how many names are multiplied: higher powers come first. */
const degreeOf = ({ factors }: Product): number =>
  factors.reduce(
    (degree, { base, exponent }) =>
      base.kind === "leaf" && typeof base.leaf === "number" ? degree + exponent.asNumber : degree,
    0,
  );

/** Terms in the order in which they are written, but for signs. */
export const inOrder = (terms: readonly Term[]): readonly Term[] =>
  terms.toSorted(
    (a, b) =>
      degreeOf(b.product) - degreeOf(a.product) ||
      Number(a.product.key === "") - Number(b.product.key === "") ||
      byKey(a.product.key, b.product.key),
  );

/** The power of a base in a product; 0 if it is not there. */
export const exponentIn = ({ factors }: Product, base: Base): Rational =>
  factors.find((factor) => factor.base.key === base.key)?.exponent ?? rational(0);

/** Whether a product has a base to the power of a name, too: of abs(x)^n*abs(x)^-1 one part alone may have no value. */
export const hasSymbolicPower = (factors: readonly Factor[], of: Base): boolean =>
  factors.some(({ base }) => base.kind === "power" && base.base.key === of.key);

const positiveCalls: ReadonlySet<OperationName> = new Set<OperationName>([
  "cosh",
  "sech",
  "softplus",
  "sigmoid",
  "normpdf",
  "normcdf",
]);
const otherwiseNonnegative: ReadonlySet<OperationName> = new Set<OperationName>(["abs", "hypot"]);

/** Whether it is above 0 wherever it has a value. */
export function isAboveZero(base: Base): boolean {
  switch (base.kind) {
    case "prime":
    case "exp":
      return true;
    case "leaf":
      return base.leaf === "pi";
    case "call":
      return positiveCalls.has(base.name);
    case "power":
      return isAboveZero(base.base);
    case "sum":
      return (
        base.sum.terms.every(isTermNonnegative) &&
        base.sum.terms.some(({ product }) => product.factors.every(({ base: b }) => isAboveZero(b)))
      );
  }
}

/** Whether a factor is 0 or more wherever it has a value: a root of what is below 0 has none. */
export const isNonnegative = ({ base, exponent }: Factor): boolean =>
  exponent.isEven ||
  !exponent.isWhole ||
  isAboveZero(base) ||
  (base.kind === "call" && otherwiseNonnegative.has(base.name)) ||
  (base.kind === "sum" && base.sum.terms.every(isTermNonnegative));

const isTermNonnegative = ({ coefficient, product }: Term): boolean =>
  coefficient.isPositive && product.factors.every(isNonnegative);
