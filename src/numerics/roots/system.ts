/** Systems of equations, as functions of their unknowns that are to be 0. */

/** The residuals at a point, and their derivatives: a row for each residual. */
export interface Residuals {
  readonly values: Float64Array;
  readonly jacobian: readonly Float64Array[];
}

export type System = (point: Float64Array) => Residuals;

export type SystemRounding = (point: Float64Array) => Float64Array;

export const isNumber = ({ values, jacobian }: Residuals): boolean =>
  values.every(Number.isFinite) && jacobian.every((row) => row.every(Number.isFinite));
