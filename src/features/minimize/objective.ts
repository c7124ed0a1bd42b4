/** An expression as something to be minimized: its value, gradient and Hessian as functions of numbers. */

import type { Rounding } from "../../autograd/explain/rounding.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList } from "../../autograd/quantity.ts";
import { badOption, numberExpected } from "../../error.ts";
import type { HessianOf } from "../../numerics/optimize/curvature.ts";
import type { Objective } from "../../numerics/optimize/objective.ts";
import {
  type FreeVariable,
  functionOf,
  type Make,
  madeFunction,
  madeOf,
  moveTo,
} from "../../session/function-of.ts";
import { choicesIn, conventionsTold } from "../../session/notes.ts";
import { roundingOf } from "../../session/rounding-of.ts";
import { whyUnused } from "../../session/why-unused.ts";
import type { Workspace } from "../../session/workspace.ts";
import { printExpression } from "../../syntax/print.ts";
import type { Expression } from "../../syntax/tree.ts";

export interface Landscape {
  readonly objective: Objective;
  /** Made when it is first wanted. */
  readonly hessianOf: HessianOf;
  /** How far the value may be off at most by the rounding in the steps of its formula. */
  readonly roundingAt?: (point: Float64Array) => number;
  /** Where the second derivatives at a point follow conventions, these in words. */
  readonly seamsAt?: (point: Float64Array) => readonly string[];
}

export interface Surface extends Landscape {
  /** The derivatives by the variables, which are 0 at an optimum: as nodes, made anew. */
  readonly slopes: Make;
  /** How often the two were evaluated; and the first, up to the last step that was taken. */
  readonly count: { values: number; hessians: number; untilLast: number };
}

/**
 * @param variablesNow the variables, each as the node that it is at the moment
 * @param sign -1 where the expression is to be maximized
 * @param onWork called before every evaluation
 * @throws NablaError where the expression is no number, or does not depend on the variables
 */
export function surfaceOf(
  workspace: Workspace,
  expression: Expression,
  variablesNow: () => readonly FreeVariable[],
  sign: 1 | -1,
  onWork: () => void,
): Surface {
  const { graph, differentiator } = workspace;
  const variables = variablesNow();
  const make: Make = (findings) => {
    const lowered = workspace.lower(expression, findings);
    if (!isList(lowered.quantity)) return madeOf(lowered);
    throw numberExpected(expression, lowered.quantity.length, "minimize a sum of it, for example");
  };
  const { evaluate, isMadeAnew } = madeFunction(workspace, variables, make, { gradients: true });
  const below = new Set(graph.dependencies(make().outputs));
  const idle = variables.find(({ name, node }) => !below.has(node) && !name.endsWith("]"));
  if (idle !== undefined || !variables.some(({ node }) => below.has(node))) {
    const name = idle?.name ?? (variables[0] as FreeVariable).name.replace(/\[\d+\]$/, "");
    throw badOption(
      `${printExpression(expression)} does not depend on ${name}`,
      whyUnused(workspace, [expression], name),
    ).at(expression);
  }
  const count = { values: 0, hessians: 0, untilLast: 0 };
  const n = variables.length;
  let rounding: Rounding | undefined;
  let evaluateSlopes: ReturnType<typeof functionOf> | undefined;
  const slopes: Make = (given) => {
    const { outputs, findings } = make(given);
    const nodes = variablesNow().map(({ node }) => node);
    return {
      outputs: differentiator.derivatives(outputs[0] as NodeId, nodes, findings),
      findings,
    };
  };
  const seamsAt = (point: Float64Array): readonly string[] =>
    workspace.inScratch(() => {
      moveTo(workspace, variables, point);
      const [output] = make().outputs as [NodeId];
      const choices = variables.length > 1 ? choicesIn(workspace, output) : [];
      if (choices.length > 0) return choices;
      const { outputs: found, findings } = slopes();
      for (const slope of found) workspace.gradient(slope, findings);
      return conventionsTold(workspace, findings);
    });
  return {
    count,
    slopes,
    seamsAt,
    roundingAt: (point) => {
      rounding ??= roundingOf(workspace, variables, make, isMadeAnew);
      return rounding(point)[0] as number;
    },
    objective: (point, gradient) => {
      onWork();
      count.values++;
      const result = evaluate(point);
      for (let i = 0; i < n; i++) gradient[i] = sign * (result[1 + i] as number);
      return sign * (result[0] as number);
    },
    hessianOf: (point) => {
      onWork();
      count.hessians++;
      evaluateSlopes ??= functionOf(workspace, variables, slopes, { gradients: true });
      const result = evaluateSlopes(point);
      const entry = (i: number, j: number): number =>
        (sign / 2) *
        ((result[i * (n + 1) + 1 + j] as number) + (result[j * (n + 1) + 1 + i] as number));
      return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => entry(i, j)));
    },
  };
}
