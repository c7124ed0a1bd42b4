/** What a feature is, as the session is handed a list of them. */

import type { Command } from "./command.ts";

export interface Feature {
  /** What its commands stand under in `:help`. */
  readonly group: string;
  readonly commands: readonly Command[];
}

/** All commands of these features, by name. */
export const commandsOf = (features: readonly Feature[]): ReadonlyMap<string, Command> =>
  new Map(features.flatMap(({ commands }) => commands).map((command) => [command.name, command]));

/** The same by group, each where the first feature of it stands. */
export function groupsOf(features: readonly Feature[]): ReadonlyMap<string, readonly Command[]> {
  const groups = new Map<string, readonly Command[]>();
  for (const { group, commands } of features) {
    groups.set(group, [...(groups.get(group) ?? []), ...commands]);
  }
  return groups;
}
