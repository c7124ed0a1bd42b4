/** What `:plot` and `:contour` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const plotHelp = (): CommandHelp => ({
  doc: "plot curves and points, in the terminal or to a file",
  example: ":plot tanh(x), diff(tanh(x), x), x = -3..3",
  words: ["tangent", "of", "at"],
  parts: [
    ["expr, …", "the curves; a list draws a curve for each element"],
    ["x = a..b", "the variable and its range; also an element, w[2] = 0..1"],
    ["y = c..d", "the visible heights (default: automatic)"],
    ["points v, w", "points from two lists; add `by c` to mark classes"],
    ["expr", "without a range: a list over its index, or a loop column"],
    ["tangent at p", "a tangent to the first curve; `tangent of expr at p`: any"],
    ["> file.svg", "write the plot to a file"],
  ],
  examples: [":plot x^2, x = -2..2, y = 0..3, tangent at 1 > parabola.svg", ":plot [3, 1, 2]"],
});

export const contourHelp = (): CommandHelp => ({
  doc: "draw contour lines and gradient arrows of an expression",
  example: ":contour (1 - x)^2 + 5(y - x^2)^2, x = -2..2, y = -1..3",
  words: ["levels"],
  parts: [
    ["x = a..b, y = c..d", "the two variables and their ranges"],
    ["levels [1, 10]", "the level of each line (default: round numbers)"],
    ["points v, w", "points from two lists; add `by c` to mark classes"],
    ["> file.svg", "write the plot to a file"],
  ],
  examples: [":contour x*y, x = -1..1, y = -1..1, levels [-0.5, 0, 0.5]"],
});
