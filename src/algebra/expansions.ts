/** Operations that no language has to have: what each is put together of, as one would write it out by hand. */

import { badOption } from "../error.ts";
import { choose } from "../operations/beta-derivative.ts";
import type { OperationName } from "../operations/table.ts";
import { formula } from "./rules.ts";
import type { Expansion, Term, TermBuilder } from "./terms.ts";

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
  softweight,
  softpart: softweight,
  softrest: (make, operands) =>
    sharesBeside(make, operands, (x, others) => make.apply("softweight", [x, ...others])),
  hypotpart: (make, [t, ...others]) => make.apply("div", [t as Term, make.apply("hypot", others)]),
  hypotrest: (make, operands) =>
    sharesBeside(make, operands, (x, others) => {
      const part = make.apply("hypotpart", [x, ...others]);
      return make.apply("mul", [part, part]);
    }),
  polygammastep: formula("polygamma(n, x + y) - polygamma(n, x)"),
  betad: (make, [x, y, ...orders]) => {
    const [m, n] = orders.map((order) => make.number(order)) as [number?, number?];
    if (m === undefined || n === undefined) {
      throw badOption(
        "betad cannot be exported with orders that are inputs",
        "write numbers, as in `betad(x, y, 1, 0)`",
      );
    }
    return betaDerivative(make, [x as Term, y as Term], [m, n]);
  },
  share: formula("x/(x + y)"),
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

/** The shares of all terms but one that stands among them once; otherwise 1. */
function sharesBeside(
  make: TermBuilder,
  [t, ...all]: readonly Term[],
  shareOf: (x: Term, all: readonly Term[]) => Term,
): Term {
  const others = all.filter((x) => x !== t);
  if (others.length !== all.length - 1) return make.constant(1);
  return make.apply(
    "sum",
    others.map((x) => shareOf(x, all)),
  );
}

/** A derivative of beta by Leibniz' rule, as one of beta is minus itself times a step of digamma. */
function betaDerivative(make: TermBuilder, [x, y]: [Term, Term], [m, n]: [number, number]): Term {
  if (!Number.isInteger(m) || !Number.isInteger(n)) return make.constant(Number.NaN);
  if (m + n === 0) return make.apply("beta", [x, y]);
  if (m === 0) return betaDerivative(make, [y, x], [n, m]);
  const terms: Term[] = [];
  for (let i = 0; i < m; i++) {
    for (let j = 0; j <= n; j++) {
      const step =
        j > 0
          ? make.apply("polygamma", [make.constant(i + j), make.apply("add", [x, y])])
          : i === 0
            ? make.apply("digammastep", [x, y])
            : make.apply("polygammastep", [make.constant(i), x, y]);
      const rest = betaDerivative(make, [x, y], [m - 1 - i, n - j]);
      const product = make.apply("mul", [make.apply("neg", [rest]), step]);
      const count = make.constant(choose(m - 1, i) * choose(n, j));
      terms.push(make.apply("mul", [count, product]));
    }
  }
  return terms.length === 1 ? (terms[0] as Term) : make.apply("sum", terms);
}

/** e^t over the sum of e^x. */
function softweight(make: TermBuilder, [t, ...others]: readonly Term[]): Term {
  const { most, total } = shiftedSum(make, others);
  return make.apply("div", [shiftedPower(make, t as Term, most), total]);
}

/** The sum of e^(x - most), where `most` is the largest x. */
function shiftedSum(make: TermBuilder, xs: readonly Term[]): { most: Term; total: Term } {
  const most = make.apply("max", xs);
  const powers = xs.map((x) => shiftedPower(make, x, most));
  return { most, total: make.apply("sum", powers) };
}

const shiftedPower = (make: TermBuilder, x: Term, most: Term): Term =>
  make.apply("exp", [make.apply("sub", [x, most])]);
