/** A gradient as arrows: which way, and about how steep. */

import { wrap } from "../text/text.ts";
import type { Canvas } from "./canvas.ts";
import { place } from "./frame.ts";
import type { AxisRange, Vector, Vectors } from "./shapes.ts";
import { shorter } from "./ticks.ts";

export interface Arrow {
  readonly column: number;
  readonly row: number;
  readonly sign: string;
}

/** From the east, against the clock. */
const thin = [..."→↗↑↖←↙↓↘"];
const thick = [..."⇒⇗⇑⇖⇐⇙⇓⇘"];
const still = "·";
/** Of the longest: from here on an arrow is thick, and below this it is a dot. */
const long = 0.5;
const short = 0.02;
/** Columns and rows of the screen from one arrow to the next, at least. */
const columnGap = 6;
const rowGap = 3;
/** Longer vectors than this share of all have, near a pole say, are as long as can be shown. */
const shown = 0.9;

/** The length of the longest that is told from others. */
export function longestOf({ vectors }: Vectors): number {
  const lengths = vectors
    .map(lengthOf)
    .filter(Number.isFinite)
    .sort((one, other) => one - other);
  return lengths[Math.floor(shown * (lengths.length - 1))] ?? 0;
}

export const lengthOf = ({ partials }: Vector): number => Math.hypot(...partials);

/** Every `stepX`-th and `stepY`-th vector, from the middle out: of an odd number, the same distance from either end. */
export function thinned(
  { columns, rows, vectors }: Vectors,
  stepX: number,
  stepY: number,
): Vector[] {
  const isTaken = (at: number, count: number, step: number): boolean =>
    (at - (count >> 1)) % step === 0;
  return vectors.filter(
    ({ partials }, index) =>
      !partials.some(Number.isNaN) &&
      isTaken(index % columns, columns, stepX) &&
      isTaken(Math.floor(index / columns), rows, stepY),
  );
}

/** They point where a step along the gradient would lead, as the axes show it. */
export function arrowsOn(gradient: Vectors, x: AxisRange, y: AxisRange, canvas: Canvas): Arrow[] {
  const longest = longestOf(gradient);
  const stepX = Math.ceil((columnGap * gradient.columns) / canvas.width);
  const stepY = Math.ceil((rowGap * gradient.rows) / canvas.height);
  return thinned(gradient, stepX, stepY).map((vector) => {
    const length = lengthOf(vector);
    const [byX, byY] = vector.partials;
    const [toX, toY] = [
      (byX / (x[1] - x[0])) * canvas.width,
      // A character is twice as high as it is wide.
      (byY / (y[1] - y[0])) * canvas.height * 2,
    ];
    const eighth = Math.round((Math.atan2(toY, toX) * 4) / Math.PI) & 7;
    const signs = length >= long * longest ? thick : thin;
    return {
      column: Math.min(canvas.width - 1, Math.floor(place(vector.at[0], x) * canvas.width)),
      row: Math.min(canvas.height - 1, Math.floor((1 - place(vector.at[1], y)) * canvas.height)),
      sign: length <= short * longest ? still : (signs[eighth] as string),
    };
  });
}

export function arrowLegend(arrows: readonly Arrow[], gradient: Vectors, width: number): string[] {
  if (arrows.length === 0) return [];
  const longest = longestOf(gradient);
  if (longest === 0) return [" the gradient is 0"];
  const [from, to] = [long, short].map((share) =>
    shorter(Number((share * longest).toPrecision(2))),
  );
  return wrap(
    `arrows: the gradient, ⇒ from ${from} on, → below that, · below ${to}`,
    width - 1,
  ).map((line) => ` ${line}`);
}
