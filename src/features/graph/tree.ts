/** A graph as a tree of lines, from the output down to the inputs. */

import { plural } from "../../prose.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { barOf, blockOf } from "../../text/bar.ts";
import type { Screen } from "../../text/screen.ts";
import type { Style } from "../../text/style.ts";
import { clip, padEnd, widthOf, wrap } from "../../text/text.ts";
import { arrange, type Layout, logarithmic } from "./arrangement.ts";
import { isNonFinite } from "./gradients.ts";
import { outlineOf, type TreeLine, treeLinesOf } from "./outline.ts";
import type { DrawnNode, GraphDrawing } from "./part.ts";
import type { Scale } from "./scale.ts";

/** Columns that a tree takes even where nothing limits it. */
const maxColumns = 200;
/** Lines of the screen that it leaves to others: its header, its footer, the prompt; and the least that it takes. */
const otherLines = 5;
const minLines = 8;
/** From this part of a scale on, a gradient is not quite small, or large. */
const linearSteps = [1 / 50, 1 / 3] as const;
const logarithmicSteps = [1 / 3, 2 / 3] as const;

/** Where nothing else fits, numbers are shortened and long texts wrapped; nothing is cut. */
export function renderTree(drawing: GraphDrawing, screen: Screen): string {
  const most = Math.max(minLines, screen.height - otherLines);
  let lines = treeOf(drawing, screen, most);
  // Texts that took more than a line.
  const excess = lines.length - 1 - most;
  if (excess > 0) lines = treeOf(drawing, screen, Math.max(minLines, most - excess));
  return lines.map((line) => `${line}\n`).join("");
}

function treeOf(drawing: GraphDrawing, screen: Screen, most: number): string[] {
  const root = outlineOf(drawing, most);
  const width = Math.min(screen.width, maxColumns) - 1;
  const layout = arrange(drawing, root, screen, width);
  return [
    ...rowsOf(drawing, layout, screen, width),
    ...footer(drawing, treeLinesOf(root), width).map((line) => screen.style.dim(` ${line}`)),
  ];
}

function rowsOf(
  drawing: GraphDrawing,
  { lines, texts, values, gradients, room, gap, bar, scale }: Layout,
  { style }: Screen,
  width: number,
): string[] {
  const space = " ".repeat(gap);
  const kind = scale.isLogarithmic ? logarithmic : "";
  const title = [padEnd("node", room), values.at(-1), gradients.at(-1), kind].join(space);
  const rows = [style.dim(` ${title}`.trimEnd())];
  for (const [index, { entry, first, rest }] of lines.entries()) {
    const text = texts[index] as string;
    const node = entry.kind === "node" ? (drawing.nodes[entry.at] as DrawnNode) : undefined;
    const shown = node === undefined ? style.dim : (part: string) => part;
    const { gradient = 0 } = node ?? {};
    const paint = paintOf(gradient, scale, style);
    const size =
      bar === 1
        ? blockOf(scale.part(gradient), 1)
        : barOf(Math.sign(gradient) * scale.part(gradient), 1);
    const numbers = [
      node !== undefined && !Number.isFinite(node.value)
        ? style.error(values[index] as string)
        : values[index],
      paint(gradients[index] as string),
      node !== undefined && isNonFinite(node) ? style.error("!") : paint(size),
    ].join(space);
    const isLong = widthOf(first) + widthOf(text) > room;
    if (!isLong) {
      const line = ` ${style.dim(first)}${shown(padEnd(text, room - widthOf(first)))}${space}${numbers}`;
      rows.push(node === undefined ? line.trimEnd() : line);
      continue;
    }
    for (const [piece, words] of wrap(text, Math.max(1, width - widthOf(first))).entries()) {
      rows.push(` ${style.dim(piece === 0 ? first : rest)}${shown(words)}`);
    }
    if (node !== undefined) {
      rows.push(` ${style.dim(padEnd(clip(rest, room), room))}${space}${numbers}`);
    }
  }
  return rows.map((row) => row.trimEnd());
}

/** The color of a gradient: by its sign, and stronger where it is larger. */
function paintOf(gradient: number, scale: Scale, style: Style): (text: string) => string {
  if (!Number.isFinite(gradient)) return (text) => style.strong(style.error(text));
  if (gradient === 0) return style.dim;
  const sign = gradient < 0 ? style.negative : style.positive;
  const part = scale.part(gradient);
  const [notSmall, large] = scale.isLogarithmic ? logarithmicSteps : linearSteps;
  if (part >= large) return (text) => style.strong(sign(text));
  return part >= notSmall ? sign : (text) => style.dim(sign(text));
}

/** What is left out, and how to see it. */
function footer(
  { nodes, count }: GraphDrawing,
  twigs: readonly TreeLine[],
  width: number,
): string[] {
  const shown = new Set(twigs.flatMap(({ kind, at }) => (kind === "node" ? [at] : [])));
  const left = count - shown.size;
  if (left === 0) return [];
  const cut = twigs.find(({ isCut, at }) => isCut && nodes[at]?.isBound);
  const name = cut === undefined ? undefined : nodes[cut.at]?.name;
  const onward =
    name === undefined ? ":trace all lists all" : `:tree ${nameAsWritten(name)} shows them`;
  return wrap(`… ${plural(left, "more node")}, ${onward}`, width);
}
