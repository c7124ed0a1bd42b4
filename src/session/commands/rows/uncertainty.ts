/** Error bars: how sure an answer is, and what it depends on most. */

import { budget } from "../budget.ts";
import type { Command } from "../command.ts";
import { correlations } from "../correlations.ts";

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
];
