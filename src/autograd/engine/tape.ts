/** Values and gradients of a graph at other inputs, by going through its nodes again: for graphs too large to compile. */

import { type Guard, guardHolds } from "../findings.ts";
import { endBit, type PassArrays, reachedBit, wantedBit } from "../gradient.ts";
import { activeBit, type NodeId } from "../graph.ts";
import { evaluateRule, truthOf } from "../rules.ts";
import type { Compiled, CompileRequest } from "./compile.ts";
import { type FusedOperation, fusionOf } from "./fusion.ts";
import { loopsFor } from "./loops.ts";

/** As `compile`, with a copy of the nodes in place of code. */
export function recordTape({
  graph,
  inputs,
  outputs,
  guards: all = [],
  watch = false,
}: CompileRequest): Compiled {
  const guards = all.filter(({ forNote }) => watch || !forNote);
  const guarded = guards.flatMap(({ operands, own }) => [...operands, own]);
  const kept = [...inputs, ...outputs.map(({ node }) => node), ...guarded];
  const needed = graph.dependencies(kept);
  const { steps, isWithin } = fusionOf(graph, needed, kept);
  const made = needed.filter((id) => isWithin[id] === 0);
  const places = new Int32Array((needed.at(-1) ?? -1) + 1);
  for (let at = 0; at < made.length; at++) places[made[at] as NodeId] = at;
  const placeOf = (id: NodeId): number => places[id] as number;

  const operandOffsets = new Int32Array(made.length + 1);
  const operandIds: number[] = [];
  /** What a node takes from outside of its step. */
  const addOperands = (id: NodeId, step: FusedOperation | undefined): void => {
    graph.spend(8);
    for (let position = 0; position < graph.arity(id); position++) {
      const operand = graph.operand(id, position);
      const inner = step?.inner.find((other) => other.position === position);
      if (inner === undefined) operandIds.push(placeOf(operand));
      else addOperands(operand, inner.made);
    }
  };
  for (const [at, id] of made.entries()) {
    addOperands(id, steps.get(id));
    operandOffsets[at + 1] = operandIds.length;
  }
  const source = graph.arrays;
  const arrays: PassArrays = {
    opcodes: Uint8Array.from(made, (id) => steps.get(id)?.code ?? (source.opcodes[id] as number)),
    flags: Uint8Array.from(made, (id) => source.flags[id] as number),
    values: Float64Array.from(made, (id) => source.values[id] as number),
    operandOffsets,
    operandIds: Int32Array.from(operandIds),
    adjoints: new Float64Array(made.length),
    states: new Uint8Array(made.length),
  };
  const { values, adjoints, states } = arrays;
  const loops = loopsFor(arrays.opcodes, watch, [...new Set(steps.values())]);
  const inputPlaces = inputs.map(placeOf);
  const passes = outputs.map(({ node, by }) => {
    const output = placeOf(node);
    const template = by.length > 0 ? wantedBelow(arrays, output) : undefined;
    // An input that is not below the output has no place in the pass.
    const isBelow = (id: NodeId): boolean =>
      made[placeOf(id)] === id && (template?.[placeOf(id)] ?? 0) !== 0;
    return { output, by: by.map((id) => (isBelow(id) ? placeOf(id) : -1)), template };
  });
  const checks = guards.map((guard) => checkOf(guard, placeOf, values));
  let isFine = true;
  const tell = (): void => {
    if (watch) isFine = false;
  };
  const watcher = { atKink: tell, atSingularity: tell };

  return (x, r) => {
    graph.spend(made.length);
    isFine = true;
    for (let at = 0; at < inputPlaces.length; at++) {
      values[inputPlaces[at] as number] = x[at] as number;
    }
    loops.forward(arrays, 0, made.length - 1);
    let place = 0;
    for (const { output, by, template } of passes) {
      const value = values[output] as number;
      r[place++] = value;
      if (template === undefined) continue;
      graph.spend(output);
      states.set(template);
      adjoints.fill(-0, 0, output + 1);
      adjoints[output] = 1;
      states[output] = (states[output] as number) | reachedBit;
      loops.backward(arrays, watcher, output, 0);
      for (const input of by) {
        const isReached =
          input >= 0 && (loops.areCertain || ((states[input] as number) & reachedBit) !== 0);
        const partial = isReached ? (adjoints[input] as number) : 0;
        r[place++] = Number.isNaN(value) ? Number.NaN : partial;
      }
    }
    return isFine && checks.every((check) => check());
  };
}

/** The states before a pass from an output: the nodes that it goes through. */
function wantedBelow(
  { flags, operandOffsets, operandIds }: PassArrays,
  output: number,
): Uint8Array {
  const states = new Uint8Array(output + 1);
  states[output] = wantedBit;
  for (let id = output; id >= 0; id--) {
    if (states[id] === 0) continue;
    if (((flags[id] as number) & activeBit) === 0) states[id] = 0;
    else if (operandOffsets[id] === operandOffsets[id + 1]) states[id] = wantedBit | endBit;
    else {
      for (let at = operandOffsets[id] as number; at < (operandOffsets[id + 1] as number); at++) {
        states[operandIds[at] as number] = wantedBit;
      }
    }
  }
  return states;
}

/** Whether something would be decided again as it was. */
function checkOf(
  { operation, operands, own, position, condition, isTrue }: Guard,
  placeOf: (id: NodeId) => number,
  values: Float64Array,
): () => boolean {
  const places = [...operands].map(placeOf);
  const ownPlace = placeOf(own);
  return () => {
    const number = values[ownPlace] as number;
    if (typeof condition === "string") return guardHolds(condition, number) === isTrue;
    const numbers = places.map((place) => values[place] as number);
    const at = { operation, operands: numbers, own: number, position };
    return truthOf(evaluateRule(condition, at)) === isTrue;
  };
}
