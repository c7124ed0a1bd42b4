/** What `:fit` is asked: `y ~ a*exp(-b*t) + c over a = 2, b with cooling.csv sigma s`. */

import { syntaxError } from "../../error.ts";
import { cutAtOptions } from "../../session/arguments/options.ts";
import type { Phrase } from "../../session/arguments/phrase.ts";
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
  readonly table: Phrase | undefined;
  readonly weighting: Weighting | undefined;
}

export interface ChosenParameter {
  readonly name: string;
  readonly place: Phrase;
  readonly start: Expression | undefined;
}

/** How much each point counts: by a weight, or by the standard deviation of its error. */
export interface Weighting {
  readonly kind: "weights" | "sigma";
  readonly expression: Expression;
}

/** @throws NablaError `syntax` */
export function readRequest(
  phrase: Phrase,
  options: readonly CommandOption[],
  workspace: Pick<Workspace, "isBound" | "isVariable">,
): FitRequest {
  const { head, after } = cutAtOptions(phrase, options, workspace);
  const [left, model] = head.cut("~");
  if (model === undefined) {
    throw syntaxError({ start: head.end, end: head.end }, ["~ and a model, as in y ~ a*x + b"]);
  }
  const [weights, sigma] = [after.get("weights"), after.get("sigma")];
  if (weights !== undefined && sigma !== undefined) {
    throw syntaxError(sigma, ["either weights or sigma"]);
  }
  return {
    left: expressionIn(left, "what is measured"),
    model: expressionIn(model, "a model"),
    over: after.get("over")?.split().map(chosenIn),
    table: after.get("with"),
    weighting:
      weights !== undefined
        ? { kind: "weights", expression: weights.expression() }
        : sigma && { kind: "sigma", expression: sigma.expression() },
  };
}

function expressionIn(phrase: Phrase, what: string): Expression {
  if (phrase.isEmpty) throw syntaxError(phrase, [what]);
  return phrase.expression();
}

function chosenIn(phrase: Phrase): ChosenParameter {
  const [name, start] = phrase.cut("=");
  return { name: name.name(), place: name, start: start?.expression() };
}
