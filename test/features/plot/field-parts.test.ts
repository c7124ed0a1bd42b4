/** What stands beside the lines of a contour: vectors and blanks on a grid of 5 by 3, by hand. */

import { describe, expect, it } from "vitest";
import { blanksOf, isZero, vectorsOf } from "../../../src/features/plot/field-parts.ts";
import { fieldOf, type Surface } from "../../../src/graphics/curves/field.ts";

const field = (f: Surface, columns = 5, rows = 3) => fieldOf(f, [0, 8], [-1, 1], columns, rows);

describe("vectors", () => {
  it("are the partials at nodes, row by row from the lowest, with a middle", () => {
    const { columns, rows, vectors } = vectorsOf(field((x, y) => [x * y, y, x], 6, 5));
    expect([columns, rows, vectors.length]).toEqual([5, 5, 25]);
    for (const { at, partials } of vectors) expect(partials).toEqual([at[1], at[0]]);
    expect(vectors[0]?.at[1]).toBe(-1);
    expect(vectors[24]?.at[1]).toBe(1);
    expect(vectorsOf(field((x, y) => [x * y, y, x], 161, 17))).toMatchObject({
      columns: 25,
      rows: 17,
    });
  });
});

describe("blanks", () => {
  it("are runs of nodes without a number, each with the half of a cell around it", () => {
    // Columns are at 0, 2, 4, 6 and 8, rows at -1, 0 and 1.
    const found = blanksOf(field((x, y) => [y < 0 ? 1 : x > 1 && x < 5 ? Number.NaN : 1, 0, 0]));
    expect(found).toEqual([
      { x: [1, 5], y: [-0.5, 0.5] },
      { x: [1, 5], y: [0.5, 1] },
    ]);
    const atBothEnds = blanksOf(field((x) => [x < 1 || x > 5 ? Number.NaN : 1, 0, 0], 5, 2));
    expect(atBothEnds).toEqual([
      { x: [0, 1], y: [-1, 0] },
      { x: [5, 8], y: [-1, 0] },
      { x: [0, 1], y: [0, 1] },
      { x: [5, 8], y: [0, 1] },
    ]);
  });
});

it("partials are 0 where none is another number", () => {
  expect(isZero(Float64Array.of(0, Number.NaN, -0))).toBe(true);
  expect(isZero(Float64Array.of(0, 1e-300))).toBe(false);
});
