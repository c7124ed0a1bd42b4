/** What `:fit` is asked: `y ~ a*exp(-b*t) + c over a = 2, b with cooling.csv sigma s`. */

import { syntaxError } from "../../error.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { splitAtOptions } from "../../session/arguments/options.ts";
import type { CommandOption } from "../../session/command.ts";
import type { Workspace } from "../../session/workspace.ts";
import type { Expression } from "../../syntax/tree.ts";

export interface FitRequest {
  /** What is measured: a column, or an expression of columns. */
  readonly left: Expression;
  readonly model: Expression;
  /** The parameters that are named, with the starting values that are given; undefined where none is. */
  readonly over: readonly ChosenParameter[] | undefined;
  /** The name of the file that holds the data. */
  readonly table: ArgumentText | undefined;
  readonly weighting: Weighting | undefined;
}

export interface ChosenParameter {
  readonly name: string;
  readonly place: ArgumentText;
  readonly start: Expression | undefined;
}

/** How much each point counts: by a weight, or by the standard deviation of its error. */
export interface Weighting {
  readonly kind: "weights" | "sigma";
  readonly expression: Expression;
}

/** @throws NablaError `syntax` */
export function readRequest(
  argument: ArgumentText,
  options: readonly CommandOption[],
  workspace: Pick<Workspace, "isBound" | "isVariable">,
): FitRequest {
  const { head, after } = splitAtOptions(argument, options, workspace);
  const [left, model] = head.cut("~");
  if (model === undefined) {
    throw syntaxError({ start: head.end, end: head.end }, ["~ and a model, as in `y ~ a*x + b`"]);
  }
  const [weights, sigma] = [after.get("weights"), after.get("sigma")];
  if (weights !== undefined && sigma !== undefined) {
    throw syntaxError(sigma, ["either weights or sigma"]);
  }
  return {
    left: expressionIn(left, "the measured values"),
    model: expressionIn(model, "a model"),
    over: after.get("over")?.split().map(chosenIn),
    table: after.get("with"),
    weighting:
      weights !== undefined
        ? { kind: "weights", expression: weights.expression() }
        : sigma && { kind: "sigma", expression: sigma.expression() },
  };
}

function expressionIn(argument: ArgumentText, what: string): Expression {
  if (argument.isEmpty) throw syntaxError(argument, [what]);
  return argument.expression();
}

function chosenIn(argument: ArgumentText): ChosenParameter {
  const [name, start] = argument.cut("=");
  return { name: name.name(), place: name, start: start?.expression() };
}
