/** `:help`: the commands and the functions, or what one of them does. */

import { specialForms } from "../../autograd/lower.ts";
import { unknownName } from "../../error.ts";
import { signatureOf } from "../../operations/operation.ts";
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
    "Type a formula to get its value and its gradient; x = 2 makes an input, y = x^2 a derived value,",
    "const g = 9.81 a constant, f(x) = x^2 a function; diff(expr, x) is a derivative; ans is the last answer.",
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
  for (const { group, name } of functions.values()) {
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return groups.set("calculus", [...specialForms.keys()]);
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
  const operation = functions.get(name);
  if (operation !== undefined && !topic.startsWith(":")) {
    const { parameters, partials, doc, example } = operation;
    const rules = partials.map((partial, index) => `∂/∂${parameters[index]} = ${partial}`);
    return [`${signatureOf(operation)}: ${doc}`, ...rules, `example: ${example}`].join("\n");
  }
  const special = specialForms.get(name);
  if (special !== undefined) return `${special.signature}: ${special.doc}`;
  const command = commands.get(name);
  if (command !== undefined) return `${usageOf(command)}: ${command.doc}`;
  const candidates = [...functions.keys(), ...specialForms.keys(), ...commands.keys()];
  const start = ":help ".length;
  throw unknownName({ start, end: start + topic.length }, "topic", topic, {
    suggestion: nearest(name, candidates),
    advice: ":help lists what there is",
  });
}

const twoColumns = (rows: readonly (readonly [string, string])[]): Listing => ({
  columns: [
    { key: "name", title: "" },
    { key: "meaning", title: "" },
  ],
  rows,
});
