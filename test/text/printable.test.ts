import { describe, expect, it } from "vitest";
import { printable } from "../../src/text/printable.ts";

/** What a terminal, or the order of what is read, must not be told by text: of each class the first and the last. */
const acting = [
  ["C0", 0x00, 0x1f],
  ["DEL", 0x7f, 0x7f],
  ["C1", 0x80, 0x9f],
  ["the Arabic letter mark", 0x61c, 0x61c],
  ["a space without width", 0x200b, 0x200b],
  ["marks of direction", 0x200e, 0x200f],
  ["separators of lines and paragraphs, embeddings, overrides", 0x2028, 0x202e],
  ["joiners of words, signs that are not seen, isolates", 0x2060, 0x206f],
  ["the byte order mark", 0xfeff, 0xfeff],
  ["annotations", 0xfff9, 0xfffb],
  ["halves of surrogate pairs", 0xd800, 0xdfff],
] as const;

const isActing = (code: number): boolean =>
  acting.some(([, first, last]) => first <= code && code <= last);

describe("what is printable", () => {
  it("is every character but those that act, as it is", () => {
    for (let code = 0; code < 0x30000; code++) {
      const character = String.fromCodePoint(code);
      if (!isActing(code)) expect(printable(`a${character}b`)).toBe(`a${character}b`);
      else if (character !== "\t")
        expect(printable(`a${character}b`)).toMatch(/^a\\[xu][\da-f]+b$/);
    }
  });

  it("shows what acts by its number, and a tab as a space", () => {
    expect(printable("\u001b[31mred\u0007\u007f\u009b")).toBe("\\x1b[31mred\\x07\\x7f\\x9b");
    expect(printable("\u061c\u202e\u2028\ud800.\udc00\r\n\0")).toBe(
      "\\u061c\\u202e\\u2028\\ud800.\\udc00\\x0d\\x0a\\x00",
    );
    expect(printable("a\tb")).toBe("a b");
    expect(printable("𝛼 👩‍👧 ñ")).toBe("𝛼 👩‍👧 ñ");
  });
});
