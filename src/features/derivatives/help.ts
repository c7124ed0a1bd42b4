/** What `:grad`, `:symbolic` and `:hessian` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const gradHelp = (): CommandHelp => ({
  doc: "the gradient of the last answer or of an expression, whole",
  example: ":grad x*y",
});

export const symbolicHelp = (): CommandHelp => ({
  doc: "write derivatives as formulas; names need no values",
  example: ":symbolic x^2*y",
  parts: [
    ["for x, …", "differentiate by these inputs alone"],
    ["f''", "differentiate a function twice, by its parameter"],
  ],
  words: ["for"],
  examples: [":symbolic exp(-a*t)*sin(w*t) for t", "f(x) = x^3*ln(x); :symbolic f'"],
});

export const hessianHelp = (): CommandHelp => ({
  doc: "the second derivatives with respect to each pair of inputs",
  example: ":hessian x^2*y",
});
