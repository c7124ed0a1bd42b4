/** Shares of a gradient, against all paths one by one. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Graph, type NodeId } from "../../src/autograd/graph.ts";
import { largestPaths } from "../../src/autograd/paths.ts";
import { isList } from "../../src/autograd/quantity.ts";
import { Shares } from "../../src/autograd/shares.ts";
import { NablaError } from "../../src/error.ts";
import { operation } from "../../src/operations/table.ts";
import { Workspace } from "../../src/session/workspace.ts";
import { parseExpression } from "../../src/syntax/parse.ts";
import { formulas, inputs } from "../syntax/programs.ts";

const point = fc.double({ min: -3, max: 3, noNaN: true });
const mostPaths = 400;

/** By node, the sum of the sizes of all paths through it; undefined where there are too many, or they are not finite. */
function enumerated(graph: Graph, output: NodeId): Map<NodeId, number> | undefined {
  const sums = new Map<NodeId, number>();
  for (const target of graph.below([output])) {
    if (!graph.isInput(target)) continue;
    const { paths, count } = largestPaths(graph, output, target, mostPaths);
    if (count > mostPaths) return undefined;
    for (const { nodes, product } of paths) {
      const size = Math.abs(product);
      if (!Number.isFinite(size)) return undefined;
      for (const node of nodes) sums.set(node, (sums.get(node) ?? 0) + size);
    }
  }
  return sums;
}

describe("the share of a node", () => {
  it("is the part of all paths, by size, that go through it", () => {
    let compared = 0;
    fc.assert(
      fc.property(formulas, fc.tuple(point, point, point), (formula, at) => {
        const workspace = new Workspace();
        for (const [index, name] of inputs.entries()) {
          workspace.bindInput(name, at[index] as number);
        }
        let output: NodeId;
        try {
          const { quantity } = workspace.lower(parseExpression(formula));
          output = isList(quantity) ? (quantity[0] as NodeId) : quantity;
        } catch (error) {
          if (error instanceof NablaError) return;
          throw error;
        }
        const { graph } = workspace;
        const sums = enumerated(graph, output);
        const total = sums?.get(output) ?? 0;
        // Products of many factors underflow when they are multiplied out, where sums of logarithms do not.
        if (sums === undefined || !(total > 1e-150 && total < 1e150)) return;
        const shares = new Shares(graph, output);
        for (const id of graph.below([output])) {
          expect(Math.abs(shares.of(id) - (sums.get(id) ?? 0) / total)).toBeLessThan(1e-9);
          const parts = shares.portionsOf(id).map(({ part }) => part);
          if (parts.length > 0 && shares.of(id) > 0) {
            expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
          }
          compared++;
        }
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it("is known where products overflow and underflow, and however many paths there are", () => {
    const graph = new Graph();
    const x = graph.input(2, "x");
    const y = graph.input(1, "y");
    let output = graph.apply(operation("add"), [x, y]);
    for (let link = 0; link < 5000; link++) {
      const scaled = graph.apply(operation("mul"), [
        output,
        graph.constant(link < 2500 ? 1e3 : 1e-3),
      ]);
      output = graph.apply(operation("add"), [scaled, output]);
    }
    const shares = new Shares(graph, output);
    expect(shares.of(x)).toBeCloseTo(0.5, 6);
    expect(shares.of(x) + shares.of(y)).toBeCloseTo(1, 6);
  });

  it("is all, where something is infinite, and nothing, where nothing flows", () => {
    const graph = new Graph();
    const x = graph.input(0, "x");
    const y = graph.input(1, "y");
    const root = graph.apply(operation("sqrt"), [x]);
    const sum = graph.apply(operation("add"), [root, y]);
    const shares = new Shares(graph, sum);
    expect([shares.of(x), shares.of(y)]).toEqual([1, 0]);
    const step = graph.apply(operation("floor"), [y]);
    const none = new Shares(graph, step);
    expect([none.of(step), none.of(y)]).toEqual([0, 0]);
  });
});
