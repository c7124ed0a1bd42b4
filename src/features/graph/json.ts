/** The graph as JSON. */

import { array, member, number, object, text } from "../../formats/json-text.ts";
import type { DrawnEdge, DrawnNode, GraphDrawing } from "./part.ts";

/** Nodes are counted from 1. */
export const graphJson = ({ nodes, edges, count }: GraphDrawing): readonly string[] => [
  object([
    member("nodes", array(nodes.map(nodeOf))),
    member("edges", array(edges.map(edgeOf))),
    member("count", String(count)),
  ]),
];

const nodeOf = ({ kind, name, operation, value, gradient }: DrawnNode, index: number): string =>
  object([
    member("id", String(index + 1)),
    member("kind", text(kind)),
    ...(name === undefined ? [] : [member("name", text(name))]),
    ...(operation === undefined ? [] : [member("operation", text(operation))]),
    member("value", number(value)),
    ...(gradient === undefined ? [] : [member("gradient", number(gradient))]),
  ]);

const edgeOf = ({ from, to, local }: DrawnEdge): string =>
  object([
    member("from", String(from + 1)),
    member("to", String(to + 1)),
    ...(local === undefined ? [] : [member("local", number(local))]),
  ]);
