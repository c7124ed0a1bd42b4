/** What `:grad`, `:symbolic` and `:hessian` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const gradHelp = (): CommandHelp => ({
  doc: "show the whole gradient of an expression or the last answer",
  example: ":grad x*y",
});

export const symbolicHelp = (): CommandHelp => ({
  doc: "write derivatives as formulas; names need no values",
  example: ":symbolic x^2*y",
  parts: [
    ["for x, …", "differentiate by these inputs only"],
    ["f''", "differentiate a function twice, by its parameter"],
  ],
  words: ["for"],
  examples: [":symbolic exp(-a*t)*sin(w*t) for t", "f(x) = x^3*ln(x); :symbolic f'"],
});

export const hessianHelp = (): CommandHelp => ({
  doc: "show the second derivatives for all pairs of inputs",
  example: ":hessian x^2*y",
});
