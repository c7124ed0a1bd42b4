/**
 * Newton's method for systems of equations, in a trust region: far from a root its steps bend towards the steepest
 * descent of the sum of squares.
 *
 * M. J. D. Powell, "A hybrid method for nonlinear equations", in: Numerical Methods for Nonlinear Algebraic Equations,
 * Gordon and Breach 1970; with the scaling and the radii of J. J. Moré, B. S. Garbow and K. E. Hillstrom, "User Guide
 * for MINPACK-1", ANL-80-74, 1980, and exact derivatives.
 */

import { iterate, iterateAlong, type Step } from "../iterate.ts";
import { dot, moved, norm } from "../linear/vectors.ts";
import { sufficientDecrease } from "../trust.ts";
import { newtonStep, stepWithin } from "./dogleg-step.ts";
import { isOfMultipleRoot, maxHalvings } from "./root.ts";
import { isNumber, type Residuals, type System } from "./system.ts";

export interface SystemIterate extends Residuals {
  readonly point: Float64Array;
  readonly norm: number;
  /** The length of the step that led there; NaN for the first. */
  readonly step: number;
}

export interface SystemTrail {
  readonly iterates: readonly SystemIterate[];
  /** A root; a point where the sum of squares is least but not 0; or where the equations are no numbers. */
  readonly ending: "converged" | "stalled" | "undefined";
}

interface State {
  readonly here: SystemIterate;
  /** Newton's own step from there; undefined where the Jacobian is singular. */
  readonly full: Float64Array | undefined;
  /** What each unknown is measured by: the steepest slopes that were seen along it. */
  readonly scale: Float64Array;
  readonly radius: number;
  /** The last step, if it was Newton's own. */
  readonly before: Float64Array | undefined;
}

/** The first radius, as a multiple of the start's length. */
const firstRadius = 100;
/** By how much the region grows where the model cannot be put to the test. */
const blindGrowth = 1024;
const epsilon = Number.EPSILON;

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
  const { way, state, ending } = iterateAlong<State, SystemTrail["ending"]>(
    {
      start: startAt(at(start, Number.NaN)),
      test: ({ here, full }) => {
        if (!isNumber(here)) return "undefined";
        const isRoot = here.norm === 0 || (full !== undefined && isTiny(full, here.point));
        return isRoot ? "converged" : undefined;
      },
      step: (state) => {
        const leap = leapFrom(state, at);
        return leap === undefined
          ? stepFrom(state, at)
          : { next: standing(leap, state.scale, state.radius) };
      },
    },
    { limit: iterations, watch: ({ here }) => watch?.(here) },
  );
  const iterates = way.map(({ here }) => here);
  return { iterates, ending: ending === "steps" ? endingAt(state) : ending };
}

function startAt(here: SystemIterate): State {
  const state = standing(here, new Float64Array(here.point.length), Number.NaN);
  return { ...state, radius: firstRadius * (scaledNorm(here.point, state.scale) || 1) };
}

function standing(
  here: SystemIterate,
  before: Float64Array,
  radius: number,
  step?: Float64Array,
): State {
  return isNumber(here)
    ? { here, full: newtonStep(here), scale: grown(before, here.jacobian), radius, before: step }
    : { here, full: undefined, scale: before, radius, before: step };
}

type Evaluate = (point: Float64Array, step: number) => SystemIterate;

const grown = (scale: Float64Array, jacobian: readonly Float64Array[]): Float64Array =>
  scale.map((size, j) => Math.max(size, norm(columnOf(jacobian, j))) || 1);

/** A search for the radius within which the model keeps its promise. */
interface Trial {
  readonly radius: number;
  readonly found?: State;
}

/** The next point, and how far the model is trusted from there; or how it ends. */
function stepFrom(state: State, at: Evaluate): Step<State, SystemTrail["ending"]> {
  const { here, full, scale } = state;
  const trial = iterate<Trial>(
    {
      start: { radius: state.radius },
      step: ({ radius }) => {
        const step = stepWithin(here, full, scale, radius);
        // There is no way down.
        if (step === undefined) return { ending: "undefined" };
        const length = scaledNorm(step, scale);
        const point = moved(here.point, step);
        const isStill = point.every((x, j) => x === here.point[j]);
        if (isStill || !(radius > 0)) return { ending: "stalled" };
        const next = at(point, norm(step));
        const { predicted, actual } = reductions(here, step, next);
        const taken = (trusted: number): Step<Trial> => ({
          next: {
            radius: trusted,
            found: standing(next, scale, trusted, step === full ? full : undefined),
          },
          ending: "converged",
        });
        // Beside very large residuals the changes drown in rounding: then only farther out there is something to be seen.
        const isBlind = predicted <= blind && Math.abs(actual) <= blind;
        if (isBlind && step !== full) {
          const far = farAlong(state, at);
          return far === undefined
            ? taken(blindGrowth * radius)
            : { next: { radius: far.radius, found: far }, ending: "converged" };
        }
        if (isBlind && betters(next, here)) return taken(radius);
        const ratio = actual / predicted;
        const trusted = radiusAfter(ratio, length, radius);
        if (ratio >= sufficientDecrease) return taken(trusted);
        const isTiny = length <= 4 * epsilon * scaledNorm(here.point, scale);
        return { next: { radius: trusted }, ending: isTiny ? "stalled" : undefined };
      },
    },
    { limit: maxHalvings },
  );
  const { found } = trial.state;
  if (found !== undefined) return { next: found };
  return { ending: trial.ending === "undefined" ? "stalled" : endingAt(state) };
}

/** As in MINPACK. @param ratio of what was gained to what was promised */
function radiusAfter(ratio: number, length: number, radius: number): number {
  if (!(ratio >= 0.1)) return 0.5 * Math.min(radius, length, Number.MAX_VALUE);
  if (Math.abs(ratio - 1) <= 0.1) return 2 * length;
  return ratio >= 0.5 ? Math.max(radius, 2 * length) : radius;
}

/** The end of Newton's step, if that is much better, however far it is. */
function farAlong({ here, full, scale }: State, at: Evaluate): State | undefined {
  if (full === undefined) return undefined;
  const next = at(moved(here.point, full), norm(full));
  const isBetter = isNumber(next) && next.norm <= 0.5 * here.norm;
  return isBetter ? standing(next, scale, 2 * scaledNorm(full, scale), full) : undefined;
}

/** Whether some residual gets much less and none more than by rounding, where the largest hide the others. */
function betters(next: SystemIterate, here: SystemIterate): boolean {
  const isLess = next.values.some(
    (f, i) => Math.abs(f) < 0.5 * Math.abs(here.values[i] as number) && !isRounded(here, i),
  );
  return (
    isLess &&
    next.values.every(
      (f, i) => Math.abs(f) <= Math.abs(here.values[i] as number) || isRounded(next, i),
    )
  );
}

/** Whether a residual is what rounding makes of it. */
function isRounded({ values, jacobian, point }: SystemIterate, i: number): boolean {
  const size = (jacobian[i] as Float64Array).reduce(
    (sum, slope, j) => sum + Math.abs(slope * (point[j] as number)),
    0,
  );
  return Math.abs(values[i] as number) <= 16 * epsilon * size;
}

/** Less than this part of a sum of squares cannot be seen in it. */
const blind = 64 * epsilon;

/** By which part of itself the sum of squares should get less, and does. */
function reductions(
  { values, jacobian, norm: size }: SystemIterate,
  step: Float64Array,
  next: SystemIterate,
): { predicted: number; actual: number } {
  const model = values.map((f, i) => f + dot(jacobian[i] as Float64Array, step));
  return {
    predicted: 1 - (norm(model) / size) ** 2,
    actual: isNumber(next) ? 1 - (next.norm / size) ** 2 : -1,
  };
}

/**
 * Where steps shrink by the same part each time, as at a multiple root, they are added up: that leads to the root at
 * once. It does not if from there the next step would be as long; and where slopes vanish it has to be the root itself.
 */
function leapFrom({ here, full, before }: State, at: Evaluate): SystemIterate | undefined {
  if (full === undefined || before === undefined) return undefined;
  const ratios = full.map((step, j) => step / (before[j] as number));
  if (!ratios.some(isOfMultipleRoot)) return undefined;
  const step = full.map((each, j) =>
    isOfMultipleRoot(ratios[j] as number) ? each / (1 - (ratios[j] as number)) : each,
  );
  const next = at(moved(here.point, step), norm(step));
  if (!(isNumber(next) && next.norm < 0.5 * here.norm)) return undefined;
  if (next.norm === 0) return next;
  const rest = newtonStep(next);
  return rest !== undefined && norm(rest) < 0.5 * norm(step) ? next : undefined;
}

const scaledNorm = (vector: Float64Array, scale: Float64Array): number =>
  norm(vector.map((x, j) => x * (scale[j] as number)));

const columnOf = (rows: readonly Float64Array[], j: number): number[] =>
  rows.map((row) => row[j] as number);

const isTiny = (step: Float64Array, point: Float64Array, times = 4): boolean =>
  step.every((p, j) => Math.abs(p) <= times * epsilon * Math.abs(point[j] as number));

/** Where nothing is gained any more: a root, if Newton's step, or what rounding makes of the residuals, is small. */
function endingAt({ here, full }: State): SystemTrail["ending"] {
  if (full !== undefined && isTiny(full, here.point, 1e6)) return "converged";
  return here.values.every((_, i) => isRounded(here, i)) ? "converged" : "stalled";
}
