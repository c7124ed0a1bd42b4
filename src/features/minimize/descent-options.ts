/** How something is to be minimized: `method adam lr 0.01 steps 500`. */

import { isList } from "../../autograd/quantity.ts";
import { badOption, syntaxError } from "../../error.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
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
    rate: rate === undefined ? defaultRate : numberIn(workspace, rate),
    steps: steps === undefined ? defaultSteps : numberIn(workspace, steps),
  };
  if (rate !== undefined) {
    if (options.method !== "gd" && options.method !== "adam") {
      throw badOption(
        "lr is the learning rate of gd and adam",
        "the other methods choose their steps themselves: leave it out, or add method gd",
      ).at(rate);
    }
    if (!(options.rate > 0 && options.rate < Number.POSITIVE_INFINITY)) {
      throw badOption(`lr cannot be ${rate.text}`, "it is a number above 0, as lr 0.01").at(rate);
    }
  }
  if (steps !== undefined && !(Number.isInteger(options.steps) && options.steps > 0)) {
    throw badOption(`steps cannot be ${steps.text}`, "it is a whole number above 0").at(steps);
  }
  return options;
}

function methodIn(argument: ArgumentText): Method {
  const found = methods.find((method) => method === argument.text.toLowerCase());
  if (found !== undefined) return found;
  const suggestion = nearest(argument.text, methods);
  throw badOption(
    `there is no method ${argument.text}`,
    suggestion === undefined ? `there are ${methods.join(", ")}` : `did you mean ${suggestion}?`,
  ).at(argument);
}

function numberIn(workspace: Workspace, argument: ArgumentText): number {
  const { quantity } = workspace.lower(argument.expression());
  if (isList(quantity)) throw syntaxError(argument, ["a number"]);
  return workspace.graph.value(quantity);
}
