/** Text that can be written to a terminal as it is: nothing in it acts there. */

declare const isPrintable: unique symbol;
declare const isShown: unique symbol;

/** Made by `printable` and by nothing else, so that text from outside cannot be forgotten to be made so. */
export type Printable = string & { readonly [isPrintable]: true };

/** What goes to a stream as it is: a view has made it of what is printable, with colors and line ends of its own. */
export type Shown = string & { readonly [isShown]: true };

/**
 * What moves the cursor, begins a command to the terminal, turns the direction of writing, breaks the line or is not seen
 * at all: C0, DEL, C1, controls of bidirectional text, separators of lines and paragraphs, spaces without width and byte
 * order marks; and halves of surrogate pairs, which are no text. Joiners stay: scripts and emoji need them.
 */
const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
  /[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu;

/** Characters of which none acts, and each is one column wide: most of what there is. */
export const isPlain = (text: string): boolean =>
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u03ff\u2013-\u2026\u2190-\u2319\u2500-\u25fc]*$/.test(
    text,
  );

/** With characters that would act shown as escapes, `\x1b` or `\u202e`, and tabs as spaces. */
export const printable = (text: string): Printable =>
  (isPlain(text) ? text : text.replace(acting, escaped)) as Printable;

function escaped(character: string): string {
  if (character === "\t") return " ";
  const code = character.charCodeAt(0).toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
}

/** The same of a text of several lines. */
export const printableLines = (text: string): Shown =>
  text.split("\n").map(printable).join("\n") as Shown;

export const nothingShown = "" as Shown;

/** The program's own words, and among them what is printable, or made of that: nothing else fits in. */
export const shown = (
  words: TemplateStringsArray,
  ...parts: readonly (Printable | Shown | number)[]
): Shown => String.raw({ raw: words }, ...parts) as Shown;

export const shownLines = (text: Shown): Shown[] => text.split("\n") as Shown[];

export const shownAll = (parts: readonly (Printable | Shown)[]): Shown => parts.join("") as Shown;

/** A line for a stream: the program's own words, and among them texts from anywhere, made printable. */
export const shownLine = (
  words: TemplateStringsArray,
  ...texts: readonly (string | number)[]
): Shown =>
  `${String.raw({ raw: words }, ...texts.map((text) => printable(`${text}`)))}\n` as Shown;

/** JSON with what would act as escapes: it reads as the same data. None of it stands outside of texts but line ends. */
export const shownJson = (json: string): Shown =>
  (/^[ -~]*\n$/.test(json) ? json : json.replace(acting, escapedInJson)) as Shown;

const escapedInJson = (character: string): string =>
  character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
