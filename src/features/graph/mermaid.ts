/** A graph as a Mermaid flowchart, for Markdown: https://mermaid.js.org/syntax/flowchart.html */

import { plural } from "../../prose.ts";
import { type Rounding, roundedNumber } from "../../text/number.ts";
import { leftOut, nearest, titleOf } from "./gradients.ts";
import type { DrawnEdge, DrawnNode, GraphDrawing } from "./part.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { divergingColor, nonFiniteColor, nonFiniteGradientColor } from "./tint.ts";

/** Pictures have no room for more. */
const rounding: Rounding = { digits: 5, notation: "auto" };

/** What Mermaid draws unless it is told otherwise, where a page may not tell it. */
const maxEdges = 500;
const maxCharacters = 50_000;

/** The classes, by size, of gradients of the same sign. */
const levels = 4;

/** Evaluation goes from the left to the right; a constant is drawn wherever it is used. */
export function renderMermaid(
  drawing: GraphDrawing,
  tell: (left: string) => void = () => {},
): string {
  for (let most = Math.min(drawing.nodes.length, maxEdges); ; most = Math.floor(most * 0.9)) {
    const part = nearest(drawing, most);
    const text = flowchart(part);
    const arrows = part.edges.length + leftOut(part).size;
    if ((arrows > maxEdges || text.length > maxCharacters) && most > 1) continue;
    const rest = drawing.count - part.nodes.length;
    if (rest > 0)
      tell(`… ${plural(rest, "more node")} left out; Mermaid limits the number of edges`);
    return text;
  }
}

function flowchart(drawing: GraphDrawing): string {
  const { nodes, edges, count } = drawing;
  const scale = scaleOf(drawing);
  const members = new Map<string, string[]>();
  const join = (name: string, id: string): void => {
    members.set(name, [...(members.get(name) ?? []), id]);
  };
  const lines: string[] = [];
  for (const [at, node] of nodes.entries()) {
    if (node.kind === "constant" && at > 0) continue;
    lines.push(`n${at + 1}${shapeOf(node, at === 0)}`);
    join(classOf(node, scale), `n${at + 1}`);
  }
  for (const [index, edge] of edges.entries()) {
    const node = nodes[edge.from] as DrawnNode;
    if (node.kind === "constant") {
      lines.push(`c${index + 1}${shapeOf(node, false)} --> n${edge.to + 1}`);
      join("constant", `c${index + 1}`);
    } else lines.push(`n${edge.from + 1} ${arrowOf(edge)} n${edge.to + 1}`);
  }
  for (const [at, rest] of leftOut(drawing)) {
    lines.push(`m${at + 1}["… ${rest} more"] -.-> n${at + 1}`);
    join("constant", `m${at + 1}`);
  }
  for (const [name, ids] of members) {
    lines.push(`classDef ${name} ${styleOf(name)}`, `class ${ids.join(",")} ${name}`);
  }
  const rest = count - nodes.length;
  const note = rest === 0 ? "" : `  %% ${plural(rest, "more node")} left out\n`;
  return `flowchart LR\n${note}${lines.map((line) => `  ${line}\n`).join("")}`;
}

const arrowOf = ({ local }: DrawnEdge): string =>
  local === undefined ? "-.->" : `-->|"${escaped(roundedNumber(local, rounding))}"|`;

const brackets = { input: ["([", "])"], constant: ["((", "))"], operation: ["[", "]"] } as const;

function shapeOf(node: DrawnNode, isOutput: boolean): string {
  const { kind, value, gradient } = node;
  const title = escaped(titleOf(node, rounding));
  const [open, close] = isOutput ? ["[[", "]]"] : brackets[kind];
  if (gradient === undefined) return `${open}"${title}"${close}`;
  const rows = [
    `value ${escaped(roundedNumber(value, rounding))}`,
    `gradient ${escaped(roundedNumber(gradient, rounding))}`,
  ];
  return `${open}"${[title, ...rows].join("<br/>")}"${close}`;
}

function classOf(node: DrawnNode, scale: Scale): string {
  const { value, gradient } = node;
  if (gradient === undefined) return "constant";
  if (!Number.isFinite(value)) return "strangeValue";
  if (!Number.isFinite(gradient)) return "strangeGradient";
  if (gradient === 0) return "zero";
  const depth = scale.isLogarithmic ? scale.part(gradient) : Math.sqrt(scale.part(gradient));
  const level = Math.max(1, Math.round(depth * levels));
  return `${gradient < 0 ? "negative" : "positive"}${level}`;
}

function styleOf(name: string): string {
  if (name === "constant") return "fill:none,stroke-dasharray:3";
  if (name === "strangeValue") return `fill:${nonFiniteColor},color:#fff,stroke:#666`;
  if (name === "strangeGradient") return `fill:${nonFiniteGradientColor},color:#000,stroke:#666`;
  const depth = Number(/\d$/.exec(name)?.[0] ?? 0) / levels;
  return `fill:${divergingColor(name.startsWith("negative") ? -depth : depth)},color:#000,stroke:#666`;
}

/** Signs could begin a list in Markdown, or end the text; and `\n` a line, unless what has no width stands within it. */
const escaped = (text: string): string =>
  text
    .replace(/\\(?=n)/g, "\\\u200b")
    .replace(
      /(?<!\d)\.|\.(?!\d)|-(?![\p{L}\p{N}])|[^-\p{L}\p{M}\p{N} ._,()=…\u200b]/gu,
      (character) => `#${character.codePointAt(0)};`,
    );

/** The same in a fence, as a page in Markdown has it. */
export const renderMarkdown = (drawing: GraphDrawing, tell?: (left: string) => void): string =>
  `\`\`\`mermaid\n${renderMermaid(drawing, tell)}\`\`\`\n`;
