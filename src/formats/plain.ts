/** The value alone, in full: for other programs and for `$(nabla -t …)`. */

import { exact } from "../text/number.ts";
import { nothingShown, shownLine } from "../text/printable.ts";
import type { Screen } from "../text/screen.ts";
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
  report: (report, screen, views) => {
    const { result = "marked", parts } = report;
    if (result === "marked") return resultsIn(report, views);
    const shown = result === "text" ? parts : parts.filter((part) => typeof part !== "string");
    if (shown.length === 0) return undefined;
    const { POSITIVE_INFINITY: digits } = Number;
    const whole: Screen = { ...screen, digits, notation: "auto", width: digits };
    return renderReport({ ...report, parts: shown }, whole, views);
  },
  doubt: whyDoubtful,
  failure: () => nothingShown,
  rows: () => answerByAnswer(plain),
};
