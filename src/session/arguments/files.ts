/** The files that commands may read and write, and what they are called. */

import { NablaError, noFiles } from "../../error.ts";
import { listWords } from "../../prose.ts";
import type { Context } from "../command.ts";
import type { Files, Host, Tables } from "../host.ts";
import type { ArgumentText } from "./argument-text.ts";

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

/** Reads a table whose name is written in a command. What goes wrong is told at the name. */
export function readTable<Result>(
  { host, file, watch }: Context,
  written: ArgumentText,
  read: (tables: Tables, path: string, tell: (rows: number) => void) => Result,
): Result {
  const name = unquoted(written.text);
  const path = name === "-" ? name : (host?.files?.resolve(name, file) ?? name);
  try {
    return read(tablesOf(host), path, (rows) =>
      watch.progress(() => `${rows} rows read from ${name}`),
    );
  } catch (thrown) {
    throw thrown instanceof NablaError ? thrown.at(written) : thrown;
  }
}

/** The rows that are named of those that a command leaves out. */
const maxNamed = 5;

/** What is to be told of rows in which a column that is wanted is empty. */
export function skippedRows(skipped: readonly number[]): string {
  const shown = skipped.slice(0, maxNamed).map(String);
  const rest = skipped.length - shown.length;
  const rows = listWords(rest > 0 ? [...shown, `${rest} more`] : shown);
  return skipped.length === 1
    ? `row ${rows} lacks a number and is skipped`
    : `rows ${rows} lack a number and are skipped`;
}
