/** What there is to be typed: names, commands, and what help can be asked about. */

import type { UserFunction } from "../autograd/scope.ts";
import { specialForms } from "../autograd/special-forms.ts";
import { signatureOf } from "../operations/operation.ts";
import { functions as builtIn } from "../operations/table.ts";
import { printExpression } from "../syntax/print.ts";
import { type Command, usageOf } from "./command.ts";
import type { Workspace } from "./workspace.ts";

/** What is to be known of a command to offer it. */
export interface CommandSummary {
  /** How it is typed: `:trace [expr]`. */
  readonly usage: string;
  readonly doc: string;
  readonly takes: Command["takes"];
  /** The words of its own that it takes, options among them. */
  readonly words: readonly string[];
}

export const summaryOf = (command: Command): CommandSummary => ({
  usage: usageOf(command),
  takes: command.takes,
  // That of all commands would take its time to load.
  get doc() {
    return command.help().doc;
  },
  get words() {
    const { options = [], words = [] } = command.help();
    return [...options.map(({ name }) => name), ...words];
  },
});

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
export const topicsIn = (workspace: Workspace, commands: Iterable<string>): string[] => [
  "commands",
  ...commands,
  ...namesIn(workspace),
  ...functionGroups().keys(),
];

function functionNames(workspace: Workspace): string[] {
  const offered = [...builtIn].filter(([, { group }]) => group !== "auxiliary");
  return [...workspace.functionNames(), ...offered.map(([name]) => name), ...specialForms.keys()];
}

/** The names of the functions in each group, in the order of the table. */
export function functionGroups(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, { group }] of builtIn) {
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  groups.delete("auxiliary");
  const forms = new Map<string, string[]>();
  for (const [name, { group }] of specialForms) {
    forms.set(group, [...(forms.get(group) ?? []), name]);
  }
  for (const [group, names] of forms) groups.set(group, [...names, ...(groups.get(group) ?? [])]);
  return groups;
}

/** A function as its user calls it, and what it does, in one line. */
export function describeFunction(
  name: string,
  { functions: own }: Workspace,
): { signature: string; doc: string } | undefined {
  const defined = own.get(name);
  if (defined !== undefined) {
    return { signature: signatureOfOwn(defined), doc: `= ${printExpression(defined.body)}` };
  }
  const special = specialForms.get(name);
  if (special !== undefined) return special;
  const row = builtIn.get(name);
  return row && { signature: signatureOf(row), doc: row.doc };
}

export const signatureOfOwn = ({ name, parameters }: UserFunction): string =>
  `${name}(${parameters.join(", ")})`;
