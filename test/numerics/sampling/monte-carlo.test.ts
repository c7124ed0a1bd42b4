/** Random draws: their distribution, and what is made of them. */

import { describe, expect, it } from "vitest";
import { draw, type NormalInputs, summarize } from "../../../src/numerics/sampling/monte-carlo.ts";
import { normalNumbers } from "../../../src/numerics/sampling/random.ts";

const drawn = (f: (point: Float64Array) => number, inputs: NormalInputs, seed = 1, n = 200_000) => {
  const values = new Float64Array(n);
  let calls = 0;
  draw(f, inputs, seed, values, () => calls++);
  expect(calls).toBeGreaterThan(n / 10_000);
  return values;
};

const independent = (means: readonly number[], deviations: readonly number[]): NormalInputs => ({
  means,
  deviations,
  correlated: [],
  matrix: [],
});

/** A number is where it should be, for all that chance may do. */
const within = ({ value, error }: { value: number; error: number }, truth: number): void => {
  expect(error).toBeGreaterThan(0);
  expect(Math.abs(value - truth)).toBeLessThan(4.5 * error);
};

describe("normal numbers", () => {
  it("are the same for the same seed, and others for another", () => {
    const first = (seed: number) => Array.from({ length: 9 }, normalNumbers(seed));
    expect(first(42)).toEqual(first(42));
    expect(first(42)).not.toEqual(first(43));
  });

  it("have the moments of the normal distribution, and its tails", () => {
    const next = normalNumbers(7);
    const numbers = Array.from({ length: 400_000 }, next);
    const moment = (power: number): number =>
      numbers.reduce((sum, x) => sum + x ** power, 0) / numbers.length;
    // The variance of a moment's estimate is that of x^power, divided by the number of them.
    const allowed = (variance: number): number => 4.5 * Math.sqrt(variance / numbers.length);
    expect(Math.abs(moment(1))).toBeLessThan(allowed(1));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(allowed(2));
    expect(Math.abs(moment(3))).toBeLessThan(allowed(15));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(allowed(96));
    const beyond = numbers.filter((x) => Math.abs(x) > 3).length / numbers.length;
    expect(Math.abs(beyond - 0.0026998)).toBeLessThan(allowed(0.0027));
    // Neighbors have nothing to do with each other.
    const product =
      numbers.reduce((sum, x, at) => sum + x * (numbers[at + 1] ?? 0), 0) / numbers.length;
    expect(Math.abs(product)).toBeLessThan(allowed(1));
  });
});

describe("a sample", () => {
  it("of a linear formula has the normal distribution", () => {
    const values = drawn(
      ([x, y]) => 2 * (x as number) - (y as number) + 1,
      independent([3, 4], [0.3, 0.8]),
    );
    const { mean, deviation, low, high, count } = summarize(values, 0.95);
    expect(count).toBe(values.length);
    within(mean, 3);
    within(deviation, 1);
    within(low, 3 - 1.959964);
    within(high, 3 + 1.959964);
    expect(deviation.error).toBeCloseTo(Math.sqrt(1 / 2 / count), 4);
  });

  it("of a square has the distribution of chi squared", () => {
    const { mean, deviation, low, high } = summarize(
      drawn(([x]) => (x as number) ** 2, independent([0], [1])),
      0.95,
    );
    within(mean, 1);
    within(deviation, Math.SQRT2);
    // The quantiles of the normal distribution at 0.5125 and 0.9875, squared.
    within(low, 0.031338 ** 2);
    within(high, 2.2414027 ** 2);
  });

  it("is correlated as it should be", () => {
    const matrix = [
      [1, 0.6, -0.3],
      [0.6, 1, 0.2],
      [-0.3, 0.2, 1],
    ];
    const inputs = { means: [0, 0, 0, 0], deviations: [1, 2, 1, 3], correlated: [0, 1, 3], matrix };
    const of = (a: number, b: number) =>
      summarize(
        drawn((point) => (point[a] as number) * (point[b] as number), inputs, 5),
        0.95,
      ).mean;
    within(of(0, 1), 0.6 * 2);
    within(of(0, 3), -0.3 * 3);
    within(of(1, 3), 0.2 * 6);
    within(of(0, 2), 0);
    within(of(3, 3), 9);
    const opposite = {
      means: [1, 2],
      deviations: [1, 1],
      correlated: [0, 1],
      matrix: [
        [1, -1],
        [-1, 1],
      ],
    };
    const sums = drawn(([x, y]) => (x as number) + (y as number), opposite, 1, 1000);
    for (const sum of sums) expect(sum).toBeCloseTo(3, 14);
  });

  it("has its moments at every scale, and where it is no larger than rounding", () => {
    for (const unit of [1e-300, 1e-170, 1e160, 1e307]) {
      const { mean, deviation } = summarize(
        drawn(([x]) => x as number, independent([unit], [unit / 10])),
        0.95,
      );
      expect(Math.abs(mean.value / unit - 1)).toBeLessThan((4.5 * mean.error) / unit);
      expect(deviation.value / unit).toBeCloseTo(0.1, 2);
      expect(deviation.error / deviation.value).toBeCloseTo(1 / Math.sqrt(400_000), 4);
    }
  });

  it("has no deviation with one number, and no mean with none", () => {
    const one = summarize(Float64Array.of(Number.NaN, 3, Number.NaN), 0.95);
    expect(one).toMatchObject({ count: 1, mean: { value: 3 }, low: { value: 3 } });
    expect(one.deviation.value).toBeNaN();
    const none = summarize(Float64Array.of(Number.NaN), 0.95);
    expect([none.count, none.mean.value, none.deviation.value, none.high.value]).toEqual([
      0,
      ...Array(3).fill(Number.NaN),
    ]);
  });

  it("keeps infinite values in their order", () => {
    const { mean, deviation, low, high, count, infinite } = summarize(
      drawn(([x]) => Math.exp(1e5 * (x as number)), independent([0], [1]), 1, 10_000),
      0.95,
    );
    expect(count).toBe(10_000);
    expect(infinite).toBeGreaterThan(4800);
    expect([mean.value, deviation.value, low.value, high.value]).toEqual([1 / 0, 1 / 0, 0, 1 / 0]);
    expect(summarize(Float64Array.of(-1 / 0, 1, 1 / 0), 0.95).mean.value).toBeNaN();
  });

  it("leaves out what is no number, and keeps digits beside a large mean", () => {
    const values = drawn(([x]) => Math.sqrt(x as number), independent([0], [1]), 1, 10_000);
    const { count } = summarize(values, 0.95);
    expect(count).toBeGreaterThan(4800);
    expect(count).toBeLessThan(5200);
    const near = summarize(
      drawn(([x]) => 1e9 + (x as number), independent([0], [1e-4])),
      0.95,
    );
    expect(near.deviation.value / 1e-4).toBeCloseTo(1, 2);
  });
});
