/** What `:step` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const stepHelp = (): CommandHelp => ({
  doc: "the backward pass a node at a time; with bfs breadth first, and where that goes wrong",
  example: ":step tanh(x*w + b)",
  words: ["bfs"],
});
