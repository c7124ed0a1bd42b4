/** A line of a program in colors, while it is typed. */

import type { Style } from "./style.ts";

/** What the line may refer to. */
export interface Vocabulary {
  kindOf(name: string): "variable" | "function" | undefined;
  /** Whether some known name begins so. */
  isBeginning(name: string): boolean;
  isCommand(word: string): boolean;
}

const token =
  /(?<comment>#.*)|(?<number>0[xX][\da-fA-F_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?!\.)[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?)|(?<name>∞|[\p{L}_][\p{L}\p{N}\p{M}_]*)|(?<bracket>[()[\]])|./gsu;

const words: ReadonlySet<string> = new Set(["const", "and", "or", "not", "for", "in"]);

/**
 * The line with colors, and of the same width: numbers, functions, names that stand for nothing, comments, and the
 * bracket at the cursor with its partner.
 * @param cursor its offset in the line
 */
export function highlight(
  line: string,
  cursor: number,
  style: Style,
  vocabulary: Vocabulary,
): string {
  const command = /^\s*:\S*/.exec(line)?.[0] ?? "";
  const local = namesBoundIn(line);
  const partners = bracketsAt(line, cursor);
  const colored = Array.from(line.slice(command.length).matchAll(token), (match) => {
    const [text] = match;
    const { comment, number, name, bracket } = match.groups as Record<string, string | undefined>;
    const offset = command.length + match.index;
    if (comment !== undefined) return style.dim(text);
    if (number !== undefined) return style.number(text);
    if (bracket !== undefined) {
      return partners.pair.has(offset)
        ? style.strong(text)
        : partners.stray.has(offset)
          ? style.error(text)
          : text;
    }
    if (name === undefined || command !== "") return text;
    if (words.has(name)) return style.strong(text);
    if (local.has(name)) return text;
    const kind = vocabulary.kindOf(name);
    if (kind === "function") return style.function(text);
    const isUnfinished = cursor === offset + name.length && vocabulary.isBeginning(name);
    return kind === undefined && !isUnfinished ? style.unknown(text) : text;
  });
  return colorCommand(command, cursor, style, vocabulary) + colored.join("");
}

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

/** The names that the line itself gives a meaning: what it assigns, parameters, variables of loops. */
function namesBoundIn(line: string): Set<string> {
  const names = new Set<string>();
  for (const [, name] of line.matchAll(/([\p{L}_][\p{L}\p{N}\p{M}_]*)\s*=(?!=)/gu)) {
    names.add(name as string);
  }
  for (const [, name] of line.matchAll(/(?<![\p{L}\p{N}_])for\s+([\p{L}_][\p{L}\p{N}\p{M}_]*)/gu)) {
    names.add(name as string);
  }
  const header = /(?:^|;)\s*([\p{L}_][\p{L}\p{N}\p{M}_]*)\s*\(([^()]*)\)\s*=(?!=)/gu;
  for (const [, name, parameters] of line.matchAll(header)) {
    names.add(name as string);
    for (const parameter of (parameters as string).split(",")) names.add(parameter.trim());
  }
  return names;
}

const openingOf: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

/** The bracket at the cursor, or just before it, with its partner; and those that close nothing. */
function bracketsAt(line: string, cursor: number): { pair: Set<number>; stray: Set<number> } {
  const pairs = new Map<number, number>();
  const stray = new Set<number>();
  const open: number[] = [];
  for (let offset = 0; offset < line.length && line[offset] !== "#"; offset++) {
    const sign = line[offset] as string;
    if (sign === "(" || sign === "[") open.push(offset);
    const opening = openingOf[sign];
    if (opening === undefined) continue;
    const partner = open.pop();
    if (partner === undefined || line[partner] !== opening) stray.add(offset);
    else pairs.set(partner, offset).set(offset, partner);
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
    const name = /[\p{L}_][\p{L}\p{N}\p{M}_]*$/u.exec(text.slice(0, offset))?.[0];
    if (name !== undefined && text[offset] === "(") return name;
  }
  return undefined;
}
