/** How gradients are scaled and coloured: between 0 and the largest, by hand. */

import { describe, expect, it } from "vitest";
import { leftOut, nearest, titleOf } from "../../../src/features/graph/gradients.ts";
import type { DrawnNode, GraphDrawing } from "../../../src/features/graph/part.ts";
import { scaleOf } from "../../../src/features/graph/scale.ts";
import { divergingColor, gradientColor } from "../../../src/features/graph/tint.ts";

const node = (gradient: number | undefined, more: Partial<DrawnNode> = {}): DrawnNode => ({
  kind: "operation",
  name: undefined,
  isBound: false,
  operation: "+",
  value: 2,
  arity: 2,
  gradient,
  ...more,
});

const drawing = (nodes: readonly DrawnNode[], edges: GraphDrawing["edges"] = []): GraphDrawing => ({
  kind: "graph",
  form: "tree",
  nodes,
  edges,
  count: nodes.length,
});

const scale = (...gradients: (number | undefined)[]) =>
  scaleOf(drawing(gradients.map((each) => node(each))));

describe("a scale", () => {
  it("is linear where most gradients are to be seen", () => {
    const { largest, isLogarithmic, part, middle } = scale(1, -4, 2, undefined, Number.NaN, 0);
    expect([largest, isLogarithmic, middle]).toEqual([4, false, 1]);
    expect([4, -2, 1, 0, Number.NaN].map(part)).toEqual([1, 0.5, 0.25, 0, 0]);
  });

  it("is logarithmic where the median is less than a fiftieth of the largest", () => {
    expect(scale(1, 1, 50).isLogarithmic).toBe(false);
    expect(scale(1, 1, 51).isLogarithmic).toBe(true);
    const { part, middle } = scale(1, -1, 1e-2, 1e4);
    // Of six decades, from an eighth for the smallest on: 2 and 6 of them.
    expect([1e-2, -1, 1e4, 0].map(part)).toEqual([
      1 / 8,
      expect.closeTo(1 / 8 + (7 / 8) * (2 / 6), 14),
      1,
      0,
    ]);
    expect(middle).toBeCloseTo(10, 12);
  });

  it("holds what does not fit into one number", () => {
    const { part, middle } = scale(1e-300, 1e-300, 1e300);
    expect(part(1)).toBeCloseTo(1 / 8 + 7 / 16, 12);
    expect(middle).toBeCloseTo(1, 12);
  });
});

describe("a colour", () => {
  it("goes from white to green or purple", () => {
    expect([0, 1, -1, 0.5].map(divergingColor)).toEqual([
      "#ffffff",
      "#5aae61",
      "#9970ab",
      "#add7b0",
    ]);
  });

  it("is as deep as the square root of the part, or as that of a logarithm", () => {
    expect(gradientColor(-0.25, scale(1, 1))).toBe(divergingColor(-0.5));
    const wide = scale(1e-2, -1, 1, 1e4);
    expect(gradientColor(1, wide)).toBe(divergingColor(wide.part(1)));
    expect(gradientColor(Number.NaN, wide)).toBe("#fcc5b5");
  });
});

describe("a drawing", () => {
  const edge = (from: number, to: number) => ({ from, to, local: 1 });
  const graph = drawing(
    [node(1, { arity: 3 }), node(1), node(1, { arity: 0 })],
    [edge(1, 0), edge(2, 0), edge(2, 1), edge(2, 1)],
  );

  it("counts the operands that are left out", () => {
    expect([...leftOut(graph)]).toEqual([[0, 1]]);
  });

  it("can be cut to what is nearest to the output", () => {
    const { nodes, edges } = nearest(graph, 2);
    expect(nodes).toHaveLength(2);
    expect(edges).toEqual([edge(1, 0)]);
    expect([...leftOut(nearest(graph, 2))]).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it("calls a node by its name, its number and its operation", () => {
    const rounding = { digits: 4, notation: "auto" } as const;
    const title = (more: Partial<DrawnNode>): string => titleOf(node(1, more), rounding);
    expect([
      title({}),
      title({ name: "y" }),
      title({ name: "y", operation: "=" }),
      title({ name: "x", operation: undefined }),
      title({ operation: undefined, value: 1 / 3 }),
    ]).toEqual(["+", "y = +", "y =", "x", "0.3333"]);
  });
});
