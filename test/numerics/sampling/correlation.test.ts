/** Matrices of correlation coefficients. */

import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  factorOf,
  isPositiveSemidefinite,
  minEigenvalue,
} from "../../../src/numerics/sampling/correlation.ts";

it("knows the least eigenvalue", () => {
  expect(
    minEigenvalue([
      [1, 0.5],
      [0.5, 1],
    ]),
  ).toBeCloseTo(0.5, 14);
  expect(
    minEigenvalue([
      [1, 0.9, 0.9],
      [0.9, 1, 0],
      [0.9, 0, 1],
    ]),
  ).toBeCloseTo(1 - 0.9 * Math.SQRT2, 14);
});

it("tells what can be from what cannot", () => {
  expect(
    isPositiveSemidefinite([
      [1, 1],
      [1, 1],
    ]),
  ).toBe(true);
  expect(
    isPositiveSemidefinite([
      [1, 1, -1],
      [1, 1, -1],
      [-1, -1, 1],
    ]),
  ).toBe(true);
  expect(
    isPositiveSemidefinite([
      [1, 0.9, 0.9],
      [0.9, 1, 0],
      [0.9, 0, 1],
    ]),
  ).toBe(false);
});

it("finds a factor whose square is the matrix, be that singular", () => {
  const entry = fc.double({ min: -1, max: 1, noNaN: true });
  const rows = fc.integer({ min: 1, max: 5 }).chain((size) =>
    fc.integer({ min: 1, max: size }).chain((rank) =>
      fc.array(fc.array(entry, { minLength: rank, maxLength: rank }), {
        minLength: size,
        maxLength: size,
      }),
    ),
  );
  fc.assert(
    fc.property(rows, (vectors) => {
      const lengths = vectors.map((row) => Math.hypot(...row));
      fc.pre(lengths.every((length) => length > 1e-3));
      const unit = vectors.map((row, at) => row.map((each) => each / (lengths[at] as number)));
      const dot = (a: readonly number[], b: readonly number[]): number =>
        a.reduce((sum, each, at) => sum + each * (b[at] as number), 0);
      const matrix = unit.map((a) => unit.map((b) => dot(a, b)));
      expect(isPositiveSemidefinite(matrix)).toBe(true);
      const factor = factorOf(matrix);
      for (const [row, a] of factor.entries()) {
        for (const [column, b] of factor.entries()) {
          expect(dot(a, b)).toBeCloseTo(matrix[row]?.[column] as number, 13);
        }
      }
    }),
  );
});
