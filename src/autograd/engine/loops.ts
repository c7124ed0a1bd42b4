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
import type { FusedOperation, FusedStep } from "./fusion.ts";
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
 * The loops for nodes of these codes, and steps of several.
 * @param isWatching whether a watcher is told
 */
export function loopsFor(
  codes: Uint8Array,
  isWatching: boolean,
  steps: readonly FusedStep[] = [],
): Loops {
  const isUsed = new Uint8Array(256);
  for (let at = 0; at < codes.length; at++) isUsed[codes[at] as number] = 1;
  const used = operations.filter(({ code }) => isUsed[code] === 1);
  const keys = steps.map(({ code, key }) => `${code}:${key}`);
  const key = `${isWatching} ${used.map(({ code }) => code).join()} ${keys.join(" ")}`;
  let loops = made.get(key);
  if (loops === undefined) {
    loops = makeLoops(used, steps, isWatching);
    made.set(key, loops);
  }
  return loops;
}

function makeLoops(
  used: readonly Operation[],
  fused: readonly FusedStep[],
  isWatching: boolean,
): Loops {
  const emitter = new JsEmitter();
  // Then every node is reached, and what constants get does no harm: nobody asks for it.
  const areCertain = used.every(flowsToAll);
  const steps: FusedStep[] = [
    // Of how many operands a variadic operation has, a case cannot know.
    ...used
      .filter(({ variadic }) => !variadic)
      .map((outer) => ({ code: outer.code, outer, inner: [], size: 1, key: "" })),
    ...fused,
  ];
  const cases = (write: (step: PlacedStep) => void): string =>
    steps
      .map((step) => {
        let arity = 0;
        const lines = emitter.block(() => {
          const placed = placedStep(step, emitter, () => arity++, "f");
          write(placed);
        });
        const text = lines.join("\n");
        return `case ${step.code}: {\n${declared(arity, text)}${text}\nbreak;\n}`;
      })
      .join("\n");

  const forward = cases(({ node }) => {
    emitter.line(`values[i] = ${emitter.apply(node.operation, node.operands)};`);
  });

  const sendTo = (operand: JsExpression, contribution: JsExpression): string =>
    `adjoints[${operand}] += ${contribution};${areCertain ? "" : ` states[${operand}] |= ${reachedBit};`}`;
  /** How an adjoint goes on to the operands of a step. */
  const carry = ({ node, operands, inner }: PlacedStep, upstream: JsExpression): void => {
    const kink = isWatching ? kinkOf(node.operation) : undefined;
    if (kink !== undefined) {
      const tell = (): void => emitter.line("watcher.atKink(i);");
      emitter.choose(kink, node, tell, () => {});
    }
    const kept: JsExpression[] = [];
    for (const [position, operand] of operands.entries()) {
      const send = (_: number, contribution: JsExpression): void => {
        if (isWatching && contribution !== upstream) {
          emitter.line(
            `if (${contribution} - ${contribution} !== 0 && ${upstream} - ${upstream} === 0) watcher.atSingularity(i);`,
          );
        }
        if (operand === undefined) kept[position] = contribution;
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
    for (const { position, made } of inner) carry(made, kept[position] as JsExpression);
  };
  const backward = cases((step) => carry(step, "u"));
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

/** A step while code is written for it. */
interface PlacedStep {
  readonly node: Operands<JsExpression>;
  /** The ids of its operands; undefined for one that is not stored. */
  readonly operands: readonly (JsExpression | undefined)[];
  /** What makes those, the last one made first. */
  readonly inner: readonly { readonly position: number; readonly made: PlacedStep }[];
}

/**
 * @param nextPlace gives each operand that is stored its place, from left to right
 * @param own the value of the outermost operation, if it is stored
 */
function placedStep(
  { outer: operation, inner }: FusedOperation,
  emitter: JsEmitter,
  nextPlace: () => number,
  own?: JsExpression,
): PlacedStep {
  const operands: (JsExpression | undefined)[] = [];
  const made: PlacedStep[] = [];
  const values = operation.parameters.map((_, position) => {
    const step = inner.find((other) => other.position === position)?.made;
    if (step === undefined) {
      const place = nextPlace();
      operands[position] = `o${place}`;
      return `x${place}`;
    }
    operands[position] = undefined;
    made[position] = placedStep(step, emitter, nextPlace);
    return made[position].node.own;
  });
  return {
    node: {
      operation,
      operands: values,
      own: own ?? emitter.apply(operation, values),
      position: 0,
    },
    operands,
    inner: inner.map(({ position }) => ({ position, made: made[position] as PlacedStep })),
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
