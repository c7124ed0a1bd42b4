/** The value alone, in full: for other programs and for `$(nabla -t …)`. */

import { exact } from "../text/number.ts";
import { answerByAnswer, type Format } from "./format.ts";
import { renderReport } from "./parts.ts";

export const plain: Format = {
  isConversational: false,
  needsGradient: false,
  preamble: "",
  answer: ({ value }) => `${exact(value)}\n`,
  report: (report, screen, views) =>
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
  failure: () => "",
  rows: () => answerByAnswer(plain),
};
