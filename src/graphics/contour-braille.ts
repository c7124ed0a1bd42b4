/** Contour plots in a terminal: lines of equal value in Braille, each with its level on it, and small arrows. */

import type { Printed } from "../text/printed.ts";
import type { Screen } from "../text/screen.ts";
import type { Style } from "../text/style.ts";
import { clip, widthOf, wrap } from "../text/text.ts";
import { type Arrow, arrowLegend, arrowsOn } from "./arrows.ts";
import { Canvas, type Ink } from "./canvas.ts";
import { axisLines, columnsFor, framed, leftAxis, notesIn, type Paint, place } from "./frame.ts";
import { markOf, seriesLegend, seriesPaint } from "./legend.ts";
import { proportions, unequalNote } from "./proportions.ts";
import type { AxisRange, Contour, Level, Point } from "./shapes.ts";
import { scaleOf, sizeOn } from "./theme.ts";
import { shorter } from "./ticks.ts";

/** Of the lines that a plot of curves takes: it is to be about as high as it is wide. */
const share = 1.6;
const minRows = 6;
/** Lines of the screen for each line of equal value, and how many columns count as much as one. */
const linesPerLevel = 2;
const columnsPerLine = 4;
/** The height of a character over its width. */
const cellRatio = 2;
/** The ink of arrows comes after that of all levels. */
const arrowInk = 254;
/** That of the first points; of others it counts down from there. */
const pointInk = 253;

export function renderContour(contour: Printed<Contour>, screen: Screen): string {
  const { style } = screen;
  const { width, lines } = sizeOn(screen, share);
  const { x, y, name, notes } = contour;
  const isUnequal = proportions(contour) === undefined;
  const told = notesIn(isUnequal ? [...notes, unequalNote] : notes, width);
  const levels = levelsFor(contour.levels, Math.min(lines, width / columnsPerLine));
  const title = [` ${style.strong(clip(name, width - 1))}`];
  const { points = [] } = contour;
  const legend = [
    ...levelLegend(levels, contour.levels.length, width, style),
    ...seriesLegend(points, width, style),
  ];
  const others = title.length + legend.length + told.length + axisLines(x, y) + 2;
  const maxRows = Math.max(minRows, lines - others);
  const margin = leftAxis(y, maxRows).width;
  const size = sizeFor(contour, columnsFor(width, margin, x), maxRows);
  const left = leftAxis(y, size.rows);
  const canvas = new Canvas(size.columns, size.rows);
  for (const [index, { lines: own }] of levels.entries()) {
    for (const one of own)
      canvas.line(
        one.map((point) => dotOf(point, contour, canvas)),
        index + 1,
      );
  }
  hatch(contour, canvas);
  for (const [index, { points: own }] of points.entries()) {
    for (const point of own) {
      const [dotX, dotY] = dotOf(point, contour, canvas);
      if (!point.every(Number.isFinite)) continue;
      canvas.text(
        Math.round(dotX) >> 1,
        Math.round(dotY) >> 2,
        markOf(points, index),
        pointInk - index,
      );
    }
  }
  for (const [index, level] of levels.entries()) labelLine(level, index + 1, contour, canvas);
  const arrows = arrowsOn(contour.gradient, x.range, y.range, canvas);
  for (const arrow of arrows)
    if (isClear(arrow, canvas)) canvas.text(arrow.column, arrow.row, arrow.sign, arrowInk);
  const paint = (text: string, ink: Ink): string => {
    if (ink === 0 || ink === arrowInk) return style.dim(text);
    const at = pointInk - ink;
    if (at < points.length) return seriesPaint(at, style)(text);
    return paintOf(ink - 1, levels.length, style)(text);
  };
  const yName = y.label === undefined ? [] : [style.dim(` ${clip(y.label, width - 1)}`)];
  return [
    ...title,
    ...legend,
    ...yName,
    ...framed(canvas, { ...left, width: margin }, Math.max(margin, left.width), x, paint, style),
    ...arrowLegend(arrows, contour.gradient, width).map((line) => style.dim(line)),
    ...told.map((line) => style.dim(line)),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

/** As large as there is room for, and in the proportions of the ranges. */
function sizeFor(
  contour: Contour,
  maxColumns: number,
  maxRows: number,
): { readonly columns: number; readonly rows: number } {
  const ratio = proportions(contour);
  if (ratio === undefined) return { columns: maxColumns, rows: maxRows };
  const columns = Math.round(maxRows * cellRatio * ratio);
  if (columns <= maxColumns) return { columns, rows: maxRows };
  return {
    columns: maxColumns,
    rows: Math.max(minRows, Math.round(maxColumns / cellRatio / ratio)),
  };
}

function dotOf(point: Point, { x, y }: Contour, canvas: Canvas): readonly [number, number] {
  const { width, height } = canvas.size;
  return [place(point[0], x.range) * (width - 1), (1 - place(point[1], y.range)) * (height - 1)];
}

const paintOf = (index: number, count: number, style: Style): Paint => {
  const scale = scaleOf(style);
  const at = count === 1 ? 0 : Math.round((index * (scale.length - 1)) / (count - 1));
  return scale[at] as Paint;
};

/** On a small screen not all, but as many between each two. */
function levelsFor(levels: readonly Level[], lines: number): readonly Level[] {
  const step = Math.ceil(levels.length / Math.max(2, Math.floor(lines / linesPerLevel)));
  const first = ((levels.length - 1) % step) >> 1;
  return levels.filter((_, index) => index % step === first);
}

function levelLegend(
  levels: readonly Level[],
  count: number,
  width: number,
  style: Style,
): string[] {
  if (levels.length === 0) return [];
  const words = levels.map(({ value }) => shorter(value));
  const some = levels.length < count ? "lines, some left out, at" : "lines at";
  const texts = wrap(`${some} ${words.join(", ")}`, width - 1);
  let index = 0;
  return texts.map(
    (text) =>
      ` ${text.replace(/-?\d[^ ,]*/g, (word) => paintOf(index++, levels.length, style)(word))}`,
  );
}

/** Writes a level on its line, where that is most nearly level itself and no other line is hidden. */
function labelLine({ value, lines }: Level, ink: Ink, contour: Contour, canvas: Canvas): void {
  const label = shorter(value);
  const size = widthOf(label);
  let best: { column: number; row: number; cost: number } | undefined;
  for (const line of lines) {
    for (const point of line) {
      const [dotX, dotY] = dotOf(point, contour, canvas);
      const row = Math.round(dotY) >> 2;
      const column = (Math.round(dotX) >> 1) - (size >> 1);
      const cost = costAt(column, row, size, ink, canvas);
      if (cost !== undefined && (best === undefined || cost < best.cost))
        best = { column, row, cost };
    }
  }
  if (best !== undefined) canvas.text(best.column, best.row, label, ink);
}

/**
 * How badly a label would lie there: what it hides of other lines counts most, then where it is not on its own. Undefined
 * where it cannot be.
 */
function costAt(
  column: number,
  row: number,
  size: number,
  ink: Ink,
  canvas: Canvas,
): number | undefined {
  let cost = 0;
  for (let at = column - 1; at <= column + size; at++) {
    const isBeside = at < column || at === column + size;
    if (!canvas.has(at, row)) {
      if (isBeside) continue;
      return undefined;
    }
    if (canvas.hasText(at, row)) return undefined;
    if (canvas.isFree(at, row)) cost += isBeside ? 0 : 1;
    else if (canvas.inkAt(at, row) !== ink) cost += isBeside ? 2 : 4;
  }
  return cost;
}

const hatching = "╱";

/** Marks where there is no number; where all of that is smaller than a character, one for each. */
function hatch({ blanks, x, y }: Contour, canvas: Canvas): void {
  const { width, height } = canvas;
  let isMarked = false;
  for (const blank of blanks) {
    const [left, right] = blank.x.map((end) => place(end, x.range) * width) as [number, number];
    const [bottom, top] = blank.y.map((end) => (1 - place(end, y.range)) * height) as [
      number,
      number,
    ];
    for (let row = Math.ceil(top - 0.5); row + 0.5 < bottom; row++) {
      for (let column = Math.ceil(left - 0.5); column + 0.5 < right; column++) {
        if ((row + column) % 3 !== 0 || !canvas.isFree(column, row)) continue;
        canvas.text(column, row, hatching, 0);
        isMarked = true;
      }
    }
  }
  if (isMarked) return;
  const middle = ([low, high]: AxisRange, range: AxisRange): number =>
    place(low / 2 + high / 2, range);
  for (const blank of blanks) {
    const column = Math.min(width - 1, Math.floor(middle(blank.x, x.range) * width));
    const row = Math.min(height - 1, Math.floor((1 - middle(blank.y, y.range)) * height));
    if (!canvas.hasText(column, row)) canvas.text(column, row, hatching, 0);
  }
}

const isClear = ({ column, row }: Arrow, canvas: Canvas): boolean => !canvas.hasText(column, row);
