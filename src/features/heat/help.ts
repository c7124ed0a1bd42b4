/** What `:heat` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const heatHelp = (): CommandHelp => ({
  doc: "the formula with each part shaded by the share of the gradient that flows through it",
  example: ":heat tanh(x*w + b)",
});
