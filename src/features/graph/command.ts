/** `:tree`, `:dot` and `:mermaid`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { renderDot } from "./dot.ts";
import { dotHelp, mermaidHelp, treeHelp } from "./help.ts";
import { graphJson } from "./json.ts";
import { renderMarkdown, renderMermaid } from "./mermaid.ts";
import { renderGraph } from "./render.ts";
import { dot, mermaid, tree } from "./run.ts";

export const feature: Feature = {
  group: "the chain rule",
  commands: [
    {
      name: "tree",
      result: "drawing",
      takes: "expression",
      run: tree,
      help: treeHelp,
    },
    {
      name: "dot",
      result: "drawing",
      takes: "text",
      form: "[all] [expr] [> file.dot]",
      isOptional: true,
      run: dot,
      help: dotHelp,
    },
    {
      name: "mermaid",
      result: "drawing",
      takes: "text",
      form: "[expr] [> file.md]",
      isOptional: true,
      run: mermaid,
      help: mermaidHelp,
    },
  ],
  parts: {
    graph: {
      text: renderGraph,
      json: graphJson,
      files: { dot: renderDot, gv: renderDot, mmd: renderMermaid, md: renderMarkdown },
    },
  },
};
