/** What `:heat` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const heatHelp = (): CommandHelp => ({
  doc: "shade each part of a formula by its share of the gradient",
  example: ":heat tanh(x*w + b)",
});
