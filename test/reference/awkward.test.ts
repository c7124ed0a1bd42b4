/** Derivatives up to the fifth against references of 25 digits, where rules lose digits or overflow on the way. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Differentiator } from "../../src/autograd/gradient.ts";
import { nodesOf } from "../../src/autograd/quantity.ts";
import { Workspace } from "../../src/session/workspace.ts";
import { parseExpression } from "../../src/syntax/parse.ts";

type Record = readonly [
  formula: string,
  point: readonly number[],
  orders: readonly number[],
  reference: string,
  scale: string,
];

const url = new URL("awkward.json", import.meta.url);
const records: readonly Record[] = JSON.parse(readFileSync(url, "utf8"));
const names = ["x", "y"];

/** How far a derivative may be off, relatively, by its order. */
const tolerances = [0, 1e-13, 1e-12, 1e-12, 1e-12, 1e-11];

function derivative(formula: string, point: readonly number[], orders: readonly number[]): number {
  const workspace = new Workspace();
  for (const [at, value] of point.entries()) workspace.bindInput(names[at] as string, value);
  const nodeOf = (text: string): number =>
    nodesOf(workspace.lower(parseExpression(text)).quantity)[0] as number;
  const differentiator = new Differentiator(workspace.graph);
  let node = nodeOf(formula);
  for (const [at, order] of orders.entries()) {
    const variable = nodeOf(names[at] as string);
    for (let n = 0; n < order; n++) node = differentiator.derivative(node, variable);
  }
  return workspace.graph.value(node);
}

describe.each([...new Set(records.map(([formula]) => formula))])("%s", (formula) => {
  it("has the derivatives of all orders", () => {
    const wrong: string[] = [];
    for (const [of, point, orders, reference, scale] of records) {
      if (of !== formula) continue;
      const value = derivative(formula, point, orders);
      const right = Number(reference);
      if (value === right) continue;
      const order = orders.reduce((sum, each) => sum + each, 0);
      // Digits end below the normal numbers, and in the factors of a derivative sooner than in itself.
      const allowed = (tolerances[order] as number) * Number(scale) + 1e-290;
      if (!(Math.abs(value - right) <= allowed)) {
        wrong.push(`${orders} at ${point}: ${value}, not ${reference}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
