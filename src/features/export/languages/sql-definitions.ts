/** What databases have no functions for, in nabla's own language. */

import { formula } from "../../../algebra/rules.ts";
import type { Definitions, Expansion, Term } from "../../../algebra/terms.ts";

/** erfc(x)*exp(x^2)*(x + a) as a polynomial of s = (x - a)/(x + a), for x from 0 on: right to 1e-14. */
const a = 3.75;
const coefficients = [
  1.091922909562789, -0.9587415766528502, 0.7363189252217802, -0.4904702912120661,
  0.279062049032624, -0.13195540108274656, 0.04911877863376111, -0.012535881002430813,
  0.0009863379277053066, 0.0007948284220967944, -0.00034864612266235264, 1.0576187710062956e-5,
  3.746951268407447e-5, -8.86634639121131e-6, -3.285212096651136e-6, 1.6053246232411649e-6,
  2.746265874882676e-7, -2.2085055776826678e-7, -2.2919625601671744e-8, 1.8986493347941193e-8,
  1.5103317680436322e-9,
];

const polynomial = coefficients.reduceRight(
  (inner, k) => (inner === "" ? `(${k})` : `(${k} + (((SIZE) - ${a})/((SIZE) + ${a}))*${inner})`),
  "",
);
/** The polynomial at a size that is no infinity, for their quotient would be NaN. */
const scaled = (size: string): string => `${polynomial}/((SIZE) + ${a})`.replaceAll("SIZE", size);

/** |x| up to a limit, from where on it stays the same; written so that NaN is not the limit. */
const upTo = (limit: string, x = "x"): string => `(-abs(${x}) < -${limit} ? ${limit} : abs(${x}))`;

/** erfc(|x|), which is 0 from 28 on, where no square overflows. */
const tail = `exp(-${upTo("28")}^2)*${scaled(upTo("28"))}`;
/** erf(x)/x near 0, by its series. */
const series = Array.from({ length: 14 }, (_, n) => n)
  .reverse()
  .reduce(
    (inner, n) => `(${1 / (2 * n + 1)}${inner === "" ? "" : ` - x^2/${n + 1}*${inner}`})`,
    "",
  );

/** erfc(-x/sqrt(2))*exp(x^2/2) for negative numbers. */
const scaledTail = scaled(upTo("1e160", "(x/sqrt(2))"));
const normalRatio = formula(`x > 0 ? normpdf(x)/normcdf(x) : sqrt(2/pi)/(${scaledTail})`);

const largest = Number.MAX_VALUE;

export const definitions: Definitions = {
  // NaN counts as the largest number, and the smallest would pass it over.
  min: (make, operands) => {
    if (operands.length === 1) return operands[0] as Term;
    const opposites = operands.map((x) => make.apply("neg", [x]));
    return make.apply("neg", [make.raw("max", opposites)]);
  },
  // Of infinities, which differ by NaN.
  logsumexp: (make, operands) => {
    const most = make.apply("max", operands);
    const powers = operands.map((x) => make.apply("exp", [make.apply("sub", [x, most])]));
    const whole = make.apply("add", [most, make.apply("ln", [make.apply("sum", powers)])]);
    const size = make.apply("abs", [most]);
    const isNumber = make.apply("le", [size, make.constant(largest)]);
    return make.apply("if", [isNumber, whole, most]);
  },
  log2: formula("ln(x)/ln(2)"),
  log1p: formula("abs(x) > 0.5 ? ln(1 + x) : 1 + x == 1 ? x : ln(1 + x)*x/((1 + x) - 1)"),
  expm1: formula("abs(x) > 1 ? exp(x) - 1 : exp(x) == 1 ? x : (exp(x) - 1)*x/ln(exp(x))"),
  sech: formula("2*exp(-abs(x))/(1 + exp(-abs(x))^2)"),
  sinc: formula("x == 0 ? 1 : sin(x)/x"),
  sigmoid: formula("x >= 0 ? 1/(1 + exp(-abs(x))) : exp(-abs(x))/(1 + exp(-abs(x)))"),
  softplus: formula("max(x, 0) + log1p(exp(-abs(x)))"),
  erf: formula(`abs(x) < 1 ? 2/sqrt(pi)*x*${series} : sign(x)*(1 - ${tail})`),
  erfc: formula(`x >= 0 ? ${tail} : 2 - ${tail}`),
  normpdf: formula("exp(-x^2/2)/sqrt(2*pi)"),
  normcdf: formula("erfc(-x/sqrt(2))/2"),
  normlogcdf: formula(`x > 0 ? log1p(-normcdf(-x)) : ln((${scaledTail})/2) - x^2/2`),
  normlogcdfd: (make, operands, name) =>
    make.number(operands[1] as Term) === 1
      ? normalRatio(make, operands, name)
      : make.raw(name, operands),
  // Of parts of the largest, whose squares do not overflow. Of an infinity it is one, even beside NaN, which counts as larger.
  hypot: (make, operands) => {
    const sizes = operands.map((x) => make.apply("abs", [x]));
    const most = make.apply("max", sizes);
    const infinity = make.constant(Number.POSITIVE_INFINITY);
    const isInfinite = sizes
      .map((size) => make.raw("eq", [size, infinity]))
      .reduce((any, each) => make.apply("or", [any, each]));
    const squares = operands.map((x) =>
      make.apply("pow", [make.apply("div", [x, most]), make.constant(2)]),
    );
    const root = make.apply("sqrt", [make.apply("sum", squares)]);
    const isNone = make.apply("eq", [most, make.constant(0)]);
    const whole = make.apply("if", [isNone, most, make.apply("mul", [most, root])]);
    return make.apply("if", [isInfinite, infinity, whole]);
  },
};

/** A sign, which is NaN of NaN. Where it is part of a derivative, nobody asks. */
export const sign: Expansion = (make, [x]) => {
  const own = make.apply("sign", [x as Term]);
  return make.apply("if", [make.raw("eq", [x as Term, x as Term]), own, x as Term]);
};

/** A logarithm that is NULL where there is none, which the largest of several would pass over. */
export const logarithm: Expansion = (make, [x], name) => {
  const isPositive = make.apply("gt", [x as Term, make.constant(0)]);
  const root = make.apply("sqrt", [x as Term]);
  const none = make.apply("sub", [root, make.constant(Number.POSITIVE_INFINITY)]);
  return make.apply("if", [isPositive, make.raw(name, [x as Term]), none]);
};

/** Where a division by zero is an error. */
export const acot = formula("x == 0 ? pi/2 : atan(1/x)");

export const trunc = formula("x < 0 ? ceil(x) : floor(x)");
export const round = formula("abs(x - trunc(x)) >= 0.5 ? trunc(x) + sign(x) : trunc(x)");

/** The database's own remainder has the sign of x. */
export const mod: Expansion = (make, [x, y]) => {
  const zero = make.constant(0);
  const remainder = make.raw("mod", [x as Term, y as Term]);
  const other = make.apply("add", [remainder, y as Term]);
  const turned = (sign: "lt" | "gt"): Term =>
    make.apply("if", [make.apply(sign, [remainder, zero]), other, remainder]);
  return make.apply("if", [make.apply("gt", [y as Term, zero]), turned("lt"), turned("gt")]);
};

/** The database's own function makes whole numbers of less than 64 bits, which all larger numbers are anyway. */
export const wholeBelow: Expansion = (make, [x], name) => {
  const isSmall = make.apply("lt", [make.apply("abs", [x as Term]), make.constant(2 ** 52)]);
  return make.apply("if", [isSmall, make.raw(name, [x as Term]), x as Term]);
};
