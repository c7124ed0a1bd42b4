/** Values and gradients of a graph at other inputs, by going through its nodes again: for graphs too large to compile. */

import type { Compiled, Request } from "./compile.ts";
import { activeBit, type NodeId } from "./graph.ts";
import { end, loopsFor, type PassArrays, reached, wanted } from "./loops.ts";
import { type Decision, evaluateRule, has, truthOf } from "./rules.ts";

/** As `compile`, with a copy of the nodes in place of code. */
export function record({
  graph,
  inputs,
  outputs,
  decisions: all = [],
  watch = false,
}: Request): Compiled {
  const decisions = all.filter(({ forNote }) => watch || !forNote);
  const decided = decisions.flatMap(({ operands, own }) => [...operands, own]);
  const needed = graph.below([...outputs.map(({ node }) => node), ...decided]);
  const places = new Map<NodeId, number>();
  for (let at = 0; at < needed.length; at++) places.set(needed[at] as NodeId, at);
  const placeOf = (id: NodeId): number => places.get(id) as number;

  const source = graph.arrays;
  const starts = new Int32Array(needed.length + 1);
  for (let at = 0; at < needed.length; at++) {
    starts[at + 1] = (starts[at] as number) + graph.arity(needed[at] as NodeId);
  }
  const links = new Int32Array(starts[needed.length] as number);
  for (let at = 0; at < needed.length; at++) {
    links.set(graph.operands(needed[at] as NodeId).map(placeOf), starts[at]);
  }
  const arrays: PassArrays = {
    codes: Uint8Array.from(needed, (id) => source.codes[id] as number),
    flags: Uint8Array.from(needed, (id) => source.flags[id] as number),
    values: Float64Array.from(needed, (id) => source.values[id] as number),
    starts,
    links,
    adjoints: new Float64Array(needed.length),
    states: new Uint8Array(needed.length),
  };
  const { values, adjoints, states } = arrays;
  const loops = loopsFor(arrays.codes, watch);
  // An input that nothing depends on has no place.
  const inputPlaces = inputs.map((id) => places.get(id));
  const passes = outputs.map(({ node, by }) => ({
    output: placeOf(node),
    by: by.map(placeOf),
    states: by.length > 0 ? wantedBelow(arrays, placeOf(node)) : undefined,
  }));
  const checks = decisions.map((decision) => checkOf(decision, placeOf, values));
  let isFine = true;
  const tell = (): void => {
    if (watch) isFine = false;
  };
  const watcher = { atKink: tell, atSingularity: tell };

  return (x, r) => {
    isFine = true;
    for (let at = 0; at < inputPlaces.length; at++) {
      const place = inputPlaces[at];
      if (place !== undefined) values[place] = x[at] as number;
    }
    loops.forward(arrays, 0, needed.length - 1);
    let place = 0;
    for (const { output, by, states: template } of passes) {
      const value = values[output] as number;
      r[place++] = value;
      if (template === undefined) continue;
      states.set(template);
      adjoints.fill(-0, 0, output + 1);
      adjoints[output] = 1;
      states[output] = (states[output] as number) | reached;
      loops.backward(arrays, watcher, output, 0);
      for (const input of by) {
        const isReached = loops.areCertain || ((states[input] as number) & reached) !== 0;
        const partial = isReached ? (adjoints[input] as number) : 0;
        r[place++] = Number.isNaN(value) ? Number.NaN : partial;
      }
    }
    return isFine && checks.every((check) => check());
  };
}

/** The states before a pass from an output: the nodes that it goes through. */
function wantedBelow({ flags, starts, links }: PassArrays, output: number): Uint8Array {
  const states = new Uint8Array(output + 1);
  states[output] = wanted;
  for (let id = output; id >= 0; id--) {
    if (states[id] === 0) continue;
    if (((flags[id] as number) & activeBit) === 0) states[id] = 0;
    else if (starts[id] === starts[id + 1]) states[id] = wanted | end;
    else {
      for (let at = starts[id] as number; at < (starts[id + 1] as number); at++) {
        states[links[at] as number] = wanted;
      }
    }
  }
  return states;
}

/** Whether something would be decided again as it was. */
function checkOf(
  { operation, operands, own, position, condition, isTrue }: Decision,
  placeOf: (id: NodeId) => number,
  values: Float64Array,
): () => boolean {
  const places = [...operands].map(placeOf);
  const ownPlace = placeOf(own);
  return () => {
    const number = values[ownPlace] as number;
    if (typeof condition === "string") return has(condition, number) === isTrue;
    const numbers = places.map((place) => values[place] as number);
    const at = { operation, operands: numbers, own: number, position };
    return truthOf(evaluateRule(condition, at)) === isTrue;
  };
}
