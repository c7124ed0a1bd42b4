/** Text that can be written to a terminal as it is: nothing in it acts there. */

declare const isPrintable: unique symbol;

/** Made by `printable` and by nothing else, so that text from outside cannot be forgotten to be made so. */
export type Printable = string & { readonly [isPrintable]: true };

/**
 * What moves the cursor, begins a command to the terminal, turns the direction of writing or breaks the line: C0, DEL,
 * C1, controls of bidirectional text, separators of lines and paragraphs; and halves of surrogate pairs, which are no text.
 */
const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
  /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/** With characters that would act shown as escapes, `\x1b` or `\u202e`, and tabs as spaces. */
export const printable = (text: string): Printable =>
  text.replace(acting, (character) => {
    if (character === "\t") return " ";
    const code = character.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
  }) as Printable;
