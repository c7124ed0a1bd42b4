/** Functions that derivatives are made of. They can be called like any other, but are rarely wanted. */

import { betaDerivative } from "../beta-derivative.ts";
import { normlogcdfDerivative } from "../normlogcdf.ts";
import { declare, declareVariadic } from "../operation.ts";
import { digammastep, polygammastep } from "../polygamma-step.ts";
import {
  countsOf,
  hypotenuse,
  powerLogarithm,
  sincDerivative,
  softweights,
  squaresBeside,
  weightsBeside,
} from "../real.ts";
import { gauss, polygamma } from "../special.ts";
import { positive, small } from "./intervals.ts";

export const auxiliary = {
  gauss: declare("x", {
    doc: "exp(-x^2), without losing digits in the square",
    value: gauss,
    partials: ["abs(x) > 40 ? 0 : -2*x*gauss(x)"],
    domain: [[-3, 3]],
    saturates: ["x"],
    example: "gauss(2)",
  }),
  sincd: declare("x, n", {
    doc: "the n-th derivative of sinc",
    value: sincDerivative,
    partials: ["sincd(x, n + 1)", "nan"],
    domain: [
      [-10, 10],
      [1, 1],
    ],
    example: "sincd(0, 2)",
  }),
  normlogcdfd: declare("x, n", {
    doc: "the n-th derivative of normlogcdf; the first is normpdf(x)/normcdf(x)",
    value: normlogcdfDerivative,
    partials: ["normlogcdfd(x, n + 1)", "nan"],
    domain: [small, [1, 1]],
    example: "normlogcdfd(-40, 1)",
  }),
  polygamma: declare("n, x", {
    doc: "the n-th derivative of digamma",
    value: polygamma,
    partials: ["nan", "polygamma(n + 1, x)"],
    domain: [
      [2, 2],
      [0.5, 8],
    ],
    example: "polygamma(2, 1)",
  }),
  digammastep: declare("x, y", {
    doc: "digamma(x + y) - digamma(x), without cancellation",
    value: digammastep,
    partials: ["polygammastep(1, x, y)", "trigamma(x + y)"],
    domain: [positive, positive],
    example: "digammastep(1e9, 1)",
  }),
  polygammastep: declare("n, x, y", {
    doc: "polygamma(n, x + y) - polygamma(n, x), without cancellation",
    value: polygammastep,
    partials: ["nan", "polygammastep(n + 1, x, y)", "polygamma(n + 1, x + y)"],
    domain: [[1, 1], positive, positive],
    example: "polygammastep(1, 1e9, 1)",
  }),
  betad: declare("x, y, m, n", {
    doc: "the derivative of beta, m times by x and n times by y; once by x it is -beta(x, y)*digammastep(x, y)",
    value: betaDerivative,
    partials: ["betad(x, y, m + 1, n)", "betad(x, y, m, n + 1)", "nan", "nan"],
    domain: [
      [0.5, 8],
      [0.5, 8],
      [1, 1],
      [0, 0],
    ],
    example: "betad(2, 3, 1, 0)",
  }),
  share: declare("x, y", {
    doc: "x/(x + y)",
    value: (x: number, y: number) => x / (x + y),
    partials: ["y/(x + y)/(x + y)", "-x/(x + y)/(x + y)"],
    domain: [positive, positive],
    where: "x + y != 0",
    example: "share(1, 3)",
  }),
  // Of a rule for one of several operands: what it does not change by itself is the share of the others, and 1 less its
  // own would have no digits where its own is nearly 1. Only then is there just one of its value.
  softweight: declareVariadic("t, x…", {
    doc: "exp(t)/sum(exp(x)), without overflow",
    value: ([t, ...xs]) => softweights(xs)(t as number),
    among: softweights,
    partials: ["f", "-f*softpart(x, xs)"],
    domain: [small, small, small],
    saturates: ["t", "x"],
    example: "softweight(1, 1, 2)",
  }),
  softpart: declareVariadic("t, x…", {
    doc: "exp(t)/sum(exp(x)), without overflow, for t that is one of the x",
    value: ([t, ...xs]) => softweights(xs)(t as number),
    among: softweights,
    partials: ["f*softrest(t, xs)", "-f*softpart(x, xs)*(x != t or matches(t, xs) > 1)"],
    domain: [small, small, small],
    saturates: ["t", "x"],
    example: "softpart(1, 1, 2)",
  }),
  powlog: declare("x, y, n", {
    doc: "x^y*ln(x)^n, and its limit at 0",
    value: powerLogarithm,
    partials: [
      "n == 0 ? (x == 0 and y == 0 ? 0 : y*powlog(x, y - 1, 0)) : y*powlog(x, y - 1, n) + n*powlog(x, y - 1, n - 1)",
      "powlog(x, y, n + 1)",
      "nan",
    ],
    domain: [positive, [-3, 3], [1, 1]],
    where: "x >= 0",
    example: "powlog(0, 2, 1)",
    kink: [
      "x == 0 and y == 0 and n == 0",
      "0^0 has no derivative with respect to its exponent",
      "y",
    ],
    beside: "y == 0 ? 1 : x == 0 ? (y > 0 ? 0 : inf) : nan",
  }),
  softrest: declareVariadic("t, x…", {
    doc: "the share in sum(exp(x)) of all but t, if just one x equals t; otherwise 1",
    value: ([t, ...xs]) => weightsBeside(xs)(t as number),
    among: weightsBeside,
    partials: [
      "-f*softpart(t, xs)*(matches(t, xs) == 1)",
      "softpart(t, xs)*softpart(x, xs)*(x != t and matches(t, xs) == 1)",
    ],
    domain: [small, small, small],
    example: "softrest(1, 1, 2)",
  }),
  hypotpart: declareVariadic("t, x…", {
    doc: "t/hypot(x), for t that is one of the x",
    value: ([t, ...xs]) => (t as number) / hypotenuse(xs),
    partials: [
      "hypotrest(t, xs)/hypot(xs)",
      "-f*(x/hypot(xs))/hypot(xs)*(x != t or matches(t, xs) > 1)",
    ],
    domain: [small, positive, positive],
    example: "hypotpart(3, 3, 4)",
  }),
  hypotrest: declareVariadic("t, x…", {
    doc: "the share in sum(x^2) of all but t, if just one x equals t; otherwise 1",
    value: ([t, ...xs]) => squaresBeside(xs)(t as number),
    among: squaresBeside,
    partials: [
      "-2*f*(t/hypot(xs))/hypot(xs)*(matches(t, xs) == 1)",
      "2*(t/hypot(xs))^2*(x/hypot(xs))/hypot(xs)*(x != t and matches(t, xs) == 1)",
    ],
    domain: [small, positive, positive],
    example: "hypotrest(3, 3, 4)",
  }),
  matches: declareVariadic("t, x…", {
    doc: "how many of the others equal t",
    value: ([t, ...xs]) => countsOf(xs)(t as number),
    among: countsOf,
    partials: ["0", "0"],
    domain: [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    example: "matches(1, 1, 2, 1)",
  }),
};
