/** The words within a command that begin something of their own: `:fit y ~ a*x over a with data.csv`. */

import { syntaxError } from "../../error.ts";
import { Phrase } from "./phrase.ts";

export interface Clauses {
  /** What stands before the first of the words. */
  readonly head: Phrase;
  /** What stands after each word that is there. */
  readonly after: ReadonlyMap<string, Phrase>;
}

/**
 * Cuts a phrase at words, in whatever order they come. A word stands outside of brackets and quotes, with spaces around
 * it, where an operand has just ended: so names may be called the same, for nothing else can follow there.
 * @throws NablaError `syntax` where a word comes twice, or nothing after it
 */
export function cutAtWords(phrase: Phrase, words: readonly string[]): Clauses {
  const { text, start } = phrase;
  const cuts = cutsIn(text, words);
  const piece = (from: number, to: number | undefined): Phrase =>
    new Phrase(text.slice(from, to), start + from);
  const after = new Map<string, Phrase>();
  for (const [index, { word, at }] of cuts.entries()) {
    const own = piece(at + word.length, cuts[index + 1]?.at);
    const span = { start: start + at, end: start + at + word.length };
    if (own.isEmpty) throw syntaxError({ ...span, start: span.end }, [`something after ${word}`]);
    if (after.has(word)) throw syntaxError(span, [`${word} only once`]);
    after.set(word, own);
  }
  return { head: piece(0, cuts[0]?.at), after };
}

interface Cut {
  readonly word: string;
  readonly at: number;
}

function cutsIn(text: string, words: readonly string[]): Cut[] {
  const cuts: Cut[] = [];
  const pattern = new RegExp(`(?:${words.join("|")})(?!\\S)`, "y");
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const here = text[at] as string;
    const isQuoted = here === "`" || here === '"';
    if (isQuoted) at = Math.max(at, text.indexOf(here, at + 1));
    else if ("([{".includes(here)) depth++;
    else if (")]}".includes(here)) depth--;
    else if (depth === 0 && /\s/.test(text[at - 1] ?? "")) {
      pattern.lastIndex = at;
      const [word] = pattern.exec(text) ?? [];
      if (word === undefined || !endsOperand(text.slice(from, at).trim())) continue;
      cuts.push({ word, at });
      from = at + word.length;
    }
  }
  return cuts;
}

/** Whether a text ends where an operator, a comma or an end has to come next. */
const endsOperand = (text: string): boolean =>
  /[\p{L}\p{M}\p{N}_)\]!'"`.]$/u.test(text) && !/(?:^|\s)(?:and|or|not)$/.test(text);
