/** When claims hold: what is near enough, element by element. */

import { describe, expect, it } from "vitest";
import { assert, assertClose } from "../../../src/features/assert/run.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { contextAfter } from "../../calls.ts";

/** Whether a claim holds; what is thrown otherwise. */
const claimed = (run: typeof assert, ...claim: string[]): true | string => {
  try {
    run(contextAfter("v = [1, 2, 3]; x = 2"), claim.map(parseExpression));
    return true;
  } catch (thrown) {
    return (thrown as Error).message;
  }
};

describe("a claim", () => {
  it.each(["x", "-1", "x == 2", "v > 0", "1e-300", "not (x > 2)"])("holds: %s", (claim) => {
    expect(claimed(assert, claim)).toBe(true);
  });

  it.each([
    ["x - 2", "0"],
    ["0/0", "nan"],
    ["x > 2", "2 > 2"],
    ["v != 3", "[1, 2, 3] != 3"],
  ])("does not hold: %s", (claim, shown) => {
    expect(claimed(assert, claim)).toContain(shown);
  });
});

describe("two numbers are near each other", () => {
  it.each([
    // By 1e-9 in absolute terms below 1, and relative to the larger above.
    ["0", "1e-9"],
    ["-1e6", "-1e6 - 9e-4"],
    ["1e6 + 9e-4", "1e6"],
    ["1e300", "1e300*(1 + 9e-10)"],
    ["0/0", "0/0"],
    ["1/0", "inf"],
    ["0", "-0"],
    // By a tolerance of their own, of which the larger has the more.
    ["1", "1.1", "0.1"],
    ["v", "[1.2, 1.8, 3.2]", "0.2"],
    ["[2, 2]", "x"],
  ])("%s and %s", (...claim) => {
    expect(claimed(assertClose, ...claim)).toBe(true);
  });

  it.each([
    ["0", "1.1e-9"],
    ["1e6", "1e6 + 1.1e-3"],
    ["1", "-1"],
    ["1", "1.12", "0.1"],
    ["0/0", "0"],
    ["1/0", "-1/0"],
    ["1/0", "1"],
    ["1e308", "-1e308"],
  ])("but not %s and %s", (...claim) => {
    expect(claimed(assertClose, ...claim)).toContain("(difference ");
  });

  it("and which elements are not", () => {
    expect(claimed(assertClose, "v", "[1, 2.5, 3]")).toContain("v is 2, not 2.5 in element 2");
    expect(claimed(assertClose, "v", "[1, 2]")).toContain("different lengths");
  });
});
