/** A text with some of it underlined, as much of it as there is room for around what is. */

import type { MarkedText } from "../session/reply.ts";
import { clip, printable, widthOf } from "./text.ts";

const line = "─";
/** What is shown before the first mark where not all fits, as a part of the width. */
const lead = 1 / 4;

/** The text, and the line below it. */
export function excerptOf(
  { text, marks }: MarkedText,
  width: number,
): [text: string, underline: string] {
  const whole = printable(text);
  const first = Math.min(...marks.map(({ start }) => start));
  const isWhole = widthOf(whole) <= width;
  const from = isWhole
    ? 0
    : Math.max(0, Math.min(first - Math.floor(lead * width), whole.length - width + 1));
  const start = from > 0 ? "…" : "";
  const shown = isWhole ? whole : start + clip(whole.slice(from), width - start.length);
  const isMarked = new Array<boolean>(shown.length).fill(false);
  for (const mark of marks) {
    const shift = start.length - from;
    isMarked.fill(true, Math.max(0, mark.start + shift), Math.max(0, mark.end + shift));
  }
  let underline = "";
  for (const [at, isHere] of isMarked.entries()) {
    underline += (isHere ? line : " ").repeat(widthOf(shown[at] as string));
  }
  return [shown, underline.trimEnd()];
}
