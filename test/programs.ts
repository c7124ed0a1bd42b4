/** Random programs as graphs, for tests. */

import * as fc from "fast-check";
import type { NodeId } from "../src/autograd/graph.ts";
import { nodesOf } from "../src/autograd/quantity.ts";
import { NablaError } from "../src/error.ts";
import type { NodeSources } from "../src/session/provenance.ts";
import { Workspace } from "../src/session/workspace.ts";
import { parseExpression } from "../src/syntax/parse.ts";
import { formulas, inputs } from "./syntax/programs.ts";

const point = fc.double({ min: -3, max: 3, noNaN: true });

/** A formula of x, y and z, and their values. */
export type Case = readonly [formula: string, at: readonly number[]];

export const cases: fc.Arbitrary<Case> = fc.tuple(formulas, fc.tuple(point, point, point));

export interface Lowered {
  readonly workspace: Workspace;
  readonly output: NodeId;
  /** What in the formula has made what. */
  readonly made: NodeSources;
}

/** A formula at its inputs; undefined where it has no value, as an index that is out of range, or where that is NaN. */
export function lowered([formula, at]: Case): Lowered | undefined {
  const workspace = new Workspace();
  for (const [index, name] of inputs.entries()) workspace.bindInput(name, at[index] as number);
  const body = parseExpression("t^2");
  workspace.defineFunction({ name: "square", parameters: ["t"], body });
  try {
    const { quantity, observations } = workspace.lower(parseExpression(formula));
    const [output] = nodesOf(quantity);
    if (output === undefined || Number.isNaN(workspace.graph.value(output))) return undefined;
    return { workspace, output, made: observations.made };
  } catch (error) {
    if (error instanceof NablaError) return undefined;
    throw error;
  }
}
