/** The derivatives of the beta function of every order, without their cancellation near its poles. */

import { beta, sinpi, turn } from "./beta.ts";
import { nearAxis, nearOrigin, pole } from "./beta-series.ts";
import { polygammastep } from "./polygamma-step.ts";
import { isOrder } from "./real.ts";
import { betaOfPositive, gamma, polygamma } from "./special.ts";

/** The derivatives up to some orders: m times with respect to x, and n times with respect to y, at [m][n]. */
type Table = readonly (readonly number[])[];

function tableOf(m: number, n: number, at: (p: number, q: number) => number): Table {
  const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, order) => order);
  return upTo(m).map((p) => upTo(n).map((q) => at(p, q)));
}

const entry = (table: Table, p: number, q: number): number => table[p]?.[q] ?? 0;

const turned = (table: Table, m: number, n: number): Table =>
  tableOf(m, n, (p, q) => entry(table, q, p));

/** The derivative of beta, m times with respect to x, and n times with respect to y. */
export function betaDerivative(x: number, y: number, m: number, n: number): number {
  const value = beta(x, y);
  if (!isOrder(m) || !isOrder(n) || Number.isNaN(value)) return Number.NaN;
  if (m + n === 0) return value;
  if (value === 0 && x + y === Number.POSITIVE_INFINITY) return 0;
  // What is asked for most has nothing that cancels.
  if (m + n === 1 && x > 0 && y > 0)
    return value * (m === 1 ? logSlope(x, y, 0, 0) : logSlope(y, x, 0, 0));
  return entry(shifted(x, y, m, n), m, n);
}

/** So small are the numbers whose pole at 0 counts. */
const small = 0.3;

/** From so far left the recurrence is gone along. */
const maxLeft = -64;

const isLeft = (x: number): boolean => x < -small && x > maxLeft;

const toNextPole = (x: number): number => Math.abs(x - Math.round(x));

/** By beta(x, y) = beta(x + 1, y)*(x + y)/x, so that poles are met at 0 alone, where their residue is constant. */
function shifted(x: number, y: number, m: number, n: number): Table {
  if (isLeft(y) && (!isLeft(x) || toNextPole(y) < toNextPole(x))) {
    return turned(shifted(y, x, n, m), m, n);
  }
  if (!isLeft(x)) return unshifted(x, y, m, n);
  if (Math.abs(y) > small) return timesStep(x, y, m, n, shifted(x + 1, y, m, n));
  const others = besidePole(x, y, m, n);
  return tableOf(m, n, (p, q) => pole(y, q, p) + entry(others, p, q));
}

/** (x + y)/x times a function. */
const timesStep = (x: number, y: number, m: number, n: number, table: Table): Table =>
  tableOf(m, n, (p, q) => {
    let sum = 0;
    for (let i = 0; i <= p; i++) {
      const inverse = choose(p, i) * pole(x, i, 0);
      const step = i === 0 ? (x + y) / x : y * inverse;
      sum += step * entry(table, p - i, q) + q * inverse * entry(table, p - i, q - 1);
    }
    return sum;
  });

/** Of beta(x, y) - 1/y, for a small y. */
function besidePole(x: number, y: number, m: number, n: number): Table {
  if (isLeft(x)) {
    const others = timesStep(x, y, m, n, besidePole(x + 1, y, m, n));
    return tableOf(m, n, (p, q) => pole(x, p, q) + entry(others, p, q));
  }
  if (Math.abs(x) <= small) {
    return tableOf(m, n, (p, q) => pole(x, p, q) + nearOrigin(x, y, p, q));
  }
  if (isNearAxis(y, x)) return tableOf(m, n, (p, q) => nearAxis(y, x, q, p));
  const all = unshifted(x, y, m, n);
  return tableOf(m, n, (p, q) => entry(all, p, q) - pole(y, q, p));
}

const isNearAxis = (x: number, y: number): boolean => Math.abs(x) <= 0.25 * Math.min(1, y);

function unshifted(x: number, y: number, m: number, n: number): Table {
  if (Math.abs(x) > Math.abs(y)) return turned(unshifted(y, x, n, m), m, n);
  const isNegative = Math.min(x, y) < 0;
  // What does not grow at a pole is a small part of the value: it is computed by itself.
  if (m + n > 1 || isNegative) {
    if (Math.abs(y) <= small) {
      return tableOf(m, n, (p, q) => pole(x, p, q) + pole(y, q, p) + nearOrigin(x, y, p, q));
    }
    if (isNearAxis(x, y)) return tableOf(m, n, (p, q) => pole(x, p, q) + nearAxis(x, y, p, q));
  }
  if (isNegative && x + y < 0.5) return reflected(x, y, m, n);
  return byLogarithm(
    beta(x, y),
    m,
    n,
    (i, j) => logSlope(x, y, i, j),
    (i, j) => logSlope(y, x, j, i),
  );
}

/** A derivative of the derivative of ln(beta) with respect to x, i times by that, and j times by y. */
const logSlope = (x: number, y: number, i: number, j: number): number =>
  j === 0 ? -polygammastep(i, x, y) : -polygamma(i + j, x + y);

/**
 * The derivatives of a function up to these orders, from its value and from the derivatives of the two that its
 * logarithm has, by Leibniz' rule.
 */
function byLogarithm(
  value: number,
  m: number,
  n: number,
  byFirst: (i: number, j: number) => number,
  bySecond: (i: number, j: number) => number,
): Table {
  // Each is wanted many times, and takes far longer than the sums.
  const [first, second] = [tableOf(m - 1, n, byFirst), tableOf(0, n - 1, bySecond)];
  const found: number[][] = [];
  for (let p = 0; p <= m; p++) {
    const row: number[] = [];
    found.push(row);
    for (let q = 0; q <= n; q++) {
      if (p + q === 0) {
        row.push(value);
        continue;
      }
      const [most, other] = p > 0 ? [p - 1, q] : [p, q - 1];
      let sum = 0;
      for (let i = 0; i <= most; i++) {
        for (let j = 0; j <= other; j++) {
          const slope = entry(p > 0 ? first : second, i, j);
          sum +=
            choose(most, i) * choose(other, j) * (found[most - i]?.[other - j] as number) * slope;
        }
      }
      row.push(sum);
    }
  }
  return found;
}

export function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 0; i < k; i++) ways = (ways * (n - i)) / (i + 1);
  return ways;
}

/** With gamma(x + y) reflected: a sine, whose zeros are those of beta, times what has none. */
function reflected(x: number, y: number, m: number, n: number): Table {
  const rest = 1 - x - y;
  const [low, high] = x < y ? [x, y] : [y, x];
  const factor =
    high > 0 ? betaOfPositive(high, rest) / sinpi(low) : beta(low, high) / turn(x, y)[0];
  const value = Number.isFinite(factor) ? factor : (gamma(x) * gamma(y) * gamma(rest)) / Math.PI;
  const slope =
    (of: number) =>
    (i: number, j: number, alone: boolean): number =>
      (alone ? polygamma(i + j, of) : 0) - (-1) ** (i + j) * polygamma(i + j, rest);
  const factors = byLogarithm(
    value,
    m,
    n,
    (i, j) => slope(x)(i, j, j === 0),
    (i, j) => slope(y)(i, j, i === 0),
  );
  const [sine, cosine] = turn(x, y);
  const waves = [sine, cosine, -sine, -cosine];
  return tableOf(m, n, (p, q) => {
    let sum = 0;
    for (let i = 0; i <= p; i++) {
      for (let j = 0; j <= q; j++) {
        const k = p - i + q - j;
        const wave = Math.PI ** k * (waves[k % 4] as number);
        sum += choose(p, i) * choose(q, j) * entry(factors, i, j) * wave;
      }
    }
    return sum;
  });
}
