/** Error bars: how sure an answer is, and what it depends on most. */

import { budget } from "../budget.ts";
import type { Command } from "../command.ts";
import { correlations } from "../correlations.ts";
import { monteCarlo } from "../monte-carlo.ts";
import { sensitivity } from "../sensitivity.ts";
import { whatIf } from "../what-if.ts";

export const uncertaintyCommands: readonly Command[] = [
  {
    name: "budget",
    takes: "phrase",
    form: "[expr] [, second]",
    isOptional: true,
    doc: "what each uncertain input adds to the uncertainty of an answer; `second` adds the terms of second order",
    example: ":budget x^2*y, second",
    run: budget,
  },
  {
    name: "correlate",
    takes: "phrase",
    form: "[a b r, …]",
    isOptional: true,
    doc: "say how uncertain inputs are correlated, or show how the quantities named, or all inputs, are",
    example: ":correlate a b 0.6",
    run: correlations,
  },
  {
    name: "montecarlo",
    takes: "phrase",
    form: "[expr] [, n 1e6] [, seed 42]",
    isOptional: true,
    doc: "check an uncertainty by many random draws of the inputs, beside the law of propagation",
    example: ":montecarlo x^2*y, n 1e6",
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
    run: whatIf,
  },
];
