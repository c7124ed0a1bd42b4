/** Fractions and other forms of numbers: by hand, and differences by Python's fractions. */

import { expect, it } from "vitest";
import { formsOf, fractionOf } from "../../../src/features/show/compute.ts";

it.each([
  [1 / 3, "1/3"],
  [-0.125, "-1/8"],
  [0.1, "1/10"],
  [355 / 113, "355/113"],
  [4503599627370495.5, "9007199254740991/2"],
])("%d is the fraction %s", (value, text) => {
  expect(fractionOf(value)).toEqual({ text, difference: 0 });
});

it.each([
  [0.1 + 0.2, "3/10", 4.4408920985006264e-17],
  [Math.PI, "1146408/364913", -1.6108624845789456e-12],
  [-Math.SQRT2, "-665857/470832", 1.5947651516737201e-12],
])("%d is about %s", (value, text, difference) => {
  expect(fractionOf(value)).toEqual({ text, difference });
});

it.each([1e-9, 5e-324, 1e300 / 3])("%d is near no fraction", (value) => {
  expect(fractionOf(value)).toBeUndefined();
});

it("has forms of whole numbers up to 2^53, and of others", () => {
  expect(formsOf(-255)).toEqual({
    scientific: "-2.55e2",
    hexadecimal: "-0xff",
    binary: "-0b11111111",
  });
  expect(formsOf(2.5)).toEqual({
    fraction: { text: "5/2", difference: 0 },
    scientific: "2.5e0",
  });
  expect(formsOf(2 ** 60)).toEqual({ scientific: "1.152921504606847e18" });
  expect(formsOf(Number.NaN)).toEqual({});
});
