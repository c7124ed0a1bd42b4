/**
 * Named rows of numbers, which most tables are: laid out as `renderListing` does it where there is room for all, in a
 * third of its time.
 */

import { aligned, columnTexts } from "./align.ts";
import { barsFor } from "./bar.ts";
import { colored, longTitle, wideGap } from "./listing.ts";
import type { Printable } from "./printable.ts";
import type { Screen } from "./screen.ts";
import type { Bars } from "./shapes.ts";
import { padEnd, padStart, widthOf } from "./text.ts";

/** A title, and a text or a number for each row. */
export interface TitledColumn<Content> {
  readonly title: Printable;
  readonly cells: readonly Content[];
}

const space = " ".repeat(wideGap);

/** The lines of the table, with bars; undefined where it needs more care. */
export function renderNumbers(
  names: TitledColumn<Printable>,
  columns: readonly TitledColumn<number>[],
  bars: Bars,
  screen: Screen,
): string | undefined {
  if (columns.some(({ title }) => widthOf(title) > longTitle)) return undefined;
  const nameWidth = names.cells.reduce(
    (most, name) => Math.max(most, widthOf(name)),
    widthOf(names.title),
  );
  let title = ` ${padEnd(names.title, nameWidth)}`;
  const lines = names.cells.map((name) => ` ${padEnd(name, nameWidth)}`);
  let width = 1 + nameWidth;
  for (const column of columns) {
    const texts = aligned(columnTexts(column.cells, screen));
    const columnWidth = Math.max(texts[0]?.length ?? 0, widthOf(column.title));
    title += space + padStart(column.title, columnWidth);
    for (const [row, text] of texts.entries()) lines[row] += space + text.padStart(columnWidth);
    width += wideGap + columnWidth;
  }
  const { title: barTitle, numbers } = bars;
  const shownBars = barsFor(bars, width + wideGap, screen);
  if (shownBars === undefined) return undefined;
  let shown = `${screen.style.dim((title + space + barTitle).trimEnd())}\n`;
  for (const [row, bar] of shownBars.entries()) {
    const line = lines[row] as string;
    shown += bar === "" ? line.trimEnd() : line + space + colored(bar, numbers[row], screen.style);
    shown += "\n";
  }
  return shown;
}
