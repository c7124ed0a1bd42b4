/** The backward pass in terms: its numbers at points where they are known by hand. */

import { describe, expect, it } from "vitest";
import { derivedFrom, numberOf } from "./requests.ts";

/** The value and the partials. */
const numbersOf = (program: string, text: string, ...points: number[][]): number[][] => {
  const derived = derivedFrom(program, text);
  return points.map((point) =>
    [derived.value, ...derived.partials].map((term) => numberOf(derived, term, point)),
  );
};

describe("terms come to the value and the partials", () => {
  it("where one input reaches the output on several ways", () => {
    // x²/y + x: 2x/y + 1 and -x²/y².
    expect(numbersOf("x = 1; y = 1", "x*x/y + x", [3, -2])).toEqual([[-1.5, -2, -2.25]]);
  });

  it.each([
    ["a = x*exp(y); b = sin(x*exp(y)) + x*exp(y)", "a = x*exp(y); b = sin(a) + a"],
    ["f(t) = t*exp(t); a = f(x*y); b = sin(f(x*y))", "f(t) = t*exp(t); a = f(x*y); b = sin(a)"],
  ])("as few where several statements repeat a formula: %s", (repeated, named) => {
    const sizes = [repeated, named].map(
      (statements) => derivedFrom(`x = 1; y = 2; ${statements}`, "a*b").draft.size,
    );
    expect(sizes[0]).toBe(sizes[1]);
  });

  it("on both sides of a condition, and what is not taken spoils nothing", () => {
    const found = numbersOf("x = 1; y = 1", "x > 0 ? ln(x)*y : 3y", [2, 5], [0, 5], [-1, 5]);
    expect(found).toEqual([
      [expect.closeTo(5 * Math.LN2, 15), 2.5, Math.LN2],
      [15, 0, 3],
      [15, 0, 3],
    ]);
  });

  it("in conditions within conditions", () => {
    const text = "x > 0 ? (y > 0 ? x*y : -x) : (y > 0 ? y^2 : 1/y)";
    const points = [
      [2, 3],
      [2, -3],
      [-2, 3],
      [-2, -4],
    ];
    expect(numbersOf("x = 1; y = 1", text, ...points)).toEqual([
      [6, 3, 2],
      [-2, -1, 0],
      [9, 0, 6],
      [-0.25, 0, -1 / 16],
    ]);
  });

  it("of a number that stands for its truth", () => {
    const found = numbersOf("x = 1; y = 1", "x*(not not y)", [3, 5], [3, 0]);
    expect(found).toEqual([
      [3, 1, 0],
      [0, 0, 0],
    ]);
  });

  it("of the larger of two, with halves for both where they are equal", () => {
    expect(numbersOf("x = 1; y = 2", "max(3x, 4y)", [4, 1], [1, 4], [4, 3])).toEqual([
      [12, 3, 0],
      [16, 0, 4],
      [12, 1.5, 2],
    ]);
    expect(numbersOf("x = 1; y = 2", "min(3x, 4y)", [4, 1], [4, 3])).toEqual([
      [4, 0, 4],
      [12, 1.5, 2],
    ]);
  });
});

it("terms of the backward pass come last, and know what they are derivatives by", () => {
  const derived = derivedFrom("x = 2; w = 3; n = x*w", "n^3");
  const { draft, value, partials, labels, adjoints, firstAdjoint } = derived;
  expect(value).toBeLessThan(firstAdjoint);
  expect(draft.size).toBeGreaterThan(firstAdjoint);
  const [[n, label] = []] = labels;
  expect(label).toBe("n");
  expect(numberOf(derived, n as number, [2, 3])).toBe(6);
  const [byN] = [...adjoints].find(([, of]) => of.includes(n as number)) ?? [];
  expect(numberOf(derived, byN as number, [2, 3])).toBe(3 * 6 ** 2);
  expect(
    partials.map((term) => adjoints.get(term)?.map((of) => numberOf(derived, of, [2, 3]))),
  ).toEqual([[2], [3]]);
});
