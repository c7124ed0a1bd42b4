/** A line of a program in colors, while it is typed. */

import { type Token, tokensOf, word } from "../syntax/tokens.ts";
import type { Printable, Shown } from "./printable.ts";
import type { Style } from "./style.ts";

/** What the line may refer to. */
export interface Vocabulary {
  kindOf(name: string): "variable" | "function" | undefined;
  /** Whether some known name begins so. */
  isBeginning(name: string): boolean;
  isCommand(word: string): boolean;
}

const words: ReadonlySet<string> = new Set(["const", "and", "or", "not", "for", "in"]);

/**
 * The line with colors, and of the same width: numbers, functions, names that stand for nothing, comments, and the
 * bracket at the cursor with its partner.
 * @param cursor its offset in the line
 */
export function highlight(
  line: Printable,
  cursor: number,
  style: Style,
  vocabulary: Vocabulary,
): Shown {
  const command = /^\s*:\S*/.exec(line)?.[0] ?? "";
  const tokens = [...tokensOf(line.slice(command.length))].map((each) => ({
    ...each,
    start: command.length + each.start,
  }));
  const local = namesBoundIn(line);
  const heads = new Set(Array.from(line.matchAll(loopHead), ({ index }) => index));
  const partners = bracketsAt(tokens, cursor);
  const colorOf = ({ kind, text, start }: Token, before: Token | undefined): string => {
    if (kind === "comment") return style.dim(text);
    if (kind === "number") return style.number(text);
    if (kind === "bracket") {
      if (partners.pair.has(start)) return style.strong(text);
      return partners.stray.has(start) ? style.error(text) : text;
    }
    if (kind === "sign" || command !== "") return text;
    // Elsewhere these two are names.
    const isInfix =
      text === "of"
        ? before?.text === "%"
        : text === "mod" && before !== undefined && endsOperand(before);
    if (words.has(text) || isInfix || heads.has(start)) return style.strong(text);
    if (local.has(text)) return text;
    const name = text.replaceAll("`", "");
    const meaning = vocabulary.kindOf(name);
    if (meaning === "function") return style.function(text);
    const isUnfinished = cursor === start + text.length && vocabulary.isBeginning(name);
    return meaning === undefined && !isUnfinished ? style.unknown(text) : text;
  };
  let colored = colorCommand(command, cursor, style, vocabulary);
  let end = command.length;
  for (const [at, each] of tokens.entries()) {
    colored += line.slice(end, each.start) + colorOf(each, tokens[at - 1]);
    end = each.start + each.text.length;
  }
  // Of nothing but the line, and colors.
  return (colored + line.slice(end)) as Shown;
}

const endsOperand = ({ kind, text }: Token): boolean =>
  kind === "number" || (kind === "name" && !words.has(text)) || /^[)\]!%°|]$/.test(text);

function colorCommand(
  command: string,
  cursor: number,
  style: Style,
  { isCommand }: Vocabulary,
): string {
  if (command === "") return "";
  const isFinished = cursor !== command.length;
  const isWrong = isFinished && !isCommand(command.trim());
  return isWrong ? style.unknown(command) : style.function(command);
}

const name = `${word}|\`[^\`]+\``;
const assigned = new RegExp(`(${name})\\s*=(?!=)`, "gu");
const counted = new RegExp(`(?<![\\p{L}\\p{N}_])for\\s+(${name})`, "gu");
const header = new RegExp(`(?:^|;)\\s*(${name})\\s*\\(([^()]*)\\)\\s*=(?!=)`, "gu");
/** Only before a brace is it a word of its own. */
const loopHead = /(?<=(?:^|[;{}]|∇\s)\s*)(?:repeat|while|for)(?![\p{L}\p{N}_])(?=[^;{}]*\{)/gu;
const lastWord = new RegExp(`${word}$`, "u");

/** The names that the line itself gives a meaning: what it assigns, parameters, variables of loops. */
function namesBoundIn(line: string): Set<string> {
  const names = new Set<string>();
  for (const pattern of [assigned, counted]) {
    for (const [, bound] of line.matchAll(pattern)) names.add(bound as string);
  }
  for (const [, called, parameters] of line.matchAll(header)) {
    names.add(called as string);
    for (const parameter of (parameters as string).split(",")) names.add(parameter.trim());
  }
  return names;
}

const openingOf: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** The bracket at the cursor, or just before it, with its partner; and those that close nothing. */
function bracketsAt(
  tokens: readonly Token[],
  cursor: number,
): { pair: Set<number>; stray: Set<number> } {
  const pairs = new Map<number, number>();
  const stray = new Set<number>();
  const open: Token[] = [];
  for (const each of tokens) {
    if (each.kind !== "bracket") continue;
    const opening = openingOf[each.text];
    if (opening === undefined) {
      open.push(each);
      continue;
    }
    const partner = open.pop();
    // The brace that it closes stands in an earlier line.
    if (partner === undefined && each.text === "}") continue;
    if (partner?.text !== opening) stray.add(each.start);
    else pairs.set(partner.start, each.start).set(each.start, partner.start);
  }
  const at = [cursor - 1, cursor].find((offset) => pairs.has(offset));
  return { pair: new Set(at === undefined ? [] : [at, pairs.get(at) as number]), stray };
}

/** The function whose brackets the end of a text is in. */
export function functionAround(text: string): string | undefined {
  const open: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const sign = text[offset];
    if (sign === "(" || sign === "[") open.push(offset);
    else if (sign === ")" || sign === "]") open.pop();
  }
  for (const offset of open.reverse()) {
    const called = lastWord.exec(text.slice(0, offset))?.[0];
    if (called !== undefined && text[offset] === "(") return called;
  }
  return undefined;
}
