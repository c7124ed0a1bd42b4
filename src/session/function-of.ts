/** Expressions as functions of some of their variables, evaluated again and again: for plots, solvers and fits. */

import { type Compiled, type CompileRequest, compile } from "../autograd/engine/compile.ts";
import { recordTape } from "../autograd/engine/tape.ts";
import { Findings } from "../autograd/findings.ts";
import type { NodeId } from "../autograd/graph.ts";
import { nodesOf } from "../autograd/quantity.ts";
import type { Expression } from "../syntax/tree.ts";
import { elementName } from "./naming.ts";
import type { Numbers } from "./reply.ts";
import type { Lowered, Variable, Workspace } from "./workspace.ts";

/** An input, or an element of one, that is given other values than its own. */
export interface FreeVariable {
  /** `x`, or `w[2]`. */
  readonly name: string;
  readonly node: NodeId;
}

/**
 * The inputs that a name stands for: itself, or the elements of a list. Formulas that were named before follow them. A
 * name that is no input's becomes that of a new one, with this value: within `Workspace.inScratch`.
 */
export function freeVariables(workspace: Workspace, name: string, value: number): FreeVariable[] {
  const known = workspace.variables.get(name);
  if (known?.kind !== "input") workspace.bindInput(name, value);
  const { quantity } = workspace.variables.get(name) as { quantity: number | readonly NodeId[] };
  const nodes = nodesOf(quantity);
  return nodes.map((node, index) => ({
    name: typeof quantity === "number" ? name : elementName(name, index),
    node,
  }));
}

/**
 * The values of some outputs at other values of the variables. The result is overwritten by the next call: for each
 * output its value, followed, where gradients are wanted, by its partial with respect to each variable that is named.
 */
export type Evaluate = (point: ArrayLike<number>) => Float64Array;

export interface FunctionOptions {
  readonly gradients: boolean;
  /** The variables that partials are wanted for: all of them, if none is named. */
  readonly by?: readonly FreeVariable[];
}

/** Outputs, and all that was found out on the way to them. */
export interface Made {
  readonly outputs: readonly NodeId[];
  readonly findings: Findings;
}

/** Lowers outputs. @param findings what is found out is added to it */
export type Make = (findings?: Findings) => Made;

/** Outputs that are all that an expression comes to. */
export const madeOf = (
  { quantity, findings }: Lowered,
  outputs: readonly NodeId[] = nodesOf(quantity),
): Made => ({ outputs, findings });

/**
 * What makes an expression again, or what was computed last.
 * @param output what that is, where it has no formula
 */
export function makeOf(
  workspace: Workspace,
  expression: Expression | undefined,
  output: NodeId,
): Make {
  if (expression !== undefined) return (findings) => madeOf(workspace.lower(expression, findings));
  const formula = workspace.lastFormula;
  return formula === undefined
    ? (findings = new Findings()) => ({ outputs: [output], findings })
    : (findings) => madeOf(workspace.lowerFormula(formula, findings));
}

/** Larger graphs, each operation counted for every pass through it, are not compiled but gone through again. */
const maxCompiled = 10_000;

/**
 * @param make is called again where what the outputs are made of depends on the variables' values: the length of a range,
 *   or which branch a derivative follows
 */
export const functionOf = (
  workspace: Workspace,
  variables: readonly FreeVariable[],
  make: Make,
  wants: FunctionOptions,
): Evaluate => madeFunction(workspace, variables, make, wants).evaluate;

/** The same, and whether the outputs are lowered anew at every point. */
export function madeFunction(
  workspace: Workspace,
  variables: readonly FreeVariable[],
  make: Make,
  wants: FunctionOptions,
): { readonly evaluate: Evaluate; readonly isMadeAnew: boolean } {
  const { graph } = workspace;
  const { outputs, findings } = make(new Findings({ withGuards: true, remakes: true }));
  const wanted = wants.gradients ? (wants.by ?? variables) : [];
  const by = wanted.map(({ node }) => node);
  const result = new Float64Array(outputs.length * (1 + by.length));
  const makeAnew = (point: ArrayLike<number>): Float64Array => {
    evaluateAnew(workspace, { variables, make, wanted }, point, result);
    return result;
  };
  // What does not tell what it rests on is always right if it is made anew.
  if (findings.shapeDependsOnValues || findings.guards === undefined) {
    return { evaluate: makeAnew, isMadeAnew: true };
  }

  const request: CompileRequest = {
    graph,
    inputs: variables.map(({ node }) => node),
    outputs: outputs.map((node) => ({ node, by })),
    guards: findings.guards.filter(({ forNote }) => !forNote),
  };
  const passes = wants.gradients ? 1 + outputs.length : 1;
  const isLarge = graph.dependencies(outputs).length * passes > maxCompiled;
  const run: Compiled = isLarge ? recordTape(request) : compile(request);
  const inputs = new Float64Array(variables.length);
  const evaluate: Evaluate = (point) => {
    for (let at = 0; at < inputs.length; at++) inputs[at] = point[at] as number;
    return run(inputs, result) ? result : makeAnew(point);
  };
  return { evaluate, isMadeAnew: false };
}

/** Lowers the outputs where the variables have other values, and writes what comes out. */
function evaluateAnew(
  workspace: Workspace,
  {
    variables,
    make,
    wanted,
  }: {
    readonly variables: readonly FreeVariable[];
    readonly make: Make;
    /** The variables that partials are wanted for. */
    readonly wanted: readonly FreeVariable[];
  },
  point: ArrayLike<number>,
  result: Float64Array,
): void {
  const { graph } = workspace;
  const width = 1 + wanted.length;
  const write = (): void => {
    const places = wanted.map(({ node }) => workspace.inputOf(node));
    moveTo(workspace, variables, point);
    const nodes = places.map((place) => workspace.nodeOf(place));
    const { outputs: made } = make();
    for (const [index, output] of made.entries()) {
      result[index * width] = graph.value(output);
      if (width === 1) continue;
      const { inputs, partials } = workspace.gradient(output);
      const others = Number.isNaN(graph.value(output)) ? Number.NaN : 0;
      for (const [at, node] of nodes.entries()) {
        result[index * width + 1 + at] = partials[inputs.indexOf(node)] ?? others;
      }
    }
  };
  workspace.inScratch(write, { usesCheckpoints: false });
}

/** Gives variables other values, within `Workspace.inScratch`: what is derived from them follows. */
export function moveTo(
  workspace: Workspace,
  variables: readonly FreeVariable[],
  point: ArrayLike<number>,
): void {
  const values = new Map<Variable, Numbers>();
  for (const [at, { node }] of variables.entries()) {
    const { input, variable, index } = workspace.inputOf(node);
    const value = point[at] as number;
    if (index === undefined) values.set(variable, value);
    else {
      const list = (values.get(variable) as number[]) ?? [...(input.value as readonly number[])];
      list[index] = value;
      values.set(variable, list);
    }
  }
  for (const [variable, value] of values) {
    workspace.moveInput(variable, value, variable.input?.uncertainty, true);
  }
}

/** The numbers that names would stand for if the variables had these values. */
export function valuesByName(
  workspace: Workspace,
  variables: readonly FreeVariable[],
  values: ArrayLike<number>,
): Map<string, Numbers> {
  const byName = new Map<string, Numbers>();
  for (const [at, { node }] of variables.entries()) {
    const { input, index } = workspace.inputOf(node);
    const value = values[at] as number;
    if (index === undefined) byName.set(input.name, value);
    else {
      const list = [...((byName.get(input.name) ?? input.value) as readonly number[])];
      list[index] = value;
      byName.set(input.name, list);
    }
  }
  return byName;
}
