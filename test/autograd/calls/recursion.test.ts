/** Functions that call themselves: values and gradients where that ends, and the errors where it does not. */

import { describe, expect, it } from "vitest";
import { errorOf, gradientOf, lastValue, reportOf } from "../../replies.ts";

const factorial = "f(n) = n > 1 ? n*f(n - 1) : 1;";
const fibonacci = "fib(n) = n < 2 ? n : fib(n - 1) + fib(n - 2);";
const ackermann = "A(m, n) = m == 0 ? n + 1 : n == 0 ? A(m - 1, 1) : A(m - 1, A(m, n - 1));";

describe("recursion that ends", () => {
  it.each([
    [`${factorial} f(10)`, 3_628_800],
    ["f(n) = if(n > 1, n*f(n - 1), 1); f(10)", 3_628_800],
    [`${fibonacci} fib(20)`, 6765],
    [`${ackermann} A(2, 3)`, 9],
    [`${ackermann} A(3, 3)`, 61],
    ["even(n) = n == 0 ? 1 : odd(n - 1); odd(n) = n == 0 ? 0 : even(n - 1); even(101)", 0],
    ["f(n) = n > 0 ? 1 + f(n - 1) : 0; f(499)", 499],
    ["sq(n) = n > 0 ? 2n - 1 + sq(n - 1) : 0; sum(sq(k) for k in 1..3)", 14],
  ])("%s is %d", (program, value) => {
    expect(lastValue(program)).toBe(value);
  });

  it("is not begun in a branch that is not taken", () => {
    expect(lastValue("f(n) = n == 0 ? 1 : n*f(n - 1); x = -1; x < 0 ? 7 : f(x)")).toBe(7);
  });

  it("has gradients", () => {
    expect(gradientOf("p(x, n) = n == 0 ? 1 : x*p(x, n - 1); x = 2; p(x, 10)")).toEqual({
      x: 5120,
    });
    // The derivative of x(x - 1)(x - 2) at 4.
    expect(gradientOf("g(x) = x > 2 ? x*g(x - 1) : x; x = 4; g(x)")).toEqual({ x: 26 });
    // Newton's method for a root, thrice: close to the derivative of sqrt(a).
    const newton = "r(a, x, n) = n == 0 ? x : r(a, (x + a/x)/2, n - 1); a = 2; r(a, 1.5, 5)";
    expect(gradientOf(newton).a).toBeCloseTo(1 / (2 * Math.SQRT2), 14);
    expect(lastValue(`p(x, n) = n == 0 ? 1 : x*p(x, n - 1); x = 3; diff(p(x, 4), x, 2)`)).toBe(108);
  });

  it("still has both branches where neither calls itself", () => {
    const own = "s(x, n) = n == 0 ? 0 : (x > 0 ? x : -x) + s(x, n - 1); x = 3; s(x, 2); :trace";
    expect(JSON.stringify(reportOf(own))).toContain('"kind":"conditional"');
  });
});

describe("recursion that does not end", () => {
  it.each([
    ["f(n) = n*f(n - 1); f(3)", "recursion deeper than 500: f → f"],
    ["g(n) = h(n); h(n) = g(n); g(1)", "recursion deeper than 500: g → h → g"],
    [`${fibonacci} fib(40)`, "recursion of more than 1000000 calls: fib → fib"],
  ])("%s: %s", (program, message) => {
    expect(errorOf(program)).toMatchObject({ code: "recursive-function", message });
  });

  it("is told as such where the stack ends first", () => {
    const nested = `f(n) = n > 0 ? ${"sin(1 + ".repeat(30)}f(n - 1)${")".repeat(30)} : 0; f(499)`;
    expect(errorOf(nested)).toMatchObject({ code: "recursive-function" });
    expect(errorOf(nested).message).toMatch(/^recursion deeper than \d+: f → f$/);
  });

  it("leaves other errors as they are, told once", () => {
    expect(errorOf("f(n) = n > 0 ? f(n - 1) + y : 0; f(20)").message).toBe(
      "unknown variable y, in f",
    );
  });
});
