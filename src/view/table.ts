/** Answers with their gradient as a table: what a person reads. */

import { gradientListing } from "../session/gradient.ts";
import type { Answer, Report } from "../session/reply.ts";
import type { Format } from "./format.ts";
import { renderListing } from "./listing.ts";
import { roundedNumber } from "./number.ts";
import type { Screen } from "./screen.ts";
import { clip, onOneLine, printable, widthOf, wrap } from "./text.ts";

/** A formula longer than this is cut even where nothing limits the width. */
const longestSource = 240;
/** Inputs shown where nothing limits the height, and the least that are shown. */
const mostRows = 60;
const leastRows = 10;
/** Lines of the screen that an answer leaves to others: its header, its footer, the prompt. */
const otherLines = 6;

export const table: Format = {
  doc: "for reading: value and gradient, rounded",
  needsGradient: true,
  preamble: "",
  answer: (answer, screen) => {
    const { name, gradient } = answer;
    if (gradient.length === 0) return header(answer, name ?? "", screen);
    const most = Math.min(mostRows, Math.max(leastRows, screen.height - otherLines));
    const shown = gradient.length > most ? gradient.slice(0, most) : gradient;
    const left = gradient.length - shown.length;
    const more =
      left === 0 ? "" : ` … ${left} more input${left === 1 ? "" : "s"}, :grad shows all\n`;
    return `${header(answer, answer.statement.text, screen)}
${renderListing(gradientListing(name, shown), screen)}${screen.style.dim(more)}
`;
  },
  report: (report, screen) => renderReport(report, screen),
  failure: () => "",
};

/** `source = value`, with the source cut rather than the value. */
function header({ value }: Answer, source: string, { digits, width, style }: Screen): string {
  const result = `= ${roundedNumber(value, digits)}`;
  const room = Math.min(longestSource, width - widthOf(result) - 1);
  const left = source === "" || room < 2 ? "" : `${clip(onOneLine(source), room)} `;
  return `${left}${style.strong(result)}\n`;
}

export function renderReport({ parts }: Report, screen: Screen): string {
  return parts
    .map((part) =>
      typeof part === "string"
        ? part
            .split("\n")
            .flatMap((line) => wrap(printable(line), screen.width))
            .map((line) => `${line}\n`)
            .join("")
        : renderListing(part, screen),
    )
    .join("");
}
