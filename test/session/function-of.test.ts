import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeVariables, functionOf, type Make, madeOf } from "../../src/session/function-of.ts";
import { Workspace } from "../../src/session/workspace.ts";
import { parse, parseExpression } from "../../src/syntax/parse.ts";
import { gradientOf, lastValue } from "../replies.ts";

/** An expression at other values of `x`, with its derivative. */
function at(formula: string, points: readonly number[], prepare?: (workspace: Workspace) => void) {
  const workspace = new Workspace();
  prepare?.(workspace);
  const size = workspace.graph.size;
  const results = workspace.inScratch(() => {
    const variables = freeVariables(workspace, "x", 1);
    const make: Make = (findings) => madeOf(workspace.lower(parseExpression(formula), findings));
    const evaluate = functionOf(workspace, variables, make, { gradients: true });
    return points.map((point) => [...evaluate([point])]);
  });
  expect(workspace.graph.size).toBe(size);
  return results;
}

describe("an expression at other values of its variables", () => {
  it.each([
    "x^2 + sin(x)",
    "x > 0 ? sqrt(x) : x^3",
    "diff(relu(x)*x^2, x)",
    "sum(k*x for k in 1..x)",
    "diff(abs(x)^3, x, 2) + max(x, 2)",
    "nan*x",
  ])("%s is what it would be there", (formula) => {
    const points = [-1.5, 0.25, 2.5, 3.5];
    const expected = points.map((x) => {
      const program = `x = ${x}; ${formula}\n`.replace("; ", "\n");
      return [lastValue(program), gradientOf(program).x ?? 0];
    });
    expect(at(formula, points)).toEqual(expected);
  });

  it("has the slope 0 where it is a constant", () => {
    expect(at("diff(abs(x) + abs(x - 3), x) + 0*x/x", [1, 2])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(at("diff(abs(x) + abs(x - 3), x)", [1, 2, 4])).toEqual([
      [0, 0],
      [0, 0],
      [2, 0],
    ]);
  });

  it("lets what was named before follow", () => {
    const prepare = (workspace: Workspace): void => {
      workspace.bindInput("x", 1);
      const tree = parse("y = x^2");
      if (tree.kind !== "assignment") throw new Error();
      const lowered = workspace.lower(tree.value);
      const formula = workspace.formulaOf("y = x^2", 0, lowered);
      workspace.bindDerived("y", lowered.quantity, workspace.graph.size, formula);
    };
    expect(at("y*x", [2], prepare)).toEqual([[8, 12]]);
    expect(at("y + diff(relu(x), x)", [2, -1], prepare)).toEqual([
      [5, 4],
      [1, -2],
    ]);
  });

  it("works with elements of lists", () => {
    const workspace = new Workspace();
    workspace.bindInput("w", [1, 2]);
    const variables = freeVariables(workspace, "w", 0);
    expect(variables.map(({ name }) => name)).toEqual(["w[1]", "w[2]"]);
    const formula = parseExpression("w[1]*w[2] + sum(k for k in 1..w[2])");
    const make: Make = (findings) => madeOf(workspace.lower(formula, findings));
    const evaluate = functionOf(workspace, variables, make, { gradients: true });
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (a, b) => {
        expect([...evaluate([a, b])]).toEqual([a * b + (b * (b + 1)) / 2, b, a]);
      }),
    );
  });

  it("is right, too, where the maker does not say what it has found out", () => {
    const workspace = new Workspace();
    workspace.inScratch(() => {
      const formula = parseExpression("diff(relu(x)*x^2, x) + sum(k*x for k in 1..x)");
      const make: Make = () => madeOf(workspace.lower(formula));
      const evaluate = functionOf(workspace, freeVariables(workspace, "x", 1), make, {
        gradients: true,
      });
      expect([-1, 2.5].map((x) => [...evaluate([x])])).toEqual([
        [0, 0],
        [26.25, 18],
      ]);
    });
  });
});
