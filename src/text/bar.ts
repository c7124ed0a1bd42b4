/** Sizes as bars. */

/** The length of the longest, in columns of the screen. */
export const barCells = 8;

/** What is not 0 is seen, however small it is. */
export function barOf(size: number, largest: number): string {
  if (!(size > 0)) return "";
  const cells = size === largest ? barCells : Math.round((barCells * size) / largest);
  return cells === 0 ? "▏" : "█".repeat(cells);
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
  const eighths = size === largest ? blocks.length : Math.round((blocks.length * size) / largest);
  return blocks[Math.max(eighths, 1) - 1] as string;
}
