/** A row of numbers as a row of blocks, for one line of text. */

const blocks = "▁▂▃▄▅▆▇█";
const width = 24;
/** Positive numbers that differ by this factor are drawn by their logarithms. */
const wide = 100;

/**
 * At most 24 blocks, the largest number as the highest; of many numbers some are left out evenly. Where heights are
 * logarithms, that stands behind them.
 */
export function sparkline(numbers: readonly number[]): string {
  const finite = numbers.filter(Number.isFinite);
  const count = Math.min(width, finite.length);
  const chosen = Array.from(
    { length: count },
    (_, i) => finite[Math.round((i * (finite.length - 1)) / Math.max(1, count - 1))] as number,
  );
  const positive = chosen.filter((value) => value > 0);
  const isWide =
    chosen.every((value) => value >= 0) && Math.max(...positive) > wide * Math.min(...positive);
  const least = Math.min(...positive);
  const heights = isWide ? chosen.map((value) => Math.log(Math.max(value, least))) : chosen;
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const line = heights
    .map((height) => {
      // Halves, for the difference of huge numbers overflows.
      const share = high === low ? 0 : (height / 2 - low / 2) / (high / 2 - low / 2);
      return blocks[Math.round(7 * share)];
    })
    .join("");
  return isWide ? `${line} (log scale)` : line;
}
