/** Forms of a sum by identities of functions: squares, twice the argument, logarithms, choices. */

import { applied } from "./functions.ts";
import { expanded } from "./polynomials.ts";
import { built, choice, multiplied, power } from "./products.ts";
import { half, minusOne, type Rational, rational } from "./rational.ts";
import {
  added,
  type Base,
  call,
  exponentIn,
  type Product,
  productOf,
  type Sum,
  scaled,
  sumOf,
  sumOfBase,
  type Term,
  unity,
} from "./sum.ts";

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
export function* doubled(sum: Sum): Generator<Sum> {
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
        if (m.isOne && n.isOne) return multiplied(rest, scaled(applied(sine, [twice]), half));
        if (m.isEqual(rational(2)) && n.isZero) return multiplied(rest, square(ofSine, -ofSine));
        if (m.isZero && n.isEqual(rational(2))) return multiplied(rest, square(ofCosine, 1));
        return sumOf([term]);
      });
      const open = expanded(added(...instead));
      if (open !== undefined) yield open;
    }
  }
}

/** A sum with the squares of one function written as those of another. */
export function* squares(sum: Sum): Generator<Sum> {
  const found = new Map<string, Base & { kind: "call" }>();
  for (const { product } of sum.terms) {
    for (const { base, exponent } of product.factors) {
      if (base.kind === "call" && exponent.isWhole && exponent.numerator > 1n)
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
        if (!exponent.isWhole || exponent.numerator < 2n) return sumOf([{ coefficient, product }]);
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
export function* logarithms(sum: Sum): Generator<Sum> {
  const groups = new Map<string, { others: Product; size: Rational; inside: Sum[] }>();
  const rest: Term[] = [];
  for (const term of sum.terms) {
    const { coefficient, product } = term;
    const logarithm = product.factors.find(
      ({ base, exponent }) => base.kind === "call" && base.name === "ln" && exponent.isOne,
    );
    if (logarithm === undefined || logarithm.base.kind !== "call") {
      rest.push(term);
      continue;
    }
    const [x] = logarithm.base.operands as readonly [Sum];
    const others = productOf(product.factors.filter((factor) => factor !== logarithm));
    const size = coefficient.isNegative ? coefficient.negative : coefficient;
    const key = `${others.key} ${size.numerator}/${size.denominator}`;
    const group = groups.get(key) ?? { others, size, inside: [] };
    group.inside.push(coefficient.isNegative ? power(x, minusOne) : x);
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
export function joinedChoices(sum: Sum): Sum {
  const byCondition = new Map<string, { condition: Sum; sides: [Sum[], Sum[]] }>();
  const rest: Term[] = [];
  for (const term of sum.terms) {
    const found = term.product.factors.find(
      ({ base, exponent }) => base.kind === "call" && base.name === "if" && exponent.isOne,
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
