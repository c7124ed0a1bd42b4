/** Back to where equations come nearest to holding: what tells a root from a place on a curve along which they nearly hold. */

import { iterate } from "../iterate.ts";
import { matrices } from "../linear/matrices.ts";
import { dot, largest, norm } from "../linear/vectors.ts";
import { isNumber, type Residuals, type System } from "./system.ts";

interface State extends Residuals {
  readonly point: Float64Array;
  /** Of the residuals, in the units that they are measured by. */
  readonly size: number;
  readonly damping: number;
}

export interface Leash {
  readonly weights: Float64Array;
  readonly units: Float64Array;
  /** Steps are at right angles to this direction, in the units of the unknowns, and go no farther than that. */
  readonly across?: { readonly direction: readonly number[]; readonly reach: number };
}

const maxSteps = 30;
const [minDamping, firstDamping, maxDamping] = [1e-16, 1e-8, 1e8];
/** What gains less than this part of the residuals is not worth another step. */
const minGain = 1e-3;

/**
 * By damped least squares, whose steps are the shortest, where the Jacobian has not full rank.
 * K. Levenberg, "A method for the solution of certain non-linear problems in least squares", Quarterly of Applied
 * Mathematics 2 (1944), 164–168.
 */
export function settled(system: System, from: Float64Array, leash: Leash): Float64Array {
  const { weights, units, across } = leash;
  const most = largest(weights) || 1;
  const inUnits = (values: Float64Array): Float64Array =>
    values.map((f, i) => f / (weights[i] || most));
  const stateAt = (point: Float64Array, damping: number): State => {
    const here = system(point);
    return { point, ...here, size: norm(inUnits(here.values)), damping };
  };
  return iterate<State>(
    {
      start: stateAt(from, firstDamping),
      test: (state) => {
        if (!isNumber(state) || !Number.isFinite(state.size)) return "undefined";
        return state.size <= 0.5 ? "converged" : undefined;
      },
      step: (state) => {
        const step = stepFrom(state, leash, inUnits(state.values), most);
        if (step === undefined) return { ending: "undefined" };
        const next = stateAt(
          state.point.map((x, j) => x + (step[j] as number) * (units[j] as number)),
          Math.max(state.damping / 10, minDamping),
        );
        const isFar =
          across !== undefined &&
          norm(next.point.map((x, j) => (x - (from[j] as number)) / (units[j] as number))) >
            across.reach;
        if (!isFar && isNumber(next) && next.size < state.size) {
          const isDone = next.size > (1 - minGain) * state.size;
          return { next, ending: isDone ? "stalled" : undefined };
        }
        const damping = 10 * state.damping;
        return damping > maxDamping ? { ending: "stalled" } : { next: { ...state, damping } };
      },
    },
    { limit: maxSteps },
  ).state.point;
}

function stepFrom(
  { jacobian, damping }: State,
  { weights, units, across }: Leash,
  residuals: Float64Array,
  most: number,
): number[] | undefined {
  const { Matrix, SingularValueDecomposition } = matrices();
  const rows = jacobian.map((row, i) => {
    const scaled = Array.from(row, (x, j) => (x * (units[j] as number)) / (weights[i] || most));
    if (across === undefined) return scaled;
    const along = dot(scaled, across.direction);
    return scaled.map((x, j) => x - along * (across.direction[j] as number));
  });
  const whole = largest(rows.map(largest));
  if (!(whole > 0 && Number.isFinite(whole))) return undefined;
  const svd = new SingularValueDecomposition(
    new Matrix(rows.map((row) => row.map((x) => x / whole))),
  );
  const left = svd.leftSingularVectors.transpose().to2DArray();
  const right = svd.rightSingularVectors.transpose().to2DArray();
  const step = rows.map(() => 0);
  for (const [k, sigma] of svd.diagonal.entries()) {
    const share = sigma / (sigma * sigma + damping);
    const part = (share * dot(left[k] as number[], residuals)) / whole;
    for (const j of step.keys()) (step[j] as number) -= part * (right[k]?.[j] as number);
  }
  return step.every(Number.isFinite) ? step : undefined;
}
