/**
 * The forward and the backward pass over the arrays of a graph, each as one loop with a case for each operation, for
 * graphs so large that the time it takes to write such loops is nothing.
 */

import { type Operation, valueAt } from "../operations/operation.ts";
import { operations } from "../operations/table.ts";
import { type Arrays, aliasCode, constantCode, inputCode, type NodeId } from "./graph.ts";
import {
  alwaysFlows,
  conventionAt,
  evaluateRule,
  type Frame,
  isOne,
  kinkOf,
  ruleAt,
  ruleFor,
} from "./rules.ts";
import { Script, type Term } from "./script.ts";

/** Arrays that a backward pass works in. */
export interface PassArrays extends Arrays {
  /** -0, to which anything is added without a change, where nothing has been gathered. */
  readonly adjoints: Float64Array;
  /** What is to be done with a node, as bits. */
  readonly states: Uint8Array;
}

/** The node gets an adjoint. */
export const wanted = 1;
/** It has got one. */
export const reached = 2;
/** It gives nothing on. */
export const end = 4;

/** Told of the nodes at a kink, and of those where a finite adjoint meets a derivative that is not. */
export interface Watcher {
  atKink(id: NodeId): void;
  atSingularity(id: NodeId): void;
}

export interface Loops {
  /** Whether a pass reaches all nodes that are wanted, so that their states do not say it. */
  readonly areCertain: boolean;
  /** Computes the values of the nodes from `first` to `last`. */
  forward(arrays: Arrays, first: NodeId, last: NodeId): void;
  /** Carries adjoints down from `last` to `first`. */
  backward(arrays: PassArrays, watcher: Watcher, last: NodeId, first: NodeId): void;
}

const made = new Map<string, Loops>();

/** The loops for nodes of these codes. `isWatching` says whether a watcher is told. */
export function loopsFor(codes: Uint8Array, isWatching: boolean): Loops {
  const isUsed = new Uint8Array(256);
  for (let at = 0; at < codes.length; at++) isUsed[codes[at] as number] = 1;
  const used = operations.filter(({ code }) => isUsed[code] === 1);
  const key = `${isWatching} ${used.map(({ code }) => code).join()}`;
  let loops = made.get(key);
  if (loops === undefined) {
    loops = makeLoops(used, isWatching);
    made.set(key, loops);
  }
  return loops;
}

/** Whether whatever reaches a node goes on to all its operands. */
const isCertain = (operation: Operation): boolean =>
  operation.partials.every((_, position) => alwaysFlows(ruleFor(operation, position)));

function makeLoops(used: readonly Operation[], isWatching: boolean): Loops {
  const script = new Script();
  // Then every node is reached, and what constants get does no harm: nobody asks for it.
  const areCertain = used.every(isCertain);
  const sendTo = (operand: Term, contribution: Term): string =>
    `adjoints[${operand}] += ${contribution};${areCertain ? "" : ` states[${operand}] |= ${reached};`}`;
  // Of how many operands a variadic operation has, a case cannot know.
  const fixed = used.filter(({ variadic }) => !variadic);
  const cases = (write: (operation: Operation) => void): string =>
    fixed
      .map((operation) => {
        const lines = script.block(() => write(operation));
        return `case ${operation.code}: {\n${lines.join("\n")}\nbreak;\n}`;
      })
      .join("\n");

  const forward = cases((operation) => {
    const { terms } = operandsOf(operation, script);
    script.line(`values[i] = ${script.apply(operation, terms)};`);
  });
  const backward = cases((operation) => {
    const { operands, terms } = operandsOf(operation, script);
    script.line("const f = values[i];");
    const at = { operation, operands: terms, own: "f", position: 0 };
    const kink = isWatching ? kinkOf(operation) : undefined;
    if (kink !== undefined) {
      script.choose(
        kink,
        at,
        () => script.line("watcher.atKink(i);"),
        () => {},
      );
    }
    for (const position of terms.keys()) {
      const operand = operands[position] as Term;
      const write = (): void =>
        script.propagate(
          at,
          "u",
          (other) => other === position,
          (_, contribution) => {
            if (isWatching && contribution !== "u") {
              script.line(
                `if (${contribution} - ${contribution} !== 0 && u - u === 0) watcher.atSingularity(i);`,
              );
            }
            script.line(sendTo(operand, contribution));
          },
        );
      if (areCertain) write();
      else {
        const lines = script.block(write);
        if (lines.length > 0) {
          script.line(`if (states[${operand}] !== 0) {\n${lines.join("\n")}\n}`);
        }
      }
    }
  });
  const isDue = areCertain
    ? `(states[i] | ${reached}) === ${wanted | reached}`
    : `states[i] === ${wanted | reached}`;
  return script.build<(others: typeof forwardOther, back: typeof backwardOther) => Loops>(`
return (forwardOther, backwardOther) => ({
  areCertain: ${areCertain},
  forward(arrays, first, last) {
    const { codes, starts, links, values } = arrays;
    for (let i = first; i <= last; i++) {
      const s = starts[i];
      switch (codes[i]) {
${forward}
case ${aliasCode}: values[i] = values[links[s]]; break;
case ${inputCode}: case ${constantCode}: break;
default: forwardOther(arrays, i);
      }
    }
  },
  backward(arrays, watcher, last, first) {
    const { codes, starts, links, values, adjoints, states } = arrays;
    for (let i = last; i >= first; i--) {
      if (!(${isDue})) continue;
      const s = starts[i], u = adjoints[i];
      switch (codes[i]) {
${backward}
case ${aliasCode}: ${sendTo("links[s]", "u")} break;
case ${inputCode}: case ${constantCode}: break;
default: backwardOther(arrays, watcher, i);
      }
    }
  },
});`)(forwardOther, backwardOther);
}

/** Declares the operands of a node: their ids, and their values. */
function operandsOf(
  { parameters }: Operation,
  script: Script,
): { operands: readonly Term[]; terms: readonly Term[] } {
  const operands = parameters.map((_, position) => `o${position}`);
  const terms = parameters.map((_, position) => `x${position}`);
  for (const [position, operand] of operands.entries()) {
    script.line(`const ${operand} = links[s + ${position}], x${position} = values[${operand}];`);
  }
  return { operands, terms };
}

/** The operands' values of a node, whatever operation it is. */
function frameOf({ codes, starts, links, values }: Arrays, id: NodeId): Frame {
  const operation = operations[codes[id] as number] as Operation;
  const operands: number[] = [];
  for (let at = starts[id] as number; at < (starts[id + 1] as number); at++) {
    operands.push(values[links[at] as NodeId] as number);
  }
  return { operation, operands, own: values[id] as number, position: 0 };
}

function forwardOther(arrays: Arrays, id: NodeId): void {
  const { operation, operands } = frameOf(arrays, id);
  arrays.values[id] = valueAt(operation, operands);
}

function backwardOther(arrays: PassArrays, watcher: Watcher, id: NodeId): void {
  const { starts, links, adjoints, states } = arrays;
  const frame = frameOf(arrays, id);
  const upstream = adjoints[id] as number;
  if (conventionAt(frame) !== undefined) watcher.atKink(id);
  const start = starts[id] as number;
  for (let position = 0; position < frame.operands.length; position++) {
    const operand = links[start + position] as NodeId;
    if (states[operand] === 0) continue;
    frame.position = position;
    const rule = ruleAt(frame);
    if (rule === undefined) continue;
    const share = isOne(rule) ? upstream : upstream * evaluateRule(rule, frame);
    if (!Number.isFinite(share) && Number.isFinite(upstream)) watcher.atSingularity(id);
    adjoints[operand] = (adjoints[operand] as number) + share;
    states[operand] = (states[operand] as number) | reached;
  }
}
