/** What `:whatif` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const whatIfHelp = (): CommandHelp => ({
  doc: "an answer at other inputs (=, +=, -=, *=, /=): as the derivatives predict it, and really",
  example: ":whatif x += 1%, y = 3",
  parts: [
    ["x = 3", "another value"],
    ["x += 0.1, y -= 2%", "more or less than now, by so much or by so many percent"],
    ["x *= 2, y /= 3", "so many times as much"],
    ["expr", "what is asked for, in any place between commas; otherwise the last answer"],
  ],
  examples: [":whatif w[2] *= 1.1, x*w[2]"],
});
