/** A formula and its derivatives in full: their numbers where they are known by hand. */

import { expect, it } from "vitest";
import { type PlainForm, plainForm } from "../../../src/features/export/plain.ts";
import { numberOf, requestOf } from "./requests.ts";

/** The value and the partials at a point. */
const numbersOf = (program: string, text: string, point: readonly number[]): number[] => {
  const plain = plainForm(requestOf(program, text), {}) as PlainForm;
  return [plain.value, ...plain.partials].map((term) => numberOf(plain, term, point));
};

it("the value and each partial come to what they are", () => {
  // x²/y + x: 2x/y + 1 and -x²/y².
  expect(numbersOf("x = 1; y = 1", "x*x/y + x", [3, -2])).toEqual([-1.5, -2, -2.25]);
  // e^x over the sum: 2/3 at ln 2 beside 0.
  expect(numbersOf("x = 1; y = 1", "logsumexp(x, y)", [Math.LN2, 0])).toEqual([
    expect.closeTo(Math.log(3), 15),
    expect.closeTo(2 / 3, 15),
    expect.closeTo(1 / 3, 15),
  ]);
});

it("is not there where it would be too long to be read", () => {
  const long = Array.from({ length: 80 }, (_, k) => `sin(${k + 2}x)`).join(" + ");
  expect(plainForm(requestOf("x = 1", long), {})).toBeUndefined();
});
