/** Drawings. */

import type { Command } from "../command.ts";
import { plot } from "../plot.ts";

export const plotCommands: readonly Command[] = [
  {
    name: "plot",
    takes: "phrase",
    form: "expr, …, x = a..b [, y = c..d] [, tangent at p] [> file.svg]",
    doc: "curves, with their tangents if you like, in the terminal or in a file",
    example: ":plot tanh(x), diff(tanh(x), x), x = -3..3",
    run: plot,
  },
];
