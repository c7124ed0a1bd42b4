/** From the text of a command to its row, and to what the row takes. */

import { NablaError, syntaxError, unknownCommand } from "../error.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import { nearest } from "../syntax/suggest.ts";
import { ArgumentText } from "./arguments/argument-text.ts";
import type { Command, CommandResult, Context, LoadRequest } from "./command.ts";
import type { Reply } from "./reply.ts";
import type { Workspace } from "./workspace.ts";

/** All that there are, by name. */
type Commands = ReadonlyMap<string, Command>;

/** Words that are commands where they are not variables. */
const bareWords: ReadonlyMap<string, string> = new Map([
  ["help", ":help"],
  ["?", ":help"],
  ["quit", ":quit"],
  ["exit", ":quit"],
]);

export function commandIn(text: string, workspace: Workspace): string | undefined {
  if (text.startsWith(":")) return text;
  return workspace.variables.has(text) ? undefined : bareWords.get(text);
}

export const isBareWord = (text: string): boolean => bareWords.has(text);

export const nameIn = (text: string): string => /^:([^\s;#]*)/u.exec(text)?.[1] ?? "";

export function runCommand(
  text: string,
  commands: Commands,
  context: Context,
  statement: SourceStatement,
): Reply | LoadRequest {
  const outcome = dispatch(text, commands, context);
  const { isManual, result = "marked" } = commands.get(nameIn(text)) as Command;
  const { file } = context;
  if (outcome === "quit") return { kind: "quit", statement, file };
  if ("kind" in outcome && outcome.kind === "load") return outcome;
  const own = "kind" in outcome ? outcome : { parts: outcome };
  return { ...own, kind: "report", result, statement, file, ...(isManual && { isManual }) };
}

/** The command that a line names, and what stands after it. */
function read(text: string, commands: Commands): { command: Command; argument: ArgumentText } {
  const [, name, space, rest] = /^:([^\s#]*)(\s*)(.*)$/su.exec(text) as unknown as [
    string,
    string,
    string,
    string,
  ];
  const command = commands.get(name);
  if (command === undefined) {
    const suggestion = nearest(name, commands.keys());
    throw unknownCommand(
      { start: 0, end: name.length + 1 },
      `:${name}`,
      suggestion === undefined ? undefined : `:${suggestion}`,
    );
  }
  // The name of a file may hold anything.
  const argument =
    command.takes === "file"
      ? rest.replace(/(?:^|\s)#.*$/s, "").trimEnd()
      : withoutComment(rest).trimEnd();
  return { command, argument: new ArgumentText(argument, 1 + name.length + space.length) };
}

/** A sharp sign between backquotes is part of a name. */
const withoutComment = (text: string): string =>
  text.replace(/`[^`]*`|#.*$/gs, (part) => (part.startsWith("`") ? part : ""));

function dispatch(text: string, commands: Commands, context: Context): CommandResult {
  const { command, argument } = read(text, commands);
  const given = argument.isEmpty ? undefined : argument.text;
  const end = { start: text.length, end: text.length };
  try {
    switch (command.takes) {
      case "nothing":
        if (given === undefined) return command.run(context);
        throw syntaxError(argument, [`nothing after :${command.name}`]);
      case "expression":
        return command.run(context, given === undefined ? undefined : argument.expression());
      case "expressions":
        if (given !== undefined) return command.run(context, argument.expressions());
        throw syntaxError(end, ["an expression"]);
      case "text":
        if (given !== undefined || command.isOptional)
          return command.run(context, argument, command.help().options ?? []);
        throw syntaxError(end, [command.form]);
      case "names":
        return command.run(
          context,
          given === undefined
            ? []
            : (given.match(/`[^`]+`|[^\s,]+/g) ?? []).map((name) => name.replaceAll("`", "")),
        );
      case "name":
      case "file":
        if (given !== undefined) return command.run(context, given);
        throw syntaxError(end, [wanted[command.takes]]);
      case "topic":
      case "setting":
        return command.run(context, given);
    }
  } catch (thrown) {
    throw thrown instanceof NablaError && given !== undefined ? thrown.at(argument) : thrown;
  }
}

const wanted = { name: "a name", file: "a file name" };
