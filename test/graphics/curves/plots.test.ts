/** What plots need beside curves: ranges, lines with fewer points, bars of text. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleCurve } from "../../../src/graphics/curves/curve.ts";
import { extentOf } from "../../../src/graphics/curves/extent.ts";
import { simplify } from "../../../src/graphics/curves/simplify.ts";
import { visibleRange } from "../../../src/graphics/curves/window.ts";

describe("the extent of numbers", () => {
  it("holds them all, with some room", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        (values) => {
          const [low, high] = extentOf(values);
          expect(low).toBeLessThan(high);
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(low);
            expect(value).toBeLessThanOrEqual(high);
          }
        },
      ),
    );
  });

  it("goes by what is finite", () => {
    expect(extentOf([Number.NaN, 1, Infinity, 3])).toEqual([0.92, 3.08]);
    expect(extentOf([Number.NaN])).toEqual([0, 1]);
  });
});

describe("the heights that are shown of a curve", () => {
  const heights = (
    value: (x: number) => number,
    slope: (x: number) => number,
    from: number,
    to: number,
  ) =>
    visibleRange(
      sampleCurve((x) => ({ x, y: value(x), slope: slope(x) }), { from, to, points: 6000 }),
    );

  it("are all that it has, however steep it is", () => {
    expect(heights(Math.exp, Math.exp, 0, 100)).toEqual([1, Math.exp(100)]);
  });

  it("are cut on the side where it goes to infinity", () => {
    const [low, high] = heights(
      (x) => 1 / x ** 2,
      (x) => -2 / x ** 3,
      -3,
      3,
    ) as [number, number];
    expect(low).toBeCloseTo(1 / 9, 6);
    expect(high).toBeGreaterThan(5);
    expect(high).toBeLessThan(50);
    const [down, up] = heights(Math.log, (x) => 1 / x, 0, 3) as [number, number];
    expect(up).toBeCloseTo(Math.log(3), 6);
    expect(down).toBeGreaterThan(-5);
    expect(down).toBeLessThan(-1.5);
  });
});

describe("a simplified line", () => {
  it("is nowhere farther from the points than it may be, and keeps its ends", () => {
    const point = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const kept = simplify(points, 1, 1, 0.1);
        expect(kept[0]).toBe(points[0]);
        expect(kept.at(-1)).toBe(points.at(-1));
        let at = 0;
        for (const [x, y] of points) {
          if (
            points.indexOf(kept[at + 1] as [number, number]) <=
              points.findIndex(([px, py]) => px === x && py === y) &&
            at + 2 < kept.length
          )
            at++;
          const distances = kept.slice(1).map((end, index) => {
            const start = kept[index] as readonly [number, number];
            const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
            if (length === 0) return Math.hypot(x - start[0], y - start[1]);
            return (
              Math.abs(
                (x - start[0]) * (end[1] - start[1]) - (y - start[1]) * (end[0] - start[0]),
              ) / length
            );
          });
          expect(Math.min(...distances)).toBeLessThanOrEqual(0.1 + 1e-12);
        }
      }),
    );
  });

  it("has two points where it is straight", () => {
    const points = Array.from({ length: 100 }, (_, index): [number, number] => [index, 2 * index]);
    expect(simplify(points, 100, 200, 1e-6)).toEqual([points[0], points[99]]);
  });
});
