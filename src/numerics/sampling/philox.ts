/**
 * Random numbers by their index: Philox4x32-10 (Salmon, Moraes, Dror and Shaw, SC 2011), which makes each block of a key and a
 * counter, with nothing kept from one to the next. Whole numbers alone, so that every machine has the same.
 */

/** Two words of 32 bits. */
export type Key = readonly [low: number, high: number];

/** Four words of 32 bits. */
export type Block = [number, number, number, number];

const rounds = 10;
const [multiplier0, multiplier1] = [0xd2511f53, 0xcd9e8d57];
const [weyl0, weyl1] = [0x9e3779b9, 0xbb67ae85];

/** The upper word of a product of two: rounding takes less from it than what tells it from the next. */
const upperWord = (product: number, low: number): number => ((product - low) / 2 ** 32 + 0.5) >>> 0;

export function philox(key: Key, counter: Readonly<Block>): Block {
  let [k0, k1] = key;
  let [x0, x1, x2, x3] = counter;
  for (let round = 0; round < rounds; round++) {
    const low0 = Math.imul(x0, multiplier0) >>> 0;
    const low1 = Math.imul(x2, multiplier1) >>> 0;
    const high0 = upperWord(x0 * multiplier0, low0);
    const high1 = upperWord(x2 * multiplier1, low1);
    x0 = (high1 ^ x1 ^ k0) >>> 0;
    x1 = low1;
    x2 = (high0 ^ x3 ^ k1) >>> 0;
    x3 = low0;
    k0 = (k0 + weyl0) >>> 0;
    k1 = (k1 + weyl1) >>> 0;
  }
  return [x0, x1, x2, x3];
}

/** The key of a path of whole numbers from 0 to 2^53: each step is a block of the key before it. */
export function keyOf(path: readonly number[]): Key {
  let key: Key = [0, 0];
  for (const step of path) {
    const [low, high] = philox(key, [step >>> 0, Math.floor(step / 2 ** 32) >>> 0, 0, 1]);
    key = [low, high];
  }
  return key;
}
