/** How much of curves is shown: all of their height, unless they go to infinity. */

import type { Sample } from "./breaks.ts";
import type { SampledCurve } from "./curve.ts";

/** Of a curve that goes to infinity, this share of its width lies beyond either end of what is surely shown. */
const tail = 0.1;
/** And beyond that this share of its height is shown as well, down to this share of its width. */
const more = 0.5;
const thinTail = 0.01;

/** The lowest and the highest value that are to be seen of a curve; undefined if it has none. */
export function visibleRange({
  pieces,
  breaks,
}: SampledCurve): [low: number, high: number] | undefined {
  const weighed = pieces.flatMap(weigh).sort((left, right) => left.y - right.y);
  const [first, last] = [weighed[0], weighed.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const goesTo = (end: number): boolean =>
    breaks.some(({ left, right }) => left === end || right === end);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const quantile = (share: number): number => {
    let sum = 0;
    for (const { y, weight } of weighed) {
      sum += weight;
      if (sum >= share * total) return y;
    }
    return last.y;
  };
  const [low, high] = [quantile(tail), quantile(1 - tail)];
  const room = more * (high - low);
  return [
    goesTo(Number.NEGATIVE_INFINITY) ? Math.max(quantile(thinTail), low - room) : first.y,
    goesTo(Number.POSITIVE_INFINITY) ? Math.min(quantile(1 - thinTail), high + room) : last.y,
  ];
}

/** Values with the widths that they stand for. */
function weigh(piece: readonly Sample[]): { readonly y: number; readonly weight: number }[] {
  return piece.map(({ x, y }, index) => {
    const [before, after] = [piece[index - 1] ?? { x }, piece[index + 1] ?? { x }];
    return { y, weight: (after.x - before.x) / 2 };
  });
}
