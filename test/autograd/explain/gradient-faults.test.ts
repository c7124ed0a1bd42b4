/** Where gradients are lost: what a sweep finds, against looking below each node for each input. */

import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Flow } from "../../../src/autograd/explain/flow.ts";
import {
  blockingSteps,
  exploding,
  vanishing,
} from "../../../src/autograd/explain/gradient-faults.ts";
import { isStep } from "../../../src/autograd/explain/saturation.ts";
import { Graph, type NodeId } from "../../../src/autograd/graph.ts";
import { derivativesAtKinksBelow } from "../../../src/autograd/kinks/below.ts";
import { isList } from "../../../src/autograd/quantity.ts";
import { NablaError } from "../../../src/error.ts";
import { operation } from "../../../src/operations/table.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { answersOf } from "../../replies.ts";
import { formulas, inputs } from "../../syntax/programs.ts";

const point = fc.double({ min: -40, max: 40, noNaN: true });

interface Case {
  readonly graph: Graph;
  readonly flow: Flow;
  readonly inputs: readonly NodeId[];
  isBelow(node: NodeId, user: NodeId): boolean;
}

function lowered(formula: string, at: readonly number[]): Case | undefined {
  const workspace = new Workspace();
  for (const [index, name] of inputs.entries()) workspace.bindInput(name, at[index] as number);
  let output: NodeId;
  try {
    const { quantity } = workspace.lower(parseExpression(formula));
    output = isList(quantity) ? (quantity[0] as NodeId) : quantity;
  } catch (error) {
    if (error instanceof NablaError) return undefined;
    throw error;
  }
  const { graph } = workspace;
  const nodes = graph.dependencies([output]).filter((id) => graph.isActive(id));
  // Nothing is said of how a derivative at a kink comes to its inputs.
  if (nodes.length === 0 || derivativesAtKinksBelow(graph, output).length > 0) return undefined;
  return {
    graph,
    flow: new Flow(graph, nodes),
    inputs: nodes.filter((id) => graph.isInput(id)),
    isBelow: (node, user) => graph.dependencies([user]).includes(node),
  };
}

const some = (holds: (made: Case) => number, within = (formula: string) => formula): number => {
  let found = 0;
  fc.assert(
    fc.property(formulas, fc.tuple(point, point, point), (formula, at) => {
      const made = lowered(within(formula), at);
      if (made !== undefined) found += holds(made);
    }),
    { numRuns: 2000 },
  );
  return found;
};

describe("what is found", () => {
  it("is above some input each, that nothing found before it is above", () => {
    const check = ({ flow, inputs: all, isBelow }: Case, direction: "down" | "up"): number => {
      const losses = [...(direction === "down" ? vanishing(flow, all, 1) : exploding(flow, all))];
      const single = losses.filter(({ kind }) => kind === "flat" || kind === "steep");
      const left = new Set(all);
      for (const { node } of single) {
        const own = [...left].filter((input) => isBelow(input, node));
        expect(own).not.toEqual([]);
        for (const input of own) left.delete(input);
      }
      expect(single.map(({ node }) => node)).toEqual(
        single.map(({ node }) => node).sort((one, other) => other - one),
      );
      return single.length;
    };
    expect(some((made) => check(made, "down"))).toBeGreaterThan(50);
    expect(some((made) => check(made, "up"))).toBeGreaterThan(5);
  });

  it("are those steps that alone keep the gradient from an input", () => {
    const found = some(
      ({ graph, flow, inputs: all, isBelow }) => {
        const { nodes, isReached, targets, starts, ends } = flow;
        const dams = [...nodes.keys()].flatMap((at) => {
          if (isReached[at] === 0) return [];
          const node = nodes[at] as NodeId;
          const open = targets.slice(starts[at], ends[at]).map((target) => nodes[target]);
          return [...graph.operands(node)]
            .filter((operand) => graph.isActive(operand) && !open.includes(operand))
            .map((operand) => ({ node, operand }));
        });
        const expected = new Set<NodeId>();
        for (const input of all) {
          if (isReached[flow.placeOf(input)] === 1) continue;
          const own = dams.filter(({ operand }) => isBelow(input, operand));
          const areSteps = own.every(({ node }) => {
            const made = graph.operation(node);
            return made !== undefined && isStep(made);
          });
          if (areSteps) for (const { node } of own) expected.add(node);
        }
        const given = [...blockingSteps(flow, all)].map(({ node }) => node);
        expect([...given].sort()).toEqual([...expected].sort());
        return given.length;
      },
      (formula) => `round(${formula})*y + floor(x)*(${formula})`,
    );
    expect(found).toBeGreaterThan(100);
  });

  it("is a chain for each way of its own", () => {
    const graph = new Graph();
    const ends = [1, 2, 3].map((value) => graph.input(value, `x${value}`));
    const faded = ends.map((end) => {
      let node = end;
      for (let link = 0; link < 20; link++) {
        node = graph.apply(operation("mul"), [node, graph.constant(0.1)]);
      }
      return node;
    });
    const output = graph.apply(operation("sum"), faded);
    const nodes = graph.dependencies([output]).filter((id) => graph.isActive(id));
    expect([...vanishing(new Flow(graph, nodes), ends, 1)]).toEqual(
      faded.map((node) => ({ kind: "fading", node, links: 20, each: expect.closeTo(0.1, 9) })),
    );
  });
});

describe("the work that a search is", () => {
  const counted = ["operand", "operands", "value", "arity"] as const;
  const originals = counted.map((name) => Graph.prototype[name]);
  afterEach(() => {
    for (const [at, name] of counted.entries()) {
      Object.assign(Graph.prototype, { [name]: originals[at] });
    }
  });

  /** How often a program looks at an operand or a value of the graph. */
  function looksOf(program: string): number {
    let looks = 0;
    for (const [at, name] of counted.entries()) {
      const original = originals[at] as (...given: unknown[]) => unknown;
      const counting = function (this: Graph, ...given: unknown[]): unknown {
        looks++;
        return original.apply(this, given);
      };
      Object.assign(Graph.prototype, { [name]: counting });
    }
    expect(answersOf(program).flatMap(({ notes }) => notes)).not.toEqual([]);
    return looks;
  }

  it.each([
    ["flat", (n: number) => `w = [30 + 0*i for i in 1..${n}]\nsum(tanh(w*3))`],
    ["flat together", (n: number) => `w = [i/7 for i in 1..${n}]\nlogsumexp(w)`],
    ["steps", (n: number) => `v = [i + 0.5 for i in 1..${n}]\nsum(floor(v))`],
    ["steep", (n: number) => `v = [i > 1 ? 1 : 1 + 5e-13 for i in 1..${n}]\n3/(sum(v) - ${n})`],
    [
      "a chain below a step",
      (n: number) => `w = [i/7 for i in 1..${n}]\nf(t) = ${"sin(".repeat(200)}t${")".repeat(200)}
f(floor(sum(w)))`,
    ],
    [
      "a chain with an input at each link",
      (n: number) => `w = [i/7 for i in 1..${n}]\nx = 1; h = x;
${Array.from({ length: n }, (_, at) => `h = 0.5*h + 1e-9*w[${at + 1}];\n`).join("")}h + 0`,
    ],
    // Every link has a note.
    [
      "many statements",
      (n: number) => `x = 50; v = 1; h = v;\n${"h = h + tanh(40 + x)\n".repeat(n)}`,
    ],
  ])("grows with the graph, and no faster: %s", (_, program) => {
    expect(looksOf(program(1600)) / looksOf(program(800))).toBeLessThan(2.5);
  });

  it("is told to the graph, that someone may give it up", () => {
    const graph = new Graph();
    const flat = Array.from({ length: 5000 }, (_, at) =>
      graph.apply(operation("tanh"), [graph.input(40 + at, "w")]),
    );
    const output = graph.apply(operation("sum"), flat);
    const nodes = graph.dependencies([output]);
    const told = vi.fn();
    graph.onWork = told;
    const flow = new Flow(graph, nodes);
    const building = told.mock.calls.length;
    expect(building).toBeGreaterThan(5);
    const inputs = nodes.filter((id) => graph.isInput(id));
    expect([...vanishing(flow, inputs, 1)]).toHaveLength(inputs.length);
    expect(told.mock.calls.length).toBeGreaterThan(building + 2);
  });
});
