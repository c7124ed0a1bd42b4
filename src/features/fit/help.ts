/** What `:fit` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const fitHelp = (): CommandHelp => ({
  doc: "fit a model to data by least squares, with standard errors",
  example: ":fit y ~ a*exp(-b*t) + c with data.csv",
  parts: [
    ["y ~ a*x + b", "measured values ~ model, of columns, lists and parameters"],
    ["> fit.svg", "write the plot to a file"],
  ],
  options: [
    {
      name: "with",
      form: "FILE",
      doc: "a table: CSV, TSV or JSON Lines, optionally compressed",
      default: "lists of the session",
    },
    {
      name: "over",
      form: "a = 2, b",
      doc: "the parameters, with optional starting values",
      default: "all names in the model that are not columns",
    },
    { name: "weights", form: "w", doc: "how much each point counts", default: "equal weights" },
    {
      name: "sigma",
      form: "s",
      doc: "the standard deviation of each point, instead of weights",
    },
  ],
  examples: [
    ":fit y ~ a*exp(-b*t) over a = 2, b with data.csv sigma s",
    ":fit ln(y) ~ k*x + d weights y^2 > fit.svg",
  ],
});
