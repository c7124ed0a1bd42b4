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
    expect(packed(["a 12345"], 4, 2)).toEqual(["a …"]);
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

it.each([
  ["[0.125, 0.25, 0.5]", 12, "[0.125, …"],
  ["[0.125, 0.25, 0.5]", 13, "[0.125, …"],
  ["[0.125, 0.25, 0.5]", 14, "[0.125, 0.25,…"],
  ["= 1.5e-12", 7, "= …"],
  ["2*x1234", 6, "2*x12…"],
])("a number is not cut: %s in %i columns", (text, width, cut) => {
  expect(clip(text, width)).toBe(cut);
});

describe("wrapping", () => {
  it("breaks between words, and inside one that is too long", () => {
    expect(wrap("a formula and its gradient", 10)).toEqual(["a formula", "and its", "gradient"]);
    expect(wrap("abcdefgh ij", 3)).toEqual(["abc", "def", "gh", "ij"]);
    expect(wrap("rate*speed*length + 1", 11)).toEqual(["rate*speed*", "length + 1"]);
    expect(wrap("2*abcdefgh", 6)).toEqual(["2*abcd", "efgh"]);
    expect(wrap("", 3)).toEqual([""]);
  });

  it.each([
    ["moves it; also x += 1, x -= 2", 20, ["moves it; also", "x += 1, x -= 2"]],
    ["from 900 on, · below 36", 21, ["from 900 on,", "· below 36"]],
    ["deviation 0.3, 17 points, 14 degrees", 30, ["deviation 0.3, 17 points,", "14 degrees"]],
    ["an equation; `expr` is `expr = 0`", 30, ["an equation; `expr` is", "`expr = 0`"]],
    ["[, y = c..d] [, tangent at p]", 24, ["[, y = c..d]", "[, tangent at p]"]],
    [
      "atan2(y, x): angle of (x, y), in all of diff(f, x)",
      48,
      ["atan2(y, x): angle of (x, y), in all of", "diff(f, x)"],
    ],
    ["lr 0.1 (default: 0.01)", 16, ["lr 0.1", "(default: 0.01)"]],
    ["an aside (of two words)", 18, ["an aside (of two", "words)"]],
    ["a [list, that, has] no room", 10, ["a [list,", "that, has]", "no room"]],
    ["add the missing ` to it", 16, ["add the missing", "` to it"]],
  ])("keeps together what belongs so, where there is room: %s", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe("a text on one line", () => {
  it("has no ends of lines", () => {
    expect(onOneLine("f(1,\n   2)\t")).toBe("f(1, 2)");
  });
});
