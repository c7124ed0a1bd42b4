/**
 * Derivatives of higher order at kinks and guards. The right values are those of calculus: each function is a polynomial
 * or a series near the point, as is said beside it.
 */

import { createContext, Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { Session } from "../../../src/index.ts";
import { answersOf, gradientOf, lastValue } from "../../replies.ts";

/** Entries of the Hessian that `:hessian` shows, by rows. */
function hessianOf(program: string): number[][] {
  const reports = [...new Session().run(program)].filter((reply) => reply.kind === "report");
  const listing = reports
    .at(-1)
    ?.parts.find((part) => typeof part !== "string" && part.kind === "listing");
  if (listing === undefined || typeof listing === "string" || listing.kind !== "listing") {
    throw new Error("no Hessian");
  }
  return listing.rows.map((row) => row.slice(2) as number[]);
}

const notesOf = (program: string): string[] =>
  (answersOf(program).at(-1)?.notes ?? []).map(({ message }) => message);

describe("a guard of a rule", () => {
  it.each([
    // x^x = 1 + (x-1) + (x-1)^2 + (x-1)^3/2 + (x-1)^4/3 + …
    ["x = 1; diff(x^x, x, 2)", 2],
    ["x = 1; diff(x^x, x, 3)", 3],
    ["x = 1; diff(x^x, x, 4)", 8],
    // (1+x)^x = 1 + x^2 - x^3/2 + 5x^4/6 - …
    ["x = 0; f(x) = (1 + x)^x; f''(0)", 2],
    ["x = 0; f(x) = (1 + x)^x; f'''(0)", -3],
    ["x = 0; f(x) = (1 + x)^x; f''''(0)", 20],
    // A fixed exponent has no guard to tell of.
    ["x = 0; diff(sum(x^k for k in 0..3), x, 2)", 2],
    ["x = 0; diff(x^0, x)", 0],
    ["x = 0; diff(x^2, x, 3)", 0],
    ["x = 0; diff(x^5, x, 5)", 120],
    ["x = 0; y = 2; diff(diff(x^y, x), y)", 0],
    ["x = 0; y = 2; diff(diff(x^y, y), x)", 0],
    ["x = 0; y = 2; diff(x^y, y, 3)", 0],
    ["x = 0; y = 3; diff(diff(x^y, x, 2), y)", 0],
    ["x = 0; y = 3; diff(diff(x^y, y), x, 2)", 0],
    ["x = 0; y = 1; diff(xlogy(x, y), y, 2)", 0],
    ["x = 0; y = 2; diff(diff(xlogy(x, y), x), y, 3)", 1 / 4],
    ["x = 0; y = 2; diff(diff(xlogy(x, y), y, 3), x)", 1 / 4],
  ])("%s is %d", (program, right) => {
    expect(lastValue(program)).toBeCloseTo(right, 12);
  });

  it.each([
    ["x = 2; y = 0\n:hessian x^y", [0, 0.5, 0.5, Math.LN2 ** 2]],
    ["x = 0; y = 2\n:hessian xlogy(x, y)", [0, 0.5, 0.5, 0]],
    [
      "k = 1; l = 1; const t = 2\n:hessian -ln(k/l*(t/l)^(k-1)*exp(-(t/l)^k))",
      // 1/k^2 + (t/l)^k ln(t/l)^2, and so on.
      [1 + 2 * Math.LN2 ** 2, -1 - 2 * Math.LN2, -1 - 2 * Math.LN2, 3],
    ],
  ])("%s has a symmetric Hessian", (program, right) => {
    for (const [at, entry] of hessianOf(program).flat().entries()) {
      expect(entry).toBeCloseTo(right[at] as number, 12);
    }
  });

  it("is told where what it tests varies", () => {
    expect(notesOf("x = 0; y = 0; x^y").join()).toContain("0^0");
    expect(lastValue("x = 0; y = 0; diff(x^y, x, 2)")).toBe(0);
    expect(notesOf("x = 0; diff(x^0, x, 2)")).toEqual([]);
    expect(notesOf("x = 0; sum(x^k for k in 0..3)")).toEqual([]);
    expect(lastValue("x = 0; y = 0; diff(x^y, y, 2)")).toBeNaN();
    expect(notesOf("x = 0; y = 0; diff(x^y, y, 2)").join()).toContain("0^0");
  });
});

describe("a kink inside of what is smooth", () => {
  it.each([
    ["diff(abs(x)^2, x, 2)", 2],
    ["diff(abs(x)^2, x, 3)", 0],
    ["diff(diff(abs(x)^2, x), x)", 2],
    ["diff(abs(x)^4, x, 4)", 24],
    ["diff(abs(x)^3, x, 2)", 0],
    ["diff(exp(-abs(x)^2), x, 2)", -2],
    ["diff(exp(-abs(x)^2), x, 4)", 12],
    ["diff(cosh(abs(x)), x, 2)", 1],
    ["diff(cosh(abs(x)), x, 4)", 1],
    ["diff(cos(abs(3x)), x, 4)", 81],
    ["diff(x*abs(x)*abs(x), x, 3)", 6],
    ["diff(relu(x)*relu(-x), x, 2)", 0],
    ["diff(relu(x)^3, x, 2)", 0],
    ["diff((relu(x) + relu(-x))^2, x, 2)", 2],
    ["diff(softsign(x)^2, x, 2)", 2],
    ["diff(abs(sin(x))^2, x, 2)", 2],
    ["diff(abs(x^2), x, 2)", 2],
    ["diff(abs(-x^2), x, 2)", 2],
    ["diff(hypot(x, 0)^2, x, 2)", 2],
    ["diff(std([x, -x])^2, x, 2)", 2],
    ["diff(sin(pi*(x % 1))^2, x, 2)", 2 * Math.PI ** 2],
    ["diff(clamp(x, -x^2 - 1, 0)^3, x, 2)", 0],
    ["3*diff(abs(x)^2, x, 2) + x", 6],
    ["f(t) = abs(t)^2; f''(x)", 2],
    ["f(t) = diff(abs(t)^2, t); diff(f(x), x)", 2],
    ["n = 2x; diff(abs(n)^2, n, 2)", 2],
    ["n = 2x; diff(abs(n)^2, x, 2)", 8],
    ["n = 2x; diff(diff(abs(n)^2, n), x)", 4],
    // A tie: exp(x) - 1 is never less than x.
    ["diff(max(exp(x) - 1, x), x, 2)", 1],
    ["diff(max(exp(x) - 1, x), x, 3)", 1],
    ["diff(max(x, exp(x) - 1), x, 2)", 1],
    ["diff(min(x^2, x^4), x, 2)", 0],
    ["diff(min(x^2, x^4), x, 4)", 24],
    ["diff(max(x^2, x^4), x, 2)", 2],
    ["diff(max(cos(x), 1 - x^2), x, 2)", -1],
    ["diff(min(cos(x), 1 - x^2), x, 2)", -2],
    ["diff(max(x, x), x, 2)", 0],
    ["diff(max(x^2, 3x^2, 2x^2), x, 2)", 6],
  ])("x = 0: %s is %d", (formula, right) => {
    expect(lastValue(`x = 0; ${formula}`)).toBeCloseTo(right, 9);
  });

  it.each([
    ["hypot(x, y)^2", [2, 0, 0, 2]],
    ["hypot(x, y)^2 + x*y", [2, 1, 1, 2]],
    ["exp(-hypot(x, 2y)^2)", [-2, 0, 0, -8]],
    ["norm([x, y, x + y])^2", [4, 2, 2, 4]],
    ["abs(x + y)^2", [2, 2, 2, 2]],
    ["abs(x)^2*cos(y) + y^2", [2, 0, 0, 2]],
    ["max(x*y, x*y - (x + y)^4)", [0, 1, 1, 0]],
    ["std([x, y, 0])^2", [4 / 9, -2 / 9, -2 / 9, 4 / 9]],
  ])("the Hessian of %s is right in both triangles", (formula, right) => {
    for (const [at, entry] of hessianOf(`x = 0; y = 0\n:hessian ${formula}`).flat().entries()) {
      expect(entry).toBeCloseTo(right[at] as number, 9);
    }
  });

  it("is right at order 4, mixed", () => {
    // (x^2 + y^2)^2
    const of = (...by: string[]): number =>
      lastValue(`x = 0; y = 0; ${by.reduce((f, name) => `diff(${f}, ${name})`, "hypot(x, y)^4")}`);
    expect(of("x", "x", "y", "y")).toBeCloseTo(8, 9);
    expect(of("x", "y", "x", "y")).toBeCloseTo(8, 9);
    expect(of("x", "x", "x", "x")).toBeCloseTo(24, 9);
    expect(of("x", "x", "x", "y")).toBeCloseTo(0, 9);
  });

  it("goes on in gradients", () => {
    expect(gradientOf("x = 0; diff(abs(x)^2, x)")).toEqual({ x: 2 });
    expect(gradientOf("x = 0; y = 3; diff(abs(x)^2*y, x)")).toEqual({ x: 6, y: 0 });
    expect(gradientOf("x = 0; y = 3; diff(abs(x)^2*y, x, 2)*y")).toEqual({ x: 0, y: 12 });
    expect(notesOf("x = 0; diff(abs(x)^2, x)")).toEqual([]);
  });

  it("makes no saddle of a minimum", () => {
    const program = "w = [0, 0]; :minimize norm(w)^2 - w[1]*w[2] over w";
    const [report] = [...new Session().run(program)].filter((reply) => reply.kind === "report");
    expect(JSON.stringify(report?.parts)).toContain("positive definite");
  });
});

describe("what is not smooth", () => {
  it.each([
    ["x*abs(x)", "order 2 jumps from -2 to 2"],
    ["relu(x)^2", "order 2 jumps from 0 to 2"],
    ["elu(x)", "order 2 jumps from 1 to 0"],
    ["softsign(x)", "order 2 jumps from 2 to -2"],
    ["max(x^2, x)", "at a tie, max splits"],
    ["abs(x)", "abs has no derivative"],
    ["abs(x) + x^2", "abs has no derivative"],
    ["max(x^2, -x^2)", "order 2 jumps", false],
  ])("of %s is told", (formula, words, isTold = true) => {
    const notes = notesOf(`x = 0; diff(${formula}, x, 2)`).join();
    if (isTold) expect(notes).toContain(words);
    else expect(notes).not.toContain(words);
  });

  it("is told of mixed derivatives", () => {
    for (const formula of ["abs(x)*abs(y)", "hypot(x, y)*x", "hypot(x, y)*abs(x)", "max(x, y)^2"]) {
      expect(notesOf(`x = 0; y = 0; diff(diff(${formula}, x), y)`)).not.toEqual([]);
    }
  });

  it("is told where many sides would have to be looked at", () => {
    const names = ["a", "b", "c", "d", "p", "q", "r"];
    const program = `${names.map((name) => `${name} = 0`).join("; ")}; ${names.reduce(
      (f, name) => `diff(${f}, ${name})`,
      `hypot(${names.join(", ")})^8`,
    )}`;
    expect(lastValue(program)).toBeNaN();
    expect(notesOf(program).join()).toContain("cannot determine");
  });

  it("is told where a condition holds only just", () => {
    expect(notesOf("x = 1; diff(x < 1 ? x^2 : x^3, x)").join()).toContain("branch taken");
    expect(lastValue("x = 1; diff(x < 1 ? x^2 : x^3, x, 2)")).toBe(6);
    expect(notesOf("x = 2; diff(x < 1 ? x^2 : x^3, x)")).toEqual([]);
    expect(notesOf("x = 1; diff(sum(k == 2 ? x^k : 0 for k in 1..3), x)")).toEqual([]);
  });
});

describe("a first derivative", () => {
  it.each([
    ["diff(relu(x) - relu(-x), x)", 1],
    ["diff(abs(x)*sign(x), x)", 1],
    ["diff(clamp(x, 0, 5) + clamp(x, -5, 0), x)", 1],
    ["diff(diff(relu(x) - relu(-x), x)*exp(x), x)", 1],
    ["diff(exp(diff(relu(x) - relu(-x), x)*x), x, 2)", 1],
    ["diff(diff(relu(x) + min(x, 0), x)*exp(x), x, 2)", 1],
    ["f(t) = relu(t) - relu(-t); g(t) = f'(t)*exp(t); g'(0)", 1],
  ])("x = 0: %s is the true one, where there is one", (formula, right) => {
    expect(lastValue(`x = 0; ${formula}`)).toBeCloseTo(right, 12);
    expect(notesOf(`x = 0; ${formula}`)).toEqual([]);
  });
});

describe("a note", () => {
  it.each([
    // The kink is smooth in one term, and is not in the other.
    ["diff(abs(x)^2, x, 2) + diff(abs(x), x)", "abs has no derivative"],
    ["diff(abs(x), x) + diff(abs(x)^2, x, 2)", "abs has no derivative"],
    ["diff(diff(relu(x)^3, x)*sigmoid(x), x, 2)", "order 3 jumps from 0 to 6"],
    ["diff(exp(diff(relu(x)^3, x)), x, 2)", "order 3 jumps from 0 to 6"],
    ["diff(sqrt(x^2)^2, x, 2)", "not a number"],
  ])("of x = 0: %s is there", (formula, words) => {
    expect(notesOf(`x = 0; ${formula}`).join()).toContain(words);
  });

  it.each(["1e16*x", "sin(1e4*x)", "exp(1e5*x)", "1e30*x^3", "1e-30"])(
    "of a jump is there beside %s, whatever the units",
    (term) => {
      for (const order of [2, 3]) {
        const notes = notesOf(`x = 0; diff(x*abs(x) + ${term}, x, ${order})`).join();
        expect(notes, `order ${order}`).toContain("order 2 jumps from -2 to 2");
      }
    },
  );
});

describe("work at kinks", () => {
  it("ends at once where nothing is left to be differentiated", () => {
    expect(lastValue("x = 0; diff(x^3, x, 1e9)")).toBe(0);
  });

  it("does not grow with nesting", () => {
    const program = "x = 0; f(x) = abs(x)^2 + x^4; n(x) = x - f'(x)/f''(x); n(n(n(n(n(x)))))";
    expect(lastValue(program)).toBe(0);
  });

  it("leaves nothing behind where it is cut off from outside", () => {
    const session = new Session();
    const program = "x = 0; w = [0 for k in 1..40]\n";
    for (const _ of session.run(program));
    const cutOff = new Script("run()");
    const context = createContext({
      run: () => {
        for (;;) for (const _ of session.run("diff(norm(w)^2, w[1])"));
      },
    });
    for (const timeout of [20, 23, 29, 31, 37]) {
      expect(() => cutOff.runInContext(context, { timeout })).toThrow();
      session.recover();
      const [answer] = [...session.run("diff(abs(x)^2, x, 2)")];
      expect(answer).toMatchObject({ value: 2 });
    }
  });
});

describe("what is compiled", () => {
  it.each(
    ["sign(x)^2*x^2", "(ceil(x) - floor(x))*x^2", "abs(x)^2", "max(exp(x) - 1, x)"].map((f) => [f]),
  )("a plot of diff(%s, x, 2) has no stray point", (formula) => {
    const [report] = [...new Session().run(`:plot diff(${formula}, x, 2), x = -1..1`)].filter(
      (reply) => reply.kind === "report",
    );
    const points = JSON.stringify(report?.parts).match(/\[0,0\]/g);
    expect(points).toBeNull();
  });
});

it("no verdict rests on second derivatives where there are kinks in several inputs", () => {
  // It falls between the axes: at (2t, t) it is -3t^2.
  const program = "x = 0; y = 0; :minimize x^2 + y^2 - 8*relu(y)*relu(x - y) over x, y";
  const [report] = [...new Session().run(program)].filter((reply) => reply.kind === "report");
  expect(JSON.stringify(report?.parts)).not.toContain("positive definite");
  expect(JSON.stringify(report?.parts)).toContain("may not be a minimum");
});
