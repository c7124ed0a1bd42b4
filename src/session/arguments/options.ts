/** The words within a command that begin something of their own: `:fit y ~ a*x over a with data.csv`. */

import { badOption, type NablaError, syntaxError } from "../../error.ts";
import { functions } from "../../operations/table.ts";
import { nearest } from "../../syntax/suggest.ts";
import type { CommandOption } from "../command.ts";
import type { Workspace } from "../workspace.ts";
import { ArgumentText, outside } from "./argument-text.ts";

export interface SplitOptions {
  /** What stands before the first of the words. */
  readonly head: ArgumentText;
  /** What stands after each word that is there. */
  readonly after: ReadonlyMap<string, ArgumentText>;
}

/**
 * Cuts a phrase at options, in whatever order they come: `lr 0.1`, `--lr 0.1` and `--lr=0.1`, with commas between them
 * or without. An option stands outside of brackets and quotes, where an operand has just ended, or after a comma where
 * no name could stand: so names may be called the same.
 * @throws NablaError `syntax` where an option comes twice, or nothing after it; `bad-option` for what is none
 */
export function splitAtOptions(
  argument: ArgumentText,
  options: readonly CommandOption[],
  workspace: NameLookup,
): SplitOptions {
  const { text, start } = argument;
  const cuts = cutsIn(argument, options, workspace);
  const piece = (from: number, next: Cut | undefined): ArgumentText => {
    const own = text.slice(from, next?.at);
    return new ArgumentText(next === undefined ? own : own.replace(/,\s*$/, ""), start + from);
  };
  const after = new Map<string, ArgumentText>();
  const head = piece(0, cuts[0]);
  refuseOthers(head, options, workspace);
  for (const [index, { option, at, end }] of cuts.entries()) {
    const { name, form } = option;
    const own = piece(end, cuts[index + 1]);
    const span = { start: start + at, end: start + end };
    if (own.isEmpty && form !== "") {
      throw syntaxError(
        { ...span, start: span.end },
        [`a value after ${name}`],
        `for example \`${name} ${form}\``,
      );
    }
    if (after.has(name)) throw syntaxError(span, [`${name} only once`]);
    if (form !== "FILE") refuseOthers(own, options, workspace);
    after.set(name, own);
  }
  return { head, after };
}

interface Cut {
  readonly option: CommandOption;
  /** Where it begins, and where what it takes. */
  readonly at: number;
  readonly end: number;
}

function cutsIn(
  { text, start }: ArgumentText,
  options: readonly CommandOption[],
  workspace: NameLookup,
): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const { at, dashes, word } of wordsOf(text)) {
    const before = text.slice(from, at).trim();
    const last = cuts.at(-1);
    // An option that takes nothing is as good as an operand.
    const isFree = endsOperand(before) || (before === "" && last?.option.form === "");
    const isFirst = at === 0;
    if (!isFree && !isFirst && !before.endsWith(",")) continue;
    const option = options.find(({ name }) => name === word);
    const end = at + dashes.length + word.length;
    const rest = text.slice(end);
    if (option === undefined) {
      if (dashes === "" || isFirst || isName(word, workspace)) continue;
      throw noSuchOption(dashes + word, options).at({ start: start + at, end: start + end });
    }
    if (!isFree && dashes === "" && !isOption(option, options, rest, isFirst)) continue;
    const sign = /^\s*=/.exec(rest)?.[0] ?? "";
    if (!/^(?:[\s,]|$)/.test(rest) && sign === "") continue;
    cuts.push({ option, at, end: end + sign.length });
    from = end + sign.length;
  }
  return cuts;
}

/** Whether a word that could be a name is an option, by what stands after it. */
function isOption(
  { form }: CommandOption,
  options: readonly CommandOption[],
  rest: string,
  isFirst: boolean,
): boolean {
  if (form === "") return !isFirst;
  // In `over a, lr lr 0.1` the first is a name.
  const [, next] = /^\s+(?:--)?(\w+)\s+\S/.exec(rest) ?? [];
  if (options.some(({ name }) => name === next)) return false;
  const value = /^\s+(.)(?<!\s)/su.exec(rest)?.[1] ?? "";
  if (/^\s+(?:in|for|and|or)\s/.test(rest)) return false;
  return isFirst ? /[\d.]/.test(value) : /[\p{L}\p{N}_."'`[]/u.test(value);
}

interface Word {
  readonly at: number;
  readonly dashes: string;
  readonly word: string;
}

/** The words outside of brackets and quotes, with a space or a comma before them. */
function* wordsOf(text: string): Generator<Word> {
  const wordHere = /(--)?([\p{L}_][\p{L}\p{M}\p{N}_]*)/uy;
  for (const at of outside(text, '`"')) {
    if (!/[\s,]/.test(text[at - 1] ?? " ")) continue;
    wordHere.lastIndex = at;
    const [, dashes = "", word] = wordHere.exec(text) ?? [];
    if (word !== undefined) yield { at, dashes, word };
  }
}

/** Whether a text ends where an operator, a comma or an end has to come next. */
const endsOperand = (text: string): boolean =>
  /[\p{L}\p{M}\p{N}_)\]!'"`.]$/u.test(text) && !/(?:^|\s)(?:and|or|not|in|for)$/.test(text);

/**
 * Words that are meant as options: with dashes, with a number after them, or nearly called as one is; and others where an
 * operator has to come, so that both are advised.
 */
function refuseOthers(
  piece: ArgumentText,
  options: readonly CommandOption[],
  workspace: NameLookup,
): void {
  const names = options.map(({ name }) => name);
  for (const { at, dashes, word } of wordsOf(piece.text)) {
    const before = piece.text.slice(0, at).trim();
    const isFree = endsOperand(before);
    if (!isFree && !before.endsWith(",")) continue;
    if (/^(?:and|or|not|in|for)$/.test(word) || isName(word, workspace)) continue;
    const rest = piece.text.slice(at + dashes.length + word.length);
    const isNear = word.length > 2 && nearest(word, names) !== undefined;
    const start = piece.start + at;
    const span = { start, end: start + dashes.length + word.length };
    if (/^\s+[\d.]/.test(rest) || (isFree && (dashes !== "" || isNear))) {
      throw noSuchOption(dashes + word, options).at(span);
    }
    if (isFree && names.length > 0) {
      throw syntaxError(span, ["an operator", "an option"], choiceOf(options));
    }
  }
}

function noSuchOption(written: string, options: readonly CommandOption[]): NablaError {
  const suggestion = nearest(
    written.replace(/^--/, ""),
    options.map(({ name }) => name),
  );
  return badOption(
    `unknown option ${written}`,
    suggestion === undefined ? choiceOf(options) : `did you mean ${suggestion}?`,
  );
}

function choiceOf(options: readonly CommandOption[]): string {
  const names = options.filter(({ isPart }) => !isPart).map(({ name }) => name);
  if (names.length === 0) return "this command has no options";
  if (names.length === 1) return `the only option is ${names[0]}`;
  return `options: ${names.join(", ")}`;
}

/** What of a workspace tells names from words. */
type NameLookup = Pick<Workspace, "isBound" | "isVariable">;

const isName = (word: string, workspace: NameLookup): boolean =>
  workspace.isBound(word) || workspace.isVariable(word) || functions.has(word);
