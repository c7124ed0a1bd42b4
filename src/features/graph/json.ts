/** The graph as JSON. */

import type { Json } from "../../text/shapes.ts";
import type { GraphDrawing } from "./part.ts";

/** Nodes are counted from 1. */
export const graphJson = ({ nodes, edges, count }: GraphDrawing): readonly Json[] => [
  {
    nodes: nodes.map(({ kind, name, operation, value, gradient }, index) => ({
      id: index + 1,
      kind,
      name,
      operation,
      value,
      gradient,
    })),
    edges: edges.map(({ from, to, local }) => ({ from: from + 1, to: to + 1, local })),
    count,
  },
];
