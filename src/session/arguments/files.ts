/** The files that commands may read and write, and what they are called. */

import { noFiles } from "../../error.ts";
import type { Files, Host, Tables } from "../host.ts";

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
