/** `:save` and `:load`: the session as a program, and a program as part of the session. */

import { plural } from "../../prose.ts";
import { filesOf, unquoted } from "../../session/arguments/files.ts";
import type { CommandResult, Context, LoadRequest } from "../../session/command.ts";
import { splitStatements } from "../../syntax/statements.ts";
import { constantsProgram } from "./constants.ts";

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
  if (name === "constants") return { kind: "load", path: name, program: constantsProgram() };
  return { kind: "load", path: unquoted(name) };
}
