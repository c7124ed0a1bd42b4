/** Starts that are spread over a space, the same ones every time. */

import type { Bounds } from "../bounds.ts";

/** As multiples of the start's size, or of 1. */
const reaches = [1, 10, 100];
const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];

/**
 * Points around a start, or within the bounds where there are some: J. H. Halton, "On the efficiency of certain
 * quasi-random sequences of points in evaluating multi-dimensional integrals", Numerische Mathematik 2 (1960), 84–90.
 */
export function haltonStarts(start: Float64Array, { lower, upper }: Bounds): Float64Array[] {
  const n = start.length;
  const count = n <= 3 ? 60 : n <= 10 ? 16 : 4;
  return Array.from({ length: count }, (_, k) =>
    start.map((x, i) => {
      const base = primes[i % primes.length] as number;
      const [low, high] = [lower[i] as number, upper[i] as number];
      if (Number.isFinite(low) && Number.isFinite(high)) {
        return low + radicalInverse(k + 1, base) * (high - low);
      }
      const share = radicalInverse((k >> 1) + 1, base);
      // In turn around the start, and around 0.
      const center = k % 2 === 0 ? x : 0;
      const reach = (reaches[(k >> 1) % reaches.length] as number) * Math.max(1, Math.abs(center));
      return Math.min(Math.max(center + reach * (2 * share - 1), low), high);
    }),
  );
}

/** Powers of ten at which nobody looks otherwise. */
const magnitudes = [5, -5, 10, -10, 30, -30, 100, -100];

/** Starts of other sizes, of all numbers at once, or, where they are few, of one at a time. */
export function startsOfAllSizes(start: Float64Array, { lower, upper }: Bounds): Float64Array[] {
  const choices = [
    ...(start.length <= 3 ? [...start.keys()].map((at) => (i: number) => i === at) : []),
    () => true,
  ];
  return magnitudes.flatMap((power) =>
    choices.map((isChosen) =>
      start.map((x, i) => {
        const size = isChosen(i) ? 10 ** power : x;
        return Math.min(Math.max(size, lower[i] as number), upper[i] as number);
      }),
    ),
  );
}

/** The digits of a whole number to a base, mirrored at the point. */
function radicalInverse(n: number, base: number): number {
  let result = 0;
  let place = 1 / base;
  for (let rest = n; rest > 0; rest = Math.floor(rest / base)) {
    result += (rest % base) * place;
    place /= base;
  }
  return result;
}
