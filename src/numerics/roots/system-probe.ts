/** How far around a root with a singular Jacobian its equations still seem to hold. */

import { matrices } from "../linear/matrices.ts";
import { largest } from "../linear/vectors.ts";
import { margin } from "./root.ts";
import type { Residuals, System, SystemRounding } from "./system.ts";
import { clear, excess, levelsAt } from "./system-levels.ts";
import { settled } from "./system-valley.ts";

/** The directions that are looked in at most, the flattest first. */
const maxDirections = 10;

/** For each unknown how far it may be from its true value: infinite where the equations hold for as far as was looked. */
export function errorsOfUnknowns(
  system: System,
  estimate: SystemRounding,
  here: Residuals,
  point: Float64Array,
): Float64Array {
  const units = unitsOf(point);
  const errors = new Float64Array(point.length);
  for (const direction of [...flattest(here.jacobian, units), ...axesOf(point)]) {
    for (const side of [-1, 1]) {
      const h = separation(
        system,
        estimate,
        point,
        direction.map((part) => side * part),
      );
      for (const j of errors.keys()) {
        const part = Math.abs(direction[j] as number);
        const error = part < 1e-8 ? 0 : h * part * (units[j] as number);
        errors[j] = Math.max(errors[j] as number, error);
      }
    }
  }
  return errors;
}

/** None where they would be many. */
const axesOf = (point: Float64Array): number[][] =>
  point.length > maxDirections
    ? []
    : Array.from(point, (_, at) => Array.from(point, (_, j) => (j === at ? 1 : 0)));

/** Whether some equation is nothing but rounding, as far as can be seen. */
export function isOnlyRounding(
  system: System,
  point: Float64Array,
  rounding: Float64Array,
): boolean {
  const n = point.length;
  const all = [1, -1].map((sign) => Array.from(point, (_, j) => sign ** j));
  const most = new Float64Array(n);
  for (const direction of [...all, ...axesOf(point)]) {
    for (const part of [-farthest, farthest]) {
      for (const [i, f] of system(along(point, direction, part)).values.entries()) {
        if (Number.isFinite(f)) most[i] = Math.max(most[i] as number, Math.abs(f));
      }
    }
  }
  return rounding.some((each, i) => each > 0 && !((most[i] as number) > clear * margin * each));
}

export const unitsOf = (point: Float64Array): Float64Array =>
  point.map((x) => Math.abs(x) || largest(point) || 1);

function along(point: Float64Array, direction: readonly number[], part: number): Float64Array {
  const units = unitsOf(point);
  return point.map((x, j) => x + part * (direction[j] as number) * (units[j] as number));
}

/** As parts of the unknowns. */
const farthest = 0.1;

/**
 * From where on some residual is more than rounding explains, there and at the point itself; infinite if nowhere. A
 * curve along which the equations hold may be bent: from a straight line the way leads back to it.
 */
function separation(
  system: System,
  estimate: SystemRounding,
  point: Float64Array,
  direction: readonly number[],
): number {
  const units = unitsOf(point);
  const levels = levelsAt(estimate, system(point), point);
  const isLeft = (there: Float64Array, { values, jacobian }: Residuals): boolean => {
    const most = levelsAt(estimate, { values, jacobian }, there).map((level, i) =>
      Math.max(level, levels[i] as number),
    );
    return excess(values, most) > clear;
  };
  // Doubles around 0 are much nearer to each other than others.
  for (let h = 2 ** -1000; h <= farthest; h *= h < 1e-20 ? 2 ** 20 : 2) {
    const there = along(point, direction, h);
    if (there.every((x, j) => x === point[j])) continue;
    const here = system(there);
    // Where they are no numbers they do not hold.
    if (here.values.some(Number.isNaN)) return h;
    if (!isLeft(there, here)) continue;
    const back = settled(system, there, {
      weights: levels,
      units,
      across: { direction, reach: h },
    });
    if (isLeft(back, system(back))) return h;
  }
  return Number.POSITIVE_INFINITY;
}

/** The directions, in the units of the unknowns, in which the equations change least. */
function flattest(jacobian: readonly Float64Array[], units: Float64Array): number[][] {
  const { Matrix, SingularValueDecomposition } = matrices();
  const scaled = jacobian.map((row) =>
    Array.from(row, (x, j) => (Number.isFinite(x) ? x * (units[j] as number) : 0)),
  );
  const even = scaled.map((row) => row.map((x) => x / (largest(row) || 1)));
  const { rightSingularVectors } = new SingularValueDecomposition(new Matrix(even));
  // Singular values come in descending order.
  return rightSingularVectors.transpose().to2DArray().reverse().slice(0, maxDirections);
}
