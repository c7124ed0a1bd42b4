/** What `:trace` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const traceHelp = (): CommandHelp => ({
  doc: "list every node with its value and gradient",
  example: ":trace tanh(x*w + b)",
  words: ["all"],
});
