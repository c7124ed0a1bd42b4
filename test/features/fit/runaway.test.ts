/** Fits whose sum of squares is least at infinity: no error is claimed for what the data do not determine. */

import { describe, expect, it } from "vitest";
import { ended } from "./fits.ts";

const step = "s > 5.5 ? 1 : 0";
/** A line, bent a little to the side to which the model cannot bend. */
const [bentUp, bentDown] = ["2s + 0.002s^2", "2s - 0.002s^2"];

/** A model, what it comes to where parameters go to infinity, as data, where it starts, and who goes. */
const families: readonly (readonly [model: string, limit: string, start: string, who: string])[] = [
  ["1/(1 + exp(-k*(x - m)))", step, "k = 1; m = 5", "k"],
  ["a/(1 + exp(-k*(x - m))) + c", step, "k = 1; m = 5", "k"],
  ["a*tanh(k*(x - m)) + c", step, "k = 1; m = 5", "k"],
  ["a*atan(k*(x - m)) + c", step, "k = 1; m = 5", "k"],
  ["a*erf(k*(x - m)) + c", step, "k = 1; m = 5.2", "k"],
  ["a/(1 + (h/x)^n)", step, "n = 2; h = 5", "n"],
  ["1 - exp(-(x/l)^k)", step, "l = 5; k = 2", "k"],
  ["a*exp(-exp(-k*(x - m)))", step, "k = 1; m = 5", "k"],
  ["a*exp(-(x/w)^n)", "s > 5.5 ? 0 : 1", "w = 5; n = 2", "n"],
  ["a*exp(-b*(x - 1)) + c", "s == 1 ? 5 : 1", "b = 1", "b"],
  ["a*exp(-b*x) + c*exp(-d*(x - 1))", "exp(-s/3) + (s == 1 ? 1 : 0)", "b = 0.3; d = 2", "d"],
  ["a*x + b*exp(-k*(x - 1))", "s + (s == 1 ? 1 : 0)", "k = 1", "k"],
  ["a*x/(b + x)", bentUp, "b = 1", "b"],
  ["a*sin(w*x)", bentUp, "w = 0.1", "a"],
  ["a*tanh(w*x)", bentUp, "w = 0.1", "a"],
  ["a*atan(w*x)", bentUp, "w = 0.1", "a"],
  ["a*sinh(b*x)", bentDown, "b = 0.1", "a"],
  ["a*x/sqrt(1 + (x/b)^2)", bentUp, "b = 10", "b"],
  ["a*x*exp(-(x/b)^2)", bentUp, "b = 10", "b"],
  ["a/(1 + (x/b)^2)", "3 + 0.001s", "b = 10", "b"],
  ["a*exp(-(x/b)^2)", "3 + 0.001s", "b = 10", "b"],
  ["a*sech(x/b)", "3 + 0.001s^2", "b = 10", "b"],
  ["a*x/(1 + (x/b)^4)", bentUp, "b = 10", "b"],
  ["a*cos(w*x) + c", "s^2 + 0.001s^4", "w = 0.1", "a"],
];

/** Of the variation around the fit, and of everything. */
const noises = ["0", "0.01sin(17s^2)"];
const factors = ["1", "2^200", "2^-200"];

describe("a sum of squares that is least at infinity", () => {
  it.each(families)("%s for %s", (model, limit, start, who) => {
    for (const noise of noises) {
      for (const factor of model.startsWith("a") ? factors : ["1"]) {
        const { facts, words, errors } = ended(
          `x = 1..10; y = ${factor}*[${limit} + ${noise} for s in x]; ${start}\n:fit y ~ ${model}`,
        );
        // At the ends of the range an error may say that parameters are not identifiable.
        expect(facts.converged ?? false).toBe(false);
        if (factor === "1" && facts.reason !== undefined) {
          expect(facts.reason).toBe("unbounded");
          expect(words).toMatch(new RegExp(`not identifiable: .*\\b${who} goes to -?infinity`));
        }
        expect(errors).toEqual({});
      }
    }
  });

  it.each([
    ["a*(1 - exp(-b*x))", "2s", "a = -3; b = -3"],
    ["a*atan(x/b)", "s > 5.5 ? 1 : 0", "a = 1; b = 1"],
    ["a/(b + x)", "exp(s)", "a = 1; b = 1"],
    ["(a*x + c)/(b + x)", "s == 3 ? 1 : 0", "a = 1; b = 1; c = 1"],
    ["a*exp(-((x - b)/c)^2)", "3", "a = 1; b = 1; c = 1"],
  ])("leaves no error of rounding: %s for %s", (model, limit, start) => {
    const { facts, errors } = ended(
      `x = 1..10; y = [${limit} for s in x]; ${start}\n:fit y ~ ${model}`,
    );
    expect(facts.converged ?? false).toBe(false);
    expect(errors).toEqual({});
  });

  it.each([
    ["1/(1 + exp(-k*(x - c)))", "0*s"],
    ["exp(-k*x)", "0*s"],
    ["exp(-(x - c)^2)", "0*s"],
    ["tanh(k*x)", "1 + 0*s"],
  ])("is none where the model underflows: %s", (model, limit) => {
    const { facts } = ended(`x = 1..6; y = [${limit} for s in x];\n:fit y ~ ${model}`);
    expect(facts).toMatchObject({ converged: false, reason: "unbounded" });
    // The same sum of squares, where it is the least of all.
    const { facts: least } = ended("x = 1..6; y = [0*s for s in x]; a = 1\n:fit y ~ a^2*x");
    expect(least.converged).toBe(true);
  });

  it("hides no error of what others make equal", () => {
    const { words } = ended("x = 1..5; y = [2.1, 3.9, 6, 8.2, 9.9]; a = 7; b = 8\n:fit y ~ a*b*x");
    expect(words).toContain("a and b are not identifiable");
  });
});

describe("a minimum that is one", () => {
  it.each([
    ["a*x/(b + x)", "3s/(2 + s)", "b = 1", { a: 3, b: 2 }],
    [
      "a/(1 + exp(-k*(x - m))) + c",
      "2/(1 + exp(3*(5.2 - s))) + 1",
      "k = 1; m = 5",
      { k: 3, m: 5.2 },
    ],
    ["a*exp(-b*(x - 1)) + c", "5*exp(-2(s - 1)) + 1", "b = 1", { b: 2, c: 1 }],
    ["a*sin(w*x + p)", "3sin(0.8s)", "w = 0.7; p = 0.1", { w: 0.8, p: 0 }],
    ["a*exp(-((x - m)/w)^2) + c", "5*exp(-((s - 5)/2)^2)", "m = 4; w = 1", { m: 5, c: 0 }],
    ["a*(1 - exp(-b*x))", "4*(exp(0.1*s) - 1)", "b = 1", { a: -4, b: -0.1 }],
  ] as const)("keeps its errors: %s for %s", (model, truth, start, expected) => {
    for (const noise of noises) {
      for (const factor of factors) {
        const { facts, estimates, errors } = ended(
          `x = 1..12; y = ${factor}*[${truth} + ${noise} for s in x]; ${start}\n:fit y ~ ${model}`,
        );
        expect(facts).toMatchObject({ converged: true, reason: "converged" });
        for (const [name, value] of Object.entries(expected)) {
          if (name === "a" || name === "c") continue;
          const error = errors[name] as number;
          expect(error).toBeLessThan(0.1);
          expect(Math.abs((estimates[name] as number) - value)).toBeLessThan(4 * error + 1e-9);
        }
      }
    }
  });
});
