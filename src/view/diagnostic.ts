/** Errors and notes: where, what, the text with a caret below it, and what to try. */

import type { NablaError } from "../error.ts";
import { type Answer, type Definition, type Failure, positionOf } from "../session/reply.ts";
import type { Screen } from "./screen.ts";
import { clip, clipStart, printable, widthOf, wrap } from "./text.ts";

const indent = "  ";
/** What is shown of a line on a screen without limits, and the least that is. */
const mostColumns = 100;
const leastColumns = 20;

export function renderFailure(failure: Failure, screen: Screen): string {
  const { file, statement, error } = failure;
  const { style } = screen;
  const start = error.span?.start ?? 0;
  const { line, column } = positionOf(statement, start);
  const place = file === "" ? "" : `${printable(file)}:${line}:${column}: `;
  const title = `${place}${style.error(printable(error.message))}\n`;
  const rest =
    error.span === undefined
      ? renderHint(error, screen)
      : renderExcerpt(statement.text, error, screen);
  return title + rest + renderOrigins(failure, screen);
}

/** How the file came to be loaded, the nearest first. */
const renderOrigins = ({ loadedFrom, row, rowFile }: Failure, { style }: Screen): string =>
  (row === undefined ? "" : style.dim(`${indent}in row ${row} of ${printable(rowFile ?? "")}\n`)) +
  loadedFrom
    .map((origin) => {
      const where =
        origin.file === "" ? "what was typed" : printable(`${origin.file}:${origin.line}`);
      return style.dim(`${indent}loaded from ${where}\n`);
    })
    .join("");

/** An error that has no place in a program: of usage, or of the machine. */
export function renderError(error: NablaError, screen: Screen): string {
  return renderErrorOf("nabla", error, screen);
}

/** The same of something that has a name. */
export function renderErrorOf(name: string, error: NablaError, screen: Screen): string {
  return `${printable(name)}: ${screen.style.error(printable(error.message))}\n${renderHint(error, screen)}`;
}

export function renderNotes(
  { file, notes }: Answer | Definition,
  { style, width }: Screen,
): string {
  return notes
    .flatMap(({ message, line, column }) => {
      const place = file === "" ? "" : `${printable(file)}:${line}:${column}: `;
      return wrap(`${place}note: ${printable(message)}`, width);
    })
    .map((line) => style.dim(`${line}\n`))
    .join("");
}

const renderHint = ({ hint }: NablaError, { style }: Screen): string =>
  hint === undefined ? "" : `${indent}${style.hint(printable(hint))}\n`;

/** The line that the error is in, or the part of it around the error, and the caret with the hint below. */
function renderExcerpt(text: string, error: NablaError, screen: Screen): string {
  const { style } = screen;
  const { start, end } = error.span as { start: number; end: number };
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineBreak = text.indexOf("\n", start);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  const before = printable(text.slice(lineStart, start));
  const marked = printable(text.slice(start, Math.min(end, lineEnd)));
  const after = printable(text.slice(Math.max(start, Math.min(end, lineEnd)), lineEnd));

  const room = Math.max(leastColumns, Math.min(mostColumns, screen.width) - indent.length);
  const lead = clipStart(before, Math.floor(room / 2));
  const shown = clip(marked, room - widthOf(lead));
  const trail = shown === marked ? clip(after, room - widthOf(lead) - widthOf(shown)) : "";
  const caret = `^${"~".repeat(Math.max(0, widthOf(shown) - 1))}`;
  const pointer = indent + " ".repeat(widthOf(lead)) + style.error(caret);
  const hint = error.hint === undefined ? undefined : printable(error.hint);
  const excerpt = `${indent}${lead}${shown}${trail}\n`;
  if (hint === undefined) return `${excerpt}${pointer}\n`;
  // Beside the caret where there is room, otherwise below it.
  const pointerWidth = indent.length + widthOf(lead) + caret.length;
  const beside = pointerWidth + 1 + widthOf(hint) <= screen.width;
  return `${excerpt}${pointer}${beside ? ` ${style.hint(hint)}\n` : `\n${renderHint(error, screen)}`}`;
}
