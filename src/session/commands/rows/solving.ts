/** Values that are looked for. */

import type { Command } from "../command.ts";
import { fitCommand } from "../fit.ts";

export const solvingCommands: readonly Command[] = [
  {
    name: "fit",
    takes: "phrase",
    form: "y ~ model [with FILE] …",
    doc: "the parameters for which a model comes nearest to data, with their errors; also `over a, b`, `weights w`, `sigma s`",
    example: ":fit y ~ a*exp(-b*t) + c with data.csv",
    run: fitCommand,
  },
];
