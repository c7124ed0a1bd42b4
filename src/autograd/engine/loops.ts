/**
 * The forward and the backward pass over the arrays of a graph, each as one loop with a case for each operation, for
 * graphs so large that the time it takes to write such loops is nothing.
 */

import { type Operation, valueAt } from "../../operations/operation.ts";
import { operations } from "../../operations/table.ts";
import { type FastWatcher, type PassArrays, reached, wanted } from "../gradient.ts";
import { type Arrays, aliasCode, constantCode, inputCode, type NodeId } from "../graph.ts";
import { conventionAt, kinkOf } from "../kinks/conditions.ts";
import { overNumbers, propagate } from "../propagate.ts";
import { type Frame, flowsToAll, type Operands } from "../rules.ts";
import type { Pair } from "./fusion.ts";
import { Script, type Term } from "./js-emitter.ts";

export interface Loops {
  /** Whether a pass reaches all nodes that are wanted, so that their states do not say it. */
  readonly areCertain: boolean;
  /** Computes the values of the nodes from `first` to `last`. */
  forward(arrays: Arrays, first: NodeId, last: NodeId): void;
  /** Carries adjoints down from `last` to `first`. */
  backward(arrays: PassArrays, watcher: FastWatcher, last: NodeId, first: NodeId): void;
}

const made = new Map<string, Loops>();

/**
 * The loops for nodes of these codes, and pairs of them.
 * @param isWatching whether a watcher is told
 */
export function loopsFor(
  codes: Uint8Array,
  isWatching: boolean,
  pairs: readonly Pair[] = [],
): Loops {
  const isUsed = new Uint8Array(256);
  for (let at = 0; at < codes.length; at++) isUsed[codes[at] as number] = 1;
  const used = operations.filter(({ code }) => isUsed[code] === 1);
  const keys = pairs.map((pair) => [pair.code, pair.inner.code, pair.outer.code, pair.position]);
  const key = `${isWatching} ${used.map(({ code }) => code).join()} ${keys.join(" ")}`;
  let loops = made.get(key);
  if (loops === undefined) {
    loops = makeLoops(used, pairs, isWatching);
    made.set(key, loops);
  }
  return loops;
}

/** What a case of the loops is for: a node of an operation, or a pair. */
interface Step {
  readonly code: number;
  readonly operation: Operation;
  /** How many operands it has in all. */
  readonly arity: number;
  /** What makes one of the operands, out of as many others in its place. */
  readonly inner?: { readonly operation: Operation; readonly position: number };
}

function makeLoops(used: readonly Operation[], pairs: readonly Pair[], isWatching: boolean): Loops {
  const script = new Script();
  // Then every node is reached, and what constants get does no harm: nobody asks for it.
  const areCertain = used.every(flowsToAll);
  const steps: Step[] = [
    // Of how many operands a variadic operation has, a case cannot know.
    ...used
      .filter(({ variadic }) => !variadic)
      .map((operation) => ({
        code: operation.code,
        operation,
        arity: operation.parameters.length,
      })),
    ...pairs.map(({ code, inner, outer, position }) => ({
      code,
      operation: outer,
      arity: outer.parameters.length + inner.parameters.length - 1,
      inner: { operation: inner, position },
    })),
  ];
  const cases = (write: (step: Step) => void): string =>
    steps
      .map((step) => {
        const lines = script.block(() => write(step)).join("\n");
        return `case ${step.code}: {\n${declared(step.arity, lines)}${lines}\nbreak;\n}`;
      })
      .join("\n");

  const forward = cases((step) => {
    const { node } = framesOf(step, script);
    script.line(`values[i] = ${script.apply(node.operation, node.operands)};`);
  });

  const sendTo = (operand: Term, contribution: Term): string =>
    `adjoints[${operand}] += ${contribution};${areCertain ? "" : ` states[${operand}] |= ${reached};`}`;
  /** How an adjoint goes on to the operands of a node. @returns what one gets that is not stored */
  const carry = ({ node, operands }: PlacedFrame, upstream: Term): Term => {
    const kink = isWatching ? kinkOf(node.operation) : undefined;
    if (kink !== undefined) {
      const tell = (): void => script.line("watcher.atKink(i);");
      script.choose(kink, node, tell, () => {});
    }
    let kept = upstream;
    for (const [position, operand] of operands.entries()) {
      const send = (_: number, contribution: Term): void => {
        if (isWatching && contribution !== upstream) {
          script.line(
            `if (${contribution} - ${contribution} !== 0 && ${upstream} - ${upstream} === 0) watcher.atSingularity(i);`,
          );
        }
        if (operand === undefined) kept = contribution;
        else script.line(sendTo(operand, contribution));
      };
      const write = (): void =>
        script.propagate(node, upstream, (other) => other === position, send);
      if (areCertain || operand === undefined) write();
      else {
        const lines = script.block(write);
        if (lines.length > 0) {
          script.line(`if (states[${operand}] !== 0) {\n${lines.join("\n")}\n}`);
        }
      }
    }
    return kept;
  };
  const backward = cases((step) => {
    const { node, operands, inner } = framesOf(step, script);
    const kept = carry({ node, operands }, "u");
    if (inner !== undefined) carry(inner, kept);
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
case ${aliasCode}: if (states[links[s]] !== 0) { ${sendTo("links[s]", "u")} } break;
case ${inputCode}: case ${constantCode}: break;
default: backwardOther(arrays, watcher, i);
      }
    }
  },
});`)(forwardOther, backwardOther);
}

/** A node while code is written for it. */
interface PlacedFrame {
  readonly node: Operands<Term>;
  /** The ids of its operands; undefined for one that is not stored. */
  readonly operands: readonly (Term | undefined)[];
}

/** The node of a step, and the one that makes an operand of it. */
function framesOf(
  { operation, inner }: Step,
  script: Script,
): PlacedFrame & { inner?: PlacedFrame } {
  if (inner === undefined) return frameAt(operation, 0, "f");
  const own = frameAt(inner.operation, inner.position, "");
  const made = script.apply(inner.operation, own.node.operands);
  const { length } = own.operands;
  const places = operation.parameters.map((_, position) =>
    position < inner.position ? position : position + length - 1,
  );
  return {
    node: {
      operation,
      operands: places.map((place, position) => (position === inner.position ? made : `x${place}`)),
      own: "f",
      position: 0,
    },
    operands: places.map((place, position) =>
      position === inner.position ? undefined : `o${place}`,
    ),
    inner: { ...own, node: { ...own.node, own: made } },
  };
}

/** An operation with the operands of a step from `first` on. */
function frameAt(operation: Operation, first: number, own: Term): PlacedFrame {
  const places = operation.parameters.map((_, position) => first + position);
  return {
    node: { operation, operands: places.map((place) => `x${place}`), own, position: 0 },
    operands: places.map((place) => `o${place}`),
  };
}

/** Declares what some lines make use of: ids of operands, their values, and the value of the node. */
function declared(arity: number, lines: string): string {
  const has = (name: Term): boolean => new RegExp(`\\b${name}\\b`).test(lines);
  let text = has("f") ? "const f = values[i];\n" : "";
  for (let place = 0; place < arity; place++) {
    const isRead = has(`x${place}`);
    if (isRead || has(`o${place}`)) text += `const o${place} = links[s + ${place}];\n`;
    if (isRead) text += `const x${place} = values[o${place}];\n`;
  }
  return text;
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

function backwardOther(arrays: PassArrays, watcher: FastWatcher, id: NodeId): void {
  const { starts, links, adjoints, states } = arrays;
  const frame = frameOf(arrays, id);
  const upstream = adjoints[id] as number;
  if (conventionAt(frame) !== undefined) watcher.atKink(id);
  const start = starts[id] as number;
  const operandAt = (position: number): NodeId => links[start + position] as NodeId;
  propagate(frame, upstream, overNumbers, {
    wants: (position) => states[operandAt(position)] !== 0,
    send: (position, contribution) => {
      const operand = operandAt(position);
      if (!Number.isFinite(contribution) && Number.isFinite(upstream)) watcher.atSingularity(id);
      adjoints[operand] = (adjoints[operand] as number) + contribution;
      states[operand] = (states[operand] as number) | reached;
    },
  });
}
