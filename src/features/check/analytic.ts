/** The operations that have a complex form: those analytic where they are smooth, and those made of such pieces. */

import { valueAt } from "../../operations/operation.ts";
import { type OperationName, operation } from "../../operations/table.ts";
import * as c from "./complex.ts";

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
  softpart: ([t, ...zs]) => c.softweight(t as c.Complex, zs),
};

/** The complex form of an operation, by its name; undefined where it has none. */
export const complexForm = (name: string): ComplexFunction | undefined =>
  forms[name as OperationName];

/** A complex form that needs to know which piece it is on: the operands at a real point nearby. */
type PieceFunction = (operands: readonly c.Complex[], near: readonly number[]) => c.Complex;

const noPiece = c.complex(Number.NaN, Number.NaN);

/** The operand at which the real ones say that the value is. */
const chosen: (choose: (near: readonly number[]) => number) => PieceFunction =
  (choose) => (operands, near) =>
    operands[choose(near)] ?? noPiece;

const steps = [
  ...["sign", "floor", "ceil", "round", "trunc", "matches"],
  ...["lt", "le", "gt", "ge", "eq", "ne", "and", "or", "not"],
] as const satisfies readonly OperationName[];

/** Whether an operation is flat wherever it does not jump. */
export const isStep = (name: string): boolean => (steps as readonly string[]).includes(name);

const absolute: PieceFunction = ([z], [x]) => {
  if (x === 0) return noPiece;
  return (x as number) < 0 ? c.neg(z as c.Complex) : (z as c.Complex);
};

/** By name. Each piece is continued as it stands, beyond where it ends, so that both sides of a kink can be looked at. */
const pieces: Partial<Record<OperationName, PieceFunction>> = {
  ...Object.fromEntries(
    steps.map((name): [string, PieceFunction] => [
      name,
      (_, near) => c.complex(valueAt(operation(name), near)),
    ]),
  ),
  abs: absolute,
  mod: ([z, w], [x, y]) =>
    c.sub(z as c.Complex, c.scale(w as c.Complex, Math.floor((x as number) / (y as number)))),
  clamp: chosen(([x, low, high]) => {
    const [value, least, most] = [x, low, high] as [number, number, number];
    return value < least ? (least > most ? 2 : 1) : value > most ? 2 : 0;
  }),
  if: chosen(([condition]) => (condition === 0 ? 2 : 1)),
  min: chosen((near) => near.indexOf(Math.min(...near))),
  max: chosen((near) => near.indexOf(Math.max(...near))),
  relu: ([z], [x]) => ((x as number) > 0 ? (z as c.Complex) : c.complex(0)),
  leakyrelu: ([z, a], [x]) =>
    (x as number) > 0 ? (z as c.Complex) : c.mul(a as c.Complex, z as c.Complex),
  elu: ([z, a], [x]) =>
    (x as number) > 0 ? (z as c.Complex) : c.mul(a as c.Complex, c.expm1(z as c.Complex)),
  softsign: (operands, near) =>
    c.div(operands[0] as c.Complex, c.add(c.complex(1), absolute(operands, near))),
  hypot: (operands, near) => {
    const others = operands.filter(({ re, im }) => re !== 0 || im !== 0);
    const [only] = others;
    if (others.length === 1 && only !== undefined) {
      return absolute([only], [near[operands.indexOf(only)] as number]);
    }
    return c.root(c.sum(operands.map((z) => c.mul(z, z))));
  },
};

/**
 * The complex form of one piece of an operation, where it is made of such: of what chooses, jumps, or has a kink, and of a
 * length, which has one at 0.
 */
export const pieceForm = (name: string): PieceFunction | undefined => pieces[name as OperationName];
