/** What a search for the roots of a function of one number sees of it. */

import type { Ending } from "../iterate.ts";

/** A point of a curve: where, how high, how steep. */
export interface Sample {
  readonly x: number;
  readonly value: number;
  readonly slope: number;
}

export type Curve = (x: number) => Sample;

/** How much rounding there may be in the height of a curve, by the operations that it is made of. */
export type Rounding = (x: number) => number;

export interface RoundedCurve extends Curve {
  readonly rounding: Rounding;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How a search has gone, and what it came to: a root, where it has converged. */
export interface Trail {
  readonly points: readonly Sample[];
  readonly ending: Extract<Ending, "converged" | "pole" | "jump" | "stalled">;
}

/**
 * How often an interval can be halved before its ends are neighbors: from 2^1024 to 2^-1074 where they are next to 0,
 * and from 2^1024 to 2^-52 where they are of usual size; and a little more.
 */
export const [maxHalvings, maxToUsual] = [2200, 1100];

/** Halfway between two numbers whose difference is none too large. */
export const halfway = (x: number, y: number): number => x + (y - x) / 2;

/** Halfway between two numbers: by their size if they are of one sign and far from one another. */
export function middleOf(left: number, right: number): number {
  if (left < 0 && right > 0 && -left < 1e6 * right && right < -1e6 * left)
    return halfway(left, right);
  if (left < 0 && right > 0) return 0;
  const [small, large] = [Math.abs(left), Math.abs(right)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  if (small > 0 && large > 4 * small)
    return Math.sign(left + right) * Math.sqrt(small) * Math.sqrt(large);
  return halfway(left, right);
}

/** The distance to the next double. */
export function spacing(x: number): number {
  const size = Math.abs(x);
  // The logarithm may be rounded up to that of the next power of two.
  const power = 2 ** Math.floor(Math.log2(size));
  const below = power > size ? power / 2 : power;
  return Math.max(Number.MIN_VALUE, below * Number.EPSILON);
}

/**
 * Whether steps of Newton's method that shrink by this ratio near a multiple root: where m roots coincide it is 1 − 1/m,
 * from 1/2 for a double root, and a little less on the way, to that of 20.
 */
export const isOfMultipleRoot = (ratio: number): boolean => ratio > 0.4 && ratio < 0.95;

/** Roots that differ by less than what is known of them, or than this part of their size, are one. */
export const isOneRoot = (x: number, y: number, errors: number): boolean =>
  Math.abs(x - y) <= 8 * errors + 1e-14 * Math.max(Math.abs(x), Math.abs(y));

/** Rounding is at most this multiple of its estimate. */
export const margin = 4;

/** Whether the height of a point is no more than the rounding in it: as it is estimated, or as it is measured. */
export function isRounding(curve: RoundedCurve, { x, value }: Sample): boolean {
  if (value === 0) return true;
  const size = Math.abs(value);
  return (
    Number.isFinite(size) &&
    (size <= margin * curve.rounding(x) || size <= 2 * measuredRounding(curve, x))
  );
}

/**
 * The rounding that third differences of neighboring doubles show: smooth functions have none at such distances. On
 * the side where it is less, for a jump is no rounding.
 */
export function measuredRounding(curve: Curve, x: number): number {
  const sides = [-1, 1].map((side) => {
    const values = Array.from(
      { length: 7 },
      (_, k) => curve(x + side * (k + 1) * spacing(x)).value,
    );
    return values.slice(3).reduce((most, last, k) => {
      const [first, second, third] = values.slice(k) as [number, number, number];
      const difference = Math.abs(last - 3 * third + 3 * second - first) / 4;
      return Number.isFinite(difference) ? Math.max(most, difference) : most;
    }, 0);
  });
  return Math.min(...sides);
}
