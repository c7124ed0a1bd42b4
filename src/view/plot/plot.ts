/** Plots in a terminal: curves in Braille and points as marks, over axes with ticks. */

import type { Plot, Point, Range, Series } from "../../session/plot.ts";
import type { Screen } from "../screen.ts";
import type { Style } from "../style.ts";
import { clip, padEnd, padStart, printable, widthOf, wrap } from "../text.ts";
import { Canvas, type Ink, type Pattern, solid } from "./canvas.ts";
import { bottomAxis, type LeftAxis, leftAxis, place } from "./frame.ts";

/** Where nothing limits them, in columns and lines. */
const standardWidth = 80;
const standardHeight = 24;
const mostColumns = 200;
/** Of the lines that a plot takes: fewest, most, and for each column. */
const leastLines = 12;
const mostLines = 40;
const linesPerColumn = 0.27;
/** Lines of the screen that a plot leaves to what was typed and the prompt. */
const otherLines = 2;
const leastRows = 4;
/** Of two plots, the share of the upper one. */
const upperShare = 0.68;

/** Without colours, lines are told apart by these. */
const patterns: readonly Pattern[] = [solid, "####...", "#..", "#######..#..", "#....", "##...."];
const marks = ["•", "×", "+", "○", "◇", "△"];
/** So many dots of a line stand in the legend, in characters. */
const sampleWidth = 3;

export function renderPlot(plot: Plot, screen: Screen): string {
  const width = Math.min(Number.isFinite(screen.width) ? screen.width : standardWidth, mostColumns);
  const height = Number.isFinite(screen.height) ? screen.height : standardHeight;
  const wanted = Math.round(
    Math.min(mostLines, Math.max(leastLines, width * linesPerColumn)) *
      (plot.below === undefined ? 1 : 1.4),
  );
  const lines = Math.min(wanted, height - otherLines);
  const panels = panelsOf(plot);
  const shares = panels.map((_, index) =>
    panels.length === 1 ? 1 : index === 0 ? upperShare : (1 - upperShare) / (panels.length - 1),
  );
  const heads = panels.map((panel) => headOf(panel, width, screen.style));
  const axes = panels.map((panel, index) => {
    const others = (heads[index] as string[]).length + notesOf(panel, width).length + 2;
    const rows = Math.max(leastRows, Math.round(lines * (shares[index] as number)) - others);
    return leftAxis(panel.y.range, rows);
  });
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

function panelsOf(plot: Plot): Plot[] {
  return plot.below === undefined ? [plot] : [plot, ...panelsOf(plot.below)];
}

const notesOf = ({ notes = [] }: Plot, width: number): string[] =>
  notes.flatMap((note) => wrap(printable(note), width - 1).map((line) => ` ${line}`));

/** The title, and the legend in as many lines as it takes. */
function headOf({ title, y, series }: Plot, width: number, style: Style): string[] {
  const head = title === undefined ? [] : [` ${style.strong(clip(printable(title), width - 1))}`];
  const label =
    y.label === undefined ? [] : [{ text: clip(printable(y.label), width - 1), paint: style.dim }];
  const entries = series.map((one, index) => {
    const sample =
      series.length === 1 && one.kind === "line" ? "" : `${sampleOf(series, index, style)} `;
    const text = clip(printable(one.name), width - 1 - widthOf(sample));
    return { text: sample + text, paint: painterOf(style)[index % 6] as (text: string) => string };
  });
  let line = "";
  let used = 0;
  for (const { text, paint } of [...label, ...entries]) {
    if (used > 0 && used + 3 + widthOf(text) > width) {
      head.push(line);
      line = "";
      used = 0;
    }
    line += (used === 0 ? " " : "   ") + paint(text);
    used += widthOf(text) + (used === 0 ? 1 : 3);
  }
  return used === 0 ? head : [...head, line];
}

/** What a series looks like. */
function sampleOf(series: readonly Series[], index: number, style: Style): string {
  const { kind } = series[index] as Series;
  if (kind === "points") return markOf(series, index);
  const canvas = new Canvas(sampleWidth, 1);
  canvas.line(
    [
      [0, 2],
      [2 * sampleWidth, 2],
    ],
    1,
    patternOf(series, index, style),
  );
  return canvas.lines((text) => text).join("");
}

/** The number of a series among those of its kind. */
const rankOf = (series: readonly Series[], index: number): number =>
  series.slice(0, index).filter(({ kind }) => kind === series[index]?.kind).length;

const markOf = (series: readonly Series[], index: number): string =>
  marks[rankOf(series, index) % marks.length] as string;

const patternOf = (series: readonly Series[], index: number, style: Style): Pattern =>
  isColored(style) ? solid : (patterns[rankOf(series, index) % patterns.length] as Pattern);

const isColored = (style: Style): boolean => style.dim("x") !== "x";

const painterOf = (style: Style): readonly ((text: string) => string)[] => [
  style.hint,
  style.number,
  style.negative,
  style.positive,
  style.function,
  style.error,
];

/** The axes and what is drawn over them. */
function bodyOf(plot: Plot, left: LeftAxis, margin: number, width: number, style: Style): string[] {
  const { x, y, series } = plot;
  const label = clip(printable(x.label ?? ""), 8);
  const columns = Math.max(8, width - margin - 1 - (label === "" ? 1 : widthOf(label) + 2));
  const canvas = new Canvas(columns, left.rows);
  for (const [index, one] of series.entries()) {
    const ink = index + 1;
    if (one.kind === "line") {
      const pattern = patternOf(series, index, style);
      for (const piece of one.pieces)
        canvas.line(dotsOf(piece, x.range, y.range, canvas), ink, pattern);
    } else mark(one.points, markOf(series, index), ink, x.range, y.range, canvas);
  }
  zeroLines(canvas, x.range, y.range);
  const paints = painterOf(style);
  const paint = (text: string, ink: Ink): string =>
    text.trim() === ""
      ? text
      : ink === 0
        ? style.dim(text)
        : (paints[(ink - 1) % paints.length] as (text: string) => string)(text);
  const rows = canvas.lines(paint).map((line, row) => {
    const tick = left.labels.get(row);
    const edge = padStart(tick ?? "", margin) + (tick === undefined ? "│" : "┤");
    return style.dim(edge) + line;
  });
  const offset = left.offset === undefined ? [] : [style.dim(` ${left.offset}`)];
  const [axis, labels] = bottomAxis(x.range, columns) as [string, string];
  const gap = " ".repeat(margin);
  return [
    ...offset,
    ...rows,
    style.dim(`${gap}└${axis}${label === "" ? "" : ` ${label}`}`),
    style.dim(padEnd(`${gap} ${labels}`, 1)),
  ];
}

function* dotsOf(
  piece: readonly Point[],
  x: Range,
  y: Range,
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
  x: Range,
  y: Range,
  canvas: Canvas,
): void {
  for (const point of points) {
    if (!point.every(Number.isFinite)) continue;
    const [dotX, dotY] = [...dotsOf([point], x, y, canvas)][0] as [number, number];
    canvas.text(Math.round(dotX) >> 1, Math.round(dotY) >> 2, sign, ink);
  }
}

/** Where x or y is 0, if that is within and not at the edge. */
function zeroLines(canvas: Canvas, x: Range, y: Range): void {
  const { width, height } = canvas.size;
  const column = Math.round(place(0, x) * (width - 1)) >> 1;
  const row = Math.round((1 - place(0, y)) * (height - 1)) >> 2;
  for (let at = 0; at < canvas.width; at++)
    if (canvas.isFree(at, row)) canvas.text(at, row, "┈", 0);
  if (column === 0) return;
  for (let at = 0; at < canvas.height; at++)
    if (canvas.isFree(column, at)) canvas.text(column, at, "┊", 0);
}
