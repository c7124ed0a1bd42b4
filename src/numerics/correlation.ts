/** Matrices of correlation coefficients: whether there can be such quantities, and how to draw them. */

import { matrices } from "./matrices.ts";

/** Rounding leaves eigenvalues that are 0 so far below it, for each row. */
const rounding = 1e-12;

/**
 * The least eigenvalue of a symmetric matrix.
 * @param matrix square, by rows
 */
export function leastEigenvalue(matrix: readonly (readonly number[])[]): number {
  const { EigenvalueDecomposition } = matrices();
  const { realEigenvalues } = new EigenvalueDecomposition(
    matrix.map((row) => [...row]),
    {
      assumeSymmetric: true,
    },
  );
  return Math.min(...realEigenvalues);
}

/** Whether quantities can be correlated so: no sum of them would have a negative variance. */
export const isPositiveSemidefinite = (matrix: readonly (readonly number[])[]): boolean =>
  leastEigenvalue(matrix) >= -rounding * matrix.length;

/**
 * A matrix F with F·Fᵀ = C, so that F times independent standard normal numbers are normal numbers so correlated: the
 * Cholesky factor, or where C is singular the one of its eigenvectors.
 * @param matrix C, symmetric and positive semidefinite, by rows
 * @returns F by rows
 */
export function factorOf(matrix: readonly (readonly number[])[]): number[][] {
  const { CholeskyDecomposition, EigenvalueDecomposition } = matrices();
  const copy = matrix.map((row) => [...row]);
  const cholesky = new CholeskyDecomposition(copy);
  if (cholesky.isPositiveDefinite()) return cholesky.lowerTriangularMatrix.to2DArray();
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(copy, {
    assumeSymmetric: true,
  });
  return eigenvectorMatrix
    .to2DArray()
    .map((row) =>
      row.map((entry, column) => entry * Math.sqrt(Math.max(0, realEigenvalues[column] as number))),
    );
}
