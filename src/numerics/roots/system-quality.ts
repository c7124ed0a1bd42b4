/** Whether a point is a root of a system, and how far it may be from the true one. */

import { matrices } from "../linear/matrices.ts";
import { dot, largest, moved } from "../linear/vectors.ts";
import { margin, spacing } from "./root.ts";
import { isNumber, type Residuals, type System, type SystemRounding } from "./system.ts";
import { holdsInward } from "./system-inward.ts";
import { errorsOfUnknowns, isOnlyRounding } from "./system-probe.ts";

export interface SystemRoot {
  readonly point: Float64Array;
  /** How far each unknown may be from its true value. */
  readonly errors: Float64Array;
  /** Of the Jacobian, its columns in the units of the unknowns and its rows evened out: infinite where it is singular. */
  readonly condition: number;
  /** At a multiple root the Jacobian is singular; where a root is not alone others lie beside it. */
  readonly kind: "simple" | "multiple" | "not alone";
}

/** A root that is known to less than this part of the size of things is none. */
const minKnown = 0.1;

/**
 * Undefined for what is no root. Where the Jacobian hardly changes within the reach of Newton's step there is one
 * simple root.
 *
 * L. W. Kantorovich, "On Newton's method for functional equations", Doklady Akademii Nauk SSSR 59 (1948), 1237–1240.
 */
export function systemRoot(
  system: System,
  estimate: SystemRounding,
  point: Float64Array,
  start: Float64Array,
): SystemRoot | undefined {
  const here = system(point);
  if (!here.values.every(Number.isFinite)) return undefined;
  const rounding = roundingAround(estimate, point);
  if (isOnlyRounding(system, point, rounding)) return undefined;
  const size = Math.max(largest(point), largest(start) || 1);
  const errors = simpleErrors(system, here, point, rounding);
  if (errors?.every((error) => error <= minKnown * size)) {
    return { point, errors, condition: conditionOf(here, point, errors), kind: "simple" };
  }
  const isZero = here.values.every((f, i) => Math.abs(f) <= margin * (rounding[i] as number));
  if (!isZero) return undefined;
  const apart = errorsOfUnknowns(system, estimate, here, point);
  const condition = conditionOf(here, point, apart);
  if (apart.every(Number.isFinite)) return { point, errors: apart, condition, kind: "multiple" };
  const centers = [start, new Float64Array(point.length)];
  const isSo = centers.every((center) => holdsInward(system, estimate, point, center));
  return isSo ? { point, errors: apart, condition, kind: "not alone" } : undefined;
}

/** The most that is estimated at the point and its neighbors: at a crest there seems to be none. */
function roundingAround(estimate: SystemRounding, point: Float64Array): Float64Array {
  const around = [-2, -1, 0, 1, 2].map((k) =>
    estimate(point.map((x) => x + Math.sign(x) * k * spacing(x))),
  );
  return Float64Array.from(point, (_, i) =>
    Math.max(...around.map((each) => each[i] as number).filter((x) => !Number.isNaN(x))),
  );
}

/** How far a simple root may be; undefined where the Jacobian is singular, or changes on the way. */
function simpleErrors(
  system: System,
  { values, jacobian }: Residuals,
  point: Float64Array,
  rounding: Float64Array,
): Float64Array | undefined {
  const inverse = isNumber({ values, jacobian }) ? inverseOf(jacobian) : undefined;
  if (inverse === undefined) return undefined;
  const reach = (share: number): Float64Array =>
    Float64Array.from(inverse, (row) =>
      row.reduce(
        (sum, x, i) =>
          sum + Math.abs(x) * (Math.abs(values[i] as number) + share * (rounding[i] as number)),
        0,
      ),
    );
  const far = reach(margin).map((x, j) => 2 * Math.max(x, spacing(point[j] as number)));
  if (!far.every(Number.isFinite)) return undefined;
  for (const sides of placesWithin(point.length)) {
    const move = far.map((x, j) => x * (sides[j] as number));
    const there = system(moved(point, move));
    if (!isNumber(there) || !isSteady(inverse, jacobian, there.jacobian, far)) return undefined;
    // The values themselves change as the slopes say: at a jump they do not.
    const isLinear = there.values.every((f, i) => {
      const row = jacobian[i] as Float64Array;
      const most = dot(row.map(Math.abs), far);
      const stray = Math.abs(f - (values[i] as number) - dot(row, move));
      return stray <= 0.5 * most + 2 * margin * (rounding[i] as number);
    });
    if (!isLinear) return undefined;
  }
  return reach(0.5).map((x, j) => Math.max(x, spacing(point[j] as number) / 2));
}

/** Corners of the box around a point, where they are not many, and places on the way to two of them. */
function placesWithin(n: number): number[][] {
  const straight = [-1, -0.3, 0.3, 1].map((side) => Array.from({ length: n }, () => side));
  const corners = Array.from({ length: Math.min(2 ** n, 2 ** maxBent) - 2 }, (_, k) =>
    Array.from({ length: n }, (_, j) => (((k + 1) >> (j % maxBent)) & 1 ? 1 : -1)),
  );
  return [...straight, ...corners];
}

/** The number of unknowns that corners differ in. */
const maxBent = 3;

/** Whether the Jacobian there is so near to the one here that the inverse of the one serves the other. */
function isSteady(
  inverse: readonly (readonly number[])[],
  here: readonly Float64Array[],
  there: readonly Float64Array[],
  far: Float64Array,
): boolean {
  const changes = here.map((row, i) => row.map((x, k) => (there[i]?.[k] as number) - x));
  return inverse.every((row, j) => {
    let sum = 0;
    for (const [k, reach] of far.entries()) {
      let entry = 0;
      for (const [i, x] of row.entries()) entry += x * (changes[i]?.[k] as number);
      sum += Math.abs(entry) * reach;
    }
    return sum <= 0.25 * (far[j] as number);
  });
}

/** Undefined where the matrix is singular. */
export function inverseOf(rows: readonly Float64Array[]): number[][] | undefined {
  const { LuDecomposition, Matrix } = matrices();
  const sizes = rows.map(largest);
  if (sizes.some((size) => !(size > 0))) return undefined;
  const even = new Matrix(rows.map((row, i) => Array.from(row, (x) => x / (sizes[i] as number))));
  const decomposition = new LuDecomposition(even);
  if (decomposition.isSingular()) return undefined;
  const inverse = decomposition
    .solve(Matrix.eye(rows.length))
    .to2DArray()
    .map((row) => row.map((x, i) => x / (sizes[i] as number)));
  return inverse.every((row) => row.every(Number.isFinite)) ? inverse : undefined;
}

/**
 * An equation whose slopes are all 0 makes it infinite.
 * @param errors of the unknowns: one that is 0 within them has no size of its own
 */
export function conditionOf(
  { jacobian }: Residuals,
  point: Float64Array,
  errors: Float64Array,
): number {
  const { Matrix, SingularValueDecomposition } = matrices();
  const units = point.map((x, j) =>
    (errors[j] as number) <= minKnown * Math.abs(x) ? Math.abs(x) : largest(point) || 1,
  );
  const scaled = jacobian.map((row) => Array.from(row, (x, j) => x * (units[j] as number)));
  const sizes = scaled.map(largest);
  if (sizes.some((size) => !(size > 0 && size < Number.POSITIVE_INFINITY))) {
    return Number.POSITIVE_INFINITY;
  }
  const even = scaled.map((row, i) => row.map((x) => x / (sizes[i] as number)));
  const { condition } = new SingularValueDecomposition(new Matrix(even));
  return Number.isNaN(condition) ? Number.POSITIVE_INFINITY : condition;
}
