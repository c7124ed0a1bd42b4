/** Errors and notes: where, what, the text with a caret below it, and what to try. */

import type { NablaError, Span } from "../error.ts";
import {
  type Answer,
  type Definition,
  type Failure,
  type Moved,
  type Note,
  positionOf,
  type Turns,
} from "../session/reply.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import { printable, type Shown } from "../text/printable.ts";
import type { Screen } from "../text/screen.ts";
import { clip, clipStart, widthOf, wrap } from "../text/text.ts";

const indent = "  ";
/** What is shown of a line on a screen without limits, and the least that is. */
const maxColumns = 100;
const minColumns = 20;

export function renderFailure(failure: Failure, screen: Screen): Shown {
  const { file, statement, error } = failure;
  const start = error.span?.start ?? 0;
  const { line, column } = positionOf(statement, start);
  const place = file === "" ? "" : `${printable(file)}:${line}:${column}: `;
  const title = renderTitle(place, error, screen);
  const rest =
    error.span === undefined
      ? renderHint(error, screen)
      : renderExcerpt(statement.text, error, screen);
  return (title + rest + renderOrigins(failure, screen)) as Shown;
}

/** Between words, where it is wider than the screen. */
function renderTitle(place: string, { message }: NablaError, { style, width }: Screen): string {
  const [first = "", ...rest] = wrap(`${place}${printable(message)}`, width);
  const shown = first.startsWith(place)
    ? place + style.error(first.slice(place.length))
    : style.error(first);
  return [shown, ...rest.map((line) => style.error(line))].map((line) => `${line}\n`).join("");
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
export function renderError(error: NablaError, screen: Screen): Shown {
  return renderErrorOf("nabla", error, screen);
}

/** The same of something that has a name. */
export function renderErrorOf(name: string, error: NablaError, screen: Screen): Shown {
  return (renderTitle(`${printable(name)}: `, error, screen) + renderHint(error, screen)) as Shown;
}

export function renderNotes(reply: Answer | Definition | Moved | Turns, screen: Screen): Shown {
  const { file, notes, statement } = reply;
  const { style, width } = screen;
  return notes
    .map((note) => {
      const { cause, line, column } = note;
      const message = cause === undefined ? note.message : `${note.message}: ${cause}`;
      const place = file === "" ? "" : `${printable(file)}:${line}:${column}: `;
      const lines = wrap(`${place}note: ${printable(message)}`, width);
      const excerpt =
        note.length === undefined ? "" : excerptOf(statement, spanOf(note, statement), screen);
      return lines.map((text) => style.dim(`${text}\n`)).join("") + excerpt;
    })
    .join("") as Shown;
}

/** The place of a note as offsets in the text of its statement. */
function spanOf({ line, column, length = 0 }: Note, statement: SourceStatement): Span {
  const lines = statement.text.split("\n");
  const index = line - statement.line;
  const before = lines.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0);
  const skipped = column - (index === 0 ? statement.column : 1);
  const characters = [...(lines[index] ?? "")];
  const start = before + characters.slice(0, skipped).join("").length;
  return { start, end: start + characters.slice(skipped, skipped + length).join("").length };
}

const renderHint = ({ hint }: NablaError, { style, width }: Screen): string =>
  hint === undefined
    ? ""
    : wrap(printable(hint), width - indent.length)
        .map((line) => `${indent}${style.hint(line)}\n`)
        .join("");

/** The line that an error is in, and the caret with the hint beside it, or below it where there is no room. */
function renderExcerpt(text: string, error: NablaError, screen: Screen): string {
  const { style } = screen;
  const excerpt = excerptAt(text, error.span as Span, screen);
  const shown = `${excerpt.text}\n${excerpt.indent}${style.error(excerpt.caret)}`;
  const hint = error.hint === undefined ? undefined : printable(error.hint);
  if (hint === undefined) return `${shown}\n`;
  const beside = widthOf(excerpt.indent) + excerpt.caret.length + 1 + widthOf(hint) <= screen.width;
  return `${shown}${beside ? ` ${style.hint(hint)}\n` : `\n${renderHint(error, screen)}`}`;
}

/** The same for a note, which is nobody's mistake. */
function excerptOf({ text }: SourceStatement, span: Span, screen: Screen): string {
  const { style } = screen;
  const excerpt = excerptAt(text, span, screen);
  return `${style.dim(excerpt.text)}\n${excerpt.indent}${style.hint(excerpt.caret)}\n`;
}

/** The line that a span is in, or the part of it around the span, and the caret that goes below it. */
function excerptAt(
  text: string,
  { start, end }: Span,
  screen: Screen,
): { text: string; indent: string; caret: string } {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineBreak = text.indexOf("\n", start);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  const before = printable(text.slice(lineStart, start));
  const marked = printable(text.slice(start, Math.min(end, lineEnd)));
  const after = printable(text.slice(Math.max(start, Math.min(end, lineEnd)), lineEnd));

  const room = Math.max(minColumns, Math.min(maxColumns, screen.width) - indent.length);
  const lead = clipStart(before, Math.floor(room / 2));
  const shown = clip(marked, room - widthOf(lead));
  const trail = shown === marked ? clip(after, room - widthOf(lead) - widthOf(shown)) : "";
  return {
    text: `${indent}${lead}${shown}${trail}`,
    indent: indent + " ".repeat(widthOf(lead)),
    caret: `^${"~".repeat(Math.max(0, widthOf(shown) - 1))}`,
  };
}
