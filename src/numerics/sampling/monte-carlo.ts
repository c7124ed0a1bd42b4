/**
 * Propagation of distributions by the Monte Carlo method (JCGM 101:2008, Supplement 1 to the Guide to the expression of
 * uncertainty in measurement, clause 7), for normal inputs.
 */

import { factorOf } from "./correlation.ts";
import { putInPlace } from "./order.ts";
import { normalNumbers } from "./random.ts";

/** Normal quantities, and how they are correlated. */
export interface NormalInputs {
  readonly means: readonly number[];
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
 * @param look called now and then
 */
export function summarize(
  values: Float64Array,
  coverage: number,
  look: () => void = () => {},
): Summary {
  const numbers = numbersAmong(values);
  const { infinite, ...ends } = extentOf(numbers);
  const tails = [(1 - coverage) / 2, (1 + coverage) / 2].map((tail) => ranksAt(tail, numbers));
  const middle = numbers.length >> 1;
  putInPlace(numbers, [middle, ...tails.flat()], look);
  const [low, high] = tails.map((ranks) => quantile(numbers, ranks)) as [Sampled, Sampled];
  return {
    ...(infinite === 0 ? moments(numbers, numbers[middle], ends) : infiniteMoments(ends)),
    low,
    high,
    count: numbers.length,
    infinite,
  };
}

/** A copy without what is no number. */
function numbersAmong(values: Float64Array): Float64Array {
  const numbers = new Float64Array(values.length);
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) numbers[count++] = value;
  return numbers.subarray(0, count);
}

interface Ends {
  readonly least: number;
  readonly most: number;
}

function extentOf(numbers: Float64Array): Ends & { readonly infinite: number } {
  let [least, most, infinite] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const value of numbers) {
    if (value < least) least = value;
    if (value > most) most = value;
    if (!Number.isFinite(value)) infinite++;
  }
  return { least, most, infinite };
}

type Moments = Pick<Summary, "mean" | "deviation">;

/** @param numbers finite ones; of one alone there is no deviation, and of none no mean either */
function moments(numbers: Float64Array, middle = Number.NaN, { least, most }: Ends): Moments {
  const count = numbers.length;
  // Sums of what is near 0, and of the size of 1, keep their digits and stay within the range of numbers.
  const unit = powerNear(count === 0 ? 0 : Math.max(Math.abs(least), Math.abs(most)));
  const offset = middle / unit;
  let sum = 0;
  for (const value of numbers) sum += value / unit - offset;
  const shift = sum / count;
  let second = 0;
  let fourth = 0;
  for (const value of numbers) {
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

const infiniteMoments = ({ least, most }: Ends): Moments => ({
  mean: { value: least + most, error: Number.NaN },
  deviation: { value: Number.POSITIVE_INFINITY, error: Number.NaN },
});

/** The ranks of a quantile, and of what is a standard deviation of its rank below and above. */
function ranksAt(probability: number, { length }: Float64Array): [number, number, number] {
  const rank = probability * length - 0.5;
  const spread = Math.sqrt(length * probability * (1 - probability));
  const within = (at: number): number => Math.max(0, Math.min(length - 1, Math.round(at)));
  return [within(rank - spread), within(rank), within(rank + spread)];
}

/** Its standard error is half the distance of the values at the ranks beside it. */
function quantile(numbers: Float64Array, ranks: readonly number[]): Sampled {
  const [below, value, above] = ranks.map((rank) => numbers[rank] ?? Number.NaN) as [
    number,
    number,
    number,
  ];
  return { value, error: above === below ? 0 : above / 2 - below / 2 };
}
