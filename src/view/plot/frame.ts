/** The axes of a drawing in a terminal: ticks at whole characters, with labels that never touch. */

import type { Range } from "../../session/plot.ts";
import { type Tick, ticksIn } from "./ticks.ts";

/** Lines for each tick of the left axis. */
const rowsPerTick = 3;
/** Columns at least between the labels of the bottom axis. */
const gap = 2;
const mostTicks = 10;

/** Where a value lies in a range, from 0 to 1; outside of it, outside of these. */
export const place = (value: number, [low, high]: Range): number => {
  const share = (value - low) / (high - low);
  // The difference of huge numbers overflows.
  return Number.isFinite(high - low) ? share : (value / 2 - low / 2) / (high / 2 - low / 2);
};

export interface LeftAxis {
  readonly rows: number;
  /** By row. */
  readonly labels: ReadonlyMap<number, string>;
  /** Of the labels, with the space before them. */
  readonly width: number;
  readonly offset: string | undefined;
}

export function leftAxis(range: Range, rows: number): LeftAxis {
  const { ticks, offset } = ticksIn(range, Math.max(2, Math.floor(rows / rowsPerTick)));
  const labels = new Map<number, string>();
  for (const { value, label } of ticks) {
    const row = Math.round((1 - place(value, range)) * (4 * rows - 1)) >> 2;
    labels.set(Math.max(0, Math.min(rows - 1, row)), label);
  }
  const longest = Math.max(0, ...ticks.map(({ label }) => label.length));
  return { rows, labels, width: longest + 2, offset };
}

/** The axis itself and the labels below it; these may go on a little to its right. */
export function bottomAxis(range: Range, columns: number): string[] {
  for (let count = Math.max(2, Math.min(mostTicks, Math.floor(columns / 8))); ; count--) {
    const { ticks, offset } = ticksIn(range, count);
    const row = labelRow(ticks, range, columns, offset);
    if (row === undefined && count > 1) continue;
    const axis = Array.from({ length: columns }, () => "─");
    for (const { value } of ticks) axis[columnOf(value, range, columns)] = "┬";
    return [axis.join(""), row ?? ""];
  }
}

const columnOf = (value: number, range: Range, columns: number): number =>
  Math.max(0, Math.min(columns - 1, Math.round(place(value, range) * (2 * columns - 1)) >> 1));

/** The labels below their ticks; undefined where they would touch. */
function labelRow(
  ticks: readonly Tick[],
  range: Range,
  columns: number,
  offset: string | undefined,
): string | undefined {
  let row = offset === undefined ? "" : `${offset} `;
  for (const { value, label } of ticks) {
    const middle = columnOf(value, range, columns);
    const start = Math.max(0, Math.min(columns - label.length, middle - (label.length >> 1)));
    if (row !== "" && start < row.length + gap) return undefined;
    row = row.padEnd(start) + label;
  }
  return row;
}
