/** A graph in the language of Graphviz: https://graphviz.org/doc/info/lang.html */

import { plural } from "../../prose.ts";
import { exactNumber, type Rounding, roundedNumber } from "../../text/number.ts";
import { asXml } from "../../text/xml.ts";
import { isNonFinite, leftOut, titleOf } from "./gradients.ts";
import type { DrawnEdge, DrawnNode, GraphDrawing } from "./part.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { gradientColor, nonFiniteColor, nonFiniteGradientColor } from "./tint.ts";

/** Pictures have no room for more. */
const rounding: Rounding = { digits: 5, notation: "auto" };

const quiet = "#666666";
const shapes: Readonly<Record<DrawnNode["kind"], string>> = {
  input: `shape=box style="rounded,filled" color="#2166ac" penwidth=2`,
  operation: `shape=box style=filled color="${quiet}"`,
  constant: `shape=ellipse style=dashed color="${quiet}" margin="0.06,0.03" width=0.4 height=0.3`,
};
/** Of more than this Graphviz is told not to look for the best places, which takes minutes in deep graphs. */
const manyNodes = 100;
const hasty = "nslimit=1 nslimit1=1";
const outputShape = "peripheries=2";

/** Evaluation goes from the left to the right; a constant is drawn wherever it is used. */
export function renderDot(drawing: GraphDrawing, tell: (left: string) => void = () => {}): string {
  const { nodes, edges, count } = drawing;
  const scale = scaleOf(drawing);
  const missing = leftOut(drawing);
  const lines = [
    "rankdir=LR",
    ...(nodes.length > manyNodes ? [hasty] : []),
    `graph [fontname="Helvetica,Arial,sans-serif" fontsize=10 nodesep=0.2 ranksep=0.3]`,
    `node [fontname="Helvetica,Arial,sans-serif" fontsize=12 margin="0.08,0.04"]`,
    `edge [fontname="Helvetica,Arial,sans-serif" fontsize=10 fontcolor="${quiet}" color="${quiet}" arrowsize=0.7]`,
    `label=<${legend(drawing, scale)}>`,
    ...nodes.flatMap((node, at) =>
      node.kind === "constant" && nodes.length > 1 ? [] : [nodeLine(node, at, scale)],
    ),
    ...edges.flatMap((edge, index) => edgeLines(edge, index, nodes)),
    ...[...missing].flatMap(([at, rest]) => [
      `m${at + 1} [shape=plaintext fontcolor="${quiet}" label="… ${rest} more"]`,
      `m${at + 1} -> n${at + 1} [style=dotted]`,
    ]),
  ];
  const rest = count - nodes.length;
  const left = `${plural(rest, "more node")} left out; :dot all writes all`;
  if (rest > 0) tell(`… ${left}`);
  const note = rest === 0 ? "" : `// ${left}\n`;
  return `${note}digraph {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

function nodeLine(node: DrawnNode, at: number, scale: Scale): string {
  const { kind, value, gradient } = node;
  const attributes = [
    shapes[kind],
    ...(at === 0 ? [outputShape] : []),
    ...fillOf(node, scale),
    `label=<${labelOf(node)}>`,
    `tooltip="${quoted(
      [
        titleOf(node, { digits: 17, notation: "auto" }),
        `value ${exactNumber(value)}`,
        ...(gradient === undefined ? [] : [`gradient ${exactNumber(gradient)}`]),
      ].join(", "),
    )}"`,
  ];
  return `n${at + 1} [${attributes.join(" ")}]`;
}

function fillOf({ value, gradient }: DrawnNode, scale: Scale): string[] {
  if (gradient === undefined) return [];
  if (!Number.isFinite(value)) return [`fillcolor="${nonFiniteColor}"`, "fontcolor=white"];
  return [`fillcolor="${gradientColor(gradient, scale)}"`];
}

function labelOf(node: DrawnNode): string {
  const { value, gradient } = node;
  const title = `<B>${escaped(titleOf(node, rounding))}</B>`;
  if (gradient === undefined) return title;
  const rows = [rowOf("value", value), rowOf("gradient", gradient)];
  return tableOf(`CELLPADDING="1"`, `<TR><TD COLSPAN="2">${title}</TD></TR>${rows.join("")}`);
}

const rowOf = (name: string, number: number): string =>
  `<TR><TD ALIGN="RIGHT"><FONT POINT-SIZE="9">${name} </FONT></TD><TD ALIGN="LEFT"><FONT POINT-SIZE="11">${roundedNumber(number, rounding)}</FONT></TD></TR>`;

const tableOf = (attributes: string, rows: string): string =>
  `<TABLE BORDER="0" CELLSPACING="0" ${attributes}>${rows}</TABLE>`;

function edgeLines({ from, to, local }: DrawnEdge, index: number, nodes: readonly DrawnNode[]) {
  const node = nodes[from] as DrawnNode;
  const isConstant = node.kind === "constant";
  const source = isConstant ? `c${index + 1}` : `n${from + 1}`;
  const attributes =
    local === undefined
      ? ` [style=${isConstant ? 'solid color="#bbbbbb"' : "dashed"}]`
      : ` [label="${roundedNumber(local, rounding)}"${Number.isFinite(local) ? "" : ` color="${nonFiniteColor}" fontcolor="${nonFiniteColor}"`}]`;
  return [
    ...(isConstant ? [`${source} [${shapes.constant} label=<${labelOf(node)}>]`] : []),
    `${source} -> n${to + 1}${attributes}`,
  ];
}

/** What the numbers and the colors are. */
function legend({ nodes }: GraphDrawing, scale: Scale): string {
  const output = nodes[0] as DrawnNode;
  const { largest, middle } = scale;
  const marks = largest === 0 ? [] : [-largest, -middle, 0, middle, largest];
  const cells = [
    ["", `gradient: ∂${escaped(output.name ?? "output")}/∂node`],
    ...marks.map((gradient) => [
      gradientColor(gradient, scale),
      roundedNumber(gradient, { ...rounding, digits: 3 }),
    ]),
    ...(nodes.some(isNonFinite) ? [[nonFiniteGradientColor, "not finite"]] : []),
    ["", "on edges: the local derivative"],
  ] as const;
  const row = cells.map(
    ([tint, text]) => `<TD${tint === "" ? "" : ` BGCOLOR="${tint}"`}> ${text} </TD>`,
  );
  return tableOf(`CELLPADDING="3"`, `<TR>${row.join("")}</TR>`);
}

/** Graphviz reads backslashes in its own way. */
const inXml = (text: string): string => asXml(text).replaceAll("\\", "&#92;");

/**
 * Graphviz takes `\N` and the like for the names of things even in HTML-like labels, and even where the backslash is an
 * entity: what has no width keeps the two apart.
 */
const apart = (text: string): string => text.replace(/\\(?=[EGHLNT])/g, "\\\u200b");

/** For HTML-like labels, which are XML. */
const escaped = (text: string): string => inXml(apart(text));

/** For tooltips, where two backslashes stand for one. */
const quoted = (text: string): string => inXml(apart(text).replace(/\\/g, "\\\\"));
