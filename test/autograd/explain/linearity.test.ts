/** Which inputs a formula is linear in: against second differences, and where it is known. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearInputs } from "../../../src/autograd/explain/linearity.ts";
import type { NodeId } from "../../../src/autograd/graph.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";

const names = ["a", "b", "c"];

function linearIn(formula: string): string[] {
  const workspace = new Workspace();
  for (const name of names) workspace.bindInput(name, 2);
  const nodeOf = (name: string): NodeId => workspace.variables.get(name)?.quantity as NodeId;
  const output = workspace.lower(parseExpression(formula)).quantity as NodeId;
  const found = linearInputs(workspace.graph, [output], names.map(nodeOf));
  return names.filter((name) => found.includes(nodeOf(name)));
}

function valueAt(formula: string, values: readonly number[]): number {
  const workspace = new Workspace();
  for (const [at, name] of names.entries()) workspace.bindInput(name, values[at] as number);
  return workspace.graph.value(workspace.lower(parseExpression(formula)).quantity as NodeId);
}

describe("a formula is linear in", () => {
  it.each([
    ["a*exp(-b) + c", ["a", "c"]],
    ["a*b + c", ["a", "c"]],
    ["a*c*b", ["a"]],
    ["(a + b)/(2 + c)", ["a", "b"]],
    ["a/b/c", ["a"]],
    ["a^2 + b", ["b", "c"]],
    ["sum([a, 2b, c])", ["a", "b", "c"]],
    ["c > 0 ? a : b", ["a", "b"]],
    ["a > 0 ? a : b", ["b", "c"]],
    ["-(a - b) - abs(c)", ["a", "b"]],
    ["3", ["a", "b", "c"]],
  ])("%s: %j", (formula, expected) => {
    expect(linearIn(formula)).toEqual(expected);
  });

  const formula = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(...names, "2", "0.5"),
      fc
        .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/"), tie("formula"))
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(fc.constantFrom("sin", "exp", "-"), tie("formula")).map(([f, x]) => `${f}(${x})`),
    ),
  })).formula;

  it("nothing that does not grow evenly along it", () => {
    fc.assert(
      fc.property(formula, (text) => {
        const linear = linearIn(text);
        const along = names.map((name) => (linear.includes(name) ? 0.25 : 0));
        const [zero, one, two] = [0, 1, 2].map((step) =>
          valueAt(
            text,
            along.map((slope, at) => 1.5 + at + slope * step),
          ),
        ) as [number, number, number];
        fc.pre([zero, one, two].every((value) => Math.abs(value) < 1e6));
        expect(two - one).toBeCloseTo(one - zero, 6);
      }),
    );
  });
});

it("several formulas are linear in what all of them are linear in", () => {
  const workspace = new Workspace();
  for (const name of names) workspace.bindInput(name, 2);
  const nodeOf = (text: string): NodeId =>
    workspace.lower(parseExpression(text)).quantity as NodeId;
  const inputs = names.map(nodeOf);
  const outputs = ["a^2 + c", "a + b^2 + c"].map(nodeOf);
  expect(linearInputs(workspace.graph, outputs, inputs)).toEqual([inputs[2]]);
});
