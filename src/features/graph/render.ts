/** The graph as text, in the form that was asked for. */

import type { Screen } from "../../text/screen.ts";
import { renderDot } from "./dot.ts";
import { renderMermaid } from "./mermaid.ts";
import type { GraphDrawing } from "./part.ts";
import { renderTree } from "./tree.ts";

export function renderGraph(drawing: GraphDrawing, screen: Screen): string {
  switch (drawing.form) {
    case "tree":
      return renderTree(drawing, screen);
    case "dot":
      return renderDot(drawing);
    case "mermaid":
      return renderMermaid(drawing);
  }
}
