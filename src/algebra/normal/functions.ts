/** Operations on normal forms: each as sums, products and powers of others, or as a call that says nothing simpler. */

import { valueAt } from "../../operations/operation.ts";
import { type OperationName, operation } from "../../operations/table.ts";
import { built, choice, divided, exponentialOf, multiplied, power, powerOf } from "./products.ts";
import { half, minusOne, one, rational, rationalOf } from "./rational.ts";
import {
  added,
  asTerm,
  call,
  constant,
  type Factor,
  isAboveZero,
  isNonnegative,
  leaf,
  nothing,
  numberIn,
  type Sum,
  scaled,
  sumOf,
  sumOfBase,
  unity,
} from "./sum.ts";

type Simplification = (operands: readonly [Sum, Sum, Sum], all: readonly Sum[]) => Sum;

const circular =
  (sines: number, cosines: number): Simplification =>
  ([x]) =>
    multiplied(
      power(applied("sin", [x]), rational(sines)),
      power(applied("cos", [x]), rational(cosines)),
    );

const definitions: { readonly [Name in OperationName]?: Simplification } = {
  add: ([x, y]) => added(x, y),
  sub: ([x, y]) => added(x, scaled(y, minusOne)),
  neg: ([x]) => scaled(x, minusOne),
  mul: ([x, y]) => multiplied(x, y),
  div: ([x, y]) => divided(x, y),
  pow: ([x, y]) => powerOf(x, y),
  sum: (_, all) => added(...all),
  sqrt: ([x]) => power(x, half),
  exp: ([x]) => exponentialOf(x),
  gauss: ([x]) => exponentialOf(scaled(power(x, rational(2)), minusOne)),
  ln: ([x]) => logarithm(x),
  log: ([x, b]) =>
    b.key === exponentialOf(unity).key ? logarithm(x) : sumOfBase(call("log", [x, b])),
  tan: circular(1, -1),
  sec: circular(0, -1),
  csc: circular(-1, 0),
  cot: circular(-1, 1),
  detach: ([x]) => x,
  share: ([x, y]) => divided(x, added(x, y)),
  powlog: ([x, y, n]) => multiplied(powerOf(x, y), powerOf(logarithm(x), n)),
  deg: ([x]) => multiplied(x, constant(rational(180)), power(pi, minusOne)),
  rad: ([x]) => multiplied(x, constant(rational(1, 180)), pi),
  abs: ([x]) => absolute(x),
  hypot: (_, all) => {
    const sides = all.map((side) => (isTurned(side) ? scaled(side, minusOne) : side));
    const [first] = sides as [Sum];
    return sides.every(({ key }) => key === first.key)
      ? multiplied(power(constant(rational(sides.length)), half), absolute(first))
      : sumOfBase(call("hypot", sides));
  },
  if: ([condition, x, y]) => {
    const number = numberIn(condition);
    return number === undefined ? choice(condition, x, y) : number.isZero ? y : x;
  },
};

const names = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const odd = names(
  "sin asin atan sinh tanh asinh atanh erf sign cbrt csch coth acsch acoth acsc acot",
);
const even = names("cos cosh sech sinc abs normpdf");

export const pi: Sum = sumOfBase(leaf("pi"));

/** Calls of more operands are left as they are. */
const fewOperands = 3;

/** What an operation at normal forms comes to. */
export function applied(name: OperationName, operands: readonly Sum[]): Sum {
  const known = definitions[name];
  if (known !== undefined) return known(operands as unknown as readonly [Sum, Sum, Sum], operands);
  const number = operands.length <= fewOperands ? wholeAt(name, operands) : undefined;
  if (number !== undefined) return constant(rationalOf(number));
  const [x] = operands as readonly [Sum];
  if (operands.length === 1 && (odd.has(name) || even.has(name)) && isTurned(x)) {
    const turned = sumOfBase(call(name, [scaled(x, minusOne)]));
    return even.has(name) ? turned : scaled(turned, minusOne);
  }
  return sumOfBase(call(name, operands));
}

/** Whether -x is the more usual of the two. */
const isTurned = (x: Sum): boolean => asTerm(x).coefficient.isNegative;

function wholeAt(name: OperationName, operands: readonly Sum[]): number | undefined {
  const numbers = operands.map((operand) => numberIn(operand));
  if (!numbers.every((number) => number !== undefined)) return undefined;
  const value = valueAt(
    operation(name),
    numbers.map((each) => each.asNumber),
  );
  return Number.isSafeInteger(value) ? value : undefined;
}

function absolute(x: Sum): Sum {
  const { coefficient, product } = asTerm(x);
  const size = coefficient.isNegative
    ? scaled(constant(coefficient), minusOne)
    : constant(coefficient);
  return multiplied(
    size,
    ...product.factors.map((factor) => {
      if (isNonnegative(factor)) return built(one, [factor]);
      return power(sumOfBase(call("abs", [sumOfBase(factor.base)])), factor.exponent);
    }),
  );
}

/** Powers of e come out of a logarithm, and so does the exponent of what stands in it alone. */
function logarithm(x: Sum): Sum {
  const { coefficient, product } = asTerm(x);
  const powersOfE = product.factors.filter(({ base }) => base.kind === "exp");
  const others = product.factors.filter(({ base }) => base.kind !== "exp");
  const exponents = powersOfE.map(({ base, exponent }) => ({
    coefficient: exponent,
    product: base.kind === "exp" ? base.exponent : nothing,
  }));
  return added(sumOf(exponents), logarithmOf(built(coefficient, others)));
}

function logarithmOf(x: Sum): Sum {
  const number = numberIn(x);
  if (number?.isOne) return constant(rational(0));
  const { coefficient, product } = asTerm(x);
  const [factor, second] = product.factors;
  const isAlone = factor !== undefined && second === undefined && coefficient.isOne;
  if (isAlone && factor.base.kind === "power" && isAboveZero(factor.base)) {
    const exponent = sumOf([{ coefficient: factor.exponent, product: factor.base.exponent }]);
    return multiplied(exponent, logarithm(sumOfBase(factor.base.base)));
  }
  return isAlone && !factor.exponent.isOne
    ? scaled(logarithm(sumOfBase(baseWithin(factor))), factor.exponent)
    : sumOfBase(call("ln", [x]));
}

/** ln(x^2) is 2*ln(abs(x)). */
const baseWithin = ({ base, exponent }: Factor): Factor["base"] =>
  exponent.isEven && exponent.isWhole && !isNonnegative({ base, exponent: one })
    ? call("abs", [sumOfBase(base)])
    : base;

const smallNumbers = Array.from({ length: 99 }, (_, at) => at + 2);
const largestDenominator = 360n;
/** Two roundings and less. */
const nearly = 2 ** -51;

/** A multiple of pi, e, the logarithm of a small number, the root of a fraction, or of one times pi or over it. */
function knownForm(value: number): Sum | undefined {
  if (value === Math.E) return exponentialOf(unity);
  const argument = smallNumbers.find((n) => Math.log(n) === value);
  if (argument !== undefined) return sumOfBase(call("ln", [constant(rational(argument))]));
  const fractionOf = (unit: number, made: number, valueFrom: (of: number) => number) => {
    const fraction = rationalOf(Number((made / unit).toPrecision(15)));
    const isIt = Math.abs(valueFrom(fraction.asNumber * unit) / value - 1) < nearly;
    return isIt && fraction.denominator <= largestDenominator ? constant(fraction) : undefined;
  };
  const share = fractionOf(Math.PI, value, (of) => of);
  if (share !== undefined) return multiplied(share, pi);
  for (const [unit, form] of [
    [1, unity],
    [Math.PI, pi],
    [1 / Math.PI, power(pi, minusOne)],
  ] as const) {
    const square = fractionOf(unit, value * value, Math.sqrt);
    if (square !== undefined) return power(multiplied(square, form), half);
  }
  return undefined;
}

/** Of numbers with as many letters it is worth to ask what they come from. */
const longNumber = 12;

/** A number: as a fraction or decimals, or as what it is known to be. */
export function numberForm(value: number): Sum {
  if (Number.isNaN(value)) return sumOfBase(leaf("nan"));
  if (value < 0) return scaled(numberForm(-value), minusOne);
  if (value === Number.POSITIVE_INFINITY) return sumOfBase(leaf("inf"));
  if (String(value).length >= longNumber) {
    const known = knownForm(value);
    if (known !== undefined) return known;
  }
  return constant(rationalOf(value));
}
