/** The axes of a drawing in a terminal: ticks at whole characters, with labels that never touch. */

import type { Style } from "../text/style.ts";
import { clip, padStart, widthOf, wrap } from "../text/text.ts";
import type { Canvas, Ink } from "./canvas.ts";
import type { Axis, AxisRange } from "./shapes.ts";
import { scaleIn, type Tick, ticksIn } from "./ticks.ts";

/** Lines for each tick of the left axis. */
const rowsPerTick = 3;
/** Columns at least between the labels of the bottom axis. */
const gap = 2;
const maxTicks = 10;

/** Where a value lies in a range, from 0 to 1; outside of it, outside of these. */
export const place = (value: number, [low, high]: AxisRange): number => {
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

export function leftAxis(axis: Axis, rows: number): LeftAxis {
  const { range } = axis;
  const { ticks, offset } = scaleIn(axis, Math.max(2, Math.floor(rows / rowsPerTick)));
  const labels = new Map<number, string>();
  // Where two would stand in one row, those at the ends come first.
  for (const { value, label } of [...ticks.slice(0, 1), ...ticks.slice(-1), ...ticks]) {
    const row = Math.round((1 - place(value, range)) * (4 * rows - 1)) >> 2;
    const at = Math.max(0, Math.min(rows - 1, row));
    if (!labels.has(at)) labels.set(at, label);
  }
  const longest = Math.max(0, ...ticks.map(({ label }) => label.length));
  return { rows, labels, width: longest + 2, offset };
}

/** The axis itself, the labels below it, and below these what is to be added to each, if there is such a number. */
function bottomAxis(x: Axis, columns: number): string[] {
  const { range } = x;
  for (let count = Math.max(2, Math.min(maxTicks, Math.floor(columns / 8))); ; count--) {
    const { ticks, offset } = ticksIn(x, count);
    const row = labelRow(ticks, range, columns);
    if (row === undefined && count > 1) continue;
    const axis = Array.from({ length: columns }, () => "─");
    for (const { value } of ticks) axis[columnOf(value, range, columns)] = "┬";
    return [axis.join(""), row ?? "", ...(offset === undefined ? [] : [`${offset} …`])];
  }
}

const columnOf = (value: number, range: AxisRange, columns: number): number =>
  Math.max(0, Math.min(columns - 1, Math.round(place(value, range) * (2 * columns - 1)) >> 1));

/** The labels below their ticks; undefined where they would touch. */
function labelRow(ticks: readonly Tick[], range: AxisRange, columns: number): string | undefined {
  let row = "";
  for (const { value, label } of ticks) {
    const middle = columnOf(value, range, columns);
    const start = Math.max(0, Math.min(columns - label.length, middle - (label.length >> 1)));
    if (row !== "" && start < row.length + gap) return undefined;
    row = row.padEnd(start) + label;
  }
  return row;
}

export type Paint = (text: string) => string;

/** However narrow the screen is. */
const minColumns = 6;
/** Of the name of an axis. */
const longestLabel = 8;
const nameOf = ({ label = "" }: Axis): string => clip(label, longestLabel);

/** Columns that are left for a drawing, beside the labels of the one axis and the name of the other. */
export const columnsFor = (width: number, margin: number, x: Axis): number => {
  const name = nameOf(x);
  return Math.max(minColumns, width - margin - 1 - (name === "" ? 1 : widthOf(name) + 2));
};

/** The lines that the axes take: for the lower one, its labels, and numbers that are to be added to labels. */
export const axisLines = (x: Axis, y: Axis): number =>
  2 + [x, y].filter((axis) => ticksIn(axis, 2).offset !== undefined).length;

/** A drawing between its axes. */
export function framed(
  canvas: Canvas,
  left: LeftAxis,
  margin: number,
  x: Axis,
  paint: (text: string, ink: Ink) => string,
  style: Style,
): string[] {
  const name = nameOf(x);
  const rows = canvas
    .lines((text, ink) => (text.trim() === "" ? text : paint(text, ink)))
    .map((line, row) => {
      const label = left.labels.get(row);
      return style.dim(padStart(label ?? "", margin) + (label === undefined ? "│" : "┤")) + line;
    });
  const [axis, ...labels] = bottomAxis(x, canvas.width);
  const gap = " ".repeat(margin);
  return [
    ...(left.offset === undefined ? [] : [style.dim(` ${left.offset}`)]),
    ...rows,
    style.dim(`${gap}└${axis}${name === "" ? "" : ` ${name}`}`),
    ...labels.map((line) => style.dim(`${gap} ${line}`)),
  ];
}

export const notesIn = (notes: readonly string[], width: number): string[] =>
  notes.flatMap((note) => wrap(note, width - 1).map((line) => ` ${line}`));
