/**
 * Propagation of distributions by the Monte Carlo method (JCGM 101:2008, Supplement 1 to the Guide to the expression of
 * uncertainty in measurement, clause 7), for normal inputs.
 */

import { factorOf } from "./correlation.ts";
import { normalNumbers } from "./random.ts";

/** Normal quantities, and how they are correlated. */
export interface NormalInputs {
  readonly means: readonly number[];
  /** Standard deviations. */
  readonly deviations: readonly number[];
  /** The matrix of correlation coefficients of some of them, by rows; the others are independent. */
  readonly correlated: readonly number[];
  readonly matrix: readonly (readonly number[])[];
}

/** The draws between two reports of progress. */
const piece = 2048;

/**
 * Fills an array with a function's values at random inputs.
 * @param progress called now and then with the number of values that are there
 */
export function draw(
  f: (point: Float64Array) => number,
  { means, deviations, correlated, matrix }: NormalInputs,
  seed: number,
  values: Float64Array,
  progress: (done: number) => void,
): void {
  const next = normalNumbers(seed);
  const factor = correlated.length > 0 ? factorOf(matrix) : [];
  const point = new Float64Array(means.length);
  const normal = new Float64Array(means.length);
  for (let at = 0; at < values.length; at++) {
    if (at % piece === 0) progress(at);
    for (let input = 0; input < normal.length; input++) point[input] = normal[input] = next();
    for (let row = 0; row < correlated.length; row++) {
      const weights = factor[row] as number[];
      let sum = 0;
      for (let column = 0; column < correlated.length; column++) {
        sum += (weights[column] as number) * (normal[correlated[column] as number] as number);
      }
      point[correlated[row] as number] = sum;
    }
    for (let input = 0; input < point.length; input++) {
      point[input] =
        (means[input] as number) + (deviations[input] as number) * (point[input] as number);
    }
    values[at] = f(point);
  }
}

/** A number that is known from a sample, and its standard error: how far it may be off by chance. */
export interface Sampled {
  readonly value: number;
  readonly error: number;
}

export interface Summary {
  readonly mean: Sampled;
  /** The standard deviation. */
  readonly deviation: Sampled;
  /** The ends of the probabilistically symmetric coverage interval. */
  readonly low: Sampled;
  readonly high: Sampled;
  /** How many values were numbers, infinite ones included: only these count. */
  readonly count: number;
  readonly infinite: number;
}

/**
 * @param values of which those that are no numbers are left out; with infinite ones mean and deviation are infinite, too
 * @param coverage the probability of the interval: 0.95, say
 */
export function summarize(values: Float64Array, coverage: number): Summary {
  const numbers = values.filter((value) => !Number.isNaN(value)).sort();
  const infinite = numbers.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0);
  return {
    ...(infinite === 0 ? moments(numbers) : infiniteMoments(numbers)),
    low: quantile(numbers, (1 - coverage) / 2),
    high: quantile(numbers, (1 + coverage) / 2),
    count: numbers.length,
    infinite,
  };
}

type Moments = Pick<Summary, "mean" | "deviation">;

/** @param sorted finite numbers; of one alone there is no deviation, and of none no mean either */
function moments(sorted: Float64Array): Moments {
  const count = sorted.length;
  // Sums of what is near 0, and of the size of 1, keep their digits and stay within the range of numbers.
  const middle = sorted[count >> 1] ?? Number.NaN;
  const unit = powerNear(Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted[count - 1] ?? 0)));
  const offset = middle / unit;
  let sum = 0;
  for (const value of sorted) sum += value / unit - offset;
  const shift = sum / count;
  let second = 0;
  let fourth = 0;
  for (const value of sorted) {
    const square = (value / unit - offset - shift) ** 2;
    second += square;
    fourth += square * square;
  }
  const variance = count < 2 ? Number.NaN : second / (count - 1);
  const deviation = Math.sqrt(variance);
  // The variance of a sample variance is (κ - 1)·σ⁴/n, with the kurtosis κ.
  const kurtosis = variance === 0 ? 1 : fourth / count / variance ** 2;
  return {
    mean: { value: middle + shift * unit, error: (deviation / Math.sqrt(count)) * unit },
    deviation: {
      value: deviation * unit,
      error: (deviation / 2) * Math.sqrt(Math.max(0, kurtosis - 1) / count) * unit,
    },
  };
}

/** A power of two that is about as large, and 1 for 0. */
const powerNear = (size: number): number =>
  size > 0 ? 2 ** Math.max(-1022, Math.min(1023, Math.floor(Math.log2(size)))) : 1;

function infiniteMoments(sorted: Float64Array): Moments {
  const ends = (sorted[0] as number) + (sorted.at(-1) as number);
  return {
    mean: { value: ends, error: Number.NaN },
    deviation: { value: Number.POSITIVE_INFINITY, error: Number.NaN },
  };
}

/** Its standard error is half the distance of the values whose ranks are a standard deviation below and above. */
function quantile(sorted: Float64Array, probability: number): Sampled {
  const at = (rank: number): number =>
    sorted[Math.max(0, Math.min(sorted.length - 1, Math.round(rank)))] ?? Number.NaN;
  const rank = probability * sorted.length - 0.5;
  const spread = Math.sqrt(sorted.length * probability * (1 - probability));
  const [below, above] = [at(rank - spread), at(rank + spread)];
  return { value: at(rank), error: above === below ? 0 : above / 2 - below / 2 };
}
