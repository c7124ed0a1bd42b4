/** What `:fit` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const fitHelp = (): CommandHelp => ({
  doc: "the parameters for which a model comes nearest to data, with their errors; also `over a, b`, `weights w`, `sigma s`",
  example: ":fit y ~ a*exp(-b*t) + c with data.csv",
  parts: [
    ["y ~ a*x + b", "what is measured, and the model: columns, lists, parameters and inputs"],
    ["> fit.svg", "the picture of it in a file"],
  ],
  options: [
    {
      name: "with",
      form: "FILE",
      doc: "a table: CSV, TSV or JSON Lines, compressed or not",
      default: "lists of the session",
    },
    {
      name: "over",
      form: "a = 2, b",
      doc: "the parameters, with starting values if you like",
      default: "all names in the model that are no columns",
    },
    { name: "weights", form: "w", doc: "how much each point counts", default: "all alike" },
    {
      name: "sigma",
      form: "s",
      doc: "the standard deviation of each point, in the place of weights",
    },
  ],
  examples: [
    ":fit y ~ a*exp(-b*t) over a = 2, b with data.csv sigma s",
    ":fit ln(y) ~ k*x + d weights y^2 > fit.svg",
  ],
});
