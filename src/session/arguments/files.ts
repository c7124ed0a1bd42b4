/** `:save` and `:load`: the session as a program, and a program as part of the session. */

import { noFiles } from "../../error.ts";
import { counted } from "../../prose.ts";
import type { Context, LoadRequest, Outcome } from "../command.ts";
import type { Files, Host, Tables } from "../host.ts";

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

/** @throws NablaError where commands may not touch files */
export function filesOf(files: Files | undefined): Files {
  if (files !== undefined) return files;
  throw noFiles();
}

/** @throws NablaError where commands may not touch files */
export function tablesOf(host: Host | undefined): Tables {
  if (host?.tables !== undefined) return host.tables;
  throw noFiles();
}

/** A name may stand in quotes, as it does in a shell. */
export const unquoted = (name: string): string => name.replace(/^(["'])(.*)\1$/s, "$2");
