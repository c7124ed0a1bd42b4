/** Numbers that were typed and that no double is: what is computed with is another one, which is worth a note. */

import type { SourceStatement } from "../syntax/statements.ts";
import { expressionsIn, type NumberLiteral, operandsOf, type Statement } from "../syntax/tree.ts";
import { type Note, placeOf } from "./reply.ts";

/** A literal that is not exact has at least these digits, or this large an exponent: most statements need one look. */
const suspicious = /\d[\d_]{15}|[\d.][eE][-+]?\d[\d_]{2}|0[xX][\da-fA-F_]{14}/;
/** A number; brackets around it are in its span, too. */
const number = /0x[\da-f_]+|0b[01_]+|(?:\d[\d_]*\.?|\.)[\d_]*(?:e[-+]?[\d_]+)?/i;
/** A whole number written out in digits. */
const wholeNumber = /^(?:0x[\da-f]+|0b[01]+|(\d+)\.?0*)$/i;

/** The notes on one statement at most. */
const maxNotes = 3;

export function notesOnLiterals(tree: Statement, statement: SourceStatement): Note[] {
  if (!suspicious.test(statement.text)) return [];
  const notes: Note[] = [];
  for (const literal of literalsIn(tree)) {
    const around = statement.text.slice(literal.start, literal.end);
    const { 0: text, index } = number.exec(around.replace(/#.*/g, blank)) ?? { 0: "", index: 0 };
    const taken = takenAs(text.replaceAll("_", ""), literal.value);
    if (taken === undefined) continue;
    const message = `${shortened(text)} is read as ${taken}`;
    const start = literal.start + index;
    const place = placeOf({ start, end: start + text.length }, statement);
    notes.push({ code: "literal", message, ...place });
    if (notes.length === maxNotes) break;
  }
  return notes;
}

const blank = (comment: string): string => " ".repeat(comment.length);

/** What a literal stands for, and why, where that is not what it says. */
function takenAs(text: string, value: number): string | undefined {
  // In a power a superscript has the span of the whole.
  if (Number(text) !== value) return undefined;
  if (value === Number.POSITIVE_INFINITY) return "inf: the largest double is about 1.798e308";
  if (value === 0) {
    const [mantissa = ""] = text.split(/e/i);
    const isZero = /^0[xb]/i.test(text) || !/[1-9]/.test(mantissa);
    return isZero ? undefined : "0: the smallest positive double is about 4.941e-324";
  }
  const whole = wholeNumber.exec(text);
  if (whole === null) return undefined;
  const nearest = BigInt(value);
  if (BigInt(whole[1] ?? text) === nearest) return undefined;
  return `${shortened(`${nearest}`)}: beyond 2^53 not every whole number is a double`;
}

/** The literals of a statement in their order, with no recursion: a statement is read however deep it is. */
function literalsIn(tree: Statement): NumberLiteral[] {
  const pending = [...expressionsIn(tree)];
  const found: NumberLiteral[] = [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "number") found.push(next);
    else for (const operand of operandsOf(next)) pending.push(operand);
  }
  return found.sort((one, other) => one.start - other.start);
}

const maxDigits = 40;
const shortened = (digits: string): string =>
  digits.length <= maxDigits ? digits : `${digits.slice(0, 20)}…${digits.slice(-10)}`;
