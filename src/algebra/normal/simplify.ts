/**
 * The shortest of the forms of a sum: as it stands, multiplied out, over its common factors, and grouped. All of them
 * come to the same wherever the first has a value.
 */

import { printExpression } from "../../syntax/print.ts";
import type { Name } from "../../syntax/tree.ts";
import { applied } from "./functions.ts";
import { expanded, factored, quotient } from "./polynomials.ts";
import { agrees, type Probe, Probes } from "./probe.ts";
import { alike, built, choice, multiplied, power } from "./products.ts";
import {
  half,
  isEqual,
  isLess,
  isNegative,
  isOne,
  isPositive,
  isWhole,
  isZero,
  minus,
  minusOne,
  negative,
  one,
  type Rational,
  rational,
} from "./rational.ts";
import {
  added,
  asTerm,
  type Base,
  call,
  type Factor,
  isAboveZero,
  nothing,
  type Product,
  productOf,
  type Sum,
  scaled,
  sumOf,
  sumOfBase,
  type Term,
  unity,
} from "./sum.ts";
import { FormWriter } from "./write.ts";

/** By so many letters a product may be longer than a sum. */
const worthOfProduct = 2;
/** After as many sums the others stay as they are. */
const maxSums = 500;
/** How often what has become shorter is tried again. */
const maxRounds = 4;

export class Simplifier {
  private readonly writer: FormWriter;
  private readonly known = new Map<string, Sum>();
  private readonly probes: Probes;
  private readonly onWork: () => void;
  /** How many sums may still be looked at. */
  private left = maxSums;

  /** @param names what leaves are called, by their places */
  constructor(names: readonly Name[], onWork: () => void) {
    this.writer = new FormWriter(
      (place) => names[place] as Name,
      (sum) => this.simplified(sum),
    );
    this.probes = new Probes(names.map(({ name }) => name));
    this.onWork = onWork;
  }

  /** The formula of a form as it stands. */
  write = (sum: Sum) => this.writer.write(sum);

  simplified(sum: Sum): Sum {
    const known = this.known.get(sum.key);
    if (known !== undefined) return known;
    this.known.set(sum.key, sum);
    let best = sum;
    let probes: readonly Probe[] | undefined;
    const original = (): readonly Probe[] => {
      probes ??= this.probes.of(this.write(sum));
      return probes;
    };
    for (let round = 0; round < maxRounds && this.left > 0; round++) {
      const next = this.shortest(best, original);
      if (next.key === best.key) break;
      best = next;
    }
    this.known.set(sum.key, best);
    this.known.set(best.key, best);
    return best;
  }

  private shortest(sum: Sum, original: () => readonly Probe[]): Sum {
    let best = sum;
    let cost = this.cost(sum);
    for (const form of this.forms(sum)) {
      const own = this.cost(form);
      if (own >= cost || !agrees(original(), this.probes.of(this.write(form)))) continue;
      [best, cost] = [form, own];
    }
    return best;
  }

  /** Its length; for a product somewhat less. */
  private cost(sum: Sum): number {
    const length = printExpression(this.writer.write(sum)).length;
    return sum.terms.length === 1 ? length - worthOfProduct : length;
  }

  private *forms(given: Sum): Generator<Sum> {
    this.onWork();
    this.left--;
    const sum = joinedChoices(this.inside(given));
    yield sum;
    const open = expanded(sum);
    if (open !== undefined) yield open;
    yield withPartsOver(sum);
    yield* doubled(sum);
    yield withJoinedSums(sum);
    for (const form of open === undefined ? [sum] : [sum, open]) {
      const { outer, rest } = commonFactors(form);
      yield* this.over(outer, rest);
      yield* logarithms(form);
      yield* this.groups(form);
    }
  }

  /** The forms of what is left over common factors. */
  private *over(outer: Product, rest: Sum): Generator<Sum> {
    const outside = sumOf([{ coefficient: one, product: outer }]);
    if (outer.factors.length > 0) yield multiplied(outside, rest);
    const open = expanded(rest) ?? rest;
    for (const form of [open, ...squares(open)]) {
      const again = commonFactors(form);
      const inner = multiplied(
        sumOf([{ coefficient: one, product: again.outer }]),
        factored(again.rest),
      );
      yield cancelled(multiplied(outside, form));
      yield cancelled(multiplied(outside, inner));
    }
  }

  /** The same with what is in its factors simplified. */
  private inside(sum: Sum): Sum {
    return added(
      ...sum.terms.map(({ coefficient, product }) =>
        multiplied(
          sumOf([{ coefficient, product: nothing }]),
          ...product.factors.map((factor) => this.insideFactor(factor)),
        ),
      ),
    );
  }

  private insideFactor({ base, exponent }: Factor): Sum {
    if (base.kind === "sum" && base.sum.terms.length > 1) {
      return power(this.simplified(base.sum), exponent);
    }
    if (base.kind === "call") {
      const operands = base.operands.map((operand) => this.simplified(operand));
      return power(applied(base.name, operands), exponent);
    }
    return built(one, [{ base, exponent }]);
  }

  /** a*x + b*x + c as x*(a + b) + c. */
  private *groups(sum: Sum): Generator<Sum> {
    if (sum.terms.length < 3) return;
    const bases = new Map<string, Base>();
    for (const { product } of sum.terms) {
      for (const { base } of product.factors) bases.set(base.key, base);
    }
    for (const key of bases.keys()) {
      const has = ({ product }: Term): boolean =>
        product.factors.some(({ base }) => base.key === key);
      const within = sum.terms.filter(has);
      if (within.length < 2 || within.length === sum.terms.length) continue;
      const { outer, rest } = commonFactors(sumOf(within));
      if (outer.factors.length === 0) continue;
      const together = asTerm(rest);
      const group = multiplied(sumOf([{ coefficient: one, product: outer }]), sumOf([together]));
      yield added(group, sumOf(sum.terms.filter((term) => !has(term))));
    }
  }
}

/** With 1 + 1/x as (x + 1)/x where it is a factor. */
const withPartsOver = (sum: Sum): Sum =>
  added(
    ...sum.terms.map(({ coefficient, product }) =>
      multiplied(
        sumOf([{ coefficient, product: nothing }]),
        ...product.factors.map(({ base, exponent }) => {
          if (base.kind !== "sum") return built(one, [{ base, exponent }]);
          const { outer, rest } = commonFactors(base.sum);
          return power(multiplied(sumOf([{ coefficient: one, product: outer }]), rest), exponent);
        }),
      ),
    ),
  );

/** With (x - 1)*(x + 1) as x^2 - 1, above and below the line. */
const withJoinedSums = (sum: Sum): Sum =>
  added(
    ...sum.terms.map(({ coefficient, product }) => {
      const above = product.factors.filter(isSumTo(one));
      const below = product.factors.filter(isSumTo(minusOne));
      const others = product.factors.filter((factor) => ![...above, ...below].includes(factor));
      const inverses = below.map(({ base }) => ({ base, exponent: one }));
      const [top, bottom] = [above, inverses].map((factors) => {
        const joined = built(one, factors);
        return factors.length < 2 ? joined : (expanded(joined) ?? joined);
      }) as [Sum, Sum];
      return multiplied(built(coefficient, others), top, power(bottom, minusOne));
    }),
  );

const isSumTo =
  (wanted: Rational) =>
  ({ base, exponent }: Factor): boolean =>
    base.kind === "sum" && isEqual(exponent, wanted);

const exponentIn = ({ factors }: Product, base: Base): Rational =>
  factors.find((factor) => factor.base.key === base.key)?.exponent ?? rational(0);

/** The powers of a base that are names themselves: x^n in x^(n + 2). */
const symbolicKey = (product: Product, base: Base): string =>
  product.factors
    .filter((factor) => factor.base.kind === "power" && factor.base.base.key === base.key)
    .map(
      (factor) => `${factor.base.key}^${factor.exponent.numerator}/${factor.exponent.denominator}`,
    )
    .join();

/**
 * What all terms have in common, and what is left. Of each base the lowest power is: where the base is 0, a sum with a
 * negative one has no value. So what else a base is raised to has to be the same in all terms.
 */
function commonFactors(given: Sum): { outer: Product; rest: Sum } {
  const sum = withLikeRoots(given);
  const bases = new Map<string, Base>();
  for (const { product } of sum.terms) {
    for (const { base } of product.factors) bases.set(base.key, base);
  }
  const outer: Factor[] = [];
  for (const base of bases.values()) {
    const products = sum.terms.map(({ product }) => product);
    const exponents = products.map((product) => exponentIn(product, base));
    const lowest = exponents.reduce((low, exponent) => (isLess(exponent, low) ? exponent : low));
    const highest = exponents.reduce((high, exponent) =>
      isLess(high, exponent) ? exponent : high,
    );
    const isSame = isEqual(lowest, highest);
    const own = base.kind === "power" ? base.base : base;
    const [first] = products as [Product];
    const isMixed = products.some(
      (product) => symbolicKey(product, own) !== symbolicKey(first, own),
    );
    if (isMixed && !isAboveZero(own)) continue;
    if (base.kind === "power" && !isSame && !isAboveZero(own)) continue;
    // exp(-x) + exp(-2*x) is exp(-x)*(1 + exp(-x)): with exp(-2*x) before, it would be 0 times an infinity for large x.
    const mayOverflow = base.kind === "exp" || base.kind === "power";
    const exponent = mayOverflow && isNegative(lowest) ? highest : lowest;
    const isCommon = isEqual(lowest, exponent) ? !isZero(lowest) : isNegative(highest);
    if (isCommon) outer.push({ base, exponent });
  }
  const below = outer.map(({ base, exponent }) => ({ base, exponent: negative(exponent) }));
  return {
    outer: productOf(outer),
    rest: added(
      ...sum.terms.map(({ coefficient, product }) =>
        built(coefficient, [...product.factors, ...below]),
      ),
    ),
  };
}

/** With whole powers of x - 1 as those of 1 - x, if a root is taken of that anywhere. */
function withLikeRoots(sum: Sum): Sum {
  const roots = sum.terms.flatMap(({ product }) =>
    product.factors.filter(({ base, exponent }) => base.kind === "sum" && !isWhole(exponent)),
  );
  if (roots.length === 0) return sum;
  return added(
    ...sum.terms.map(({ coefficient, product }) => {
      const own = alike([...product.factors, ...roots]).slice(0, -roots.length || undefined);
      return own.length === product.factors.length &&
        own.every((factor, at) => factor === product.factors[at])
        ? sumOf([{ coefficient, product }])
        : built(coefficient, own);
    }),
  );
}

/** With what stands above the line divided by what stands below it, where that leaves nothing over. */
function cancelled(sum: Sum): Sum {
  const [term, second] = sum.terms;
  if (term === undefined || second !== undefined) return sum;
  const sums = term.product.factors.filter(({ base }) => base.kind === "sum");
  for (const top of sums) {
    if (!isWhole(top.exponent) || !isPositive(top.exponent)) continue;
    for (const bottom of sums) {
      if (!isNegative(bottom.exponent)) continue;
      if (top.base.kind !== "sum" || bottom.base.kind !== "sum") continue;
      const divided = quotient(top.base.sum, bottom.base.sum);
      if (divided === undefined) continue;
      const others = term.product.factors.filter((factor) => factor !== top);
      return cancelled(
        multiplied(
          built(term.coefficient, [
            ...others,
            { base: bottom.base, exponent: one },
            { base: top.base, exponent: minus(top.exponent, one) },
          ]),
          divided,
        ),
      );
    }
  }
  return sum;
}

/** f^2 is 1 - g^2, or as the signs say, of the same argument. */
const squarePairs = [
  ["sin", "cos", 1, -1],
  ["cos", "sin", 1, -1],
  ["tanh", "sech", 1, -1],
  ["sech", "tanh", 1, -1],
  ["cosh", "sinh", 1, 1],
  ["sinh", "cosh", -1, 1],
] as const;

/** f*g is half of the first of twice the argument; g^2 and f^2 are half of what the second and a sign make with 1. */
const doubles = [
  ["sin", "cos", 1, -1],
  ["sinh", "cosh", 1, 1],
] as const;

/** A sum with products and squares of functions as functions of twice the argument. */
function* doubled(sum: Sum): Generator<Sum> {
  for (const [sine, cosine, ofCosine, ofSine] of doubles) {
    const found = new Map(
      sum.terms
        .flatMap(({ product }) => product.factors)
        .flatMap(({ base }) =>
          base.kind === "call" && (base.name === sine || base.name === cosine)
            ? [[(base.operands[0] as Sum).key, base.operands[0] as Sum]]
            : [],
        ),
    );
    for (const argument of found.values()) {
      const twice = scaled(argument, rational(2));
      const [f, g] = [call(sine, [argument]), call(cosine, [argument])];
      const square = (sign: number, constant: number): Sum =>
        scaled(
          added(
            scaled(unity, rational(constant)),
            scaled(applied(cosine, [twice]), rational(sign)),
          ),
          half,
        );
      const instead = sum.terms.map((term) => {
        const [m, n] = [exponentIn(term.product, f), exponentIn(term.product, g)];
        const others = term.product.factors.filter(
          ({ base }) => base.key !== f.key && base.key !== g.key,
        );
        const rest = built(term.coefficient, others);
        if (isOne(m) && isOne(n)) return multiplied(rest, scaled(applied(sine, [twice]), half));
        if (isEqual(m, rational(2)) && isZero(n)) return multiplied(rest, square(ofSine, -ofSine));
        if (isZero(m) && isEqual(n, rational(2))) return multiplied(rest, square(ofCosine, 1));
        return sumOf([term]);
      });
      const open = expanded(added(...instead));
      if (open !== undefined) yield open;
    }
  }
}

/** A sum with the squares of one function written as those of another. */
function* squares(sum: Sum): Generator<Sum> {
  const found = new Map<string, Base & { kind: "call" }>();
  for (const { product } of sum.terms) {
    for (const { base, exponent } of product.factors) {
      if (base.kind === "call" && isWhole(exponent) && exponent.numerator > 1n)
        found.set(base.key, base);
    }
  }
  yield* doubled(sum);
  for (const base of found.values()) {
    for (const [name, other, whole, sign] of squarePairs) {
      if (base.name !== name) continue;
      const square = power(applied(other, base.operands), rational(2));
      const instead = added(scaled(unity, rational(whole)), scaled(square, rational(sign)));
      const replaced = sum.terms.map(({ coefficient, product }) => {
        const exponent = exponentIn(product, base);
        const others = product.factors.filter((factor) => factor.base.key !== base.key);
        if (!isWhole(exponent) || exponent.numerator < 2n) return sumOf([{ coefficient, product }]);
        return multiplied(
          built(coefficient, others),
          power(sumOfBase(base), rational(exponent.numerator % 2n)),
          power(instead, rational(exponent.numerator / 2n)),
        );
      });
      const open = expanded(added(...replaced));
      if (open !== undefined) yield open;
    }
  }
}

/** a*ln(x) - a*ln(y) as a*ln(x/y). */
function* logarithms(sum: Sum): Generator<Sum> {
  const groups = new Map<string, { others: Product; size: Rational; inside: Sum[] }>();
  const rest: Term[] = [];
  for (const term of sum.terms) {
    const { coefficient, product } = term;
    const logarithm = product.factors.find(
      ({ base, exponent }) => base.kind === "call" && base.name === "ln" && isOne(exponent),
    );
    if (logarithm === undefined || logarithm.base.kind !== "call") {
      rest.push(term);
      continue;
    }
    const [x] = logarithm.base.operands as readonly [Sum];
    const others = productOf(product.factors.filter((factor) => factor !== logarithm));
    const size = isNegative(coefficient) ? negative(coefficient) : coefficient;
    const key = `${others.key} ${size.numerator}/${size.denominator}`;
    const group = groups.get(key) ?? { others, size, inside: [] };
    group.inside.push(isNegative(coefficient) ? power(x, minusOne) : x);
    groups.set(key, group);
  }
  if ([...groups.values()].every(({ inside }) => inside.length < 2)) return;
  yield added(
    sumOf(rest),
    ...[...groups.values()].map(({ others, size, inside }) =>
      multiplied(
        sumOf([{ coefficient: size, product: others }]),
        applied("ln", [multiplied(...inside)]),
      ),
    ),
  );
}

/** Terms with choices by the same condition as one choice. */
function joinedChoices(sum: Sum): Sum {
  const byCondition = new Map<string, { condition: Sum; sides: [Sum[], Sum[]] }>();
  const rest: Term[] = [];
  for (const term of sum.terms) {
    const found = term.product.factors.find(
      ({ base, exponent }) => base.kind === "call" && base.name === "if" && isOne(exponent),
    );
    if (found === undefined || found.base.kind !== "call") {
      rest.push(term);
      continue;
    }
    const [condition, x, y] = found.base.operands as readonly [Sum, Sum, Sum];
    const others = built(
      term.coefficient,
      term.product.factors.filter((factor) => factor !== found),
    );
    const group = byCondition.get(condition.key) ?? { condition, sides: [[], []] };
    group.sides[0].push(multiplied(others, x));
    group.sides[1].push(multiplied(others, y));
    byCondition.set(condition.key, group);
  }
  if ([...byCondition.values()].every(({ sides }) => sides[0].length < 2)) return sum;
  return added(
    sumOf(rest),
    ...[...byCondition.values()].map(({ condition, sides: [whenTrue, whenFalse] }) =>
      choice(condition, added(...whenTrue), added(...whenFalse)),
    ),
  );
}
