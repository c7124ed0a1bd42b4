/** Rosenbrock's function as something to be minimized: value, gradient and Hessian, by hand. */

import { describe, expect, it } from "vitest";
import { optionsIn } from "../../../src/features/minimize/descent-options.ts";
import { surfaceOf } from "../../../src/features/minimize/objective.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { freeVariables } from "../../../src/session/function-of.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { sparkline } from "../../../src/text/sparkline.ts";
import { contextAfter } from "../../calls.ts";

function surface(program: string, text: string, names: string[], sign: 1 | -1 = 1) {
  const { workspace } = contextAfter(program);
  const variables = () => names.flatMap((name) => freeVariables(workspace, name, 1));
  return surfaceOf(workspace, parseExpression(text), variables, sign, () => {});
}

const rosenbrock = "(1 - x)^2 + 100*(y - x^2)^2";

describe("what is minimized", () => {
  // At (-1, 2): 4 + 100, (-2·2 + 400, 200), and (2 - 400·2 + 1200, 400; 400, 200).
  it.each([1, -1] as const)("has its value, its gradient and its Hessian, times %d", (sign) => {
    const { objective, hessianOf, count } = surface("x = 0; y = 0", rosenbrock, ["x", "y"], sign);
    const gradient = new Float64Array(2);
    const point = Float64Array.of(-1, 2);
    expect(objective(point, gradient)).toBe(sign * 104);
    expect([...gradient]).toEqual([sign * 396, sign * 200]);
    expect(hessianOf(point)).toEqual([
      [sign * 402, sign * 400],
      [sign * 400, sign * 200],
    ]);
    expect(count).toEqual({ values: 1, hessians: 1, untilLast: 0 });
  });

  it("is a function of the elements of a list, in their order", () => {
    const { objective } = surface("v = [1, 1, 1]", "v[1] + 10*v[2]^2 + v[3]^3", ["v"]);
    const gradient = new Float64Array(3);
    expect(objective(Float64Array.of(5, 2, -1), gradient)).toBe(44);
    expect([...gradient]).toEqual([1, 40, 3]);
  });

  it("depends on each variable, and is a number", () => {
    expect(() => surface("x = 1; z = 1", "x^2", ["x", "z"])).toThrow("z");
    expect(() => surface("v = [1, 2]", "v^2", ["v"])).toThrow();
  });

  it("tells where second derivatives follow conventions", () => {
    const { seamsAt } = surface("x = 1", "x^2 + abs(x)*x", ["x"]);
    expect(seamsAt?.(Float64Array.of(1))).toEqual([]);
    expect(seamsAt?.(Float64Array.of(0))).toHaveLength(1);
  });
});

describe("a row of blocks", () => {
  it("has the largest number as the highest, and as many as there are", () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe("▁▂▃▄▅▆▇█");
    expect(sparkline([-7, 0, 7])).toBe("▁▅█");
    expect(sparkline([3, 3])).toBe("▁▁");
    expect(sparkline([-1.5e308, 1.5e308])).toBe("▁█");
  });

  it("is of logarithms, where positive numbers differ by more than 100", () => {
    expect(sparkline([1, 100])).toBe("▁█");
    expect(sparkline([1, 10 ** 3.5, 1e7])).toBe("▁▅█ (log scale)");
    // 0 is as high as the least that has a logarithm.
    expect(sparkline([1e7, 1, 0])).toBe("█▁▁ (log scale)");
    expect(sparkline([-1, 1000])).toBe("▁█");
  });

  it("leaves out evenly what is beyond 24, and keeps both ends", () => {
    const line = sparkline(Array.from({ length: 700 }, (_, at) => at));
    expect([line.length, line[0], line[23]]).toEqual([24, "▁", "█"]);
    expect(sparkline([1, Number.NaN, 2, Number.POSITIVE_INFINITY])).toBe("▁█");
  });
});

describe("the options", () => {
  const read = (given: Record<string, string>) =>
    optionsIn(
      contextAfter("").workspace,
      new Map(Object.entries(given).map(([name, text]) => [name, new ArgumentText(text, 0)])),
    );

  it("are numbers that can be computed, and what is usual", () => {
    expect(read({})).toMatchObject({ method: undefined, steps: 1000 });
    expect(read({ method: "Adam", lr: "1/8", steps: "2*50" })).toEqual({
      method: "adam",
      rate: 0.125,
      steps: 100,
    });
  });

  it.each<[Record<string, string>]>([
    [{ method: "simplex" }],
    [{ method: "newton", lr: "0.1" }],
    [{ lr: "0.1" }],
    [{ method: "gd", lr: "0" }],
    [{ method: "gd", lr: "1/0" }],
    [{ steps: "0" }],
    [{ steps: "2.5" }],
  ])("are refused: %j", (given) => {
    expect(() => read(given)).toThrow();
  });
});
