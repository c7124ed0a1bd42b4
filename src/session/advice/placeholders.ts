/** What the capital letters in the patterns of the table stand for. */

import { currencies, numerals, renamed, statements, units, wrappers } from "./table.ts";

/** What is known of names where the error was made. */
export interface KnownNames {
  kindOf(name: string): "variable" | "function" | undefined;
  isCommand(name: string): boolean;
}

/** Of a single token: what stands for it in an advice, and in `{U*}`; undefined where it is not meant. */
type Reading = readonly [shown: string, other?: string] | undefined;

/** What a function is called here: by its own name, in small letters, or by another. */
export function nameOfFunction(written: string, known: KnownNames): string | undefined {
  const isFunction = (name: string): boolean => known.kindOf(name) === "function";
  for (const name of [written, written.toLowerCase()]) {
    if (isFunction(name)) return name;
    const other = renamed.get(name);
    if (other !== undefined && isFunction(other)) return other;
  }
  return undefined;
}

const same = (isMeant: boolean, text: string): Reading => (isMeant ? [text] : undefined);

/** Those of single tokens; `A B E L R Z` are of more, and `match.ts` knows their extent. */
export const tokenClasses: Readonly<Record<string, (text: string, known: KnownNames) => Reading>> =
  {
    N: (text) => same(/^\.?\d/.test(text), text),
    /** Three digits after a thousands separator, and what follows the point. */
    T: (text) => same(/^\d{3}(?:\.\d*)?$/.test(text), text),
    /** Three digits alone. */
    Q: (text) => same(/^\d{3}$/.test(text), text),
    /** A number with a point after its thousands. */
    P: (text) => (/^\d{1,3}\.\d{3}$/.test(text) ? [text.replace(".", "")] : undefined),
    /** The rest of a number with two points. */
    I: (text) => (/^\.\d+$/.test(text) ? [text.slice(1)] : undefined),
    W: (text) => same(/^(?:[\p{L}_]|`)/u.test(text), text),
    /** A function: by the name that it has here. */
    F: (text, known) => {
      const name = nameOfFunction(text, known);
      return name === undefined ? undefined : [name];
    },
    /** The same, of those that are not the session's own. */
    G: (text, known) => {
      const name = nameOfFunction(text, known);
      return name === undefined || known.kindOf(text) === "variable" ? undefined : [name];
    },
    /** The same where it has another name here. */
    S: (text, known) => {
      const name = nameOfFunction(text, known);
      return name === undefined || name === text ? undefined : [name];
    },
    /** A multiplication sign that is a letter, with the number behind it. */
    Φ: (text) => same(/^[xX]\d+$/.test(text), text.slice(1)),
    /** What a statement begins with elsewhere, where nothing is called by it. */
    Ω: (text, known) => same(statements.has(text) && known.kindOf(text) === undefined, text),
    /** What makes a value of a number. */
    V: (text) => same(wrappers.has(text), text),
    /** A scale of temperature. */
    M: (text) => same(/^(?:[CF]|celsius|fahrenheit)$/i.test(text), text),
    /** A command, without its colon. */
    K: (text, known) => same(known.isCommand(text) && known.kindOf(text) !== "variable", text),
    /** A cell of a spreadsheet. */
    X: (text) => same(/^[A-Z]{1,3}\d+$/.test(text), text),
    /** A differential: `dx`. */
    D: (text, known) =>
      /^d[\p{L}]/u.test(text) && known.kindOf(text) === undefined ? [text.slice(1)] : undefined,
    /** A unit that nothing else is called by, and what it is. */
    U: (text, known) => {
      const size = known.kindOf(text) === undefined ? units.get(text) : undefined;
      return size === undefined ? undefined : [text, size];
    },
    /** A number in words, likewise. */
    J: (text, known) => {
      const value = known.kindOf(text) === undefined ? numerals.get(text) : undefined;
      return value === undefined ? undefined : [value];
    },
    /** What stands for money. */
    C: (text) => same(currencies.has(text), text),
    /** Octal digits after the letter. */
    O: (text) =>
      /^[oO][0-7]+$/.test(text) ? [String(Number.parseInt(text.slice(1), 8))] : undefined,
    /** A name with a superscript that is a letter. */
    H: (text) => {
      const [, base, raised] = /^(\p{L}\w*?)([ⁱᵃ-ᵡˣʸ]+)$/u.exec(text) ?? [];
      return base === undefined || raised === undefined
        ? undefined
        : [`${base}^${raised.normalize("NFKC")}`];
    },
    /** A sign that looks like one of the keyboard's. */
    Y: (text) => {
      if (/[²³¹⁰-ₜ]/.test(text)) return undefined;
      const plain = /^[‐‑‒—―]$/.test(text) ? "-" : text.normalize("NFKC");
      return plain !== text && /^[\x20-\x7e]+$/.test(plain) ? [plain] : undefined;
    },
  };
