/** Plots in a terminal: curves in Braille and points as marks, over axes with ticks. */

import type { Printed } from "../text/printed.ts";
import type { Screen } from "../text/screen.ts";
import type { Style } from "../text/style.ts";
import { Canvas, type Ink } from "./canvas.ts";
import {
  axisLines,
  columnsFor,
  framed,
  type LeftAxis,
  leftAxis,
  notesIn,
  type Paint,
  place,
} from "./frame.ts";
import { headOf, letterOf, markOf, patternOf } from "./legend.ts";
import { onLinearAxes } from "./log-axes.ts";
import { inDrawingOrder, panelsOf } from "./order.ts";
import { fittedTo } from "./proportions.ts";
import type { Axis, AxisRange, Plot, Point } from "./shapes.ts";
import { painterOf, sizeOn } from "./theme.ts";

const minRows = 4;
/** More would push what was computed before off the screen. */
const maxRows = 16;
/** How much more room than one plot two have, one above the other. */
const ofTwo = 1.4;
/** Of two plots, the share of the upper one. */
const upperShare = 0.75;

export function renderPlot(plot: Printed<Plot>, screen: Screen): string {
  const { width, lines } = sizeOn(screen, plot.below === undefined ? 1 : ofTwo);
  const all = panelsOf(plot).map(onLinearAxes);
  const shares = all.map((_, index) =>
    all.length === 1 ? 1 : index === 0 ? upperShare : (1 - upperShare) / (all.length - 1),
  );
  const heads = all.map((panel) => headOf(panel, width, screen.style));
  const rows = all.map((panel, index) => {
    const others =
      (heads[index] as string[]).length +
      notesOf(panel, width).length +
      axisLines(panel.x, panel.y);
    const share = shares[index] as number;
    const room = Math.min(Math.round(lines * share) - others, Math.round(maxRows * share));
    return Math.max(minRows, room);
  });
  const panels = all.map((panel, index) => {
    const own = rows[index] as number;
    return fittedTo(panel, columnsFor(width, leftAxis(panel.y, own).width, panel.x) / (2 * own));
  });
  const axes = panels.map(({ y }, index) => leftAxis(y, rows[index] as number));
  // What stands one above the other has one left margin.
  const margin = Math.max(...axes.map((axis) => axis.width));
  return panels
    .flatMap((panel, index) => {
      const body = bodyOf(panel, axes[index] as LeftAxis, margin, width, screen.style);
      const notes = notesOf(panel, width).map((line) => screen.style.dim(line));
      return [...(heads[index] as string[]), ...body, ...notes];
    })
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

const notesOf = ({ notes = [] }: Plot, width: number): string[] => notesIn(notes, width);

/** The axes and what is drawn over them. */
function bodyOf(plot: Plot, left: LeftAxis, margin: number, width: number, style: Style): string[] {
  const { x, y, series } = plot;
  const canvas = new Canvas(columnsFor(width, margin, x), left.rows);
  for (const [index, one] of inDrawingOrder(series)) {
    const ink = index + 1;
    if (one.kind === "line") {
      const pattern = patternOf(series, index);
      for (const piece of one.pieces)
        canvas.line(dotsOf(piece, x.range, y.range, canvas), ink, pattern, one.isOnTop);
    } else mark(one.points, markOf(series, index), ink, x.range, y.range, canvas);
  }
  for (const index of series.keys())
    write(letterOf(series, index), index + 1, series.length, canvas);
  zeroLines(canvas, x, y);
  const paints = painterOf(style);
  const paint = (text: string, ink: Ink): string =>
    ink === 0 ? style.dim(text) : (paints[(ink - 1) % paints.length] as Paint)(text);
  return framed(canvas, left, margin, x, paint, style);
}

function* dotsOf(
  piece: readonly Point[],
  x: AxisRange,
  y: AxisRange,
  canvas: Canvas,
): Generator<readonly [number, number]> {
  const { width, height } = canvas.size;
  for (const point of piece) {
    yield [place(point[0], x) * (width - 1), (1 - place(point[1], y)) * (height - 1)];
  }
}

function mark(
  points: readonly Point[],
  sign: string,
  ink: Ink,
  x: AxisRange,
  y: AxisRange,
  canvas: Canvas,
): void {
  for (const point of points) {
    if (!point.every(Number.isFinite)) continue;
    const [dotX, dotY] = [...dotsOf([point], x, y, canvas)][0] as [number, number];
    canvas.text(Math.round(dotX) >> 1, Math.round(dotY) >> 2, sign, ink);
  }
}

/** Writes the letter of a curve on it, each at another place from the left to the right. */
function write(letter: string, ink: Ink, count: number, canvas: Canvas): void {
  if (letter === "") return;
  const wanted = Math.floor(((ink - 0.5) / count) * canvas.width);
  const columns = [...Array(canvas.width).keys()].sort(
    (one, other) => Math.abs(one - wanted) - Math.abs(other - wanted),
  );
  for (const column of columns) {
    for (let row = 0; row < canvas.height; row++) {
      const isOwn = canvas.inkAt(column, row) === ink && !canvas.hasText(column, row);
      if (!isOwn) continue;
      canvas.text(column, row, letter, ink);
      return;
    }
  }
}

/** Where x or y is 0, if that is within and not at the edge. */
function zeroLines(canvas: Canvas, x: Axis, y: Axis): void {
  const { width, height } = canvas.size;
  // On a logarithmic axis it is nowhere.
  const column = x.isLog ? -1 : Math.round(place(0, x.range) * (width - 1)) >> 1;
  const row = y.isLog ? -1 : Math.round((1 - place(0, y.range)) * (height - 1)) >> 2;
  for (let at = 0; at < canvas.width; at++)
    if (canvas.isFree(at, row)) canvas.text(at, row, "┈", 0);
  if (column <= 0) return;
  for (let at = 0; at < canvas.height; at++)
    if (canvas.isFree(column, at)) canvas.text(column, at, "┊", 0);
}
