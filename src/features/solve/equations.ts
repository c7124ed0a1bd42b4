/** Equations as functions of their unknowns: how far the two sides lie apart, with derivatives. */

import type { Rounding } from "../../autograd/explain/rounding.ts";
import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { nodesOf } from "../../autograd/quantity.ts";
import type { Curve } from "../../numerics/roots/root.ts";
import type { System } from "../../numerics/roots/system.ts";
import { type FreeVariable, type Make, madeFunction } from "../../session/function-of.ts";
import { roundingOf } from "../../session/rounding-of.ts";
import type { Workspace } from "../../session/workspace.ts";
import type { Expression } from "../../syntax/tree.ts";

export interface Equations {
  /** How many numbers have to be 0: a list counts as many as it has elements. */
  readonly count: number;
  /** Those of the variables that no equation depends on. */
  readonly unused: readonly FreeVariable[];
  readonly system: System;
  /** The first equation as a function of the first variable. */
  readonly curve: Curve;
  /** How much rounding there may be in each of their values. */
  readonly rounding: Rounding;
  /** The point so far at which the largest of them was least. */
  readonly nearest: () => Nearest | undefined;
  /** The differences of their sides, lowered anew. */
  readonly make: Make;
  /** Whether one of them does not depend on the variables, as its derivatives tell: they are 0, as formulas. */
  readonly isStill: (at: number) => boolean;
  readonly evaluations: () => number;
}

export interface Nearest {
  readonly point: readonly number[];
  readonly residual: number;
}

/**
 * @param differences expressions that are to be 0
 * @param onWork called before every evaluation
 */
export function equationsOf(
  workspace: Workspace,
  differences: readonly Expression[],
  variables: readonly FreeVariable[],
  onWork: () => void,
): Equations {
  const { graph } = workspace;
  const make: Make = (findings = new Findings()) => ({
    outputs: differences.flatMap((difference) => [
      ...nodesOf(workspace.lower(difference, findings).quantity),
    ]),
    findings,
  });
  const { outputs } = make();
  const below = new Set(graph.dependencies(outputs));
  const n = variables.length;
  const width = n + 1;
  const { evaluate, isMadeAnew } = madeFunction(workspace, variables, make, { gradients: true });
  let evaluations = 0;
  let nearest: Nearest | undefined;
  const at = (point: ArrayLike<number>): Float64Array => {
    onWork();
    evaluations++;
    const results = evaluate(point);
    let residual = 0;
    for (let i = 0; i < results.length; i += width) {
      residual = Math.max(residual, Math.abs(results[i] as number));
    }
    if (residual < (nearest?.residual ?? Number.POSITIVE_INFINITY)) {
      nearest = { point: Array.from(point), residual };
    }
    return results;
  };
  return {
    count: outputs.length,
    unused: variables.filter(({ node }) => !below.has(node)),
    system: (point) => {
      const results = at(point);
      return {
        values: Float64Array.from(outputs, (_, i) => results[i * width] as number),
        jacobian: outputs.map((_, i) => results.slice(i * width + 1, (i + 1) * width)),
      };
    },
    curve: (x) => {
      const [value, slope] = at([x]) as unknown as [number, number];
      return { x, value, slope };
    },
    rounding: roundingOf(workspace, variables, make, isMadeAnew),
    nearest: () => nearest,
    make,
    isStill: (at) =>
      !isMadeAnew &&
      variables.every(({ node }) => {
        const slope = workspace.differentiator.derivative(
          outputs[at] as NodeId,
          node,
          new Findings(),
        );
        return !graph.isActive(slope) && graph.value(slope) === 0;
      }),
    evaluations: () => evaluations,
  };
}

/** left − right, or left alone where there is no right side. */
export const difference = (left: Expression, right: Expression | undefined): Expression =>
  right === undefined
    ? left
    : {
        kind: "chain",
        operands: [left, right],
        operators: ["-"],
        start: left.start,
        end: right.end,
      };
