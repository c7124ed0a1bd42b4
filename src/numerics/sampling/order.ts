/** Order statistics without sorting: sorting ten million numbers takes a second in which nothing else can be done. */

/** From this many values on it pays to leave them unsorted. */
const few = 1 << 12;

/**
 * Moves values until each of these ranks, counted from 0, holds what sorting would put there (Hoare's selection: of a part
 * with a wanted rank, the values below a pivot go before those above it).
 * @param values none of them is NaN
 * @param look called at least once for each pass through a part of the values
 */
export function putInPlace(
  values: Float64Array,
  ranks: readonly number[],
  look: () => void = () => {},
): void {
  const wanted = [...new Set(ranks)].filter((rank) => rank >= 0 && rank < values.length);
  const parts = [{ start: 0, end: values.length, wanted }];
  for (;;) {
    const part = parts.pop();
    if (part === undefined) return;
    look();
    const { start, end } = part;
    if (end - start <= few) {
      values.subarray(start, end).sort();
      continue;
    }
    const [low, high] = partition(values, start, end);
    const before = part.wanted.filter((rank) => rank < low);
    const after = part.wanted.filter((rank) => rank >= high);
    if (before.length > 0) parts.push({ start, end: low, wanted: before });
    if (after.length > 0) parts.push({ start: high, end, wanted: after });
  }
}

/**
 * Moves the values from `start` to `end` so that those before the first returned place are no larger than a pivot, those
 * from the second on no smaller, and those between them equal to it. Both sides are shorter than the whole.
 */
function partition(values: Float64Array, start: number, end: number): [number, number] {
  const pivot = pivotOf(values, start, end);
  let left = start;
  let right = end - 1;
  // Values that equal the pivot change sides, too: so many equal ones are split in halves.
  while (left <= right) {
    while ((values[left] as number) < pivot) left++;
    while ((values[right] as number) > pivot) right--;
    if (left > right) break;
    const value = values[left] as number;
    values[left++] = values[right] as number;
    values[right--] = value;
  }
  return [right + 1, left];
}

/** The median of some values that are spread over all: what is sorted already is split in halves, too. */
function pivotOf(values: Float64Array, start: number, end: number): number {
  const step = Math.floor((end - start) / samples);
  const some = Float64Array.from(
    { length: samples },
    (_, at) => values[start + at * step] as number,
  );
  return some.sort()[samples >> 1] as number;
}

const samples = 63;
