/** Functions that derivatives are made of. They can be called like any other, but are rarely wanted. */

import { declare, declareVariadic } from "../operation.ts";
import { countsOf, powerLogarithm, sincDerivative, softweights } from "../real.ts";
import { digammastep, gauss, polygamma } from "../special.ts";
import { positive, small } from "./intervals.ts";

export const auxiliary = {
  gauss: declare("x", {
    doc: "exp(-x^2), without losing digits in the square",
    value: gauss,
    partials: ["-2*x*gauss(x)"],
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
    partials: ["trigamma(x + y) - trigamma(x)", "trigamma(x + y)"],
    domain: [positive, positive],
    example: "digammastep(1e9, 1)",
  }),
  softweight: declareVariadic("t, x…", {
    doc: "exp(t)/sum(exp(x)), without overflow",
    value: ([t, ...xs]) => softweights(xs)(t as number),
    among: softweights,
    partials: ["f", "-f*softweight(x, xs)"],
    domain: [small, small, small],
    saturates: ["t", "x"],
    example: "softweight(1, 1, 2)",
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
