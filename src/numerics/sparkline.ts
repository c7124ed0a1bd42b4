/** A row of numbers as a row of bars: ▁▂▃▄▅▆▇█. */

const bars = [..."▁▂▃▄▅▆▇█"];

/**
 * The lowest bar is the smallest number, the highest the largest. Numbers that are all the same have the bars of the
 * middle, and what is not a number is a space; an infinity is as high, or as low, as a bar can be. Where there are more
 * numbers than characters, each character shows the mean of its share of them.
 * @param width the most characters that it may have
 */
export function sparkline(values: ArrayLike<number>, width = Number.POSITIVE_INFINITY): string {
  const count = Math.min(values.length, Math.floor(width));
  const shown = Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * values.length) / count);
    const to = Math.floor(((index + 1) * values.length) / count);
    let sum = 0;
    for (let at = from; at < to; at++) sum += values[at] as number;
    return sum / (to - from);
  });
  const finite = shown.filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  return shown
    .map((value) => {
      if (Number.isNaN(value)) return " ";
      if (!Number.isFinite(value)) return value > 0 ? "█" : "▁";
      if (low === high) return "▄";
      // Halves, for the difference of huge numbers overflows.
      const share = (value / 2 - low / 2) / (high / 2 - low / 2);
      return bars[Math.min(bars.length - 1, Math.floor(share * bars.length))];
    })
    .join("");
}
