/** Shows replies: in the chosen format, on the right stream, for the screen that there is. */

import type { NablaError } from "../error.ts";
import { renderError, renderErrorOf, renderFailure, renderNotes } from "../formats/diagnostic.ts";
import type { Format } from "../formats/format.ts";
import { formats } from "../formats/formats.ts";
import { pagesOf, renderReport } from "../formats/parts.ts";
import type { Pages, PartViews } from "../session/feature.ts";
import type {
  Answer,
  Definition,
  Moved,
  Numbers,
  Part,
  Reply,
  Report,
  Turns,
} from "../session/reply.ts";
import {
  type Printable,
  printable,
  type Shown,
  shown,
  shownLine,
  shownLines,
} from "../text/printable.ts";
import type { Screen } from "../text/screen.ts";
import {
  type ColorChoice,
  hasManyColors,
  type Style,
  styleFor,
  wantsColor,
} from "../text/style.ts";
import { clip, onOneLine, packed, widthOf } from "../text/text.ts";
import { withUncertainty } from "../text/uncertain.ts";
import type { Environment, Output, Terminal } from "./output.ts";
import type { Settings } from "./settings.ts";

/** A network may have thousands of weights: a few lines tell that they have moved. */
const mostMoveLines = 4;

export class Presenter {
  private readonly output: Output;
  private readonly settings: Settings;
  readonly quiet: boolean;
  readonly answers: Screen;
  private readonly messages: Screen;
  private readonly views: PartViews;

  /** The settings may change later. */
  constructor(
    output: Output,
    environment: Environment,
    settings: Settings,
    quiet: boolean,
    views: PartViews,
  ) {
    this.views = views;
    this.output = output;
    this.settings = settings;
    this.quiet = quiet;
    const { env } = environment;
    this.answers = screenOf(() => output.terminalOf("stdout"), env, settings);
    this.messages = screenOf(() => output.terminalOf("stderr"), env, settings);
  }

  private get format(): Format {
    return formats[this.settings.output];
  }

  /** Whether the answers are for a person. */
  get isConversational(): boolean {
    return this.format.isConversational;
  }

  /** What stands before all answers. */
  begin(): void {
    this.output.answer(this.format.preamble);
  }

  show(reply: Reply): void {
    const { format, output } = this;
    switch (reply.kind) {
      case "answer":
        if (!reply.statement.silent) output.answer(format.answer(reply, asItIs(this.answers)));
        this.showNotes(reply);
        break;
      case "definition":
        this.showNotes(reply);
        break;
      case "move":
        if (!reply.statement.silent && format.move) output.answer(format.move(reply));
        this.showNotes(reply);
        break;
      case "loop":
        for (const _ of this.showing(reply)) this.sendLate();
        break;
      case "report":
        if (reply.isInterrupted) {
          this.tellInterruption(`${reply.file}:${reply.statement.line}`);
        }
        if (!reply.statement.silent) this.showReport(reply);
        break;
      case "failure":
        output.answer(format.failure(reply));
        output.message(renderFailure(reply, this.messages));
        break;
      case "quit":
        break;
    }
  }

  /** Shows a loop, and stops after each piece of it: its reader may need time. */
  *showing(reply: Turns): Generator<undefined> {
    if (reply.isInterrupted) this.tellInterruption(`${reply.file}:${reply.statement.line}`);
    if (!reply.statement.silent) {
      for (const piece of this.format.turns(reply, this.answers)) {
        this.output.answer(piece);
        yield;
      }
    }
    this.showNotes(reply);
  }

  private showReport(report: Report): void {
    const shown = this.format.report?.(report, this.answers, this.views);
    if (shown !== undefined) this.output.answer(shown);
    else this.output.message(renderReport(report, this.messages, this.views));
    const doubt = report.isInterrupted ? undefined : this.format.doubt?.(report, this.views);
    if (doubt === undefined || this.quiet) return;
    this.output.message(shownLine`${report.file}:${report.statement.line}: note: ${doubt}`);
  }

  /** @param place what was cut off */
  tellInterruption(place: string): void {
    this.output.message(shownLine`${place}: interrupted`);
  }

  /** What no reader of answers is there for. */
  showAsMessage(report: Report): void {
    this.output.message(renderReport(report, this.messages, this.views));
  }

  /** A part as pages to go through, if it is to be. */
  pagesOf(part: Part): Pages | undefined {
    return pagesOf(part, this.views);
  }

  /** A report as one page to go through, if it is a text for which the screen has not enough lines. */
  pageOf(report: Report): Pages | undefined {
    if (report.isManual === undefined) return undefined;
    const lines = (screen: Screen): Shown[] =>
      shownLines(renderReport(report, screen, this.views).trimEnd() as Shown);
    if (lines(this.answers).length < this.answers.height) return undefined;
    return {
      intro: undefined,
      length: 1,
      isText: true,
      title: () => onOneLine(report.statement.text),
      lines: (_index, screen) => lines(screen),
    };
  }

  /** Tells, in one dim line, what a statement has defined that otherwise says nothing. */
  echo({ what, name, value, uncertainty, statement }: Definition): void {
    const text =
      what === "function" || value === undefined
        ? onOneLine(statement.text)
        : printable(
            `${what === "constant" ? "const " : ""}${name} = ${withUncertainty(value, uncertainty, this.answers)}`,
          );
    this.remark(text);
  }

  /** Tells where inputs have moved. */
  echoMove({ moved }: Moved | Turns): void {
    const shown = (value: Numbers): string => withUncertainty(value, undefined, this.answers);
    const { width } = this.answers;
    const moves = moved.map(({ input, from, to }) => {
      if (from === undefined) return `${input} = ${shown(to)}`;
      const whole = `${input} ${shown(from)} → ${shown(to)}`;
      if (widthOf(whole) < width) return whole;
      // Of long lists the beginnings, before and after.
      const half = Math.max(1, Math.floor((width - widthOf(input) - 7) / 2));
      const begun = (value: Numbers): string => clip(shown(value), half);
      return `${input} ${begun(from)} → ${begun(to)}`;
    });
    for (const line of packed(moves, width, mostMoveLines)) {
      this.remark(printable(line));
    }
  }

  /** A word to the user that belongs to the conversation. */
  remark(text: Printable): void {
    const { isConversational } = this;
    const { style, width } = isConversational ? this.answers : this.messages;
    const line = shown`${style.dim(clip(text, width))}\n`;
    // Among records for a program it would be in the way.
    if (isConversational) this.output.answer(line);
    else this.output.message(line);
  }

  /** Lets out at once what was shown. */
  send(): void {
    this.output.write();
  }

  /** The same where it has been held back for some time. */
  sendLate(): void {
    if (this.output.isDue) this.output.write();
  }

  /** Something went wrong that is not a statement. */
  complain(error: NablaError): void {
    this.output.message(renderError(error, this.messages));
  }

  /** The same of a file of data. */
  complainOf(file: string, error: NablaError): void {
    this.output.message(renderErrorOf(file, error, this.messages));
  }

  showNotes(reply: Answer | Definition | Moved | Turns): void {
    if (!this.quiet && reply.notes.length > 0) {
      this.output.message(renderNotes(reply, this.messages));
    }
  }
}

/** The screen behind a stream, whose size may change. */
function screenOf(
  terminal: () => Terminal | undefined,
  env: Environment["env"],
  settings: Settings,
): Screen {
  let decided: { readonly color: ColorChoice; readonly style: Style } | undefined;
  return {
    get digits() {
      return settings.precision;
    },
    get notation() {
      return settings.notation;
    },
    get gradients() {
      return settings.gradients;
    },
    get style() {
      const { color } = settings;
      if (decided?.color === color) return decided.style;
      const isColored = wantsColor(color, env, terminal() !== undefined);
      decided = { color, style: styleFor(isColored, isColored && hasManyColors(env)) };
      return decided.style;
    },
    get width() {
      const stream = terminal();
      // A terminal that does not know its size says 0.
      return stream === undefined ? Number.POSITIVE_INFINITY : stream.columns || 80;
    },
    get height() {
      const stream = terminal();
      return stream === undefined ? Number.POSITIVE_INFINITY : stream.rows || 24;
    },
  };
}

/** A screen that stays what it is now: views copy theirs with other digits again and again. */
const asItIs = ({ digits, notation, gradients, style, width, height }: Screen): Screen => ({
  digits,
  notation,
  gradients,
  style,
  width,
  height,
});
