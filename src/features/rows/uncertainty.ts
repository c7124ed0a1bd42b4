/** Error bars: how sure an answer is, and what it depends on most. */

import type { Command } from "../../session/command.ts";
import { budget } from "../uncertainty/budget.ts";
import { correlations } from "../uncertainty/correlations.ts";
import { monteCarlo } from "../uncertainty/monte-carlo.ts";
import { sensitivity } from "../uncertainty/sensitivity.ts";
import { whatIf } from "../what-if/run.ts";

export const uncertaintyCommands: readonly Command[] = [
  {
    name: "budget",
    takes: "phrase",
    form: "[expr] [, second]",
    isOptional: true,
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
    run: budget,
  },
  {
    name: "correlate",
    takes: "phrase",
    form: "[a b r, …]",
    isOptional: true,
    doc: "say how uncertain inputs are correlated, or show how the quantities named, or all inputs, are",
    example: ":correlate a b 0.6",
    parts: [
      ["a b 0.6, a c -0.2", "coefficients from -1 to 1; 0 takes one back"],
      ["y z", "how these inputs and derived values go together; without names all inputs"],
    ],
    examples: [":correlate y z"],
    run: correlations,
  },
  {
    name: "montecarlo",
    takes: "phrase",
    form: "[expr] [, n 1e6] [, seed 42]",
    isOptional: true,
    doc: "check an uncertainty by many random draws of the inputs, beside the law of propagation",
    example: ":montecarlo x^2*y, n 1e6",
    options: [
      { name: "n", form: "1e6", doc: "how many draws, from 1000 on", usual: "200000" },
      { name: "seed", form: "42", doc: "another one gives other draws", usual: "1" },
    ],
    examples: [":montecarlo", ":montecarlo x^2*y n 1e6 seed 7"],
    run: monteCarlo,
  },
  {
    name: "sensitivity",
    takes: "expression",
    doc: "the inputs by how much of a per cent one per cent of each changes",
    example: ":sensitivity x^2*y",
    run: sensitivity,
  },
  {
    name: "whatif",
    takes: "phrase",
    form: "x += 1%, … [, expr]",
    doc: "an answer at other inputs (=, +=, -=, *=, /=): as the derivatives predict it, and really",
    example: ":whatif x += 1%, y = 3",
    parts: [
      ["x = 3", "another value"],
      ["x += 0.1, y -= 2%", "more or less than now, by so much or by so many per cent"],
      ["x *= 2, y /= 3", "so many times as much"],
      ["expr", "what is asked for, in any place between commas; otherwise the last answer"],
    ],
    examples: [":whatif w[2] *= 1.1, x*w[2]"],
    run: whatIf,
  },
];
