/** A gradient as a sum over paths, against the backward pass. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestPaths } from "../../../src/autograd/explain/paths.ts";
import { Graph, type NodeId } from "../../../src/autograd/graph.ts";
import { isList } from "../../../src/autograd/quantity.ts";
import { NablaError } from "../../../src/error.ts";
import { operation } from "../../../src/operations/table.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { formulas, inputs } from "../../syntax/programs.ts";

const point = fc.double({ min: -3, max: 3, noNaN: true });

function lowered(formula: string, at: readonly number[]): { workspace: Workspace; output: NodeId } {
  const workspace = new Workspace();
  for (const [index, name] of inputs.entries()) workspace.bindInput(name, at[index] as number);
  const { quantity } = workspace.lower(parseExpression(formula));
  return { workspace, output: isList(quantity) ? (quantity[0] as NodeId) : quantity };
}

describe("paths", () => {
  it("sum to the gradient, each a product of local derivatives", () => {
    let compared = 0;
    fc.assert(
      fc.property(formulas, fc.tuple(point, point, point), (formula, at) => {
        let made: ReturnType<typeof lowered>;
        try {
          made = lowered(formula, at);
        } catch (error) {
          if (error instanceof NablaError) return;
          throw error;
        }
        const { workspace, output } = made;
        const adjoints = workspace.differentiator.adjointsOf(output);
        for (const [target, adjoint] of adjoints) {
          const { paths, count } = largestPaths(workspace.graph, output, target, 500);
          if (count > 500 || !Number.isFinite(adjoint)) continue;
          expect(paths.length).toBe(count);
          const sizes = paths.map(({ product }) => Math.abs(product));
          expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
          for (const { nodes, locals, product } of paths) {
            expect([nodes[0], nodes.at(-1)]).toEqual([output, target]);
            expect(locals.reduce((one, other) => one * other, 1)).toBe(product);
          }
          if (!sizes.every(Number.isFinite)) continue;
          const scale = sizes.reduce((sum, size) => sum + size, 1e-300);
          const sum = paths.reduce((total, { product }) => total + product, 0);
          expect(Math.abs(sum - adjoint) / scale).toBeLessThan(1e-12);
          compared++;
        }
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it("are the largest of very many, and counted", () => {
    const graph = new Graph();
    const x = graph.input(0.5, "x");
    let output = x;
    for (let link = 0; link < 60; link++) {
      const twice = graph.apply(operation("mul"), [output, graph.constant(2)]);
      output = graph.apply(operation("add"), [output, twice]);
    }
    const { paths, count } = largestPaths(graph, output, x, 3);
    expect(count).toBe(2 ** 60);
    expect(paths.map(({ product }) => product)).toEqual([2 ** 60, 2 ** 59, 2 ** 59]);
  });

  it("are counted beyond what a number can hold", () => {
    const graph = new Graph();
    const x = graph.input(1, "x");
    let output = x;
    for (let link = 0; link < 5000; link++) {
      output = graph.apply(operation("add"), [output, output]);
      output = graph.apply(operation("mul"), [output, graph.constant(0.5)]);
    }
    const { paths, count, magnitude } = largestPaths(graph, output, x, 20);
    expect([paths.length, count]).toEqual([20, Number.POSITIVE_INFINITY]);
    expect(magnitude).toBeCloseTo(5000 * Math.log10(2), 6);
  });

  it("stop where nothing flows, and go through a chain of any length", () => {
    const graph = new Graph();
    const x = graph.input(0.5, "x");
    let output = graph.apply(operation("relu"), [graph.apply(operation("neg"), [x])]);
    expect(largestPaths(graph, output, x, 3)).toMatchObject({ paths: [], count: 0 });
    output = x;
    for (let link = 0; link < 100_000; link++) {
      output = graph.apply(operation("neg"), [output]);
    }
    expect(largestPaths(graph, output, x, 3).paths).toMatchObject([{ product: 1 }]);
  });

  it("fan out as far as a sum has operands", () => {
    const graph = new Graph();
    const x = graph.input(2, "x");
    const terms = Array.from({ length: 200_000 }, (_, index) =>
      graph.apply(operation("mul"), [x, graph.constant(index + 2)]),
    );
    const sum = graph.apply(operation("sum"), terms);
    const { paths, count } = largestPaths(graph, sum, x, 2);
    expect(count).toBe(200_000);
    expect(paths.map(({ product }) => product)).toEqual([200_001, 200_000]);
  });
});
