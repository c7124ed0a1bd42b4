/**
 * How fast a formula and its derivatives can grow with its inputs, as the power that they stay under. Where that is a
 * small one, all local derivatives below a node are finite, and a product with 0 is 0.
 */

import type { OperationName } from "../operations/table.ts";

/** Of up to this power: inputs of up to 1e19 overflow nothing. */
export const maxGrowth = 16;

/** How an operation grows: not at all, like its operands, like their product, or as fast as it likes. */
type Kind =
  | "bounded"
  | "linear"
  /** Linear as well, but a whole number, which an infinity is not in some languages. */
  | "step"
  | "product"
  /** In a way of its own, told below. */
  | "own"
  | "any";

const kinds: Readonly<Record<OperationName, Kind>> = {
  add: "linear",
  sub: "linear",
  mul: "product",
  div: "own",
  neg: "linear",
  lt: "bounded",
  le: "bounded",
  gt: "bounded",
  ge: "bounded",
  eq: "bounded",
  ne: "bounded",
  and: "bounded",
  or: "bounded",
  not: "bounded",
  pow: "own",
  sqrt: "any",
  cbrt: "any",
  exp: "any",
  expm1: "any",
  ln: "any",
  log: "any",
  log1p: "any",
  log2: "any",
  log10: "any",
  sin: "bounded",
  cos: "bounded",
  tan: "any",
  sec: "any",
  csc: "any",
  cot: "any",
  asin: "any",
  acos: "any",
  atan: "bounded",
  atan2: "any",
  asec: "any",
  acsc: "any",
  acot: "any",
  sinc: "bounded",
  deg: "linear",
  rad: "linear",
  sinh: "any",
  cosh: "any",
  tanh: "bounded",
  sech: "bounded",
  csch: "any",
  coth: "any",
  asinh: "linear",
  acosh: "any",
  atanh: "any",
  asech: "any",
  acsch: "any",
  acoth: "any",
  sigmoid: "bounded",
  relu: "linear",
  leakyrelu: "product",
  elu: "product",
  softplus: "linear",
  softsign: "bounded",
  silu: "linear",
  gelu: "linear",
  logsigmoid: "linear",
  erf: "bounded",
  erfc: "bounded",
  gamma: "any",
  lgamma: "any",
  digamma: "any",
  trigamma: "any",
  beta: "any",
  normpdf: "bounded",
  normcdf: "bounded",
  normlogcdf: "any",
  factorial: "any",
  powlog: "any",
  xlogy: "any",
  abs: "linear",
  sign: "bounded",
  floor: "step",
  ceil: "step",
  round: "step",
  trunc: "step",
  mod: "any",
  clamp: "linear",
  if: "own",
  sum: "linear",
  min: "linear",
  max: "linear",
  hypot: "linear",
  logsumexp: "linear",
  len: "bounded",
  detach: "linear",
  gauss: "bounded",
  sincd: "bounded",
  polygamma: "any",
  normlogcdfd: "any",
  digammastep: "any",
  polygammastep: "any",
  betad: "any",
  share: "any",
  softweight: "bounded",
  softpart: "bounded",
  softrest: "bounded",
  hypotpart: "bounded",
  hypotrest: "bounded",
  matches: "bounded",
};

/** @param constants the operands that are constants; of a constant, its own value */
export function growthOf(
  name: OperationName | undefined,
  operands: readonly number[],
  constants: readonly (number | undefined)[],
): number {
  if (name === undefined) {
    return operands[0] ?? (Number.isFinite(constants[0]) ? 0 : Number.POSITIVE_INFINITY);
  }
  const [x = 0, y = 0, z = 0] = operands;
  const most = operands.reduce((larger, operand) => Math.max(larger, operand), 0);
  const kind = kinds[name];
  if (kind === "bounded") return most === Number.POSITIVE_INFINITY ? most : 0;
  if (kind === "linear" || kind === "step") return most;
  if (kind === "product") return x + y;
  if (name === "if") return Math.max(y, z);
  const exponent = constants[1] ?? Number.NaN;
  if (name === "div") return Math.abs(exponent) > 1e-6 ? x : Number.POSITIVE_INFINITY;
  if (name === "pow" && Number.isInteger(exponent) && exponent > 0) return exponent * x;
  return Number.POSITIVE_INFINITY;
}

/** Whether an operation of numbers comes to a number, and is an error in no language. */
export const isHarmless = (name: OperationName): boolean =>
  name === "mul" || name === "if" || kinds[name] === "bounded" || kinds[name] === "linear";
