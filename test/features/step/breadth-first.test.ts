import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgesOf } from "../../../src/autograd/explain/paths.ts";
import type { Graph, NodeId } from "../../../src/autograd/graph.ts";
import { type BreadthFirst, breadthFirst } from "../../../src/features/step/breadth-first.ts";
import { cases, type Lowered, lowered } from "../../programs.ts";

const walked = ({ workspace, output }: Lowered): BreadthFirst =>
  breadthFirst(workspace.graph, workspace.differentiator, output);

/** The recipe as it is found in tutorials. */
function byRecipe(graph: Graph, output: NodeId): Map<NodeId, number> {
  const gradients = new Map([[output, 1]]);
  const visited = new Set([output]);
  const queue = [output];
  while (queue.length > 0) {
    const node = queue.shift() as NodeId;
    const gradient = gradients.get(node);
    if (gradient !== undefined) {
      for (const { operand, local } of edgesOf(graph, node)) {
        gradients.set(operand, (gradients.get(operand) ?? 0) + gradient * local);
      }
    }
    for (const operand of graph.operands(node)) {
      if (visited.has(operand) || !graph.isActive(operand)) continue;
      visited.add(operand);
      queue.push(operand);
    }
  }
  return gradients;
}

describe("breadth first", () => {
  it("is wrong where a node is used both near and far", () => {
    const made = lowered(["3x + 2*(3x)", [1, 0, 0]]) as Lowered;
    const { graph, differentiator } = made.workspace;
    const { gradients, visits } = walked(made);
    const [x] = [...differentiator.adjointsOf(made.output).keys()] as [NodeId];
    // 3x is handled before its double, with 1 alone, and the 2 that comes then is lost.
    expect(gradients.get(x)).toBe(3);
    expect(differentiator.adjointsOf(made.output).get(x)).toBe(9);
    const early = visits.filter(({ awaited }) => awaited.length > 0);
    expect(early.map(({ node, upstream }) => [graph.value(node), upstream])).toEqual([[3, 1]]);
    expect(visits.filter(({ late }) => late.size > 0).map(({ node }) => graph.value(node))).toEqual(
      [6],
    );
  });

  it("is wrong where the share that is lost is too small to be told from rounding", () => {
    const verdict = (formula: string): [boolean, number] => {
      const { lost, visits } = walked(lowered([formula, [1, 0, 0]]) as Lowered);
      return [lost.size === 0, visits.filter(({ isWrong }) => isWrong).length];
    };
    expect(verdict("3x + 1e-10*(3x)")).toEqual([false, 1]);
    expect(verdict("3x + 1e-30*(3x)")).toEqual([false, 1]);
    // What comes late is nothing.
    expect(verdict("3x + y*(3x)")).toEqual([true, 0]);
    expect(verdict("3x + 2x")).toEqual([true, 0]);
  });

  it("comes to what the recipe does, and tells whose share is missing when", () => {
    let early = 0;
    let wrong = 0;
    fc.assert(
      fc.property(cases, (formula) => {
        const made = lowered(formula);
        if (made === undefined) return;
        const { graph, differentiator } = made.workspace;
        const { visits, gradients, lost, lacking } = walked(made);
        const expected = byRecipe(graph, made.output);
        for (const [node, gradient] of gradients) expect(gradient).toEqual(expected.get(node));
        const right = differentiator.adjointsOf(made.output);
        const sums = new Map([[made.output, 1]]);
        const handled = new Set<NodeId>();
        let isLost = false;
        for (const { node, upstream, sent, awaited, late } of visits) {
          expect(upstream + 0).toEqual((sums.get(node) ?? 0) + 0);
          for (const user of awaited) {
            expect(handled.has(user)).toBe(false);
            expect(edgesOf(graph, user).some(({ operand }) => operand === node)).toBe(true);
          }
          handled.add(node);
          for (const { operand, position, local, contribution, after } of sent) {
            if (late.has(position) && contribution !== 0) isLost = true;
            if (local === undefined) continue;
            sums.set(operand, after);
            expect(late.has(position)).toBe(handled.has(operand));
          }
        }
        expect(lost.size === 0).toBe(!isLost);
        if (isLost) wrong++;
        // What cancels leaves the rounding of its terms behind.
        const sizes = visits.flatMap(({ sent }) => sent.map(({ after }) => Math.abs(after)));
        const scale = sizes.reduce((most, size) => Math.max(most, size), 1);
        if (visits.some(({ awaited }) => awaited.length > 0)) early++;
        // Whatever the order, where nothing is lost the gradient is right; so is what nothing is missing from.
        for (const [node, gradient] of right) {
          const found = gradients.get(node) ?? 0;
          if (lacking.has(node) || !Number.isFinite(gradient) || !Number.isFinite(scale)) continue;
          expect(Math.abs(found - gradient) / scale).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 1500 },
    );
    expect(early).toBeGreaterThan(50);
    expect(wrong).toBeGreaterThan(30);
  });
});
