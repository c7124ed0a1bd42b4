/** `:edit`: a definition in the user's editor, and what comes back run. */

import { badOption } from "../../error.ts";
import { filesOf } from "../../session/arguments/files.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { nameAsWritten } from "../../syntax/print.ts";

export function edit({ host, workspace, journal, file }: Context, given: string): CommandResult {
  filesOf(host?.files);
  // No program that somebody else has written starts another.
  if (host?.edit === undefined || file !== "") {
    throw badOption(":edit works only in a session on a terminal");
  }
  const name = given.replaceAll("`", "");
  const texts = [workspace.functions.get(name)?.text, journal.definitionOf(name)];
  const present = texts.filter((text) => text !== undefined).join("\n");
  const before = `${present || `${nameAsWritten(name)}(x) = x`}\n`;
  const program = host.edit(before);
  if (program === before || program.trim() === "") return [`${name} is unchanged`];
  return { kind: "load", path: given, program };
}
