/** Code on lines of a width that can be read. */

import type { Binding } from "./program.ts";

/** Statements that are longer are broken. */
export const lineWidth = 88;

/** The first of these that a text has outside of brackets is where it is broken: the loosest. */
const breaks: readonly RegExp[] = [
  /^ (?:\? |: )/,
  /^ (?:if|else|WHEN|ELSE) /,
  /^ (?:\|\||or|OR) /,
  /^ (?:&&|and|AND) /,
  /^ [+-] /,
  /^ [*/] /,
];

/** A statement, with what it computes on lines of its own where it would be too long. */
export function statement(before: string, code: string, after: string, indent: string): string {
  if (fits(before + code + after)) return before + code + after;
  return `${before}${broken(code, indent, lineWidth - before.length)}${after}`;
}

/** Code on as many lines as it takes. Where the first of them may be of another length, that is `first`. */
export function broken(code: string, indent: string, first = lineWidth): string {
  const outside = breaks.map((sign) => split(code, sign, 0)).find(({ length }) => length > 1);
  const pieces = (outside ?? [code]).flatMap((piece) =>
    fits(indent + piece) ? [piece] : split(piece, anywhere, Number.POSITIVE_INFINITY),
  );
  return fill(pieces, indent, first);
}

const fits = (line: string): boolean => line.length <= lineWidth;

/** Where a piece is broken that is still too long. */
const anywhere = /^ (?:[+-] |\* \(|\|\| |&& |and |or |AND |OR |WHEN |ELSE |if |else |\? |: )/;

/** Pieces on lines as full as they can be. */
function fill(pieces: readonly string[], indent: string, first: number): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const most = lines.length === 0 ? first : lineWidth;
    const longer = line + piece;
    if (line !== "" && longer.length > most) {
      lines.push(line);
      line = indent + piece.trimStart();
    } else line = longer;
  }
  lines.push(line);
  return lines.join("\n");
}

/** The pieces before each such sign that stands outside of quotes, and in no more brackets than this. */
export function split(code: string, sign: RegExp, deepest: number): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  let quote = "";
  for (let at = 0; at < code.length; at++) {
    const here = code[at] as string;
    if (quote !== "") {
      if (here === quote) quote = "";
    } else if (here === '"' || here === "`") quote = here;
    else if ("([{".includes(here)) depth++;
    else if (")]}".includes(here)) depth--;
    else if (here === " " && depth <= deepest && at > from) {
      const isAfterComma = deepest > 0 && code[at - 1] === ",";
      if (!isAfterComma && !sign.test(code.slice(at, at + 8))) continue;
      pieces.push(code.slice(from, at));
      from = at;
    }
  }
  pieces.push(code.slice(from));
  return pieces;
}

/** Text in lines of comments, broken between words. */
export function comment(text: string, before: string): string[] {
  const lines: string[] = [];
  let line = before;
  for (const word of text.split(" ")) {
    if (line.length > before.length && line.length + word.length > lineWidth) {
      lines.push(line.trimEnd());
      line = before;
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return lines;
}

/**
 * The lines of all bindings, and before the first that is a derivative what it is, after an empty line.
 * @param marks what stands before and after a comment
 */
export function declarations(
  bindings: readonly Binding[],
  [before, after = ""]: readonly [string, string?],
  write: (binding: Binding) => string,
): string[] {
  const first = bindings.findIndex(({ isBackward }) => isBackward);
  return bindings.flatMap((binding, at) => {
    const line = write(binding);
    if (at !== first) return [line];
    const indent = /^ */.exec(line)?.[0] as string;
    const { identifier, by } = binding;
    const about =
      by === undefined
        ? "The derivatives of the value."
        : `The derivatives of the value: ${identifier} is that with respect to ${by}.`;
    return [...(at === 0 ? [] : [""]), `${indent}${before}${about}${after}`, line];
  });
}
