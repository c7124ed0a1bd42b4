/** Colours of gradients in pictures: purple where they are negative, green where positive, deeper where larger. */

type Color = readonly [red: number, green: number, blue: number];

// Two of ColorBrewer's diverging PRGn, which people see apart who do not see red and green apart.
const white: Color = [255, 255, 255];
const green: Color = [90, 174, 97];
const purple: Color = [153, 112, 171];

/** Where a value is not finite, and where a gradient alone is not. */
export const strangeTint = "#d7301f";
export const strangeGradientTint = "#fcc5b5";

/**
 * As `#rrggbb`. The square root keeps apart what is small.
 * @param largest the gradient that gets the full colour
 */
export function tintOf(gradient: number, largest: number): string {
  if (!Number.isFinite(gradient)) return strangeGradientTint;
  const part = largest === 0 ? 0 : Math.sqrt(Math.abs(gradient) / largest);
  const full = gradient < 0 ? purple : green;
  return hex(white.map((from, at) => from + part * ((full[at] as number) - from)));
}

const hex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
