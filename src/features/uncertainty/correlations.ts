/** `:correlate`: how inputs, and what depends on them, go together. */

import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf } from "../../autograd/quantity.ts";
import { badCorrelation, badOption, type NablaError, syntaxError } from "../../error.ts";
import { ArgumentText } from "../../session/arguments/argument-text.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { elementName } from "../../session/naming.ts";
import { correlate } from "../../session/uncertainty/correlate.ts";
import type { Correlation } from "../../session/uncertainty/correlations.ts";
import { covarianceOf } from "../../session/uncertainty/covariance.ts";
import {
  uncertaintyColumn,
  uncertaintyOf,
  valueColumn,
} from "../../session/uncertainty/uncertainty.ts";
import type { Element, Workspace } from "../../session/workspace.ts";

/** Sets coefficients, as in `a b 0.6, a c -0.2`; shows those between what is named; or all that are set. */
export function correlations(context: Context, argument: ArgumentText): CommandResult {
  if (argument.isEmpty) return listed(context.workspace);
  const pieces = argument.split().map(read);
  if (pieces.every(({ coefficient }) => coefficient === undefined)) {
    return shown(
      context.workspace,
      pieces.flatMap(({ names }) => names),
    );
  }
  correlate(
    context,
    pieces.map((piece) => meant(context.workspace, piece)),
  );
  return [];
}

/** Names, and perhaps a coefficient after them. */
interface Clause {
  readonly names: readonly ArgumentText[];
  readonly coefficient: ArgumentText | undefined;
  readonly whole: ArgumentText;
}

const name = /(?:`[^`]+`|[\p{L}_][\p{L}\p{N}\p{M}_]*)(?:\[[^\]]*\])?(?=\s|$)\s*/uy;

function read(whole: ArgumentText): Clause {
  const names: ArgumentText[] = [];
  name.lastIndex = 0;
  let at = 0;
  for (let found = name.exec(whole.text); found !== null; found = name.exec(whole.text)) {
    names.push(new ArgumentText(found[0], whole.start + at));
    at = name.lastIndex;
  }
  const rest = new ArgumentText(whole.text.slice(at), whole.start + at);
  return { names, coefficient: rest.isEmpty ? undefined : rest, whole };
}

function meant(workspace: Workspace, { names, coefficient, whole }: Clause): Correlation<Element> {
  const [first, second, third] = names;
  if (first === undefined || second === undefined || third !== undefined) {
    throw syntaxError(whole, ["two inputs and a number, as in `a b 0.6`, or only names"]);
  }
  if (coefficient === undefined) {
    throw syntaxError({ start: whole.end, end: whole.end }, ["a number from -1 to 1"]);
  }
  const [one, other] = [first, second].map((each) => elementIn(workspace, each)) as [
    Element,
    Element,
  ];
  if (one === other) {
    throw badCorrelation(
      `the correlation of ${first.text} with itself is always 1`,
      "name two different inputs",
    ).at(second);
  }
  const { quantity, mentionsVariable } = workspace.lower(coefficient.expression());
  const value = isList(quantity) ? Number.NaN : workspace.graph.value(quantity);
  if (mentionsVariable || !(Math.abs(value) <= 1)) {
    throw badCorrelation("invalid correlation coefficient", "use a constant from -1 to 1").at(
      coefficient,
    );
  }
  return [one, other, value];
}

/** The uncertain input, or element of one, that is named. */
function elementIn(workspace: Workspace, argument: ArgumentText): Element {
  const { quantity } = workspace.lower(argument.expression());
  if (isList(quantity)) {
    throw badCorrelation(
      `${argument.text} is a list`,
      `name an element, as in \`${argument.text}[1]\``,
    ).at(argument);
  }
  if (!workspace.graph.isInput(quantity)) {
    throw badCorrelation(
      `${argument.text} is not an input`,
      "correlate its inputs; :correlate y z shows the correlation of derived values",
    ).at(argument);
  }
  const element = workspace.inputOf(quantity);
  if (uncertaintyOf(element) !== undefined) return element;
  throw withoutUncertainty(argument, argument.text, true);
}

/** @param canHaveOne whether it could be given an uncertainty of its own */
const withoutUncertainty = (
  argument: ArgumentText,
  text: string,
  canHaveOne: boolean,
): NablaError =>
  badCorrelation(
    `${text} has no uncertainty`,
    canHaveOne
      ? "give it one, as in `x = 3 ± 0.1`"
      : "give its inputs uncertainties, as in `x = 3 ± 0.1`",
  ).at(argument);

function listed(workspace: Workspace): CommandResult {
  const rows = workspace
    .correlatedPairs()
    .map(([one, other, coefficient]) => [one, other, coefficient]);
  if (rows.length === 0) return ["no correlations set"];
  return [
    {
      kind: "listing",
      columns: [
        { key: "one", title: "input" },
        { key: "other", title: "input" },
        { key: "correlation", title: "correlation" },
      ],
      rows,
      results: ["one", "other", "correlation"],
    },
  ];
}

/** The correlations of some quantities, inputs or not. */
function shown(workspace: Workspace, phrases: readonly ArgumentText[]): CommandResult {
  const outputs = phrases.flatMap(
    (argument): { name: string; node: NodeId; argument: ArgumentText }[] => {
      const expression = argument.expression();
      const { quantity } = workspace.lower(expression);
      if (!nodesOf(quantity).some((node) => workspace.graph.isActive(node))) {
        throw badOption(`${argument.text} does not depend on any input`).at(argument);
      }
      return nodesOf(quantity).map((node, index) => ({
        name: elementName(argument.text, isList(quantity) ? index : undefined),
        node,
        argument,
      }));
    },
  );
  if (outputs.length < 2) {
    throw syntaxError({ start: phrases[0]?.end ?? 0, end: phrases[0]?.end ?? 0 }, ["another name"]);
  }
  const { uncertainties, correlation } = covarianceOf(
    workspace,
    outputs.map(({ node }) => workspace.gradient(node)),
  );
  const certain = uncertainties.indexOf(0);
  if (certain !== -1) {
    const { argument, name, node } = outputs[certain] as (typeof outputs)[number];
    throw withoutUncertainty(argument, name, workspace.graph.isInput(node));
  }
  const coefficients = outputs.map(({ name: other }) => ({
    key: `with ${other}`,
    title: `with ${other}`,
    digits: 4,
  }));
  return [
    {
      kind: "listing",
      columns: [{ key: "name", title: "" }, valueColumn, uncertaintyColumn, ...coefficients],
      rows: outputs.map(({ name: own, node }, row) => [
        own,
        workspace.graph.value(node),
        uncertainties[row] as number,
        ...outputs.map((_, column) => correlation(row, column)),
      ]),
      bars: false,
      leading: 3,
      results: coefficients.map(({ key }) => key),
    },
  ];
}
