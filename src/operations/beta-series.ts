/** The beta function near the poles at 0, as power series of what is beside them. */

import { polygammastep } from "./polygamma-step.ts";
import { polygamma } from "./special.ts";

/** The derivatives of 1/x, of which there are none by another variable. */
export function pole(x: number, m: number, byOther: number): number {
  if (byOther > 0) return 0;
  let value = 1 / x;
  for (let k = 1; k <= m; k++) value *= -k / x;
  return value;
}

/** (1/k!) times the derivatives of ln(gamma) at a place, from the k-th on, with j more and 1/j! for these. */
function coefficient(k: number, j: number, at: number): number {
  let value = polygamma(k - 1 + j, at);
  for (let i = 2; i <= k; i++) value /= i;
  for (let i = 2; i <= j; i++) value /= i;
  return value;
}

/** The terms of a power series in what is at most 0.3 of its radius. */
const terms = 48;

/** The m-th derivative of x^k, over what j-th ones leave: k!/(k - m)! x^(k - m). */
function powerSlope(x: number, k: number, m: number): number {
  let value = x ** (k - m);
  for (let i = 0; i < m; i++) value *= k - i;
  return value;
}

let taylor: number[][] | undefined;

/**
 * Of gamma(1 + x)*gamma(1 + y)/gamma(1 + x + y) = (x + y)/(x*y) less what is told by 1/x + 1/y: the coefficients of its
 * series at 0, of x^i*y^j at [i][j]. By Euler's rule for the exponential of a series.
 */
function coefficients(): number[][] {
  if (taylor !== undefined) return taylor;
  // -ln'(gamma)'s own series at 1, times a binomial coefficient: terms of x or of y alone cancel.
  const slopes = Array.from({ length: terms + 1 }, (_, k) => (k < 2 ? 0 : coefficient(k, 0, 1)));
  const found: number[][] = [];
  for (let i = 0; i <= terms; i++) {
    const row: number[] = [];
    found.push(row);
    for (let j = 0; i + j <= terms; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j === 0 ? 1 : 0);
        continue;
      }
      let sum = 0;
      for (let a = 1; a <= i; a++) {
        let ways = 1;
        for (let b = 1; b <= j; b++) {
          ways *= (a + b) / b;
          const slope = -ways * (slopes[a + b] as number);
          sum += a * slope * (found[i - a]?.[j - b] as number);
        }
      }
      row.push(sum / i);
    }
  }
  taylor = found;
  return found;
}

/** The derivative of beta(x, y) - 1/x - 1/y, for small numbers. */
export function nearOrigin(x: number, y: number, m: number, n: number): number {
  const series = coefficients();
  let sum = 0;
  // (x + y) times the series of (G - 1)/(x*y)
  for (let i = 1; i < terms; i++) {
    for (let j = 1; i + j <= terms; j++) {
      const c = series[i]?.[j] as number;
      if (i >= m && j - 1 >= n) sum += c * powerSlope(x, i, m) * powerSlope(y, j - 1, n);
      if (i - 1 >= m && j >= n) sum += c * powerSlope(x, i - 1, m) * powerSlope(y, j, n);
    }
  }
  return sum;
}

/** The derivative of beta(x, y) - 1/x, for an x that is small beside y: a power series in x, whose coefficients have one. */
export function nearAxis(x: number, y: number, m: number, n: number): number {
  // ln(gamma(1 + x)*gamma(y)/gamma(x + y)), and its exponential.
  const part = Math.abs(x) / Math.min(1, y);
  const count = Math.min(terms, m + 4 + Math.ceil(40 / -Math.log(part)));
  const slopes: number[][] = [[]];
  const series: number[][] = [Array.from({ length: n + 1 }, (_, j) => (j === 0 ? 1 : 0))];
  for (let k = 1; k <= count; k++) {
    slopes.push(
      Array.from(
        { length: n + 1 },
        (_, j) => k * (j === 0 ? -polygammaBetween(k, y) : -coefficient(k, j, y)),
      ),
    );
    series.push(
      Array.from({ length: n + 1 }, (_, j) => {
        let sum = 0;
        for (let a = 1; a <= k; a++) {
          for (let b = 0; b <= j; b++) {
            sum += (slopes[a]?.[b] as number) * (series[k - a]?.[j - b] as number);
          }
        }
        return sum / k;
      }),
    );
  }
  let sum = 0;
  for (let k = m; k < count; k++) {
    sum += (series[k + 1]?.[n] as number) * powerSlope(x, k, m);
  }
  for (let j = 2; j <= n; j++) sum *= j;
  return sum;
}

/** A coefficient at y less that at 1. */
function polygammaBetween(k: number, y: number): number {
  let value = polygammastep(k - 1, 1, y - 1);
  for (let i = 2; i <= k; i++) value /= i;
  return value;
}
