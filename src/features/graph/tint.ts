/** Colors of gradients in pictures: purple where they are negative, green where positive, deeper where larger. */

import type { Scale } from "./scale.ts";

type Color = readonly [red: number, green: number, blue: number];

// Two of ColorBrewer's diverging PRGn, which people see apart who do not see red and green apart.
const white: Color = [255, 255, 255];
const green: Color = [90, 174, 97];
const purple: Color = [153, 112, 171];

/** Where a value is not finite, and where a gradient alone is not. */
export const nonFiniteColor = "#d7301f";
export const nonFiniteGradientColor = "#fcc5b5";

/** As `#rrggbb`. On a linear scale, the square root keeps apart what is small. */
export function gradientColor(gradient: number, { isLogarithmic, part }: Scale): string {
  if (!Number.isFinite(gradient)) return nonFiniteGradientColor;
  const depth = isLogarithmic ? part(gradient) : Math.sqrt(part(gradient));
  return divergingColor(gradient < 0 ? -depth : depth);
}

/** From -1, the deepest purple, to 1, the deepest green. */
export function divergingColor(depth: number): string {
  const full = depth < 0 ? purple : green;
  return hex(white.map((from, at) => from + Math.abs(depth) * ((full[at] as number) - from)));
}

const hex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
