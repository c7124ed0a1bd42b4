import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, parseExpression } from "../../src/syntax/parse.ts";
import { piecesOf, printExpression } from "../../src/syntax/print.ts";
import { bare, expressions } from "./trees.ts";

describe("printing", () => {
  it("gives text that parses to the same tree", () => {
    fc.assert(
      fc.property(expressions, (tree) => {
        expect(bare(parseExpression(printExpression(tree)))).toEqual(bare(tree));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same text in pieces, each part of one expression", () => {
    fc.assert(
      fc.property(expressions, (tree) => {
        const pieces = piecesOf(tree);
        expect(pieces.map(({ text }) => text).join("")).toBe(printExpression(tree));
      }),
      { numRuns: 300 },
    );
    const pieces = piecesOf(parseExpression("a + 2b - (c^-d)!"));
    expect(pieces.map(({ text, of, operator }) => [text, of.kind, operator])).toEqual([
      ["a", "name", undefined],
      [" + ", "chain", 0],
      ["2", "number", undefined],
      ["b", "name", undefined],
      [" - ", "chain", 1],
      ["(", "power", undefined],
      ["c", "name", undefined],
      ["^", "power", undefined],
      ["-", "unary", undefined],
      ["d", "name", undefined],
      [")", "power", undefined],
      ["!", "factorial", undefined],
    ]);
  });

  it.each([
    ["((a + b)) * (c)", "(a + b)*c"],
    ["a - (b - c) - d", "a - (b - c) - d"],
    ["(a*b)/c", "(a*b)/c"],
    ["(-2)^2", "(-2)^2"],
    ["-(2^2)", "-2^2"],
    ["2^(3^2)", "2^3^2"],
    ["(2^3)^2", "(2^3)^2"],
    ["2 ** -x²", "2^-x^2"],
    ["2x", "2x"],
    ["1/(2x)", "1/(2x)"],
    ["1/-(2x)", "1/(-2x)"],
    ["1%(-2x)", "1%(-2x)"],
    ["1/(2*x)", "1/(2*x)"],
    ["1/2/(x)", "1/2/x"],
    ["2(e3)", "2(e3)"],
    ["(a < b) == c", "(a < b) == c"],
    ["a≤b and(b≠c)", "a <= b and b != c"],
    ["(a ? b : c) ? d : (e ? f : g)", "(a ? b : c) ? d : e ? f : g"],
    ["not(a and b)", "not (a and b)"],
    ["tanh ( x1 · w1 )", "tanh(x1*w1)"],
    ["1e999 − 0x10", "1e999 - 16"],
  ])("of %s gives %s", (text, expected) => {
    expect(printExpression(parseExpression(text))).toBe(expected);
  });
});

describe("what a statement is", () => {
  it.each([
    ["x = 2", "assignment"],
    ["const x = 2", "constant"],
    ["f(x) = 2", "function"],
    ["f(x) == 2", "expression"],
    ["const", "expression"],
    ["x", "expression"],
  ])("%s: %s", (text, kind) => {
    expect(parse(text).kind).toBe(kind);
  });
});
