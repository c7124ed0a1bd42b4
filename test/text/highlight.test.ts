import { describe, expect, it } from "vitest";
import { highlight } from "../../src/text/highlight.ts";
import { printable } from "../../src/text/printable.ts";
import { paint, styleFor } from "../../src/text/style.ts";

const style = {
  ...styleFor(false),
  number: paint((text) => `{number:${text}}`),
  unknown: paint((text) => `{unknown:${text}}`),
  function: paint((text) => `{function:${text}}`),
  error: paint((text) => `{error:${text}}`),
  strong: paint((text) => `{strong:${text}}`),
  dim: paint((text) => `{dim:${text}}`),
};
const names: ReadonlyMap<string, "variable" | "function"> = new Map([
  ["a", "variable"],
  ["b", "variable"],
  ["unit price", "variable"],
  ["tanh", "function"],
]);
const vocabulary = {
  kindOf: (name: string) => names.get(name),
  isBeginning: () => false,
  isCommand: () => true,
};

describe("a line in colors", () => {
  it.each([
    ["a..b", "a..b"],
    ["a..5", "a..{number:5}"],
    ["a...5", "a..{number:.5}"],
    ["1.5..3", "{number:1.5}..{number:3}"],
    ["b²+x³", "b²+{unknown:x}³"],
    ["`unit price`*2 # `a", "`unit price`*{number:2} {dim:# `a}"],
    ["`c#)`+tanh(a))", "{unknown:`c#)`}+{function:tanh}(a){error:)}"],
    ["`g h`(`p q`) = `p q` + 0x1F_a", "`g h`(`p q`) = `p q` + {number:0x1F_a}"],
    ["a'' + 𝛼", "a'' + {unknown:𝛼}"],
    ["15% of a + of", "{number:15}% {strong:of} a + {unknown:of}"],
    ["a mod 5 + 2½", "a {strong:mod} {number:5} + {number:2½}"],
    ["tanh 30º + |a|·√aⁿ", "{function:tanh} {number:30}º + |a|·√aⁿ"],
    ["  a\u00a0+ $ ", "  a\u00a0+ $ "],
    ["repeat a { b }; while a {", "{strong:repeat} a { b }; {strong:while} a {"],
    ["} b }", "} b }"],
    ["repeat(a)", "{unknown:repeat}(a)"],
  ])("%s is %s", (line, colored) => {
    expect(highlight(printable(line), 0, style, vocabulary)).toBe(colored);
  });
});
