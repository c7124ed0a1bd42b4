/** What there is to be typed: names, commands, and what help can be asked about. */

import type { UserFunction } from "../autograd/scope.ts";
import { specialForms } from "../autograd/special-forms.ts";
import { signatureOf } from "../operations/operation.ts";
import { functions as builtIn } from "../operations/table.ts";
import { printExpression } from "../syntax/print.ts";
import { type Command, usageOf } from "./command.ts";
import { type Feature, groupsOf } from "./feature.ts";
import type { Workspace } from "./workspace.ts";

export interface CommandSummary {
  /** How it is typed: `:trace [expr]`. */
  readonly usage: string;
  readonly doc: string;
  readonly takes: Command["takes"];
  /** The words of its own that it takes, options among them. */
  readonly words: readonly string[];
}

const summaryOf = (command: Command): CommandSummary => ({
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

export class Catalog {
  private readonly workspace: Workspace;
  private readonly table: ReadonlyMap<string, Command>;
  private readonly features: readonly Feature[];
  private summaries: ReadonlyMap<string, CommandSummary> | undefined;

  /** @param features whose commands these are, in groups that `:help` knows */
  constructor(
    workspace: Workspace,
    commands: ReadonlyMap<string, Command>,
    features: readonly Feature[],
  ) {
    this.workspace = workspace;
    this.table = commands;
    this.features = features;
  }

  /** By name without the colon. */
  get commands(): ReadonlyMap<string, CommandSummary> {
    this.summaries ??= new Map(
      [...this.table].map(([name, command]) => [name, summaryOf(command)]),
    );
    return this.summaries;
  }

  /** The names that a formula can use at the moment. */
  names(): string[] {
    return [...new Set([...this.workspace.variableNames(), ...this.functionNames()])];
  }

  isOwn(name: string): boolean {
    return this.workspace.isBound(name);
  }

  /** What a name stands for: undefined where it stands for nothing. */
  kindOf(name: string): "variable" | "function" | undefined {
    if (this.workspace.isVariable(name)) return "variable";
    const isOffered = (builtIn.get(name)?.group ?? "auxiliary") !== "auxiliary";
    const isFunction = isOffered || this.workspace.functions.has(name) || specialForms.has(name);
    return isFunction ? "function" : undefined;
  }

  /** What `:help` can be asked about. */
  topics(): string[] {
    const groups = ["commands", ...groupsOf(this.features).keys(), ...functionGroups().keys()];
    return [...this.table.keys(), ...this.names(), ...groups];
  }

  /** How a function is called, as `clamp(x, low, high)`, and the same with what it does, in one line. */
  describe(name: string): { readonly signature: string; readonly line: string } | undefined {
    const own = this.workspace.functions.get(name);
    if (own !== undefined) {
      const signature = signatureOfOwn(own);
      return { signature, line: `${signature} = ${printExpression(own.body)}` };
    }
    const row = builtIn.get(name);
    const known = specialForms.get(name) ?? (row && { signature: signatureOf(row), doc: row.doc });
    return known && { signature: known.signature, line: `${known.signature}: ${known.doc}` };
  }

  private functionNames(): string[] {
    const offered = [...builtIn].filter(([, { group }]) => group !== "auxiliary");
    const names = offered.map(([name]) => name);
    return [...this.workspace.functionNames(), ...names, ...specialForms.keys()];
  }
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

export const signatureOfOwn = ({ name, parameters }: UserFunction): string =>
  `${name}(${parameters.join(", ")})`;
