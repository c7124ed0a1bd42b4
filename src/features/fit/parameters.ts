/** Which names of a model are its parameters, and where they start. */

import { linearInputs } from "../../autograd/explain/linearity.ts";
import { nodesOf, type Quantity } from "../../autograd/quantity.ts";
import { badFit, unknownName } from "../../error.ts";
import { freeNames } from "../../session/free-names.ts";
import { type FreeVariable, freeVariables } from "../../session/function-of.ts";
import { inputsOf } from "../../session/gradient.ts";
import type { Table } from "../../session/host.ts";
import { predefined, type Workspace } from "../../session/workspace.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { nearest } from "../../syntax/suggest.ts";
import { type Expression, operandsOf } from "../../syntax/tree.ts";
import type { ChosenParameter, FitRequest } from "./request.ts";

export interface Parameters {
  /** Those first that the model is linear in. */
  readonly varied: readonly FreeVariable[];
  /** How many it is linear in, in all of them together. */
  readonly linear: number;
  /** Where each is among them, in the order in which they are mentioned. */
  readonly shown: readonly number[];
  readonly start: Float64Array;
  /** Where among them those are that had no value. */
  readonly unvalued: readonly number[];
  /** The predefined constants in the model that might have been meant as parameters. */
  readonly constants: readonly string[];
  /** What to think of where they cannot be told apart: names without a value may have been meant as columns. */
  readonly advice: string | undefined;
}

/** What a parameter starts from that nobody has given a value, until a first look at the data. */
const standardStart = 1;

/** Nobody means these as parameters. */
const plain: ReadonlySet<string> = new Set(["pi", "π", "inf", "∞", "nan"]);

/** The e of `e^x` is what it always is. */
const withoutBase = (expression: Expression): readonly Expression[] =>
  expression.kind === "power" && expression.base.kind === "name" && expression.base.name === "e"
    ? [expression.exponent]
    : operandsOf(expression);

/** The variables that a fit mentions, and where. */
export function mentionedIn(
  { left, model, weighting }: FitRequest,
  workspace: Workspace,
): Map<string, Expression> {
  const mentioned = new Map<string, Expression>();
  for (const expression of [left, model, weighting?.expression]) {
    if (expression === undefined) continue;
    for (const [name, place] of freeNames(expression, workspace)) {
      if (!mentioned.has(name)) mentioned.set(name, place);
    }
  }
  return mentioned;
}

/**
 * Within `Workspace.inScratch`, in which the columns are bound already: binds what has no value yet, and finds the
 * parameters. They are the inputs that the model depends on, without columns and lists of data; or those of them that are
 * chosen.
 * @throws NablaError `unknown-name` for a name that stands for nothing, `bad-fit` where one cannot be a parameter
 */
export function parametersOf(
  workspace: Workspace,
  request: FitRequest,
  table: Table | undefined,
): Parameters {
  const { over, model } = request;
  for (const chosen of over ?? []) bindStart(workspace, chosen, table);
  const unvalued = bindUnvalued(workspace, request, table);
  const quantity = workspace.lower(model).quantity;
  const inputs = presentInputs(workspace, quantity);
  const isParameter = (name: string): boolean =>
    table === undefined ? !isListOf(workspace, name) : !table.columns.has(name);
  const names = over?.map(({ name }) => name) ?? inputs.filter(isParameter);
  for (const { name, place } of over ?? []) {
    if (!inputs.includes(name)) throw cannotVary(workspace, name, place, table);
  }
  if (names.length === 0) {
    throw badFit(
      "the model has no parameters",
      "use an input, as in `a = 1`, or a name without a value that is not a column",
      model,
    );
  }
  requireIndependent(workspace, request, names);
  const { graph } = workspace;
  const outputs = nodesOf(workspace.lower(model).quantity);
  const used = new Set(graph.dependencies(outputs));
  // Of a list, the elements that the model depends on.
  const mentioned = names
    .flatMap((name) => freeVariables(workspace, name, standardStart))
    .filter(({ node }) => used.has(node));
  const nodes = mentioned.map(({ node }) => node);
  const linear = new Set(linearInputs(graph, outputs, nodes));
  const isLinear = ({ node }: FreeVariable): boolean => linear.has(node);
  const found = [...mentioned.filter(isLinear), ...mentioned.filter((each) => !isLinear(each))];
  return {
    varied: found,
    linear: linear.size,
    shown: mentioned.map((each) => found.indexOf(each)),
    start: Float64Array.from(found, ({ node }) => graph.value(node)),
    unvalued: [...found.keys()].filter((at) => unvalued.includes(found[at]?.name ?? "")),
    constants: [...freeNames(model, workspace, withoutBase).keys()].filter(
      (name) => predefined.has(name) && !workspace.variables.has(name) && !plain.has(name),
    ),
    advice: adviceOn(unvalued, table),
  };
}

const adviceOn = (unvalued: readonly string[], table: Table | undefined): string | undefined =>
  unvalued.length === 0 || table === undefined
    ? undefined
    : `choose other starting values, or fix one; is one a misspelled column? columns: ${written(table.names)}`;

/** Names of columns as they are written in a model: some need backquotes. */
const written = (names: readonly string[]): string => names.map(nameAsWritten).join(", ");

/** Gives a parameter that is chosen its starting value. */
function bindStart(
  workspace: Workspace,
  { name, place, start }: ChosenParameter,
  table: Table | undefined,
): void {
  if (table?.columns.has(name)) throw cannotVary(workspace, name, place, table);
  if (start === undefined) return;
  const numbers = workspace.numbersIn(workspace.lower(start).quantity);
  const variable = workspace.variables.get(name);
  if (variable?.kind === "input") workspace.moveInput(variable, numbers, undefined, false);
  else workspace.bindInput(name, numbers);
}

/** Gives names in the model that stand for nothing the value that such parameters start from. */
function bindUnvalued(
  workspace: Workspace,
  { left, model, over, weighting }: FitRequest,
  table: Table | undefined,
): string[] {
  const unvalued: string[] = [];
  const columns = table?.names ?? [];
  const unused = columns.filter((name) => !table?.columns.has(name));
  const unknown = (name: string, span: Expression, suggestion: string | undefined): Error => {
    const known =
      columns.length === 0
        ? "define it as a list, or name a data file: with data.csv"
        : `columns: ${written(columns)}${over === undefined ? "" : "; name parameters after over"}`;
    return unknownName(span, "variable", name, {
      suggestion: suggestion && nameAsWritten(suggestion),
      advice: known,
    });
  };
  for (const expression of [left, weighting?.expression]) {
    for (const [name, place] of expression ? freeNames(expression, workspace) : []) {
      if (workspace.isVariable(name)) continue;
      throw unknown(name, place, nearest(name, [...columns, ...workspace.variableNames()]));
    }
  }
  for (const [name, place] of freeNames(model, workspace)) {
    if (workspace.isVariable(name)) continue;
    const isChosen = over?.some((chosen) => chosen.name === name) ?? true;
    // A slip in the name of a column must not become a parameter.
    const meant = name.length > 2 || !isChosen ? nearest(name, unused) : undefined;
    if (!isChosen || meant !== undefined) throw unknown(name, place, meant);
    workspace.bindInput(name, standardStart);
    unvalued.push(name);
  }
  return unvalued;
}

/** The names of the inputs that a quantity depends on, without those that their names have left. */
const presentInputs = (workspace: Workspace, quantity: Quantity): string[] => [
  ...new Set(
    nodesOf(quantity).flatMap((node) =>
      workspace.gradient(node).inputs.flatMap((input) => {
        const owner = workspace.inputOf(input).input;
        return workspace.variables.get(owner.name)?.input === owner ? [owner.name] : [];
      }),
    ),
  ),
];

const isListOf = (workspace: Workspace, name: string): boolean =>
  typeof workspace.variables.get(name)?.quantity !== "number";

function cannotVary(
  workspace: Workspace,
  name: string,
  place: ChosenParameter["place"],
  table: Table | undefined,
): Error {
  const kind = workspace.variables.get(name)?.kind;
  const isColumn = table?.columns.has(name) ?? false;
  const why = isColumn
    ? "is a column of the data"
    : kind === "input"
      ? "does not occur in the model"
      : kind === undefined && !workspace.isVariable(name)
        ? "is not in the model"
        : `is ${kind === "derived" ? "a derived value" : "a constant"}`;
  const isPredefined = kind === undefined && predefined.has(name);
  return badFit(
    `${name} ${why}, so it cannot be a parameter`,
    isPredefined ? `give it a starting value: \`over ${name} = 1\`` : "use an input, as in `a = 1`",
    place,
  );
}

/** What is measured, and how much it counts, must not depend on the parameters. */
function requireIndependent(
  workspace: Workspace,
  { left, weighting }: FitRequest,
  names: readonly string[],
): void {
  for (const expression of [left, weighting?.expression]) {
    if (expression === undefined) continue;
    const inputs = inputsOf(workspace, workspace.lower(expression).quantity);
    const name = inputs.find((input) => names.includes(input));
    if (name === undefined) continue;
    throw badFit(
      `${name} is a parameter, so it cannot be used here too`,
      `make it a constant (const ${name} = …), or name the parameters after over`,
      expression,
    );
  }
}
