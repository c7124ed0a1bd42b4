/** What `:paths` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const pathsHelp = (): CommandHelp => ({
  doc: "a derivative as the sum over the paths from an answer, or an expression, to a variable",
  example: ":paths x, tanh(x*w)*x",
});
