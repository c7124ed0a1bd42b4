/** `:save` and `:load`: the session as a program, and a program as part of the session. */

import { counted } from "../../prose.ts";
import { filesOf, unquoted } from "../../session/arguments/files.ts";
import type { Context, LoadRequest, Outcome } from "../../session/command.ts";

export function save({ host, journal, file }: Context, name: string): Outcome {
  const files = filesOf(host?.files);
  const path = files.resolve(unquoted(name), file);
  const program = journal.program();
  files.write(path, program);
  const count = program.split("\n").length - 1;
  return [`${counted(count, "statement")} saved in ${path}`];
}

export function load({ host }: Context, name: string): LoadRequest {
  filesOf(host?.files);
  return { kind: "load", path: unquoted(name) };
}
