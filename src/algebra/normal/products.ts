/**
 * Products and powers of normal forms. What changes where a formula has a value only ever adds to that: x/x is 1, and the
 * root of x^2 is abs(x), never x.
 */

import {
  absolute,
  half,
  isEven,
  isLess,
  isNegative,
  isOne,
  isWhole,
  isZero,
  minus,
  minusOne,
  negative,
  one,
  plus,
  power as powerOfRational,
  type Rational,
  rational,
  times as timesRational,
} from "./rational.ts";
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
    terms.reduce((product, { coefficient }) => timesRational(product, coefficient), one),
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
    total = timesRational(total, powerOfRational(rational(base.prime), whole));
    if (!isZero(rest)) kept.push({ base, exponent: rest });
  }
  return sumOf([{ coefficient: total, product: productOf(kept) }]);
}

const merge = (factors: readonly Factor[]): Factor[] => {
  const byBase = new Map<string, Factor>();
  for (const { base, exponent } of factors) {
    const known = byBase.get(base.key);
    const total = known === undefined ? exponent : plus(known.exponent, exponent);
    byBase.set(base.key, { base, exponent: total });
  }
  return [...byBase.values()].filter(({ exponent }) => !isZero(exponent));
};

/** Of the power of a prime what is a whole one, so that the rest and the coefficient have no prime in common. */
function splitPrime(
  base: bigint,
  exponent: Rational,
  coefficient: Rational,
): [whole: bigint, rest: Rational] {
  let whole = exponent.numerator / exponent.denominator;
  let rest = minus(exponent, rational(whole));
  if (isNegative(rest) && coefficient.numerator % base === 0n) {
    whole -= 1n;
    rest = plus(rest, one);
  } else if (!isNegative(rest) && !isZero(rest) && coefficient.denominator % base === 0n) {
    whole += 1n;
    rest = minus(rest, one);
  }
  return [whole, rest];
}

/** Where a root is taken of 1 - x, whole powers of x - 1 become those of 1 - x, with their sign. */
export function alike(factors: readonly Factor[]): readonly Factor[] {
  const roots = new Set(
    factors.flatMap(({ base, exponent }) =>
      base.kind === "sum" && !isWhole(exponent) ? [base.key] : [],
    ),
  );
  if (roots.size === 0) return factors;
  return factors.flatMap((factor) => {
    const { base, exponent } = factor;
    if (base.kind !== "sum" || roots.has(base.key) || !isWhole(exponent)) return [factor];
    const opposite = scaled(base.sum, minusOne);
    if (!roots.has(opposite.key)) return [factor];
    const sign = { base: sumBase(scaled(unity, minusOne)), exponent };
    return [{ base: sumBase(opposite), exponent }, ...(isEven(exponent) ? [] : [sign])];
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
    if (base.name === "hypot" && isEven(exponent)) {
      const squares = base.operands.map((operand) => power(operand, rational(2)));
      const sum = sumOf(squares.flatMap(({ terms }) => terms));
      return [built(one, others()), power(sum, timesRational(exponent, half))];
    }
    if (base.name === "if" && others().length > 0) {
      const joined = joinedChoice(base, exponent, others());
      if (joined !== undefined) return [joined];
    }
    const own = asTerm(x);
    const [inner] = own.product.factors;
    const isPlain = own.product.factors.length === 1 && isOne(own.coefficient);
    if (inner === undefined || !isPlain || !isOne(inner.exponent)) continue;
    if (inner.base.kind === "power") continue;
    if (base.name === "cbrt") {
      const [same, rest] = find(others(), (factor) => factor.base.key === inner.base.key) ?? [];
      const isMixed = same !== undefined && isNegative(same.exponent) !== isNegative(exponent);
      if (exponent.denominator !== 1n) continue;
      const whole = exponent.numerator / 3n;
      const shift = whole !== 0n ? whole : isMixed ? (isNegative(exponent) ? -1n : 1n) : 0n;
      if (shift === 0n || (same !== undefined && !isWhole(same.exponent))) continue;
      const cube = {
        base: inner.base,
        exponent: plus(same?.exponent ?? rational(0), rational(shift)),
      };
      const left = { base, exponent: minus(exponent, rational(3n * shift)) };
      return [built(one, [...(rest ?? others()), cube, left])];
    }
    if (base.name === "sign" && isOne(exponent)) {
      const same = others().find((factor) => factor.base.key === inner.base.key);
      if (same === undefined || !isWhole(same.exponent) || isNegative(same.exponent)) continue;
      const rest = others().filter((factor) => factor !== same);
      const left = { base: inner.base, exponent: minus(same.exponent, one) };
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
  if (isEven(own.exponent)) {
    return [built(one, [...others, { base: inner, exponent: own.exponent }])];
  }
  const sign = call("sign", [sumOfBase(inner)]);
  const signed = find(others, ({ base }) => base.key === sign.key);
  // At 0, abs(x)^0.5*sign(x) is 0, and x*abs(x)^-0.5 is not.
  const isSafe = isNegative(own.exponent) || !isLess(own.exponent, one);
  if (signed !== undefined && isOne(signed[0].exponent) && isSafe) {
    const rest = { base: own.base, exponent: minus(own.exponent, one) };
    return [built(one, [...signed[1], rest, { base: inner, exponent: one }])];
  }
  const [plain, rest = []] = find(others, ({ base }) => base.key === inner.key) ?? [];
  if (plain === undefined || !isWhole(plain.exponent)) return undefined;
  const left = isEven(plain.exponent) ? rational(0) : one;
  const moved = plus(own.exponent, minus(plain.exponent, left));
  const isSign = isOne(left) && isOne(negative(moved));
  if (isSign) return [built(one, rest), sumOfBase(sign)];
  if (isZero(minus(moved, own.exponent))) return undefined;
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
  if (!isOne(exponent)) return undefined;
  const [condition, whenTrue, whenFalse] = base.operands as readonly [Sum, Sum, Sum];
  const [same, rest] =
    find(
      others,
      (factor) =>
        factor.base.kind === "call" &&
        factor.base.name === "if" &&
        isOne(factor.exponent) &&
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
  if (isZero(exponent)) return unity;
  if (isOne(exponent)) return sum;
  if (sum.terms.length === 0) return isNegative(exponent) ? sumOfBase(leaf("inf")) : sum;
  const term = asTerm(sum);
  if (!isWhole(exponent)) return root(sum, term, exponent);
  const isUnit = isOne(absolute(term.coefficient));
  return isUnit || isTakenOut(exponent)
    ? wholePower(term, exponent)
    : sumOfBase(sumBase(sum), exponent);
}

/** Whether the powers of a number are written as a number: not that of 3 in (3*x)^1e9. */
const isTakenOut = (exponent: Rational): boolean =>
  isWhole(exponent) && absolute(exponent).numerator <= largestPower;

const largestPower = 64n;

const wholePower = ({ coefficient, product }: Term, exponent: Rational): Sum =>
  built(
    powerOfRational(coefficient, exponent.numerator),
    product.factors.map((factor) => ({
      base: factor.base,
      exponent: timesRational(factor.exponent, exponent),
    })),
  );

/**
 * A power that only numbers from 0 on have. Factors that are above 0 come out of it; others only where all are 0 or more,
 * or one is left: the root of x^2*y is not abs(x)*sqrt(y) where x is 0 and y below it.
 */
function root(sum: Sum, { coefficient, product }: Term, exponent: Rational): Sum {
  const size = absolute(coefficient);
  const sign = isNegative(coefficient) ? minusOne : one;
  const factors = product.factors.map((factor) =>
    sum.terms.length > 1 && isNegative(sign) && factor.base.kind === "sum"
      ? { ...factor, base: sumBase(scaled(factor.base.sum, minusOne)) }
      : factor,
  );
  // Of several terms the sign is within.
  const isPlus = sum.terms.length > 1 || isOne(sign);
  const outside = factors.filter(({ base }) => isAboveZero(base));
  const inside = factors.filter(({ base }) => !isAboveZero(base));
  const numbers = [
    ...primesOf(size.numerator, exponent),
    ...primesOf(size.denominator, negative(exponent)),
  ];
  const plain = (factor: Factor): Factor => ({
    base: factor.base,
    exponent: timesRational(factor.exponent, exponent),
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
  const total = timesRational(exponent, of);
  if (base.kind === "power" && !isAboveZero(base)) {
    // (x^n)^0.5 is x^(n/2) for x above 0 alone.
    return sumOfBase(sumBase(built(one, [factor])), of);
  }
  const mayBeNegative = isEven(exponent) && !isNonnegative({ base, exponent: one });
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
      factors.push({ base: prime(divisor), exponent: timesRational(exponent, rational(count)) });
    }
  }
  return rest === 1n ? factors : [...factors, { base: prime(rest), exponent }];
}

/** e to the power of a sum: a factor for each of its terms. */
export function exponentialOf(sum: Sum): Sum {
  return multiplied(
    ...sum.terms.map(({ coefficient, product }) => {
      const at = product.factors.findIndex(
        ({ base, exponent }) => base.kind === "call" && base.name === "ln" && isOne(exponent),
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
  const isPlain = first !== undefined && second === undefined && isOne(term.coefficient);
  if (isPlain && isOne(first.exponent) && first.base.kind === "exp") {
    return exponentialOf(
      multiplied(sumOf([{ coefficient: one, product: first.base.exponent }]), exponent),
    );
  }
  if (!isPlain || !isOne(first.exponent) || first.base.kind === "power") {
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
