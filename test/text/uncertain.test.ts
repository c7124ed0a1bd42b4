/** Values with their uncertainties as text. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Notation } from "../../src/text/number.ts";
import { withUncertainty } from "../../src/text/uncertain.ts";

const shown = (value: number, size: number, digits = 10, notation: Notation = "auto"): string =>
  withUncertainty(value, size, { digits, notation });

describe("a value with its uncertainty", () => {
  it.each([
    [9, 0.6000000000000001, "9.0 ± 0.6"],
    [3, 0.1, "3.0 ± 0.1"],
    [2, 0.61, "2.00 ± 0.61"],
    [-1, 0.16, "-1.00 ± 0.16"],
    [4, 1, "4 ± 1"],
    [4.5, 1, "4.5 ± 1.0"],
    [9192631770.1234, 0.0023, "9192631770.1234 ± 0.0023"],
    [5.12345678901, 2e-11, "5.12345678901 ± 2e-11"],
    [1000000000.987, 0.0725, "1000000000.987 ± 0.072"],
    [1234567890123, 20, "1234567890123 ± 20"],
    [1234567890123, 25000, "1.234567890e12 ± 2.5e4"],
    // A double has no more digits than these.
    [9192631770.123457, 1e-9, "9192631770.12346 ± 1e-9"],
    [0.1 + 0.2, 1e-20, "0.3 ± 1e-20"],
    [1.9999999999999996, 1.2e-16, "2 ± 1.2e-16"],
    [Number.MAX_SAFE_INTEGER, 0.5, "9007199254740991 ± 0.5"],
    [1e20, 0.5, "1e20 ± 0.5"],
    [127.73217, 0.0699787, "127.732 ± 0.070"],
    [127.7000012, 0.071, "127.700 ± 0.071"],
    // physics.nist.gov/cuu/Uncertainty/examples.html, after NIST TN 1297.
    [100.02147, 0.00035, "100.02147 ± 0.00035"],
    [100.02147, 0.0007, "100.02147 ± 0.00070"],
    [50.000838, 0.0000317, "50.000838 ± 0.000032"],
    [9.81872, 0.0995, "9.82 ± 0.10"],
    [1234.5678, 120.7, "1235 ± 121"],
    [0, 5.8e-7, "0 ± 5.8e-7"],
    [0.0000115, 0.0000012, "0.0000115 ± 0.0000012"],
    [1e-17, 0.1, "0.0 ± 0.1"],
    [-0.0004, 0.01, "0.000 ± 0.010"],
    [127.732, 1e-12, "127.732000000000 ± 1e-12"],
    [6.02214076e23, 3e15, "6.02214076e23 ± 3e15"],
    [1.2345e-9, 3.3e-12, "1.2345e-9 ± 3.3e-12"],
    [5, 0, "5 ± 0"],
    [5, Number.POSITIVE_INFINITY, "5 ± inf"],
    [Number.NaN, 1, "nan ± 1"],
    [5, Number.NaN, "5 ± nan"],
  ])("%d, %d is %s", (value, size, text) => {
    expect(shown(value, size)).toBe(text);
  });

  it("is scientific where that is wanted, and exact where that is", () => {
    expect(shown(127.73217, 0.0699787, 10, "scientific")).toBe("1.27732e2 ± 7.0e-2");
    expect(shown(9, 0.6000000000000001, Number.POSITIVE_INFINITY)).toBe("9 ± 0.6000000000000001");
    expect(shown(127.73217, 0.0699787, 4)).toBe("127.732 ± 0.070");
  });

  it("is a list of them", () => {
    const rounding = { digits: 10, notation: "auto" } as const;
    expect(withUncertainty([9, 4], [0.6, 0], rounding)).toBe("[9.0 ± 0.6, 4 ± 0]");
    expect(withUncertainty([9, 4], undefined, rounding)).toBe("[9, 4]");
  });

  it("never loses more than the uncertainty allows, nor of that more than its third digit", () => {
    const any = fc.double({ min: -1e300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(any, fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value, size) => {
        const [left, right] = shown(value, size).split(" ± ").map(Number) as [number, number];
        expect(Math.abs(right - size)).toBeLessThanOrEqual(0.051 * size);
        const rounding = Math.max(Math.abs(value) * 1e-15, 0.51 * size);
        expect(Math.abs(left - value)).toBeLessThanOrEqual(rounding);
      }),
    );
  });
});
