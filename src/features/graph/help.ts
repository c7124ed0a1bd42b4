/** What `:tree`, `:dot` and `:mermaid` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const treeHelp = (): CommandHelp => ({
  doc: "the expression graph as a tree, with the value and the gradient of every node",
  example: ":tree tanh(x*w + b)",
});

export const dotHelp = (): CommandHelp => ({
  doc: "the same for Graphviz, with the local derivatives on the edges",
  example: ":dot tanh(x*w + b) > neuron.dot",
  words: ["all"],
});

export const mermaidHelp = (): CommandHelp => ({
  doc: "the same as a Mermaid flowchart, for Markdown",
  example: ":mermaid tanh(x*w + b)",
});
