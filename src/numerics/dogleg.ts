/**
 * Newton's method for systems of equations, in a trust region: far from a root its steps bend towards the steepest
 * descent of the sum of squares.
 *
 * M. J. D. Powell, "A hybrid method for nonlinear equations", in: Numerical Methods for Nonlinear Algebraic Equations,
 * Gordon and Breach 1970; with the scaling and the radii of J. J. Moré, B. S. Garbow and K. E. Hillstrom, "User Guide
 * for MINPACK-1", ANL-80-74, 1980, and exact derivatives.
 */

import { matrices } from "./matrices.ts";
import { dot, largest, norm } from "./vectors.ts";

/** The residuals at a point, and their derivatives: a row for each residual. */
export interface Residuals {
  readonly values: Float64Array;
  readonly jacobian: readonly Float64Array[];
}

export type System = (point: Float64Array) => Residuals;

export interface SystemIterate extends Residuals {
  readonly point: Float64Array;
  /** Of the residuals. */
  readonly norm: number;
  /** The length of the step that led there; NaN for the first. */
  readonly step: number;
}

export interface SystemTrail {
  readonly iterates: readonly SystemIterate[];
  /** A root; a point where the sum of squares is least but not 0; or the steps lead nowhere. */
  readonly ending: "root" | "stationary" | "none";
}

/** The first radius, as a multiple of the start's length. */
const firstRadius = 100;
const epsilon = Number.EPSILON;
/** Residuals that are so small beside those at the start are held to be 0. */
const leastResidual = 1e-30;
/** And they are so small beside what the slopes make of the start's size. */
const leastPart = 1e-24;

export function dogleg(
  system: System,
  start: Float64Array,
  iterations: number,
  watch?: (at: SystemIterate) => void,
): SystemTrail {
  const at = (point: Float64Array, step: number): SystemIterate => {
    const residuals = system(point);
    return { point, ...residuals, norm: norm(residuals.values), step };
  };
  let here = at(start, Number.NaN);
  const first = here.norm;
  const iterates = [here];
  watch?.(here);
  const n = start.length;
  const scale = new Float64Array(n);
  let radius = Number.NaN;
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (!isNumber(here)) return { iterates, ending: "none" };
    for (let j = 0; j < n; j++) {
      scale[j] = Math.max(scale[j] as number, norm(columnOf(here.jacobian, j))) || 1;
    }
    const scaled = (vector: Float64Array): number =>
      norm(vector.map((x, j) => x * (scale[j] as number)));
    if (Number.isNaN(radius)) radius = firstRadius * (scaled(here.point) || 1);
    const full = newtonStep(here);
    if (here.norm === 0) return { iterates, ending: "root" };
    if (full !== undefined && isTiny(full, here.point)) return { iterates, ending: "root" };
    // Where the Jacobian is singular at the root, steps only halve, and the root may be 0 itself.
    const size = largest(start) || 1;
    const isNear = full?.every(
      (p, j) => Math.abs(p) <= 1e-6 * Math.max(size, Math.abs(here.point[j] as number)),
    );
    const slopes = Math.max(...here.jacobian.map(largest));
    const isLeast = here.norm <= leastResidual * first && here.norm <= leastPart * slopes * size;
    if (isLeast && isNear) return { iterates, ending: "root" };
    let next: SystemIterate | undefined;
    while (next === undefined) {
      const step = stepWithin(here, full, scale, radius);
      if (step === undefined) return { iterates, ending: "stationary" };
      const length = scaled(step);
      const point = here.point.map((x, j) => x + (step[j] as number));
      const isStill = point.every((x, j) => x === here.point[j]);
      if (isStill || !(radius > 0)) return { iterates, ending: endingAt(here, full) };
      const trial = at(point, norm(step));
      const predicted =
        here.norm ** 2 -
        norm(here.values.map((f, i) => f + dot(here.jacobian[i] as Float64Array, step))) ** 2;
      const ratio = isNumber(trial) ? (here.norm ** 2 - trial.norm ** 2) / predicted : -1;
      if (!(ratio >= 0.1)) radius = 0.5 * Math.min(radius, length);
      else if (Math.abs(ratio - 1) <= 0.1) radius = 2 * length;
      else if (ratio >= 0.5) radius = Math.max(radius, 2 * length);
      if (ratio >= 1e-4) next = trial;
      else if (length <= 4 * epsilon * scaled(here.point))
        return { iterates, ending: endingAt(here, full) };
    }
    here = next;
    iterates.push(here);
    watch?.(here);
  }
  return { iterates, ending: endingAt(here, newtonStep(here)) };
}

const isNumber = ({ values, jacobian }: Residuals): boolean =>
  values.every(Number.isFinite) && jacobian.every((row) => row.every(Number.isFinite));

const columnOf = (rows: readonly Float64Array[], j: number): number[] =>
  rows.map((row) => row[j] as number);

const isTiny = (step: Float64Array, point: Float64Array, times = 4): boolean =>
  step.every((p, j) => Math.abs(p) <= times * epsilon * Math.abs(point[j] as number));

/** Where nothing is gained any more: a root, if Newton's step, or what rounding makes of the residuals, is small. */
function endingAt(
  { values, jacobian, point }: SystemIterate,
  full: Float64Array | undefined,
): SystemTrail["ending"] {
  if (full !== undefined && isTiny(full, point, 1e6)) return "root";
  const isRounding = values.every((f, i) => {
    const size = (jacobian[i] as Float64Array).reduce(
      (sum, slope, j) => sum + Math.abs(slope * (point[j] as number)),
      0,
    );
    return Math.abs(f) <= 16 * epsilon * size;
  });
  return isRounding ? "root" : "stationary";
}

/** The step to where the linear model is 0; undefined where the Jacobian is singular. */
function newtonStep({ values, jacobian }: Residuals): Float64Array | undefined {
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
function stepWithin(
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
