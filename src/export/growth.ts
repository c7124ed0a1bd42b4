/**
 * How fast a formula and its derivatives can grow with its inputs, as the power that they stay under. Where that is a
 * small one, all local derivatives below a node are finite, and a product with 0 is 0.
 */

import type { OperationName } from "../operations/table.ts";

/** Of up to this power: inputs of up to 1e19 overflow nothing. */
export const mostGrowth = 16;

const bounded: ReadonlySet<OperationName> = new Set<OperationName>([
  ...(["sin", "cos", "tanh", "sech", "sigmoid", "erf", "erfc", "normcdf", "normpdf"] as const),
  ...([
    "gauss",
    "atan",
    "softsign",
    "sign",
    "sinc",
    "sincd",
    "softweight",
    "len",
    "matches",
  ] as const),
  ...(["lt", "le", "gt", "ge", "eq", "ne", "and", "or", "not"] as const),
]);

const linear: ReadonlySet<OperationName> = new Set<OperationName>([
  ...(["add", "sub", "neg", "sum", "abs", "floor", "ceil", "round", "trunc", "relu"] as const),
  ...(["softplus", "logsigmoid", "silu", "gelu", "asinh", "hypot", "min", "max", "clamp"] as const),
  ...(["logsumexp", "detach", "deg", "rad"] as const),
]);

const products: ReadonlySet<OperationName> = new Set<OperationName>(["mul", "leakyrelu", "elu"]);

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
  if (bounded.has(name)) return most === Number.POSITIVE_INFINITY ? most : 0;
  if (linear.has(name)) return most;
  if (products.has(name)) return x + y;
  if (name === "if") return Math.max(y, z);
  const exponent = constants[1] ?? Number.NaN;
  if (name === "div") return Math.abs(exponent) > 1e-6 ? x : Number.POSITIVE_INFINITY;
  if (name === "pow" && Number.isInteger(exponent) && exponent > 0) return exponent * x;
  return Number.POSITIVE_INFINITY;
}

/** Whether an operation of numbers comes to a number, and is an error in no language. */
export const isHarmless = (name: OperationName): boolean =>
  name === "mul" || name === "if" || ((bounded.has(name) || linear.has(name)) && !steps.has(name));

/** Some languages make whole numbers of these, which an infinity is not. */
const steps: ReadonlySet<OperationName> = new Set(["floor", "ceil", "round", "trunc"] as const);
