/** The axes of a picture: grid, ticks and labels around the area of a drawing. */

import { place } from "./frame.ts";
import type { Axis, AxisRange } from "./shapes.ts";
import { colors, coordinate, element, fontSize, line, text, textWidth } from "./svg.ts";
import { scaleIn, type Ticks, ticksIn } from "./ticks.ts";

/** In pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const tick = 5;
const gap = 4;
/** Pixels for each tick, at least. */
const tickRoom = 36;
const labelGap = 14;
/** Farther away than this, in pixels, nothing can be told apart from what is at this distance. */
const farthest = 1e4;

/** Room to the left of an area for the labels of its axis. */
export const leftMargin = (axis: Axis, height: number): number =>
  Math.max(...scaleIn(axis, ticksFor(height)).ticks.map(({ label }) => textWidth(label)), 0) +
  tick +
  gap +
  10;

/** Room below it. */
export const bottomMargin = ({ label }: Axis): number =>
  tick + gap + fontSize + (label === undefined ? 4 : 8 + fontSize + 4);

const ticksFor = (height: number): number => Math.max(2, Math.floor(height / tickRoom));

export function scales(
  area: Area,
  x: AxisRange,
  y: AxisRange,
): { readonly x: (value: number) => number; readonly y: (value: number) => number } {
  const near = (value: number): number => Math.max(-farthest, Math.min(farthest, value));
  return {
    x: (value) => near(area.left + place(value, x) * area.width),
    y: (value) => near(area.top + (1 - place(value, y)) * area.height),
  };
}

/** What lies behind the drawing: the grid, and the lines at 0. */
export function grid(area: Area, x: Axis, y: Axis): string {
  const { left, top, width, height } = area;
  const at = scales(area, x.range, y.range);
  const [across, up] = [horizontalTicks(x, width), scaleIn(y, ticksFor(height))];
  const lines = [
    ...across.ticks.map(
      ({ value }) =>
        [at.x(value), top, at.x(value), top + height, value === 0 && !x.isLog] as const,
    ),
    ...up.ticks.map(
      ({ value }) =>
        [left, at.y(value), left + width, at.y(value), value === 0 && !y.isLog] as const,
    ),
  ].map(([x1, y1, x2, y2, isZero]) => line(x1, y1, x2, y2, isZero ? colors.axis : colors.grid));
  return element("g", { fill: "none" }, ...lines);
}

export function axes(area: Area, x: Axis, y: Axis): string {
  const { left, top, width, height } = area;
  const at = scales(area, x.range, y.range);
  const bottom = top + height;
  const across = horizontalTicks(x, width);
  const up = scaleIn(y, ticksFor(height));
  const baseline = bottom + tick + gap + fontSize - 2;
  const marks = [
    ...across.ticks.map(({ value }) =>
      line(at.x(value), bottom, at.x(value), bottom + tick, colors.axis),
    ),
    ...up.ticks.map(({ value }) => line(left - tick, at.y(value), left, at.y(value), colors.axis)),
  ];
  const frame = element("rect", {
    x: left,
    y: top,
    width,
    height,
    fill: "none",
    stroke: colors.axis,
  });
  const labels = [
    ...across.ticks.map(({ value, label }) =>
      text(at.x(value), baseline, label, { "text-anchor": "middle" }),
    ),
    ...up.ticks.map(({ value, label }) =>
      text(left - tick - gap, at.y(value) + fontSize * 0.35, label, { "text-anchor": "end" }),
    ),
    ...axisLabel(x.label, across, area, baseline),
  ];
  return [frame, element("g", { fill: "none" }, ...marks), ...labels].join("\n");
}

/** The name of the horizontal axis, and what its labels leave out. */
function axisLabel(
  label: string | undefined,
  { offset }: Ticks,
  area: Area,
  baseline: number,
): string[] {
  const words = nameWith(label, offset);
  if (words === undefined) return [];
  const middle = area.left + area.width / 2;
  return [text(middle, baseline + fontSize + 6, words, { "text-anchor": "middle" })];
}

/** The name of the vertical axis, and what its labels leave out; undefined if there is nothing to say. */
export const verticalLabel = (y: Axis): string | undefined =>
  nameWith(y.label, ticksIn(y, 2).offset);

const nameWith = (label: string | undefined, offset: string | undefined): string | undefined =>
  offset === undefined ? label : `${label === undefined ? "" : `${label} = `}${offset} …`;

/** As many as have room beside each other. */
function horizontalTicks(axis: Axis, width: number): Ticks {
  for (let count = Math.max(2, Math.floor(width / 60)); ; count--) {
    const found = ticksIn(axis, count);
    const { ticks } = found;
    const at = (value: number): number => place(value, axis.range) * width;
    const isCrowded = ticks.some(({ value, label }, index) => {
      const next = ticks[index + 1];
      if (next === undefined) return false;
      const room = (textWidth(label) + textWidth(next.label)) / 2 + labelGap;
      return at(next.value) - at(value) < room;
    });
    if (!isCrowded || count <= 1) return found;
  }
}

/** A part of the picture that shows nothing outside of an area. */
export const clippedTo = (area: Area, id: string, ...children: readonly string[]): string => {
  const { left, top, width, height } = area;
  const clip = element("clipPath", { id }, element("rect", { x: left, y: top, width, height }));
  return [clip, element("g", { "clip-path": `url(#${id})`, fill: "none" }, ...children)].join("\n");
};

/** A path through points in pixels. */
export const pathThrough = (points: Iterable<readonly [number, number]>): string =>
  [...points]
    .map(([x, y], index) => `${index === 0 ? "M" : "L"}${coordinate(x)},${coordinate(y)}`)
    .join("");
