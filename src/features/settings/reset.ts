/** `:reset`: forgetting what was defined. */

import { badOption } from "../../error.ts";
import { listWords } from "../../prose.ts";
import type { CommandResult, Context } from "../../session/command.ts";

export function reset({ workspace, journal }: Context, names: readonly string[]): CommandResult {
  const unknown = names.filter((name) => !workspace.isBound(name));
  if (unknown.length > 0)
    throw badOption(`${listWords(unknown)} ${unknown.length === 1 ? "is" : "are"} not defined`);
  if (names.length === 0) workspace.forgetAll();
  for (const name of names) workspace.forget(name);
  journal.forget(names);
  return [];
}
