/** The shape of a row in the table of output formats. */

import type { NablaError } from "../error.ts";
import type { PartViews } from "../session/feature.ts";
import type { Answer, Failure, Moved, Report, Turns } from "../session/reply.ts";
import type { Shown } from "../text/printable.ts";
import type { Screen } from "../text/screen.ts";

/** Each function gives whole lines for standard output, or an empty text. */
export interface Format {
  /** Whether a person reads it: then remarks stand among the answers, and long ones are gone through page by page. */
  readonly isConversational: boolean;
  /** Whether it shows gradients; where it does not they need not be computed. */
  readonly needsGradient: boolean;
  /** What stands before everything else. */
  readonly preamble: Shown;
  answer(answer: Answer, screen: Screen): Shown;
  /** Left out where a move says nothing, as most statements that only change something. */
  readonly move?: (moved: Moved) => Shown;
  /** What the turns of a loop show, in pieces: there may be very many. */
  turns(turns: Turns, screen: Screen): Iterable<Shown>;
  /**
   * Undefined, itself or what it gives, where the format has no place for what a command shows; that then goes to standard
   * error.
   */
  readonly report:
    | ((report: Report, screen: Screen, views: PartViews) => Shown | undefined)
    | undefined;
  /** Why what it writes of a report is not what the command was to find; left out where it writes all that is told. */
  readonly doubt?: (report: Report, views: PartViews) => string | undefined;
  /** What it has to say of a failure beyond the message on standard error. */
  failure(failure: Failure): Shown;
  /** Begins what a program answers to the rows of a table; undefined where the format cannot show that. */
  readonly rows: (() => RowWriter) | undefined;
  /** What it has to say of a row of data that cannot be used, beyond that message. */
  readonly rowFailure?: (file: string, row: number, error: NablaError) => Shown;
}

export type RowWriter = (row: number, answers: readonly Answer[], screen: Screen) => WrittenRow;

export interface WrittenRow {
  readonly text: Shown;
  /** A column for which the rows before have left no place. */
  readonly strange?: string;
}

/** Each answer as it is without rows. */
export const answerByAnswer =
  (format: Format): RowWriter =>
  (row, answers, screen) => ({
    text: answers.map((answer) => format.answer({ ...answer, row }, screen)).join("") as Shown,
  });
