/**
 * Products and powers of normal forms. What changes where a formula has a value only ever adds to that: x/x is 1, and the
 * root of x^2 is abs(x), never x.
 */

import { half, minusOne, one, type Rational, rational } from "./rational.ts";
import {
  asTerm,
  type Base,
  call,
  exponential,
  type Factor,
  hasSymbolicPower,
  isAboveZero,
  isNonnegative,
  leaf,
  nil,
  numberIn,
  prime,
  productOf,
  type Sum,
  scaled,
  sumBase,
  sumOf,
  sumOfBase,
  symbolicPower,
  type Term,
  unity,
} from "./sum.ts";

export function multiplied(...sums: readonly Sum[]): Sum {
  if (sums.some(({ terms }) => terms.length === 0)) return nil;
  const [first, ...others] = sums.filter((sum) => sum.key !== unity.key);
  if (first === undefined) return unity;
  if (others.length === 0) return first;
  const terms = [first, ...others].map(asTerm);
  return built(
    terms.reduce((product, { coefficient }) => product.times(coefficient), one),
    terms.flatMap(({ product }) => product.factors),
  );
}

/** A product of factors, in which bases may come several times. */
export function built(coefficient: Rational, factors: readonly Factor[]): Sum {
  const merged = merge(alike(factors));
  const paired = [...pairs(merged)];
  if (paired.length > 0) {
    return multiplied(scaled(unity, coefficient), ...paired);
  }
  let total = coefficient;
  const kept: Factor[] = [];
  for (const { base, exponent } of merged) {
    if (base.kind !== "prime") {
      kept.push({ base, exponent });
      continue;
    }
    const [whole, rest] = splitPrime(base.prime, exponent, total);
    total = total.times(rational(base.prime).power(whole));
    if (!rest.isZero) kept.push({ base, exponent: rest });
  }
  return sumOf([{ coefficient: total, product: productOf(kept) }]);
}

const merge = (factors: readonly Factor[]): Factor[] => {
  const byBase = new Map<string, Factor>();
  for (const { base, exponent } of factors) {
    const known = byBase.get(base.key);
    const total = known === undefined ? exponent : known.exponent.plus(exponent);
    byBase.set(base.key, { base, exponent: total });
  }
  return [...byBase.values()].filter(({ exponent }) => !exponent.isZero);
};

/** Of the power of a prime what is a whole one, so that the rest and the coefficient have no prime in common. */
function splitPrime(
  base: bigint,
  exponent: Rational,
  coefficient: Rational,
): [whole: bigint, rest: Rational] {
  let whole = exponent.numerator / exponent.denominator;
  let rest = exponent.minus(rational(whole));
  if (rest.isNegative && coefficient.numerator % base === 0n) {
    whole -= 1n;
    rest = rest.plus(one);
  } else if (!rest.isNegative && !rest.isZero && coefficient.denominator % base === 0n) {
    whole += 1n;
    rest = rest.minus(one);
  }
  return [whole, rest];
}

/** Where a root is taken of 1 - x, whole powers of x - 1 become those of 1 - x, with their sign. */
export function alike(factors: readonly Factor[]): readonly Factor[] {
  const roots = new Set(
    factors.flatMap(({ base, exponent }) =>
      base.kind === "sum" && !exponent.isWhole ? [base.key] : [],
    ),
  );
  if (roots.size === 0) return factors;
  return factors.flatMap((factor) => {
    const { base, exponent } = factor;
    if (base.kind !== "sum" || roots.has(base.key) || !exponent.isWhole) return [factor];
    const opposite = scaled(base.sum, minusOne);
    if (!roots.has(opposite.key)) return [factor];
    const sign = { base: sumBase(scaled(unity, minusOne)), exponent };
    return [{ base: sumBase(opposite), exponent }, ...(exponent.isEven ? [] : [sign])];
  });
}

const find = (
  factors: readonly Factor[],
  found: (factor: Factor) => boolean,
): [Factor, Factor[]] | undefined => {
  const at = factors.findIndex(found);
  return at === -1 ? undefined : [factors[at] as Factor, factors.toSpliced(at, 1)];
};

const raised = (base: Base, exponent: Rational): Sum => built(one, [{ base, exponent }]);

/** The parts that a product has instead where some of its factors are more simply one; nothing where none are. */
function pairs(factors: readonly Factor[]): readonly Sum[] {
  for (const { base, exponent } of factors) {
    const others = (): Factor[] => factors.filter((factor) => factor.base !== base);
    if (base.kind === "sum" && isTakenOut(exponent) && base.sum.terms.length === 1) {
      return [built(one, others()), power(base.sum, exponent)];
    }
    if (base.kind !== "call" || hasSymbolicPower(factors, base)) continue;
    const [x] = base.operands as readonly [Sum];
    if (base.name === "hypot" && exponent.isEven) {
      const squares = base.operands.map((operand) => power(operand, rational(2)));
      const sum = sumOf(squares.flatMap(({ terms }) => terms));
      return [built(one, others()), power(sum, exponent.times(half))];
    }
    if (base.name === "if" && others().length > 0) {
      const joined = joinedChoice(base, exponent, others());
      if (joined !== undefined) return [joined];
    }
    const own = asTerm(x);
    const [inner] = own.product.factors;
    const isPlain = own.product.factors.length === 1 && own.coefficient.isOne;
    if (inner === undefined || !isPlain || !inner.exponent.isOne) continue;
    if (inner.base.kind === "power") continue;
    if (base.name === "cbrt") {
      const [same, rest] = find(others(), (factor) => factor.base.key === inner.base.key) ?? [];
      const isMixed = same !== undefined && same.exponent.isNegative !== exponent.isNegative;
      if (exponent.denominator !== 1n) continue;
      const whole = exponent.numerator / 3n;
      const shift = whole !== 0n ? whole : isMixed ? (exponent.isNegative ? -1n : 1n) : 0n;
      if (shift === 0n || (same !== undefined && !same.exponent.isWhole)) continue;
      const cube = {
        base: inner.base,
        exponent: (same?.exponent ?? rational(0)).plus(rational(shift)),
      };
      const left = { base, exponent: exponent.minus(rational(3n * shift)) };
      return [built(one, [...(rest ?? others()), cube, left])];
    }
    if (base.name === "sign" && exponent.isOne) {
      const same = others().find((factor) => factor.base.key === inner.base.key);
      if (same === undefined || !same.exponent.isWhole || same.exponent.isNegative) continue;
      const rest = others().filter((factor) => factor !== same);
      const left = { base: inner.base, exponent: same.exponent.minus(one) };
      return [built(one, [...rest, left]), sumOfBase(absoluteOf(inner.base))];
    }
    if (base.name === "abs") {
      const moved = withAbsolute(factors, { base, exponent }, inner.base);
      if (moved !== undefined) return moved;
    }
  }
  return [];
}

/** abs(x)^2 is x^2, x^2*abs(x) is abs(x)^3, and of x*sign(x) and x/abs(x) each is what the name says. */
function withAbsolute(
  factors: readonly Factor[],
  own: Factor,
  inner: Base,
): readonly Sum[] | undefined {
  const others = factors.filter(({ base }) => base !== own.base);
  if (own.exponent.isEven) {
    return [built(one, [...others, { base: inner, exponent: own.exponent }])];
  }
  const sign = call("sign", [sumOfBase(inner)]);
  const signed = find(others, ({ base }) => base.key === sign.key);
  // At 0, abs(x)^0.5*sign(x) is 0, and x*abs(x)^-0.5 is not.
  const isSafe = own.exponent.isNegative || !own.exponent.isLess(one);
  if (signed?.[0].exponent.isOne && isSafe) {
    const rest = { base: own.base, exponent: own.exponent.minus(one) };
    return [built(one, [...signed[1], rest, { base: inner, exponent: one }])];
  }
  const [plain, rest = []] = find(others, ({ base }) => base.key === inner.key) ?? [];
  if (plain === undefined || !plain.exponent.isWhole) return undefined;
  const left = plain.exponent.isEven ? rational(0) : one;
  const moved = own.exponent.plus(plain.exponent.minus(left));
  const isSign = left.isOne && moved.negative.isOne;
  if (isSign) return [built(one, rest), sumOfBase(sign)];
  if (moved.minus(own.exponent).isZero) return undefined;
  return [
    built(one, [...rest, { base: inner, exponent: left }, { base: own.base, exponent: moved }]),
  ];
}

/** A product with `c ? a : 0` is all in its branch; that with another `c ? b : d` goes branch by branch. */
function joinedChoice(
  base: Base & { kind: "call" },
  exponent: Rational,
  others: readonly Factor[],
): Sum | undefined {
  if (!exponent.isOne) return undefined;
  const [condition, whenTrue, whenFalse] = base.operands as readonly [Sum, Sum, Sum];
  const [same, rest] =
    find(
      others,
      (factor) =>
        factor.base.kind === "call" &&
        factor.base.name === "if" &&
        factor.exponent.isOne &&
        factor.base.operands[0]?.key === condition.key,
    ) ?? [];
  if (same !== undefined && same.base.kind === "call") {
    const [, x, y] = same.base.operands as readonly [Sum, Sum, Sum];
    const both = choice(condition, multiplied(whenTrue, x), multiplied(whenFalse, y));
    return multiplied(built(one, rest ?? []), both);
  }
  if (whenTrue.terms.length > 0 && whenFalse.terms.length > 0) return undefined;
  const all = built(one, others);
  return choice(condition, multiplied(whenTrue, all), multiplied(whenFalse, all));
}

export const choice = (condition: Sum, whenTrue: Sum, whenFalse: Sum): Sum =>
  whenTrue.key === whenFalse.key
    ? whenTrue
    : sumOfBase(call("if", [condition, whenTrue, whenFalse]));

export function power(sum: Sum, exponent: Rational): Sum {
  if (exponent.isZero) return unity;
  if (exponent.isOne) return sum;
  if (sum.terms.length === 0) return exponent.isNegative ? sumOfBase(leaf("inf")) : sum;
  const term = asTerm(sum);
  if (!exponent.isWhole) return root(sum, term, exponent);
  const isUnit = term.coefficient.absolute.isOne;
  return isUnit || isTakenOut(exponent)
    ? wholePower(term, exponent)
    : sumOfBase(sumBase(sum), exponent);
}

/** Whether the powers of a number are written as a number: not that of 3 in (3*x)^1e9. */
const isTakenOut = (exponent: Rational): boolean =>
  exponent.isWhole && exponent.absolute.numerator <= largestPower;

const largestPower = 64n;

const wholePower = ({ coefficient, product }: Term, exponent: Rational): Sum =>
  built(
    coefficient.power(exponent.numerator),
    product.factors.map((factor) => ({
      base: factor.base,
      exponent: factor.exponent.times(exponent),
    })),
  );

/**
 * A power that only numbers from 0 on have. Factors that are above 0 come out of it; others only where all are 0 or more,
 * or one is left: the root of x^2*y is not abs(x)*sqrt(y) where x is 0 and y below it.
 */
function root(sum: Sum, { coefficient, product }: Term, exponent: Rational): Sum {
  const size = coefficient.absolute;
  const sign = coefficient.isNegative ? minusOne : one;
  const factors = product.factors.map((factor) =>
    sum.terms.length > 1 && sign.isNegative && factor.base.kind === "sum"
      ? { ...factor, base: sumBase(scaled(factor.base.sum, minusOne)) }
      : factor,
  );
  // Of several terms the sign is within.
  const isPlus = sum.terms.length > 1 || sign.isOne;
  const outside = factors.filter(({ base }) => isAboveZero(base));
  const inside = factors.filter(({ base }) => !isAboveZero(base));
  const numbers = [
    ...primesOf(size.numerator, exponent),
    ...primesOf(size.denominator, exponent.negative),
  ];
  const plain = (factor: Factor): Factor => ({
    base: factor.base,
    exponent: factor.exponent.times(exponent),
  });
  const isApart = isPlus && (inside.length <= 1 || inside.every(isNonnegative));
  if (isApart) {
    return multiplied(
      built(one, [...numbers, ...outside.map(plain)]),
      ...inside.map((factor) => rootOf(factor, exponent)),
    );
  }
  const left = sumOf([{ coefficient: sign, product: productOf(inside) }]);
  return multiplied(
    built(one, [...numbers, ...outside.map(plain)]),
    sumOfBase(sumBase(left), exponent),
  );
}

function rootOf(factor: Factor, of: Rational): Sum {
  const { base, exponent } = factor;
  const total = exponent.times(of);
  if (base.kind === "power" && !isAboveZero(base)) {
    // (x^n)^0.5 is x^(n/2) for x above 0 alone.
    return sumOfBase(sumBase(built(one, [factor])), of);
  }
  const mayBeNegative = exponent.isEven && !isNonnegative({ base, exponent: one });
  return raised(mayBeNegative ? absoluteOf(base) : base, total);
}

const absoluteOf = (base: Base): Base => call("abs", [sumOfBase(base)]);

const largestPrime = 1000n;

function primesOf(value: bigint, exponent: Rational): Factor[] {
  const factors: Factor[] = [];
  let rest = value;
  for (let divisor = 2n; divisor <= largestPrime && divisor * divisor <= rest; divisor++) {
    let count = 0n;
    while (rest % divisor === 0n) [rest, count] = [rest / divisor, count + 1n];
    if (count > 0n) {
      factors.push({ base: prime(divisor), exponent: exponent.times(rational(count)) });
    }
  }
  return rest === 1n ? factors : [...factors, { base: prime(rest), exponent }];
}

/** e to the power of a sum: a factor for each of its terms. */
export function exponentialOf(sum: Sum): Sum {
  return multiplied(
    ...sum.terms.map(({ coefficient, product }) => {
      const at = product.factors.findIndex(
        ({ base, exponent }) => base.kind === "call" && base.name === "ln" && exponent.isOne,
      );
      if (at === -1) return sumOfBase(exponential(product), coefficient);
      // e^(y*ln(x)) is x^y.
      const { base } = product.factors[at] as Factor;
      const [x] = (base as Base & { kind: "call" }).operands as readonly [Sum];
      return powerOf(x, built(coefficient, product.factors.toSpliced(at, 1)));
    }),
  );
}

export function powerOf(sum: Sum, exponent: Sum): Sum {
  const number = numberIn(exponent);
  if (number !== undefined) return power(sum, number);
  const term = asTerm(sum);
  const [first, second] = term.product.factors;
  const isPlain = first !== undefined && second === undefined && term.coefficient.isOne;
  if (isPlain && first.exponent.isOne && first.base.kind === "exp") {
    return exponentialOf(
      multiplied(sumOf([{ coefficient: one, product: first.base.exponent }]), exponent),
    );
  }
  if (!isPlain || !first.exponent.isOne || first.base.kind === "power") {
    // The sign, and where it is 0, stay within.
    const base = sumBase(sum);
    const { coefficient, product } = asTerm(exponent);
    return sumOfBase(symbolicPower(base, product), coefficient);
  }
  return multiplied(
    ...exponent.terms.map(({ coefficient, product }) =>
      product.factors.length === 0
        ? raised(first.base, coefficient)
        : sumOfBase(symbolicPower(first.base, product), coefficient),
    ),
  );
}

export const divided = (top: Sum, bottom: Sum): Sum => multiplied(top, power(bottom, minusOne));
