/** What neurons do with the sum of their inputs. */

import { declare } from "../operation.ts";
import { sigmoid, softplus } from "../real.ts";
import { gelu } from "../special.ts";
import { positive, real, small } from "./intervals.ts";

export const neural = {
  sigmoid: declare("x", {
    doc: "logistic function, 1/(1 + exp(-x))",
    value: sigmoid,
    partials: ["sech(x/2)^2/4"],
    domain: [[-8, 8]],
    saturates: ["x"],
    example: "sigmoid(0)",
  }),
  relu: declare("x", {
    doc: "x if positive, else 0",
    value: (x: number) => Math.max(x, 0),
    partials: ["x > 0 ? 1 : 0"],
    domain: [positive],
    example: "relu(-2)",
    kink: ["x == 0", "relu has no derivative at 0; nabla uses 0"],
    beside: "x > 0 ? x : 0",
  }),
  leakyrelu: declare("x, a=0.01", {
    doc: "x if positive, else a*x",
    value: (x: number, a: number) => (x > 0 ? x : a * x),
    partials: ["x > 0 ? 1 : a", "x > 0 ? 0 : x"],
    domain: [positive, [0.01, 0.5]],
    example: "leakyrelu(-2)",
    kink: ["x == 0 and a != 1", "leakyrelu has no derivative at 0; nabla uses a"],
    seam: "x == 0",
    beside: "x > 0 ? x : a*x",
  }),
  elu: declare("x, a=1", {
    doc: "x if positive, else a*(exp(x) - 1)",
    value: (x: number, a: number) => (x > 0 ? x : a * Math.expm1(x)),
    partials: ["x > 0 ? 1 : a*exp(x)", "x > 0 ? 0 : expm1(x)"],
    domain: [
      [-4, -0.01],
      [0.1, 2],
    ],
    saturates: ["x"],
    example: "elu(-2)",
    kink: ["x == 0 and a != 1", "elu has no derivative at 0; nabla uses a"],
    seam: "x == 0",
    beside: "x > 0 ? x : a*expm1(x)",
  }),
  softplus: declare("x", {
    doc: "ln(1 + exp(x)), without overflow",
    value: softplus,
    partials: ["sigmoid(x)"],
    domain: [[-8, 8]],
    saturates: ["x"],
    example: "softplus(0)",
  }),
  softsign: declare("x", {
    doc: "x/(1 + abs(x))",
    value: (x: number) =>
      Math.abs(x) === Number.POSITIVE_INFINITY ? Math.sign(x) : x / (1 + Math.abs(x)),
    partials: ["1/(1 + abs(x))^2"],
    domain: [positive],
    saturates: ["x"],
    example: "softsign(3)",
    seam: "x == 0",
    beside: "x > 0 ? x/(1 + x) : x/(1 - x)",
  }),
  silu: declare("x", {
    doc: "x*sigmoid(x)",
    value: (x: number) => (x === Number.NEGATIVE_INFINITY ? -0 : x * sigmoid(x)),
    partials: ["x == -inf ? 0 : x == inf ? 1 : sigmoid(x) + x*sech(x/2)^2/4"],
    domain: [[-8, 8]],
    saturates: ["x"],
    example: "silu(1)",
  }),
  gelu: declare("x", {
    doc: "x*normcdf(x), exactly",
    value: gelu,
    partials: ["x == -inf ? 0 : x == inf ? 1 : normcdf(x) + x*normpdf(x)"],
    domain: [small],
    saturates: ["x"],
    example: "gelu(1)",
  }),
  logsigmoid: declare("x", {
    doc: "ln(sigmoid(x)), without underflow",
    value: (x: number) => -softplus(-x),
    partials: ["sigmoid(-x)"],
    domain: [real],
    saturates: ["x"],
    example: "logsigmoid(-800)",
  }),
};
