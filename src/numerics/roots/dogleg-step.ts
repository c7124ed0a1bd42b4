/** The steps of Powell's dogleg: towards where the linear model of a system is 0, as far as it is trusted. */

import { matrices } from "../linear/matrices.ts";
import { dot, largest, norm } from "../linear/vectors.ts";
import type { Residuals } from "./system.ts";

/** The step to where the linear model is 0; undefined where the Jacobian is singular. */
export function newtonStep({ values, jacobian }: Residuals): Float64Array | undefined {
  const { LuDecomposition, Matrix } = matrices();
  const size = jacobian.map((row) => largest(row) || 1);
  const even = jacobian.map((row, i) => Array.from(row, (x) => x / (size[i] as number)));
  const decomposition = new LuDecomposition(new Matrix(even));
  if (decomposition.isSingular()) return undefined;
  const right = Matrix.columnVector(Array.from(values, (f, i) => -f / (size[i] as number)));
  const step = Float64Array.from(decomposition.solve(right).to1DArray());
  return step.every(Number.isFinite) ? step : undefined;
}

/** Newton's step if it lies within the radius, the steepest descent up to it, or a point on the way from one to the other. */
export function stepWithin(
  { values, jacobian }: Residuals,
  full: Float64Array | undefined,
  scale: Float64Array,
  radius: number,
): Float64Array | undefined {
  const scaled = (vector: Float64Array): number =>
    norm(vector.map((x, j) => x * (scale[j] as number)));
  if (full !== undefined && scaled(full) <= radius) return full;
  const gradient = scale.map((_, j) =>
    jacobian.reduce((sum, row, i) => sum + (row[j] as number) * (values[i] as number), 0),
  );
  const size = norm(gradient.map((g, j) => g / (scale[j] as number)));
  if (!(size > 0)) return full?.map((p) => (p * radius) / scaled(full));
  const direction = gradient.map((g, j) => -g / size / (scale[j] as number) ** 2);
  const curvature = norm(jacobian.map((row) => dot(row, direction)));
  const length = size / curvature ** 2;
  if (!(length < radius)) return direction.map((d) => d * radius);
  const steepest = direction.map((d) => d * length);
  if (full === undefined) return steepest;
  // The point of the second leg at the radius.
  const leg = full.map((p, j) => p - (steepest[j] as number));
  const a = scaled(leg) ** 2;
  const b = steepest.reduce(
    (sum, s, j) => sum + s * (leg[j] as number) * (scale[j] as number) ** 2,
    0,
  );
  const c = scaled(steepest) ** 2 - radius ** 2;
  const share = -c / (b + Math.sqrt(Math.max(0, b * b - a * c)));
  return steepest.map((s, j) => s + share * (leg[j] as number));
}
