/** What `:step` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const stepHelp = (): CommandHelp => ({
  doc: "step through the backward pass, a node at a time",
  example: ":step tanh(x*w + b)",
  parts: [["bfs", "breadth first, and why that fails"]],
  words: ["bfs"],
});
