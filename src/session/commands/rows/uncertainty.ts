/** Error bars: how sure an answer is, and what it depends on most. */

import type { Command } from "../command.ts";
import { correlations } from "../correlations.ts";

export const uncertaintyCommands: readonly Command[] = [
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
