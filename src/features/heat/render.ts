/** Formulas shaded by the share of the gradient: in colors, or with blocks below them. */

import { nameAsWritten } from "../../syntax/print.ts";
import type { Screen } from "../../text/screen.ts";
import { widthOf } from "../../text/text.ts";
import type { Shaded, ShadedFormula } from "./part.ts";

/** A share is shown in eighths, rounded up. */
const levels = 8;
const blocks = " ▁▂▃▄▅▆▇█";
/** What continues a line stands so far to the right. */
const hanging = "    ";
/** Even where nothing limits the width. */
const maxColumns = 160;
/** A line may be broken where it reads best within this number of characters before the edge. */
const leeway = 24;

/** A character as it is shown, and the eighths that it is shaded by; undefined where there is nothing to shade. */
interface Cell {
  readonly text: string;
  readonly level: number | undefined;
}

export function renderShaded({ formulas }: Shaded, screen: Screen): string {
  const lines = formulas.flatMap((formula) => renderFormula(formula, screen));
  return [...lines, ...legend(screen)].map((line) => `${line}\n`).join("");
}

/** A share of next to nothing is something. */
const levelOf = (share: number): number =>
  share > 0 ? Math.max(1, Math.ceil(share * levels - 1e-9)) : 0;

function renderFormula({ name, parts }: ShadedFormula, screen: Screen): string[] {
  const title = name === undefined ? "" : `${nameAsWritten(name)} = `;
  const cells: Cell[] = [
    ...[...title].map((text) => ({ text, level: undefined })),
    ...parts.flatMap(({ text, share }) =>
      [...text].map((character) => ({ text: character, level: levelOf(share) })),
    ),
  ];
  const room = Math.min(maxColumns, screen.width) - 1;
  return linesOf(cells, room).flatMap((line) => renderLine(line, screen));
}

/** Cells in lines that fit, broken after a space or an operator where there is one near the edge. */
function linesOf(cells: readonly Cell[], room: number): Cell[][] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let width = 0;
  const indent = [...hanging].map((text) => ({ text, level: undefined }));
  for (const cell of cells) {
    const size = widthOf(cell.text);
    if (width + size > room && line.length > indent.length) {
      const least = Math.max(indent.length + 1, line.length - leeway);
      let end = line.length;
      while (end > least && !/[ ,*/+(-]/.test((line[end - 1] as Cell).text)) end--;
      if (end === least) end = line.length;
      const rest = line.slice(end);
      lines.push(line.slice(0, end));
      line = [...indent, ...rest];
      width = line.reduce((sum, { text }) => sum + widthOf(text), 0);
    }
    line.push(cell);
    width += size;
  }
  return [...lines, line];
}

/** One line, or two where there are no colors. */
function renderLine(line: readonly Cell[], { style }: Screen): string[] {
  if (style.isColored) {
    const text = runsOf(line)
      .map(({ text, level }) => (level === undefined ? text : style.shade(level, text)))
      .join("");
    return [` ${text}`];
  }
  const text = line.map((cell) => cell.text).join("");
  const below = line
    .map((cell) => (blocks[cell.level ?? 0] as string).repeat(widthOf(cell.text)))
    .join("");
  return [` ${text}`.trimEnd(), ` ${below}`.trimEnd()];
}

/** Neighbors of one shade together. */
function runsOf(line: readonly Cell[]): Cell[] {
  const runs: { text: string; level: number | undefined }[] = [];
  for (const { text, level } of line) {
    const last = runs.at(-1);
    if (last !== undefined && last.level === level) last.text += text;
    else runs.push({ text, level });
  }
  return runs;
}

function legend({ style, width }: Screen): string[] {
  const { isColored } = style;
  const title = "share of the gradient, up to:";
  const lines = [""];
  let line = ` ${style.dim(title)}`;
  let used = 1 + title.length;
  for (let level = 1; level <= levels; level++) {
    const name = level < levels ? `${level}/8` : "all";
    const plain = isColored ? ` ${name} ` : ` ${blocks[level]} ${name}`;
    if (used + 1 + plain.length > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += isColored ? ` ${style.shade(level, plain)}` : ` ${plain}`;
    used += 1 + plain.length;
  }
  return [...lines, line];
}
