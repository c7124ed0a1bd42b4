import { describe, expect, it } from "vitest";
import { formats } from "../../src/formats/formats.ts";
import type { Screen } from "../../src/text/screen.ts";
import { repliesOf } from "../replies.ts";
import { screen } from "../text/screen.ts";

const shown = (
  program: string,
  format: keyof typeof formats,
  limits: Partial<Screen> = {},
): string => {
  const turns = repliesOf(program).findLast((reply) => reply.kind === "loop");
  return turns === undefined ? "" : [...formats[format].turns(turns, screen(limits))].join("");
};

const nested = "for i in 1..2 { for j in 1..i { i*j, [i, j] } }";

describe("turns", () => {
  it("are a table, with a curve for each column of numbers", () => {
    expect(shown("for k in 1..4 { k, k^2, [k] }", "table")).toBe(`\
 k   k^2   [k]
 1     1   [1]
 2     4   [2]
 3     9   [3]
 4    16   [4]
 k^2  ▁▂▅█

`);
  });

  it("are the first and the last on a screen, and as many as fit", () => {
    const lines = shown("x = 0\nrepeat 100 { x += 1; x }", "table", { height: 20 }).split("\n");
    expect(lines).toHaveLength(19);
    expect(lines[1]).toMatch(/^ +1 +1$/);
    expect(lines.at(-5)).toMatch(/^ +100 +100$/);
    expect(lines.at(-4)).toBe(" … 87 more rows; csv and json have all");
  });

  it("are lines of plain numbers", () => {
    expect(shown(nested, "plain")).toBe("1\t[1, 1]\n2\t[2, 1]\n4\t[2, 2]\n");
  });

  it("are records, with what each loop counts", () => {
    const records = shown(nested, "json")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records[2]).toEqual({
      file: "<text>",
      line: 1,
      source: nested,
      turn: 2,
      turns: { i: 2, j: 2 },
      columns: { "i*j": 4, "[i, j]": [2, 2] },
    });
    expect(shown("x = 1\nrepeat 1 { x }", "json")).toBe(
      '{"file":"<text>","line":2,"source":"repeat 1 { x }","turn":1,"columns":{"x":1}}\n',
    );
  });

  it("have their notes in the last record", () => {
    const [first, last] = shown("for k in [-1, 1] { ln(k) }", "json").trim().split("\n");
    expect(first).not.toContain("notes");
    expect(JSON.parse(last as string).notes).toHaveLength(1);
  });

  it("are a row of separated values for each number", () => {
    expect(shown("for k in [5] { k^2, [k, 1] }", "csv").split("\r\n")).toEqual([
      "<text>,1,k^2,25,k,5,",
      '<text>,1,"[k, 1][1]",5,k,5,',
      '<text>,1,"[k, 1][2]",1,k,5,',
      "",
    ]);
  });

  it("that show nothing are nothing", () => {
    for (const format of ["table", "plain", "json", "csv"] as const) {
      expect(shown("x = 1\nrepeat 3 { x += 1 }", format)).toBe("");
      expect(shown("repeat 0 { 1 }", format)).toBe("");
    }
  });
});
