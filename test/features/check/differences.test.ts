/** Slopes by differences: never further off than they say, and near enough to be of use. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { surroundings } from "../../../src/features/check/differences.ts";

const rounding = (f: (x: number) => number, x: number): number =>
  Number.EPSILON * Math.max(Math.abs(f(x)), Number.MIN_VALUE);

describe("a central slope", () => {
  it.each<[string, (x: number) => number, number, number, number]>([
    ["exp at 1", Math.exp, 1, Math.E, 1e-13],
    ["x^3 at 1e5", (x) => x ** 3, 1e5, 3e10, 1e-14],
    ["ln at 1e-300", Math.log, 1e-300, 1e300, 1e-10],
    ["sqrt at 1e-12", Math.sqrt, 1e-12, 5e5, 1e-12],
    ["sin(1000x) at 1", (x) => Math.sin(1e3 * x), 1, 1e3 * Math.cos(1e3), 1e-12],
    ["tan near its pole", Math.tan, 1.57, 1 / Math.cos(1.57) ** 2, 1e-10],
    ["cos at 1e-4", Math.cos, 1e-4, -Math.sin(1e-4), 1e-8],
    ["x^2 at 1e-150", (x) => x * x, 1e-150, 2e-150, 1e-13],
    ["exp(-x^2) at 3", (x) => Math.exp(-x * x), 3, -6 * Math.exp(-9), 1e-12],
  ])("of %s is near, and its doubt honest", (_, f, x, slope, near) => {
    const { central } = surroundings(f, x, rounding(f, x));
    expect(Math.abs(central.value - slope)).toBeLessThanOrEqual(near * Math.abs(slope));
    expect(Math.abs(central.value - slope)).toBeLessThanOrEqual(central.errorBound);
  });

  it("of a random polynomial of waves is no further off than twenty doubts", () => {
    // A wave that is next to nothing beside another cannot be seen.
    const size = fc.double({ min: 0.001, max: 3, noNaN: true });
    const part = fc.tuple(
      fc.oneof(
        size,
        size.map((positive) => -positive),
      ),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (parts, x) => {
          const f = (t: number): number =>
            parts.reduce((sum, [size, speed]) => sum + size * Math.sin(speed * t), 0);
          const slope = parts.reduce(
            (sum, [size, speed]) => sum + size * speed * Math.cos(speed * x),
            0,
          );
          const noise = parts.reduce(
            (sum, [size, speed]) => sum + Math.abs(size) * (1 + Math.abs(speed * x)),
            0,
          );
          const { central } = surroundings(f, x, Number.EPSILON * noise);
          // The slope that it is held to is rounded, too, and waves may cancel each other.
          const rounding = parts.reduce(
            (sum, [size, speed]) => sum + Math.abs(size * speed) * (1 + Math.abs(speed * x)),
            0,
          );
          const errorBound = 20 * central.errorBound + 4 * Number.EPSILON * rounding + 1e-300;
          expect(Math.abs(central.value - slope)).toBeLessThanOrEqual(errorBound);
        },
      ),
      { numRuns: Number(process.env.NABLA_RUNS ?? 500) },
    );
  });
});

describe("around a point", () => {
  it("the sides of a kink are told apart", () => {
    const { left, right, jump, growth } = surroundings((x) => Math.abs(x) + x ** 2, 0, 0);
    expect(left.value).toBeCloseTo(-1, 9);
    expect(right.value).toBeCloseTo(1, 9);
    expect([jump, growth]).toEqual([
      { left: 0, right: 0 },
      { left: 0, right: 0 },
    ]);
  });

  it("a jump is one, and what only grows steep is none", () => {
    expect(surroundings(Math.floor, 3, 0).jump).toEqual({ left: -1, right: 0 });
    const root = surroundings(Math.cbrt, 0, 0);
    expect(root.jump).toEqual({ left: 0, right: 0 });
    expect(root.growth).toEqual({ left: 1, right: 1 });
  });

  it("growth is told from what settles, and from what steps are too wide for", () => {
    const growthAt = (f: (x: number) => number, x: number) => surroundings(f, x, 1e-16).growth;
    expect(growthAt((x) => x * Math.log(Math.abs(x) || 1), 0)).toEqual({ left: -1, right: -1 });
    expect(growthAt((x) => Math.sqrt(Math.abs(x)), 0)).toEqual({ left: -1, right: 1 });
    expect(growthAt((x) => 0.5 ** (x % 0.5), 1e8)).toEqual({ left: 0, right: 0 });
    expect(growthAt((x) => x % 0.5, 1e8)).toEqual({ left: 0, right: 0 });
  });

  it("there is nothing around what is no number, or infinite", () => {
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const around = surroundings(Math.atan, x, 0);
      expect(around).toMatchObject({ isSparse: true, isNaN: { left: false, right: false } });
      expect(around.central).toEqual({ value: Number.NaN, errorBound: Number.POSITIVE_INFINITY });
    }
  });

  it("edges, gaps and speed are seen", () => {
    expect(surroundings(Math.sqrt, 0, 0).isNaN).toEqual({ left: true, right: false });
    expect(surroundings(Math.sin, 5e-324, 0).isSparse).toBe(true);
    expect(surroundings(Math.sin, 1, 0).isResolved).toBe(true);
    expect(surroundings(Math.sin, 1e22, 0).isResolved).toBe(false);
  });
});
