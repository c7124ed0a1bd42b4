import { describe, expect, it } from "vitest";
import { clip, clipStart, onOneLine, packed, widthOf, wrap } from "../../src/text/text.ts";

describe("the width of a text", () => {
  it.each([
    ["", 0],
    ["tanh(x)", 7],
    ["∂o/∂input", 9],
    ["x₁ + α²", 7],
    ["é", 1],
    ["e\u0301", 1],
    ["関数", 4],
    ["a\u200bb", 2],
    ["😀", 2],
  ])("%j is %i", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe("texts with commas between them", () => {
  it("are parted between lines, and never cut where they fit on one", () => {
    expect(packed(["a 1", "b 2", "c 3"], 20, 2)).toEqual(["a 1, b 2, c 3"]);
    expect(packed(["a 1", "b 2", "c 3"], 9, 2)).toEqual(["a 1, b 2,", "c 3"]);
    expect(packed(["a 1", "b 2", "c 3", "d 4"], 8, 1)).toEqual(["a 1,", "… 3 more"]);
    expect(packed(["a 12345"], 4, 2)).toEqual(["a 1…"]);
    expect(packed([], 4, 2)).toEqual([]);
  });
});

describe("cutting", () => {
  it("keeps within the width, and says that something is gone", () => {
    expect(clip("tanh(x)", 7)).toBe("tanh(x)");
    expect(clip("tanh(x)", 5)).toBe("tanh…");
    expect(clip("関数関数", 5)).toBe("関数…");
    expect(clipStart("tanh(x)", 4)).toBe("…(x)");
    expect(clipStart("tanh(x)", 7)).toBe("tanh(x)");
    expect(widthOf(clipStart("関数関数", 4))).toBe(3);
    // Longer than wide, and yet nothing is gone.
    expect(clip("𝛼𝛽𝛾", 3)).toBe("𝛼𝛽𝛾");
    expect(clip("e\u0301e\u0301", 2)).toBe("e\u0301e\u0301");
    expect(clipStart("e\u0301".repeat(5), 5)).toBe("e\u0301".repeat(5));
  });
});

describe("wrapping", () => {
  it("breaks between words, and inside one that is too long", () => {
    expect(wrap("a formula and its gradient", 10)).toEqual(["a formula", "and its", "gradient"]);
    expect(wrap("abcdefgh ij", 3)).toEqual(["abc", "def", "gh", "ij"]);
    expect(wrap("rate*speed*length + 1", 11)).toEqual(["rate*speed*", "length + 1"]);
    expect(wrap("2*abcdefgh", 6)).toEqual(["2*abcd", "efgh"]);
    expect(wrap("", 3)).toEqual([""]);
  });
});

describe("a text on one line", () => {
  it("has no ends of lines", () => {
    expect(onOneLine("f(1,\n   2)\t")).toBe("f(1, 2)");
  });
});
