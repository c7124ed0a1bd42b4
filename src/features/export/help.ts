/** What `:export` is for. */

import type { CommandHelp } from "../../session/command.ts";
import { languageWords } from "./languages.ts";

export const exportHelp = (): CommandHelp => ({
  doc: "the last answer, or an expression, as a function of another language that returns value and gradient: js, ts, python, c, latex, sql, postgresql, spark",
  example: ":export python tanh(x*w + b) as neuron",
  words: [...languageWords, "as"],
  parts: [
    ["js", "or ts, python, c, latex, sql (DuckDB), postgresql, spark"],
    ["as name", "what the function is called; otherwise as the formula is, or f"],
    ["> file", "with an ending, or in quotes"],
  ],
  examples: [":export sql x^2*y as z > z.sql"],
});
