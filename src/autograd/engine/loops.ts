/**
 * The forward and the backward pass over the arrays of a graph, each as one loop with a case for each operation, for
 * graphs so large that the time it takes to write such loops is nothing.
 */

import { type Operation, valueAt } from "../../operations/operation.ts";
import { operations } from "../../operations/table.ts";
import { type FastWatcher, type PassArrays, reachedBit, wantedBit } from "../gradient.ts";
import { aliasCode, constantCode, inputCode, type NodeArrays, type NodeId } from "../graph.ts";
import { conventionAt, kinkOf } from "../kinks/conditions.ts";
import { overNumbers, propagate } from "../propagate.ts";
import { type Frame, flowsToAll, type Operands } from "../rules.ts";
import type { FusedOperation } from "./fusion.ts";
import { JsEmitter, type JsExpression } from "./js-emitter.ts";

export interface Loops {
  /** Whether a pass reaches all nodes that are wanted, so that their states do not say it. */
  readonly areCertain: boolean;
  /** Computes the values of the nodes from `first` to `last`. */
  forward(arrays: NodeArrays, first: NodeId, last: NodeId): void;
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
  pairs: readonly FusedOperation[] = [],
): Loops {
  const isUsed = new Uint8Array(256);
  for (let at = 0; at < codes.length; at++) isUsed[codes[at] as number] = 1;
  const used = operations.filter(({ code }) => isUsed[code] === 1);
  const keys = pairs.map((fused) => [
    fused.code,
    fused.inner.code,
    fused.outer.code,
    fused.position,
  ]);
  const key = `${isWatching} ${used.map(({ code }) => code).join()} ${keys.join(" ")}`;
  let loops = made.get(key);
  if (loops === undefined) {
    loops = makeLoops(used, pairs, isWatching);
    made.set(key, loops);
  }
  return loops;
}

/** What a case of the loops is for: a node of an operation, or a pair. */
interface LoopCase {
  readonly code: number;
  readonly operation: Operation;
  /** How many operands it has in all. */
  readonly arity: number;
  /** What makes one of the operands, out of as many others in its place. */
  readonly inner?: { readonly operation: Operation; readonly position: number };
}

function makeLoops(
  used: readonly Operation[],
  pairs: readonly FusedOperation[],
  isWatching: boolean,
): Loops {
  const emitter = new JsEmitter();
  // Then every node is reached, and what constants get does no harm: nobody asks for it.
  const areCertain = used.every(flowsToAll);
  const steps: LoopCase[] = [
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
  const cases = (write: (step: LoopCase) => void): string =>
    steps
      .map((step) => {
        const lines = emitter.block(() => write(step)).join("\n");
        return `case ${step.code}: {\n${declared(step.arity, lines)}${lines}\nbreak;\n}`;
      })
      .join("\n");

  const forward = cases((step) => {
    const { node } = framesOf(step, emitter);
    emitter.line(`values[i] = ${emitter.apply(node.operation, node.operands)};`);
  });

  const sendTo = (operand: JsExpression, contribution: JsExpression): string =>
    `adjoints[${operand}] += ${contribution};${areCertain ? "" : ` states[${operand}] |= ${reachedBit};`}`;
  /** How an adjoint goes on to the operands of a node. @returns what one gets that is not stored */
  const carry = ({ node, operands }: PlacedFrame, upstream: JsExpression): JsExpression => {
    const kink = isWatching ? kinkOf(node.operation) : undefined;
    if (kink !== undefined) {
      const tell = (): void => emitter.line("watcher.atKink(i);");
      emitter.choose(kink, node, tell, () => {});
    }
    let kept = upstream;
    for (const [position, operand] of operands.entries()) {
      const send = (_: number, contribution: JsExpression): void => {
        if (isWatching && contribution !== upstream) {
          emitter.line(
            `if (${contribution} - ${contribution} !== 0 && ${upstream} - ${upstream} === 0) watcher.atSingularity(i);`,
          );
        }
        if (operand === undefined) kept = contribution;
        else emitter.line(sendTo(operand, contribution));
      };
      const write = (): void =>
        emitter.propagate(node, upstream, (other) => other === position, send);
      if (areCertain || operand === undefined) write();
      else {
        const lines = emitter.block(write);
        if (lines.length > 0) {
          emitter.line(`if (states[${operand}] !== 0) {\n${lines.join("\n")}\n}`);
        }
      }
    }
    return kept;
  };
  const backward = cases((step) => {
    const { node, operands, inner } = framesOf(step, emitter);
    const kept = carry({ node, operands }, "u");
    if (inner !== undefined) carry(inner, kept);
  });
  const isDue = areCertain
    ? `(states[i] | ${reachedBit}) === ${wantedBit | reachedBit}`
    : `states[i] === ${wantedBit | reachedBit}`;
  return emitter.build<(others: typeof forwardOther, back: typeof backwardOther) => Loops>(`
return (forwardOther, backwardOther) => ({
  areCertain: ${areCertain},
  forward(arrays, first, last) {
    const { opcodes, operandOffsets, operandIds, values } = arrays;
    for (let i = first; i <= last; i++) {
      const s = operandOffsets[i];
      switch (opcodes[i]) {
${forward}
case ${aliasCode}: values[i] = values[operandIds[s]]; break;
case ${inputCode}: case ${constantCode}: break;
default: forwardOther(arrays, i);
      }
    }
  },
  backward(arrays, watcher, last, first) {
    const { opcodes, operandOffsets, operandIds, values, adjoints, states } = arrays;
    for (let i = last; i >= first; i--) {
      if (!(${isDue})) continue;
      const s = operandOffsets[i], u = adjoints[i];
      switch (opcodes[i]) {
${backward}
case ${aliasCode}: if (states[operandIds[s]] !== 0) { ${sendTo("operandIds[s]", "u")} } break;
case ${inputCode}: case ${constantCode}: break;
default: backwardOther(arrays, watcher, i);
      }
    }
  },
});`)(forwardOther, backwardOther);
}

/** A node while code is written for it. */
interface PlacedFrame {
  readonly node: Operands<JsExpression>;
  /** The ids of its operands; undefined for one that is not stored. */
  readonly operands: readonly (JsExpression | undefined)[];
}

/** The node of a step, and the one that makes an operand of it. */
function framesOf(
  { operation, inner }: LoopCase,
  emitter: JsEmitter,
): PlacedFrame & { inner?: PlacedFrame } {
  if (inner === undefined) return frameAt(operation, 0, "f");
  const own = frameAt(inner.operation, inner.position, "");
  const made = emitter.apply(inner.operation, own.node.operands);
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
function frameAt(operation: Operation, first: number, own: JsExpression): PlacedFrame {
  const places = operation.parameters.map((_, position) => first + position);
  return {
    node: { operation, operands: places.map((place) => `x${place}`), own, position: 0 },
    operands: places.map((place) => `o${place}`),
  };
}

/** Declares what some lines make use of: ids of operands, their values, and the value of the node. */
function declared(arity: number, lines: string): string {
  const has = (name: JsExpression): boolean => new RegExp(`\\b${name}\\b`).test(lines);
  let text = has("f") ? "const f = values[i];\n" : "";
  for (let place = 0; place < arity; place++) {
    const isRead = has(`x${place}`);
    if (isRead || has(`o${place}`)) text += `const o${place} = operandIds[s + ${place}];\n`;
    if (isRead) text += `const x${place} = values[o${place}];\n`;
  }
  return text;
}

/** The operands' values of a node, whatever operation it is. */
function frameOf({ opcodes, operandOffsets, operandIds, values }: NodeArrays, id: NodeId): Frame {
  const operation = operations[opcodes[id] as number] as Operation;
  const operands: number[] = [];
  for (let at = operandOffsets[id] as number; at < (operandOffsets[id + 1] as number); at++) {
    operands.push(values[operandIds[at] as NodeId] as number);
  }
  return { operation, operands, own: values[id] as number, position: 0 };
}

function forwardOther(arrays: NodeArrays, id: NodeId): void {
  const { operation, operands } = frameOf(arrays, id);
  arrays.values[id] = valueAt(operation, operands);
}

function backwardOther(arrays: PassArrays, watcher: FastWatcher, id: NodeId): void {
  const { operandOffsets, operandIds, adjoints, states } = arrays;
  const frame = frameOf(arrays, id);
  const upstream = adjoints[id] as number;
  if (conventionAt(frame) !== undefined) watcher.atKink(id);
  const start = operandOffsets[id] as number;
  const operandAt = (position: number): NodeId => operandIds[start + position] as NodeId;
  propagate(frame, upstream, overNumbers, {
    wants: (position) => states[operandAt(position)] !== 0,
    send: (position, contribution) => {
      const operand = operandAt(position);
      if (!Number.isFinite(contribution) && Number.isFinite(upstream)) watcher.atSingularity(id);
      adjoints[operand] = (adjoints[operand] as number) + contribution;
      states[operand] = (states[operand] as number) | reachedBit;
    },
  });
}
