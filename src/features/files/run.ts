/** `:save` and `:load`: the session as a program, and a program as part of the session. */

import { isNameOfTable, tableAsProgram } from "../../data/refuse.ts";
import { plural } from "../../prose.ts";
import { filesOf, unquoted } from "../../session/arguments/files.ts";
import type { CommandResult, Context, LoadRequest } from "../../session/command.ts";
import { splitStatements } from "../../syntax/statements.ts";

export function save({ host, journal, file }: Context, name: string): CommandResult {
  const files = filesOf(host?.files);
  const path = files.resolve(unquoted(name), file);
  const program = journal.program();
  files.write(path, program);
  const count = [...splitStatements(program)].length;
  return [`${plural(count, "statement")} saved in ${path}`];
}

export function load({ host }: Context, name: string): LoadRequest {
  filesOf(host?.files);
  const path = unquoted(name);
  if (isNameOfTable(path)) throw tableAsProgram(path);
  return { kind: "load", path };
}
