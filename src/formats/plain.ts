/** The value alone, in full: for other programs and for `$(nabla -t …)`. */

import { exact } from "../text/number.ts";
import { nothingShown, shownLine } from "../text/printable.ts";
import { answerByAnswer, type Format } from "./format.ts";
import { renderReport } from "./parts.ts";
import { resultsIn, whyDoubtful } from "./results.ts";
import { turnsPlain } from "./turns.ts";

export const plain: Format = {
  isConversational: false,
  needsGradient: false,
  preamble: nothingShown,
  answer: ({ value }) => shownLine`${exact(value)}`,
  turns: turnsPlain,
  report: (report, screen, views) =>
    resultsIn(report) ??
    renderReport(
      report,
      {
        ...screen,
        digits: Number.POSITIVE_INFINITY,
        notation: "auto",
        width: Number.POSITIVE_INFINITY,
      },
      views,
    ),
  doubt: whyDoubtful,
  failure: () => nothingShown,
  rows: () => answerByAnswer(plain),
};
