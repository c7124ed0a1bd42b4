/** Against published solutions, linear problems with solutions of their own, and properties of any solution. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../../src/numerics/least-squares/initial-guess.ts";
import { leastSquares } from "../../../src/numerics/least-squares/least-squares.ts";
import type { Residuals } from "../../../src/numerics/least-squares/linearization.ts";
import { Sum } from "../../../src/numerics/linear/compensated.ts";
import { StreamingQr } from "../../../src/numerics/linear/streaming-qr.ts";
import { interval95, shareWithin } from "../../../src/numerics/statistics/student.ts";

/** Residuals from a model of one variable, and its slopes. */
function problem(
  model: (parameters: readonly number[], x: number) => number,
  slopes: (parameters: readonly number[], x: number) => readonly number[],
  points: readonly (readonly [x: number, y: number])[],
  size: number,
): Residuals {
  return {
    size,
    count: points.length,
    fill: (point, from, count, block) => {
      for (let at = 0; at < count; at++) {
        const [x, y] = points[from + at] as readonly [number, number];
        const partials = slopes([...point], x);
        for (const [parameter, partial] of partials.entries()) {
          (block[parameter] as Float64Array)[at] = partial;
        }
        (block[size] as Float64Array)[at] = model([...point], x) - y;
      }
    },
  };
}

const line = (points: readonly (readonly [number, number])[]): Residuals =>
  problem(
    ([a = 0, b = 0], x) => a * x + b,
    (_, x) => [x, 1],
    points,
    2,
  );

/** Numbers up to a size; none below the normal range, where too few digits are left to compare or converge by. */
const normal = (most: number): fc.Arbitrary<number> =>
  fc
    .double({ min: -most, max: most, noNaN: true })
    .map((number) => (Math.abs(number) < 1e-100 ? 0 : number));

describe("a sum", () => {
  it("loses nothing to canceling", () => {
    const sum = new Sum(1e16);
    for (const term of [1, -1e16, 2 ** -60]) sum.add(term);
    expect(sum.value).toBe(1 + 2 ** -60);
    const product = new Sum(-1);
    product.addProduct(1 + 2 ** -30, 1 - 2 ** -30);
    expect(product.value).toBe(-(2 ** -60));
  });

  it("is the plain one at the end of the range of numbers", () => {
    const sum = new Sum(0);
    sum.addProduct(1e305, 1e3);
    expect(sum.value).toBe(1e308);
    sum.add(1e308);
    expect(sum.value).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a sample", () => {
  const ramp = (count: number, together?: number): Residuals => ({
    ...line(Array.from({ length: count }, (_, at) => [at, 0] as const)),
    ...(together === undefined ? {} : { together }),
  });
  const placesIn = (sample: Residuals): number[] => {
    const block = Array.from({ length: 3 }, () => new Float64Array(256));
    const found: number[] = [];
    for (let from = 0; from < sample.count; from += 7) {
      const count = Math.min(7, sample.count - from);
      sample.fill(new Float64Array([1, 0]), from, count, block);
      found.push(...(block[2] as Float64Array).subarray(0, count));
    }
    return found;
  };

  it("of few residuals is all of them", () => {
    const few = ramp(150);
    expect(sampleOf(few)).toBe(few);
  });

  it("goes from the first to the last, or takes each somewhere in its part", () => {
    const even = placesIn(sampleOf(ramp(1000)));
    expect([even.length, even[0], even.at(-1)]).toEqual([200, 0, 999]);
    expect(placesIn(sampleOf(ramp(1000), () => 0.5))).toEqual(
      Array.from({ length: 200 }, (_, at) => 5 * at + 2),
    );
  });

  it("has some in a row where these are computed together", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 201, max: 5000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (count, place) => {
          const found = placesIn(sampleOf(ramp(count, 16), () => place));
          expect(found).toHaveLength(200);
          for (let at = 0; at < 200; at += 4) {
            const first = found[at] as number;
            expect(found.slice(at, at + 4)).toEqual([0, 1, 2, 3].map((step) => first + step));
          }
          expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...found)).toBeLessThan(count);
        },
      ),
      { numRuns: 100 },
    );
  });
});

it("a kink is no rounding", () => {
  const points = [1, 2, 3, 4].map((x) => [x, -x] as const);
  const bent = problem(
    ([a = 0], x) => Math.abs(a) * x,
    ([a = 0], x) => [a < 0 ? -x : x],
    points,
    1,
  );
  expect(leastSquares(bent, [1])).toMatchObject({ ending: "stalled", kink: { index: 0 } });
  expect(
    leastSquares(
      line([
        [1, 2],
        [2, 4.1],
        [3, 6],
      ]),
      [1, 1],
    ).kink,
  ).toBeUndefined();
});

describe("a triangle", () => {
  const numbers = fc.array(normal(10), {
    minLength: 15,
    maxLength: 60,
  });

  it("is the same, but for signs, however its rows are parted", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 7 }), (list, size) => {
        const rows = Array.from({ length: Math.floor(list.length / 3) }, (_, at) =>
          list.slice(3 * at, 3 * at + 3),
        );
        const triangleOf = (block: number): StreamingQr => {
          const triangle = new StreamingQr(2);
          for (let from = 0; from < rows.length; from += block) {
            const part = rows.slice(from, from + block);
            const columns = [0, 1, 2].map((column) =>
              Float64Array.from(part, (row) => row[column] as number),
            );
            triangle.add(columns, part.length);
          }
          return triangle;
        };
        const [whole, parted] = [triangleOf(rows.length), triangleOf(size)];
        for (const column of [0, 1]) {
          const norm = Math.hypot(...rows.map((row) => row[column] as number));
          expect(whole.norm(column)).toBeCloseTo(norm, 10);
          expect(parted.norm(column)).toBeCloseTo(norm, 10);
        }
        // RᵀR is what the rows have in common with one another.
        const product = (triangle: StreamingQr): number => triangle.at(0, 0) * triangle.at(0, 1);
        const expected = rows.reduce(
          (sum, row) => sum + (row[0] as number) * (row[1] as number),
          0,
        );
        expect(product(whole)).toBeCloseTo(expected, 8);
        expect(product(parted)).toBeCloseTo(expected, 8);
      }),
    );
  });

  it("neither overflows nor underflows", () => {
    for (const unit of [1e200, 1e-200]) {
      const triangle = new StreamingQr(1);
      triangle.add([Float64Array.of(3 * unit, 4 * unit), Float64Array.of(6 * unit, 8 * unit)], 2);
      expect(triangle.norm(0) / unit).toBeCloseTo(5, 12);
      expect(triangle.solve()[0]).toBeCloseTo(2, 12);
    }
  });
});

describe("least squares", () => {
  it("of a straight line are those of the closed form", () => {
    const value = normal(100);
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 300 }), value, value, (ys, a, b) => {
        const points = ys.map((y, x) => [x, y] as const);
        const { point, ending } = leastSquares(line(points), [a, b]);
        const meanX = (points.length - 1) / 2;
        const meanY = ys.reduce((sum, y) => sum + y, 0) / ys.length;
        const sxx = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
        const sxy = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
        expect(ending).toBe("converged");
        expect(point[0]).toBeCloseTo(sxy / sxx, 9);
        expect(point[1]).toBeCloseTo(meanY - (sxy / sxx) * meanX, 9);
      }),
    );
  });

  it("of a line over large numbers are at their minimum, as far as rounding lets one see", () => {
    const ys = [1, 2, 3.1, 4, 5.05];
    for (const origin of [1e8, 1.7e9, -1e11]) {
      for (const linear of [0, 2]) {
        const points = ys.map((y, x) => [origin + x + 1, y] as const);
        const { point, ending, squares } = leastSquares(line(points), [0, 0], { linear });
        expect(ending).toBe("converged");
        // What is left of terms as large as this.
        const rounding = Number.EPSILON * Math.abs(origin);
        expect(Math.abs(squares - 0.007)).toBeLessThan(rounding);
        expect(Math.abs((point[0] as number) - 1.01)).toBeLessThan(4 * rounding);
      }
    }
  });

  it("are least where the Jacobian vanishes, if the sum rises on both sides", () => {
    const square = (sign: number): Residuals =>
      problem(
        ([a = 0], x) => a * a * x,
        ([a = 0], x) => [2 * a * x],
        [1, 2, 3].map((x) => [x, sign * x * x] as const),
        1,
      );
    for (const start of [0, 1, 1e-9, 1e9]) {
      const { ending, point, degenerate } = leastSquares(square(-1), [start]);
      expect([ending, degenerate]).toEqual(["converged", [0]]);
      expect(Math.abs(point[0] as number)).toBeLessThan(1e-9 * (start || 1));
    }
    expect(leastSquares(square(1), [0]).ending).toBe("stalled");
    const found = leastSquares(square(1), [1]);
    expect([found.ending, found.degenerate]).toEqual(["converged", []]);
  });

  it("have no minimum where the sum falls for ever", () => {
    const falling = problem(
      ([a = 0], x) => Math.exp(-a * x),
      ([a = 0], x) => [-x * Math.exp(-a * x)],
      [1, 2, 3].map((x) => [x, -1] as const),
      1,
    );
    expect(leastSquares(falling, [1]).ending).not.toBe("converged");
  });

  const decay = (points: readonly (readonly [number, number])[]): Residuals =>
    problem(
      ([a = 0, b = 0, c = 0], x) => a * Math.exp(-b * x) + c,
      ([a = 0, b = 0], x) => [Math.exp(-b * x), -a * x * Math.exp(-b * x), 1],
      points,
      3,
    );

  it("find the parameters that exact data were made with", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 50, noNaN: true }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (a, b, c) => {
          const points = Array.from(
            { length: 30 },
            (_, x) => [x / 2, a * Math.exp((-b * x) / 2) + c] as const,
          );
          const { point, ending } = leastSquares(decay(points), [1, 0.5, 0]);
          expect(ending).toBe("converged");
          for (const [at, value] of [a, b, c].entries()) {
            expect(Math.abs((point[at] as number) - value)).toBeLessThan(
              1e-9 * (1 + Math.abs(value)),
            );
          }
        },
      ),
    );
  });

  it("leave residuals at a right angle to what the parameters can change", () => {
    // Large residuals, where Gauss–Newton steps alone become shorter only slowly.
    const points = Array.from({ length: 40 }, (_, at) => {
      const x = at / 4;
      return [x, 10 * Math.exp(-0.3 * x) + 6 * Math.sin(2 * x)] as const;
    });
    const { triangle, squares } = leastSquares(decay(points), [1, 0.5, 0]);
    const rights = [0, 1, 2].map((row) => Math.abs(triangle.right(row)));
    expect(Math.max(...rights) / Math.sqrt(squares)).toBeLessThan(1e-7);
  });

  it("go past where the model is no number", () => {
    const logarithm = problem(
      ([a = 0], x) => Math.log(a + x),
      ([a = 0], x) => [1 / (a + x)],
      [0, 1, 2].map((x) => [x, Math.log(0.001 + x)]),
      1,
    );
    expect(leastSquares(logarithm, [10]).point[0]).toBeCloseTo(0.001, 12);
  });

  it("say so where they do not converge", () => {
    const points = [0, 1, 2, 3].map((x) => [x, 2 ** x] as const);
    const options = { maxIterations: 2 };
    expect(leastSquares(decay(points), [1, 0.5, 0], options).ending).toBe("steps");
  });

  it("tell what is best so far, and that never becomes worse", () => {
    const points = [0, 1, 2, 3, 4].map((x) => [x, 3 * Math.exp(-x) + (x % 2) / 10] as const);
    const told: number[] = [];
    leastSquares(decay(points), [10, 3, -5], { watch: ({ squares }) => told.push(squares) });
    expect(told.length).toBeGreaterThan(3);
    for (const [at, squares] of told.entries()) {
      if (at > 0) expect(squares).toBeLessThanOrEqual((told[at - 1] as number) * (1 + 1e-9));
    }
  });
});

describe("Student's t", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, and more digits from mpmath's incomplete beta function.
  it.each([
    [1, 12.7062047361747],
    [2, 4.30265272974946],
    [3, 3.18244630528371],
    [5, 2.57058183563631],
    [10, 2.22813885198627],
    [30, 2.0422724563012],
    [100, 1.98397151852355],
    [1000, 1.96233908082641],
  ])("at %i degrees of freedom", (freedom, expected) => {
    expect(interval95(freedom) / expected - 1).toBeCloseTo(0, 10);
  });

  it("goes over smoothly into that of many degrees of freedom", () => {
    for (const freedom of [200, 201, 500]) {
      expect(shareWithin(interval95(freedom), freedom)).toBeCloseTo(0.95, 10);
    }
    expect(interval95(Number.POSITIVE_INFINITY)).toBeCloseTo(1.959963984540054, 14);
  });
});
