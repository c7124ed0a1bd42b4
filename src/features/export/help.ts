/** What `:export` is for. */

import type { CommandHelp } from "../../session/command.ts";
import { languageWords } from "./languages.ts";

export const exportHelp = (): CommandHelp => ({
  doc: "export a formula with its gradient as code, LaTeX or SQL",
  example: ":export python tanh(x*w + b) as neuron",
  words: [...languageWords, "as"],
  parts: [
    ["js", "or ts, python, c, latex, sql (DuckDB), postgresql, spark"],
    ["as name", "the function's name (default: that of the formula, or f)"],
    ["> file", "write to a file"],
  ],
  examples: [":export sql x^2*y as z > z.sql"],
});
