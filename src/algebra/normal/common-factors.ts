/** What terms have in common, and what stands above and below a line: forms of a sum as products. */

import { expanded, quotient } from "./polynomials.ts";
import { alike, built, multiplied, power } from "./products.ts";
import { minusOne, one, type Rational } from "./rational.ts";
import {
  added,
  type Base,
  exponentIn,
  type Factor,
  isAboveZero,
  nothing,
  type Product,
  productOf,
  type Sum,
  sumOf,
} from "./sum.ts";

/** With 1 + 1/x as (x + 1)/x where it is a factor. */
export const withPartsOver = (sum: Sum): Sum =>
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
export const withJoinedSums = (sum: Sum): Sum =>
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
    base.kind === "sum" && exponent.isEqual(wanted);

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
export function commonFactors(given: Sum): { outer: Product; rest: Sum } {
  const sum = withLikeRoots(given);
  const bases = new Map<string, Base>();
  for (const { product } of sum.terms) {
    for (const { base } of product.factors) bases.set(base.key, base);
  }
  const outer: Factor[] = [];
  for (const base of bases.values()) {
    const products = sum.terms.map(({ product }) => product);
    const exponents = products.map((product) => exponentIn(product, base));
    const lowest = exponents.reduce((low, exponent) => (exponent.isLess(low) ? exponent : low));
    const highest = exponents.reduce((high, exponent) => (high.isLess(exponent) ? exponent : high));
    const isSame = lowest.isEqual(highest);
    const own = base.kind === "power" ? base.base : base;
    const [first] = products as [Product];
    const isMixed = products.some(
      (product) => symbolicKey(product, own) !== symbolicKey(first, own),
    );
    if (isMixed && !isAboveZero(own)) continue;
    if (base.kind === "power" && !isSame && !isAboveZero(own)) continue;
    // exp(-x) + exp(-2*x) is exp(-x)*(1 + exp(-x)): with exp(-2*x) before, it would be 0 times an infinity for large x.
    const mayOverflow = base.kind === "exp" || base.kind === "power";
    const exponent = mayOverflow && lowest.isNegative ? highest : lowest;
    const isCommon = lowest.isEqual(exponent) ? !lowest.isZero : highest.isNegative;
    if (isCommon) outer.push({ base, exponent });
  }
  const below = outer.map(({ base, exponent }) => ({ base, exponent: exponent.negative }));
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
    product.factors.filter(({ base, exponent }) => base.kind === "sum" && !exponent.isWhole),
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
export function cancelled(sum: Sum): Sum {
  const [term, second] = sum.terms;
  if (term === undefined || second !== undefined) return sum;
  const sums = term.product.factors.filter(({ base }) => base.kind === "sum");
  for (const top of sums) {
    if (!top.exponent.isWhole || !top.exponent.isPositive) continue;
    for (const bottom of sums) {
      if (!bottom.exponent.isNegative) continue;
      if (top.base.kind !== "sum" || bottom.base.kind !== "sum") continue;
      const divided = quotient(top.base.sum, bottom.base.sum);
      if (divided === undefined) continue;
      const others = term.product.factors.filter((factor) => factor !== top);
      return cancelled(
        multiplied(
          built(term.coefficient, [
            ...others,
            { base: bottom.base, exponent: one },
            { base: top.base, exponent: top.exponent.minus(one) },
          ]),
          divided,
        ),
      );
    }
  }
  return sum;
}
