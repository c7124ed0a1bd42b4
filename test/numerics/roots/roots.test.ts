import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rootBetween } from "../../../src/numerics/roots/crossing.ts";
import { dogleg } from "../../../src/numerics/roots/dogleg.ts";
import { type Curve, type Rounding, spacing } from "../../../src/numerics/roots/root.ts";
import { gapsBetween } from "../../../src/numerics/roots/root-gaps.ts";
import { findRoots } from "../../../src/numerics/roots/roots.ts";
import { haltonStarts, startsOfAllSizes } from "../../../src/numerics/sampling/halton.ts";

const everywhere = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };

/** The polynomial with these roots. */
const polynomial =
  (roots: readonly number[]): Curve =>
  (x) => ({
    x,
    value: roots.reduce((product, root) => product * (x - root), 1),
    slope: roots.reduce(
      (sum, _, k) =>
        sum + roots.reduce((product, root, i) => (i === k ? product : product * (x - root)), 1),
      0,
    ),
  });

/** Of a product of exact factors. */
const roundingOf =
  (curve: Curve): Rounding =>
  (x) =>
    8 * Number.EPSILON * Math.abs(curve(x).value);

const rounded = (curve: Curve) =>
  Object.assign((x: number) => curve(x), { rounding: roundingOf(curve) });

/** With a slope by differences. */
const curveOf =
  (f: (x: number) => number): Curve =>
  (x) => ({ x, value: f(x), slope: (f(x + 1e-6) - f(x - 1e-6)) / 2e-6 });

describe("the roots of a polynomial", () => {
  it("are all found, each once", () => {
    const roots = fc.uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(roots, fc.double({ min: -5, max: 5, noNaN: true }), (wholes, start) => {
        const expected = wholes.map((k) => k / 4 + 0.1).sort((a, b) => a - b);
        const curve = polynomial(expected);
        const { roots: found } = findRoots(curve, roundingOf(curve), start, everywhere);
        expect(found).toHaveLength(expected.length);
        for (const [k, { x, multiplicity, uncertainty }] of found.entries()) {
          expect(Math.abs(x - (expected[k] as number))).toBeLessThanOrEqual(4 * uncertainty);
          expect(multiplicity).toBe(1);
        }
      }),
    );
  });

  it("have the multiplicity that they have", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: -20, max: 20 }),
        (multiplicity, whole) => {
          const root = whole / 3;
          const curve = polynomial([...Array(multiplicity).fill(root), root + 1.7]);
          const { roots } = findRoots(curve, roundingOf(curve), root + 0.3, everywhere);
          expect(roots.map((each) => each.multiplicity)).toEqual([multiplicity, 1]);
          expect(roots[0]?.x).toBeCloseTo(root, 5);
        },
      ),
    );
  });
});

describe("a root that was missed", () => {
  it("shows in the signs of its neighbors", () => {
    const curve = polynomial([1, 2, 3]);
    const known = [1, 3].map((x) => ({ x, uncertainty: 1e-15 }));
    const gapsWith = (changes: readonly number[]) =>
      gapsBetween(rounded(curve), [curve(0), curve(4)], known, changes);
    const [gap] = gapsWith([]);
    expect(gap?.lower).toBeGreaterThan(1);
    expect(gap?.lower).toBeLessThan(2);
    expect(gap?.upper).toBeLessThan(3);
    expect(gap?.upper).toBeGreaterThan(2);
    expect(gapsWith([2])).toEqual([]);
  });

  it("is found when that is looked at again", () => {
    // Three roots between two of the points that are looked at, of which Newton's method knows the one in the middle.
    const curve = polynomial([500.2, 500.7, 501.2]);
    const { roots, gaps } = findRoots(curve, roundingOf(curve), 500.7, { lower: 0, upper: 1003 });
    expect(roots).toHaveLength(3);
    expect(gaps).toEqual([]);
  });
});

describe("a change of sign", () => {
  it.each([
    [
      "converged",
      (x: number) => ({ x, value: Math.cbrt(x - 1), slope: 1 / 3 / Math.cbrt((x - 1) ** 2) }),
    ],
    ["pole", (x: number) => ({ x, value: 1 / (x - 0.7), slope: -1 / (x - 0.7) ** 2 })],
    ["pole", (x: number) => ({ x, value: Math.tan(x + 1), slope: 1 / Math.cos(x + 1) ** 2 })],
    ["jump", (x: number) => ({ x, value: Math.floor(x) - 0.5, slope: 0 })],
    [
      "jump",
      (x: number) => ({ x, value: Math.atan(1 / (x - 0.7)), slope: -1 / (1 + (x - 0.7) ** 2) }),
    ],
  ] as const)("is told for what it is: %s", (kind, curve) => {
    expect(rootBetween(rounded(curve), curve(0.2), curve(1.3)).ending).toBe(kind);
  });
});

describe("what is no root", () => {
  it.each<[string, (x: number) => number]>([
    ["a pole", (x) => 1 / (x - 0.7)],
    ["a pole of even order", (x) => (x - 0.7) / (x - 0.7) ** 3],
    ["a jump on a steep slope", (x) => 1e8 * (x - 0.7) + (x < 0.7 ? -1e-3 : 1e-3)],
    ["a near miss", (x) => (x - 0.7) ** 2 + 1e-14],
  ])("is none: %s", (_, f) => {
    const curve = curveOf(f);
    const { roots } = findRoots(curve, roundingOf(curve), 1, everywhere);
    expect(roots).toEqual([]);
  });
});

describe("the distance to the next double", () => {
  it("is what adding less than half of it does not change", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(x + spacing(x)).toBeGreaterThan(x);
        expect(x + spacing(x) / 2.01).toBe(x);
      }),
    );
    expect(spacing(0)).toBe(Number.MIN_VALUE);
  });
});

describe("a system", () => {
  it("of linear equations takes a step", () => {
    const system = ([x, y]: Float64Array) => ({
      values: Float64Array.of(2 * (x as number) + (y as number) - 3, (x as number) - (y as number)),
      jacobian: [Float64Array.of(2, 1), Float64Array.of(1, -1)],
    });
    const { iterates, ending } = dogleg(system, Float64Array.of(5, -7), 20);
    expect(ending).toBe("converged");
    expect([...(iterates.at(-1)?.point ?? [])]).toEqual([1, 1]);
    expect(iterates.length).toBeLessThanOrEqual(3);
  });

  it("adds up steps that shrink as at a multiple root", () => {
    const system = ([x, y]: Float64Array) => ({
      values: Float64Array.of((x as number) ** 2, ((y as number) - 2) ** 3),
      jacobian: [
        Float64Array.of(2 * (x as number), 0),
        Float64Array.of(0, 3 * ((y as number) - 2) ** 2),
      ],
    });
    const { iterates, ending } = dogleg(system, Float64Array.of(1, 1), 100);
    expect(ending).toBe("converged");
    expect(iterates.length).toBeLessThan(20);
    expect(iterates.at(-1)?.point[0]).toBe(0);
    expect(iterates.at(-1)?.point[1]).toBeCloseTo(2, 6);
  });
});

describe("starts", () => {
  it("of all sizes are within bounds, too", () => {
    const bounds = { lower: Float64Array.of(0, -1e20), upper: Float64Array.of(1e6, 1e20) };
    const starts = startsOfAllSizes(Float64Array.of(1, 2), bounds);
    expect(starts.map(([x]) => x)).toContain(1e6);
    expect(starts.map(([, y]) => y)).toContain(1e-100);
    for (const [x] of starts) expect(x).toBeLessThanOrEqual(1e6);
  });

  it("are the same every time, different from each other, and within bounds", () => {
    const bounds = {
      lower: Float64Array.of(-1, 2),
      upper: Float64Array.of(0, Number.POSITIVE_INFINITY),
    };
    const starts = haltonStarts(Float64Array.of(-0.5, 3), bounds);
    expect(haltonStarts(Float64Array.of(-0.5, 3), bounds)).toEqual(starts);
    expect(new Set(starts.map((start) => start.join())).size).toBe(starts.length);
    for (const [x, y] of starts) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(2);
    }
  });
});
