/** Operations that no language has to have: what each is put together of, as one would write it out by hand. */

import type { OperationName } from "../operations/table.ts";
import { formula } from "./rules.ts";
import type { Expansion, Maker, Term } from "./terms.ts";

export const expansions = {
  detach: (_, [x]) => x as Term,
  len: (make, operands) => make.constant(operands.length),
  matches: (make, [t, ...others]) =>
    make.apply(
      "sum",
      others.map((x) => make.apply("eq", [t as Term, x])),
    ),
  logsumexp: (make, operands) => {
    const { most, total } = shiftedSum(make, operands);
    return make.apply("add", [most, make.apply("ln", [total])]);
  },
  softweight: (make, [t, ...others]) => {
    const { most, total } = shiftedSum(make, others);
    return make.apply("div", [shiftedPower(make, t as Term, most), total]);
  },
  sec: formula("1/cos(x)"),
  csc: formula("1/sin(x)"),
  cot: formula("1/tan(x)"),
  asec: formula("atan2(sqrt(abs(x) - 1)*sqrt(abs(x) + 1), sign(x))"),
  acsc: formula("sign(x)*atan2(1, sqrt(abs(x) - 1)*sqrt(abs(x) + 1))"),
  acot: formula("atan(1/x)"),
  csch: formula("1/sinh(x)"),
  coth: formula("1/tanh(x)"),
  asech: formula("x < 0.5 ? ln((1 + sqrt((1 - x)*(1 + x)))/x) : atanh(sqrt((1 - x)*(1 + x)))"),
  acsch: formula("asinh(1/x)"),
  acoth: formula("0.5*sign(x)*log1p(2/(abs(x) - 1))"),
  deg: formula("(180/pi)*x"),
  rad: formula("(pi/180)*x"),
  relu: formula("max(x, 0)"),
  leakyrelu: formula("x > 0 ? x : a*x"),
  elu: formula("x > 0 ? x : a*expm1(x)"),
  softsign: formula("x/(1 + abs(x))"),
  silu: formula("x*sigmoid(x)"),
  gelu: formula("x*normcdf(x)"),
  logsigmoid: formula("-softplus(-x)"),
  clamp: formula("min(max(x, low), high)"),
  powlog: formula("x == 0 and y > 0 ? 0 : x^y*ln(x)^n"),
  xlogy: formula("x == 0 ? 0 : x*ln(y)"),
  factorial: formula("gamma(x + 1)"),
  gauss: formula("exp(-x^2)"),
} satisfies { readonly [Name in OperationName]?: Expansion };

/** The operations that remain, and that each language spells in some way. */
export type Kept = Exclude<OperationName, keyof typeof expansions>;

/** The sum of e^(x - most), where `most` is the largest x. */
function shiftedSum(make: Maker, xs: readonly Term[]): { most: Term; total: Term } {
  const most = make.apply("max", xs);
  const powers = xs.map((x) => shiftedPower(make, x, most));
  return { most, total: make.apply("sum", powers) };
}

const shiftedPower = (make: Maker, x: Term, most: Term): Term =>
  make.apply("exp", [make.apply("sub", [x, most])]);
