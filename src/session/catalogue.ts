/** What there is to be typed: names, commands, and what help can be asked about. */

import { specialForms } from "../autograd/special-forms.ts";
import { commands } from "../features/all.ts";
import { groupNames } from "../features/help/help.ts";
import { functions as builtIn } from "../operations/table.ts";
import { type Command, usageOf } from "./command.ts";
import type { Workspace } from "./workspace.ts";

/** What is to be known of a command to offer it. */
export interface CommandSummary {
  /** How it is typed: `:trace [expr]`. */
  readonly usage: string;
  readonly doc: string;
  readonly takes: Command["takes"];
}

export const commandSummaries: ReadonlyMap<string, CommandSummary> = new Map(
  [...commands].map(([name, command]) => [
    name,
    { usage: usageOf(command), doc: command.doc, takes: command.takes },
  ]),
);

/** The names that a formula can use at the moment. */
export const namesIn = (workspace: Workspace): string[] => [
  ...new Set([...workspace.variableNames(), ...functionNames(workspace)]),
];

/** What a name stands for: undefined where it stands for nothing. */
export function kindOf(workspace: Workspace, name: string): "variable" | "function" | undefined {
  if (workspace.isVariable(name)) return "variable";
  return functionNames(workspace).includes(name) ? "function" : undefined;
}

/** What `:help` can be asked about. */
export const topicsIn = (workspace: Workspace): string[] => [
  ...commands.keys(),
  ...functionNames(workspace),
  ...groupNames(),
];

function functionNames(workspace: Workspace): string[] {
  const offered = [...builtIn].filter(([, { group }]) => group !== "auxiliary");
  return [...workspace.functionNames(), ...offered.map(([name]) => name), ...specialForms.keys()];
}
