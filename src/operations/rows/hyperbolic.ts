/** Hyperbolic functions and their inverses. */

import { declare } from "../operation.ts";
import { acoth, asech, csch, sech, tanh } from "../real.ts";
import { positive, real, small } from "./intervals.ts";

export const hyperbolic = {
  sinh: declare("x", {
    doc: "hyperbolic sine",
    value: Math.sinh,
    partials: ["cosh(x)"],
    domain: [small],
    example: "sinh(1)",
  }),
  cosh: declare("x", {
    doc: "hyperbolic cosine",
    value: Math.cosh,
    partials: ["sinh(x)"],
    domain: [small],
    example: "cosh(1)",
  }),
  tanh: declare("x", {
    doc: "hyperbolic tangent",
    value: tanh,
    partials: ["sech(x)^2"],
    domain: [small],
    saturates: ["x"],
    example: "tanh(0.5)",
  }),
  sech: declare("x", {
    doc: "hyperbolic secant, 1/cosh(x)",
    value: sech,
    partials: ["-sech(x)*tanh(x)"],
    domain: [small],
    saturates: ["x"],
    example: "sech(1)",
  }),
  csch: declare("x", {
    doc: "hyperbolic cosecant, 1/sinh(x)",
    value: csch,
    partials: ["-csch(x)*coth(x)"],
    domain: [[0.1, 4]],
    saturates: ["x"],
    example: "csch(1)",
  }),
  coth: declare("x", {
    doc: "hyperbolic cotangent, 1/tanh(x)",
    value: (x: number) => 1 / tanh(x),
    partials: ["-csch(x)^2"],
    domain: [[0.1, 4]],
    saturates: ["x"],
    example: "coth(1)",
  }),
  asinh: declare("x", {
    doc: "inverse hyperbolic sine",
    value: Math.asinh,
    partials: ["1/hypot(x, 1)"],
    domain: [real],
    example: "asinh(1)",
  }),
  acosh: declare("x", {
    doc: "inverse hyperbolic cosine",
    value: Math.acosh,
    partials: ["1/(sqrt(x - 1)*sqrt(x + 1))"],
    domain: [[1.01, 10]],
    where: "x >= 1",
    example: "acosh(2)",
  }),
  atanh: declare("x", {
    doc: "inverse hyperbolic tangent",
    value: Math.atanh,
    partials: ["abs(x) > 1 ? nan : abs(x) < 0.5 ? 1/(1 - x^2) : 1/((1 - x)*(1 + x))"],
    domain: [[-0.95, 0.95]],
    where: "abs(x) <= 1",
    example: "atanh(0.5)",
  }),
  asech: declare("x", {
    doc: "inverse hyperbolic secant, acosh(1/x)",
    value: asech,
    partials: ["x < 1e-10 ? -1/x : -1/x/sqrt((1 - x)*(1 + x))"],
    domain: [[0.05, 0.95]],
    where: "0 <= x and x <= 1",
    example: "asech(0.5)",
  }),
  acsch: declare("x", {
    doc: "inverse hyperbolic cosecant, asinh(1/x)",
    value: (x: number) => Math.asinh(1 / x),
    partials: ["abs(x) < 1e-10 ? -1/abs(x) : -1/abs(x)/hypot(x, 1)"],
    domain: [positive],
    example: "acsch(1)",
  }),
  acoth: declare("x", {
    doc: "inverse hyperbolic cotangent, atanh(1/x)",
    value: acoth,
    partials: ["abs(x) < 1 ? nan : 1/(1 - x)/(1 + x)"],
    domain: [[1.05, 10]],
    where: "abs(x) >= 1",
    example: "acoth(2)",
  }),
};
