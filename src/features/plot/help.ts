/** What `:plot` and `:contour` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const plotHelp = (): CommandHelp => ({
  doc: "plot curves and points, in the terminal or to a file",
  example: ":plot tanh(x), diff(tanh(x), x), x = -3..3",
  words: ["tangent", "of", "at", "points", "by", "logx", "logy", "loglog", "parametric"],
  parts: [
    ["expr, …", "the curves; a list has a curve for each element"],
    ["f, g", "functions by name: plots f(x)"],
    ["x = a..b", "the variable (or w[2]) and its range (default: automatic)"],
    ["y = c..d", "the visible heights (default: automatic)"],
    ["logx, logy, loglog", "make one axis logarithmic, or both"],
    ["[f, g], t = a..b parametric", "draw the curve of the points (f, g)"],
    ["points v, w", "points from two lists; add `by c` to mark classes"],
    ["expr", "without a range: a list over its index, or a loop column"],
    ["tangent at p", "a tangent to the first curve; `tangent of expr at p`: any"],
    ["> file.svg", "write the plot to a file"],
  ],
  examples: [
    ":plot x^2, x = -2..2, y = 0..3, tangent at 1 > parabola.svg",
    ":plot tanh",
    ":plot 1/(1 + w^2), w = 0.01..100 loglog",
    ":plot [sin(2t), sin(3t)], t = 0..2*pi parametric",
    ":plot [3, 1, 2]",
  ],
});

export const contourHelp = (): CommandHelp => ({
  doc: "draw contour lines and gradient arrows of an expression",
  example: ":contour (1 - x)^2 + 5(y - x^2)^2, x = -2..2, y = -1..3",
  words: ["levels", "points", "by"],
  parts: [
    ["x = a..b, y = c..d", "the two variables and their ranges"],
    ["levels [1, 10]", "the level of each line (default: round numbers)"],
    ["points v, w", "points from two lists; add `by c` to mark classes"],
    ["> file.svg", "write the plot to a file"],
  ],
  examples: [":contour x*y, x = -1..1, y = -1..1, levels [-0.5, 0, 0.5]"],
});
