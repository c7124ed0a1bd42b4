import { describe, expect, it } from "vitest";
import { Differentiator } from "../../src/autograd/gradient.ts";
import { Graph } from "../../src/autograd/graph.ts";
import { operation } from "../../src/operations/table.ts";

describe("the graph", () => {
  it("shares equal nodes, but never inputs", () => {
    const graph = new Graph();
    const [x, y] = [graph.input(2, "x"), graph.input(2, "y")];
    expect(x).not.toBe(y);
    expect(graph.apply(operation("mul"), [x, y])).toBe(graph.apply(operation("mul"), [x, y]));
    expect(graph.apply(operation("mul"), [x, y])).not.toBe(graph.apply(operation("mul"), [y, x]));
    expect(graph.constant(0)).not.toBe(graph.constant(-0));
    expect(graph.constant(Number.NaN)).toBe(graph.constant(Number.NaN));
  });

  it("folds constants, x*1, x/1 and x^1, and not 0*x", () => {
    const graph = new Graph();
    const x = graph.input(Number.POSITIVE_INFINITY, "x");
    const [zero, one] = [graph.constant(0), graph.constant(1)];
    expect(graph.isConstant(graph.apply(operation("add"), [one, one]))).toBe(true);
    for (const name of ["mul", "div", "pow"] as const) {
      expect(graph.apply(operation(name), [x, one])).toBe(x);
    }
    expect(graph.apply(operation("mul"), [one, x])).toBe(x);
    expect(graph.value(graph.apply(operation("mul"), [zero, x]))).toBe(Number.NaN);
  });

  it("keeps operands before their users", () => {
    const graph = new Graph();
    let node = graph.input(1, "x");
    for (let n = 0; n < 5000; n++) node = graph.apply(operation("sin"), [node]);
    for (let id = 0; id < graph.size; id++) {
      for (const operand of graph.operands(id)) expect(operand).toBeLessThan(id);
    }
  });

  it("drops what no root needs and keeps the rest as it was", () => {
    const graph = new Graph();
    const differentiator = new Differentiator(graph);
    const x = graph.input(3, "x");
    const kept = graph.apply(operation("mul"), [x, graph.apply(operation("sin"), [x])]);
    for (let n = 0; n < 3000; n++) graph.apply(operation("add"), [kept, graph.constant(n)]);
    const late = graph.apply(operation("exp"), [kept]);
    const before = differentiator.gradient(late);
    const value = graph.value(late);

    const moved = graph.collect([late]);
    const after = moved[late] as number;
    expect(graph.size).toBe(4);
    expect(graph.value(after)).toBe(value);
    expect(graph.label(moved[x] as number)).toBe("x");
    expect(differentiator.gradient(after).partials).toEqual(before.partials);
    // Equal nodes are still found.
    expect(graph.apply(operation("exp"), [moved[kept] as number])).toBe(after);
  });

  it("makes a node that has been named another than its formula", () => {
    const graph = new Graph();
    const x = graph.input(3, "x");
    const start = graph.size;
    const square = graph.apply(operation("mul"), [x, x]);
    expect(graph.own(square, start)).toBe(square);
    const again = graph.apply(operation("mul"), [x, x]);
    expect(again).not.toBe(square);
    expect(graph.own(again, graph.size)).not.toBe(again);
  });
});
