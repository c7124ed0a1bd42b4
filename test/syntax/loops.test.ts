import { describe, expect, it } from "vitest";
import { NablaError } from "../../src/error.ts";
import { positionOf } from "../../src/session/reply.ts";
import { type BodyStatement, type Loop, parseLoop } from "../../src/syntax/loops.ts";
import { printExpression } from "../../src/syntax/print.ts";
import { StatementError } from "../../src/syntax/statement-error.ts";
import { type SourceStatement, splitStatements } from "../../src/syntax/statements.ts";

const loopOf = (program: string): Loop =>
  parseLoop([...splitStatements(program)][0] as SourceStatement);

const outline = ({ word, variable, head, body }: Loop): unknown[] => [
  `${word} ${variable?.name ?? ""}: ${printExpression(head)}`,
  ...body.map(({ source, tree }: BodyStatement) =>
    tree.kind === "loop"
      ? outline(tree)
      : `${tree.kind} ${source.line}:${source.column} ${source.text}`,
  ),
];

describe("loops", () => {
  it.each([
    ["repeat 2n { x }", ["repeat : 2n", "expression 1:13 x"]],
    ["while(a < 1) { a += 1 }", ["while : a < 1", "move 1:16 a += 1"]],
    [
      "for `my k` in 1..3 { x, f(y, z); a, b = 1, 2 }",
      [
        "for my k: 1..3",
        "expression 1:22 x",
        "expression 1:25 f(y, z)",
        "definitions 1:34 a, b = 1, 2",
      ],
    ],
    [
      "repeat 3 {\n for k in v { k,\n 𝒳, [1, 2] }\n}",
      [
        "repeat : 3",
        ["for k: v", "expression 2:15 k", "expression 3:2 𝒳", "expression 3:5 [1, 2]"],
      ],
    ],
  ])("%j", (program, expected) => {
    expect(outline(loopOf(program))).toEqual(expected);
  });

  it.each([
    ["repeat { x }", "1:7"],
    ["while { x }", "1:6"],
    ["repeat \\frac{4}{2} { x }", "1:7"],
    ["for k { x }", "1:4"],
    ["for k in { x }", "1:9"],
    ["while x = 2 { x }", "1:7"],
    ["repeat 2 {\n  1 +* 2\n}", "2:6"],
    ["repeat 2 { a, 2 c }", "1:17"],
    ["repeat 2 { (1 }", "1:12"],
    ["for k in v { for i in v { k := 1 } }", "1:27"],
    ["for k in v { k = 1 }", "1:14"],
  ])("tells where %j is wrong", (program, place) => {
    let told = "";
    try {
      loopOf(program);
    } catch (thrown) {
      if (!(thrown instanceof StatementError)) throw thrown;
      const { reason, statement } = thrown;
      expect(reason).toBeInstanceOf(NablaError);
      const { line, column } = positionOf(statement, reason.span?.start ?? 0);
      told = `${line}:${column}`;
    }
    expect(told).toBe(place);
  });
});
