/** Where a search may start if nobody has said it: at the powers of ten that are best at first sight. */

import { withLinearSolved } from "./least-squares.ts";
import { Linearizer, type Residuals } from "./linearization.ts";

/** From the likeliest. */
const magnitudes = [1, 0.1, 10, 0.01, 100, 1e-3, 1e3, 1e-4, 1e4, 1e-5, 1e5, 1e-6, 1e6];
/** The parameters that are varied together, and how often all are gone through. */
const maxTogether = 2;
const sweeps = 2;
/** Of two, the one that comes later here has to leave less than this share of the squares. */
const enough = 0.95;
const maxResiduals = 200;

/**
 * Varies some parameters, two of them in all combinations, more one after the other; with the linear ones at their best
 * each time.
 * @param start what the others are, and these at first
 * @param linear the number of leading parameters in which the residuals are linear
 * @param free the places of those that are looked for
 * @param isSeen whether a point may be the start at all
 */
export function bestMagnitudes(
  residuals: Residuals,
  start: Float64Array,
  linear: number,
  free: readonly number[],
  isSeen: (point: Float64Array) => boolean = () => true,
): Float64Array {
  if (free.length === 0) return start;
  const linearizer = new Linearizer(sampleOf(residuals));
  const squaresAt = (point: Float64Array): number => {
    const found = withLinearSolved(linearizer.at(point), linearizer, linear);
    return found.triangle.isFinite && Number.isFinite(found.squares)
      ? found.squares
      : Number.POSITIVE_INFINITY;
  };
  const bestOf = (points: readonly Float64Array[]): Float64Array => {
    let least = Number.POSITIVE_INFINITY;
    let best = points[0] as Float64Array;
    for (const point of points) {
      const squares = squaresAt(point);
      if (!(squares < enough * least && isSeen(point))) continue;
      least = squares;
      best = point;
    }
    return best;
  };
  const varied = (points: readonly Float64Array[], at: number): Float64Array[] =>
    points.flatMap((point) =>
      magnitudes.map((magnitude) =>
        point.map((value, place) => (place === at ? magnitude : value)),
      ),
    );
  if (free.length <= maxTogether) {
    return bestOf(free.reduce<readonly Float64Array[]>(varied, [start]));
  }
  let point = start;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const at of free) point = bestOf(varied([point], at));
  }
  return point;
}

/** Of residuals that are computed together, the ones in a row that are looked at. */
const maxInRow = 4;

/**
 * Residuals from the first to the last, as many as are looked at.
 * @param place where in its part of them each is taken, from 0 to 1: evenly spaced, if nothing is said
 */
export function sampleOf(residuals: Residuals, place?: () => number): Residuals {
  const { count, size, together = 1 } = residuals;
  if (count <= maxResiduals) return residuals;
  const inRow = Math.min(together, maxInRow);
  const rows = Math.floor(maxResiduals / inRow);
  const starts = Array.from({ length: rows }, (_, row) => {
    if (inRow === 1 && place === undefined) return Math.floor((row * (count - 1)) / (rows - 1));
    const at = Math.floor(((row + (place?.() ?? 0.5)) * count) / rows);
    // Those that are computed together begin at multiples of their number.
    return Math.min(at - (at % together) + (at % (together - inRow + 1)), count - inRow);
  });
  const own = Array.from({ length: size + 1 }, () => new Float64Array(inRow));
  return {
    size,
    count: rows * inRow,
    fill: (point, from, number, block) => {
      for (let at = 0; at < number; at++) {
        const within = (from + at) % inRow;
        if (within === 0 || at === 0) {
          residuals.fill(point, starts[Math.floor((from + at) / inRow)] as number, inRow, own);
        }
        for (const [column, values] of own.entries()) {
          (block[column] as Float64Array)[at] = values[within] as number;
        }
      }
    },
  };
}
