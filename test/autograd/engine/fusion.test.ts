/** Steps of several operations: which nodes go together, and that the numbers stay the same to the last bit. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fusionOf } from "../../../src/autograd/engine/fusion.ts";
import { recordTape } from "../../../src/autograd/engine/tape.ts";
import { Differentiator } from "../../../src/autograd/gradient.ts";
import { Graph, type NodeId } from "../../../src/autograd/graph.ts";
import { type OperationName, operation } from "../../../src/operations/table.ts";

const apply = (graph: Graph, name: OperationName, ...operands: NodeId[]): NodeId =>
  graph.apply(operation(name), operands);

/** The sizes of the steps that an output is made of, by the outermost operation. */
function stepsOf(graph: Graph, output: NodeId, kept: NodeId[] = []): string[] {
  const { steps } = fusionOf(graph, graph.dependencies([output]), [output, ...kept]);
  return [...steps].map(([, { outer, size }]) => `${outer.name} ${size}`);
}

describe("a step", () => {
  const graph = new Graph();
  const [x, y] = [graph.input(2, "x"), graph.input(3, "y")];
  const product = apply(graph, "mul", x, y);
  const sum = apply(graph, "add", product, apply(graph, "div", y, x));

  it("takes up the cheap operations before it that nothing else uses", () => {
    expect(stepsOf(graph, apply(graph, "tanh", sum))).toEqual(["tanh 4"]);
  });

  it("leaves out what is used twice, and what is wanted by itself", () => {
    expect(stepsOf(graph, apply(graph, "mul", sum, sum))).toEqual(["add 3"]);
    expect(stepsOf(graph, apply(graph, "exp", sum), [product])).toEqual(["exp 3"]);
  });

  it("begins with an expensive operation, and not behind one", () => {
    const root = apply(graph, "exp", apply(graph, "tanh", sum));
    expect(stepsOf(graph, root)).toEqual(["tanh 4"]);
  });

  it("has no more operations than V8 takes well", () => {
    const long = Array.from({ length: 100 }).reduce<NodeId>(
      (node) => apply(graph, "add", apply(graph, "mul", node, y), x),
      x,
    );
    expect(stepsOf(graph, long)).toEqual([...Array(6).fill("add 32"), "add 8"]);
  });
});

it("is smaller where there are many kinds", () => {
  const graph = new Graph();
  const x = graph.input(2, "x");
  const ends = Array.from({ length: 64 }, (_, kind) => {
    const node = Array.from({ length: 12 }).reduce<NodeId>(
      (before, _, at) => apply(graph, (kind >> at) & 1 ? "mul" : "add", before, x),
      x,
    );
    return apply(graph, "tanh", node);
  });
  const { steps } = fusionOf(graph, graph.dependencies(ends), ends);
  const kinds = new Map([...steps.values()].map((step) => [step.code, step]));
  const sizes = [...kinds.values()].map(({ size }) => size);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(384);
  expect(Math.max(...sizes)).toBe(8);
});

it("gives nothing to inputs that an output does not depend on, whatever other outputs do", () => {
  const graph = new Graph();
  const x = graph.input(2, "x");
  const square = apply(graph, "mul", x, x);
  const y = graph.input(3, "y");
  const z = graph.input(4, "z");
  const outputs = [apply(graph, "mul", square, y), square];
  const run = recordTape({
    graph,
    inputs: [x, y, z],
    outputs: outputs.map((node) => ({ node, by: [x, y, z] })),
  });
  const results = new Float64Array(8);
  run(Float64Array.of(5, 6, 7), results);
  expect([...results]).toEqual([150, 60, 25, 0, 25, 10, 0, 0]);
});

/** A graph of operations on nodes that are counted back from the last one, at some inputs. */
function built(shape: readonly (readonly [OperationName, number, number])[], at: number[]) {
  const graph = new Graph();
  const inputs = at.map((value) => graph.input(value, ""));
  let last = inputs[0] as NodeId;
  for (let turn = 0; turn < 20; turn++) {
    for (const [name, back, otherBack] of shape) {
      const [one, other] = [back, otherBack].map((count) => Math.max(0, graph.size - 1 - count));
      const { parameters } = operation(name);
      last = apply(graph, name, ...([one, other] as NodeId[]).slice(0, parameters.length));
    }
  }
  return { graph, inputs, last };
}

it("gives the numbers that the graph and its backward pass give", () => {
  const names = fc.constantFrom<OperationName[]>(
    ...(["add", "sub", "mul", "div", "neg", "sqrt", "tanh", "relu", "max"] as const),
  );
  const back = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 6 }));
  const shapes = fc.array(fc.tuple(names, back, back), { minLength: 1, maxLength: 40 });
  const coordinate = fc.oneof(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.constantFrom(0, -0, 1e300, Number.POSITIVE_INFINITY, Number.NaN),
  );
  const points = fc.tuple(coordinate, coordinate, coordinate);
  fc.assert(
    fc.property(shapes, points, points, (shape, here, there) => {
      const { graph, inputs, last } = built(shape, here);
      const other = built(shape, there);
      // Where a value is 1, a node may be folded.
      if (other.graph.size !== graph.size || other.last !== last) return;
      const run = recordTape({ graph, inputs, outputs: [{ node: last, by: inputs }] });
      const results = new Float64Array(4);
      run(Float64Array.from(there), results);
      const gradient = new Differentiator(other.graph).gradient(last);
      const partials = inputs.map(
        (input) => gradient.partials[gradient.inputs.indexOf(input)] ?? 0,
      );
      const value = other.graph.value(last);
      if (!Number.isNaN(value)) expect([...results]).toEqual([value, ...partials]);
      else expect(results[0]).toBeNaN();
    }),
    { numRuns: Number(process.env.NABLA_RUNS ?? 1000) },
  );
});
