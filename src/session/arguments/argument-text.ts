/** What stands after a command's name, for commands that have words of their own: `:plot f(x), x = -3..3 > f.svg`. */

import { type Span, syntaxError } from "../../error.ts";
import { parseExpression } from "../../syntax/parse.ts";
import type { Expression } from "../../syntax/tree.ts";

/** A piece of a command's text, which knows its place, so that errors have one. */
export class ArgumentText implements Span {
  /** Without spaces around it. */
  readonly text: string;
  /** Its offsets in the statement. */
  readonly start: number;
  readonly end: number;

  /** @param offset where the text begins in the statement */
  constructor(text: string, offset: number) {
    this.text = text.trim();
    this.start = offset + (this.text === "" ? 0 : text.length - text.trimStart().length);
    this.end = this.start + this.text.length;
  }

  get isEmpty(): boolean {
    return this.text === "";
  }

  /** @throws NablaError `syntax` where it is not one */
  expression(): Expression {
    // The spaces put the spans of errors where the user sees them.
    return parseExpression(" ".repeat(this.start) + this.text);
  }

  /** The expressions between commas. */
  expressions(): readonly Expression[] {
    const list = parseExpression(`${" ".repeat(this.start - 1)}[${this.text}]`);
    return list.kind === "list" ? list.items : [list];
  }

  /** A single name, without backquotes. @throws NablaError `syntax` where it is not one */
  name(): string {
    const expression = this.expression();
    if (expression.kind === "name") return expression.name;
    throw syntaxError(this, ["a name"]);
  }

  /** The pieces between separators that stand outside of brackets and backquotes. */
  split(separator = ","): ArgumentText[] {
    const [head, tail] = this.cut(separator);
    return tail === undefined ? [head] : [head, ...tail.split(separator)];
  }

  /**
   * What stands before the first such sign or word outside of brackets and backquotes, and what after it; undefined
   * where there is none. A word has spaces around it; `=` is none of those in `==`, `<=`, `>=` and `!=`.
   */
  cut(sign: string): [before: ArgumentText, after: ArgumentText | undefined] {
    const isWord = /^\w/.test(sign);
    for (const at of outside(this.text)) {
      if (!this.text.startsWith(sign, at)) continue;
      const [before, after] = [this.text[at - 1] ?? " ", this.text[at + sign.length] ?? " "];
      const stands = isWord
        ? /\s/.test(before) && /\s/.test(after)
        : sign !== "=" || !(after === "=" || /[=<>!]/.test(before));
      if (stands) return [this.slice(0, at), this.slice(at + sign.length)];
    }
    return [this, undefined];
  }

  /** What stands before such words, with a space before them and outside of brackets, and from each of them on. */
  splitBefore(words: RegExp): ArgumentText[] {
    for (const at of outside(this.text)) {
      if (/\s/.test(this.text[at - 1] ?? "") && words.test(this.text.slice(at))) {
        return [this.slice(0, at), ...this.slice(at).splitBefore(words)];
      }
    }
    return [this];
  }

  after(word: string): ArgumentText {
    return this.slice(word.length);
  }

  private slice(from: number, to = this.text.length): ArgumentText {
    return new ArgumentText(this.text.slice(from, to), this.start + from);
  }
}

/** The places in a text outside of brackets and quotes. A quote that nothing ends begins none. */
export function* outside(text: string, quotes = "`"): Generator<number> {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const here = text[at] as string;
    if (quotes.includes(here)) at = Math.max(at, text.indexOf(here, at + 1));
    else if ("([{".includes(here)) depth++;
    else if (")]}".includes(here)) depth--;
    else if (depth === 0) yield at;
  }
}
