/** Nodes with their values and adjoints, found by hand. */

import { expect, it } from "vitest";
import { trace } from "../../../src/features/trace/run.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { printExpression } from "../../../src/syntax/print.ts";
import type { Expression } from "../../../src/syntax/tree.ts";
import { contextAfter, rowsIn } from "../../calls.ts";

const traced = (program: string, text = ""): unknown[][] =>
  rowsIn(trace(contextAfter(program), new ArgumentText(text, 0))).map(([node, ...numbers]) => [
    printExpression(node as Expression),
    ...numbers,
  ]);

it("each node has its value and the derivative of the output with respect to it", () => {
  // With p = x·y = -6, q = p + z = 4 and f = q²: f_q = 8, f_p = f_z = 8, f_x = 8y, f_y = 8x.
  expect(traced("x = -2; y = 3; z = 10; p = x*y; q = p + z; f = q^2")).toEqual([
    ["f", 16, 1],
    ["q", 4, 8],
    ["p", -6, 8],
    ["z", 10, 8],
    ["x", -2, 24],
    ["y", 3, -16],
  ]);
});

it("nodes come after all that use them, however short another way to them is", () => {
  const rows = traced("x = 3", "x + exp(sin(x))");
  expect(rows.map(([name]) => name)).toEqual(["x + exp(sin(x))", "exp(sin(x))", "sin(x)", "x"]);
  // 1 + e^sin(3)·cos(3), by mpmath.
  expect(rows[3]?.[2]).toBeCloseTo(-0.140038567513315, 13);
});
