/**
 * How fast a formula and its derivatives can grow with its inputs, as the power that they stay under. Where that is a
 * small one, all local derivatives below a node are finite, and a product with 0 is 0.
 */

import { each } from "../operations/each.ts";
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
  ...each(
    (): Kind => "bounded",
    "lt le gt ge eq ne and or not matches len",
    "sin cos atan sinc sincd tanh sech",
    "sigmoid softsign sign erf erfc normpdf normcdf gauss",
    "softweight softpart softrest hypotpart hypotrest",
  ),
  ...each(
    (): Kind => "linear",
    "add sub neg sum deg rad abs clamp min max hypot detach",
    "asinh relu softplus silu gelu logsigmoid logsumexp",
  ),
  ...each((): Kind => "step", "floor ceil round trunc"),
  ...each((): Kind => "product", "mul leakyrelu elu"),
  ...each((): Kind => "own", "div pow if"),
  ...each(
    (): Kind => "any",
    "sqrt cbrt exp expm1 ln log log1p log2 log10 powlog xlogy mod share",
    "tan sec csc cot asin acos atan2 asec acsc acot",
    "sinh cosh csch coth acosh atanh asech acsch acoth",
    "gamma lgamma digamma trigamma polygamma digammastep polygammastep beta betad factorial",
    "normlogcdf normlogcdfd",
  ),
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
