/** What `:tree`, `:dot` and `:mermaid` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const treeHelp = (): CommandHelp => ({
  doc: "draw the expression graph with values and gradients",
  example: ":tree tanh(x*w + b)",
});

export const dotHelp = (): CommandHelp => ({
  doc: "export the graph for Graphviz",
  example: ":dot tanh(x*w + b) > neuron.dot",
  words: ["all"],
});

export const mermaidHelp = (): CommandHelp => ({
  doc: "export the graph as a Mermaid flowchart for Markdown",
  example: ":mermaid tanh(x*w + b)",
});
