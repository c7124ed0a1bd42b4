import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactNumber, isCounted, notations, roundedNumber } from "../../src/text/number.ts";
import { lastValue } from "../replies.ts";

describe("exact numbers", () => {
  it("read back, in nabla, as the same double", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(lastValue(exactNumber(value))).toBe(value);
      }),
    );
    expect(exactNumber(-0)).toBe("-0");
    expect(exactNumber(Number.NEGATIVE_INFINITY)).toBe("-inf");
  });
});

describe("rounded numbers", () => {
  it.each([
    [Math.SQRT1_2, 10, "0.7071067812"],
    [-1.4999999999999996, 10, "-1.5"],
    [2 / 3, 3, "0.667"],
    [2 / 3, 17, "0.66666666666666663"],
    [0.1, 10, "0.1"],
    [100, 3, "100"],
    [2 ** 40, 10, "1099511627776"],
    [2 ** 40 + 0.5, 10, "1.099511628e12"],
    [1e21, 10, "1e21"],
    [2 ** 53, 10, "9007199254740992"],
    [2 ** 54, 17, "1.8014398509481984e16"],
    [10000000000.5, 10, "1.000000000e10"],
    [10000.4, 4, "1.000e4"],
    [9.96, 1, "1.0e1"],
    [0.9999999999999999, 10, "1.0"],
    [123456.789, 3, "1.23e5"],
    [12345.6789, 10, "12345.6789"],
    [9999999999.7, 10, "1.000000000e10"],
    [10000.95, 10, "10000.95"],
    [1234567890.25, 10, "1234567890.3"],
    [10000.95, 5, "10001.0"],
    [2.5, 1, "2.5"],
    [0.00001234, 10, "0.00001234"],
    [0.000001234, 10, "1.234e-6"],
    [1.6993417021166355e-17, 4, "1.699e-17"],
    [5e-324, 10, "4.940656458e-324"],
    [-0, 10, "0"],
    [Number.NaN, 10, "nan"],
    [Number.POSITIVE_INFINITY, 10, "inf"],
  ])("%d to %i digits is %s", (value, digits, text) => {
    expect(roundedNumber(value, { digits, notation: "auto" })).toBe(text);
  });

  it.each([
    [31536000, "3.1536e7"],
    [0.5, "5e-1"],
    [2 / 3, "6.666666667e-1"],
    [0, "0"],
    [Number.NaN, "nan"],
  ])("%d in scientific notation is %s", (value, text) => {
    expect(roundedNumber(value, { digits: 10, notation: "scientific" })).toBe(text);
  });

  it.each([
    [31536000, 10, "31.536e6"],
    [0.5, 10, "500e-3"],
    [-2 / 300000, 4, "-6.667e-6"],
    [12, 10, "12"],
    [10000.4, 4, "10.00e3"],
    [6.02214076e23, 10, "602.214076e21"],
    [Number.POSITIVE_INFINITY, 10, "inf"],
  ])("%d to %i digits in engineering notation is %s", (value, digits, text) => {
    expect(roundedNumber(value, { digits, notation: "engineering" })).toBe(text);
  });

  it("are as near as their digits allow", () => {
    const digits = fc.integer({ min: 1, max: 17 });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), digits, (value, n) => {
        const text = roundedNumber(value, { digits: n, notation: "auto" });
        if (isCounted(value)) expect(Number(text)).toBe(value + 0);
        else if (Math.floor(Math.log10(Math.abs(Number(value.toPrecision(n))))) === n - 1) {
          // Not whole, and it does not look it.
          expect(text).toMatch(/\.\d$/);
          expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.0500001);
        } else if (n > 1) expect(Number(text)).toBe(Number(value.toPrecision(n)));
      }),
    );
  });

  it("never look whole where they are not", () => {
    const whole = fc.integer({ min: -1e7, max: 1e7 });
    const digits = fc.integer({ min: 1, max: 17 });
    const notation = fc.constantFrom(...notations);
    fc.assert(
      fc.property(whole, fc.double(), digits, notation, (near, other, n, notation) => {
        for (const value of [near * (1 + 2 ** -50), near + 2 ** -20, other]) {
          if (Number.isInteger(value) || !Number.isFinite(value)) continue;
          const text = roundedNumber(value, { digits: n, notation });
          expect(/[.]/.test(text) || !Number.isInteger(Number(text))).toBe(true);
        }
      }),
    );
  });
});
