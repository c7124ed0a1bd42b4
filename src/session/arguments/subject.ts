/** What commands about uncertainty are about: an answer, and the uncertain inputs behind it. */

import type { NodeId } from "../../autograd/graph.ts";
import { badOption } from "../../error.ts";
import type { Expression } from "../../syntax/tree.ts";
import { propagationOver, uncertaintyOf } from "../uncertainty/uncertainty.ts";
import type { Workspace } from "../workspace.ts";
import { nameOf, scalarOf } from "./output.ts";

export interface Contribution {
  readonly name: string;
  readonly node: NodeId;
  readonly uncertainty: number;
  readonly sensitivity: number;
}

/** An answer and the uncertain inputs behind it. */
export interface Subject {
  readonly name: string;
  readonly output: NodeId;
  readonly value: number;
  readonly uncertainty: number;
  readonly contributions: readonly Contribution[];
}

/**
 * The last answer, or an expression, if it is a number that depends on uncertain inputs.
 * @throws NablaError `bad-option` where it is not
 */
export function subjectOf(
  workspace: Workspace,
  expression: Expression | undefined,
  ofLists?: string,
): Subject {
  const { output, inputs } = scalarOf(workspace, expression, ofLists);
  const { partials } = workspace.gradient(output);
  const elements = inputs.map(({ node }) => workspace.inputOf(node));
  const propagation = propagationOver(workspace, elements);
  const name = nameOf(workspace, output, expression) || "ans";
  if (propagation === undefined) {
    throw badOption(
      `${name} has no uncertain inputs`,
      "give an input an uncertainty, as in `x = 3 ± 0.1`",
    );
  }
  return {
    name,
    output,
    value: workspace.graph.value(output),
    uncertainty: propagation((at) => partials[at] as number),
    contributions: inputs.flatMap((input, at) => {
      const uncertainty = uncertaintyOf(elements[at] as (typeof elements)[number]);
      if (uncertainty === undefined) return [];
      return [{ ...input, uncertainty, sensitivity: partials[at] as number }];
    }),
  };
}
