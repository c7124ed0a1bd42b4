/** Values of inputs at which something holds, is least, or comes nearest to data. */

import type { Command } from "../command.ts";
import { fitCommand } from "../fit.ts";
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
  {
    name: "fit",
    takes: "phrase",
    form: "y ~ model [with FILE] …",
    doc: "the parameters for which a model comes nearest to data, with their errors; also `over a, b`, `weights w`, `sigma s`",
    example: ":fit y ~ a*exp(-b*t) + c with data.csv",
    run: fitCommand,
  },
];
