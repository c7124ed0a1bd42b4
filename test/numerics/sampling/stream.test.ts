/** Random numbers by their index: the published blocks, and the usual tests of uniformity and normality. */

import { describe, expect, it } from "vitest";
import { logarithm, normalQuantile } from "../../../src/numerics/sampling/normal-quantile.ts";
import { keyOf, philox } from "../../../src/numerics/sampling/philox.ts";
import { Stream } from "../../../src/numerics/sampling/stream.ts";

const count = 1_000_000;
const stream = new Stream(keyOf([1, 2, 3]));
const uniform = Float64Array.from({ length: count }, (_, index) => stream.uniform(index));
const normal = Float64Array.from({ length: count }, (_, index) => stream.normal(index));

/** Pearson's statistic of counts that are all expected to be the same. */
function chiSquared(counts: ArrayLike<number>): number {
  const all = Array.from(counts);
  const expected = all.reduce((sum, each) => sum + each, 0) / all.length;
  return all.reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0);
}

const countsIn = (bins: number, places: Iterable<number>): Float64Array => {
  const counts = new Float64Array(bins);
  for (const place of places) (counts[place] as number)++;
  return counts;
};

/** The mean of a power of deviations of standard normal numbers. */
const moment = (power: number): number =>
  normal.reduce((sum, each) => sum + each ** power, 0) / count;

/** The mean product of neighbors, in units of its standard deviation. */
const correlation = (of: Float64Array, variance: number): number => {
  let sum = 0;
  for (let at = 1; at < count; at++) sum += (of[at] as number) * (of[at - 1] as number);
  return sum / variance / Math.sqrt(count);
};

// The 99.9 % points of chi-squared are from mpmath: P(n/2, x/2) = 0.999.

describe("a block", () => {
  // The known answers that Random123 comes with (kat_vectors, philox4x32 10).
  it.each([
    [[0, 0], [0, 0, 0, 0], "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
    [[-1, -1], [-1, -1, -1, -1], "408f276d 41c83b0e a20bc7c6 6d5451fd"],
    [
      [0xa4093822, 0x299f31d0],
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      "d16cfe09 94fdcceb 5001e420 24126ea1",
    ],
  ])("of the key %s and the counter %s is the published one", (key, counter, expected) => {
    const words = (numbers: readonly number[]): number[] => numbers.map((each) => each >>> 0);
    const block = philox(
      words(key) as [number, number],
      words(counter) as [number, number, number, number],
    );
    expect(block.map((word) => word.toString(16)).join(" ")).toBe(expected);
  });
});

describe("a million uniform numbers", () => {
  it("are at least 0 and less than 1", () => {
    expect(uniform.every((each) => each >= 0 && each < 1)).toBe(true);
  });

  it("fill a thousand intervals alike", () => {
    const places = uniform.map((each) => Math.floor(1000 * each));
    expect(chiSquared(countsIn(1000, places))).toBeLessThan(1142.848);
  });

  it("fill the cells of a square in pairs, and in halves of their last bits", () => {
    const pairs = Array.from({ length: count / 2 }, (_, index) => {
      const [one, other] = [uniform[2 * index] as number, uniform[2 * index + 1] as number];
      return 32 * Math.floor(32 * one) + Math.floor(32 * other);
    });
    expect(chiSquared(countsIn(1024, pairs))).toBeLessThan(1168.497);
    const last = uniform.map((each) => (each * 2 ** 53) % 1024);
    expect(chiSquared(countsIn(1024, last))).toBeLessThan(1168.497);
  });

  it("stay within Kolmogorov's and Smirnov's bound", () => {
    const sorted = uniform.slice().sort();
    const gap = sorted.reduce(
      (most, each, at) => Math.max(most, (at + 1) / count - each, each - at / count),
      0,
    );
    // sqrt(-ln(0.001/2)/2)
    expect(gap * Math.sqrt(count)).toBeLessThan(1.9495);
  });

  it("do not follow from their neighbors", () => {
    const centered = uniform.map((each) => each - 0.5);
    expect(Math.abs(correlation(centered, 1 / 12))).toBeLessThan(3.29);
  });
});

describe("a million normal numbers", () => {
  it("fill twenty intervals of equal probability alike", () => {
    // The quantiles of k/20, from mpmath.
    const upper = [
      0, 0.12566134685507402, 0.2533471031357998, 0.3853204664075676, 0.5244005127080408,
      0.6744897501960817, 0.8416212335729142, 1.0364333894937896, 1.2815515655446006,
      1.6448536269514726,
    ];
    const edges = [...upper.slice(1).map((each) => -each), ...upper].sort((a, b) => a - b);
    const places = normal.map((each) => edges.filter((edge) => edge < each).length);
    expect(chiSquared(countsIn(20, places))).toBeLessThan(43.8202);
  });

  it("have the moments of the normal distribution", () => {
    // Each within 3.29 of its standard deviations: 1, 2, 15 and 96 over the count are the variances.
    expect(Math.abs(moment(1))).toBeLessThan(3.29e-3);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(3.29e-3 * Math.sqrt(2));
    expect(Math.abs(moment(3))).toBeLessThan(3.29e-3 * Math.sqrt(15));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(3.29e-3 * Math.sqrt(96));
  });

  it("lie far out as often as they should", () => {
    // 2*(1 - Φ(3)) and 2*(1 - Φ(4)), from mpmath.
    for (const [bound, share] of [
      [3, 0.002699796063],
      [4, 6.334248367e-5],
    ] as const) {
      const expected = count * share;
      const beyond = normal.filter((each) => Math.abs(each) > bound).length;
      expect(Math.abs(beyond - expected)).toBeLessThan(3.29 * Math.sqrt(expected));
    }
  });

  it("do not follow from their neighbors", () => {
    expect(Math.abs(correlation(normal, 1))).toBeLessThan(3.29);
  });
});

describe("whole numbers", () => {
  it("are each as likely as the other", () => {
    const dice = Array.from({ length: count }, (_, index) => stream.below(6, index));
    expect(chiSquared(countsIn(6, dice))).toBeLessThan(20.515);
    // Of 3·2^51 numbers, a quarter of the draws is drawn again.
    const many = Array.from({ length: 60_000 }, (_, index) => stream.below(3 * 2 ** 51, index));
    const thirds = many.map((each) => Math.floor(each / 2 ** 51));
    expect(chiSquared(countsIn(3, thirds))).toBeLessThan(13.816);
  });
});

describe("places", () => {
  it("have numbers that have nothing to do with each other", () => {
    const firsts = Array.from({ length: 20_000 }, (_, at) => [
      new Stream(keyOf([0, at])).uniform(0),
      new Stream(keyOf([at, 0])).uniform(0),
      new Stream(keyOf([0, 0]), at + 1).uniform(0),
    ]).flat();
    expect(new Set(firsts).size).toBe(firsts.length - 1);
    const places = firsts.map((each) => Math.floor(20 * each));
    expect(chiSquared(countsIn(20, places))).toBeLessThan(43.8202);
  });
});

describe("the normal quantile", () => {
  // sqrt(2)*erfinv(2*share), from mpmath.
  it.each([
    [-0.49999, -4.264890793922602],
    [-0.4, -1.2815515655446006],
    [1e-5, 2.506628274893494e-5],
    [0.4249, 1.43882539275254],
    [0.4251, 1.4402382675279635],
    [0.499999999, 5.997807010584733],
    [0.5 - 1e-11, 6.706023143414748],
    [0.5 - 2 ** -54, 8.292361075813595],
  ])("of ½ and %d is right", (share, expected) => {
    expect(Math.abs(normalQuantile(share) / expected - 1)).toBeLessThan(1e-15);
  });

  it("rests on a logarithm that is right", () => {
    // From mpmath.
    expect(logarithm(0.075)).toBeCloseTo(-2.590267165445827, 15);
    expect(logarithm(2 ** -54)).toBeCloseTo(-37.42994775023705, 14);
    expect(logarithm(0.7)).toBeCloseTo(-0.35667494393873245, 16);
  });
});
