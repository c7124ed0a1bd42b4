/** A derivative as a sum of products, found by hand. */

import { describe, expect, it } from "vitest";
import type { Paths } from "../../../src/features/paths/part.ts";
import { paths } from "../../../src/features/paths/run.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { printExpression } from "../../../src/syntax/print.ts";
import { contextAfter, partsIn, wordsIn } from "../../calls.ts";

const pathsOf = (program: string, ...expressions: string[]): Paths =>
  partsIn(paths(contextAfter(program), expressions.map(parseExpression)), "paths")[0] as Paths;

const written = ({ rows }: Paths): unknown[] =>
  rows.map(({ nodes, locals, product }) => [
    nodes.map((node) => (typeof node === "number" ? node : printExpression(node))).join(" < "),
    locals,
    product,
  ]);

describe("paths", () => {
  it("have the local derivatives on the way, and the derivative is the sum of their products", () => {
    // f = a·b - a with a = 2x and b = x²: at x = 3 the ways are b·2 = 18, a·2x = 36 and -2.
    const found = pathsOf("x = 3; a = 2x; b = x^2; f = a*b - a", "x", "f");
    expect(written(found)).toEqual([
      ["a*b < b < x", [1, 6, 6], 36],
      ["a*b < a < x", [1, 9, 2], 18],
      ["a < x", [-1, 2], -2],
    ]);
    expect(found).toMatchObject({ count: 3, sum: 52 });
    expect(found.magnitude).toBeCloseTo(Math.log10(3), 14);
  });

  it("are counted where not all are shown: 2^30 through 30 doublings, each with a product of 1", () => {
    const doublings = Array.from({ length: 30 }, (_, at) => `h${at + 1} = h${at} + h${at};`);
    const found = pathsOf(`h0 = 1;\n${doublings.join("\n")}`, "h0", "h30");
    expect(found).toMatchObject({ count: 2 ** 30, sum: 2 ** 30 });
    expect(found.rows).toHaveLength(20);
    // Of 30 nodes four are shown at either end.
    expect(found.rows[0]?.nodes[4]).toBe(22);
    expect(found.rows[0]?.locals).toHaveLength(30);
  });

  it("are none from what nothing flows to", () => {
    const context = contextAfter("x = 3; y = 2");
    expect(wordsIn(paths(context, ["y", "x^2"].map(parseExpression)))).toContain(
      "no path from x^2 to y",
    );
  });
});
