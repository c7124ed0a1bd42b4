/** A function of two variables on a grid: its levels, and where it is not continuous. */

import { roundNumbers } from "./round-numbers.ts";

export type AxisRange = readonly [low: number, high: number];

/** Values and exact partials at the nodes of a grid; row by row, from the lowest y, each from the lowest x. */
export interface Field {
  readonly x: AxisRange;
  readonly y: AxisRange;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
  readonly byX: Float64Array;
  readonly byY: Float64Array;
  /** Whether it has been filled in where the function is not a number at a node, but is beside it. */
  hasHoles: boolean;
}

/** Gives the value and the two partials; what it returns may be overwritten by the next call. */
export type Surface = (x: number, y: number) => ArrayLike<number>;

export function fieldOf(
  f: Surface,
  x: AxisRange,
  y: AxisRange,
  columns: number,
  rows: number,
): Field {
  const size = columns * rows;
  const field = {
    x,
    y,
    columns,
    rows,
    values: new Float64Array(size),
    byX: new Float64Array(size),
    byY: new Float64Array(size),
    hasHoles: false,
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const result = f(xAt(field, column), yAt(field, row));
      const at = row * columns + column;
      field.values[at] = result[0] as number;
      field.byX[at] = result[1] as number;
      field.byY[at] = result[2] as number;
    }
  }
  fillHoles(f, field);
  return field;
}

/** How near to a node, as a share of the way to the next, a hole in a function is looked into. */
const beside = 1e-3;
/** Of its size, the difference of a function's values on both sides of a hole. */
const maxApart = 0.01;

/** Like 0/0 in sin(x)/x: a point, or a line along an axis, that would be shown as wide as the grid is. */
function fillHoles(f: Surface, field: Field): void {
  const { columns, rows, values, byX, byY } = field;
  const isMissing = Array.from(values, Number.isNaN);
  const fill = (column: number, row: number, byColumn: number, byRow: number): boolean => {
    const sides: number[][] = [];
    for (const side of [-1, 1]) {
      const [nextColumn, nextRow] = [column + side * byColumn, row + side * byRow];
      if (nextColumn < 0 || nextColumn >= columns || nextRow < 0 || nextRow >= rows) continue;
      if (isMissing[nextRow * columns + nextColumn]) return false;
      const [x, y] = [
        xAt(field, column + beside * side * byColumn),
        yAt(field, row + beside * side * byRow),
      ];
      sides.push(Array.from(f(x, y)));
    }
    const [one, other = one] = sides as [number[], number[]?];
    if (one === undefined) return false;
    const [low, high] = [one[0] as number, (other as number[])[0] as number];
    if (!(Math.abs(low - high) <= maxApart * (Math.abs(low) + Math.abs(high)))) return false;
    const node = row * columns + column;
    for (const [index, array] of [values, byX, byY].entries()) {
      array[node] = ((one[index] as number) + ((other as number[])[index] as number)) / 2;
    }
    return true;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isMissing[row * columns + column]) continue;
      if (fill(column, row, 1, 0) || fill(column, row, 0, 1)) field.hasHoles = true;
    }
  }
}

export const along = ([low, high]: AxisRange, share: number): number =>
  share === 1 ? high : low + (high - low) * share;

/** Where a column or a row of the grid is. */
export const xAt = ({ x, columns }: Pick<Field, "x" | "columns">, column: number): number =>
  along(x, column / (columns - 1));
export const yAt = ({ y, rows }: Pick<Field, "y" | "rows">, row: number): number =>
  along(y, row / (rows - 1));

/** The number of bands, about. */
const bands = 8;
/** Where one band of equal height has more of the area than this, bands of equal area are taken. */
const maxOfArea = 0.6;
/** Of a function that goes to infinity, the share of the area beyond the lowest and the highest level. */
const tail = 0.08;

/**
 * Round numbers between the least and the greatest value: equally far apart, unless nearly all of the area would be in
 * one band; then there is about as much area between each two.
 * @param isUnbounded whether it goes to infinity somewhere
 */
export function levelsOf({ values }: Field, isUnbounded: boolean): number[] {
  const sorted = values.filter(Number.isFinite).sort();
  const quantile = (share: number): number =>
    sorted[Math.round(share * (sorted.length - 1))] as number;
  if (sorted.length === 0) return [];
  const [low, high] = isUnbounded
    ? [quantile(tail), quantile(1 - tail)]
    : [quantile(0), quantile(1)];
  if (!(high > low)) return [];
  const even = roundNumbers(low, high, bands).filter((level) => level > low && level < high);
  const areas = even.map(
    (level, index) =>
      shareBelow(sorted, even[index + 1] ?? Number.POSITIVE_INFINITY) - shareBelow(sorted, level),
  );
  areas.push(shareBelow(sorted, even[0] ?? high));
  if (areas.every((area) => area <= maxOfArea)) return even;
  const levels: number[] = [];
  for (let band = 1; band < bands; band++) {
    const [before, after] = [quantile((band - 0.5) / bands), quantile((band + 0.5) / bands)];
    const level = roundestBetween(before, after);
    if (level > low && level < high && !(level <= (levels.at(-1) ?? Number.NEGATIVE_INFINITY)))
      levels.push(level);
  }
  return levels;
}

function shareBelow(sorted: Float64Array, level: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < level) from = middle + 1;
    else to = middle;
  }
  return from / sorted.length;
}

/** The number with the fewest digits between two. */
function roundestBetween(low: number, high: number): number {
  const [found] = roundNumbers(low, high, 1);
  return found ?? (low + high) / 2;
}
