/** Commands called as the functions that they are, without a session around them. */

import type { CommandResult, Context } from "../src/session/command.ts";
import type { Host } from "../src/session/host.ts";
import { Journal } from "../src/session/journal.ts";
import { Past } from "../src/session/past.ts";
import type { Listing, Numbers, Part, PartKinds } from "../src/session/reply.ts";
import { StatementRunner } from "../src/session/run-statement.ts";
import { Workspace } from "../src/session/workspace.ts";
import { parse, parseExpression } from "../src/syntax/parse.ts";
import { splitStatements } from "../src/syntax/statements.ts";
import type { Expression } from "../src/syntax/tree.ts";

/** What a command is called with after these statements, none of which is a command. */
export function contextAfter(program: string, host?: Host): Context {
  const workspace = new Workspace();
  const journal = new Journal();
  const runner = new StatementRunner(workspace, true);
  for (const statement of splitStatements(program)) {
    const tree = parse(statement.text);
    const { usesAnswer } = runner.run(tree, { statement, file: "<test>", isRow: false });
    journal.add(tree, statement.text, usesAnswer, (name) => workspace.variables.get(name));
  }
  const watch = { progress: () => {}, keep: () => {} };
  const past = new Past(workspace, journal);
  const commands = new Map();
  return { workspace, journal, past, host, file: "<test>", isLoaded: false, commands, watch };
}

/** An expression, as commands are given it; none, for the last answer. */
export const asked = (text: string): Expression | undefined =>
  text === "" ? undefined : parseExpression(text);

type Named = { [Kind in keyof PartKinds]: PartKinds[Kind] };

export function partsOf(outcome: CommandResult): readonly Part[] {
  if (outcome === "quit" || "path" in outcome) throw new Error(`no parts: ${outcome}`);
  return "kind" in outcome ? outcome.parts : outcome;
}

/** The parts of one kind that a command gives back, in their order. */
export function partsIn<Kind extends keyof Named>(
  outcome: CommandResult,
  kind: Kind,
): Named[Kind][] {
  return partsOf(outcome).filter(
    (part): part is Named[Kind] => typeof part !== "string" && part.kind === kind,
  );
}

/** The first of its listings, by rows. */
export const rowsIn = (outcome: CommandResult): Listing["rows"] => {
  const [listing] = partsIn(outcome, "listing");
  if (listing === undefined) throw new Error(`no listing: ${JSON.stringify(outcome)}`);
  return listing.rows;
};

/** The same by the first cell of each row. */
export const rowsByName = (outcome: CommandResult): Record<string, Listing["rows"][number]> =>
  Object.fromEntries(rowsIn(outcome).map(([name, ...rest]) => [String(name), rest]));

/** What it tells programs, by key. */
export const factsIn = (outcome: CommandResult): Record<string, unknown> =>
  Object.fromEntries(
    partsIn(outcome, "facts").flatMap(({ rows }) =>
      rows.map(({ key, value }): [string, unknown] => [key ?? "", value]),
    ),
  );

/** Its sentences. */
export const wordsIn = (outcome: CommandResult): string =>
  partsOf(outcome)
    .filter((part) => typeof part === "string")
    .join("\n");

/** The number that an expression comes to where inputs have these values. */
export function valueWhere(text: string, inputs: Readonly<Record<string, Numbers>>): number {
  const workspace = new Workspace();
  for (const [name, value] of Object.entries(inputs)) workspace.bindInput(name, value);
  return workspace.numbersIn(workspace.lower(parseExpression(text)).quantity) as number;
}
