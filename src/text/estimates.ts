/** Numbers with their uncertainties and what they are, one a line. */

import { defaultDigits } from "./number.ts";
import type { Printed } from "./printed.ts";
import type { Screen } from "./screen.ts";
import type { Estimate, Estimates } from "./shapes.ts";
import { padEnd, widthOf, wrap } from "./text.ts";
import { uncertainTexts, withUncertainty } from "./uncertain.ts";

const gap = "   ";

/** `y = 9 ± 0.6   standard uncertainty`; where that is too wide, what a number is stands below it. */
export function renderEstimates({ rows }: Printed<Estimates>, screen: Screen): string {
  const { style, width } = screen;
  const nameWidth = Math.max(0, ...rows.map(({ name }) => widthOf(name)));
  const lines = rows.map((row) => ({
    text: ` ${padEnd(row.name, nameWidth)} = ${numberOf(row, screen)}`,
    meaning: row.meaning,
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

/** More digits than usual are for who wants them whatever they are worth. */
const numberOf = ({ value, uncertainty, beside }: Estimate, screen: Screen): string =>
  uncertainty === undefined && beside !== undefined && screen.digits <= defaultDigits
    ? uncertainTexts(value, beside, screen).value
    : withUncertainty(value, uncertainty, screen);
