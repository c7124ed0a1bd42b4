/** A text in words and signs, as the grammar has them, for those who need no tree and must not mind what is unfinished. */

export type TokenKind = "comment" | "number" | "name" | "bracket" | "sign";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

const digits = "\\d+(?:_\\d+)*";
const inBase = (letter: string, digit: string): string => `0${letter}${digit}+(?:_${digit}+)*`;
const fraction = `\\.${digits}`;
const decimal = `(?:${fraction}|${digits}(?:\\.(?!\\.)(?:${digits})?)?)(?:[eE][+-]?${digits})?`;
/** As a regular expression with the flag `u`. */
export const word = "[\\p{L}_][\\p{L}\\d_\u2080-\u2089\u0300-\u036f]*";

const token = new RegExp(
  [
    "(?<comment>#[^\\n]*)",
    `(?<number>${inBase("[xX]", "[\\da-fA-F]")}|${inBase("[bB]", "[01]")}|${decimal})`,
    `(?<name>∞|\`[^\`\\n]+\`|${word})`,
    "(?<bracket>[()[\\]{}])",
    // The longest comes first; `3!==6` is a factorial and a comparison.
    "(?<sign>[:+\\-−*/^]=(?!=)|\\+/[-−]|\\.\\.|\\*\\*|<=|>=|==|!=(?!=)|['′]+|[⁻⁺]?[⁰¹²³⁴-⁹]+|[^\\s\u200b])",
  ].join("|"),
  "gu",
);

/** The tokens of a text, and what is none character by character; what stands between them is space. */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(token)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined) ?? [];
    yield { kind: kind as TokenKind, text: match[0], start: match.index };
  }
}
