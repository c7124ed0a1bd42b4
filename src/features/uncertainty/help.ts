/** What `:budget`, `:correlate`, `:montecarlo` and `:sensitivity` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const budgetHelp = (): CommandHelp => ({
  doc: "what each uncertain input adds to the uncertainty of an answer; `second` adds the terms of second order",
  example: ":budget x^2*y, second",
  options: [
    {
      name: "second",
      form: "",
      doc: "also the terms of second order, and the mean that follows from them",
    },
  ],
  examples: [":budget", ":budget second"],
});

export const correlateHelp = (): CommandHelp => ({
  doc: "say how uncertain inputs are correlated, or show how the quantities named, or all inputs, are",
  example: ":correlate a b 0.6",
  parts: [
    ["a b 0.6, a c -0.2", "coefficients from -1 to 1; 0 takes one back"],
    ["y z", "how these inputs and derived values go together; without names all inputs"],
  ],
  examples: [":correlate y z"],
});

export const monteCarloHelp = (): CommandHelp => ({
  doc: "check an uncertainty by many random draws of the inputs, beside the law of propagation",
  example: ":montecarlo x^2*y, n 1e6",
  options: [
    { name: "n", form: "1e6", doc: "how many draws, from 1000 on", default: "200000" },
    { name: "seed", form: "42", doc: "another one gives other draws", default: "1" },
  ],
  examples: [":montecarlo", ":montecarlo x^2*y n 1e6 seed 7"],
});

export const sensitivityHelp = (): CommandHelp => ({
  doc: "the inputs by how much of a percent one percent of each changes",
  example: ":sensitivity x^2*y",
});
