/** `:save`, `:load` and `:restore`: the session as a program, and a program as part of the session. */

import { isList } from "../../autograd/quantity.ts";
import { isNameOfTable, tableAsProgram } from "../../data/refuse.ts";
import { NablaError, noFiles, numberExpected } from "../../error.ts";
import { listWords, plural } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { filesOf, unquoted } from "../../session/arguments/files.ts";
import type { CommandResult, Context, LoadRequest } from "../../session/command.ts";
import { parse } from "../../syntax/parse.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { type SourceStatement, splitStatements } from "../../syntax/statements.ts";
import { boundIn } from "../../syntax/tree.ts";
import { constantsProgram } from "./constants.ts";

export function save({ host, journal, workspace, file }: Context, name: string): CommandResult {
  const files = filesOf(host?.files);
  const path = files.resolve(unquoted(name), file);
  const program = journal.program();
  files.write(path, program);
  const count = [...splitStatements(program)].length;
  const fixed = [...workspace.variables.values()].filter((each) => workspace.made(each).failure);
  const names = listWords(
    fixed.map(({ name }) => nameAsWritten(name)),
    mostNames,
    "other values",
  );
  return [
    `${plural(count, "statement")} saved in ${path}`,
    ...(fixed.length > 0
      ? [`${names} cannot follow the inputs, and ${fixed.length > 1 ? "fail" : "fails"} to load`]
      : []),
  ];
}

const mostNames = 4;

/** The next statement that draws takes these numbers. */
export function drawn({ workspace }: Context, argument: ArgumentText): CommandResult {
  const given = argument.expressions().map((expression) => {
    const { quantity } = workspace.lower(expression);
    if (isList(quantity)) throw numberExpected(expression, quantity.length);
    return workspace.graph.value(quantity);
  });
  workspace.placeDraws({ given });
  return [];
}

/** The names that are told of those that come back. */
const maxNames = 8;

/** What has been bound since stays, unless the last session has the same name. */
export function restore({ host }: Context): LoadRequest {
  if (host?.lastSession === undefined) throw noFiles().at({ start: 0, end: ":restore".length });
  const { program, at, isRunning } = host.lastSession();
  const names = new Set([...splitStatements(program)].flatMap(namesBound));
  // In the order of ISO 8601, at the user's clock.
  const when = at.toLocaleString("sv").slice(0, 16);
  const told = `${listWords([...names], maxNames)} restored from the session of ${when}${isRunning ? ", which is still running" : ""}`;
  return { kind: "load", path: "last session", program, told };
}

/** None for what does not parse, of which its own error tells when it runs. */
function namesBound({ text, block }: SourceStatement): string[] {
  if (block !== undefined) return block.statements.flatMap(namesBound);
  if (text.startsWith(":")) return [];
  try {
    return boundIn(parse(text)).map(({ name }) => name);
  } catch (thrown) {
    if (thrown instanceof NablaError) return [];
    throw thrown;
  }
}

export function load({ host }: Context, name: string): LoadRequest {
  filesOf(host?.files);
  if (name === "constants") return { kind: "load", path: name, program: constantsProgram() };
  const path = unquoted(name);
  if (isNameOfTable(path)) throw tableAsProgram(path);
  return { kind: "load", path };
}
