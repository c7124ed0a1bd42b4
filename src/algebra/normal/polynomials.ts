/** Sums as polynomials in their bases: multiplied out, divided, and as products. */

import { built, multiplied, power } from "./products.ts";
import { contentOf, half, minusOne, type Rational, rational } from "./rational.ts";
import {
  added,
  asTerm,
  constant,
  exponentIn,
  type Factor,
  nil,
  type Product,
  productOf,
  type Sum,
  scaled,
  sumOf,
  type Term,
} from "./sum.ts";

/** More terms, and higher powers, are not written out. */
const maxTerms = 60;
const maxPower = 8;

/** Multiplies out what has no roots and does not stand below the line; undefined where that is too much. */
export function expanded(sum: Sum): Sum | undefined {
  let total = nil;
  for (const { coefficient, product } of sum.terms) {
    let terms = built(
      coefficient,
      product.factors.filter((factor) => !isOpen(factor)),
    );
    for (const { base, exponent } of product.factors.filter(isOpen)) {
      if (exponent.numerator > maxPower || base.kind !== "sum") return undefined;
      const inner = expanded(base.sum);
      if (inner === undefined) return undefined;
      for (let times = 0n; times < exponent.numerator; times++) {
        if (terms.terms.length * inner.terms.length > maxTerms) return undefined;
        terms = distributed(terms, inner);
      }
    }
    total = added(total, terms);
    if (total.terms.length > maxTerms) return undefined;
  }
  return total;
}

const isOpen = ({ base, exponent }: Factor): boolean =>
  base.kind === "sum" && exponent.isWhole && exponent.isPositive;

const distributed = (left: Sum, right: Sum): Sum =>
  added(
    ...left.terms.flatMap((a) =>
      right.terms.map((b) =>
        built(a.coefficient.times(b.coefficient), [...a.product.factors, ...b.product.factors]),
      ),
    ),
  );

/** The one sum divided by the other, if nothing is left over. */
export function quotient(top: Sum, bottom: Sum): Sum | undefined {
  const divisor = leading(bottom);
  let [rest, result] = [top, nil];
  for (let step = 0; step < maxTerms && rest.terms.length > 0; step++) {
    const first = leading(rest);
    const factors = first.product.factors.map(({ base, exponent }) => ({
      base,
      exponent: exponent.minus(exponentIn(divisor.product, base)),
    }));
    const isLacking = divisor.product.factors.some(({ base, exponent }) =>
      exponentIn(first.product, base).isLess(exponent),
    );
    if (isLacking || factors.some(({ exponent }) => exponent.isNegative)) return undefined;
    const term: Term = {
      coefficient: first.coefficient.times(divisor.coefficient.inverse),
      product: productOf(factors.filter(({ exponent }) => !exponent.isZero)),
    };
    result = added(result, sumOf([term]));
    rest = added(rest, scaled(distributed(bottom, sumOf([term])), minusOne));
  }
  return rest.terms.length === 0 ? result : undefined;
}

/** The term with the highest power of the first base; among several, of the next. */
function leading(sum: Sum): Term {
  const isAfter = (a: Product, b: Product): boolean => {
    const bases = [...a.factors, ...b.factors].map(({ base }) => base);
    for (const base of bases.toSorted((x, y) => (x.key < y.key ? -1 : 1))) {
      const difference = exponentIn(a, base).minus(exponentIn(b, base));
      if (!difference.isZero) return difference.isPositive;
    }
    return false;
  };
  return sum.terms.reduce((first, term) => (isAfter(term.product, first.product) ? term : first));
}

/** A sum as a product, as far as rational roots, multiple roots and squares of two terms tell. */
export function factored(sum: Sum): Sum {
  const square = squareOf(sum);
  if (square !== undefined) return square;
  const bases = new Map(
    sum.terms.flatMap(({ product }) => product.factors.map(({ base }) => [base.key, base])),
  );
  const [base] = bases.values();
  if (base === undefined || bases.size > 1) return sum;
  const exponents = sum.terms.map(({ product }) => exponentIn(product, base));
  if (exponents.some((exponent) => exponent.isNegative || !exponent.isWhole)) return sum;
  const degree = Number(
    exponents.reduce((most, { numerator }) => (numerator > most ? numerator : most), 0n),
  );
  if (degree < 2 || degree > maxPower) return sum;
  const coefficients = Array.from({ length: degree + 1 }, () => rational(0));
  for (const [at, { coefficient }] of sum.terms.entries()) {
    coefficients[Number((exponents[at] as Rational).numerator)] = coefficient;
  }
  const content = contentOf(coefficients.filter((coefficient) => !coefficient.isZero));
  const whole = coefficients.map((coefficient) => coefficient.times(content.inverse));
  const parts = [...linearFactors(whole)].flatMap((part) =>
    part.length > 2 ? squareFree(part) : [part],
  );
  return multiplied(
    constant(content),
    ...parts.map((part) =>
      sumOf(
        part.map((coefficient, exponent) => ({
          coefficient,
          product: productOf(exponent === 0 ? [] : [{ base, exponent: rational(exponent) }]),
        })),
      ),
    ),
  );
}

/** a^2 + 2*a*b + b^2 as (a + b)^2. */
function squareOf({ terms }: Sum): Sum | undefined {
  if (terms.length !== 3) return undefined;
  for (const middle of terms) {
    const [a, b] = terms.filter((term) => term !== middle).map(rootOfTerm);
    if (a === undefined || b === undefined) continue;
    for (const second of [b, scaled(b, minusOne)]) {
      if (scaled(multiplied(a, second), rational(2)).key === sumOf([middle]).key)
        return power(added(a, second), rational(2));
    }
  }
  return undefined;
}

function rootOfTerm({ coefficient, product }: Term): Sum | undefined {
  if (product.factors.some(({ exponent }) => !exponent.isEven)) return undefined;
  const size = power(constant(coefficient), half);
  if (coefficient.isNegative || asTerm(size).product.factors.length > 0) return undefined;
  return built(
    asTerm(size).coefficient,
    product.factors.map(({ base, exponent }) => ({ base, exponent: exponent.times(half) })),
  );
}

/** By its coefficients, from that of power 0 on; the last is not 0. */
type Coefficients = readonly Rational[];

const largestTried = 10_000n;

/** A polynomial with whole coefficients: x - r for each rational root, and the rest. */
function* linearFactors(polynomial: Coefficients): Generator<Coefficients> {
  let rest = polynomial;
  for (;;) {
    const found = rest.length > 2 ? rootIn(rest) : undefined;
    if (found === undefined) break;
    const linear = [rational(-found.numerator), rational(found.denominator)];
    yield linear;
    rest = divide(rest, linear)[0];
  }
  yield rest;
}

function rootIn(polynomial: Coefficients): Rational | undefined {
  const [first, last] = [polynomial[0], polynomial.at(-1)] as [Rational, Rational];
  for (const q of divisors(last.numerator)) {
    for (const p of divisors(first.numerator)) {
      for (const candidate of [rational(p, q), rational(-p, q)]) {
        const value = polynomial.reduceRight(
          (sum, coefficient) => sum.times(candidate).plus(coefficient),
          rational(0),
        );
        if (value.isZero) return candidate;
      }
    }
  }
  return undefined;
}

function divisors(value: bigint): bigint[] {
  const size = value < 0n ? -value : value;
  if (size > largestTried) return [1n];
  const found: bigint[] = [];
  for (let divisor = 1n; divisor <= size; divisor++) if (size % divisor === 0n) found.push(divisor);
  return found;
}

const trimmed = (polynomial: Coefficients): Coefficients =>
  polynomial.slice(0, polynomial.findLastIndex((coefficient) => !coefficient.isZero) + 1);

function divide(top: Coefficients, bottom: Coefficients): [Coefficients, Coefficients] {
  const rest = [...top];
  const result: Rational[] = [];
  const last = bottom.at(-1) as Rational;
  for (let at = top.length - bottom.length; at >= 0; at--) {
    const factor = (rest[at + bottom.length - 1] as Rational).times(last.inverse);
    result.unshift(factor);
    for (const [place, coefficient] of bottom.entries()) {
      rest[at + place] = (rest[at + place] as Rational).minus(factor.times(coefficient));
    }
  }
  return [result, trimmed(rest)];
}

/** What two polynomials have in common, with 1 as its highest coefficient. */
function common(a: Coefficients, b: Coefficients): Coefficients {
  if (b.length === 0) {
    const scale = (a.at(-1) as Rational).inverse;
    return a.map((coefficient) => coefficient.times(scale));
  }
  return common(b, divide(a, b)[1]);
}

/** (x^2 + 1)^2 as (x^2 + 1) twice: what a polynomial has in common with its derivative comes more than once. */
function squareFree(polynomial: Coefficients): Coefficients[] {
  const derivative = polynomial
    .slice(1)
    .map((coefficient, at) => coefficient.times(rational(at + 1)));
  const repeated = common(polynomial, derivative);
  if (repeated.length <= 1) return [polynomial];
  return [divide(polynomial, repeated)[0], ...squareFree(repeated)];
}
