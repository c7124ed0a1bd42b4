import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOneLine } from "../../src/syntax/one-line.ts";
import { splitStatements } from "../../src/syntax/statements.ts";

describe("a statement on one line", () => {
  it.each([
    ["y = 1 + # one\n2", "y = 1 + 2 # one"],
    ["x = (1 + # a\n  # b\n\n  2) # c", "x = (1 + 2) # a # b # c"],
    ["`a#b` + # a\n`c#` # c", "`a#b` + `c#` # a # c"],
    ["f(1,\n\t2);  ", "f(1, 2);"],
    [" secret +\n1", " secret + 1"],
    ["y = 1 + # {\n2", "y = 1 + 2 # {"],
    ["repeat 2 {\n  x = 1\n  y\n}", "repeat 2 { x = 1; x, y }"],
    [":load a#b.nabla # the model", ":load a#b.nabla # the model"],
    ["# nothing but this", "# nothing but this"],
    ["repeat 2 {\n  x := 1 # one\n  x\n  y\n}", "repeat 2 { x := 1; x, y }"],
    [
      "for k in v {\n s = s + k\n for i in v { i; }\n}",
      "for k in v { s = s + k; s; for i in v { i; } }",
    ],
    ["repeat 2 {\n x;\n}; y", "repeat 2 { x; }; y"],
  ])("%j is %j", (text, line) => {
    expect(asOneLine(text)).toBe(line);
  });

  it("is the same statement", () => {
    const piece = fc.constantFrom("a", "1", " + ", "(", ")", "#", "`b#c`", ", ", "[", "]");
    const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 4 }), (lines) => {
        const text = lines.join("\n");
        const statements = [...splitStatements(text)];
        fc.pre(statements.length === 1 && statements[0]?.unclosed === undefined);
        const [same] = splitStatements(asOneLine(text));
        const codeOf = (code = ""): string => code.replace(/\s+/g, "");
        expect(codeOf(same?.text)).toBe(codeOf(statements[0]?.text));
      }),
      { numRuns: 2000 },
    );
  });
});
