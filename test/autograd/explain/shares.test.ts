/** Shares of a gradient, against all paths one by one. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestPaths, type Path } from "../../../src/autograd/explain/paths.ts";
import { Shares } from "../../../src/autograd/explain/shares.ts";
import { Graph, type NodeId } from "../../../src/autograd/graph.ts";
import { derivativesAtKinksBelow } from "../../../src/autograd/kinks/below.ts";
import { isList } from "../../../src/autograd/quantity.ts";
import { NablaError } from "../../../src/error.ts";
import { operation } from "../../../src/operations/table.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { formulas, inputs } from "../../syntax/programs.ts";

const point = fc.double({ min: -3, max: 3, noNaN: true });
const extreme = fc.oneof(
  point,
  fc.constantFrom(0, -0, 1, -1, 700, -750, 1e200, Number.POSITIVE_INFINITY, -Infinity),
);
const maxPaths = 400;

/** From the input up. What is not a number counts as large; but from where nothing goes on, nothing comes. */
function sizeOf({ locals }: Path): number {
  let size = 1;
  for (const local of [...locals].reverse()) {
    if (size === 0) return 0;
    size *= Math.abs(local);
    if (Number.isNaN(size)) size = Number.POSITIVE_INFINITY;
  }
  return size;
}

/** Products of such numbers neither overflow nor underflow. */
const isModerate = (local: number): boolean =>
  !(Math.abs(local) > 1e20 && Math.abs(local) < Number.POSITIVE_INFINITY) &&
  (local === 0 || !(Math.abs(local) < 1e-20));

/** By node, the sum of the sizes of all paths through it; undefined where there are too many, or some cannot be told. */
function enumerated(graph: Graph, output: NodeId): Map<NodeId, number> | undefined {
  const sums = new Map<NodeId, number>();
  for (const target of graph.dependencies([output])) {
    if (!graph.isInput(target)) continue;
    const { paths, count } = largestPaths(graph, output, target, maxPaths);
    if (count > maxPaths) return undefined;
    for (const path of paths) {
      if (!path.locals.every(isModerate)) return undefined;
      const size = sizeOf(path);
      for (const node of path.nodes) sums.set(node, (sums.get(node) ?? 0) + size);
    }
  }
  return sums;
}

function lowered(formula: string, at: readonly number[]): [Graph, NodeId] | undefined {
  const workspace = new Workspace();
  for (const [index, name] of inputs.entries()) workspace.bindInput(name, at[index] as number);
  try {
    const { quantity } = workspace.lower(parseExpression(formula));
    const { graph } = workspace;
    const output = isList(quantity) ? (quantity[0] as NodeId) : quantity;
    // Nothing is said of how a derivative at a kink comes to its inputs.
    return derivativesAtKinksBelow(graph, output).length > 0 ? undefined : [graph, output];
  } catch (error) {
    if (error instanceof NablaError) return undefined;
    throw error;
  }
}

describe("the share of a node", () => {
  it("is the part of all paths, by size, that go through it", () => {
    let compared = 0;
    fc.assert(
      fc.property(formulas, fc.tuple(point, point, point), (formula, at) => {
        const made = lowered(formula, at);
        if (made === undefined) return;
        const [graph, output] = made;
        const sums = enumerated(graph, output);
        const total = sums?.get(output) ?? 0;
        // Products of many factors underflow when they are multiplied out, where sums of logarithms do not.
        if (sums === undefined || !(total > 1e-150 && total < 1e150)) return;
        const shares = new Shares(graph, output);
        for (const id of graph.dependencies([output])) {
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

  it("is a number, and the inputs have all of it, whatever is infinite or not a number", () => {
    let [finite, infinite] = [0, 0];
    fc.assert(
      fc.property(formulas, fc.tuple(extreme, extreme, extreme), (formula, at) => {
        const made = lowered(formula, at);
        if (made === undefined) return;
        const [graph, output] = made;
        const shares = new Shares(graph, output);
        const nodes = graph.dependencies([output]);
        for (const id of nodes) {
          expect(shares.of(id)).toBeGreaterThanOrEqual(0);
          expect(shares.of(id)).toBeLessThanOrEqual(1 + 1e-9);
        }
        const ends = nodes.filter((id) => graph.isInput(id));
        const sum = ends.reduce((total, id) => total + shares.of(id), 0);
        if (shares.of(output) > 0) expect(sum).toBeCloseTo(1, 9);
        else expect(sum).toBe(0);
        const sums = enumerated(graph, output);
        if (sums === undefined || Number.isNaN(graph.value(output))) return;
        if (sums.get(output) !== Number.POSITIVE_INFINITY) {
          finite++;
          return;
        }
        infinite++;
        for (const id of nodes) {
          // Of infinite paths, too, there are some beside which others do not count.
          if (shares.of(id) > 0) expect(sums.get(id)).toBe(Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 2000 },
    );
    expect(finite).toBeGreaterThan(100);
    expect(infinite).toBeGreaterThan(20);
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
    // An infinite derivative by what goes no further is nothing to go on.
    const scaled = graph.apply(operation("mul"), [graph.apply(operation("floor"), [y]), root]);
    const stopped = new Shares(graph, graph.apply(operation("add"), [scaled, y]));
    expect([stopped.of(x), stopped.of(y)]).toEqual([1, 0]);
    const step = graph.apply(operation("floor"), [y]);
    const none = new Shares(graph, step);
    expect([none.of(step), none.of(y)]).toEqual([0, 0]);
  });
});
