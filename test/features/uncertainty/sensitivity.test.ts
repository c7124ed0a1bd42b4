/** Elasticities: of a product of powers they are the powers, wherever it is. */

import { describe, expect, it } from "vitest";
import { sensitivity } from "../../../src/features/uncertainty/sensitivity.ts";
import { asked, contextAfter, rowsIn, wordsIn } from "../../calls.ts";

const rowsOf = (program: string, text: string) =>
  rowsIn(sensitivity(contextAfter(program), asked(text)));

describe("an elasticity", () => {
  it("is the power of an input, and the largest stands first", () => {
    expect(rowsOf("a = -2; b = 0.5; c = 4", "a^2*b^(-3)*sqrt(c)")).toEqual([
      ["b", 0.5, expect.closeTo(-384, 10), expect.closeTo(-3, 14)],
      ["a", -2, expect.closeTo(-64, 11), expect.closeTo(2, 14)],
      ["c", 4, expect.closeTo(8, 12), expect.closeTo(0.5, 14)],
    ]);
  });

  it("has the sign that it has where the answer is negative", () => {
    // 3/(3 - 5) and -5/(3 - 5)
    expect(rowsOf("x = 3; y = 5", "x - y")).toEqual([
      ["y", 5, -1, 2.5],
      ["x", 3, 1, -1.5],
    ]);
  });

  it("is none of 0: what doubling an input would add stands for it", () => {
    expect(rowsOf("x = 3; y = 6", "2x - y")).toEqual([
      ["x", 3, 2, 6],
      ["y", 6, -1, -6],
    ]);
  });

  it("of an input that is 0 is 0, which is said", () => {
    const outcome = sensitivity(contextAfter("x = 0; y = 4"), asked("x + y"));
    expect(rowsIn(outcome)).toEqual([
      ["y", 4, 1, 1],
      ["x", 0, 1, 0],
    ]);
    expect(wordsIn(outcome)).toContain("x is 0");
  });
});
