/** Derivatives by contour integrals and by differences: never further off than they say, and near enough to be of use. */

import { describe, expect, it } from "vitest";
import * as c from "../../../src/features/check/complex.ts";
import { Contour } from "../../../src/features/check/contour.ts";
import { differencesOf } from "../../../src/features/check/higher-differences.ts";

type Case = [
  name: string,
  complex: (z: c.Complex) => c.Complex,
  real: (x: number) => number,
  x: number,
  order: number,
  expected: number,
];

// The derivatives of x^x at 1 are OEIS A005727; the others are closed forms.
const cases: Case[] = [
  ["x^x", (z) => c.pow(z, z), (x) => x ** x, 1, 3, 3],
  ["x^x", (z) => c.pow(z, z), (x) => x ** x, 1, 5, 10],
  ["exp", c.exp, Math.exp, 100, 4, Math.exp(100)],
  ["sin", c.sin, Math.sin, 1, 4, Math.sin(1)],
  [
    "sin(1e6*x)",
    (z) => c.sin(c.scale(z, 1e6)),
    (x) => Math.sin(1e6 * x),
    1,
    2,
    -1e12 * Math.sin(1e6),
  ],
  ["ln", c.ln, Math.log, 1e-100, 2, -1e200],
  ["1/x", (z) => c.div(c.complex(1), z), (x) => 1 / x, 1e-5, 3, -6e20],
  ["1/x", (z) => c.div(c.complex(1), z), (x) => 1 / x, 1e100, 1, -1e-200],
  ["asinh", c.asinh, Math.asinh, 0.5, 2, -0.5 / 1.25 ** 1.5],
  ["atan", c.atan, Math.atan, 2, 2, -4 / 25],
  ["acosh", c.acosh, Math.acosh, 2, 2, -2 / 3 ** 1.5],
  ["x^4", (z) => c.pow(z, c.complex(4)), (x) => x ** 4, 0, 4, 24],
];

describe.each(cases)("%s", (_, complex, real, x, order, expected) => {
  it(`has at ${x} the derivative of order ${order}, by a contour`, () => {
    const { value, errorBound } = new Contour(order).of(complex, c.complex(x));
    expect(Math.hypot(value.re - expected, value.im)).toBeLessThanOrEqual(
      errorBound + 1e-13 * Math.abs(expected),
    );
    expect(errorBound).toBeLessThanOrEqual(1e-8 * Math.abs(expected));
  });

  it(`has at ${x} the derivative of order ${order}, by differences`, () => {
    const noise = Number.EPSILON * Math.abs(real(x));
    const { value, errorBound } = differencesOf(order)(real, x, noise);
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(
      8 * errorBound + 1e-13 * Math.abs(expected),
    );
    expect(errorBound).toBeLessThanOrEqual(1e-4 * Math.abs(expected));
  });
});

describe("a contour is not sure", () => {
  const root = (z: c.Complex): c.Complex => c.root(c.mul(z, z));
  it.each<[string, (z: c.Complex) => c.Complex]>([
    ["of what jumps on it", root],
    ["of what has a pole inside", (z) => c.div(c.complex(1), z)],
    ["of what has no derivative", c.sqrt],
    ["of what is not analytic", ({ re }) => c.complex(re)],
    ["of what is no number", () => c.complex(Number.NaN)],
  ])("%s", (_, f) => {
    const { value, errorBound } = new Contour(1).of(f, c.complex(0));
    expect(errorBound > 0.1 * Math.hypot(value.re, value.im) || Number.isNaN(value.re)).toBe(true);
  });

  it("where the mean around it is not the value at the point", () => {
    const { errorBound } = new Contour(1).of(c.exp, c.complex(0), { value: 2, errorBound: 0 });
    expect(errorBound).toBe(Number.POSITIVE_INFINITY);
  });
});

it("differences are not sure of a derivative that there is not", () => {
  expect(differencesOf(2)(Math.abs, 0, 0).errorBound).toBeGreaterThan(1);
  expect(differencesOf(1)(Math.sqrt, 0, 0).errorBound).toBe(Number.POSITIVE_INFINITY);
  expect(differencesOf(1)((x) => x, Number.NaN, 0).errorBound).toBe(Number.POSITIVE_INFINITY);
});
