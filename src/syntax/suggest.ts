/** The name that was probably meant. */

/**
 * The only candidate that a name begins, or else the nearest, if one is near enough: about one slip in three
 * characters.
 * Letters that have changed places count half, so that `tahn` is nearer to `tanh` than to `tan`.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const all = [...new Set(candidates)];
  const completions = name.length < 2 ? [] : all.filter((candidate) => candidate.startsWith(name));
  if (completions.length === 1) return completions[0];
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 0.5;
  for (const candidate of all) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const slips = distance(name.toLowerCase(), candidate.toLowerCase());
    if (slips < least && slips < Math.max(name.length, candidate.length)) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** Edit distance (optimal string alignment) with half the price for a transposition. */
function distance(left: string, right: string): number {
  let previous: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let i = 1; i <= left.length; i++) {
    const [before, above] = [previous, row];
    row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
      );
      if (left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 0.5);
      }
      row[j] = cost;
    }
    previous = above;
  }
  return row[right.length] as number;
}
