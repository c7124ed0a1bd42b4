import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type SourceStatement,
  StatementSplitter,
  splitStatements,
} from "../../src/syntax/statements.ts";

const texts = (program: string): string[] => [...splitStatements(program)].map(({ text }) => text);

describe("splitting a program", () => {
  it.each([
    ["x = 1\ny = 2", ["x = 1", "y = 2"]],
    ["x = 1; y = 2;", ["x = 1", "y = 2"]],
    ["\n\n;;\n# only a comment\n", []],
    ["x = 1 # the first\r\ny = 2\r\n", ["x = 1", "y = 2"]],
    ["f(1,\n  2)", ["f(1,\n  2)"]],
    ["1 +\n\n2", ["1 +\n\n2"]],
    ["x =\n  3", ["x =\n  3"]],
    ["1 + # half\n# nothing\n2", ["1 +\n\n2"]],
    ["a or\nb", ["a or\nb"]],
    ["factor\nb", ["factor", "b"]],
    ["n!\nb", ["n!", "b"]],
    [":trace x; y # z", [":trace x", "y"]],
    [":trace x # y; z", [":trace x # y; z"]],
    [
      ":plot x > 'a;b.svg'; :plot y > \"c;d.svg\"; x",
      [":plot x > 'a;b.svg'", ':plot y > "c;d.svg"', "x"],
    ],
    [":grad f'(x); g'(x)", [":grad f'(x)", "g'(x)"]],
    [":grad `a;b`; `c;d`", [":grad `a;b`", "`c;d`"]],
    [":set precision 3;; :quit;", [":set precision 3", ":quit"]],
    ["x = 1; :vars", ["x = 1", ":vars"]],
    ["?", ["?"]],
  ])("%j", (program, expected) => {
    expect(texts(program)).toEqual(expected);
  });

  it("tells where each statement begins, and which are silent", () => {
    const found = [...splitStatements("α = 1; 𝒳 = 2;\n\n  (3 +\n 4)\n")].map(
      ({ line, column, silent }) => [line, column, silent],
    );
    expect(found).toEqual([
      [1, 1, true],
      [1, 8, true],
      [3, 3, false],
    ]);
    const commands = [...splitStatements(":trace 𝒳; :vars;  x\n:vars # ;\n")];
    expect(commands.map(({ line, column, silent }) => [line, column, silent])).toEqual([
      [1, 1, true],
      [1, 11, true],
      [1, 19, false],
      [2, 1, false],
    ]);
  });

  it("gives up a forgotten bracket where a definition begins", () => {
    expect(texts("y = (1 + 2\nx = 3\nx")).toEqual(["y = (1 + 2", "x = 3", "x"]);
    expect(texts("f(a,\nb == c)")).toEqual(["f(a,\nb == c)"]);
    expect([...splitStatements("(1 + 2")][0]?.unclosed).toBe(0);
  });

  it.each([
    ["(1 + 2\n3\n4 +\n5\nx = 6", ["1:(1 + 2", "2:3", "3:4 +\n5", "5:x = 6"]],
    ["a; (1 + 2\n3\n4", ["1:a", "1:(1 + 2", "2:3", "3:4"]],
    ["(1 + 2\n3\n4; 5\n6", ["1:(1 + 2", "2:3", "3:4", "3:5", "4:6"]],
    ["f(\n[1\n(2)\n3", ["1:f(\n[1", "3:(2)", "4:3"]],
    ["(\n(\n(", ["1:(\n(\n("]],
    ["[a\nf(w,[) = 2", ["1:[a", "2:f(w,[) = 2"]],
  ])("takes the lines after a forgotten bracket for themselves: %j", (program, expected) => {
    expect([...splitStatements(program)].map(({ line, text }) => `${line}:${text}`)).toEqual(
      expected,
    );
  });

  it.each([
    ["y = (1 + 2\n:vars\n3)", ["1:y = (1 + 2", "2::vars", "3:3)"]],
    ["f([1,\n 2\n  :set precision 3; z", ["1:f([1,", "2:2", "3::set precision 3", "3:z"]],
    ["(a ? b\n: c)", ["1:(a ? b\n: c)"]],
    ["(a ?\n(b ? c : d\n:vars", ["1:(a ?\n(b ? c : d", "3::vars"]],
    ["(a ? [b]\n:c\n:vars", ["1:(a ? [b]", "2::c", "3::vars"]],
    ["(\n:vars", ["1:(", "2::vars"]],
    ["(\n∇ x = 1\nx", ["1:(", "2:x = 1", "3:x"]],
    ["f(1,\nrepeat 2 {\n x = 1\n}\nx", ["1:f(1,", "2:repeat 2 {\n x = 1\n}", "5:x"]],
    ["[k\nfor k in \\frac{4}{2}..3]\nx", ["1:[k\nfor k in \\frac{4}{2}..3]", "3:x"]],
  ])(
    "gives up a forgotten bracket where a command, a loop or a prompt begins: %j",
    (program, expected) => {
      expect([...splitStatements(program)].map(({ line, text }) => `${line}:${text}`)).toEqual(
        expected,
      );
    },
  );

  const operators =
    "+ - − – * × · ⋅ ∙ • ∗ ✕ ✖ / // ÷ ∕ ⁄ % ^ ˆ ** < <= ≤ > >= ≥ == != ≠ = ? : , ± +/- .. or and not".split(
      " ",
    );
  const beginnings = [
    "y = x",
    "x",
    "2",
    "f(x) = x",
    "y = 1 ? x",
    "const c = 1",
    "3 3",
    "y = x +\nx",
  ];
  const others = [
    "z = 5",
    "const z = 5",
    "g(t) = [t,\n2]",
    "`a b` = 1; w",
    ":vars",
    "?",
    "z = 5 +\n1",
    "∇ z = 5",
    "repeat 2 { z = 5 }",
    "while (z < 5) {\nz := 5\n}",
    "for k in [1,\n2] { z = k }",
  ];

  it.each(operators)("ends a statement with a left-over %s where another begins", (operator) => {
    for (const beginning of beginnings) {
      for (const other of others) {
        const own = texts(`${beginning} ${operator}\n\n# note\n${other}\nend`);
        expect(own).toEqual([...texts(`${beginning} ${operator}`), ...texts(other), "end"]);
      }
    }
  });

  it.each([
    ["a = 3,\nb", ["1:a = 3,", "2:b"]],
    ["2 =\n3", ["1:2 =", "2:3"]],
    ["y = 3 :\n2", ["1:y = 3 :", "2:2"]],
    ["y = a..\n1..5", ["1:y = a..", "2:1..5"]],
    ["a ?\nb", ["1:a ?", "2:b"]],
    ["a ?\nb :\nc", ["1:a ?\nb :\nc"]],
    ["a ?\nb :\nc = 3", ["1:a ?\nb :", "3:c = 3"]],
    ["f(1,\n2) +\n3", ["1:f(1,\n2) +\n3"]],
    ["f(1,\n2) +\nz = 3", ["1:f(1,\n2) +", "3:z = 3"]],
    ["1 +\nz == 3", ["1:1 +\nz == 3"]],
    ["1 +\n-2", ["1:1 +\n-2"]],
    ["1 /\n2x", ["1:1 /\n2x"]],
    ["1 <\n2 < 3", ["1:1 <\n2 < 3"]],
    ["1 +\n2 3\n4", ["1:1 +\n2 3", "3:4"]],
    ["x +\n; y", ["1:x +", "2:y"]],
  ])("takes what can go on with an operator, and else loses no line: %j", (program, expected) => {
    expect([...splitStatements(program)].map(({ line, text }) => `${line}:${text}`)).toEqual(
      expected,
    );
  });

  it("does so in linear time, and waits no longer than for a very long statement", () => {
    const lines = Array.from({ length: 1_000_000 }, (_, index) => `${index}*2 + (1)`);
    const found = [...splitStatements(`(1 + 2\n${lines.join("\n")}\n${lines.join("\n")}`)];
    expect(found).toHaveLength(2_000_001);
    expect(found.filter(({ unclosed }) => unclosed !== undefined)).toHaveLength(1);
    expect(found.at(-1)).toMatchObject({ line: 2_000_001, text: "999999*2 + (1)" });
  });

  it("cuts a line that is too long, and goes on after it", () => {
    const splitter = new StatementSplitter();
    const found = [...splitter.feed("x = 1\n")];
    for (let piece = 0; piece < 1000; piece++) found.push(...splitter.feed("1+".repeat(1 << 16)));
    found.push(...splitter.feed("1\ny = 2\n"), ...splitter.end());
    expect(found.map(({ line, isCut = false, text }) => [line, isCut, text.length])).toEqual([
      [1, false, 5],
      [2, true, 1000],
      [3, false, 5],
    ]);
  });

  it("does not depend on the pieces that the text comes in", () => {
    const piece = fc.constantFrom(
      "x = 1",
      "\n",
      ";",
      "(",
      ")",
      "+",
      " # note",
      "\r\n",
      ":vars",
      "?",
      "=",
      "[",
      "f(a",
      "`b(",
      "±",
      "%",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, seed) => {
        const program = pieces.join("");
        const splitter = new StatementSplitter();
        const found = [];
        for (let at = 0; at < program.length; ) {
          const to = at + 1 + ((seed + at) % 5);
          found.push(...splitter.feed(program.slice(at, to)));
          at = to;
        }
        found.push(...splitter.end());
        expect(found).toEqual([...splitStatements(program)]);
      }),
    );
  });

  it("goes on after ±, and not after percent", () => {
    const all =
      "x = 3 ±\n0.1\ny = 3 ± 2%\nz = 5 %\n2\nw = 3 +/-\n2%\nv = [1,\n2] ± 2% # of each\n`a±b` %\n2";
    expect(texts(all)).toEqual([
      "x = 3 ±\n0.1",
      "y = 3 ± 2%",
      "z = 5 %\n2",
      "w = 3 +/-\n2%",
      "v = [1,\n2] ± 2%",
      "`a±b` %\n2",
    ]);
  });

  it("takes linear time", () => {
    expect(texts(`x = 1 ± ${"1 +\n".repeat(200_000)}2%\n1`)).toHaveLength(2);
    // Quadratic, either of these would take minutes.
    expect(texts("(\n".repeat(200_000))).toHaveLength(1);
    expect(texts(`x${"+\n".repeat(200_000)}1`)).toHaveLength(1);
    expect(texts("1 <\n".repeat(200_000)).length).toBeGreaterThan(0);
    expect(texts("x = 1 +\n".repeat(20_000))).toHaveLength(20_000);
    expect(texts(`x = 1 +\n${`${"1 + ".repeat(5000)}\n`.repeat(100)}`)).toHaveLength(1);
    expect(texts("1;".repeat(200_000))).toHaveLength(200_000);
  });
});

describe("a comment", () => {
  const comments = (program: string) =>
    [...splitStatements(program)].map(({ text, comment }) => [text, comment]);

  it("right above a statement belongs to it, line by line", () => {
    const program = "# The area.\n#   r: radius\n##\narea(r) = pi*r^2\nx = 2";
    expect(comments(program)).toEqual([
      ["area(r) = pi*r^2", "The area.\n  r: radius\n"],
      ["x = 2", undefined],
    ]);
  });

  it("elsewhere belongs to nothing", () => {
    const program = "# far above\n\nx = 1 # behind\ny = (2 + # within\n 3)\nz = 4; # after\nt = 5";
    expect(comments(program).map(([, comment]) => comment)).toEqual(Array(4).fill(undefined));
  });

  it("goes on from one text to the next, as lines are typed", () => {
    const splitter = new StatementSplitter();
    splitter.feed("# typed before\n");
    const next = new StatementSplitter(splitter.lastComment);
    expect(next.feed("f(x) = x\n")[0]?.comment).toBe("typed before");
  });
});

describe("blocks", () => {
  const outline = (program: string): unknown[] => {
    const shape = ({ text, block, silent, unclosed, line, column }: SourceStatement): unknown => [
      `${line}:${column}:${block?.head ?? text}${silent ? ";" : ""}`,
      ...(block?.statements.map(shape) ?? []),
      ...(unclosed === undefined ? [] : [text[unclosed]]),
    ];
    return [...splitStatements(program)].map(shape);
  };

  it.each([
    ["repeat 2 { x := 1; y }; z", [["1:1:repeat 2;", ["1:12:x := 1;"], ["1:20:y"]], ["1:25:z"]]],
    ["for k in [1,\n2] {\n  k # c\n # d\n}", [["1:1:for k in [1,\n2]", ["3:3:k"]]]],
    [
      "while a {\n repeat b { c } d\n}",
      [["1:1:while a", ["2:2:repeat b", ["2:13:c"]], ["2:17:d"]]],
    ],
    ["∇ repeat 2 {\n… x\n… }", [["1:3:repeat 2", ["2:3:x"]]]],
    ["repeat 2 { (1 + 2 }\n3", [["1:1:repeat 2", ["1:12:(1 + 2", "("]], ["2:1:3"]]],
    ["repeat 2 {\n f({1,\n2}) }", [["1:1:repeat 2", ["2:2:f({1,\n2})"]]]],
    ["x\n repeat 2 {\n  y\n:vars\nz", [["1:1:x"], ["2:2:repeat 2 {", "{"], ["5:1:z"]]],
    ["repeat 2 { for k in v { k", [["1:1:repeat 2 { for k in v { k", "{"]]],
    ["repeat = 2; repeat(3)", [["1:1:repeat = 2;"], ["1:13:repeat(3)"]]],
    ["repeat 2 { x } y", [["1:1:repeat 2", ["1:12:x"]], ["1:16:y"]]],
  ])("%j", (program, expected) => {
    expect(outline(program)).toEqual(expected);
  });

  it("keeps the text, without comments", () => {
    expect(texts("  repeat 2 { # c\n # d\n  x\n}")).toEqual(["repeat 2 {\n\n  x\n}"]);
  });

  it("says that more is to come until the last brace is closed", () => {
    const splitter = new StatementSplitter();
    expect(splitter.feed("repeat 2 { for k in v {\n k }\n")).toEqual([]);
    expect(splitter.isUnfinished).toBe(true);
    expect(splitter.feed("}\n")).toHaveLength(1);
    expect(splitter.isUnfinished).toBe(false);
  });

  it("takes linear time, however deep", () => {
    const pieces = 200_000;
    for (const piece of ["repeat 1 { ", "repeat 1 {\n", "repeat 1 { x }\n", "} "]) {
      expect([...splitStatements(piece.repeat(pieces))].length).toBeLessThanOrEqual(pieces);
    }
  });
});
