/** How much rounding there may be in what expressions come to, as a function of some of their variables. */

import { type Rounding, roundingIn } from "../autograd/explain/rounding.ts";
import { type FreeVariable, type Make, moveTo } from "./function-of.ts";
import type { Workspace } from "./workspace.ts";

/** @param isMadeAnew whether the outputs are to be lowered anew at every point */
export function roundingOf(
  workspace: Workspace,
  variables: readonly FreeVariable[],
  make: Make,
  isMadeAnew: boolean,
): Rounding {
  const { graph } = workspace;
  if (!isMadeAnew) {
    const inputs = variables.map(({ node }) => node);
    return roundingIn(graph, inputs, make().outputs);
  }
  return (point) =>
    workspace.inScratch(() => {
      moveTo(workspace, variables, point);
      return roundingIn(graph, [], make().outputs)([]);
    });
}
