/** A text with some of it underlined, as much of it as there is room for around what is. */

import type { MarkedText } from "./shapes.ts";
import { clip, printable, widthOf } from "./text.ts";

const line = "─";
/** What is shown before the first mark where not all fits, as a part of the width. */
const lead = 1 / 4;

/** The text, and the line below it. */
export function excerptOf(
  { text, marks }: MarkedText,
  width: number,
): [text: string, underline: string] {
  const isWhole = text.length <= 2 * width && widthOf(printable(text)) <= width;
  const first = marks.reduce((least, { start }) => Math.min(least, start), text.length);
  const before = Math.min(first - Math.floor(lead * width), text.length - width + 1);
  const from = isWhole ? 0 : Math.max(0, before);
  const start = from > 0 ? "…" : "";
  // Of more than this nothing would be seen; a statement may be very long.
  const near = printable(text.slice(from, from + 2 * width));
  const shown = start + clip(near, width - start.length);
  const isMarked = new Array<boolean>(shown.length).fill(false);
  const shift = start.length - from;
  for (const mark of marks) {
    isMarked.fill(true, Math.max(0, mark.start + shift), Math.max(0, mark.end + shift));
  }
  let underline = "";
  for (const [at, isHere] of isMarked.entries()) {
    underline += (isHere ? line : " ").repeat(widthOf(shown[at] as string));
  }
  return [shown, underline.trimEnd()];
}
