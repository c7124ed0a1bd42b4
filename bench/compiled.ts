/** Compiled values and gradients, against the same written by hand. */

import { type Compiled, compile } from "../src/autograd/compile.ts";
import type { NodeId } from "../src/autograd/graph.ts";
import { normcdf } from "../src/operations/special.ts";
import { Workspace } from "../src/session/workspace.ts";
import { parseExpression } from "../src/syntax/parse.ts";
import { type ByHand, type Formula, formulas } from "./formulas.ts";

const calls = 200_000;

/** Nanoseconds a call, the best of several rounds, at inputs that change from call to call. */
function timeOf(
  run: (x: Float64Array, r: Float64Array) => unknown,
  at: Float64Array,
  size: number,
): number {
  const x = at.slice();
  const r = new Float64Array(size);
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) {
    x[0] = (at[0] as number) * (1 + (call & 7) * 1e-3);
    run(x, r);
  }
  return Number(process.hrtime.bigint() - start) / calls;
}

export interface Comparison {
  readonly name: string;
  /** Nanoseconds: the value compiled, with its gradient, and both by hand. */
  readonly value: number;
  readonly gradient: number;
  readonly byHand: number;
  /** The largest relative difference between the two gradients. */
  readonly difference: number;
}

export function compareWithHand(index: number): Comparison {
  const formula = formulas(normcdf)[index] as Formula;
  const workspace = new Workspace();
  const names = Object.keys(formula.inputs);
  const inputs = names.map((name): NodeId => {
    workspace.bindInput(name, formula.inputs[name] as number);
    return workspace.graph.size - 1;
  });
  const node = workspace.lower(parseExpression(formula.text)).quantity as NodeId;
  const { graph } = workspace;
  const value = compile({ graph, inputs, outputs: [{ node, by: [] }] });
  const gradient = compile({ graph, inputs, outputs: [{ node, by: inputs }] });
  const at = Float64Array.from(Object.values(formula.inputs));
  const size = inputs.length + 1;
  const best = { value: Infinity, gradient: Infinity, byHand: Infinity };
  for (let round = 0; round < 15; round++) {
    best.byHand = Math.min(best.byHand, timeOf(formula.byHand, at, size));
    best.gradient = Math.min(best.gradient, timeOf(gradient, at, size));
    best.value = Math.min(best.value, timeOf(value, at, size));
  }
  return {
    name: formula.name,
    ...best,
    difference: differenceOf(gradient, formula.byHand, at, size),
  };
}

function differenceOf(compiled: Compiled, byHand: ByHand, at: Float64Array, size: number): number {
  const [ours, theirs] = [new Float64Array(size), new Float64Array(size)];
  compiled(at, ours);
  byHand(at, theirs);
  return Math.max(
    ...ours.map(
      (number, i) => Math.abs(number - (theirs[i] as number)) / Math.max(1e-300, Math.abs(number)),
    ),
  );
}

if (process.argv[2] !== undefined)
  console.log(JSON.stringify(compareWithHand(Number(process.argv[2]))));
