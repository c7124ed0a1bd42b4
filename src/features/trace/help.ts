/** What `:trace` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const traceHelp = (): CommandHelp => ({
  doc: "every node with its value and gradient, from the output to the inputs",
  example: ":trace tanh(x*w + b)",
  words: ["all"],
});
