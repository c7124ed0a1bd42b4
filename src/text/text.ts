/** Text as a terminal shows it: how wide it is, and cut or wrapped to a width. */

import { eastAsianWidth } from "get-east-asian-width";
import { isPlain, type Printable, printable } from "./printable.ts";

/** Marks that stand on the character before them, and what is never seen. */
// Classes of characters are set up where they are first asked for, since that takes long.
const hasNoWidth = (character: string): boolean =>
  /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u.test(character);

/** The number of terminal columns. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (!hasNoWidth(character)) width += eastAsianWidth(character.codePointAt(0) as number);
  }
  return width;
}

/** A number at the end of a text, or its beginning. */
const lastNumber = /(?<![\w.])[-+]?\d[\d.]*(?:e[-+]?\d*)?$/;

/** Cut to a width, with … for what is left out, and for a number there, as one without its end is another. */
export function clip(text: Printable, width: number): Printable;
export function clip(text: string, width: number): string;
export function clip(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  // What is kept if something has to be left out.
  let short = "";
  for (const character of text) {
    used += widthOf(character);
    if (used > width) return `${short.replace(lastNumber, "")}…`;
    kept += character;
    if (used < width) short = kept;
  }
  return text;
}

/** The end of a text, cut to a width, with … for what is left out before it. */
export function clipStart(text: Printable, width: number): Printable;
export function clipStart(text: string, width: number): string;
export function clipStart(text: string, width: number): string {
  // Of more than this no terminal shows anything; so the time does not depend on what is left out.
  const end = text.slice(-10 * width - 10);
  let kept = "";
  let used = 0;
  let short = "";
  for (const character of [...end].reverse()) {
    used += widthOf(character);
    if (used > width) return `…${short}`;
    kept = character + kept;
    if (used < width) short = kept;
  }
  return end.length === text.length ? text : `…${short}`;
}

/**
 * Texts with commas between them, in lines of a width: none is parted between two lines, and only one that is wider than
 * a line is cut. What is beyond the last line is counted.
 */
export function packed(texts: readonly string[], width: number, most: number): string[] {
  const lines: string[] = [];
  for (const [at, text] of texts.entries()) {
    const left = texts.length - at;
    const end = left > 1 ? "," : "";
    const joined = `${lines.at(-1)} ${text}${end}`;
    if (lines.length > 0 && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else if (lines.length < most) lines.push(`${text}${end}`);
    else {
      lines.push(`… ${left} more`);
      break;
    }
  }
  return lines.map((line) => clip(line, width));
}

export const padEnd = (text: string, width: number): string =>
  text.padEnd(text.length + width - widthOf(text));

export const padStart = (text: string, width: number): string =>
  text.padStart(text.length + width - widthOf(text));

/** Where a long formula may be parted, other than within a name or a number. */
const behindSign = /(?<=[^\w.\u0080-\uffff])/;

/** Signs between two operands, with a space on each side. */
const sign = /^[-+*/^=<>!:?~≤≥≠±×·→⇒]+$/;
const number = /^[-+([]?(?:\.?\d|(?:inf|nan)\b)/;

/** Whether a word reads on in the next, so that no line ends between them: a sign and its operands, a number and its word. */
function readsOn(before: string, after: string): boolean {
  if (before === "" || sign.test(before)) return before !== "";
  if (/[,;.]$/.test(before)) return false;
  const isNumber = number.test(after) && !after.startsWith("(");
  return sign.test(after) || isNumber || (number.test(before) && /^[a-z%°]/i.test(after));
}

/** Brackets of calls, lists and blocks, not those of an aside. */
const opening = /[[{]|(?<=[\w'\])])\(/g;
const closing = /[\]})]/g;

/** The words of a text, each with the space behind it; several as one, where a line has room for what belongs together. */
function unitsOf(text: string, width: number): string[] {
  const units: string[][] = [];
  let depth = 0;
  let isCode = false;
  let before = "";
  for (const word of text.split(/(?<= )/)) {
    const shown = word.trimEnd();
    const isInside = isCode || depth > 0 || readsOn(before, shown);
    const unit = isInside ? units.at(-1) : undefined;
    if (unit === undefined) units.push([word]);
    else unit.push(word);
    depth = Math.max(0, depth + countOf(opening, shown) - countOf(closing, shown));
    if (countOf(/`/g, shown) % 2 === 1) isCode = !isCode;
    before = shown;
  }
  return units.flatMap((words) => {
    const unit = words.join("");
    return widthOf(unit.trimEnd()) <= width ? [unit] : words;
  });
}

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/**
 * In lines of at most this width, broken between words, but not within code or between a number and its word where that can
 * be helped. A word that is wider goes on behind a sign, or is cut into pieces.
 */
export function wrap(text: Printable, width: number): Printable[];
export function wrap(text: string, width: number): string[];
export function wrap(text: string, width: number): string[] {
  if (text.length <= width && widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const add = (piece: string, size: number): void => {
    line += piece;
    used += size;
  };
  const breakLine = (): void => {
    lines.push(line.trimEnd());
    line = "";
    used = 0;
  };
  for (const word of unitsOf(text, width)) {
    const size = widthOf(word.trimEnd());
    if (used > 0 && used + size > width) breakLine();
    if (size <= width) {
      add(word, widthOf(word));
      continue;
    }
    for (const piece of word.split(behindSign)) {
      const isWide = widthOf(piece.trimEnd()) > width;
      for (const part of isWide ? piece : [piece]) {
        const columns = widthOf(part);
        if (used + widthOf(part.trimEnd()) > width && used > 0) breakLine();
        add(part, columns);
      }
    }
  }
  if (line !== "" || lines.length === 0) breakLine();
  return lines;
}

/** On one line, without what would act. */
export const onOneLine = (text: string): Printable =>
  printable((text.includes("\n") ? text.replace(/\s*\n\s*/g, " ") : text).trim());
