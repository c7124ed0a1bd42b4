/** Plots as pictures. */

import type { Printed } from "../text/printed.ts";
import { clip, wrap } from "../text/text.ts";
import { onLinearAxes } from "./log-axes.ts";
import { inDrawingOrder, panelsOf } from "./order.ts";
import { fittedTo } from "./proportions.ts";
import type { Plot, Point, Series } from "./shapes.ts";
import {
  colorOf,
  colors,
  columnsIn,
  dashes,
  element,
  fontSize,
  lineHeight,
  markAt,
  picture,
  text,
  textWidth,
} from "./svg.ts";
import {
  type Area,
  axes,
  bottomMargin,
  clippedTo,
  grid,
  leftMargin,
  pathThrough,
  scales,
  verticalLabel,
} from "./svg-axes.ts";

/** In pixels. */
const width = 640;
const heights = { only: 360, upper: 300, lower: 130 };
const right = 20;
const top = 14;
/** Of a line's sample in the legend, and between its entries. */
const sample = 24;
const entryGap = 18;

export function plotSvg(plot: Printed<Plot>): string {
  const all = panelsOf(plot).map(onLinearAxes);
  const heightOf = (index: number): number =>
    all.length === 1 ? heights.only : index === 0 ? heights.upper : heights.lower;
  const left = Math.max(...all.map(({ y }, index) => leftMargin(y, heightOf(index))));
  const panels = all.map((panel, at) => fittedTo(panel, (width - left - right) / heightOf(at)));
  let offset = top;
  const parts: string[] = [];
  for (const [index, panel] of panels.entries()) {
    const head = headOf(panel, offset);
    const area = { left, top: head.bottom, width: width - left - right, height: heightOf(index) };
    parts.push(...head.parts, bodyOf(panel, area, index));
    offset = area.top + area.height + bottomMargin(panel.x) + 6;
    for (const note of (panel.notes ?? []).flatMap((each) => wrap(each, columnsIn(width - 24)))) {
      parts.push(text(12, offset + fontSize, note, { fill: colors.faint }));
      offset += lineHeight;
    }
    offset += 6;
  }
  const names = panels.flatMap(({ series }) => series.map(({ name }) => name));
  const title = plot.title ?? names.join(", ");
  const { x, y, notes = [] } = plot;
  const description = [
    `A plot of ${names.join(", ")}, over ${x.label ?? "x"} from ${x.range[0]} to ${x.range[1]}, with heights from ${y.range[0]} to ${y.range[1]}.`,
    ...notes.map((note) => `${note}.`),
  ].join(" ");
  return picture({ width, height: offset + 2 }, title, description, parts);
}

/** The title, the name of the vertical axis and the legend. */
function headOf({ title, y, series }: Plot, from: number): { parts: string[]; bottom: number } {
  const parts: string[] = [];
  let baseline = from + fontSize;
  if (title !== undefined) {
    parts.push(text(12, baseline, title, { "font-weight": "bold", "font-size": fontSize + 2 }));
    baseline += lineHeight + 2;
  }
  let x = 12;
  const add = (needed: number, draw: () => string): void => {
    if (x > 12 && x + needed > width - 12) {
      x = 12;
      baseline += lineHeight;
    }
    parts.push(draw());
    x += needed + entryGap;
  };
  const label = verticalLabel(y);
  if (label !== undefined) {
    add(textWidth(label), () => text(x, baseline, label, { fill: colors.faint }));
  }
  for (const [index, one] of series.entries()) {
    const name = clip(one.name, columnsIn(width - 24 - sample - 8));
    add(sample + 8 + textWidth(name), () =>
      [sampleOf(series, index, x, baseline - 4), text(x + sample + 8, baseline, name)].join("\n"),
    );
  }
  return { parts, bottom: baseline + 14 };
}

/** Curves have dashes as well as colors, for print and for eyes that confuse these. */
function strokeOf(series: readonly Series[], index: number): Record<string, string | number> {
  const rank = series.slice(0, index).filter(({ kind }) => kind === "line").length;
  const dash = dashes[rank % dashes.length] as string;
  return {
    stroke: colorOf(index),
    "stroke-width": 2,
    "stroke-linejoin": "round",
    fill: "none",
    ...(dash === "none" ? {} : { "stroke-dasharray": dash }),
  };
}

function sampleOf(series: readonly Series[], index: number, x: number, y: number): string {
  if (series[index]?.kind === "points") return markAt(x + sample / 2, y, index);
  return element("path", {
    d: pathThrough([
      [x, y],
      [x + sample, y],
    ]),
    ...strokeOf(series, index),
  });
}

function bodyOf({ x, y, series }: Plot, area: Area, panel: number): string {
  const at = scales(area, x.range, y.range);
  const pixels = ([px, py]: Point): [number, number] => [at.x(px), at.y(py)];
  const drawn = inDrawingOrder(series).flatMap(([index, one]) => {
    if (one.kind === "points") {
      return one.points
        .filter((point) => point.every(Number.isFinite))
        .map((point) => markAt(...pixels(point), index));
    }
    const pieces = one.pieces.filter((piece) => piece.length > 1);
    const dots = one.pieces.filter((piece) => piece.length === 1).flat();
    const path = pieces.map((piece) => pathThrough(piece.map(pixels))).join("");
    return [
      ...(path === "" ? [] : [element("path", { d: path, ...strokeOf(series, index) })]),
      ...dots.map((point) => {
        const [cx, cy] = pixels(point);
        return element("circle", { cx, cy, r: 1.5, fill: colorOf(index) });
      }),
    ];
  });
  return [grid(area, x, y), clippedTo(area, `area${panel}`, ...drawn), axes(area, x, y)].join("\n");
}
