/** Matrices of correlation coefficients: whether there can be such quantities, and how to draw them. */

import { matrices } from "../linear/matrices.ts";

/** Rounding leaves eigenvalues that are 0 so far below it, for each row. */
const rounding = 1e-12;
/** The same of a matrix that is exact, on either side. */
const ownRounding = 2 ** -50;

/**
 * The least eigenvalue of a symmetric matrix.
 * @param matrix square, by rows
 */
export function minEigenvalue(matrix: readonly (readonly number[])[]): number {
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
  minEigenvalue(matrix) >= -rounding * matrix.length;

/**
 * A matrix F with F·Fᵀ = C, so that F times independent standard normal numbers are normal numbers so correlated: the
 * Cholesky factor, or where C is singular the one of its eigenvectors, without those that rounding alone has given a
 * share: its root would be eight digits larger.
 * @param matrix C, symmetric and positive semidefinite, by rows
 * @returns F by rows
 */
export function factorOf(matrix: readonly (readonly number[])[]): number[][] {
  const { CholeskyDecomposition, EigenvalueDecomposition } = matrices();
  const copy = matrix.map((row) => [...row]);
  const least = ownRounding * matrix.length;
  const cholesky = new CholeskyDecomposition(copy);
  if (cholesky.isPositiveDefinite()) {
    const factor = cholesky.lowerTriangularMatrix.to2DArray();
    if (factor.every((row, at) => (row[at] as number) ** 2 > least)) return factor;
  }
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(copy, {
    assumeSymmetric: true,
  });
  const roots = realEigenvalues.map((value) => (value > least ? Math.sqrt(value) : 0));
  return eigenvectorMatrix
    .to2DArray()
    .map((row) => row.map((entry, column) => entry * (roots[column] as number)));
}
