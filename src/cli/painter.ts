/**
 * What the line editor does not do: it writes the line again in colors while it is typed, with a line below that
 * tells what it would answer. All of one keystroke goes out in one write, so that nothing flickers.
 */

import type { Interface, Key } from "node:readline";
import { NablaError } from "../error.ts";
import type { Answer, Numbers } from "../session/reply.ts";
import type { Session } from "../session/session.ts";
import { functionAround, highlight, type Vocabulary } from "../text/highlight.ts";
import { rounded } from "../text/number.ts";
import {
  nothingShown,
  type Printable,
  printable,
  type Shown,
  shown,
  shownAll,
} from "../text/printable.ts";
import type { Screen } from "../text/screen.ts";
import { clip, widthOf } from "../text/text.ts";
import { withUncertainty } from "../text/uncertain.ts";
import { cutOffAfter } from "./interrupt.ts";
import { endsLine, type LineEditor } from "./line-editor.ts";
import type { Environment } from "./output.ts";
import type { Settings } from "./settings.ts";

/** Milliseconds that a preview may take. */
const patience = 3;
/** Where it does not look at the clock meanwhile. */
const maxPatience = 50;
/** A longer line is written as the editor does. */
const longestLine = 2000;

export interface Canvas {
  readonly editor: LineEditor;
  readonly server: Interface;
  readonly session: Session;
  readonly environment: Environment;
  readonly settings: Settings;
  readonly screen: Screen;
  /** The lines before this one of a statement that is not complete. */
  pending(): string;
}

export class Painter {
  private readonly canvas: Canvas;
  private readonly vocabulary: Vocabulary;
  /** Writing is held back until the keys that have come together are all handled. */
  private isHolding = false;
  private hasPreview = false;

  constructor(canvas: Canvas) {
    this.canvas = canvas;
    const { session, editor } = canvas;
    this.vocabulary = {
      kindOf: (name) => session.catalog.kindOf(name),
      isBeginning: (name) => session.catalog.names().some((known) => known.startsWith(name)),
      isCommand: (word) => session.catalog.commands.has(word.slice(1)),
    };
    editor.onKey = (key) => this.before(key);
    canvas.environment.stdout.on("resize", () => this.paint());
  }

  /** Before the editor sees the key. */
  private before(key: Key): void {
    const isLeft = key.ctrl && key.name === "d" && this.canvas.server.line === "";
    if (endsLine(key) || (key.ctrl && key.name === "c") || isLeft) {
      this.clear();
      return;
    }
    this.hold();
    // The editor writes candidates, or what it searches for, where the preview is.
    if (this.hasPreview && (key.name === "tab" || this.canvas.editor.isSearching))
      this.write(printable(""));
  }

  private hold(): void {
    if (this.isHolding) return;
    this.isHolding = true;
    this.canvas.environment.stdout.cork();
    setImmediate(() => {
      if (!this.isHolding) return;
      this.paint();
      this.release();
    });
  }

  /** What comes now is not the line any more. */
  private clear(): void {
    if (this.hasPreview) this.write(printable(""));
    this.release();
  }

  private release(): void {
    if (this.isHolding) this.canvas.environment.stdout.uncork();
    this.isHolding = false;
  }

  private paint(): void {
    const { editor, server } = this.canvas;
    if (editor.isSearching || editor.isPasting || server.line.length > longestLine) return;
    this.write(printable(this.preview()));
  }

  /** Writes the line over itself, and below it what there is to tell. */
  private write(below: Printable): void {
    const { server, environment, screen } = this.canvas;
    const { columns, rows } = environment.stdout;
    const prompt = printable(server.getPrompt());
    const cursor = server.getCursorPos();
    const end = endOf(prompt + server.line, columns);
    const told = clip(below, screen.width - 1);
    const hasRoom = told !== "" && end.rows + 2 <= rows;
    const line = highlight(printable(server.line), server.cursor, screen.style, this.vocabulary);
    const depth = end.rows - cursor.rows + (hasRoom ? 1 : 0);
    environment.stdout.write(
      shownAll([
        up(cursor.rows),
        shown`\r`,
        prompt,
        line,
        // At the very end of a row the terminal waits for another character before it goes to the next.
        end.columns === 0 && end.rows > 0 ? shown` ` : nothingShown,
        shown`\x1b[J`,
        hasRoom ? shown`\r\n${screen.style.dim(told)}` : nothingShown,
        up(depth),
        shown`\r`,
        cursor.cols > 0 ? shown`\x1b[${cursor.cols}C` : nothingShown,
      ]),
    );
    this.hasPreview = hasRoom;
    // After a paste the editor has lost count of the rows above its cursor (as of Node 26).
    Object.assign(server, { prevRows: cursor.rows });
  }

  private answerTo(text: string): Answer | NablaError | undefined {
    const { session } = this.canvas;
    let answer: Answer | NablaError | undefined;
    const isDone = cutOffAfter(maxPatience, () => {
      answer = session.foresee(text, patience);
    });
    if (!isDone) session.recoverFromPreview();
    return answer;
  }

  /** What the line would answer, or what is wrong with it; or else how the command or the function is used that is being typed. */
  private preview(): string {
    const { server, settings, session, screen } = this.canvas;
    const { line } = server;
    if (!settings.preview || line.trim() === "") return "";
    const [command] = /^\s*:\S*/.exec(line) ?? [];
    if (command !== undefined) {
      const known = session.catalog.commands.get(command.trim().slice(1));
      return known === undefined ? "" : `${known.usage}: ${known.doc}`;
    }
    const answer = this.answerTo(this.canvas.pending() + line);
    if (answer instanceof NablaError) {
      return answer.hint === undefined ? answer.message : `${answer.message}; ${answer.hint}`;
    }
    if (answer !== undefined) {
      const value = withUncertainty(answer.value, answer.uncertainty, screen);
      if (answer.gradient.length > 0) {
        const partials = answer.gradient.map(
          ({ input, partial }) => `∂${input} ${flat(partial, screen)}`,
        );
        return [`= ${value}`, ...lengthOf(answer.value), ...partials].join("   ");
      }
      // It says nothing new of a plain number.
      if (line.trim().endsWith(value)) return "";
      return [`= ${value}`, ...lengthOf(answer.value)].join("   ");
    }
    const name = functionAround(line.slice(0, server.cursor));
    const called = name === undefined ? undefined : session.catalog.describe(name);
    return called?.line ?? "";
  }
}

/** What shape a list has. */
const lengthOf = (value: Numbers): string[] =>
  typeof value === "number" ? [] : [`list of ${value.length}`];

const flat = (partial: number | readonly unknown[], screen: Screen): string =>
  typeof partial === "number"
    ? rounded(partial, screen)
    : `[${partial.map((each) => flat(each as number, screen)).join(", ")}]`;

const up = (rows: number): Shown => (rows > 0 ? shown`\x1b[${rows}A` : nothingShown);

/** Where a text ends on a screen, as the editor reckons it. */
function endOf(text: string, columns: number): { rows: number; columns: number } {
  let offset = 0;
  for (const character of text) {
    const width = widthOf(character);
    // A wide character does not stand half in the last column.
    if (width === 2 && (offset + 1) % columns === 0) offset++;
    offset += width;
  }
  return { rows: Math.floor(offset / columns), columns: offset % columns };
}
