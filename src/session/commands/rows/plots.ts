/** Drawings of expressions. */

import type { Command } from "../command.ts";
import { contour } from "../contour.ts";
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
  {
    name: "contour",
    takes: "phrase",
    form: "expr, x = a..b, y = c..d [, levels [v, …]] [> file.svg]",
    doc: "lines of equal value of an expression in two variables, and its gradient as arrows",
    example: ":contour (1 - x)^2 + 5(y - x^2)^2, x = -2..2, y = -1..3",
    run: contour,
  },
];
