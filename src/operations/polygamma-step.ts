/** Differences of digamma and of its derivatives, without their cancellation. */

import { isOrder } from "./real.ts";
import { isPole, polygamma } from "./special.ts";

/** From further left, and for higher orders, the two are subtracted. */
const maxSteps = 10_000;
const maxOrder = 40;

/** digamma(x + y) - digamma(x) */
export const digammastep = (x: number, y: number): number => polygammastep(0, x, y);

/**
 * The n-th derivative of digamma at x + y less that at x. Whatever the ends differ by is computed from y, which may be
 * lost beside x: up to where the asymptotic series holds, and then of the series, term by term.
 */
export function polygammastep(n: number, x: number, y: number): number {
  const isFar = !(x > -maxSteps && x + y > -maxSteps && Math.abs(y) < Number.POSITIVE_INFINITY);
  if (isFar || n > maxOrder || !isOrder(n) || isPole(x) || isPole(x + y)) {
    return polygamma(n, x + y) - polygamma(n, x);
  }
  let low = x;
  let steps = 0;
  for (; low < 12 + n || low + y < 12 + n; low++) steps += fall(low, y, n + 1);
  let size = 1;
  for (let k = 2; k < n; k++) size *= k;
  // Of (n - 1)!/x^n + n!/(2x^(n+1)) + the sum of B(2k)*(2k + n - 1)!/(2k)!/x^(2k+n); for n = 0 that begins with -ln(x).
  const whole = n === 0 ? 1 : n * size;
  let sum = n === 0 ? Math.log1p(y / low) : size * fall(low, y, n);
  sum += whole * (steps + fall(low, y, n + 1) / 2);
  let factor = (whole * (n + 1)) / 2;
  for (const [k, number] of bernoulli.entries()) {
    sum += (n === 0 ? number / (2 * k + 2) : number * factor) * fall(low, y, 2 * k + 2 + n);
    factor *= ((2 * k + 2 + n) * (2 * k + 3 + n)) / ((2 * k + 3) * (2 * k + 4));
  }
  return n % 2 === 0 ? sum : -sum;
}

/** x^-k - (x + y)^-k */
function fall(x: number, y: number, k: number): number {
  if (k === 1) return y / (x * (x + y));
  const ratio = y / x;
  // Further apart they lose a binary digit at most.
  if (Math.abs(ratio) > 0.5) return x ** -k - (x + y) ** -k;
  return -Math.expm1(-k * Math.log1p(ratio)) / x ** k;
}

/** B(2), B(4), … */
const bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6];
