/** What second derivatives tell of a point: eigenvalues of the Hessian, and whether it is a minimum. */

import type { Bounds } from "../bounds.ts";
import { matrices } from "../linear/matrices.ts";
import { largest } from "../linear/vectors.ts";
import { freeAt, type Iterate } from "./objective.ts";

/** The eigenvalues of a symmetric matrix, ascending, and the vectors that belong to them, of length 1. */
export interface Eigensystem {
  readonly values: readonly number[];
  readonly vectors: readonly Float64Array[];
}

/** Smaller entries beside the largest are 0: where numbers lose their digits the library fails. */
const smallest = 1e-290;

export function eigensystem(matrix: readonly (readonly number[])[]): Eigensystem {
  const { EigenvalueDecomposition, Matrix } = matrices();
  const most = matrix.reduce((most, row) => Math.max(most, largest(row)), 0) || 1;
  const scaled = matrix.map((row) =>
    row.map((entry) => (Math.abs(entry / most) < smallest ? 0 : entry / most)),
  );
  const found = new EigenvalueDecomposition(new Matrix(scaled), { assumeSymmetric: true });
  const values = found.realEigenvalues.map((value) => value * most);
  const { eigenvectorMatrix } = found;
  const order = values
    .map((_, i) => i)
    .sort((i, j) => (values[i] as number) - (values[j] as number));
  return {
    values: order.map((i) => values[i] as number),
    vectors: order.map((i) => Float64Array.from(eigenvectorMatrix.getColumn(i))),
  };
}

/**
 * For each variable a unit in which the largest second derivative that it takes part in is about 1; 1 where all are 0.
 * Signs of eigenvalues are the same in all units, and are told best where the matrix is even.
 */
export const unitsFor = (hessian: readonly (readonly number[])[]): Float64Array => {
  const n = hessian.length;
  const units = new Float64Array(n).fill(1);
  for (let i = 0; i < n; i++) {
    const own = Math.abs(hessian[i]?.[i] as number);
    if (own > 0 && Number.isFinite(own)) units[i] = 1 / Math.sqrt(own);
  }
  for (let i = 0; i < n; i++) {
    const most = (hessian[i] as readonly number[]).reduce(
      (largest, entry, j) =>
        Math.max(largest, Math.abs(entry) * (units[i] as number) * (units[j] as number)),
      0,
    );
    if (most > 1 && Number.isFinite(most)) units[i] = (units[i] as number) / most;
  }
  return units;
};

export const scaledBy = (
  hessian: readonly (readonly number[])[],
  units: Float64Array,
): number[][] =>
  hessian.map((row, i) =>
    row.map((entry, j) => entry * (units[i] as number) * (units[j] as number)),
  );

export type Definiteness = "positive" | "semidefinite" | "indefinite" | "negative" | "zero";

/** An eigenvalue below this part of the largest cannot be told from 0. */
const rounding = 1e-13;

/** An eigenvalue of an even matrix that is no larger than this may be 0. */
export const roundingOf = (values: readonly number[]): number =>
  rounding * values.length * largest(values);

/** By the signs of the eigenvalues of an even matrix. */
export function definiteness(values: readonly number[]): Definiteness {
  if (largest(values) === 0) return "zero";
  const least = roundingOf(values);
  const isNegative = values.some((value) => value < -least);
  const isPositive = values.some((value) => value > least);
  if (isNegative)
    return isPositive || values.some((value) => value >= -least) ? "indefinite" : "negative";
  return values.every((value) => value > least) ? "positive" : "semidefinite";
}

/** The second derivatives at a point, as rows. */
export type HessianOf = (point: Float64Array) => number[][];

/** Of the variables that no bound holds. */
export interface Curvature {
  readonly definiteness: Definiteness;
  /** Ascending. */
  readonly eigenvalues: readonly number[];
  /** The variables, by index. */
  readonly free: readonly number[];
  /** In their units: see `unitsFor`. */
  readonly equilibrated: Eigensystem;
  readonly units: Float64Array;
  /** Of which of them all second derivatives are 0. */
  readonly isIdle: readonly boolean[];
}

/** Undefined where second derivatives are not finite, or all variables are held. */
export function curvatureAt(
  best: Iterate,
  bounds: Bounds,
  hessianOf: HessianOf,
): Curvature | undefined {
  const free = freeAt(best, bounds);
  if (free.length === 0) return undefined;
  const hessian = hessianOf(best.point);
  const own = free.map((i) => free.map((j) => (hessian[i] as number[])[j] as number));
  if (!own.every((row) => row.every(Number.isFinite))) return undefined;
  const units = unitsFor(own);
  const equilibrated = eigensystem(scaledBy(own, units));
  return {
    definiteness: definiteness(equilibrated.values),
    eigenvalues: eigensystem(own).values,
    free,
    equilibrated,
    units,
    isIdle: own.map((row) => row.every((entry) => entry === 0)),
  };
}

/** How far off each eigenvalue may be by rounding. */
export const uncertaintyOf = (eigenvalues: readonly number[]): number =>
  2 * Number.EPSILON * eigenvalues.length * largest(eigenvalues);

/** Whether rounding hides the smallest of several. */
export const isSingular = (eigenvalues: readonly number[]): boolean =>
  eigenvalues.length > 1 &&
  eigenvalues.some((value) => Math.abs(value) <= uncertaintyOf(eigenvalues));
