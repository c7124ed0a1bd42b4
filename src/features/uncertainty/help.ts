/** What `:budget`, `:correlate`, `:montecarlo` and `:sensitivity` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const budgetHelp = (): CommandHelp => ({
  doc: "break an uncertainty down by input",
  example: ":budget x^2*y, second",
  options: [
    {
      name: "second",
      form: "",
      doc: "include second-order terms, and the mean they imply",
    },
  ],
  examples: [":budget", ":budget second"],
});

export const correlateHelp = (): CommandHelp => ({
  doc: "set or show correlations of uncertain inputs",
  example: ":correlate a b 0.6",
  parts: [
    ["a b 0.6, a c -0.2", "set coefficients from -1 to 1; 0 removes one"],
    ["y z", "show the correlations of these, or of all inputs"],
  ],
  examples: [":correlate y z"],
});

export const monteCarloHelp = (): CommandHelp => ({
  doc: "check an uncertainty by Monte Carlo",
  example: ":montecarlo x^2*y, n 1e6",
  options: [
    { name: "n", form: "1e6", doc: "the number of draws, at least 1000", default: "200000" },
    { name: "seed", form: "42", doc: "the seed of the random draws", default: "1" },
  ],
  examples: [":montecarlo", ":montecarlo x^2*y n 1e6 seed 7"],
});

export const sensitivityHelp = (): CommandHelp => ({
  doc: "rank inputs by elasticity (% change per 1 %)",
  example: ":sensitivity x^2*y",
});
