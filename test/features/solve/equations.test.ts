/** Equations as functions, with their derivatives by hand, and the roots of some that are known. */

import { describe, expect, it } from "vitest";
import { constantSides } from "../../../src/features/solve/constant-sides.ts";
import { difference, equationsOf } from "../../../src/features/solve/equations.ts";
import { solveOne } from "../../../src/features/solve/solve-one.ts";
import { solveSystem } from "../../../src/features/solve/solve-system.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import {
  freeVariablesOf,
  type Unknown,
  unknownsIn,
} from "../../../src/session/arguments/unknowns.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { contextAfter } from "../../calls.ts";

const whole = new ArgumentText("", 0);

/** What is to be solved, as `:solve` has it: within scratch. */
function solving<Result>(
  program: string,
  text: string,
  names: string,
  solved: (equations: ReturnType<typeof equationsOf>, unknowns: readonly Unknown[]) => Result,
): Result {
  const { workspace } = contextAfter(program);
  const unknowns = unknownsIn(workspace, new ArgumentText(names, 0));
  const differences = text.split(";").map((each) => {
    const [left, right] = each.split("=");
    return difference(parseExpression(left as string), right ? parseExpression(right) : undefined);
  });
  return workspace.inScratch(() => {
    const variables = freeVariablesOf(workspace, unknowns);
    return solved(
      equationsOf(workspace, differences, variables, () => {}),
      unknowns,
    );
  });
}

describe("equations", () => {
  it("are the left sides less the right ones, with a row of derivatives for each", () => {
    solving(
      "",
      "x^2*y = 3; x = y + 1",
      "x, y",
      ({ count, unused, system, nearest, evaluations }) => {
        const { values, jacobian } = system(Float64Array.of(2, -1));
        expect([...values]).toEqual([-7, 2]);
        expect(jacobian.map((row) => [...row])).toEqual([
          [-4, 4],
          [1, -1],
        ]);
        system(Float64Array.of(2, 1));
        system(Float64Array.of(2, 3));
        expect(nearest()).toEqual({ point: [2, 1], residual: 1 });
        expect([count, evaluations(), unused]).toEqual([2, 3, []]);
      },
    );
  });

  it("of lists are as many as there are elements, and know who has no part in them", () => {
    solving("w = [1, 2]", "w^2*x; 2x", "x, w", ({ count, unused, system }) => {
      expect([count, unused]).toEqual([3, []]);
      const { values, jacobian } = system(Float64Array.of(3, 5, -2));
      expect([...values]).toEqual([75, 12, 6]);
      expect(jacobian.map((row) => [...row])).toEqual([
        [25, 30, 0],
        [4, 0, -12],
        [2, 0, 0],
      ]);
    });
    solving("", "x = 2", "x, z", ({ unused }) => {
      expect(unused.map(({ name }) => name)).toEqual(["z"]);
    });
  });

  it("are a curve where there is one unknown", () => {
    solving("", "x^3 = 7", "x", ({ curve }) => {
      expect(curve(2)).toEqual({ x: 2, value: 1, slope: 12 });
    });
  });
});

describe("roots", () => {
  const rootOf = (text: string, names: string): unknown =>
    solving("", text, names, (equations, unknowns) =>
      [...solveOne(equations, unknowns[0] as Unknown, whole).values.values()].at(0),
    );

  it.each([
    // The Dottie number, 1/Ω and 2^(1/2): mpmath.
    ["cos(x) = x", "x", 0.7390851332151607],
    ["x*exp(x) = 1", "x", 0.5671432904097838],
    ["x^2 = 2", "x in -3..0", -Math.SQRT2],
    ["(x - 3)^3", "x", 3],
    // Of -2 and 3 the nearer to the start, which is 1, or the middle.
    ["x^2 = x + 6", "x", 3],
    ["x^2 = x + 6", "x in -10..10", -2],
  ])("%s for %s", (text, names, root) => {
    expect(rootOf(text, names)).toBeCloseTo(root, 14);
  });

  it("are none where there are none", () => {
    expect(() => rootOf("x^2 + 1", "x")).toThrow("no root");
  });

  it("of a circle and a hyperbola are (2, 1), for who starts there", () => {
    const { point, whyNotPropagated } = solving(
      "x = 3; y = 1",
      "x^2 + y^2 = 5; x*y = 2",
      "x, y",
      (made, unknowns) => solveSystem(made, unknowns, ["x", "y"], whole, () => {}),
    );
    expect(Array.from(point)).toEqual([expect.closeTo(2, 13), expect.closeTo(1, 13)]);
    expect(whyNotPropagated).toBeUndefined();
  });
});

describe("sides of equations that differ by the same", () => {
  const constant = (text: string, start: readonly number[], names: string) =>
    solving("", text, names, (equations) => {
      const bounds = {
        lower: new Float64Array(start.length).fill(Number.NEGATIVE_INFINITY),
        upper: new Float64Array(start.length).fill(Number.POSITIVE_INFINITY),
      };
      return constantSides(equations, Float64Array.from(start), bounds)?.message;
    });

  it("differ everywhere, where their derivatives are 0 as formulas", () => {
    expect(constant("x = x + 1", [3], "x")).toMatch(/ the sides differ by 1 everywhere$/);
    expect(constant("x = y; x*y = 3; 2y = 2y + 5", [1, 2], "x, y")).toMatch(
      / the sides of equation 3 differ by 5 everywhere$/,
    );
  });

  it("differ at every point tried, where numbers alone say so", () => {
    expect(constant("sin(x)^2 + cos(x)^2 = 3", [1], "x")).toMatch(/by 2 at every point tried$/);
  });

  it("are not told of where they differ by 0, or by no more than rounding, or not always by the same", () => {
    expect(constant("x + y = y + x", [1, 2], "x, y")).toBeUndefined();
    expect(constant("(x + 1e17) - 1e17 = x + 1", [1], "x")).toBeUndefined();
    expect(constant("tanh(x) = 2", [30], "x")).toBeUndefined();
  });
});
