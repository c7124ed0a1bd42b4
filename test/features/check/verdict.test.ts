/** What evidence is enough to accuse a rule: numbers that are near each other, and numbers that are not. */

import { describe, expect, it } from "vitest";
import type { Surroundings } from "../../../src/features/check/differences.ts";
import { differenceCell, withError } from "../../../src/features/check/evidence.ts";
import {
  digitsOf,
  disagrees,
  type Evidence,
  faultInNabla,
  isNear,
  isShown,
  isSure,
  verdictOn,
} from "../../../src/features/check/verdict.ts";
import { witnessed } from "../../../src/features/check/witnessed.ts";

describe("two numbers", () => {
  it.each([
    [1, 1, 15],
    [1, 1.1, 1],
    [1, 1.000999, 3],
    [-2e300, -2.000002e300, 6],
    [1, -1, 0],
    [0, 1e-9, 0],
    [1e308, -1e308, 0],
  ])("%d and %d have %d digits in common", (one, other, digits) => {
    expect(digitsOf(one, other)).toBe(digits);
    expect(digitsOf(other, one)).toBe(digits);
  });

  it("are near by thirty doubts, or a billionth", () => {
    expect(isNear(1, { value: 1 + 29e-6, errorBound: 1e-6 })).toBe(true);
    expect(isNear(1, { value: 1 + 31e-6, errorBound: 1e-6 })).toBe(false);
    expect(isNear(1e6, { value: 1e6 + 0.9e-3, errorBound: 0 })).toBe(true);
    expect(isNear(1e6, { value: 1e6 - 1.1e-3, errorBound: 0 })).toBe(false);
  });

  it("bear witness with less doubt than a thousandth, and are shown with less than themselves", () => {
    expect([9e-4, 1.1e-3].map((errorBound) => isSure({ value: -1, errorBound }))).toEqual([
      true,
      false,
    ]);
    expect([0.9, 1.1].map((errorBound) => isShown({ value: -1, errorBound }))).toEqual([
      true,
      false,
    ]);
  });
});

const sides = (left: number, right: number): Pick<Surroundings, "left" | "right"> => ({
  left: { value: left, errorBound: 1e-9 },
  right: { value: right, errorBound: 1e-9 },
});

/** A slope of 2 without kinks, but for what is said. */
const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  central: { value: 2, errorBound: 1e-9 },
  ...sides(2, 2),
  isSparse: false,
  isResolved: true,
  isNaN: { left: false, right: false },
  jump: { left: 0, right: 0 },
  growth: { left: 0, right: 0 },
  finest: { step: 1e-6, noise: 1e-16 },
  nearest: { left: 2, right: 2 },
  ...more,
});

const isAccused = (exact: number, more: Partial<Surroundings> = {}, step?: number): boolean => {
  const evidence: Evidence = { value: 1, exact, around: around(more), complexStep: step };
  return verdictOn(evidence).startsWith(disagrees);
};

describe("a rule", () => {
  it("is accused where it says something else than differences", () => {
    expect([2, 2 + 1e-8, 2.001, -2].map((exact) => isAccused(exact))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("is not, where differences are not reliable here", () => {
    expect(isAccused(2.001, { central: { value: 2, errorBound: 0.01 } })).toBe(false);
    expect(isAccused(3, { isResolved: false })).toBe(false);
    expect(isAccused(3, { isSparse: true })).toBe(false);
  });

  it("may give anything between the sides of a kink, and nothing beyond", () => {
    const kink = sides(-1, 4);
    expect([-1, 0, 4, -1.1, 4.1].map((exact) => isAccused(exact, kink))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it("is accused by the complex step and differences together, and by neither alone", () => {
    expect(isAccused(3, {}, 2)).toBe(true);
    expect(isAccused(2, {}, 2)).toBe(false);
    expect(isAccused(2, { central: { value: 3, errorBound: 0.5 } }, 2)).toBe(false);
  });

  it("is infinite where the slope grows without bound, to the same side", () => {
    const growth = { left: 1, right: 1 };
    expect(isAccused(Number.POSITIVE_INFINITY, { growth })).toBe(false);
    expect(isAccused(Number.NEGATIVE_INFINITY, { growth })).toBe(true);
    expect(isAccused(Number.POSITIVE_INFINITY)).toBe(true);
  });
});

describe("derivatives of derivatives", () => {
  const sure = (value: number) => ({ value, errorBound: 1e-12 });

  it("agree with both witnesses, or are a fault", () => {
    const verdict = (exact: number, contour: number, difference: number, rounding = 0): string =>
      witnessed({ exact, rounding, contour: sure(contour), difference: sure(difference) });
    expect(verdict(5, 5, 5)).toMatch(/^agrees to 15/);
    expect(verdict(5.001, 5, 5)).toContain(faultInNabla);
    // Witnesses that contradict each other accuse nobody; nor does what rounding explains.
    expect(verdict(5, 5, 6)).not.toMatch(/agree/);
    expect(verdict(6, 5, 7)).not.toMatch(/agree/);
    expect(verdict(5.001, 5, 5, 1e-3)).not.toContain(faultInNabla);
  });
});

describe("evidence", () => {
  it("can be doubted more, on all sides", () => {
    const { central, left, right } = withError(around(), 1e-3);
    expect([central, left, right].map(({ errorBound }) => errorBound)).toEqual(
      [1, 2, 3].map(() => expect.closeTo(1e-3, 8)),
    );
    expect(withError(around(), Number.NaN)).toEqual(around());
  });

  it("is shown where it is of use", () => {
    expect(differenceCell(around())).toBe(2);
    expect(differenceCell(around({ central: { value: 2, errorBound: 3 } }))).toBe("");
    expect(differenceCell(around({ jump: { left: 0, right: 1 } }))).toBe("");
    expect(differenceCell(around({ growth: { left: -1, right: 0 } }))).toBe("");
  });
});
