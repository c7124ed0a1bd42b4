/** How something is to be minimized: `method adam lr 0.01 steps 500`. */

import { badOption } from "../../error.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { numberIn } from "../../session/arguments/unknowns.ts";
import type { Workspace } from "../../session/workspace.ts";
import { nearest } from "../../syntax/suggest.ts";

export const methods = ["lbfgs", "newton", "gd", "adam"] as const;
export type Method = (typeof methods)[number];

export interface DescentOptions {
  /** Undefined where it is left to the program. */
  readonly method: Method | undefined;
  readonly rate: number;
  readonly steps: number;
}

const defaultRate = 0.01;
const defaultSteps = 1000;

/** @throws NablaError for a value that an option cannot have */
export function optionsIn(
  workspace: Workspace,
  given: ReadonlyMap<string, ArgumentText>,
): DescentOptions {
  const method = given.get("method");
  const rate = given.get("lr");
  const steps = given.get("steps");
  const options: DescentOptions = {
    method: method && methodIn(method),
    rate: rate === undefined ? defaultRate : numberIn(workspace, rate.expression()),
    steps: steps === undefined ? defaultSteps : numberIn(workspace, steps.expression()),
  };
  if (rate !== undefined) {
    if (options.method !== "gd" && options.method !== "adam") {
      throw badOption("lr applies only to methods gd and adam", "drop lr, or add method gd").at(
        rate,
      );
    }
    if (!(options.rate > 0 && options.rate < Number.POSITIVE_INFINITY)) {
      throw badOption(`invalid lr ${rate.text}`, "use a number above 0, as in `lr 0.01`").at(rate);
    }
  }
  if (steps !== undefined && !(Number.isInteger(options.steps) && options.steps > 0)) {
    throw badOption(`invalid steps ${steps.text}`, "use a whole number above 0").at(steps);
  }
  return options;
}

function methodIn(argument: ArgumentText): Method {
  const found = methods.find((method) => method === argument.text.toLowerCase());
  if (found !== undefined) return found;
  const suggestion = nearest(argument.text, methods);
  throw badOption(
    `unknown method ${argument.text}`,
    suggestion === undefined ? `methods: ${methods.join(", ")}` : `did you mean ${suggestion}?`,
  ).at(argument);
}
