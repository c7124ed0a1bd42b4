/** Special functions. */

import { beta } from "../beta.ts";
import { normlogcdf } from "../normlogcdf.ts";
import { declare } from "../operation.ts";
import {
  digamma,
  erf,
  erfc,
  factorial,
  gamma,
  lgamma,
  normcdf,
  normpdf,
  trigamma,
} from "../special.ts";
import { small } from "./intervals.ts";

const argument = [0.5, 8] as const;

export const special = {
  erf: declare("x", {
    doc: "error function",
    value: erf,
    partials: ["2/sqrt(pi)*gauss(x)"],
    domain: [[-3, 3]],
    saturates: ["x"],
    example: "erf(0.5)",
  }),
  erfc: declare("x", {
    doc: "1 - erf(x), exact for large x",
    value: erfc,
    partials: ["-2/sqrt(pi)*gauss(x)"],
    domain: [[-3, 3]],
    saturates: ["x"],
    example: "erfc(10)",
  }),
  gamma: declare("x", {
    doc: "gamma function",
    value: gamma,
    partials: ["gamma(x)*digamma(x)"],
    domain: [argument],
    where: "x >= 0 or x != floor(x)",
    example: "gamma(5)",
  }),
  lgamma: declare("x", {
    doc: "ln(abs(gamma(x)))",
    value: lgamma,
    partials: ["digamma(x)"],
    domain: [argument],
    example: "lgamma(1000)",
  }),
  digamma: declare("x", {
    doc: "digamma function, the derivative of lgamma",
    value: digamma,
    partials: ["trigamma(x)"],
    domain: [argument],
    where: "x > 0 or x != floor(x)",
    example: "digamma(1)",
  }),
  trigamma: declare("x", {
    doc: "trigamma function, the derivative of digamma",
    value: trigamma,
    partials: ["polygamma(2, x)"],
    domain: [argument],
    where: "x > 0 or x != floor(x)",
    example: "trigamma(1)",
  }),
  beta: declare("x, y", {
    doc: "beta function, gamma(x)*gamma(y)/gamma(x + y)",
    value: beta,
    partials: ["betad(x, y, 1, 0)", "betad(x, y, 0, 1)"],
    domain: [argument, argument],
    where: "(x >= 0 or x != floor(x)) and (y >= 0 or y != floor(y)) and (x != 0 or y != 0)",
    example: "beta(2, 3)",
  }),
  normpdf: declare("x", {
    doc: "standard normal density",
    value: normpdf,
    partials: ["abs(x) > 40 ? 0 : -x*normpdf(x)"],
    domain: [small],
    saturates: ["x"],
    example: "normpdf(0)",
  }),
  normcdf: declare("x", {
    doc: "standard normal distribution function",
    value: normcdf,
    partials: ["normpdf(x)"],
    domain: [small],
    saturates: ["x"],
    example: "normcdf(1.96)",
  }),
  normlogcdf: declare("x", {
    doc: "ln(normcdf(x)), without underflow",
    value: normlogcdf,
    partials: ["normlogcdfd(x, 1)"],
    domain: [small],
    saturates: ["x"],
    example: "normlogcdf(-40)",
  }),
  factorial: declare("x", {
    symbol: "!",
    doc: "factorial, gamma(x + 1)",
    value: factorial,
    partials: ["factorial(x)*digamma(x + 1)"],
    domain: [[0.1, 6]],
    where: "x > -2 or x != floor(x)",
    example: "5!",
  }),
  xlogy: declare("x, y", {
    doc: "x*ln(y), and 0 if x is 0",
    value: (x: number, y: number) => (x === 0 && !Number.isNaN(y) ? 0 : x * Math.log(y)),
    partials: ["ln(y)", "x == 0 ? (y == 0 ? 0 : vanishing(x/y, x)) : x/y"],
    domain: [
      [0.1, 5],
      [0.1, 5],
    ],
    where: "x == 0 or y >= 0",
    example: "xlogy(0, 0)",
    kink: [
      "x == 0 and y == 0",
      "xlogy(0, 0) has no derivative with respect to y; nabla uses 0",
      "x",
    ],
    beside: "x == 0 ? 0 : nan",
  }),
};
