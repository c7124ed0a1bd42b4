/** Code on lines: the same code, in lines that can be read. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { level, primary, signed, ternary, within } from "../../../src/features/export/fragment.ts";
import {
  broken,
  comment,
  declarations,
  lineWidth,
  split,
  statement,
} from "../../../src/features/export/layout.ts";

const code: fc.Arbitrary<string> = fc.letrec<{ sum: string; factor: string }>((tie) => ({
  sum: fc
    .array(fc.tuple(fc.constantFrom(" + ", " - ", " * "), tie("factor")), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.map(([sign, part], at) => (at === 0 ? part : sign + part)).join("")),
  factor: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("x", "gradient", "0.125", "Math.exp(x)", '"a + b"'),
    tie("sum").map((inner) => `(${inner})`),
    tie("sum").map((inner) => `f(${inner}, y)`),
  ),
})).sum;

describe("a statement", () => {
  it("is the same code, and breaks where it can before a line is too long", () => {
    fc.assert(
      fc.property(code, (text) => {
        const lines = statement("  const t = ", text, ";", "    ").split("\n");
        expect(lines.map((line) => line.trim()).join(" ")).toBe(`const t = ${text};`);
        for (const [at, line] of lines.entries()) {
          expect(line.startsWith(at === 0 ? "  const t = " : "    ")).toBe(true);
          // What is longer is in one piece; the semicolon may hang over, and on the first line what would fit below.
          if (line.length <= lineWidth + (at === 0 ? "const t = ".length : 1)) continue;
          expect(split(line.trim(), /^ (?:[+-] |\* \()/, Number.POSITIVE_INFINITY)).toHaveLength(1);
        }
      }),
    );
  });

  it("breaks at the loosest sign that it has outside of brackets", () => {
    const long = (name: string): string => name.repeat(40);
    const text = `${long("a")} * (b + c) + ${long("d")}`;
    expect(broken(text, "  ")).toBe(`${long("a")} * (b + c)\n  + ${long("d")}`);
    const choice = `${long("p")} ? ${long("q")} : ${long("r")}`;
    expect(broken(choice, "  ").split("\n")).toEqual([
      `${long("p")} ? ${long("q")}`,
      `  : ${long("r")}`,
    ]);
  });

  it("is in pieces by brackets and quotes", () => {
    expect(split("a + (b + c) + `d + e`", /^ \+ /, 0)).toEqual(["a", " + (b + c)", " + `d + e`"]);
  });
});

it("comments hold all words, in lines of the width", () => {
  const words = "a formula that goes on and on ".repeat(12).trim();
  const lines = comment(words, "// ");
  expect(lines.map((line) => line.slice(3)).join(" ")).toBe(words);
  expect(lines.every((line) => line.startsWith("// ") && line.length <= lineWidth)).toBe(true);
  expect(lines.length).toBe(Math.ceil(words.length / (lineWidth - 3)));
});

it("the first derivative stands under what it is", () => {
  const binding = (identifier: string, isBackward: boolean, by?: string) => ({
    identifier,
    isBackward,
    by,
    code: primary("0"),
    isTest: false,
    guard: undefined,
    uses: new Set<string>(),
  });
  const bindings = [binding("n", false), binding("d_n", true, "n"), binding("d_x", true, "x")];
  const lines = declarations(bindings, ["# "], ({ identifier }) => `  ${identifier} = 0`);
  expect([lines.length, lines[0], lines[1], lines[3], lines[4]]).toEqual([
    5,
    "  n = 0",
    "",
    "  d_n = 0",
    "  d_x = 0",
  ]);
  expect(lines[2]).toMatch(/^ {2}# .*d_n.*respect to n/);
});

describe("a fragment", () => {
  it("is in brackets where it is looser than asked for, and only there", () => {
    const sum = { text: "a + b", level: level.sum };
    expect([level.choice, level.sum, level.product].map((each) => within(sum, each))).toEqual([
      "a + b",
      "a + b",
      "(a + b)",
    ]);
  });

  it("of a number has its sign before what is positive, also that of 0", () => {
    const literal = signed(String);
    expect([2, -2, 0, -0].map((value) => literal(value).text)).toEqual(["2", "-2", "0", "-0"]);
    expect([2, -2, -0].map((value) => literal(value).level)).toEqual([
      level.primary,
      level.sign,
      level.sign,
    ]);
  });

  it("that chooses needs brackets in its condition and first side, not in the last", () => {
    const choice = ternary(primary("p"), primary("x"), primary("y"));
    expect(ternary(choice, choice, choice).text).toBe("(p ? x : y) ? (p ? x : y) : p ? x : y");
  });
});
