/** Special functions: those of stdlib, and what is made of them without losing digits. */

import { createRequire } from "node:module";
import { isOrder } from "./real.ts";

interface Stdlib {
  beta(x: number, y: number): number;
  digamma(x: number): number;
  erf(x: number): number;
  erfc(x: number): number;
  gamma(x: number): number;
  lgamma(x: number): number;
  polygamma(n: number, x: number): number;
  trigamma(x: number): number;
}

let loaded: Stdlib | undefined;

/** Loading them takes longer than most programs take to run, and most need none of them. */
function stdlib(): Stdlib {
  loaded ??= createRequire(import.meta.url)("./stdlib.cjs") as Stdlib;
  return loaded;
}

/** For positive numbers. */
export const betaOfPositive = (x: number, y: number): number => stdlib().beta(x, y);
export const erf = (x: number): number => stdlib().erf(x);
export const erfc = (x: number): number => stdlib().erfc(x);
export const gamma = (x: number): number => stdlib().gamma(x);
export const lgamma = (x: number): number => stdlib().lgamma(x);

/** Where gamma and the derivatives of its logarithm have poles. */
export const isPole = (x: number): boolean => x <= 0 && Number.isInteger(x);

/** Left of 0 by reflection, where the distance to the next pole is to keep its digits. */
export function digamma(x: number): number {
  if (x > 0) return stdlib().digamma(x);
  if (isPole(x)) return Number.NaN;
  return stdlib().digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x - Math.round(x)));
}

export const trigamma = (x: number): number => (isPole(x) ? Number.NaN : stdlib().trigamma(x));

/** Its derivatives have poles on whose sides the signs are told here. */
export function polygamma(n: number, x: number): number {
  if (!isOrder(n) || isPole(x)) return Number.NaN;
  if (n === 0) return digamma(x);
  const value = stdlib().polygamma(n, x);
  if (Math.abs(value) !== Number.POSITIVE_INFINITY) return value;
  return n % 2 === 1 || x < Math.round(x) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

/** Factorials of whole numbers are rounded once. */
export function factorial(x: number): number {
  if (!Number.isInteger(x) || x < 0 || x > 170) return gamma(x + 1);
  let product = 1n;
  for (let n = 2n; n <= BigInt(x); n++) product *= n;
  return Number(product);
}

/** A number as the sum of one with half its digits, whose square is exact, and the rest. */
function split(x: number): [high: number, low: number] {
  const scaled = 134217729 * x; // 2^27 + 1
  const high = scaled - (scaled - x);
  return [high, x - high];
}

/** exp(-x²): squared as it stands, x would have lost up to x² ulp. */
export function gauss(x: number): number {
  if (Math.abs(x) > 40) return 0;
  const [high, low] = split(x);
  return Math.exp(-high * high) * Math.exp(-low * (x + high));
}

const rootOfTwo = [Math.SQRT2, -9.667293313452913e-17] as const;

/** x/√2 as the sum of a double and what is missing from it. */
function overRootOfTwo(x: number): [number, number] {
  const quotient = x / rootOfTwo[0];
  const [quotientHigh, quotientLow] = split(quotient);
  const [rootHigh, rootLow] = split(rootOfTwo[0]);
  const product = quotient * rootOfTwo[0];
  const error =
    quotientHigh * rootHigh -
    product +
    quotientHigh * rootLow +
    quotientLow * rootHigh +
    quotientLow * rootLow;
  return [quotient, (x - product - error - quotient * rootOfTwo[1]) / rootOfTwo[0]];
}

/** exp(-x²/2)/√(2π) */
export function normpdf(x: number): number {
  if (Math.abs(x) > 40) return 0;
  const [high, low] = split(x);
  return (
    (Math.exp((-high * high) / 2) * Math.exp((-low * (x + high)) / 2)) / Math.sqrt(2 * Math.PI)
  );
}

/** erfc(-x/√2)/2, with what the quotient has lost put right by the slope. */
export function normcdf(x: number): number {
  if (!(Math.abs(x) < 40)) return x < 0 ? 0 : x > 0 ? 1 : Number.NaN;
  const [z, rest] = overRootOfTwo(-x);
  return 0.5 * (erfc(z) - (2 / Math.sqrt(Math.PI)) * gauss(z) * rest);
}

/** x times normcdf(x) */
export const gelu = (x: number): number => (x === Number.NEGATIVE_INFINITY ? -0 : x * normcdf(x));
