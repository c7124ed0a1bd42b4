/** The operations that have a complex form: those analytic where they are smooth, and those made of such pieces. */

import { each } from "../../operations/each.ts";
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

const functions = { ...c };

/** By name. What chooses, jumps or has a kink has none, nor have the error and gamma functions and their like. */
const forms: Partial<Record<OperationName, ComplexFunction>> = {
  ...each((name) => of2(functions[name]), "add sub mul div pow atan2"),
  ...each(
    (name) => of1(functions[name]),
    "neg sqrt cbrt exp expm1 ln log1p sigmoid softplus",
    "sin cos tan sec csc cot asin acos atan asec acsc acot sinc",
    "sinh cosh tanh sech csch coth asinh acosh atanh asech acsch acoth",
  ),
  log: of2((z, b) => c.div(c.ln(z), c.ln(b))),
  log2: of1((z) => c.scale(c.ln(z), Math.LOG2E)),
  log10: of1((z) => c.scale(c.ln(z), Math.LOG10E)),
  deg: scaled(180 / Math.PI),
  rad: scaled(Math.PI / 180),
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
