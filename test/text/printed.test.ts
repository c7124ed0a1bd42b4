import { describe, expect, it } from "vitest";
import { printableLines, shownJson, shownLine } from "../../src/text/printable.ts";
import { printed } from "../../src/text/printed.ts";

describe("data for views", () => {
  it("is the same object where nothing in it acts", () => {
    const data = {
      kind: "facts",
      rows: [{ title: "a", value: new Map([["x", [1, Number.NaN]]]) }],
    };
    expect(printed(data)).toBe(data);
  });

  it("has all text in it made printable: in lists, in maps, in what it makes when it is asked", () => {
    const data = {
      title: "a\u202e",
      rows: [["\u001b[8m", 1, undefined, true]],
      values: new Map([["x\u009b", { y: "\r" }]]),
      at: (index: number) => ({ name: `\u0007${index}` }),
    };
    const { at, ...rest } = printed(data);
    expect(rest).toEqual({
      title: "a\\u202e",
      rows: [["\\x1b[8m", 1, undefined, true]],
      values: new Map([["x\\x9b", { y: "\\x0d" }]]),
    });
    expect(at(2)).toEqual({ name: "\\x072" });
    expect(data.title).toBe("a\u202e");
  });

  it("has one object where there was one", () => {
    const node = { name: "\u001b" };
    const [one, other] = printed([node, node]);
    expect(one).toBe(other);
    expect(one).not.toBe(node);
  });

  it("has marks on what they were on", () => {
    const { text, marks } = printed({ text: "a\u001b + b\u001b", marks: [{ start: 5, end: 7 }] });
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["b\\x1b"]);
  });

  it("is nothing that cannot be looked through", () => {
    expect(() => printed({ error: new Error("\u001b") })).toThrow("no data for a view");
  });
});

describe("what goes to a stream", () => {
  it("is a line, in which other texts begin none", () => {
    expect(shownLine`${"f\n\u001b"}:${3}: interrupted`).toBe("f\\x0a\\x1b:3: interrupted\n");
    expect(printableLines("a\u001b\nb\r\n")).toBe("a\\x1b\nb\\x0d\n");
  });

  it("is JSON that reads as the same data", () => {
    const data = { "\u061c\u200f": ["\u007f\u009b\u2028\u202e\u2066\ufeff", "\ud800", "𝛼 👩‍👧"] };
    const text = shownJson(JSON.stringify(data));
    expect(JSON.parse(text)).toEqual(data);
    expect(text).toBe(
      '{"\\u061c\\u200f":["\\u007f\\u009b\\u2028\\u202e\\u2066\\ufeff","\\ud800","𝛼 👩‍👧"]}',
    );
  });
});
