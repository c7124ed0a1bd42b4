/** `:save` and `:load`: the session as a program, and a program as part of the session. */

import { isList } from "../../autograd/quantity.ts";
import { isNameOfTable, tableAsProgram } from "../../data/refuse.ts";
import { numberExpected } from "../../error.ts";
import { listWords, plural } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { filesOf, unquoted } from "../../session/arguments/files.ts";
import type { CommandResult, Context, LoadRequest } from "../../session/command.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { splitStatements } from "../../syntax/statements.ts";
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

export function load({ host }: Context, name: string): LoadRequest {
  filesOf(host?.files);
  if (name === "constants") return { kind: "load", path: name, program: constantsProgram() };
  const path = unquoted(name);
  if (isNameOfTable(path)) throw tableAsProgram(path);
  return { kind: "load", path };
}
