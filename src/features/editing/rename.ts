/** `:rename`: another name for what a name stands for, in the functions that mention it, too. */

import type { UserFunction } from "../../autograd/scope.ts";
import { badOption, syntaxError, unknownName } from "../../error.ts";
import { functions as builtIn } from "../../operations/table.ts";
import { ArgumentText } from "../../session/arguments/argument-text.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { answerNames, predefined, type Workspace } from "../../session/workspace.ts";
import { parse } from "../../syntax/parse.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { nearest } from "../../syntax/suggest.ts";
import { tokensOf } from "../../syntax/tokens.ts";

export function rename(
  { workspace, journal, isLoaded }: Context,
  argument: ArgumentText,
): CommandResult {
  const names = namesIn(argument);
  const [from, to] = names;
  if (from === undefined || to === undefined || names.length > 2) {
    throw syntaxError(argument, ["two names, as in `:rename x speed`"]);
  }
  if (!workspace.isBound(from)) {
    const known = [...workspace.variables.keys(), ...workspace.functions.keys()];
    throw unknownName(undefined, "name", from, {
      suggestion: nearest(from, known),
      advice: ":vars lists your names",
    });
  }
  const isReplaced = workspace.isBound(to);
  if (isReplaced && !isLoaded) {
    throw badOption(`${to} is already defined`, `choose another name, or :reset ${to} first`);
  }
  const isFunction = workspace.functions.has(from);
  if (predefined.has(to) || answerNames.has(to) || (isFunction && builtIn.has(to))) {
    throw badOption(`${to} is predefined`, "choose another name");
  }
  const renamed = [...workspace.functions.values()].flatMap(
    (definition) => rewritten(definition, from, to, workspace) ?? [],
  );
  // As a definition in a file replaces what is bound.
  if (isReplaced) {
    workspace.forget(to);
    journal.forget([to]);
  }
  workspace.rename(from, to, renamed);
  journal.rename(from, to);
  return [];
}

const namesIn = (argument: ArgumentText): string[] =>
  [...argument.text.matchAll(/`[^`]+`|[^\s,]+/g)].map(({ 0: name, index }) =>
    new ArgumentText(name, argument.start + index).name(),
  );

/** A function whose text mentions the name, with the other; undefined of one that does not. */
function rewritten(
  definition: UserFunction,
  from: string,
  to: string,
  workspace: Workspace,
): UserFunction | undefined {
  const { text, name, parameters } = definition;
  if (text === undefined) return undefined;
  const tokens = [...tokensOf(text)];
  const isNamed = (token: string | undefined, meant: string): boolean =>
    token === meant || token === `\`${meant}\``;
  const isCalled = (at: number): boolean => /^(?:\(|['′]+)$/.test(tokens[at + 1]?.text ?? "");
  const isMeant = (at: number): boolean => {
    if (!isNamed(tokens[at]?.text, from)) return false;
    if (isCalled(at)) return workspace.functions.has(from);
    return workspace.variables.has(from) && !parameters.includes(from);
  };
  const places = [...tokens.keys()].filter(isMeant);
  if (places.length === 0) return undefined;
  if (tokens.some((token) => isNamed(token.text, to))) {
    throw badOption(`${to} has another meaning in ${name}`, "choose another name");
  }
  const changed = places.reduceRight((written, at) => {
    const { start, text: old } = tokens[at] as (typeof tokens)[number];
    return written.slice(0, start) + nameAsWritten(to) + written.slice(start + old.length);
  }, text);
  const tree = parse(changed);
  if (tree.kind !== "function") throw new Error(`no function: ${changed}`);
  return { ...definition, name: tree.target.name, body: tree.body, text: changed };
}
