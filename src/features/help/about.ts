/** Facts about a function or a variable: how it is called, what it is, how it is differentiated. */

import { isList, type Quantity } from "../../autograd/quantity.ts";
import { ruleFor } from "../../autograd/rules.ts";
import type { SpecialForm } from "../../autograd/scope.ts";
import { specialForms } from "../../autograd/special-forms.ts";
import { unknownName } from "../../error.ts";
import { type DefinedFunction, type Operation, signatureOf } from "../../operations/operation.ts";
import { functions } from "../../operations/table.ts";
import { signatureOfOwn } from "../../session/catalog.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { gradientListing, gradientRows } from "../../session/gradient.ts";
import type { Listing, Numbers } from "../../session/reply.ts";
import { shownRule } from "../../session/rule.ts";
import {
  uncertaintyColumn,
  uncertaintyIn,
  valueColumn,
} from "../../session/uncertainty/uncertainty.ts";
import { predefined, type Variable, Workspace } from "../../session/workspace.ts";
import { parse, parseExpression } from "../../syntax/parse.ts";
import { printExpression } from "../../syntax/print.ts";
import { nearest } from "../../syntax/suggest.ts";
import { aboutTopic } from "./topics.ts";

/** All about a variable, a constant or a function, or else of a sign or a word. */
export function info({ workspace }: Context, name: string): CommandResult {
  const known = [aboutVariable(name, workspace), aboutFunction(name, workspace)].flatMap(
    (parts) => parts ?? [],
  );
  const about = known.length > 0 ? known : aboutTopic(name);
  if (about !== undefined) return about;
  const candidates = [...workspace.variableNames(), ...workspace.functionNames()];
  throw unknownName(undefined, "name", name, {
    suggestion: nearest(name, [...candidates, ...functions.keys(), ...specialForms.keys()]),
    advice: ":vars and :functions list all names",
  });
}

export function aboutVariable(
  name: string,
  workspace: Workspace,
): (string | Listing)[] | undefined {
  const variable = workspace.variables.get(name);
  if (variable === undefined) {
    const value = predefined.get(name);
    if (value === undefined) return undefined;
    return [`${name} is a predefined constant`, values([[name, value]])];
  }
  const { quantity } = variable;
  const parts: (string | Listing)[] = [
    `${name} is ${kinds[variable.kind]}${definitionOf(variable, workspace)}`,
    measured(name, workspace, quantity),
  ];
  if (variable.kind !== "derived") return parts;
  const outputs = isList(quantity) ? quantity.length : undefined;
  const gradient = gradientRows(workspace, quantity);
  if (gradient === "too large") return parts;
  return [...parts, "", gradientListing(name, gradient, outputs)];
}

function measured(name: string, workspace: Workspace, quantity: Quantity): Listing {
  const value = workspace.numbersIn(quantity);
  const uncertainty = uncertaintyIn(workspace, quantity);
  if (uncertainty === undefined) return values([[name, value]]);
  return {
    kind: "listing",
    columns: [{ key: "name", title: "" }, valueColumn, uncertaintyColumn],
    rows: [[name, value, uncertainty]],
  };
}

const kinds: Readonly<Record<Variable["kind"], string>> = {
  input: "an input; each gradient has a row for it",
  derived: "a derived value",
  constant: "a constant; gradients have no row for it",
};

const definitionOf = ({ kind, quantity }: Variable, workspace: Workspace): string =>
  kind === "derived" ? `: ${workspace.formula(quantity)}` : "";

/** What one of the functions does; undefined where there is none of that name. */
export function aboutFunction(
  name: string,
  workspace: Workspace,
): (string | Listing)[] | undefined {
  const own = workspace.functions.get(name);
  if (own !== undefined) {
    const what = `${signatureOfOwn(own)} = ${printExpression(own.body)}: your function`;
    return [own.doc === undefined ? what : `${what}\n${own.doc}`];
  }
  const special = specialForms.get(name);
  if (special !== undefined) return [describeSpecial(special)];
  const row = functions.get(name);
  if (row === undefined) return undefined;
  const lines = [`${signatureOf(row)}: ${row.doc}`];
  if ("where" in row && row.where !== undefined) lines.push(`defined if ${row.where}`);
  lines.push(...rulesOf(row));
  if ("kink" in row && row.kink !== undefined) lines.push(`note: ${row.kink[1]}`);
  return [lines.join("\n"), values(exampleOf(row))];
}

const describeSpecial = ({ signature, doc, example }: SpecialForm): string =>
  `${signature}: ${doc}\nexample: ${example}`;

/** How it is differentiated, as one would write it. */
export function rulesOf(row: Operation | DefinedFunction): string[] {
  if ("definition" in row) return [`defined as ${row.definition}`];
  if ("fold" in row) return [`folds its arguments with ${row.fold}`];
  return row.partials.map((_, index) => {
    const rule = shownRule(ruleFor(row, index), row);
    return `∂/∂${row.parameters[index]?.name} = ${printExpression(rule)}`;
  });
}

/** The row's example with what it comes to, and the derivative there of a function of one number. */
function exampleOf({ name, example }: Operation | DefinedFunction): [string, Numbers][] {
  const workspace = new Workspace();
  const numbersOf = (text: string): Numbers => {
    return workspace.numbersIn(workspace.lower(parseExpression(text)).quantity);
  };
  const rows: [string, Numbers][] = [[example, numbersOf(example)]];
  const tree = parse(example);
  if (tree.kind === "expression" && tree.value.kind === "call") {
    const { callee, operands } = tree.value;
    if (callee.name === name && operands.length === 1 && operands[0]?.kind !== "list") {
      const derivative = `${name}'${example.slice(name.length)}`;
      if (isPlain(operands[0]?.kind)) rows.push([derivative, numbersOf(derivative)]);
    }
  }
  return rows;
}

const isPlain = (kind: string | undefined): boolean =>
  kind === "number" || kind === "unary" || kind === "chain";

const values = (rows: readonly (readonly [string, Numbers])[]): Listing => ({
  kind: "listing",
  columns: [
    { key: "name", title: "" },
    { key: "value", title: "" },
  ],
  rows,
});
