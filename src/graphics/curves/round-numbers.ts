/** Round numbers, for ticks and levels: those of D3, as exact as they look. */

import { d3 } from "./d3.ts";

/** More digits than a round number has. */
const digits = 12;
/** Beyond these D3 loses its way. */
const huge = 1e300;
const tiny = 1e-280;

/** About `count` numbers between two ends, multiples of 1, 2 or 5 times a power of ten. */
export function roundNumbers(low: number, high: number, count: number): number[] {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const unit = largest > huge ? huge : largest < tiny ? 1 / huge : 1;
  return (
    d3()
      .ticks(low / unit, high / unit, Math.max(1, count))
      // Multiples of large and small powers of ten are not exact.
      .map((value) => Number((value * unit).toPrecision(digits)))
  );
}
