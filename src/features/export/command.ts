/** What is done with a formula elsewhere. */

import type { Command } from "../../session/command.ts";
import { exportFormula } from "./run.ts";

export const exportCommands: readonly Command[] = [
  {
    name: "export",
    takes: "phrase",
    form: "language [expr] [as name] [> file]",
    doc: "the last answer, or an expression, as a function of another language that returns value and gradient: js, ts, python, c, latex, sql, postgresql, spark",
    parts: [
      ["js", "or ts, python, c, latex, sql (DuckDB), postgresql, spark"],
      ["as name", "what the function is called; otherwise as the formula is, or f"],
      ["> file", "with an ending, or in quotes"],
    ],
    examples: [":export sql x^2*y as z > z.sql"],
    example: ":export python tanh(x*w + b) as neuron",
    run: exportFormula,
  },
];
