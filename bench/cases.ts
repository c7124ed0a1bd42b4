/** What is measured inside of one process, a case by its name: `tsx cases.ts parse`. Each prints its figures as JSON. */

import { createRequire } from "node:module";
import { backwardByLoops } from "../src/autograd/engine/backward.ts";
import { compile } from "../src/autograd/engine/compile.ts";
import { recordTape } from "../src/autograd/engine/tape.ts";
import { Differentiator } from "../src/autograd/gradient.ts";
import { Graph, type NodeId } from "../src/autograd/graph.ts";
import { Session, Value } from "../src/index.ts";
import { normcdf } from "../src/operations/special.ts";
import { operation } from "../src/operations/table.ts";
import { Workspace } from "../src/session/workspace.ts";
import { parse, parseExpression } from "../src/syntax/parse.ts";
import { backward, Node } from "./closures.ts";
import { type ByHand, type Formula, formulas } from "./formulas.ts";
import { nanoseconds } from "./measure.ts";

interface Mathjs {
  parse(text: string): unknown;
  derivative(formula: string, variable: string): unknown;
}
const mathjs = (): Mathjs => createRequire(import.meta.url)("mathjs") as Mathjs;

const [add, mul, tanh] = (["add", "mul", "tanh"] as const).map(operation);

/**
 * A network deep enough to have `nodes` nodes: layers of ten neurons, each with ten weights, the same in every layer;
 * or of two with two.
 */
function network<Value>(
  nodes: number,
  {
    input,
    plus,
    times,
    squash,
  }: {
    input(value: number): Value;
    plus(x: Value, y: Value): Value;
    times(x: Value, y: Value): Value;
    squash(x: Value): Value;
  },
): { inputs: Value[]; output: Value } {
  const width = nodes < 1000 ? 2 : 10;
  const weights = Array.from({ length: width * width }, (_, at) => input(Math.sin(at) / 3));
  const start = Array.from({ length: width }, (_, at) => input(at / width));
  let layer = start;
  let size = weights.length + start.length;
  while (size < nodes) {
    const before = layer;
    layer = Array.from({ length: width }, (_, neuron) => {
      let sum = times(before[0]!, weights[neuron * width]!);
      for (let at = 1; at < width; at++)
        sum = plus(sum, times(before[at]!, weights[neuron * width + at]!));
      return squash(sum);
    });
    size += width * 2 * width;
  }
  return { inputs: [...weights, ...start], output: layer.reduce(plus) };
}

function graphOf(nodes: number): { graph: Graph; inputs: NodeId[]; output: NodeId } {
  const graph = new Graph();
  const { inputs, output } = network<NodeId>(nodes, {
    input: (value) => graph.input(value, ""),
    plus: (x, y) => graph.apply(add!, [x, y]),
    times: (x, y) => graph.apply(mul!, [x, y]),
    squash: (x) => graph.apply(tanh!, [x]),
  });
  return { graph, inputs, output };
}

/** How many there are in the end. */
const countOf = (nodes: number): number => graphOf(nodes).graph.size;

/** The same by closures. */
const closuresOf = (nodes: number): Node =>
  network<Node>(nodes, {
    input: (value) => new Node(value),
    plus: (x, y) => x.plus(y),
    times: (x, y) => x.times(y),
    squash: (x) => x.tanh(),
  }).output;

/** Different texts of thirty characters. */
const texts = Array.from(
  { length: 2000 },
  (_, index) => `tanh(0.1*x + ${(index / 997).toFixed(4)}*y - ${(index % 89) + 10})`,
);

/** Nanoseconds of a call at inputs that change from call to call. */
function callTime(
  run: ByHand | ReturnType<typeof compile>,
  at: Float64Array,
  size: number,
): number {
  const x = at.slice();
  const r = new Float64Array(size);
  const calls = 100_000;
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    x[0] = at[0]! * (1 + (call & 7) * 1e-3);
    run(x, r);
  }
  return ((performance.now() - start) * 1e6) / calls;
}

const cases = {
  /** Nanoseconds a formula. */
  parse(which: string) {
    const parser = which === "mathjs" ? mathjs().parse : parse;
    const parseAll = (): void => {
      for (const text of texts) parser(text);
    };
    return nanoseconds(parseAll, texts.length, 15);
  },

  /** Nanoseconds a node for the value and the gradient together; bytes a node of memory that was not there before. */
  oneShot(size: string) {
    const nodes = Number(size);
    const calls = Math.max(1, Math.round(1e5 / nodes));
    const run = (): void => {
      for (let call = 0; call < calls; call++) {
        const { graph, output } = graphOf(nodes);
        new Differentiator(graph, backwardByLoops).gradient(output);
      }
    };
    const before = process.resourceUsage().maxRSS;
    const { arrayBuffers } = process.memoryUsage();
    const { graph, output } = graphOf(nodes);
    const differentiator = new Differentiator(graph, backwardByLoops);
    differentiator.gradient(output);
    const arrays = (process.memoryUsage().arrayBuffers - arrayBuffers) / nodes;
    const resident = ((process.resourceUsage().maxRSS - before) * 1024) / nodes;
    const rounds = 7;
    return {
      time: nanoseconds(run, calls * graph.size, rounds),
      arrays,
      resident,
      graph: graph.size,
    };
  },

  /** Nanoseconds a node for both, once the nodes are there, at other inputs each time. */
  again(size: string) {
    const nodes = Number(size);
    const { graph, inputs, output } = graphOf(nodes);
    const run = recordTape({ graph, inputs, outputs: [{ node: output, by: inputs }] });
    const x = Float64Array.from(inputs, (_, at) => Math.cos(at) / 3);
    const r = new Float64Array(inputs.length + 1);
    const calls = Math.max(1, Math.round(2e6 / nodes));
    return nanoseconds(() => {
      for (let call = 0; call < calls; call++) run(x, r);
    }, calls * graph.size);
  },

  /** The same compiled. */
  compiledLong(size: string) {
    const nodes = Number(size);
    const { graph, inputs, output } = graphOf(nodes);
    const run = compile({ graph, inputs, outputs: [{ node: output, by: inputs }] });
    const x = Float64Array.from(inputs, (_, at) => Math.cos(at) / 3);
    const r = new Float64Array(inputs.length + 1);
    const calls = Math.max(1, Math.round(2e6 / nodes));
    return nanoseconds(() => {
      for (let call = 0; call < calls; call++) run(x, r);
    }, calls * graph.size);
  },

  /** The same by closures, nodes made anew each time as they have to be. */
  closures(size: string) {
    const nodes = Number(size);
    const calls = Math.max(1, Math.round(2e5 / nodes));
    return nanoseconds(
      () => {
        for (let call = 0; call < calls; call++) backward(closuresOf(nodes));
      },
      calls * countOf(nodes),
      5,
    );
  },

  /** The same by `Value`: nanoseconds an operation on the way forward, and on the way back. */
  value(size: string) {
    const nodes = Number(size);
    const forward = (): Value =>
      network<Value>(nodes, {
        input: (value) => new Value(value),
        plus: (x, y) => x.add(y),
        times: (x, y) => x.mul(y),
        squash: (x) => x.tanh(),
      }).output;
    const output = forward();
    const calls = Math.max(1, Math.round(2e5 / nodes));
    const time = (run: () => unknown): number =>
      nanoseconds(() => {
        for (let call = 0; call < calls; call++) run();
      }, calls * countOf(nodes));
    return { forward: time(forward), backward: time(() => output.backward()) };
  },

  /** One of the formulas, compiled: its value, that with its gradient, and both by hand. */
  formula(index: string) {
    const { name, text, inputs: at, byHand } = formulas(normcdf)[Number(index)] as Formula;
    const workspace = new Workspace();
    const inputs = Object.entries(at).map(([input, value]) => {
      workspace.bindInput(input, value);
      return workspace.graph.size - 1;
    });
    const node = workspace.lower(parseExpression(text)).quantity as NodeId;
    const { graph } = workspace;
    const value = compile({ graph, inputs, outputs: [{ node, by: [] }] });
    const gradient = compile({ graph, inputs, outputs: [{ node, by: inputs }] });
    const point = Float64Array.from(Object.values(at));
    const size = inputs.length + 1;
    const times: Record<string, number[]> = { value: [], gradient: [], byHand: [] };
    for (let round = 0; round < 30; round++) {
      times.byHand!.push(callTime(byHand, point, size));
      times.gradient!.push(callTime(gradient, point, size));
      times.value!.push(callTime(value, point, size));
    }
    const middle = (all: number[]): number => all.slice(10).sort((a, b) => a - b)[10]!;
    const [ours, theirs] = [new Float64Array(size), new Float64Array(size)];
    gradient(point, ours);
    byHand(point, theirs);
    const largest = Math.max(...ours.map(Math.abs));
    const difference =
      Math.max(...ours.map((number, at) => Math.abs(number - theirs[at]!))) / largest;
    if (!(difference < 1e-12)) throw new Error(`${name} by hand is another function`);
    return {
      name,
      value: middle(times.value!),
      gradient: middle(times.gradient!),
      byHand: middle(times.byHand!),
    };
  },

  /** Milliseconds of a statement in a session: a formula of twenty variables with its gradient, and its Hessian. */
  hessian(which: string) {
    const names = Array.from({ length: 20 }, (_, index) => `x${index}`);
    const sum = names.map((name, index) => `${name}*${(index + 1) / 10}`).join(" + ");
    const products = names.map((name, index) => `sin(${name}*x${(index + 7) % 20})`).join(" + ");
    const text = `tanh(${sum})^2 + ${products}`;
    const session = new Session();
    const run = (program: string): void => {
      for (const reply of session.run(program)) if (reply.kind === "failure") throw reply.error;
    };
    run(names.map((name, index) => `${name} = ${0.1 + index / 20};`).join(" "));
    const statement = which === "hessian" ? `:hessian ${text}` : text;
    return nanoseconds(() => run(statement), 1, 40) / 1e6;
  },

  /** Milliseconds of one partial derivative of the neuron as a formula. */
  derivative(which: string) {
    const text = "tanh(x1*w1 + x2*w2 + b)";
    if (which === "mathjs") {
      const { derivative } = mathjs();
      return nanoseconds(() => derivative(text, "w1"), 1, 30) / 1e6;
    }
    const session = new Session();
    for (const _ of session.run("x1 = 2; w1 = -3; x2 = 0; w2 = 1; b = 6.88;"));
    return nanoseconds(() => [...session.run(`:symbolic ${text}`)], 1, 30) / 1e6;
  },
};

const [name, ...args] = process.argv.slice(2) as [keyof typeof cases, string];
console.log(JSON.stringify(cases[name](...(args as [string]))));
