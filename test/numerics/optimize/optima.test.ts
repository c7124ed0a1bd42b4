import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noBounds } from "../../../src/numerics/bounds.ts";
import { smallestInHull } from "../../../src/numerics/linear/smallest-in-hull.ts";
import { dot, norm } from "../../../src/numerics/linear/vectors.ts";
import { definiteness, eigensystem } from "../../../src/numerics/optimize/curvature.ts";
import { lbfgs } from "../../../src/numerics/optimize/lbfgs.ts";
import { lineSearch } from "../../../src/numerics/optimize/line-search.ts";
import { newton } from "../../../src/numerics/optimize/newton.ts";
import { type Objective, slopeAt } from "../../../src/numerics/optimize/objective.ts";

const number = (most: number): fc.Arbitrary<number> =>
  fc.double({ min: -most, max: most, noNaN: true });

/** ½xᵀ(AᵀA + I)x − bᵀx, with its Hessian. */
function quadratic(a: readonly number[][], b: readonly number[]) {
  const n = b.length;
  const matrix = b.map((_, i) =>
    b.map(
      (_, j) =>
        a.reduce((sum, row) => sum + (row[i] as number) * (row[j] as number), 0) +
        (i === j ? 1 : 0),
    ),
  );
  const objective: Objective = (x, gradient) => {
    let value = 0;
    for (let i = 0; i < n; i++) {
      const product = dot(matrix[i] as number[], x);
      gradient[i] = product - (b[i] as number);
      value += (x[i] as number) * (0.5 * product - (b[i] as number));
    }
    return value;
  };
  return { objective, matrix };
}

const problem = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.record({
    a: fc.array(fc.array(number(3), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    }),
    b: fc.array(number(10), { minLength: n, maxLength: n }),
    start: fc.array(number(10), { minLength: n, maxLength: n }),
    lower: fc.array(number(2), { minLength: n, maxLength: n }),
    width: fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: n, maxLength: n }),
  }),
);

const zeros = (n: number): number[] => Array<number>(n).fill(0);

/** The first step is nearly all along a variable that is held from then on. */
const mostlyHeld = {
  a: [...zeros(4).map(() => zeros(5)), [0, 0.00001987364214528236, -2.999999999999998, 0, 0]],
  b: [0, 1.0000000003949623, 0, 0, 5.962092645939509e-19],
  start: zeros(5),
  lower: zeros(5),
  width: zeros(5).map(() => 0.1),
};

/** The way to the bound is so short that the value cannot tell. */
const besideBound = {
  a: [[0, 1.6666663950874367e-7, 2.9999999999999987, 0], ...zeros(3).map(() => zeros(4))],
  b: zeros(4),
  start: [0, 1.6294753897041408e-13, 0, 0],
  lower: [0, 0, 1.9999999999999987, 0],
  width: zeros(4).map(() => 0.1),
};

describe("a line search", () => {
  it("fulfills the strong Wolfe conditions", () => {
    // A quartic that falls at 0, and has a minimum somewhere ahead.
    fc.assert(
      fc.property(
        number(5),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        number(3),
        (a, b, first) => {
          const f = (t: number) => ({
            step: t,
            value: 0.05 * t ** 4 + (a * t ** 2) / 2 - b * t,
            slope: 0.2 * t ** 3 + a * t - b,
          });
          const found = lineSearch(f, f(0), { first: 10 ** first });
          expect(found).toBeDefined();
          const { step, value, slope } = found as NonNullable<typeof found>;
          expect(value).toBeLessThanOrEqual(f(0).value - 1e-4 * step * b + 1e-12);
          expect(Math.abs(slope)).toBeLessThanOrEqual(0.9 * b);
        },
      ),
    );
  });

  it("keeps to where there is a value", () => {
    const f = (t: number) => ({ step: t, value: -t - Math.log(1 - t), slope: -1 + 1 / (1 - t) });
    const start = { step: 0, value: 0, slope: -1 };
    const g = (t: number) => ({ ...f(t), value: f(t).value - t, slope: f(t).slope - 1 });
    expect(lineSearch(g, start, { first: 10 })?.step).toBeGreaterThan(0);
    expect(lineSearch(g, start, { first: 10 })?.step).toBeLessThan(1);
  });
});

describe("methods of minimizing", () => {
  it("solve linear equations where there are no bounds", () => {
    fc.assert(
      fc.property(problem, ({ a, b, start }) => {
        const { objective, matrix } = quadratic(a, b);
        const limits = { bounds: noBounds(b.length), steps: 500 };
        for (const { best } of [
          lbfgs(objective, Float64Array.from(start), limits),
          newton(objective, () => matrix, Float64Array.from(start), limits),
        ]) {
          expect(slopeAt(best, limits.bounds)).toBeLessThan(1e-6 * (1 + norm(b)));
        }
      }),
    );
  });

  it("come to the same point within bounds, and the gradient holds it there", () => {
    fc.assert(
      fc.property(problem, ({ a, b, start, lower, width }) => {
        const { objective, matrix } = quadratic(a, b);
        const bounds = {
          lower: Float64Array.from(lower),
          upper: Float64Array.from(lower, (low, i) => low + (width[i] as number)),
        };
        const from = Float64Array.from(start, (x, i) =>
          Math.min(Math.max(x, bounds.lower[i] as number), bounds.upper[i] as number),
        );
        const limits = { bounds, steps: 1000 };
        const found = [
          lbfgs(objective, from, limits),
          newton(objective, () => matrix, from, limits),
        ];
        for (const { best } of found) {
          expect(slopeAt(best, bounds)).toBeLessThan(1e-6 * (1 + norm(b)));
          for (const [i, x] of best.point.entries()) {
            expect(x).toBeGreaterThanOrEqual(bounds.lower[i] as number);
            expect(x).toBeLessThanOrEqual(bounds.upper[i] as number);
            expect(x).toBeCloseTo(found[0]?.best.point[i] as number, 5);
          }
        }
      }),
      { examples: [[mostlyHeld], [besideBound]] },
    );
  });
});

describe("curvature", () => {
  it.each([
    [[[2]], "positive"],
    [
      [
        [-2, 0],
        [0, -1],
      ],
      "negative",
    ],
    [
      [
        [0, 1],
        [1, 0],
      ],
      "indefinite",
    ],
    [
      [
        [1, 1],
        [1, 1],
      ],
      "semidefinite",
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
      "zero",
    ],
  ] as const)("of %j is %s", (matrix, kind) => {
    expect(definiteness(eigensystem(matrix).values)).toBe(kind);
  });

  it("has eigenvectors that belong to its eigenvalues", () => {
    fc.assert(
      fc.property(problem, ({ a, b }) => {
        const { matrix } = quadratic(a, b);
        const { values, vectors } = eigensystem(matrix);
        for (const [k, vector] of vectors.entries()) {
          for (const [i, row] of matrix.entries()) {
            expect(dot(row, vector)).toBeCloseTo((values[k] as number) * (vector[i] as number), 8);
          }
        }
      }),
    );
  });
});

describe("the smallest point of a convex hull", () => {
  it("makes no acute angle with the way to any corner", () => {
    const points = fc.integer({ min: 1, max: 4 }).chain((n) =>
      fc.array(fc.array(number(10), { minLength: n, maxLength: n }), {
        minLength: 1,
        maxLength: 9,
      }),
    );
    fc.assert(
      fc.property(points, (rows) => {
        const corners = rows.map((row) => Float64Array.from(row));
        const least = smallestInHull(corners);
        const size = Math.max(1, ...corners.map(norm));
        for (const corner of corners) {
          expect(dot(least, corner)).toBeGreaterThanOrEqual(dot(least, least) - 1e-6 * size ** 2);
        }
      }),
    );
  });
});
