/** What goes wrong when parsing, and where, and what is advised. */

import { describe, expect, it } from "vitest";
import { errorOf, lastValue } from "../replies.ts";

const said = (program: string): string => {
  const { message, hint } = errorOf(program);
  return hint === undefined ? message : `${message}; ${hint}`;
};

describe("syntax errors", () => {
  it.each([
    ["1 +", "expected a number, a name or `(`; add a value after the +"],
    [
      "2 3",
      "expected an operator or the end of the statement; put an operator between 2 and 3, or a comma in a list: [2, 3]",
    ],
    ["2 x", "expected an operator or the end of the statement; write 2*x"],
    ["x = ", "expected a number, a name or `(`; give it a value: x = 1"],
    [
      "f(2) = 3",
      "expected an operator or the end of the statement; write :solve f(2) = 3 for x, or f(2) == 3 to compare",
    ],
    ["(1, 2)", "expected an operator or `)`; write [1, 2]"],
    [
      "f(1 2)",
      "expected an operator, `,` or `)`; put an operator between 1 and 2, or a comma in a list: [1, 2]",
    ],
    [
      "1.2.3",
      "expected an operator or the end of the statement; write 1.23; a number has one decimal point",
    ],
    ["(1 + 2", "unclosed (; add the missing `)`"],
    [
      "1 + 2)",
      "expected an operator or the end of the statement; drop the `)`, or add a `(` before it",
    ],
    ["1 ? 2", "expected an operator or `:`; write 1 ? 2 : 0"],
    ["sin(*2)", "expected a number, a name, `(` or `)`; write sin(2)"],
    ["$", "expected a number, a name or `(`; :help shows what can be written"],
  ])("%s: %s", (program, expected) => {
    expect(said(program)).toBe(expected);
  });

  it.each([
    ["2 $ 3", 2, 3],
    ["sin(x) + + ", 10, 10],
    ["alpha beta", 0, 5],
    ["pi e", 3, 4],
  ])("%s is marked from %i to %i", (program, start, end) => {
    expect(errorOf(program).span).toEqual({ start, end });
  });
});

describe("a coefficient after a division", () => {
  it.each([
    ["1/2x", "write 1/(2*x) or (1/2)*x"],
    ["(1 + x)/-2(x + 1)", "write (1 + x)/-(2*(x + 1)) or ((1 + x)/-2)*(x + 1)"],
    ["8 % 2x", "write 8%(2*x) or (8%2)*x"],
    ["a*b/2c", "write b/(2*c) or (b/2)*c"],
  ])("%s: %s", (program, hint) => {
    expect(errorOf(program)).toMatchObject({ code: "ambiguous-coefficient", hint });
  });

  it.each([
    ["x = 4; 1/(2x)", 0.125],
    ["x = 4; 1/(2)*x", 2],
    ["x = 4; 2x/4", 2],
    ["x = 4; 1/x*2x", 2],
    ["x = 4; 1/-(2x)", -0.125],
  ])("%s is not ambiguous", (program, value) => {
    expect(lastValue(program)).toBe(value);
  });
});

describe("comparisons in a row", () => {
  it("are refused with advice", () => {
    expect(said("1 < x + 1 <= 3")).toBe(
      "comparisons cannot be chained; write 1 < x + 1 and x + 1 <= 3",
    );
  });
});

describe("nesting", () => {
  const nested = (depth: number): string => `${"(".repeat(depth)}1${")".repeat(depth)}`;

  it.each([200, 10_000])("goes %d brackets deep, and as many calls", (depth) => {
    expect(lastValue(nested(depth))).toBe(1);
    expect(lastValue(`x = 0\n${"sin(".repeat(depth)}x${")".repeat(depth)}`)).toBe(0);
  });

  it("tells in the deep what is wrong, as elsewhere", () => {
    const error = errorOf(`${"(".repeat(10_000)}1 +${")".repeat(10_000)}`);
    expect(error.code).toBe("syntax");
    expect(error.span?.start).toBe(10_003);
  });

  it("is an error with a position beyond what the parser can hold", () => {
    for (const text of [nested(1e6), `${"-".repeat(1e6)}1`, `${"2^".repeat(1e6)}1`]) {
      const error = errorOf(text);
      expect(error.code).toBe("too-deep");
      expect(error.span?.start).toBeGreaterThan(100);
      expect(error.span?.end).toBeLessThan(text.length);
    }
  });
});

describe("precedence", () => {
  it.each([
    ["-2^2", -4],
    ["2^3^2", 512],
    ["2^-1", 0.5],
    ["-2²", -4],
    ["(-2)**2", 4],
    ["x = 3; 2x^2", 18],
    ["x = 3; -2x", -6],
    ["10 - 3 - 2", 5],
    ["24/4/3", 2],
    ["7 % 4 * 2", 6],
    ["1 + 2 < 4", 1],
    ["not 1 < 2", 0],
    ["1 or 0 and 0", 1],
    ["0 ? 1 : 0 ? 2 : 3", 3],
    ["if(1 < 2, 10, 20)", 10],
    ["6 ÷ 2 × 3 − 1", 8],
    ["2pi", 2 * Math.PI],
    ["1_000 + 0xff + 0b101 + .5 + 5. + 1e-3", 1265.501],
  ])("%s is %d", (program, value) => {
    expect(lastValue(program)).toBe(value);
  });
});
