/** What stands above a plot in a terminal: its title, and how each series looks. */

import type { Style } from "../text/style.ts";
import { clip, widthOf } from "../text/text.ts";
import { Canvas, type Pattern, solid } from "./canvas.ts";
import type { Paint } from "./frame.ts";
import type { Plot, Series } from "./shapes.ts";
import { painterOf } from "./theme.ts";

/** Lines are told apart by these, as colors are lost in print and to some eyes. */
const patterns: readonly Pattern[] = [solid, "####...", "#..", "####..#..", "#....", "##...."];
const marks = ["•", "×", "+", "○", "◇", "△"];
/** The length of a line's sample in the legend, in characters. */
const sampleWidth = 4;

/** The title, and the legend in as many lines as it takes. */
export function headOf({ title, y, series }: Plot, width: number, style: Style): string[] {
  const head = title === undefined ? [] : [` ${style.strong(clip(title, width - 1))}`];
  const label = y.label === undefined ? [] : [{ text: clip(y.label, width - 1), paint: style.dim }];
  return [...head, ...entriesOf(series, label, width, style)];
}

/** Only the legend. */
export const seriesLegend = (series: readonly Series[], width: number, style: Style): string[] =>
  entriesOf(series, [], width, style);

export const seriesPaint = (index: number, style: Style): Paint =>
  painterOf(style)[index % 6] as Paint;

interface Entry {
  readonly text: string;
  readonly paint: Paint;
}

function entriesOf(
  series: readonly Series[],
  before: readonly Entry[],
  width: number,
  style: Style,
): string[] {
  const entries = series.map((one, index) => {
    const sample = series.length === 1 && one.kind === "line" ? "" : `${sampleOf(series, index)} `;
    const text = clip(one.name, width - 1 - widthOf(sample));
    return { text: sample + text, paint: seriesPaint(index, style) };
  });
  const head: string[] = [];
  let line = "";
  let used = 0;
  for (const { text, paint } of [...before, ...entries]) {
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

/** What a series looks like, after its letter if it has one. */
function sampleOf(series: readonly Series[], index: number): string {
  const { kind } = series[index] as Series;
  if (kind === "points") return markOf(series, index);
  const canvas = new Canvas(sampleWidth, 1);
  canvas.line(
    [
      [0, 2],
      [2 * sampleWidth, 2],
    ],
    1,
    patternOf(series, index),
  );
  const letter = letterOf(series, index);
  return (letter === "" ? "" : `${letter} `) + canvas.lines((text) => text).join("");
}

/** What is written on a curve where there are more of them than looks; otherwise nothing. */
export function letterOf(series: readonly Series[], index: number): string {
  const count = series.filter(({ kind }) => kind === "line").length;
  if (series[index]?.kind !== "line" || count <= patterns.length) return "";
  return String.fromCharCode(97 + (rankOf(series, index) % 26));
}

/** The number of a series among those of its kind. */
const rankOf = (series: readonly Series[], index: number): number =>
  series.slice(0, index).filter(({ kind }) => kind === series[index]?.kind).length;

export const markOf = (series: readonly Series[], index: number): string =>
  marks[rankOf(series, index) % marks.length] as string;

export const patternOf = (series: readonly Series[], index: number): Pattern =>
  patterns[rankOf(series, index) % patterns.length] as Pattern;
