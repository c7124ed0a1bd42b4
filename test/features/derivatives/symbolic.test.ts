/** Formulas of derivatives, beside those of textbooks; sines and cosines are mpmath's. */

import { describe, expect, it } from "vitest";
import { symbolic } from "../../../src/features/derivatives/symbolic.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { contextAfter, partsIn, rowsIn, valueWhere, wordsIn } from "../../calls.ts";

const reply = (text: string, program = "") =>
  symbolic(contextAfter(program), new ArgumentText(text, ":symbolic ".length));
const rowsOf = (text: string, program = "") => rowsIn(reply(text, program));
/** The one formula of one input. */
const formulaOf = (text: string, program = ""): unknown => rowsOf(text, program)[0]?.[1];

it("derivatives as formulas come to the derivatives elsewhere, too", () => {
  const rows = rowsOf("x^2*y + sin(x)", "x = 2; y = 3");
  const elsewhere = rows.map(([name, formula]) => [
    name,
    valueWhere(formula as string, { x: 0.7, y: -1.3 }),
  ]);
  expect(elsewhere).toEqual([
    ["x", expect.closeTo(-1.05515781271551, 14)],
    ["y", expect.closeTo(0.49, 14)],
  ]);
});

describe("names", () => {
  it("need no values", () => {
    expect(rowsOf("sin(x)*x")).toEqual([["x", "x*cos(x) + sin(x)"]]);
    expect(rowsOf("a*x^2", "x = 3")).toEqual([
      ["a", "x^2"],
      ["x", "2*a*x"],
    ]);
  });

  it("after `for` are those that it is about", () => {
    expect(rowsOf("x^2*y for y, z")).toEqual([
      ["y", "x^2"],
      ["z", "0"],
    ]);
    expect(rowsOf("sum(w^2*x) for w", "w = [1, 2]; x = 5")).toEqual([
      ["w[1]", "2*w[1]*x"],
      ["w[2]", "2*w[2]*x"],
    ]);
    expect(() => rowsOf("n*x for n", "x = 2; n = x^2")).toThrow(/n is not an input/);
  });

  it("of derived values stand where they are shorter", () => {
    const program = "x = 2; w = 3; b = 1; n = x*w + b; y = x^2";
    expect(rowsOf("tanh(n) for w", program)).toEqual([["w", "x*sech(n)^2"]]);
    expect(rowsOf("y*x", program)).toEqual([["x", "3*x^2"]]);
  });

  it("leave no trace", () => {
    const context = contextAfter("x = 2");
    symbolic(context, new ArgumentText("x*t", 10));
    expect(context.workspace.isVariable("t")).toBe(false);
  });

  it("have to have a value where the formula itself depends on that", () => {
    expect(() => rowsOf("sum(k*t for k in 1..n)")).toThrow(/may depend on the value of/);
    expect(formulaOf("sum(t^k for k in 1..3)")).toBe("3*t^2 + 2*t + 1");
    expect(wordsIn(reply("sum(k*t for k in 1..t)", "t = 3"))).toMatch(/at the present inputs/);
  });
});

describe("functions", () => {
  const program = "f(x) = x^3*ln(x); g(a, b) = a*exp(-b)";

  it("are differentiated by their names", () => {
    expect(rowsOf("f'", program)).toEqual([["x", "x^2*(3*ln(x) + 1)"]]);
    expect(rowsOf("f''", program)).toEqual([["x", "x*(6*ln(x) + 5)"]]);
    expect(rowsOf("f", program)).toEqual(rowsOf("f'", program));
    expect(rowsOf("g", program)).toEqual([
      ["a", "exp(-b)"],
      ["b", "-a*exp(-b)"],
    ]);
    expect(rowsOf("tanh'")).toEqual([["x", "sech(x)^2"]]);
    expect(partsIn(reply("f''", program), "listing")[0]?.columns[1]?.title).toBe("f''(x)");
    expect(() => rowsOf("g'", program)).toThrow(/needs a function of one argument/);
  });

  it("have derivatives with all branches within a formula, too", () => {
    expect(formulaOf("f'(2*t)", program)).toBe("4*t*(6*ln(2*t) + 5)");
    expect(formulaOf("diff(abs(x)^3, x)")).toBe("6*abs(x)");
    expect(formulaOf("abs'(x)*x")).toBe("sign(x)");
  });

  it("depend on no variable of a parameter's name", () => {
    const both = "x = 5; h(t) = t*x; k(x) = x + h(2)";
    expect(() => rowsOf("k'", both)).toThrow(/besides its parameter x/);
  });
});

describe("formulas are simplified", () => {
  it.each([
    ["2 + 3*(2*x)", "6"],
    ["x^3*ln(x)", "x^2*(3*ln(x) + 1)"],
    ["(x^2 - 1)/(x - 1)", "1"],
    ["sin(x)^2 + cos(x)^2", "0"],
    ["0.3*x^2", "0.6*x"],
    ["1/2*m*x^2 for x", "m*x"],
    ["x^n for x", "n*x^(n - 1)"],
    ["x/sqrt(2*pi)", "1/sqrt(2*pi)"],
    ["exp(3*x)/exp(x)", "2*exp(2*x)"],
    ["ln(x) + ln(y) for x", "1/x"],
    ["max(x, 1)", "x > 1 ? 1 : x == 1 ? 1/2 : 0"],
    ["relu(x)*y for x", "x > 0 ? y : 0"],
  ])("%s", (text, formula) => {
    expect(formulaOf(text)).toBe(formula);
  });
});

describe("what is too much", () => {
  it("of numbers stays as the rules give it", () => {
    const formula = formulaOf("(1e300*x)^3") as string;
    expect(valueWhere(formula, { x: 1e-300 }) / 3e300).toBeCloseTo(1, 12);
    expect(formulaOf("(3*x)^1e9")).toBe("3000000000*(3*x)^999999999");
    expect(formulaOf("x^1e308")).toBe("1e308*x^1e308");
  });

  it("of operations needs values, and is then shown as it is there", () => {
    const long = Array.from({ length: 300 }, (_, k) => `sin(${k + 2}x)`).join(" + ");
    expect(() => rowsOf(long)).toThrow(/too large to differentiate without values/);
    expect(formulaOf(long, "x = 1")).toContain("…");
  });
});

describe("formulas have the value of the derivative", () => {
  it("on either side of 0: a root of a square is an absolute value", () => {
    expect(formulaOf("sqrt(x^2)")).toBe("sign(x)");
    expect(formulaOf("ln(x^2)*x")).toBe("2*ln(abs(x)) + 2");
    // sqrt(x^2*y) is 0 at x = 0 where y is below it, and abs(x)*sqrt(y) is nothing there.
    expect(formulaOf("z*sqrt(x^2*y) for z")).toBe("sqrt(x^2*y)");
    // (-1)^2 has a root, and x^(n/2) has none at -1 for n = 3/2.
    expect(formulaOf("z*(x^n)^0.5 for z")).toBe("sqrt(x^n)");
  });

  it("far out, where powers of e overflow", () => {
    const logistic = formulaOf("1/(1 + exp(-x))") as string;
    expect(valueWhere(logistic, { x: 800 })).toBe(0);
    const tail = formulaOf("z*(exp(-x) + exp(-2*x)) for z") as string;
    expect(valueWhere(tail, { x: 800 })).toBe(0);
  });

  it("where a condition is about what has no value: it stays as it is", () => {
    expect(formulaOf("z*(x/x > 0 ? 1 : 2) for z")).toBe("x/x > 0 ? 1 : 2");
  });
});
