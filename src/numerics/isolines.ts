/** Lines of equal value through a field, and the areas above them, without lines where the field is not continuous. */

import { d3 } from "./d3.ts";
import { along, type Field } from "./field.ts";

type Point = readonly [x: number, y: number];

export interface Level {
  readonly value: number;
  readonly lines: readonly (readonly Point[])[];
  /** Where the field is above it: rings, the inner ones of which are holes. */
  readonly areas: readonly (readonly Point[])[];
}

/** Of the spread of values, a step between neighbours that is looked at more closely. */
const smallStep = 0.02;

/** Between which neighbours a field jumps or has a pole: by the node to the left of an edge, or below it. */
export interface Breaks {
  readonly across: Uint8Array;
  readonly up: Uint8Array;
  readonly isUnbounded: boolean;
}

export function breaksIn(field: Field): Breaks {
  const { columns, rows, values, x, y } = field;
  const across = new Uint8Array(values.length);
  const up = new Uint8Array(values.length);
  const sorted = values.filter(Number.isFinite).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const spread = at(0.9) - at(0.1);
  const stepX = (x[1] - x[0]) / (columns - 1);
  const stepY = (y[1] - y[0]) / (rows - 1);
  let isUnbounded = values.some((value) => Math.abs(value) === Number.POSITIVE_INFINITY);
  const check = (a: number, b: number, slopes: Float64Array, step: number): 0 | 1 => {
    const change = (values[b] as number) - (values[a] as number);
    if (!Number.isFinite(change)) return 1;
    if (Math.abs(change) <= smallStep * spread) return 0;
    const chord = change / step;
    const isOff = (slope: number): boolean => !(Math.abs(slope - chord) <= Math.abs(chord) / 2);
    if (!isOff(slopes[a] as number) || !isOff(slopes[b] as number)) return 0;
    // Both slopes lead away from the other end: there is a pole between them.
    const isPole = (slopes[a] as number) * chord < 0 && (slopes[b] as number) * chord < 0;
    if (isPole) isUnbounded = true;
    return 1;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      if (column + 1 < columns) across[here] = check(here, here + 1, field.byX, stepX);
      if (row + 1 < rows) up[here] = check(here, here + columns, field.byY, stepY);
    }
  }
  return { across, up, isUnbounded };
}

/** By the marching squares of d3-contour. */
export function isolines(field: Field, breaks: Breaks, levels: readonly number[]): Level[] {
  const { columns, rows, values } = field;
  const generator = d3().contours().size([columns, rows]);
  return levels.map((value) => {
    const { coordinates } = generator.contour(values as unknown as number[], value);
    const rings = coordinates.flat() as [number, number][][];
    return {
      value,
      lines: rings.flatMap((ring) => linesIn(ring, field, breaks)),
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
function linesIn(ring: readonly Point[], field: Field, breaks: Breaks): Point[][] {
  // Its last point is its first once more. What is cut begins after a cut.
  const points = ring.slice(0, -1);
  const cut = points.findIndex((point) => !isCrossing(point, field, breaks));
  if (cut === -1) return [ring.map((point) => placeOf(point, field))];
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const point of [...points.slice(cut + 1), ...points.slice(0, cut + 1)]) {
    if (isCrossing(point, field, breaks)) line.push(placeOf(point, field));
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
  { columns, rows, values }: Field,
  { across, up }: Breaks,
): boolean {
  const [column, row] = [px - 0.5, py - 0.5];
  if (column < 0 || row < 0 || column > columns - 1 || row > rows - 1) return false;
  const node = Math.floor(row) * columns + Math.floor(column);
  if (!Number.isFinite(values[node])) return false;
  if (!Number.isInteger(column)) return across[node] === 0;
  return Number.isInteger(row) || up[node] === 0;
}
