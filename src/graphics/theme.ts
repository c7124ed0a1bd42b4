/** How large a drawing in a terminal is, and its colors. */

import type { Screen } from "../text/screen.ts";
import type { Style } from "../text/style.ts";
import type { Paint } from "./frame.ts";

/** Where nothing limits them, in columns and lines. */
const standardWidth = 80;
const standardHeight = 24;
const maxColumns = 200;
/** Of the lines that a plot takes: fewest, most, and for each column. */
const minLines = 12;
const maxLines = 40;
const linesPerColumn = 0.27;
/** Lines of the screen that a plot leaves to what was typed and the prompt. */
const otherLines = 2;

/** @param share of the lines that a plot has on such a screen */
export function sizeOn(
  screen: Screen,
  share: number,
): { readonly width: number; readonly lines: number } {
  const width = Math.min(Number.isFinite(screen.width) ? screen.width : standardWidth, maxColumns);
  const height = Number.isFinite(screen.height) ? screen.height : standardHeight;
  const wanted = Math.min(maxLines, Math.max(minLines, width * linesPerColumn)) * share;
  return { width, lines: Math.min(Math.round(wanted), height - otherLines) };
}

/** The colors of curves, which differ also in brightness. */
export const painterOf = (style: Style): readonly Paint[] => [
  style.hint,
  style.number,
  style.negative,
  style.positive,
  style.function,
  style.error,
];

/** The colors of levels, from the lowest to the highest: as near to Viridis as a terminal's own colors are. */
export const scaleOf = (style: Style): readonly Paint[] => [
  style.negative,
  style.function,
  style.hint,
  style.positive,
  style.number,
];
