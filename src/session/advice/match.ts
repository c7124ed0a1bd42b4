/** Whether a pattern of the table is what stands around an error, and what its letters stand for there. */

import { type Token, tokensOf } from "../../syntax/tokens.ts";
import { type KnownNames, tokenClasses } from "./placeholders.ts";

interface Piece {
  /** What it spells out, or the letter that it is. */
  readonly text: string;
  readonly isLetter: boolean;
  /** Whether it touches the piece before it. */
  readonly touches: boolean;
  /** Whether the error stands exactly here. */
  readonly isError: boolean;
}

const marker = "▸";
const beginning = "⊢";
const end = "⊣";

/** Letters that stand for more than one token. */
const longer = new Set(["A", "B", "E", "L", "R", "Z"]);

function piecesOf(pattern: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let isError = false;
  let last = 0;
  for (const { text, start } of tokensOf(pattern)) {
    const touches = pieces.length > 0 && start === last;
    last = start + text.length;
    if (text === marker) {
      isError = true;
      // What touches the marker touches what is before it.
      if (!touches) last = -1;
      continue;
    }
    pieces.push({ text, isLetter: /^[A-ZΦΩ]\d?$/.test(text), touches, isError });
    isError = false;
  }
  return pieces;
}

const known = new Map<string, readonly Piece[]>();

function compiled(pattern: string): readonly Piece[] {
  const pieces = known.get(pattern) ?? piecesOf(pattern);
  known.set(pattern, pieces);
  return pieces;
}

/** A text around an error. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where the error stands. */
  readonly at: number;
  readonly known: KnownNames;
}

/** The tokens before and after the error that are looked at: what is matched takes more than linear time. */
const reach = 80;
/** Where the text around an error begins and ends, in characters. */
const reachInText = 2000;

export function placeAt(text: string, at: number, names: KnownNames): Place {
  const from = Math.max(0, at - reachInText);
  const all = [...tokensOf(text.slice(from, at + reachInText))]
    .filter(({ kind }) => kind !== "comment")
    .map((token) => ({ ...token, start: token.start + from }));
  const here = all.findIndex(({ start, text: own }) => start + own.length > at);
  const middle = here === -1 ? all.length : here;
  const tokens = all.slice(Math.max(0, middle - reach), middle + reach);
  return { text, tokens, at, known: names };
}

/** Where a pattern lies in a text, and by each of its letters the text that is put into the advice. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly captures: ReadonlyMap<string, string>;
}

/** What the letters of a pattern stand for, where it is what stands around the error. */
export function match(pattern: string, place: Place): Match | undefined {
  const pieces = compiled(pattern);
  for (let from = 0; from < place.tokens.length; from++) {
    if (startOf(place, from) > place.at) break;
    const found = matchFrom(from, pieces, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

const startOf = ({ tokens, text }: Place, at: number): number => tokens[at]?.start ?? text.length;
const endOf = ({ tokens }: Place, at: number): number => {
  const token = tokens[at];
  return token === undefined ? 0 : token.start + token.text.length;
};

/** The same from one token on. */
function matchFrom(from: number, pieces: readonly Piece[], place: Place): Match | undefined {
  const { tokens } = place;
  const captures = new Map<string, string>();
  let last = 0;
  /** @param isMet whether the error stands in what is matched so far */
  const goesOn = (index: number, at: number, isMet: boolean): boolean => {
    const piece = pieces[index];
    if (piece === undefined) {
      last = endOf(place, at - 1);
      const isAtEnd = at === tokens.length && place.at >= endOf(place, at - 1);
      // What the statement stops at is spelled out, and no operand that goes on.
      const isSpelled = pieces.at(-1)?.isLetter === false;
      return isMet || (isAtEnd && isSpelled && !pieces.some(({ isError }) => isError));
    }
    if (piece.text === beginning) {
      const isFirst = at === 0 && place.text.slice(0, startOf(place, 0)).trim() === "";
      return isFirst && goesOn(index + 1, at, isMet);
    }
    if (piece.text === end) return at === tokens.length && goesOn(index + 1, at, isMet);
    if (piece.touches && startOf(place, at) !== endOf(place, at - 1)) return false;
    if (piece.isError && startOf(place, at) !== place.at) return false;
    const letter = piece.text[0] as string;
    return piece.isLetter && longer.has(letter)
      ? extended(piece, index, at, isMet)
      : isToken(piece, index, at, isMet);
  };
  const isToken = (piece: Piece, index: number, at: number, isMet: boolean): boolean => {
    const token = tokens[at];
    if (token === undefined) return false;
    if (piece.isLetter) {
      const read = tokenClasses[piece.text[0] as string]?.(token.text, place.known);
      if (read === undefined) return false;
      captures.set(piece.text, read[0]);
      captures.set(`${piece.text}*`, read[1] ?? "");
    } else if (token.text !== piece.text && token.text !== inCapitals(piece.text)) return false;
    const isHere = token.start <= place.at && place.at < token.start + token.text.length;
    return goesOn(index + 1, at + 1, isMet || isHere);
  };
  /** As short as it can be, up to what the pattern has next. */
  const extended = (piece: Piece, index: number, at: number, isMet: boolean): boolean => {
    const isError = piece.isError || piece.text[0] === "R";
    const extents = [...extentsOf(piece.text[0] as string, at, place)];
    // Nothing behind it says where it ends.
    if (index === pieces.length - 1) extents.reverse();
    for (const after of extents) {
      const [start, stop] = [startOf(place, at), after > at ? endOf(place, after - 1) : -1];
      const isHere = isError && start <= place.at && place.at < stop;
      const text = piece.text[0] === "R" ? place.text.slice(start) : place.text.slice(start, stop);
      captures.set(piece.text, after > at ? text : "");
      captures.set(`${piece.text}*`, place.text.slice(start));
      if (goesOn(index + 1, after, isMet || isHere)) return true;
    }
    return false;
  };
  if (!goesOn(0, from, false)) return undefined;
  return { start: startOf(place, from), end: last, captures };
}

/** As spreadsheets write a function. A single letter is another name. */
const inCapitals = (text: string): string =>
  /^\p{Ll}{2,}$/u.test(text) ? text.toUpperCase() : text;

const closing = new Set([")", "]", "}"]);

/** Where what a letter stands for may end. */
function* extentsOf(letter: string, at: number, place: Place): Generator<number> {
  const { tokens } = place;
  if (letter === "R") {
    if (at < tokens.length) yield tokens.length;
    return;
  }
  if (letter === "L") yield at;
  const isOperand = letter === "A" || letter === "B" || letter === "Z";
  if (isOperand) yield* operandsFrom(at, place, letter === "Z");
  else yield* runsFrom(at, place, letter === "E" ? excludedFromFormulas : excludedFromLists);
}

const excludedFromFormulas = new Set([",", ";", "=", ":", '"', "'", "&", "|"]);
const excludedFromLists = new Set([";", ":", '"']);

/** Text in which all brackets are closed. */
function* runsFrom(
  at: number,
  { tokens }: Place,
  excluded: ReadonlySet<string>,
): Generator<number> {
  for (let next = at; next < tokens.length; ) {
    const { text } = tokens[next] as Token;
    if (closing.has(text) || excluded.has(text)) return;
    const after = afterGroup(next, tokens);
    if (after === undefined) return;
    yield after;
    next = after;
  }
}

/** Behind a token, or behind the bracket that closes the one it is. */
function afterGroup(at: number, tokens: readonly Token[]): number | undefined {
  let depth = 0;
  for (let next = at; next < tokens.length; next++) {
    const { text } = tokens[next] as Token;
    if (text === "(" || text === "[" || text === "{") depth++;
    if (closing.has(text)) depth--;
    if (depth === 0) return next + 1;
  }
  return undefined;
}

/** A number, a name or a bracket, with what is directly behind it: calls, indices, powers. */
function* operandsFrom(at: number, place: Place, isFactor: boolean): Generator<number> {
  const { tokens } = place;
  const first = tokens[at];
  if (first === undefined) return;
  const isGroup = first.text === "(" || first.text === "[";
  if (first.kind !== "number" && first.kind !== "name" && !isGroup) return;
  if (isFactor && first.kind === "name" && !isLikelyFactor(at, place)) return;
  let next = afterGroup(at, tokens);
  while (next !== undefined) {
    yield next;
    const token = tokens[next];
    if (token === undefined || token.start !== endOf(place, next - 1)) return;
    const isCall = token.text === "(" && !isGroup;
    const isSuffix = /^(?:\[|!|['′]+|[⁻⁺]?[⁰¹²³⁴-⁹]+)$/.test(token.text);
    const isCoefficient = first.kind === "number" && next === at + 1 && token.kind === "name";
    if (!isCall && !isSuffix && !isCoefficient) return;
    next = afterGroup(next, tokens);
  }
}

/** Names that mean nothing here are words, but for such as `x` and `k2`. */
function isLikelyFactor(at: number, { tokens, known: names }: Place): boolean {
  const { text } = tokens[at] as Token;
  const kind = names.kindOf(text);
  if (tokens[at + 1]?.text === "(") return kind === "function";
  return kind === "variable" || (kind === undefined && /^\p{L}[\d_\u2080-\u2089]*$/u.test(text));
}
