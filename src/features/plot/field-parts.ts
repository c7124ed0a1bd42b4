/** What a contour has beside its lines: the gradient as vectors, where there is no number, and what has to be said. */

import { along, type Field, xAt, yAt } from "../../graphics/curves/field.ts";
import type { Breaks } from "../../graphics/curves/isolines.ts";
import type { AxisRange, Rectangle, Vector, Vectors } from "../../graphics/shapes.ts";
import { formatShort } from "../../prose.ts";
import type { VariableRange } from "../../session/arguments/ranges.ts";

/** Vectors along either axis: an odd number, so that there is a middle. */
const arrows = 25;

/** The gradient at nodes of the grid, as evenly spread as these are. */
export function vectorsOf(field: Field): Vectors {
  const { columns, rows, byX, byY } = field;
  const [across, up] = [columns, rows].map((nodes) =>
    Math.min(arrows, nodes - 1 + (nodes % 2)),
  ) as [number, number];
  const nodeAt = (index: number, count: number, nodes: number): number =>
    Math.round(((index + 0.5) * (nodes - 1)) / count);
  const vectors = Array.from({ length: across * up }, (_, index): Vector => {
    const column = nodeAt(index % across, across, columns);
    const row = nodeAt(Math.floor(index / across), up, rows);
    const node = row * columns + column;
    return {
      at: [xAt(field, column), yAt(field, row)],
      partials: [byX[node] as number, byY[node] as number],
    };
  });
  return { columns: across, rows: up, vectors };
}

/** Runs of nodes in a row that are no number, each with the area around it. */
export function blanksOf({ x, y, columns, rows, values }: Field): Rectangle[] {
  const blanks: Rectangle[] = [];
  const between = (range: AxisRange, at: number, count: number): number =>
    along(range, Math.max(0, Math.min(1, (at - 0.5) / (count - 1))));
  for (let row = 0; row < rows; row++) {
    let start = 0;
    for (let column = 0; column <= columns; column++) {
      if (column < columns && Number.isNaN(values[row * columns + column])) continue;
      if (column > start) {
        blanks.push({
          x: [between(x, start, columns), between(x, column, columns)],
          y: [between(y, row, rows), between(y, row + 1, rows)],
        });
      }
      start = column + 1;
    }
  }
  return blanks;
}

interface Noted {
  readonly name: string;
  readonly field: Field;
  readonly breaks: Breaks;
  /** The variables that nothing depends on. */
  readonly independent: readonly VariableRange[];
  readonly levels: readonly number[];
  /** Nodes along either axis, and whether that is few. */
  readonly size: number;
  readonly isCoarse: boolean;
}

export function notesOn({
  name,
  field: { values, hasHoles },
  breaks: { isUnbounded, isBlurred },
  independent,
  levels,
  size,
  isCoarse,
}: Noted): string[] {
  const missing = values.filter(Number.isNaN).length;
  const finite = values.filter(Number.isFinite);
  const [low, high] = finite.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number],
  );
  return [
    ...independent.map(({ label }) => `${name} does not depend on ${label}`),
    missing === values.length && `${name} is not a number anywhere here`,
    missing > 0 && missing < values.length && `${name} is not a number in the hatched area`,
    hasHoles && `${name} is not a number at places too narrow to draw`,
    isBlurred &&
      `${name} changes too fast for ${size} × ${size} points: its lines are not reliable`,
    isUnbounded && `${name} goes to infinity; no lines are drawn beyond the outermost`,
    low === high &&
      independent.length < 2 &&
      `${name} is ${formatShort(low, 17)} everywhere, so it has no lines`,
    low < high &&
      !levels.some((level) => level >= low && level <= high) &&
      `${name} is between ${formatShort(low, 4)} and ${formatShort(high, 4)}; no level lies within`,
    isCoarse && `${name} is large, so the plot uses only ${size} × ${size} points`,
  ].filter((text) => text !== false);
}

/** Which branch of a derivative is taken may depend on a variable, where the branch does not. */
export const isZero = (partials: Float64Array): boolean =>
  partials.every((partial) => partial === 0 || Number.isNaN(partial));
