/** The operations that have a complex form, for complex-step derivatives: those analytic where they are smooth. */

import * as c from "../numerics/complex.ts";
import type { OperationName } from "./table.ts";

type ComplexFunction = (operands: readonly c.Complex[]) => c.Complex;

const of1 =
  (f: (z: c.Complex) => c.Complex): ComplexFunction =>
  ([z]) =>
    f(z as c.Complex);
const of2 =
  (f: (z: c.Complex, w: c.Complex) => c.Complex): ComplexFunction =>
  ([z, w]) =>
    f(z as c.Complex, w as c.Complex);
const scaled = (by: number): ComplexFunction => of1((z) => c.scale(z, by));
const square = (z: c.Complex): c.Complex => c.mul(z, z);

/** By name. What chooses, jumps or has a kink has none, nor have the error and gamma functions and their like. */
const forms: Partial<Record<OperationName, ComplexFunction>> = {
  add: of2(c.add),
  sub: of2(c.sub),
  mul: of2(c.mul),
  div: of2(c.div),
  neg: of1(c.neg),
  pow: of2(c.pow),
  sqrt: of1(c.sqrt),
  cbrt: of1(c.cbrt),
  exp: of1(c.exp),
  expm1: of1(c.expm1),
  ln: of1(c.ln),
  log: of2((z, b) => c.div(c.ln(z), c.ln(b))),
  log1p: of1(c.log1p),
  log2: of1((z) => c.scale(c.ln(z), Math.LOG2E)),
  log10: of1((z) => c.scale(c.ln(z), Math.LOG10E)),
  sin: of1(c.sin),
  cos: of1(c.cos),
  tan: of1(c.tan),
  sec: of1(c.sec),
  csc: of1(c.csc),
  cot: of1(c.cot),
  asin: of1(c.asin),
  acos: of1(c.acos),
  atan: of1(c.atan),
  atan2: of2(c.atan2),
  asec: of1(c.asec),
  acsc: of1(c.acsc),
  acot: of1(c.acot),
  sinc: of1(c.sinc),
  deg: scaled(180 / Math.PI),
  rad: scaled(Math.PI / 180),
  sinh: of1(c.sinh),
  cosh: of1(c.cosh),
  tanh: of1(c.tanh),
  sech: of1(c.sech),
  csch: of1(c.csch),
  coth: of1(c.coth),
  asinh: of1(c.asinh),
  acosh: of1(c.acosh),
  atanh: of1(c.atanh),
  asech: of1(c.asech),
  acsch: of1(c.acsch),
  acoth: of1(c.acoth),
  sigmoid: of1(c.sigmoid),
  softplus: of1(c.softplus),
  logsigmoid: of1((z) => c.neg(c.softplus(c.neg(z)))),
  silu: of1((z) => c.mul(z, c.sigmoid(z))),
  normpdf: of1((z) => c.scale(c.exp(c.scale(square(z), -0.5)), 1 / Math.sqrt(2 * Math.PI))),
  gauss: of1((z) => c.exp(c.neg(square(z)))),
  xlogy: of2((z, w) => (z.re === 0 && z.im === 0 ? z : c.mul(z, c.ln(w)))),
  share: of2((z, w) => c.div(z, c.add(z, w))),
  hypotpart: ([t, ...zs]) => c.div(t as c.Complex, c.hypot(zs)),
  sum: c.sum,
  hypot: c.hypot,
  logsumexp: c.logsumexp,
  softweight: ([t, ...zs]) => c.softweight(t as c.Complex, zs),
};

/** The complex form of an operation, by its name; undefined where it has none. */
export const complexForm = (name: string): ComplexFunction | undefined =>
  forms[name as OperationName];
