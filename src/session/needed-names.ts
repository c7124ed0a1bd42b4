/** What a program has to be given. */

import type { UserFunction } from "../autograd/scope.ts";
import { NablaError } from "../error.ts";
import { type Loop, parseLoop } from "../syntax/loops.ts";
import { parse } from "../syntax/parse.ts";
import { StatementError } from "../syntax/statement-error.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import { boundIn, type Expression, expressionsIn, type Statement } from "../syntax/tree.ts";
import type { Command } from "./command.ts";
import { isBareWord, nameIn } from "./dispatch.ts";
import { freeNames } from "./free-names.ts";
import { answerNames, predefined, type Workspace } from "./workspace.ts";

/**
 * The names that a program looks up before it binds them, in the order of first mention: `required` where nothing else gives
 * them a value, and `optional` where something does, or may do: a constant that every session begins with, an input that is
 * set, a command, or a file that is loaded or read.
 */
export type NeededNames = ReadonlyMap<string, "required" | "optional">;

export function namesNeededBy(
  statements: readonly SourceStatement[],
  workspace: Pick<Workspace, "variables" | "functions">,
  commands: ReadonlyMap<string, Command>,
): NeededNames {
  const needed = new Map<string, "required" | "optional">();
  const bound = new Set<string>();
  const functions = new Map(workspace.functions);
  /** What commands may have bound. */
  const inCommands = new Set<string>();
  let hasLoaded = false;
  const need = (name: string, isCertain: boolean): void => {
    if (bound.has(name) || needed.has(name)) return;
    const isGiven = predefined.has(name) || workspace.variables.has(name) || hasLoaded;
    const isRequired = isCertain && !isGiven && !inCommands.has(name);
    needed.set(name, isRequired ? "required" : "optional");
  };
  const look = (expression: Expression, isCertain: boolean): void => {
    const isVariable = (name: string): boolean => bound.has(name);
    for (const name of freeNames(expression, { functions, isVariable }).keys()) {
      need(name, isCertain);
    }
    // What looks like a call is none where there is a column of the function's name.
    for (const name of freeNames(expression, { functions, isVariable: () => true }).keys()) {
      need(name, false);
    }
  };
  const lookInLoop = ({ head, variable, body }: Loop): void => {
    look(head, true);
    if (variable !== undefined) bound.add(variable.name);
    for (const { source, tree } of body) {
      if (tree.kind === "loop") lookInLoop(tree);
      else lookIn(tree, source.text);
    }
  };
  const lookIn = (tree: Statement, text: string): void => {
    if (tree.kind === "function") {
      functions.set(tree.target.name, functionOf(tree, text));
      return;
    }
    for (const expression of expressionsIn(tree)) look(expression, !isBareWord(text));
    for (const name of tree.kind === "expression"
      ? answerNames
      : boundIn(tree).map((each) => each.name)) {
      bound.add(name);
    }
  };
  for (const statement of statements) {
    const { text } = statement;
    if (text.startsWith(":")) {
      for (const name of namesInCommand(text, commands, functions)) {
        need(name, false);
        inCommands.add(name);
      }
      hasLoaded ||= /^:(?:load|read)\b/.test(text);
      continue;
    }
    const tree = treeOf(statement);
    if (tree?.kind === "loop") lookInLoop(tree);
    else if (tree !== undefined) lookIn(tree, text);
  }
  return needed;
}

/** Whether a statement will fail whatever names stand for. */
export const isMistaken = (
  statement: SourceStatement,
  commands: ReadonlyMap<string, Command>,
): boolean =>
  statement.text.startsWith(":")
    ? !commands.has(nameIn(statement.text))
    : statement.unclosed !== undefined || treeOf(statement) === undefined;

/** Undefined where it will fail when it runs, and say so. */
function treeOf(statement: SourceStatement): Statement | Loop | undefined {
  try {
    return statement.block === undefined ? parse(statement.text) : parseLoop(statement);
  } catch (thrown) {
    if (thrown instanceof NablaError || thrown instanceof StatementError) return undefined;
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

const functionOf = (
  { target, parameters, body }: Extract<Statement, { kind: "function" }>,
  text: string,
): UserFunction => ({
  name: target.name,
  parameters: parameters.map(({ name }) => name),
  body,
  text,
});

/** All that may be a name in the text of a command, and what the functions among them look up. */
function namesInCommand(
  text: string,
  commands: ReadonlyMap<string, Command>,
  functions: ReadonlyMap<string, UserFunction>,
): ReadonlySet<string> {
  const names = new Set<string>();
  const command = commands.get(nameIn(text));
  if (command === undefined || !/^(?:expressions?|text)$/.test(command.takes)) return names;
  const { words = [], options = [] } = command.help();
  const own = new Set([...words, ...options.map(({ name }) => name)]);
  const written = Array.from(
    text.slice(1 + command.name.length).matchAll(/`[^`]+`|[\p{L}_∞][\p{L}\p{N}\p{M}_]*/gu),
    ([word]) => word,
  );
  for (const word of written) {
    // The command's own words stand once, if they are no names as well.
    if (own.has(word) && written.indexOf(word) === written.lastIndexOf(word)) continue;
    const name = word.replaceAll("`", "");
    names.add(name);
    const called = functions.get(name);
    if (called === undefined) continue;
    for (const inner of freeNames(called.body, { functions, isVariable: () => true }).keys()) {
      if (!called.parameters.includes(inner)) names.add(inner);
    }
  }
  return names;
}
