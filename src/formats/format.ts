/** The shape of a row in the table of output formats. */

import type { PartViews } from "../session/feature.ts";
import type { Answer, Failure, Report } from "../session/reply.ts";
import type { Shown } from "../text/printable.ts";
import type { Screen } from "../text/screen.ts";

/** Each function gives whole lines for standard output, or an empty text. */
export interface Format {
  /** Whether it shows gradients; where it does not they need not be computed. */
  readonly needsGradient: boolean;
  /** What stands before everything else. */
  readonly preamble: Shown;
  answer(answer: Answer, screen: Screen): Shown;
  /** Undefined where the format has no place for what commands show; it then goes to standard error. */
  readonly report: ((report: Report, screen: Screen, views: PartViews) => Shown) | undefined;
  /** Why what it writes of a report is not what the command was to find; left out where it writes all that is told. */
  readonly doubt?: (report: Report) => string | undefined;
  /** What it has to say of a failure beyond the message on standard error. */
  failure(failure: Failure): Shown;
}
