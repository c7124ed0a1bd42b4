/** Limits of sequences that are polynomials of their step: extrapolation gives them exactly. */

import { describe, expect, it } from "vitest";
import { type Estimate, extrapolate } from "../../../src/features/check/extrapolation.ts";

const run = (f: (h: number) => number, steps: number, rounding = 1e-15, first = 1): Estimate[] =>
  Array.from({ length: steps }, (_, n) => ({ value: f(first * 2 ** -n), rounding }));

describe("the limit", () => {
  it("of L + a·h² + b·h⁴ is L after three steps, where the error falls by 4", () => {
    const { value, errorBound, at } = extrapolate([run((h) => 7 - 3 * h ** 2 + 5 * h ** 4, 4)], 4);
    expect(value).toBeCloseTo(7, 14);
    expect(at).toBe(3);
    expect(errorBound).toBeLessThan(1e-13);
  });

  it("of L + a·h + b·h² is L, where it falls by 2", () => {
    const { value, errorBound } = extrapolate([run((h) => -2 + h + 8 * h ** 2, 4)], 2);
    expect(value).toBeCloseTo(-2, 14);
    expect(errorBound).toBeLessThan(1e-13);
  });

  it("is no surer than rounding, nor further off than it says", () => {
    // (sin(x + h) - sin(x - h))/2h at 1: the cosine of 1, by mpmath.
    const central = (h: number): number => (Math.sin(1 + h) - Math.sin(1 - h)) / (2 * h);
    const { value, errorBound } = extrapolate([run(central, 20, 1e-12)], 4);
    expect(Math.abs(value - 0.5403023058681398)).toBeLessThan(errorBound);
    expect(errorBound).toBeGreaterThanOrEqual(1e-12);
    expect(errorBound).toBeLessThan(1e-10);
  });

  it("is doubted where finer steps object", () => {
    const settled = run(() => 1, 4);
    const other = run(() => 2, 4, 1e-15, 2 ** -4);
    expect(extrapolate([settled], 4).errorBound).toBeLessThan(1e-14);
    expect(extrapolate([settled, other], 4)).toMatchObject({
      value: 2,
      errorBound: expect.closeTo(0, 14),
    });
    const wild = [1, 1, 1, 1, 9, 3, 8].map((value) => ({ value, rounding: 1e-15 }));
    expect(extrapolate([wild], 4).errorBound).toBeGreaterThan(1);
  });

  it("is not told from one estimate", () => {
    expect(extrapolate([run(() => 1, 1)], 4).errorBound).toBe(Number.POSITIVE_INFINITY);
  });
});
