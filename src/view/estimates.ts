/** Numbers with their uncertainties and what they are, one a line. */

import type { Estimates } from "../session/reply.ts";
import type { Screen } from "./screen.ts";
import { padEnd, printable, widthOf, wrap } from "./text.ts";
import { withUncertainty } from "./uncertain.ts";

const gap = "   ";

/** `y = 9 ± 0.6   standard uncertainty`; where that is too wide, what a number is stands below it. */
export function renderEstimates({ rows }: Estimates, screen: Screen): string {
  const { style, width } = screen;
  const nameWidth = Math.max(0, ...rows.map(({ name }) => widthOf(printable(name))));
  const lines = rows.map(({ name, value, uncertainty, meaning }) => ({
    text: ` ${padEnd(printable(name), nameWidth)} = ${withUncertainty(value, uncertainty, screen)}`,
    meaning,
  }));
  const textWidth = Math.max(0, ...lines.map(({ text }) => widthOf(text)));
  const meanings = Math.max(0, ...lines.map(({ meaning }) => widthOf(meaning)));
  const isWide = textWidth + gap.length + meanings <= width;
  return lines
    .map(({ text, meaning }) => {
      if (meaning === "") return `${text}\n`;
      if (isWide) return `${padEnd(text, textWidth)}${gap}${style.dim(meaning)}\n`;
      const below = wrap(meaning, Math.max(1, width - gap.length));
      return `${text}\n${below.map((line) => `${gap}${style.dim(line)}\n`).join("")}`;
    })
    .join("");
}
