/** Drawings of expressions. */

import type { Command } from "../../session/command.ts";
import { contour } from "./contour.ts";
import { plot } from "./plot.ts";

export const plotCommands: readonly Command[] = [
  {
    name: "plot",
    takes: "phrase",
    form: "expr, …, x = a..b [, y = c..d] [, tangent at p] [> file.svg]",
    doc: "curves, with their tangents if you like, in the terminal or in a file",
    parts: [
      ["expr, …", "the curves; a list is a curve for each element"],
      ["x = a..b", "what they are plotted over; also an element of a list, w[2] = 0..1"],
      ["y = c..d", "which heights are shown; otherwise all that matter"],
      ["tangent at p", "a tangent to the first curve; `tangent of expr at p` to any"],
      ["> file.svg", "as a picture"],
    ],
    examples: [":plot x^2, x = -2..2, y = 0..3, tangent at 1 > parabola.svg"],
    example: ":plot tanh(x), diff(tanh(x), x), x = -3..3",
    run: plot,
  },
  {
    name: "contour",
    takes: "phrase",
    form: "expr, x = a..b, y = c..d [, levels [v, …]] [> file.svg]",
    doc: "lines of equal value of an expression in two variables, and its gradient as arrows",
    parts: [
      ["x = a..b, y = c..d", "the two variables and their ranges"],
      ["levels [1, 10]", "where the lines are; otherwise at round numbers"],
      ["> file.svg", "as a picture"],
    ],
    examples: [":contour x*y, x = -1..1, y = -1..1, levels [-0.5, 0, 0.5]"],
    example: ":contour (1 - x)^2 + 5(y - x^2)^2, x = -2..2, y = -1..3",
    run: contour,
  },
];
