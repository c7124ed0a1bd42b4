/** What `:solve` is for. */

import { whereSearchBegins } from "../../session/arguments/unknowns.ts";
import type { CommandHelp } from "../../session/command.ts";

export const solveHelp = (): CommandHelp => ({
  doc: "solve equations for unknowns",
  example: ":solve x^2 = 2 for x",
  words: ["for", "in"],
  parts: [
    ["x^2 = 2", "an equation; `expr` alone means `expr = 0`"],
    ["x + y = 3, x*y = 2", "several equations, one for each unknown"],
    ["for x, y", "the unknowns; each element of a list counts as one"],
    ["for x in 0..10", "only roots within an interval"],
    ["", whereSearchBegins],
  ],
  examples: [":solve cos(t) = t for t in 0..1", ":solve x^2 + y^2 = 4, x*y = 1 for x, y in 0..2"],
});
