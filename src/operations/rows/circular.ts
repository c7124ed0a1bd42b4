/** Trigonometric functions and their inverses. */

import { declare } from "../operation.ts";
import { acsc, asec, sincDerivative } from "../real.ts";
import { positive, real } from "./intervals.ts";

const first = [-1.5, 1.5] as const;
const unit = [-0.99, 0.99] as const;
const beyondOne = [1.01, 10] as const;

export const circular = {
  sin: declare("x", {
    doc: "sine",
    value: Math.sin,
    partials: ["cos(x)"],
    domain: [real],
    example: "sin(pi/6)",
  }),
  cos: declare("x", {
    doc: "cosine",
    value: Math.cos,
    partials: ["-sin(x)"],
    domain: [real],
    example: "cos(pi/3)",
  }),
  tan: declare("x", {
    doc: "tangent",
    value: Math.tan,
    partials: ["sec(x)^2"],
    domain: [first],
    example: "tan(pi/4)",
  }),
  sec: declare("x", {
    doc: "secant, 1/cos(x)",
    value: (x: number) => 1 / Math.cos(x),
    partials: ["sec(x)*tan(x)"],
    domain: [first],
    example: "sec(pi/3)",
  }),
  csc: declare("x", {
    doc: "cosecant, 1/sin(x)",
    value: (x: number) => 1 / Math.sin(x),
    partials: ["-csc(x)*cot(x)"],
    domain: [[0.1, 3]],
    example: "csc(pi/6)",
  }),
  cot: declare("x", {
    doc: "cotangent, 1/tan(x)",
    value: (x: number) => 1 / Math.tan(x),
    partials: ["-csc(x)^2"],
    domain: [[0.1, 3]],
    example: "cot(pi/4)",
  }),
  asin: declare("x", {
    doc: "arc sine",
    value: Math.asin,
    partials: ["abs(x) < 0.5 or abs(x) == 1 ? 1/sqrt(1 - x^2) : 1/sqrt((1 - x)*(1 + x))"],
    domain: [unit],
    where: "abs(x) <= 1",
    example: "asin(0.5)",
  }),
  acos: declare("x", {
    doc: "arc cosine",
    value: Math.acos,
    partials: ["abs(x) < 0.5 or abs(x) == 1 ? -1/sqrt(1 - x^2) : -1/sqrt((1 - x)*(1 + x))"],
    domain: [unit],
    where: "abs(x) <= 1",
    example: "acos(0.5)",
  }),
  atan: declare("x", {
    doc: "arc tangent",
    value: Math.atan,
    partials: ["abs(x) < 1e10 ? 1/(1 + x^2) : x^-2"],
    domain: [real],
    saturates: ["x"],
    example: "4*atan(1)",
  }),
  atan2: declare("y, x", {
    doc: "angle of the point (x, y), from -pi to pi",
    value: Math.atan2,
    partials: ["x/hypot(x, y)/hypot(x, y)", "-y/hypot(x, y)/hypot(x, y)"],
    domain: [positive, real],
    example: "atan2(1, -1)",
  }),
  asec: declare("x", {
    doc: "arc secant, acos(1/x)",
    value: asec,
    partials: ["1/abs(x)/sqrt(abs(x) - 1)/sqrt(abs(x) + 1)"],
    domain: [beyondOne],
    where: "abs(x) >= 1",
    example: "asec(2)",
  }),
  acsc: declare("x", {
    doc: "arc cosecant, asin(1/x)",
    value: acsc,
    partials: ["-1/abs(x)/sqrt(abs(x) - 1)/sqrt(abs(x) + 1)"],
    domain: [beyondOne],
    where: "abs(x) >= 1",
    example: "acsc(2)",
  }),
  acot: declare("x", {
    doc: "arc cotangent, atan(1/x)",
    value: (x: number) => Math.atan(1 / x),
    partials: ["abs(x) < 1e10 ? -1/(1 + x^2) : -x^-2"],
    domain: [positive],
    saturates: ["x"],
    example: "acot(1)",
  }),
  sinc: declare("x", {
    doc: "sin(x)/x, and 1 at 0",
    value: (x: number) => sincDerivative(x, 0),
    partials: ["sincd(x, 1)"],
    domain: [real],
    example: "sinc(0)",
  }),
  deg: declare("x", {
    doc: "radians to degrees",
    value: (x: number) => x * (180 / Math.PI),
    partials: ["180/pi"],
    domain: [real],
    example: "deg(pi)",
  }),
  rad: declare("x", {
    doc: "degrees to radians",
    value: (x: number) => x * (Math.PI / 180),
    partials: ["pi/180"],
    domain: [real],
    example: "rad(180)",
  }),
};
