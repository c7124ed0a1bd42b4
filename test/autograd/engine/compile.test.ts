/** Compiled functions, and graphs gone through again, against the graph and its backward pass: to the last bit. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Compiled,
  type CompileRequest,
  compile,
} from "../../../src/autograd/engine/compile.ts";
import { recordTape } from "../../../src/autograd/engine/tape.ts";
import { Findings } from "../../../src/autograd/findings.ts";
import type { NodeId } from "../../../src/autograd/graph.ts";
import { nodesOf } from "../../../src/autograd/quantity.ts";
import { NablaError } from "../../../src/error.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { parse, parseExpression } from "../../../src/syntax/parse.ts";
import { formulas, inputs } from "../../syntax/programs.ts";

type Point = readonly number[];

/** A formula in a workspace of its own, at a point. */
class Lowered {
  readonly workspace = new Workspace();
  readonly findings = new Findings({ withGuards: true });
  readonly inputs: readonly NodeId[];
  readonly nodes: readonly NodeId[];

  constructor(formula: string, point: Point) {
    const { workspace } = this;
    this.inputs = inputs.map((name, index) => {
      workspace.bindInput(name, point[index] as number);
      return workspace.graph.size - 1;
    });
    const square = parse("square(t) = t^2");
    if (square.kind !== "function") throw new Error("no function");
    workspace.defineFunction({ name: "square", parameters: ["t"], body: square.body });
    this.nodes = nodesOf(workspace.lower(parseExpression(formula), this.findings).quantity);
  }

  /** Each value, and each partial after it. */
  get results(): number[] {
    const { workspace } = this;
    return this.nodes.flatMap((node) => [
      workspace.graph.value(node),
      ...workspace.gradient(node).partials,
    ]);
  }

  get request(): CompileRequest {
    const { workspace } = this;
    return {
      graph: workspace.graph,
      inputs: this.inputs,
      outputs: this.nodes.map((node) => ({ node, by: workspace.gradient(node).inputs })),
      guards: this.findings.guards ?? [],
    };
  }
}

/** Undefined where a formula cannot be, or is not compiled: where what it is made of depends on the point. */
function lowered(formula: string, point: Point): Lowered | undefined {
  try {
    const made = new Lowered(formula, point);
    return made.findings.shapeDependsOnValues ? undefined : made;
  } catch (error) {
    if (error instanceof NablaError) return undefined;
    throw error;
  }
}

function resultsOf(
  run: Compiled,
  point: Point,
  size: number,
): { results: number[]; isFine: boolean } {
  const results = new Float64Array(size);
  const isFine = run(Float64Array.from(point), results);
  return { results: [...results], isFine };
}

const coordinate = fc.oneof(
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, 2, 0.5, 1e300, Number.POSITIVE_INFINITY, Number.NaN),
);
const points: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate, coordinate);
const numRuns = Number(process.env.NABLA_RUNS ?? 3000);

describe.each([
  ["compiled", compile],
  ["gone through again", recordTape],
] as const)("%s", (_, make) => {
  it("a formula gives what the backward pass gives, there and elsewhere", () => {
    let elsewhere = 0;
    fc.assert(
      fc.property(formulas, points, points, (formula, here, there) => {
        const original = lowered(formula, here);
        const other = lowered(formula, there);
        if (original === undefined || other === undefined) return;
        const run = make(original.request);
        const expected = original.results;
        expect(resultsOf(run, here, expected.length)).toEqual({ results: expected, isFine: true });
        const { results, isFine } = resultsOf(run, there, expected.length);
        // It tells where a derivative in the formula would be another one.
        if (!isFine) {
          expect(original.request.guards?.length).toBeGreaterThan(0);
          return;
        }
        elsewhere++;
        expect(results).toEqual(other.results);
      }),
      { numRuns },
    );
    expect(elsewhere).toBeGreaterThan(numRuns / 2);
  });

  it("a formula of many thousand operations", () => {
    const parted =
      "[k*dot([k*std([z, x, trigamma(x)])*[1, 2, 3] for k in 1..3][1], [sum([logsumexp([x, z, prod([y, x, x])]), z, asin(x)]), mean([k*dot(x*[1, 2, 3], [x < x ? y : x, y, x]) for k in 1..3]), x^3]) for k in 1..3]";
    const atKink = "dot(dot([k*sin'(x) for k in 1..3], [x, x, x%x])*[1, 2, 3], [x, x, x])";
    const examples: [string, Point, Point][] = [parted, atKink].map((formula) => [
      formula,
      [0, 0, 0],
      [0, 0, 0],
    ]);
    fc.assert(
      fc.property(formulas, points, points, (formula, here, there) => {
        const many = `sum((sum(${formula})*k + x)/(k + y^2) for k in 1..200)`;
        const original = lowered(many, here);
        const other = lowered(many, there);
        if (original === undefined || other === undefined) return;
        const run = make(original.request);
        const expected = original.results;
        expect(resultsOf(run, here, expected.length)).toEqual({ results: expected, isFine: true });
        const { results, isFine } = resultsOf(run, there, expected.length);
        if (isFine) expect(results).toEqual(other.results);
      }),
      { numRuns: 100, examples },
    );
  });

  it("tells of kinks and of derivatives that are not finite, if it is to watch", () => {
    const watching = (formula: string, point: Point, there: Point): boolean => {
      const original = lowered(formula, point) as Lowered;
      const run = make({ ...original.request, watch: true });
      return resultsOf(run, there, original.results.length).isFine;
    };
    expect(watching("relu(x) + abs(y)", [1, 1, 1], [2, -3, 1])).toBe(true);
    expect(watching("relu(x) + abs(y)", [1, 1, 1], [0, -3, 1])).toBe(false);
    expect(watching("sqrt(x)", [1, 1, 1], [0, 1, 1])).toBe(false);
    expect(watching("max(x, y, z)", [1, 2, 3], [3, 4, 5])).toBe(true);
    expect(watching("max(x, y, z)", [1, 2, 3], [3, 5, 5])).toBe(false);
  });
});

it("a large graph has the same gradient by the loops written for it as by the rules", () => {
  fc.assert(
    fc.property(formulas, points, (formula, point) => {
      const few = `sum((sum(${formula})*k + x)/(k + y^2) for k in 1..3000)`;
      const large = lowered(few, point);
      if (large === undefined) return;
      const [node] = large.nodes as [NodeId];
      const { workspace } = large;
      const adjoints = workspace.gradient(node);
      // The same nodes one after the other, through values that are objects.
      const run = compile({ ...large.request, outputs: [{ node, by: adjoints.inputs }] });
      const { results } = resultsOf(run, point, 1 + adjoints.inputs.length);
      expect(results.slice(1)).toEqual(adjoints.partials);
    }),
    { numRuns: 10 },
  );
});
