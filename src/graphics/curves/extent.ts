/** How much of an axis numbers need. */

/** Of the numbers' width, what is left free on either side. */
const margin = 0.04;

/**
 * A range that holds all of these that are finite, with some room around them; around a single number there is room
 * enough to tell where it is. From 0 to 1 where there are none.
 */
export function extentOf(values: Iterable<number>): [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? [0, 1] : withMargin(low, high);
}

/** The same around two ends. */
export function withMargin(low: number, high: number): [low: number, high: number] {
  const isOne = low === high;
  // The difference of two might be more than a double holds.
  const room = isOne ? Math.abs(low) / 2 : margin * high - margin * low;
  const [from, to] = [bounded(low - room), bounded(high + room)];
  return from < to ? [from, to] : [low - 1, high + 1];
}

const bounded = (value: number): number =>
  Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
