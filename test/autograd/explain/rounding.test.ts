import { describe, expect, it } from "vitest";
import { roundingIn } from "../../../src/autograd/explain/rounding.ts";
import { nodesOf } from "../../../src/autograd/quantity.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";

/** The rounding in a formula of x. */
function roundingOf(formula: string, x: number): number {
  const workspace = new Workspace();
  workspace.bindInput("x", 1);
  const inputs = nodesOf(workspace.variables.get("x")?.quantity ?? 0);
  const outputs = nodesOf(workspace.lower(parseExpression(formula)).quantity);
  return roundingIn(workspace.graph, inputs, outputs)([x])[0] as number;
}

describe("the rounding in a value", () => {
  it.each<[string, number, number, number]>([
    ["x - 1", 1, 0, 0],
    ["x^2 - 2", Math.SQRT2, 2, 1],
    ["x^2 - 2x + 1", 1, 4, 1],
    ["x + 1e20 - 1e20", 1, 1e20, 1],
    ["(x - 1)^2", 1 + 1e-8, 2e-16, 3],
    ["sin(1e10*x)", 1, Math.abs(1e10 * Math.cos(1e10)), 1.01],
    ["floor(x) - 3", 3.5, 0, 0],
    // Of more than two operands the terms are rounded, of two what they come to.
    ["sum([x, 1e20, -1e20])", 1, 2e20, 1],
    ["sum([x, 1e20, -1e20, 1, 1])", 1, 2e20, 1],
    ["hypot(x, 3)", 4, 5, 0.5],
  ])("of %s at %d is some epsilons of %d", (formula, x, size, most) => {
    const epsilons = roundingOf(formula, x) / Number.EPSILON;
    expect(epsilons).toBeGreaterThanOrEqual(0.5 * size * Math.min(most, 1));
    expect(epsilons).toBeLessThanOrEqual(2 * size * most);
  });

  it("is infinite where something overflows, and not 0 where it is too small for any number", () => {
    expect(roundingOf("1/exp(x)", 1000)).toBe(Number.POSITIVE_INFINITY);
    expect(roundingOf("exp(-x)", 1000)).toBeGreaterThan(0);
    expect(roundingOf("0*x", 1000)).toBe(0);
  });

  it("is not that of a branch that is not taken", () => {
    expect(roundingOf("x > 0 ? x : x + 1e20", 1)).toBe(0);
  });
});
