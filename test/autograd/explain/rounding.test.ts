import { describe, expect, it } from "vitest";
import { roundingBy, roundingIn } from "../../../src/autograd/explain/rounding.ts";
import { Graph } from "../../../src/autograd/graph.ts";
import { nodesOf } from "../../../src/autograd/quantity.ts";
import { operation } from "../../../src/operations/table.ts";
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

it("adds up what a value gets by several ways", () => {
  // x + 4 by 3, its double by 1, and the sum.
  expect(roundingOf("(x + 4) + 2(x + 4)", 0)).toBe((3 * 4 + 8 + 12) * Number.EPSILON);
});

it("is half an epsilon of what each node passes on, where the adjoints are known", () => {
  const graph = new Graph();
  const x = graph.input(3, "x");
  const double = graph.apply(operation("add"), [x, x]);
  const square = graph.apply(operation("mul"), [double, x]);
  const adjoints = new Map([
    [x, 12],
    [double, 3],
    [square, 1],
  ]);
  const inHalves = (sum: number): number => (sum * Number.EPSILON) / 2;
  expect(roundingBy(adjoints, graph, square)).toBe(inHalves(3 * 6 + 18));
  expect(roundingBy(adjoints, graph, square, true)).toBe(inHalves(12 * 3 + 3 * 6 + 18));
  // The value itself is rounded, whatever is known of it; what is infinite says nothing.
  expect(roundingBy(new Map(), graph, square)).toBe(inHalves(18));
  const infinite = new Map([[double, Number.POSITIVE_INFINITY]]);
  expect(roundingBy(infinite, graph, square)).toBe(inHalves(18));
});
