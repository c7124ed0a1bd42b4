/** Minima of a sum of squares at which the Jacobian vanishes, so that it tells nothing of them. */

import { iterate } from "../iterate.ts";
import { eigensystem, scaledBy, unitsFor } from "../optimize/curvature.ts";
import type { Linearization, Linearizer } from "./linearization.ts";

export interface Settled {
  readonly best: Linearization;
  /** The parameters whose second derivatives the Jacobian has no part in. */
  readonly degenerate: readonly number[];
}

/** How far the gradient is looked at from a point, as a part of the parameters' sizes, at first. */
const firstPart = 1e-2;
/** Nearer, where the sum of squares changes by more than this share: higher orders would be seen. */
const maxChange = 1e-3;
/** How often a step is cut to a tenth: then it is nothing beside any number but 0. */
const maxShortenings = 100;
/** An eigenvalue below this, of a matrix with ones on its diagonal, cannot be told from 0. */
const minEigenvalue = 1e-6;
/** What Newton's method would still change at a minimum, as a part of the parameters' sizes. */
const closeEnough = 1e-9;
/** Newton's method doubles the digits with each step: what takes longer has no minimum there. */
const maxSteps = 20;
/** The Jacobian explains less than this of a second derivative. */
const hardlyAny = 1e-6;

/**
 * Newton's method, with second derivatives from differences of exact gradients. Undefined where it does not come to a
 * minimum in a few steps: a sum that goes on falling towards infinity has none.
 * @param start where the search came from, which says how large the parameters may be
 */
export function settledByCurvature(
  from: Linearization,
  start: ArrayLike<number>,
  linearizer: Linearizer,
): Settled | undefined {
  const sizes = from.point.map(
    (value, at) => Math.max(Math.abs(value), Math.abs(start[at] as number)) || 1,
  );
  const { state, ending } = iterate<Settled>(
    {
      start: { best: from, degenerate: [] },
      step: ({ best }) => {
        const found = curvatureAround(best, sizes, linearizer);
        if (found === undefined) return { ending: "undefined" };
        const { hessian, reach } = found;
        const change = newtonStep(hessian, gradientOf(best, reach));
        if (change === undefined) return { ending: "stalled" };
        const steps = change.map((value, at) => value * (reach[at] as number));
        if (steps.every((value, at) => Math.abs(value) <= closeEnough * (sizes[at] as number))) {
          return {
            next: { best, degenerate: degenerateAt(best, hessian, reach) },
            ending: "converged",
          };
        }
        const next = linearizer.at(best.point.map((value, at) => value + (steps[at] as number)));
        const isLower = next.triangle.isFinite && next.squares <= best.squares * (1 + closeEnough);
        return isLower ? { next: { best: next, degenerate: [] } } : { ending: "stalled" };
      },
    },
    { limit: maxSteps },
  );
  return ending === "converged" ? state : undefined;
}

/** Half of the gradient of the sum of squares, Jᵀr, in these units of the parameters. */
function gradientOf({ triangle }: Linearization, units: Float64Array): Float64Array {
  return units.map((unit, column) => {
    let sum = 0;
    for (let row = 0; row <= column; row++) sum += triangle.at(row, column) * triangle.right(row);
    return unit * sum;
  });
}

/** Half of the Hessian, in units of the distances at which gradients were compared. */
function curvatureAround(
  best: Linearization,
  sizes: Float64Array,
  linearizer: Linearizer,
): { hessian: number[][]; reach: Float64Array } | undefined {
  const reach = new Float64Array(sizes.length);
  const sides: (readonly [Linearization, Linearization])[] = [];
  for (const [at, size] of sizes.entries()) {
    const found = besides(best, at, size, linearizer);
    if (found.pair === undefined) return undefined;
    sides.push(found.pair);
    reach[at] = found.part * size;
  }
  const columns = sides.map(([below, above]) => {
    const [low, high] = [gradientOf(below, reach), gradientOf(above, reach)];
    return high.map((value, at) => (value - (low[at] as number)) / 2);
  });
  const entry = (row: number, column: number): number =>
    (columns[column] as Float64Array)[row] ?? 0;
  const hessian = columns.map((_, row) =>
    columns.map((_, column) => (entry(row, column) + entry(column, row)) / 2),
  );
  return { hessian, reach };
}

interface Besides {
  /** As a part of the parameter's size. */
  readonly part: number;
  /** What lies to both sides, if it is as near as it has to be. */
  readonly pair?: readonly [Linearization, Linearization];
}

/** On both sides of a point, along one parameter, where the sum of squares hardly changes. */
const besides = (
  { point, squares }: Linearization,
  at: number,
  size: number,
  linearizer: Linearizer,
): Besides => {
  const beside = (distance: number): Linearization => {
    const moved = Float64Array.from(point);
    moved[at] = (moved[at] as number) + distance;
    return linearizer.at(moved);
  };
  const isNear = (other: Linearization): boolean =>
    other.triangle.isFinite &&
    (squares === 0 || Math.abs(other.squares - squares) <= maxChange * squares);
  return iterate<Besides>(
    {
      start: { part: firstPart },
      step: ({ part }) => {
        const pair = [beside(-part * size), beside(part * size)] as const;
        return pair.every(isNear)
          ? { next: { part, pair }, ending: "converged" }
          : { next: { part: part / 10 } };
      },
    },
    { limit: maxShortenings + 1 },
  ).state;
};

/** Undefined where the matrix is not positive definite. */
function newtonStep(
  hessian: readonly (readonly number[])[],
  gradient: Float64Array,
): Float64Array | undefined {
  if (!hessian.every((row, at) => (row[at] as number) > 0 && row.every(Number.isFinite))) {
    return undefined;
  }
  const units = unitsFor(hessian);
  const { values, vectors } = eigensystem(scaledBy(hessian, units));
  if (!((values[0] as number) > minEigenvalue)) return undefined;
  const right = gradient.map((value, at) => value * (units[at] as number));
  const change = new Float64Array(gradient.length);
  for (const [order, vector] of vectors.entries()) {
    const along = vector.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
    const factor = along / (values[order] as number);
    for (const [at, value] of vector.entries())
      change[at] = (change[at] as number) - factor * value;
  }
  return change.map((value, at) => value * (units[at] as number));
}

const degenerateAt = (
  { triangle }: Linearization,
  hessian: readonly (readonly number[])[],
  reach: Float64Array,
): number[] =>
  [...hessian.keys()].filter((at) => {
    const linear = (triangle.norm(at) * (reach[at] as number)) ** 2;
    return linear <= hardlyAny * (hessian[at]?.[at] as number);
  });
