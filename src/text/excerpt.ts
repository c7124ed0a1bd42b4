/** A text with some of it underlined, as much of it as there is room for around what is. */

import type { MarkedText } from "./shapes.ts";
import { clip, widthOf } from "./text.ts";

const line = "─";
/** What is shown before the first mark where not all fits, as a part of the width. */
const lead = 1 / 4;

/** The text, and the line below it. */
export function excerptOf(
  { text, marks }: MarkedText,
  width: number,
): [text: string, underline: string] {
  const isWhole = text.length <= 2 * width && widthOf(text) <= width;
  const first = marks.reduce((least, { start }) => Math.min(least, start), text.length);
  const before = Math.min(first - Math.floor(lead * width), text.length - width + 1);
  const cut = isWhole ? 0 : Math.max(0, before);
  // Not between the halves of a character.
  const from = /^[\udc00-\udfff]/.test(text.slice(cut, cut + 1)) ? cut + 1 : cut;
  const start = from > 0 ? "…" : "";
  const isMarked = new Array<boolean>(start.length).fill(false);
  let near = start;
  // Of more than this nothing would be seen; a statement may be very long.
  for (const { 0: character, index } of text.slice(from, from + 2 * width).matchAll(/./gsu)) {
    const at = from + index;
    const isHere = marks.some((mark) => mark.start <= at && at < mark.end);
    near += character;
    for (let unit = 0; unit < character.length; unit++) isMarked.push(isHere);
  }
  const shown = clip(near, width);
  let underline = "";
  let at = 0;
  for (const character of shown) {
    underline += (isMarked[at] === true ? line : " ").repeat(widthOf(character));
    at += character.length;
  }
  return [shown, underline.trimEnd()];
}
