/** Curves are where the function is, and parted where it is: shown by other ways to the same. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sample } from "../../../src/graphics/curves/breaks.ts";
import { type SampledCurve, sampleCurve } from "../../../src/graphics/curves/curve.ts";

type Derivable = readonly [value: (x: number) => number, slope: (x: number) => number];

const sampled = (
  [value, slope]: Derivable,
  from: number,
  to: number,
  points = 6000,
): SampledCurve => sampleCurve((x) => ({ x, y: value(x), slope: slope(x) }), { from, to, points });

const zero = (): number => 0;
const reciprocal = (at: number): Derivable => [(x) => 1 / (x - at), (x) => -1 / (x - at) ** 2];

/** The height of a polyline at a place. */
function heightAt(piece: readonly Sample[], x: number): number | undefined {
  const next = piece.findIndex((sample) => sample.x >= x);
  const [before, after] = [piece[next - 1], piece[next]];
  if (before === undefined || after === undefined) return undefined;
  return before.y + ((x - before.x) / (after.x - before.x)) * (after.y - before.y);
}

describe("a curve", () => {
  it("is as near to a smooth function as the eye can tell, wherever it is looked at", () => {
    const small = fc.integer({ min: -300, max: 300 }).map((number) => number / 100);
    fc.assert(
      fc.property(
        small,
        small,
        small,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, c, share) => {
          const value = (x: number): number =>
            a * Math.sin(5 * x) + b * x * x + Math.tanh(9 * c * x);
          const slope = (x: number): number =>
            5 * a * Math.cos(5 * x) + 2 * b * x + (9 * c) / Math.cosh(9 * c * x) ** 2;
          const { pieces, breaks } = sampled([value, slope], -2, 2);
          expect(breaks).toEqual([]);
          const [piece] = pieces as [readonly Sample[]];
          const ys = piece.map(({ y }) => y);
          const height = Math.max(...ys) - Math.min(...ys);
          const x = -2 + 4 * share;
          const off = Math.abs((heightAt(piece, x) ?? value(x)) - value(x));
          expect(off).toBeLessThanOrEqual(2e-3 * height + 1e-12);
        },
      ),
    );
  });

  it("is parted at a pole, wherever that is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -990_000, max: 990_000 }).map((number) => number / 1e6),
        (at) => {
          const { pieces, breaks } = sampled(reciprocal(at), -1, 1);
          expect(pieces).toHaveLength(2);
          expect(breaks).toMatchObject([{ left: -Infinity, right: Infinity }]);
          expect(Math.abs((breaks[0]?.x as number) - at)).toBeLessThan(1e-12);
          expect(pieces[0]?.every(({ x }) => x <= at)).toBe(true);
          expect(pieces[1]?.every(({ x }) => x >= at)).toBe(true);
        },
      ),
    );
  });

  it("is parted at poles with the same sign on both sides", () => {
    const at = 1 / 3;
    const square: Derivable = [(x) => 1 / (x - at) ** 2, (x) => -2 / (x - at) ** 3];
    expect(sampled(square, -3, 3).breaks).toMatchObject([{ left: Infinity, right: Infinity }]);
    const log: Derivable = [(x) => Math.log(Math.abs(x - at)), (x) => 1 / (x - at)];
    expect(sampled(log, -1, 3).breaks).toMatchObject([{ left: -Infinity, right: -Infinity }]);
  });

  it("has every pole of the tangent, and no other", () => {
    const { breaks, pieces } = sampled([Math.tan, (x) => 1 / Math.cos(x) ** 2], -5, 5);
    expect(pieces).toHaveLength(5);
    for (const [index, { x }] of breaks.entries()) {
      expect(x).toBeCloseTo(((2 * index - 3) * Math.PI) / 2, 12);
    }
  });

  it("is parted at jumps, with both ends at the jump", () => {
    const { pieces, breaks } = sampled([Math.floor, zero], -2.5, 2.5);
    expect(breaks.map(({ x, left, right }) => [x, left, right])).toEqual([
      [-2, -3, -2],
      [-1, -2, -1],
      [0, -1, 0],
      [1, 0, 1],
      [2, 1, 2],
    ]);
    for (const piece of pieces) expect(new Set(piece.map(({ y }) => y)).size).toBe(1);
    expect(pieces[2]?.at(-1)?.x).toBeCloseTo(0, 12);
    expect(pieces[3]?.[0]?.x).toBeCloseTo(0, 12);
  });

  it("is one where it is steep without a jump", () => {
    const steep: Derivable = [(x) => Math.tanh(1e7 * x), (x) => 1e7 / Math.cosh(1e7 * x) ** 2];
    expect(sampled(steep, -1, 0.9).pieces).toHaveLength(1);
    expect(sampled([Math.cbrt, (x) => Math.cbrt(x) ** -2 / 3], -1, 1.1).pieces).toHaveLength(1);
    expect(
      sampled(
        [(x) => Math.sqrt(Math.abs(x)), (x) => Math.sign(x) / 2 / Math.sqrt(Math.abs(x))],
        -1,
        1.1,
      ).pieces,
    ).toHaveLength(1);
  });

  it("has its kinks where they are", () => {
    const at = Math.SQRT1_2;
    const kink: Derivable = [(x) => Math.abs(x - at), (x) => Math.sign(x - at)];
    const [piece] = sampled(kink, -1, 1).pieces as [readonly Sample[]];
    expect(Math.min(...piece.map(({ y }) => y))).toBeLessThan(1e-3);
  });

  it("begins where the function does", () => {
    const root = sampled([Math.sqrt, (x) => 0.5 / Math.sqrt(x)], -1, 3);
    expect(root.pieces).toHaveLength(1);
    expect(root.pieces[0]?.[0]).toMatchObject({ x: 0, y: 0 });
    expect(root.gaps).toMatchObject([{ from: -1, value: Number.NaN }]);
    expect(root.gaps[0]?.to).toBeCloseTo(0, 12);
    const log = sampled([Math.log, (x) => 1 / x], -1, 3);
    expect(log.breaks).toMatchObject([{ x: 0, right: -Infinity }]);
  });

  it("tells a hole from a pole", () => {
    const { breaks, gaps } = sampled(
      [(x) => Math.sin(x) / x, (x) => (x * Math.cos(x) - Math.sin(x)) / x / x],
      -10,
      10,
    );
    expect(breaks).toMatchObject([{ x: 0, left: 1, right: 1 }]);
    expect(gaps).toMatchObject([{ from: 0, to: 0, value: Number.NaN }]);
  });

  it("tells overflow from a pole", () => {
    const { breaks, gaps } = sampled([Math.exp, Math.exp], 0, 800);
    expect(breaks).toHaveLength(1);
    expect(breaks[0]?.left).toBeLessThan(Infinity);
    expect(gaps).toMatchObject([{ to: 800, value: Infinity }]);
    expect(gaps[0]?.from).toBeCloseTo(709.782712893384, 9);
  });

  it("says where it swings too fast, and reaches both ends of the swing there", () => {
    const swing: Derivable = [(x) => Math.sin(50 / x), (x) => (-50 / x / x) * Math.cos(50 / x)];
    const { blurs, pieces } = sampled(swing, -1, 1);
    expect(blurs).toHaveLength(1);
    const [from, to] = blurs[0] as [number, number];
    expect(from).toBeLessThan(0);
    expect(to).toBeGreaterThan(0);
    expect(to - from).toBeLessThan(0.2);
    const inside = pieces
      .flat()
      .filter(({ x }) => Math.abs(x) < 0.01)
      .map(({ y }) => y);
    expect(Math.min(...inside)).toBeLessThan(-0.99);
    expect(Math.max(...inside)).toBeGreaterThan(0.99);
    expect(sampled([Math.sin, Math.cos], -100, 100).blurs).toEqual([]);
  });

  it("is not taken in by what swings in step with the samples", () => {
    const frequency = 200 * Math.PI;
    const { blurs, pieces } = sampled(
      [(x) => Math.sin(frequency * x), (x) => frequency * Math.cos(frequency * x)],
      0,
      600,
    );
    expect(blurs).toHaveLength(1);
    expect(Math.max(...pieces.flat().map(({ y }) => y))).toBeGreaterThan(0.9);
  });

  it("is nowhere where there is no number", () => {
    const { pieces, gaps } = sampled([() => Number.NaN, () => Number.NaN], -1, 1);
    expect(pieces).toEqual([]);
    expect(gaps).toEqual([{ from: -1, to: 1, value: Number.NaN }]);
  });

  it("does with few evaluations where these are dear", () => {
    let count = 0;
    const f = (x: number): Sample => {
      count++;
      return { x, y: Math.sin(300 * x), slope: 300 * Math.cos(300 * x) };
    };
    sampleCurve(f, { from: 0, to: 10, points: 100 });
    expect(count).toBeLessThan(350);
  });
});
