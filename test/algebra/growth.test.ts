/** The table of how operations grow, held to what they do at huge numbers. */

import { describe, expect, it } from "vitest";
import { growthOf, isHarmless, maxGrowth } from "../../src/algebra/growth.ts";
import { Differentiator } from "../../src/autograd/gradient.ts";
import type { Operation } from "../../src/operations/operation.ts";
import { auxiliary } from "../../src/operations/rows/auxiliary.ts";
import { type OperationName, operations } from "../../src/operations/table.ts";
import { Workspace } from "../../src/session/workspace.ts";
import { parseExpression } from "../../src/syntax/parse.ts";

/** The growth of a formula of x, y and a constant, joined as an export joins it. */
function growth(text: string): number {
  const workspace = new Workspace();
  workspace.bindInput("x", 2);
  workspace.bindInput("y", 3);
  const { graph } = workspace;
  const output = workspace.lower(parseExpression(text)).quantity as number;
  const known = new Map<number, number>();
  for (const id of graph.dependencies([output])) {
    const operands = [...graph.operands(id)];
    const number = (node: number) => (graph.isConstant(node) ? graph.value(node) : undefined);
    const own = graph.isInput(id)
      ? 1
      : growthOf(
          graph.operation(id)?.name as OperationName | undefined,
          operands.map((operand) => known.get(operand) as number),
          graph.isConstant(id) ? [graph.value(id)] : operands.map(number),
        );
    known.set(id, own);
  }
  return known.get(output) as number;
}

describe("the power that a formula stays under", () => {
  it.each([
    ["x^3*y", 4],
    ["(x*y)^2 + x", 4],
    ["x/2 - 7", 1],
    ["x > 0 ? x^5 : y", 5],
    ["max(x^2, y)*tanh(x)", 2],
    ["sin(x^9)", 0],
    ["x^16", maxGrowth],
  ])("%s: %d", (text, power) => {
    expect(growth(text)).toBe(power);
  });

  it.each(["exp(x)", "x/y", "1/x", "x^0.5", "x^y", "x^(-1)", "sqrt(x)", "sin(exp(x))", "x/1e-9"])(
    "%s has none",
    (text) => {
      expect(growth(text)).toBe(Number.POSITIVE_INFINITY);
    },
  );
});

const points = [0, 1e-300, 0.5, 1, 1e5, 1e30].flatMap((x) => [x, -x]);

const powerOf = ({ name, parameters }: Operation): number =>
  growthOf(
    name as OperationName,
    parameters.map(() => 1),
    [],
  );

/** Those that a formula can be made of; what stands in rules alone is called with less than any numbers. */
const claimed = [...operations.values()].filter(
  (row) => !Object.hasOwn(auxiliary, row.name) && Number.isFinite(powerOf(row)),
);

// What an operation multiplies its operands by is not held to be growth: 180/π, say.
const maxFactor = 60;

describe("what is said to stay under a power does so, and so do its derivatives", () => {
  it.each(claimed)("$name", (row) => {
    const power = powerOf(row);
    const count = Math.max(row.parameters.length, 1);
    for (const x of points) {
      for (const y of count > 1 ? points : [0]) {
        const given = [x, y, 2].slice(0, count);
        const workspace = new Workspace();
        const { graph } = workspace;
        const inputs = given.map((value, at) => graph.input(value, `x${at}`));
        const output = graph.apply(row, inputs);
        if (Number.isNaN(graph.value(output))) continue;
        const most = maxFactor * Math.max(...given.map(Math.abs), 1) ** power;
        const { partials } = new Differentiator(graph).gradient(output);
        for (const number of [graph.value(output), ...partials]) {
          expect(Math.abs(number), `${row.name}(${given})`).toBeLessThanOrEqual(most);
        }
      }
    }
  });
});

it("what is an error nowhere is told from what may be one", () => {
  const harmless = (names: string): boolean[] =>
    names.split(" ").map((name) => isHarmless(name as OperationName));
  expect(harmless("add mul if tanh lt max abs")).toEqual(Array(7).fill(true));
  expect(harmless("div exp ln sqrt pow floor tan gamma")).toEqual(Array(8).fill(false));
});
