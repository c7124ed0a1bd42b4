/** What `:whatif` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const whatIfHelp = (): CommandHelp => ({
  doc: "predict a change from derivatives, then compute it exactly",
  example: ":whatif x += 1%, y = 3",
  parts: [
    ["x = 3", "set another value"],
    ["x += 0.1, y -= 2%", "add or subtract an amount, or a percentage"],
    ["x *= 2, y /= 3", "multiply or divide"],
    ["expr", "the value to predict (default: the last answer)"],
  ],
  examples: [":whatif w[2] *= 1.1, x*w[2]"],
});
