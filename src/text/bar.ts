/** Sizes as bars. */

import type { Screen } from "./screen.ts";
import type { Bars } from "./shapes.ts";

/** The length of the longest, in columns of the screen. */
export const barCells = 8;

/** What is not 0 is seen, however small it is, and a negative number without color. An infinity has no size to compare. */
export function barOf(number: number, largest: number): string {
  const size = Math.abs(number);
  if (!(size > 0) || size === Number.POSITIVE_INFINITY) return "";
  const cells = size === largest ? barCells : Math.round(barCells * (size / largest));
  const [least, whole] = number < 0 ? ["▕", "▒"] : ["▏", "█"];
  return cells === 0 ? least : whole.repeat(cells);
}

/** Bars for numbers, by the largest of them; undefined where there is no room beside so many columns of the screen. */
export function barsFor(
  { numbers, title }: Bars,
  used: number,
  screen: Pick<Screen, "width">,
): string[] | undefined {
  if (used + Math.max(barCells, title.length) > screen.width) return undefined;
  const largest = numbers.reduce((most, number) => {
    const size = Math.abs(number);
    return size > most && size < Number.POSITIVE_INFINITY ? size : most;
  }, 0);
  return numbers.map((number) => barOf(number, largest));
}

/** How much of something long is done, from 0 to 1. */
export function progressBar(share: number): string {
  const cells = Math.floor(share * progressCells);
  return `${"█".repeat(cells)}${"░".repeat(progressCells - cells)} ${Math.floor(100 * share)} %`;
}

const progressCells = 20;

const blocks = "▁▂▃▄▅▆▇█";

/** The same in one column. */
export function blockOf(size: number, largest: number): string {
  if (!(size > 0)) return "";
  const eighths = size === largest ? blocks.length : Math.round(blocks.length * (size / largest));
  return blocks[Math.max(eighths, 1) - 1] as string;
}
