/** Values of inputs at which something holds, or is least. */

import type { Command } from "../command.ts";
import { maximize, minimize } from "../minimize.ts";
import { solve } from "../solve.ts";

export const solvingCommands: readonly Command[] = [
  {
    name: "solve",
    takes: "phrase",
    form: "equations for names",
    doc: "the values of some inputs at which equations hold",
    example: ":solve x^2 = 2 for x",
    run: solve,
  },
  {
    name: "minimize",
    takes: "phrase",
    form: "expr over names",
    doc: "the values of some inputs at which an expression is least",
    example: ":minimize (x - 3)^2 + 1 over x",
    run: minimize,
  },
  {
    name: "maximize",
    takes: "phrase",
    form: "expr over names",
    doc: "the same where it is greatest",
    example: ":maximize w*(10 - w) over w in 0..10",
    run: maximize,
  },
];
