/** How a gradient is divided among the pieces of a formula: by the sizes of its paths, found by hand. */

import { describe, expect, it } from "vitest";
import { Shares } from "../../../src/autograd/explain/shares.ts";
import { nodesOf } from "../../../src/autograd/quantity.ts";
import { type Shade, shadeOf } from "../../../src/features/heat/compute.ts";
import { contextAfter } from "../../calls.ts";

function shaded(program: string): Shade & { readonly mentions: readonly (string | undefined)[] } {
  const { graph, last } = contextAfter(program).workspace;
  const [root] = nodesOf(last ?? []) as [number];
  const shade = shadeOf(graph, new Shares(graph, root), root);
  return { ...shade, mentions: shade.mentioned.map((node) => graph.label(node)) };
}

const piecesOf = (program: string): [string, number][] =>
  shaded(program).formula.parts.map(({ text, share }) => [text.trim(), share]);

describe("a formula", () => {
  it("has the share of each piece of what flows there", () => {
    // By a: |b| = 6; by b: |a| = 2; by c: 8. Of 16 in all, half through the product.
    const a = [expect.any(String), expect.closeTo(6 / 16, 14)];
    const b = [expect.any(String), expect.closeTo(2 / 16, 14)];
    const [times, minus] = [expect.closeTo(1 / 2, 14), expect.closeTo(1, 14)];
    const found = piecesOf("a = 2; b = -6; c = 1; a*b - 8c");
    expect(found.slice(0, 4)).toEqual([a, ["*", times], b, ["-", minus]]);
    expect(found.at(-1)).toEqual(["*c", expect.closeTo(1 / 2, 14)]);
  });

  it("divides a chain at each of its operators", () => {
    // In x + y² + z³ at 1 the ways are 1, 2 and 3 of 6: the first + has half, the last all.
    const found = piecesOf("x = 1; y = 1; z = 1; x + y^2 + z^3");
    const pluses = found.filter(([text]) => text === "+").map(([, share]) => share);
    expect(pluses).toEqual([expect.closeTo(1 / 2, 14), expect.closeTo(1, 14)]);
    expect(found[0]).toEqual(["x", expect.closeTo(1 / 6, 14)]);
  });

  it("stops at names, which are mentioned with what flows through them", () => {
    const found = shaded("x = 2; h = x^3; h + 4x");
    expect(found.mentions).toEqual(["h"]);
    expect(found.left).toBe(0);
    // 12 of 16 flow through h.
    expect(found.formula.parts[0]).toEqual({ text: "h", share: expect.closeTo(0.75, 14) });
  });

  it("leaves out all but 60 nodes of a long one, and counts the rest", () => {
    const terms = Array.from({ length: 300 }, (_, at) => `sin(${at + 1}x)`);
    const { left, formula } = shaded(`x = 1; ${terms.join(" + ")}`);
    const text = formula.parts.map((part) => part.text).join("");
    const countOf = (sign: string): number => text.split(sign).length - 1;
    // Of x, and in each term a constant, a product and a sine, with 299 sums, these stand there.
    expect(left).toBe(1 + 3 * 300 + 299 - (1 + 3 * countOf("sin(") + countOf("+")));
    expect(countOf("sin(")).toBe(12);
  });
});
