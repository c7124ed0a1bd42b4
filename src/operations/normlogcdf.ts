/** The logarithm of the standard normal distribution function, and its derivatives, also where it underflows. */

import { isOrder } from "./real.ts";
import { normcdf, normpdf } from "./special.ts";

/** From here on to the left the asymptotic series has all digits. */
const farLeft = -10;
/** From here on to the right all is 0 but a number that is below all. */
const farRight = 40;

/** ln(normcdf(x)) */
export function normlogcdf(x: number): number {
  if (x > 0) return Math.log1p(-normcdf(-x));
  if (!(x < farLeft)) return Math.log(normcdf(x));
  return -x * (x / 2) - Math.log(-x) - Math.log(2 * Math.PI) / 2 + tail(x, 0);
}

/** The n-th derivative of normlogcdf; the first is normpdf(x)/normcdf(x). */
export function normlogcdfDerivative(x: number, n: number): number {
  if (!isOrder(n) || Number.isNaN(x)) return Number.NaN;
  if (n === 0) return normlogcdf(x);
  if (x > farRight) return 0;
  return x < farLeft ? farDerivative(x, n) : nearDerivative(x, n);
}

/** The derivatives of -x²/2 - ln(-x), and of what is left. */
function farDerivative(x: number, n: number): number {
  let pole = -1 / x;
  for (let k = 1; k < n; k++) pole *= -k / x;
  const square = n === 1 ? -x : n === 2 ? -1 : 0;
  return square + pole + tail(x, n);
}

/** The n-th derivative of ln(1 - 1/x² + 3/x⁴ - 15/x⁶ + …). */
function tail(x: number, n: number): number {
  let sum = 0;
  for (const [at, c] of logarithm().entries()) {
    const degree = 2 * (at + 1);
    let term = c * x ** -degree;
    for (let k = 0; k < n; k++) term *= -(degree + k) / x;
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

let coefficients: number[] | undefined;

/** The coefficients of that logarithm as a series in 1/x². */
function logarithm(): readonly number[] {
  if (coefficients !== undefined) return coefficients;
  const inside = [1];
  const found: number[] = [];
  for (let k = 1; k <= 48; k++) {
    inside.push((inside[k - 1] as number) * -(2 * k - 1));
    let sum = k * (inside[k] as number);
    for (let j = 1; j < k; j++) sum -= j * (found[j - 1] as number) * (inside[k - j] as number);
    found.push(sum / k);
  }
  coefficients = found;
  return found;
}

const maxFractions = 200;

/** By y' = -y*(x + y), for y that is the first derivative. */
function nearDerivative(x: number, n: number): number {
  const { first, sum, sumSlope } = ratioAt(x);
  const ys = [first];
  const sums = [sum, sumSlope];
  for (let order = 1; order < n; order++) {
    let next = 0;
    let ways = 1;
    for (let k = 0; k < order; k++) {
      next -= ways * (ys[k] as number) * (sums[order - 1 - k] as number);
      ways = (ways * (order - 1 - k)) / (k + 1);
    }
    ys.push(next);
    if (order > 1) sums.push(next);
  }
  return ys[n - 1] as number;
}

/**
 * normpdf(x)/normcdf(x), what it and x come to together, and the derivative of that, 1 less their product: on the left
 * from Laplace's continued fraction, -x + 1/(-x + 2/(-x + 3/(…))), as both cancel.
 */
function ratioAt(x: number): { first: number; sum: number; sumSlope: number } {
  if (x > -2) {
    const first = normpdf(x) / normcdf(x);
    return { first, sum: x + first, sumSlope: 1 - first * (x + first) };
  }
  // From so far on, it matters no more what is beyond.
  let second = 0;
  for (let k = maxFractions - 1; k > 1; k--) second = k / (second - x);
  const sum = 1 / (second - x);
  return { first: sum - x, sum, sumSlope: (second - sum) * sum };
}
