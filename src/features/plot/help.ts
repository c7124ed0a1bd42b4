/** What `:plot` and `:contour` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const plotHelp = (): CommandHelp => ({
  doc: "curves, with their tangents if you like, in the terminal or in a file",
  example: ":plot tanh(x), diff(tanh(x), x), x = -3..3",
  words: ["tangent", "of", "at", "points", "by", "logx", "logy", "loglog", "parametric"],
  parts: [
    ["expr, …", "the curves; a list is a curve for each element; a function by its name"],
    [
      "x = a..b",
      "what they are plotted over; also an element of a list, w[2] = 0..1; default: where zeros, extrema, kinks and poles are",
    ],
    ["y = c..d", "which heights are shown; otherwise all that matter"],
    ["logx, logy, loglog", "make one axis logarithmic, or both"],
    ["[f, g], t = a..b parametric", "draw the curve of the points (f, g)"],
    ["points v, w", "the points of two lists; `points v, w by c` a mark for each value of a third"],
    ["expr", "without a range, a list over its index, or a column of the last loop"],
    ["tangent at p", "a tangent to the first curve; `tangent of expr at p` to any"],
    ["> file.svg", "as a picture"],
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
  doc: "lines of equal value of an expression in two variables, and its gradient as arrows",
  example: ":contour (1 - x)^2 + 5(y - x^2)^2, x = -2..2, y = -1..3",
  words: ["levels", "points", "by"],
  parts: [
    ["x = a..b, y = c..d", "the two variables and their ranges"],
    ["levels [1, 10]", "where the lines are; otherwise at round numbers"],
    ["points v, w", "the points of two lists; `points v, w by c` a mark for each value of a third"],
    ["> file.svg", "as a picture"],
  ],
  examples: [":contour x*y, x = -1..1, y = -1..1, levels [-0.5, 0, 0.5]"],
});
