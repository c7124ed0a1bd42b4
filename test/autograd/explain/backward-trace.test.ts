import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BackwardTrace,
  backwardTraceFrom,
  type Visit,
} from "../../../src/autograd/explain/backward-trace.ts";
import { Differentiator } from "../../../src/autograd/gradient.ts";
import { Graph } from "../../../src/autograd/graph.ts";
import { operation } from "../../../src/operations/table.ts";
import { cases, type Lowered, lowered } from "../../programs.ts";

const nothing = lowered(["x", [0, 0, 0]]) as Lowered;

const visitsOf = (trace: BackwardTrace): Visit[] =>
  Array.from({ length: trace.length }, (_, index) => trace.at(index));

describe("the backward pass node by node", () => {
  it("has contributions that are upstream × local, and sum to the adjoints", () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, (made) => {
        const { workspace, output } = lowered(made) ?? nothing;
        const { graph, differentiator } = workspace;
        const adjoints = differentiator.adjointsOf(output);
        const sums = new Map([[output, 1]]);
        const done = new Set<number>();
        for (const { node, upstream, sent } of visitsOf(
          backwardTraceFrom(graph, differentiator, output),
        )) {
          // What has come to the node is all that will.
          expect(done.has(node)).toBe(false);
          done.add(node);
          expect(upstream).toBe(adjoints.get(node));
          for (const { operand, position, local, contribution, before, after } of sent) {
            expect(graph.operand(node, position)).toBe(operand);
            expect(contribution).toEqual(local === undefined ? 0 : upstream * local);
            expect(before + 0).toEqual((sums.get(operand) ?? 0) + 0);
            sums.set(operand, (sums.get(operand) ?? 0) + contribution);
            expect(after + 0).toEqual((sums.get(operand) as number) + 0);
            compared++;
          }
        }
        for (const [node, adjoint] of adjoints) {
          // 0 and -0 are one number here.
          expect((sums.get(node) ?? 0) + 0).toEqual(adjoint + 0);
        }
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(3000);
  });

  it("goes through a chain of any length", () => {
    const graph = new Graph();
    const x = graph.input(0.5, "x");
    let output = x;
    for (let link = 0; link < 100_000; link++) {
      output = graph.apply(operation("neg"), [output]);
    }
    const trace = backwardTraceFrom(graph, new Differentiator(graph), output);
    expect(trace.length).toBe(100_000);
    expect(trace.at(99_999)).toMatchObject({ sent: [{ operand: x, before: 0, after: 1 }] });
  });
});
