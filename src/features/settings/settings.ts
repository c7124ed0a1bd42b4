/** `:set`: what can be set, and setting it. */

import { badOption } from "../../error.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { plainColumns } from "../../text/shapes.ts";

/** The word in the place of a setting's name that keeps them all. */
const keep = "save";

export function set({ host, workspace }: Context, text: string | undefined): CommandResult {
  if (host === undefined) throw badOption("settings are not available here");
  const { settings } = host;
  if (text === undefined) {
    return [
      {
        kind: "listing",
        columns: plainColumns("setting", "value", "takes", "meaning"),
        rows: settings.list().map(({ name, value, takes, doc }) => [name, value, takes, doc]),
      },
      "",
      `:set ${keep} keeps them for later sessions`,
    ];
  }
  if (text === keep) return [`saved in ${settings.save()}`];
  const [, name, value] = /^(\S+?)(?:\s*=\s*|\s+|$)(.*)$/s.exec(text) as unknown as string[];
  settings.set(name as string, value as string);
  if (name === "seed") workspace.placeDraws({ seed: settings.seed, statements: 0 });
  return [];
}
