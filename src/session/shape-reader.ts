/** The shape of a statement: its text with a mark in the place of each number that might as well be another. */

import type { SourceStatement } from "../syntax/statements.ts";

/** Longer statements, and such with more different numbers, have no shape. */
const longest = 500;
const maxNumbers = 32;
/** Longer numbers may not be exact, which is worth a note. */
const longestNumber = 15;

/** Letters of no program: the first stands for the first number. */
const firstMark = 0xe000;
const lastMark = 0xf8ff;

const other = 0;
const digit = 1;
/** What a number does not end beside, nor begin. */
const word = 2;
/** What is no plain formula. */
const refused = 3;
const kinds = new Uint8Array(128);
for (const sign of "0123456789") kinds[sign.charCodeAt(0)] = digit;
for (let at = 0; at < 26; at++) kinds[65 + at] = kinds[97 + at] = word;
for (const sign of "_.!%'") kinds[sign.charCodeAt(0)] = word;
for (const sign of '=\\{}`"#;\n') kinds[sign.charCodeAt(0)] = refused;
const [point, bracket, plus, minus, largeE, smallE] = [46, 40, 43, 45, 69, 101];

/** The kind of a character; past the end it is none that matters. */
function kindAt(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign < 128) return kinds[sign] as number;
  if (sign >= firstMark && sign <= lastMark) return refused;
  return Number.isNaN(sign) ? other : word;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (kindAt(text, at) === digit) at++;
  return at;
}

/** Where a number ends that begins here: digits, with a fraction and an exponent. */
function endOfNumber(text: string, from: number): number {
  let end = endOfDigits(text, from);
  if (text.charCodeAt(end) === point) end = Math.max(end, endOfDigits(text, end + 1));
  const sign = text.charCodeAt(end);
  if (sign !== smallE && sign !== largeE) return end;
  const next = text.charCodeAt(end + 1);
  const digits = next === plus || next === minus ? end + 2 : end + 1;
  return Math.max(end, endOfDigits(text, digits));
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (let kind = kindAt(text, at); kind === word || kind === digit; kind = kindAt(text, at)) at++;
  return at;
}

/** Whether what follows a number may belong to it. */
const isBeside = (text: string, end: number): boolean =>
  kindAt(text, end) === word || text.charCodeAt(end) === bracket;

/** A small whole number says what a formula is, as an index or an exponent; and what is not exact is worth a note. */
const mayBeAnother = (number: string): boolean =>
  number.length <= longestNumber && !/^\d\d?$|[eE][-+]?\d{3}/.test(number);

export class ShapeReader {
  key = "";
  /** The different numbers that have marks. */
  readonly numbers: number[] = [];
  /** Where in the text there are marks, and which of the numbers it is there. */
  readonly starts: number[] = [];
  readonly indices: number[] = [];
  /** Whether the last statement has a shape. */
  isRead = false;

  read({ text, silent, unclosed, block, isCut }: SourceStatement): boolean {
    this.isRead = false;
    this.numbers.length = 0;
    this.starts.length = 0;
    this.indices.length = 0;
    if (silent || unclosed !== undefined || block !== undefined || isCut === true) return false;
    if (text.length > longest) return false;
    let key = "";
    let from = 0;
    for (let at = 0; at < text.length; ) {
      const kind = kindAt(text, at);
      if (kind === refused) return false;
      const end = kind === digit ? endOfNumber(text, at) : at + 1;
      const written = kind === digit && !isBeside(text, end) ? text.slice(at, end) : "";
      if (written === "" || !mayBeAnother(written)) {
        at = kind === other ? end : endOfWord(text, end);
        continue;
      }
      const number = Number(written);
      let index = this.numbers.indexOf(number);
      if (index === -1) index = this.numbers.push(number) - 1;
      // A factor, a divisor or an exponent of 1 leaves no node.
      if (number === 1 || index === maxNumbers) return false;
      this.starts.push(at);
      this.indices.push(index);
      key += text.slice(from, at) + String.fromCharCode(firstMark + index);
      from = at = end;
    }
    this.key = key + text.slice(from);
    this.isRead = true;
    return true;
  }
}
