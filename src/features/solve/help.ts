/** What `:solve` is for. */

import { whereSearchBegins } from "../../session/arguments/unknowns.ts";
import type { CommandHelp } from "../../session/command.ts";

export const solveHelp = (): CommandHelp => ({
  doc: "the values of some inputs at which equations hold",
  example: ":solve x^2 = 2 for x",
  words: ["for", "in"],
  parts: [
    ["x^2 = 2", "an equation; without a right side it is to be 0"],
    ["x + y = 3, x*y = 2", "several, between commas: as many as unknowns"],
    ["for x, y", "the unknowns; a list counts as many as it has elements"],
    ["for x in 0..10", "only roots within an interval, which also says where to look"],
    ["", whereSearchBegins],
  ],
  examples: [":solve cos(t) = t for t in 0..1", ":solve x^2 + y^2 = 4, x*y = 1 for x, y in 0..2"],
});
