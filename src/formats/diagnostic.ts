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
import {
  nothingShown,
  type Printable,
  printable,
  type Shown,
  shown,
  shownAll,
} from "../text/printable.ts";
import type { Screen } from "../text/screen.ts";
import { clip, clipStart, widthOf, wrap } from "../text/text.ts";

const indent = printable("  ");
/** What is shown of a line on a screen without limits, and the least that is. */
const maxColumns = 100;
const minColumns = 20;

export function renderFailure(failure: Failure, screen: Screen): Shown {
  const { file, statement, error } = failure;
  const start = error.span?.start ?? 0;
  const { line, column } = positionOf(statement, start);
  const title = renderTitle(placeIn(file, line, column), error, screen);
  const rest =
    error.span === undefined
      ? renderHint(error, screen)
      : renderExcerpt(statement.text, error, screen);
  return shown`${title}${rest}${renderOrigins(failure, screen)}`;
}

/** What stands before a message; nothing for what was just typed. */
const placeIn = (file: string, line: number, column: number): Printable =>
  printable(file === "" ? "" : `${file}:${line}:${column}: `);

const errorLabel = printable("error: ");
const noteLabel = printable("note: ");
const helpLabel = printable("help: ");

/** The lines of a message with what it is before it, broken between words where they are wider than the screen. */
function linesOf(place: Printable, label: Printable, message: string, width: number): Printable[] {
  return wrap(printable(place + label + message), width);
}

function renderTitle(place: Printable, { message }: NablaError, { style, width }: Screen): Shown {
  const [first, ...rest] = linesOf(place, errorLabel, message, width) as [
    Printable,
    ...Printable[],
  ];
  const begin = first.startsWith(place)
    ? shown`${place}${style.error(printable(first.slice(place.length)))}`
    : style.error(first);
  return shownAll(
    [begin, ...rest.map((line) => style.error(line))].map((line) => shown`${line}\n`),
  );
}

/** How the file came to be loaded, the nearest first. */
function renderOrigins({ loadedFrom, row, rowFile = "" }: Failure, { style }: Screen): Shown {
  const ofRow = row === undefined ? [] : [shown`in row ${row} of ${printable(rowFile)}`];
  const origins = loadedFrom.map(({ file, line }) =>
    printable(`loaded from ${file === "" ? "what was typed" : `${file}:${line}`}`),
  );
  return shownAll([...ofRow, ...origins].map((text) => style.dim(shown`${indent}${text}\n`)));
}

/** An error that has no place in a program: of usage, or of the machine. */
export function renderError(error: NablaError, screen: Screen): Shown {
  return renderErrorOf("nabla", error, screen);
}

/** The same of something that has a name. */
export function renderErrorOf(name: string, error: NablaError, screen: Screen): Shown {
  return shown`${renderTitle(printable(`${name}: `), error, screen)}${renderHint(error, screen)}`;
}

export function renderNotes(reply: Answer | Definition | Moved | Turns, screen: Screen): Shown {
  const { file, notes, statement } = reply;
  const { style, width } = screen;
  const rendered = notes.map((note) => {
    const { cause, line, column } = note;
    const message = cause === undefined ? note.message : `${note.message}: ${cause}`;
    const place = placeIn(file, line, column);
    const [first, ...rest] = linesOf(place, noteLabel, message, width) as [
      Printable,
      ...Printable[],
    ];
    const own = printable(first.slice(place.length + noteLabel.length));
    const begin = first.startsWith(place + noteLabel)
      ? shown`${place}${style.strong(noteLabel)}${own}`
      : first;
    const excerpt =
      note.length === undefined
        ? nothingShown
        : excerptOf(statement, spanOf(note, statement), screen);
    return shownAll([...[begin, ...rest].map((text) => shown`${text}\n`), excerpt]);
  });
  return shownAll(rendered);
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

function renderHint({ hint }: NablaError, { style, width }: Screen): Shown {
  if (hint === undefined) return nothingShown;
  const lines = linesOf(printable(""), helpLabel, hint, width);
  return shownAll(lines.map((line) => shown`${style.hint(line)}\n`));
}

/** The line that an error is in with the caret below it, and the hint. */
function renderExcerpt(text: string, error: NablaError, screen: Screen): Shown {
  const excerpt = excerptAt(text, error.span as Span, screen);
  const caret = screen.style.error(excerpt.caret);
  return shown`${excerpt.text}\n${excerpt.indent}${caret}\n${renderHint(error, screen)}`;
}

/** The same for a note, which is nobody's mistake. */
function excerptOf({ text }: SourceStatement, span: Span, screen: Screen): Shown {
  const { style } = screen;
  const excerpt = excerptAt(text, span, screen);
  return shown`${style.dim(excerpt.text)}\n${excerpt.indent}${style.hint(excerpt.caret)}\n`;
}

/** The line that a span is in, or the part of it around the span, and the caret that goes below it. */
function excerptAt(
  text: string,
  { start, end }: Span,
  screen: Screen,
): { text: Shown; indent: Printable; caret: Printable } {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineBreak = text.indexOf("\n", start);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  const before = printable(text.slice(lineStart, start));
  const marked = printable(text.slice(start, Math.min(end, lineEnd)));
  const after = printable(text.slice(Math.max(start, Math.min(end, lineEnd)), lineEnd));

  const room = Math.max(minColumns, Math.min(maxColumns, screen.width) - indent.length);
  const lead = clipStart(before, Math.floor(room / 2));
  const own = clip(marked, room - widthOf(lead));
  const trail = own === marked ? clip(after, room - widthOf(lead) - widthOf(own)) : printable("");
  return {
    text: shown`${indent}${lead}${own}${trail}`,
    indent: printable(indent + " ".repeat(widthOf(lead))),
    caret: printable(`^${"~".repeat(Math.max(0, widthOf(own) - 1))}`),
  };
}
