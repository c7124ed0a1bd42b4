/** The names of a program as names in another language: readable there, and no two of them one. */

import { greekLetters } from "../../syntax/greek.ts";

export interface Naming {
  /** Words that mean something else there, or are used by what is written around the formula. */
  readonly reserved: ReadonlySet<string>;
  /** What those look like that are in no list. */
  readonly reservedForm?: RegExp;
  /** Words that only the function itself cannot be called. */
  readonly taken?: ReadonlySet<string>;
  /** Whether letters of all scripts can stand in names. */
  readonly allowsLetters: boolean;
  /** What two names have in common that are one there. */
  readonly folded: (name: string) => string;
  /** The most characters that count. */
  readonly longest?: number;
}

export class Identifiers {
  private readonly naming: Naming;
  private readonly isReserved: (folded: string) => boolean;
  private readonly taken = new Set<string>();
  private count = 0;

  /** @param others what is reserved here, too, as it is folded */
  constructor(naming: Naming, others: ReadonlySet<string> = new Set()) {
    this.naming = naming;
    const { reserved, reservedForm } = naming;
    this.isReserved = (folded) =>
      reserved.has(folded) || others.has(folded) || reservedForm?.test(folded) === true;
  }

  /**
   * A name for what the user calls so, or as near to it as can be.
   * @param parts names that come with it, as they are folded, and have to be free as well
   */
  named(name: string, parts: (identifier: string) => readonly string[] = () => []): string {
    const plain = transliterated(name, this.naming.allowsLetters);
    const base = this.isReserved(this.folded(plain)) ? `${plain.replace(/^_+(?=.)/, "")}_` : plain;
    const withEnd = (end: string): string =>
      base.slice(0, (this.naming.longest ?? base.length + end.length) - end.length) + end;
    let identifier = withEnd("");
    const isFree = (): boolean =>
      !this.isTaken(identifier) && parts(identifier).every((part) => !this.taken.has(part));
    for (let n = 2; !isFree(); n++) identifier = withEnd(`_${n}`);
    for (const each of [this.folded(identifier), ...parts(identifier)]) this.taken.add(each);
    return identifier;
  }

  reserve(identifier: string): void {
    this.taken.add(this.folded(identifier));
  }

  /** A name for what has none: t1, t2 and so on. */
  fresh(): string {
    for (;;) {
      const identifier = `t${++this.count}`;
      if (this.isTaken(identifier)) continue;
      this.taken.add(this.folded(identifier));
      return identifier;
    }
  }

  private isTaken(identifier: string): boolean {
    const folded = this.folded(identifier);
    return this.taken.has(folded) || this.isReserved(folded);
  }

  private folded(identifier: string): string {
    return this.naming.folded(identifier);
  }
}

const nameOfLetter: ReadonlyMap<string, string> = new Map(
  [...greekLetters].flatMap(([name, letter]) => [
    [letter, name],
    [letter.toUpperCase(), `${name[0]?.toUpperCase()}${name.slice(1)}`],
  ]),
);

/** What stands for a character that no name can hold. */
const words: ReadonlyMap<string, string> = new Map([
  ["'", "_prime"],
  ["′", "_prime"],
  ["%", "_percent"],
  ["∞", "infinity"],
]);

/**
 * What identifiers go on with in all languages that allow letters: by category, for the lists of Unicode, ID_Continue and
 * the like, have what cannot be seen, and in one version more than in another.
 */
const inIdentifier = /^(?:(?=\p{ID_Continue})[\p{L}\p{Mn}\p{Mc}\p{Nd}\p{Nl}\p{Pc}])+$/u;

/** A property's name in a program: as it is, in quotes, and with escapes for what cannot be seen or told apart. */
export function keyText(name: string, spell: (code: number) => string): string {
  return JSON.stringify(name).replace(/[\p{C}\p{Zl}\p{Zp}\p{Zs}]/gu, (character) =>
    character === " " ? character : spell(character.codePointAt(0) as number),
  );
}

/** Whether a name can stand as it is where letters are allowed. */
export const isPlainKey = (name: string): boolean =>
  /^[\p{ID_Start}$_]/u.test(name) && inIdentifier.test(name.replaceAll("$", "_"));

export function transliterated(name: string, allowsLetters: boolean): string {
  const letters = [...name.normalize("NFKC")]
    .map((character) => {
      if (/[A-Za-z0-9_]/.test(character)) return character;
      if (allowsLetters && inIdentifier.test(character)) return character;
      const word = nameOfLetter.get(character) ?? words.get(character);
      if (word !== undefined) return word;
      const [bare = ""] = character.normalize("NFD");
      if (/[A-Za-z0-9]/.test(bare)) return bare;
      if (!/[\p{L}\p{N}]/u.test(character)) return "_";
      return `u${(character.codePointAt(0) as number).toString(16)}`;
    })
    .join("")
    .replace(/(?<=[^_])_+$|__+(?=_prime|_percent)/g, "");
  if (letters === name) return /^[\p{ID_Start}_]/u.test(letters) ? letters : `x${letters}`;
  const tidy = letters.replace(/_{2,}/g, "_").replace(/^_+(?=.)|_+$/g, "");
  if (tidy === "") return "x";
  return /^[\p{ID_Start}_]/u.test(tidy) ? tidy : `x${tidy}`;
}
