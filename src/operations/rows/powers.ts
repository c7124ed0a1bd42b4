/**
 * Powers, roots, exponentials and logarithms.
 * In the rules, x + 0 makes 0 of -0, on whose other side the pole would be.
 */

import { declare } from "../operation.ts";
import { logarithm, power } from "../real.ts";
import { positive } from "./intervals.ts";

export const powers = {
  pow: declare("x, y", {
    symbol: "^",
    doc: "power",
    value: power,
    partials: [
      "x == 0 and y == 0 ? 0 : y == 0 ? vanishing(y*x^(y - 1), y) : x == 0 and y == 1 ? y*powlog(x, y - 1, 0) : y*x^(y - 1)",
      "x == 0 and y >= 0 ? (y == 0 ? 0 : vanishing(powlog(x, y, 1), x)) : x^y*ln(x)",
    ],
    domain: [positive, [-3, 3]],
    where: "x >= 0 or y == floor(y)",
    saturates: ["y"],
    example: "2^10",
    kink: [
      "x == 0 and y == 0",
      "0^0 has no derivative with respect to its exponent; nabla uses 0",
      "y",
    ],
    // Where both vary: x^y is then no power series in them, and x^(y - 1) stands at 0^0.
    seam: "x == 0 and (y == 0 or y == 1)",
    beside: "y == 0 ? 1 : y == 1 ? x : x == 0 ? (y > 0 ? 0 : inf) : nan",
  }),
  sqrt: declare("x", {
    doc: "square root",
    value: Math.sqrt,
    partials: ["1/(2*sqrt(x + 0))"],
    domain: [positive],
    where: "x >= 0",
    example: "sqrt(2)",
  }),
  cbrt: declare("x", {
    doc: "cube root, also of negative numbers",
    value: Math.cbrt,
    partials: ["1/(3*cbrt(x)^2)"],
    domain: [positive],
    example: "cbrt(-8)",
  }),
  exp: declare("x", {
    doc: "e to the power x",
    value: Math.exp,
    partials: ["exp(x)"],
    domain: [[-5, 5]],
    saturates: ["x"],
    example: "exp(1)",
  }),
  expm1: declare("x", {
    doc: "exp(x) - 1, exact for small x",
    value: Math.expm1,
    partials: ["exp(x)"],
    domain: [[-5, 5]],
    saturates: ["x"],
    example: "expm1(1e-10)",
  }),
  ln: declare("x", {
    doc: "natural logarithm",
    value: Math.log,
    partials: ["x < 0 ? nan : 1/(x + 0)"],
    domain: [positive],
    where: "x >= 0",
    example: "ln(2)",
  }),
  log: declare("x, b=e", {
    doc: "logarithm, natural or to base b",
    value: logarithm,
    partials: ["x < 0 ? nan : 1/(x + 0)/ln(b)", "-log(x, b)/b/ln(b)"],
    domain: [positive, [1.5, 10]],
    where: "x >= 0 and b >= 0 and not (x == b and (x == 0 or x == 1))",
    example: "log(8, 2)",
  }),
  log1p: declare("x", {
    doc: "ln(1 + x), exact for small x",
    value: Math.log1p,
    partials: ["x < -1 ? nan : 1/(1 + x)"],
    domain: [[-0.9, 10]],
    where: "x >= -1",
    example: "log1p(1e-10)",
  }),
  log2: declare("x", {
    doc: "logarithm to base 2",
    value: Math.log2,
    partials: ["x < 0 ? nan : 1/((x + 0)*ln(2))"],
    domain: [positive],
    where: "x >= 0",
    example: "log2(1024)",
  }),
  log10: declare("x", {
    doc: "logarithm to base 10",
    value: Math.log10,
    partials: ["x < 0 ? nan : 1/((x + 0)*ln(10))"],
    domain: [positive],
    where: "x >= 0",
    example: "log10(1000)",
  }),
};
