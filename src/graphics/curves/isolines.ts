/** Lines of equal value through a field, and the areas above them, without lines where the field is not continuous. */

import { jumpBetween, type Sample, type SampleAt } from "./breaks.ts";
import { d3 } from "./d3.ts";
import { along, type Field, type Surface, xAt, yAt } from "./field.ts";

type Point = readonly [x: number, y: number];

export interface Level {
  readonly value: number;
  readonly lines: readonly (readonly Point[])[];
  /** Where the field is above it: rings, the inner ones of which are holes. */
  readonly areas: readonly (readonly Point[])[];
}

/** Of the spread of values, a step between neighbors that is looked at more closely. */
const smallStep = 0.02;
/** The evaluations for each node of the grid that may be spent on that. */
const effort = 1;

/** Of the edges of the grid, those along which the slopes do not fit the values, if the field can be told from it. */
const maxDoubtful = 0.15;

/** Between which neighbors a field jumps or has a pole: by the node to the left of an edge, or below it. */
export interface Breaks {
  readonly across: Uint8Array;
  readonly up: Uint8Array;
  readonly isUnbounded: boolean;
  /** It changes faster than the grid can follow. */
  readonly isBlurred: boolean;
}

/** @param f the function that the field is of */
export function breaksIn(f: Surface, field: Field): Breaks {
  const { columns, rows, values, byX, byY } = field;
  const across = new Uint8Array(values.length);
  const up = new Uint8Array(values.length);
  const spread = spreadOf(values);
  let isUnbounded = values.some((value) => Math.abs(value) === Number.POSITIVE_INFINITY);
  let left = effort * values.length;
  let doubtful = 0;
  const check = (row: number, column: number, isAcross: boolean): 0 | 1 => {
    const here = row * columns + column;
    const there = here + (isAcross ? 1 : columns);
    const slopes = isAcross ? byX : byY;
    const change = (values[there] as number) - (values[here] as number);
    if (!Number.isFinite(change)) return 1;
    if (Math.abs(change) <= smallStep * spread) return 0;
    const [from, to] = [here, there].map((node) => ({
      x: isAcross ? xAt(field, node % columns) : yAt(field, Math.floor(node / columns)),
      y: values[node] as number,
      slope: slopes[node] as number,
    })) as [Sample, Sample];
    const chord = change / (to.x - from.x);
    const isOff = (slope: number): boolean => !(Math.abs(slope - chord) <= Math.abs(chord) / 2);
    if (!isOff(from.slope) || !isOff(to.slope)) return 0;
    doubtful++;
    if (left <= 0) return 1;
    const along: SampleAt = (place) => {
      left--;
      const result = isAcross ? f(place, yAt(field, row)) : f(xAt(field, column), place);
      return { x: place, y: result[0] as number, slope: result[isAcross ? 1 : 2] as number };
    };
    const within = { outerLeft: from, a: from, b: to, outerRight: to };
    const jump = jumpBetween(along, within, spread);
    if (jump === undefined) return 0;
    if (Math.abs(jump.left) === Infinity || Math.abs(jump.right) === Infinity) isUnbounded = true;
    return 1;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      if (column + 1 < columns) across[here] = check(row, column, true);
      if (row + 1 < rows) up[here] = check(row, column, false);
    }
  }
  return { across, up, isUnbounded, isBlurred: doubtful > maxDoubtful * 2 * values.length };
}

/** Of most of the values. */
function spreadOf(values: Float64Array): number {
  const sorted = values.filter(Number.isFinite).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return at(0.9) - at(0.1);
}

/**
 * The values, and beside them, where there are none, what their neighbors come to: otherwise the areas would end between
 * the two, and leave a rim.
 */
function withoutEdges({ columns, rows, values }: Field): Float64Array {
  let known = values;
  for (let pass = 0; pass < 2 && known.some(Number.isNaN); pass++) {
    known = known.map((value, node, before) => {
      if (!Number.isNaN(value)) return value;
      const [column, row] = [node % columns, Math.floor(node / columns)];
      let [sum, count] = [0, 0];
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          const near = before[y * columns + x] as number;
          if (!Number.isNaN(near)) [sum, count] = [sum + near, count + 1];
        }
      }
      return count === 0 ? value : sum / count;
    });
  }
  return known;
}

/** By the marching squares of d3-contour. */
export function isolines(field: Field, breaks: Breaks, levels: readonly number[]): Level[] {
  const { columns, rows } = field;
  const values = withoutEdges(field);
  const generator = d3().contours().size([columns, rows]);
  return levels.map((value) => {
    const { coordinates } = generator.contour(values as unknown as number[], value);
    const rings = coordinates.flat() as [number, number][][];
    return {
      value,
      lines: rings.flatMap((ring) => linesIn(ring, value, field, breaks)),
      areas: rings.map((ring) => ring.map((point) => placeOf(point, field))),
    };
  });
}

/** A node of the grid is at the middle of a square of d3-contour. */
const placeOf = ([px, py]: Point, { columns, rows, x, y }: Field): Point => {
  const share = (at: number, count: number): number =>
    Math.max(0, Math.min(1, (at - 0.5) / (count - 1)));
  return [along(x, share(px, columns)), along(y, share(py, rows))];
};

/** The parts of a ring that run between nodes of the grid, over edges where the field is continuous. */
function linesIn(ring: readonly Point[], level: number, field: Field, breaks: Breaks): Point[][] {
  const isOpen = (point: Point): boolean => isCrossing(point, level, field, breaks);
  // Its last point is its first once more. What is cut begins after a cut.
  const points = ring.slice(0, -1);
  const cut = points.findIndex((point) => !isOpen(point));
  if (cut === -1) return [ring.map((point) => placeOf(point, field))];
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const point of [...points.slice(cut + 1), ...points.slice(0, cut + 1)]) {
    if (isOpen(point)) line.push(placeOf(point, field));
    else {
      if (line.length > 1) lines.push(line);
      line = [];
    }
  }
  return lines;
}

/** Whether a point of a ring is on an edge between two nodes, and the field is continuous there. */
function isCrossing(
  [px, py]: Point,
  level: number,
  { columns, rows, values }: Field,
  { across, up }: Breaks,
): boolean {
  const [column, row] = [px - 0.5, py - 0.5];
  if (column < 0 || row < 0 || column > columns - 1 || row > rows - 1) return false;
  const node = Math.floor(row) * columns + Math.floor(column);
  if (!Number.isInteger(column)) return across[node] === 0;
  if (!Number.isInteger(row)) return up[node] === 0;
  // At a node itself: because it has that value, or because a neighbor is infinite.
  const isBeside =
    across[node] === 1 ||
    up[node] === 1 ||
    (column > 0 && across[node - 1] === 1) ||
    (row > 0 && up[node - columns] === 1);
  return !isBeside || values[node] === level;
}
