/** The lines that join the nodes of a tree, and how far to the right each stands. */

import type { TreeLine } from "./outline.ts";

export interface Line {
  readonly entry: TreeLine;
  /** What stands before its text, and what before the lines that its text goes on in. */
  readonly first: string;
  readonly rest: string;
  /** The operand that goes straight on below after the others, where these are not before it in the formula. */
  readonly onward: number | undefined;
}

/** How far the last line of a branch is from the first, in levels. */
export function depthOf(root: TreeLine): number {
  let depth = 0;
  let level = [root];
  for (; level.length > 0; depth++) level = level.flatMap(({ branches }) => branches);
  return depth - 1;
}

/** Operands a level to the right of what they are operands of, each level `indent` columns wide. */
export function indented(root: TreeLine, indent: number): Line[] {
  const lines: Line[] = [];
  const arm = "─".repeat(indent - 2);
  const waiting: Line[] = [{ entry: root, first: "", rest: "", onward: undefined }];
  for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
    const { rest, entry } = line;
    lines.push(line);
    for (let index = entry.branches.length - 1; index >= 0; index--) {
      const isLast = index === entry.branches.length - 1;
      waiting.push({
        entry: entry.branches[index] as TreeLine,
        first: `${rest}${isLast ? "└" : "├"}${arm} `,
        rest: rest + (isLast ? " " : "│").padEnd(indent),
        onward: undefined,
      });
    }
  }
  return lines;
}

/**
 * The operand with the most lines goes straight on below, and the others branch off before it: so a chain takes no
 * width, and no graph more than the logarithm of its lines.
 */
export function stemmed(root: TreeLine): Line[] {
  const lines: Line[] = [];
  const waiting: { entry: TreeLine; first: string; rest: string }[] = [
    { entry: root, first: "● ", rest: "" },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { entry, first, rest } = next;
    const { branches } = entry;
    const onward = branches.reduce<TreeLine | undefined>(
      (most, branch) =>
        branch.branches.length > 0 && branch.size >= (most?.size ?? 0) ? branch : most,
      undefined,
    );
    const isMoved = onward !== undefined && onward !== branches.at(-1);
    const hasMore = branches.length > 0;
    lines.push({
      entry,
      first,
      rest: rest + (hasMore ? "│ " : "  "),
      onward: isMoved ? onward.position : undefined,
    });
    if (onward !== undefined) waiting.push({ entry: onward, first: `${rest}● `, rest });
    const aside = branches.filter((branch) => branch !== onward);
    for (const branch of aside.reverse()) {
      const isLast = onward === undefined && branch === aside[0];
      const isStem = branch.branches.length > 0;
      waiting.push({
        entry: branch,
        first: `${rest}${isLast ? "└" : "├"}─${isStem ? "●" : "─"} `,
        rest: rest + (isLast ? "  " : "│ "),
      });
    }
  }
  return lines.map(leavesFirst(lines));
}

/** Nothing hangs on a leaf: it is drawn where it comes first, and referred to where it would be. */
function leavesFirst(lines: readonly Line[]): (line: Line) => Line {
  const leaves = new Map<number, TreeLine>();
  for (const { entry } of lines) {
    if (entry.kind === "node" && entry.branches.length === 0) leaves.set(entry.at, entry);
  }
  const references = new Map<number, TreeLine>();
  for (const { entry } of lines) {
    if (entry.kind === "reference" && leaves.has(entry.at)) references.set(entry.at, entry);
  }
  const drawn = new Set<number>();
  return (line) => {
    const { at, kind } = line.entry;
    const reference = references.get(at);
    if (kind === "more" || reference === undefined) return line;
    if (drawn.has(at)) return { ...line, entry: reference };
    drawn.add(at);
    return { ...line, entry: leaves.get(at) as TreeLine };
  };
}
