/** What `:grad`, `:symbolic` and `:hessian` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const gradHelp = (): CommandHelp => ({
  doc: "the gradient of the last answer or of an expression, whole",
  example: ":grad x*y",
});

export const symbolicHelp = (): CommandHelp => ({
  doc: "the derivatives as formulas",
  example: ":symbolic x^2*y",
});

export const hessianHelp = (): CommandHelp => ({
  doc: "the second derivatives with respect to each pair of inputs",
  example: ":hessian x^2*y",
});
