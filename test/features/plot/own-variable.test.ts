/** The range that a plot finds by itself holds what a textbook would draw of the function, and not much else. */

import { describe, expect, it } from "vitest";
import { applied, ownVariable, rangeFor } from "../../../src/features/plot/own-variable.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { contextAfter } from "../../calls.ts";
import { errorOf, reportOf } from "../../replies.ts";

const text = (written: string): ArgumentText => new ArgumentText(written, 0);

function rangeOf(formula: string, isLog = false, wanted: readonly number[] = []) {
  const { workspace, watch } = contextAfter("");
  return workspace.inScratch(() => {
    const chosen = { label: "x", name: "x", index: undefined, target: text("x") };
    return rangeFor(workspace, [text(formula)], chosen, wanted, isLog, watch);
  });
}

describe("a range of its own", () => {
  it.each<[formula: string, within: readonly number[], narrowest: number, widest: number]>([
    // Periodic: some periods.
    ["sin(x)", [-6.3, 6.3], 12, 25],
    ["sin(1000*x)", [-0.0063, 0.0063], 0.012, 0.025],
    ["sin(x/1000)", [-6300, 6300], 12e3, 25e3],
    ["tan(x)", [-4.7, 4.7], 9, 25],
    ["sin(x) + x/10", [-6.3, 6.3], 12, 25],
    ["sin(x^2)", [-2, 2], 4, 8],
    ["sqrt(sin(x))", [0, 3.1], 6, 25],
    // Swinging less and less, and faster and faster.
    ["exp(-x/10)*sin(x)", [0, 6.3], 12, 25],
    ["sin(x)*exp(-x^2)", [-0.653, 0.653], 2, 12],
    ["sin(x)/x", [-6.3, 6.3], 12, 25],
    ["sin(1/x)", [-0.6366, 0.6366], 1.3, 4],
    // From flat to steep.
    ["exp(x)", [0], 4, 12],
    ["exp(x/1000)", [0], 4e3, 12e3],
    ["cosh(x)", [0], 4, 16],
    ["tanh(x)", [-2, 2], 4, 20],
    ["tanh((x - 3)/0.01)", [2.98, 3.02], 0.04, 0.2],
    ["1/(1 + exp(-x))", [-3, 3], 6, 20],
    ["1/(1 + exp(-(x - 1000)))", [997, 1003], 6, 30],
    ["exp(x)/(1 + exp(x))", [-3, 3], 6, 20],
    ["softplus(x - 100)", [100], 100, 1000],
    ["50*(1 - exp(-x/3))", [0, 6], 6, 30],
    // Peaks.
    ["exp(-x^2/2)", [-2, 2], 4, 16],
    ["exp(-(x - 5)^2/2)", [3, 7], 4, 16],
    ["exp(-((x - 5)/0.1)^2)", [4.8, 5.2], 0.4, 2],
    ["exp(-((x - 100)/3)^2)", [94, 106], 12, 50],
    ["exp(-((x - 1)/1e4)^2)", [-2e4, 2e4], 4e4, 16e4],
    ["exp(-(x - 1)^2) + exp(-(x - 9)^2)", [-1, 11], 12, 25],
    ["1/(1 + x^2)", [-2, 2], 4, 25],
    ["x*exp(-x)", [0, 2], 2, 10],
    ["x*exp(-x/500)", [0, 1000], 1000, 5000],
    ["x^3/(exp(x) - 1)", [0, 5], 5, 30],
    ["4*(x^-12 - x^-6)", [-1.13, 1.13], 2, 15],
    // Polynomials with near and with far roots.
    ["x^2", [0], 2, 25],
    ["x^2 - 1", [-1, 1], 3, 8],
    ["x^3 - x", [-1, 1], 2, 4],
    ["x^5 - 3*x + 1", [-1.39, 1.22], 3, 8],
    ["(x - 100)*(x - 200)", [100, 200], 120, 400],
    ["x^2 - 300^2", [-300, 300], 700, 2400],
    ["(x - 1)*(x - 2)*(x - 1e6)", [1, 1e6], 1e6, 3e6],
    ["x^2 - 1e-8", [-1e-4, 1e-4], 3e-4, 1e-3],
    ["-4.9*x^2 + 30*x + 2", [-0.066, 6.19], 7, 20],
    ["x - 1000", [0, 1000], 1000, 4000],
    ["2*x + 1", [-0.5], 2, 25],
    // Poles.
    ["1/x", [-1, 1], 2, 25],
    ["1/(x - 1)", [0, 2], 2, 25],
    ["1/(x - 100)", [50, 150], 100, 300],
    ["x/(x^2 - 1)", [-2, 2], 4, 12],
    ["gamma(x)", [-3, 1.46], 4, 25],
    // Where the domain ends.
    ["sqrt(x)", [0, 4], 4, 15],
    ["sqrt(x - 100)", [100, 150], 50, 300],
    ["sqrt(100 - x)", [0, 100], 100, 300],
    ["sqrt(1 - x^2)", [-1, 1], 2, 3],
    ["asin(x)", [-1, 1], 2, 3],
    ["ln(x)", [0, 2], 2, 15],
    ["x^x", [0, 1], 1, 5],
    // Kinks and steps.
    ["abs(x)", [0], 2, 25],
    ["relu(x - 100)", [100], 50, 400],
    ["max(abs(x) - 1e4, 0)", [-1e4, 1e4], 2e4, 6e4],
    ["abs(x - 3) + abs(x - 50)", [3, 50], 50, 150],
    ["floor(x)", [-2, 2], 4, 25],
    ["clamp(x, -50, 200)", [-50, 200], 260, 1300],
  ])("of %s has what is to be seen", (formula, within, narrowest, widest) => {
    const [low, high] = rangeOf(formula);
    expect(low).toBeLessThanOrEqual(Math.min(...within));
    expect(high).toBeGreaterThanOrEqual(Math.max(...within));
    expect(high - low).toBeGreaterThanOrEqual(narrowest);
    expect(high - low).toBeLessThanOrEqual(widest);
    for (const end of [low, high]) expect(String(end).length).toBeLessThan(10);
  });

  it.each(["5", "x - x", "sqrt(-1 - x^2)", "x^400", "1e200*x"])(
    "of %s is a usual one, as nothing stands out",
    (formula) => {
      const [low, high] = rangeOf(formula);
      expect([low <= -1, high >= 1, high - low <= 25]).toEqual([true, true, true]);
    },
  );

  it("holds the places that are asked for, and on a logarithmic axis lies above 0", () => {
    expect(rangeOf("x^2", false, [40])[1]).toBeGreaterThanOrEqual(40);
    const [low, high] = rangeOf("x^2", true);
    expect([low > 0, high / low >= 1e3]).toEqual([true, true]);
    expect(rangeOf("sqrt(-x)", true)[0]).toBeGreaterThan(0);
  });
});

describe("the variable of a plot without a range", () => {
  const variableAfter = (program: string, ...written: string[]): string | undefined => {
    const { workspace } = contextAfter(program);
    const chosen = workspace.inScratch(() => ownVariable(workspace, written.map(text)));
    return chosen?.label;
  };

  it("is the only name without a value, or the only input that all depends on", () => {
    expect(variableAfter("a = 2", "a*t^2")).toBe("t");
    expect(variableAfter("a = 2; f(s) = a*s", "f(q) + pi")).toBe("q");
    expect(variableAfter("x = 1.5; loss = (x^2 - 1)^2", "loss", "2*loss")).toBe("x");
    expect(variableAfter("w = [7]", "w[1]^2")).toBe("w[1]");
    expect(variableAfter("const c = 2", "c^2")).toBeUndefined();
  });

  it("is asked for where it could be another", () => {
    const hints = ["a = 1; b = 2\n:plot a*b", ":plot p + q"].map((each) => errorOf(each).hint);
    expect(hints).toEqual([
      "for example `a = -3..3`; the expression depends on a and b",
      "for example `p = -3..3`; the expression depends on p and q",
    ]);
    expect(errorOf(":plot 5").code).toBe("syntax");
  });

  it("is that of a function which is named alone", () => {
    const { workspace } = contextAfter("f(u) = u^2; g(a, b) = a*b; sin = 3");
    const names = ["f", "cos", "g", "sin", "f(2)"].map(
      (each) => applied(text(each), workspace).text,
    );
    expect(names).toEqual(["f(u)", "cos(x)", "g", "sin", "f(2)"]);
    expect(applied(text("f"), workspace, "t").text).toBe("f(t)");
    const { parts } = reportOf(":plot tanh, x = -1..1");
    expect(parts[0]).toMatchObject({ x: { label: "x" }, series: [{ name: "tanh(x)" }] });
  });

  it("goes over the points beside the curve, and heights may stand alone", () => {
    const { parts } = reportOf("const a = [2, 4]; const b = [1, 3]\n:plot t - 1, points a, b");
    expect(parts[0]).toMatchObject({ x: { label: "t", range: [1.92, 4.08] } });
    expect(reportOf(":plot x^2, y = 0..3").parts[0]).toMatchObject({
      x: { label: "x" },
      y: { range: [0, 3] },
    });
  });
});
