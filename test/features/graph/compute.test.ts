/** The graph as it is drawn: against the chain rule, and against the gradients of answers. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derivativesAtKinksBelow } from "../../../src/autograd/kinks/below.ts";
import { nodesOf } from "../../../src/autograd/quantity.ts";
import * as compute from "../../../src/features/graph/compute.ts";
import type { DrawnNode, GraphDrawing } from "../../../src/features/graph/part.ts";
import { inputsBelow } from "../../../src/session/arguments/output.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { contextAfter } from "../../calls.ts";
import { drawingOf, errorOf, gradientOf, repliesOf } from "../../replies.ts";
import { formulas, inputs } from "../../syntax/programs.ts";

const point = fc.double({ min: -3, max: 3, noNaN: true });

/** What reaches a node from those that use it: each gradient times the local derivative. */
function shares({ nodes, edges }: GraphDrawing, at: number): number[] {
  return edges
    .filter(({ from, local }) => from === at && local !== undefined)
    .map(({ to, local = 0 }) => (nodes[to]?.gradient ?? Number.NaN) * local);
}

function isAtKink(bindings: string, formula: string): boolean {
  const workspace = new Workspace();
  for (const binding of bindings.split("; ")) {
    const [name, value] = binding.split(" = ") as [string, string];
    workspace.bindInput(name, Number(value));
  }
  const { quantity } = workspace.lower(parseExpression(formula));
  return nodesOf(quantity).some(
    (node) => derivativesAtKinksBelow(workspace.graph, node).length > 0,
  );
}

describe("the graph that is drawn", () => {
  it("obeys the chain rule at every node, and ends in the gradient of the answer", () => {
    let compared = 0;
    fc.assert(
      fc.property(formulas, fc.tuple(point, point, point), (formula, at) => {
        const program = inputs.map((name, index) => `${name} = ${at[index]}`).join("; ");
        const replies = repliesOf(`${program}\n${formula}\n:tree`);
        const [answer, report] = replies.slice(-2);
        if (answer?.kind !== "answer" || report?.kind !== "report") return;
        // A derivative at a kink is drawn as conventions have it.
        if (isAtKink(program, formula)) return;
        const [drawing] = report.parts;
        if (typeof drawing !== "object" || drawing.kind !== "graph") return;
        const gradient = Number.isNaN(answer.value) ? Number.NaN : 1;
        expect(drawing.nodes[0]).toMatchObject({ value: answer.value, gradient });
        expect(drawing.count).toBe(drawing.nodes.length);
        const rows = new Map(answer.gradient.map(({ input, partial }) => [input, partial]));
        for (const [place, node] of drawing.nodes.entries()) {
          if (node.kind === "input") expect(rows.get(node.name ?? "")).toBe(node.gradient);
          const reached = shares(drawing, place);
          if (place === 0 || node.gradient === undefined) continue;
          if (Number.isNaN(answer.value)) expect(node.gradient).toBeNaN();
          // What is not reached at all gets nothing, not 0 times an infinity.
          if (Number.isNaN(answer.value) || !reached.every(Number.isFinite)) continue;
          const sum = reached.reduce((total, share) => total + share, 0);
          const scale = reached.reduce((total, share) => total + Math.abs(share), 1e-300);
          expect(Math.abs(sum - node.gradient) / scale).toBeLessThan(1e-12);
          compared++;
        }
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it("has each node once, and an edge for each of its operands", () => {
    const { nodes, edges, count } = drawingOf("x = 3\n:tree x*x + sin(x*x)");
    expect(nodes.map(({ operation, name }) => name ?? operation)).toEqual(["+", "*", "sin", "x"]);
    expect(edges).toEqual([
      { from: 1, to: 0, local: 1 },
      { from: 2, to: 0, local: 1 },
      { from: 3, to: 1, local: 3 },
      { from: 3, to: 1, local: 3 },
      { from: 1, to: 2, local: Math.cos(9) },
    ]);
    expect(count).toBe(4);
  });

  it("has no local derivative where nothing flows, and no gradient at constants", () => {
    const { nodes, edges } = drawingOf("x = 3\n:tree x > 2 ? 5x : sqrt(x)");
    const nameOf = ({ name, operation, value }: DrawnNode): string =>
      name ?? operation ?? String(value);
    const flow = edges.map(({ from, to, local }) => [
      nameOf(nodes[from] as DrawnNode),
      nameOf(nodes[to] as DrawnNode),
      local,
    ]);
    expect(flow).toEqual([
      [">", "if", undefined],
      ["*", "if", 1],
      ["sqrt", "if", undefined],
      ["x", ">", undefined],
      ["2", ">", undefined],
      ["5", "*", undefined],
      ["x", "*", 5],
      ["x", "sqrt", 0.5 / Math.sqrt(3)],
    ]);
    expect(nodes.filter(({ kind }) => kind === "constant")).toMatchObject([
      { gradient: undefined, value: 2 },
      { gradient: undefined, value: 5 },
    ]);
  });

  it("is of the last answer, as the node that it is", () => {
    expect(drawingOf("x = 3\ny = 2x\ny\n:tree").nodes[0]).toMatchObject({
      name: "y",
      operation: "*",
    });
    expect(drawingOf("x = 3\ny = x\n:tree y").nodes).toMatchObject([
      { name: "y", operation: "=", gradient: 1 },
      { name: "x", operation: undefined, gradient: 1 },
    ]);
    expect(repliesOf("x = 3\n:tree 1 + 1").at(-1)).toMatchObject({
      parts: ["2 does not depend on any input"],
    });
  });

  it("tells names from what they stood for earlier", () => {
    const { nodes } = drawingOf("x = 2; y = x^2; z = y + x; x = 5; y = z*x\n:tree y + z");
    const named = nodes.filter(({ name }) => name !== undefined);
    expect(named.map(({ name, isBound }) => [name, isBound])).toEqual([
      ["y", true],
      ["z", true],
      ["x", true],
      ["y (earlier)", false],
      ["x (was 2)", false],
    ]);
  });

  it("shows where detach lets nothing through", () => {
    const { nodes, edges } = drawingOf("v = [1, 2]; d = detach(v[1]*3); w = v*d\n:tree w[2]");
    const place = nodes.findIndex(({ name }) => name === "d");
    expect(nodes[place]).toMatchObject({ operation: "detach", gradient: 2 });
    expect(edges.filter(({ to }) => to === place)).toMatchObject([{ local: undefined }]);
    expect(nodes.find(({ name }) => name === "v[1]")).toMatchObject({ gradient: 0 });
  });

  it("is of those nodes that are nearest to the output, where there are many", () => {
    const { nodes, edges, count } = drawingOf("v = [k for k in 1..20000]\n:tree sum(v^2)/2");
    expect(count).toBe(40_003);
    expect(nodes.length).toBe(10_000);
    expect(nodes.slice(0, 3)).toMatchObject([
      { operation: "/" },
      { operation: "sum" },
      { value: 2 },
    ]);
    const used = new Set(edges.map(({ from }) => from));
    expect([...nodes.keys()].slice(1).every((place) => used.has(place))).toBe(true);
    for (const { from, to } of edges) expect(Math.max(from, to)).toBeLessThan(nodes.length);
  });

  it("is of a number", () => {
    expect(errorOf("v = [1, 2]\n:tree v*2")).toMatchObject({
      code: "bad-option",
      hint: "take one of its elements, as in `v[1]`",
    });
  });

  it("has the numbers of the gradient where they are not finite", () => {
    const program = "x = 3\ny = ln(x - 3)*x";
    const input = drawingOf(`${program}\n:tree`).nodes.find(({ name }) => name === "x");
    expect(input?.gradient).toBe(gradientOf(program).x);
  });
});

describe("a graph drawn without a session, by hand", () => {
  const drawn = (most?: number): GraphDrawing => {
    const { workspace } = contextAfter("a = 2; b = 3; y = a*b - 7a");
    const output = workspace.last as number;
    const inputs = inputsBelow(workspace, output);
    return compute.drawingOf(workspace, output, "dot", inputs, () => {}, most);
  };

  it("has values, gradients and local derivatives, the nearest to the output first", () => {
    const { nodes, edges, count } = drawn();
    expect(
      nodes.map(({ name, operation, value, gradient }) => [name ?? operation, value, gradient]),
    ).toEqual([
      ["y", -8, 1],
      ["*", 6, 1],
      ["*", 14, -1],
      ["a", 2, -4],
      ["b", 3, 2],
      [undefined, 7, undefined],
    ]);
    expect(edges.map(({ from, to, local }) => [from, to, local])).toEqual([
      [1, 0, 1],
      [2, 0, -1],
      [3, 1, 3],
      [4, 1, 2],
      [5, 2, undefined],
      [3, 2, 7],
    ]);
    expect(count).toBe(6);
  });

  it("is cut to so many nodes, and says how many there are", () => {
    const { nodes, edges, count } = drawn(3);
    expect([nodes.length, edges.length, count]).toEqual([3, 2, 6]);
  });
});
