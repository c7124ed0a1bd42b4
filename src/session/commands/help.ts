/** `:help`: the commands and the functions, or what one of them does. */

import { specialForms } from "../../autograd/forms.ts";
import { unknownName } from "../../error.ts";
import { type DefinedFunction, type Operation, signatureOf } from "../../operations/operation.ts";
import { functions } from "../../operations/table.ts";
import { printExpression } from "../../syntax/print.ts";
import { nearest } from "../../syntax/suggest.ts";
import type { Listing } from "../reply.ts";
import type { Workspace } from "../workspace.ts";
import { type Command, type Outcome, usageOf } from "./command.ts";

export function help(
  workspace: Workspace,
  topic: string | undefined,
  commands: ReadonlyMap<string, Command>,
): Outcome {
  return topic === undefined ? overview(commands) : [about(topic, workspace, commands)];
}

function overview(commands: ReadonlyMap<string, Command>): Outcome {
  return [
    "Type a formula to get its value and its gradient.",
    "",
    twoColumns([
      ["x = 2", "an input: gradients have a row for it"],
      ["y = x^2", "a derived value: gradients flow through it"],
      ["const g = 9.81", "a constant, which has no row"],
      ["f(x) = x^2", "a function; f'(3) is its derivative"],
      ["diff(y, x)", "a derivative, which is a value like any other"],
      ["ans", "the last answer; a ; at the end of a line keeps it silent"],
    ]),
    "",
    twoColumns([...commands.values()].map((command) => [usageOf(command), command.doc])),
    "",
    twoColumns([...byGroup()].map(([group, names]) => [group, names.join(" ")] as const)),
    "",
    ":help NAME tells more, as in :help tanh",
  ];
}

function byGroup(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, { group }] of functions) {
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  groups.delete("auxiliary");
  return groups.set("calculus", [...specialForms.keys(), ...(groups.get("calculus") ?? [])]);
}

function about(
  topic: string,
  workspace: Workspace,
  commands: ReadonlyMap<string, Command>,
): string {
  const name = topic.replace(/^:/, "");
  const own = workspace.functions.get(name);
  if (own !== undefined && !topic.startsWith(":")) {
    return `${name}(${own.parameters.join(", ")}) = ${printExpression(own.body)}: a function of yours`;
  }
  const asFunction = topic.startsWith(":") ? undefined : aboutFunction(name);
  const command = commands.get(name);
  const asCommand = command && `${usageOf(command)}: ${command.doc}`;
  const found = [asFunction, asCommand].filter((text) => text !== undefined);
  if (found.length > 0) return found.join("\n");
  const candidates = [...functions.keys(), ...specialForms.keys(), ...commands.keys()];
  const start = ":help ".length;
  throw unknownName({ start, end: start + topic.length }, "topic", topic, {
    suggestion: nearest(name, candidates),
    advice: ":help lists what there is",
  });
}

function aboutFunction(name: string): string | undefined {
  const special = specialForms.get(name);
  if (special !== undefined) {
    return `${special.signature}: ${special.doc}\nexample: ${special.example}`;
  }
  const row = functions.get(name);
  return row && describe(row);
}

function describe(row: Operation | DefinedFunction): string {
  const lines = [`${signatureOf(row)}: ${row.doc}`, ...rulesOf(row), `example: ${row.example}`];
  return lines.join("\n");
}

/** How it is differentiated, as it is declared. */
export function rulesOf(row: Operation | DefinedFunction): string[] {
  if ("definition" in row) return [`it is ${row.definition}`];
  if ("fold" in row) return [`it joins them all by ${row.fold}`];
  return row.partials.map((partial, index) => `∂/∂${row.parameters[index]?.name} = ${partial}`);
}

const twoColumns = (rows: readonly (readonly [string, string])[]): Listing => ({
  columns: [
    { key: "name", title: "" },
    { key: "meaning", title: "" },
  ],
  rows,
});
