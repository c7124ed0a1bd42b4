/** Random numbers that are the same for the same seed: pure-rand's, loaded when they are wanted. */

import { createRequire } from "node:module";

type Generators = typeof import("pure-rand/generator/xoroshiro128plus") &
  typeof import("pure-rand/distribution/uniformFloat64");

let loaded: Generators | undefined;

function generators(): Generators {
  loaded ??= createRequire(import.meta.url)("./pure-rand.cjs") as Generators;
  return loaded;
}

/** The next number from 0 to 1, each time it is called. */
export function uniformNumbers(seed: number): () => number {
  const { xoroshiro128plus, uniformFloat64 } = generators();
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/**
 * The next standard normal number, each time it is called (Marsaglia and Bray's polar method, SIAM Review 6, 1964).
 * @param seed a whole number, of which the last 32 bits count
 */
export function normalNumbers(seed: number): () => number {
  const { xoroshiro128plus, uniformFloat64 } = generators();
  const generator = xoroshiro128plus(seed);
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const next = spare;
      spare = undefined;
      return next;
    }
    for (;;) {
      const u = 2 * uniformFloat64(generator) - 1;
      const v = 2 * uniformFloat64(generator) - 1;
      const square = u * u + v * v;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = v * factor;
      return u * factor;
    }
  };
}
