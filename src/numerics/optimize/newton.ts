/**
 * Newton's method with exact second derivatives, in a trust region: it leaves saddles and maxima along a direction of
 * negative curvature, and converges quadratically to a minimum.
 */

import { type Bounds, clipped } from "../bounds.ts";
import { norm } from "../linear/vectors.ts";
import { eigensystem, type HessianOf, scaledBy, unitsFor } from "./curvature.ts";
import {
  type Descent,
  type DescentEnding,
  isUnbounded,
  type Limits,
  leastGain,
} from "./descent.ts";
import { freeAt, type Iterate, isUsable, iterateAt, type Objective } from "./objective.ts";
import { type Quadratic, stepWithin } from "./quadratic-model.ts";
import { lastStep, mostGain, noiseAt } from "./rounding.ts";

/** So many times a step is tried at another length before there is none. */
const mostTrials = 60;
/** The value has to fall by this part of what the model promises. */
const decrease = 1e-4;
/** Wider than this no region need be. */
const widest = 1e300;
/** How much the region grows after a step that has kept its promise. */
const growth = 4;

/** @param start a point within the bounds, at which there is a value and a gradient */
export function newton(
  objective: Objective,
  hessianOf: HessianOf,
  start: Float64Array,
  { bounds, steps, watch, from }: Limits,
): Descent {
  const origin = iterateAt(objective, start);
  let here = origin;
  const first = from ?? here.value;
  watch?.(here);
  let region: Region | undefined;
  const ended = (ending: DescentEnding, iterations: number): Descent => ({
    best: here,
    ending,
    iterations,
  });

  for (let iteration = 0; iteration < steps; iteration++) {
    if (isUnbounded(here, origin)) return ended("unbounded", iteration);
    if (freeAt(here, bounds).length === 0) return ended("converged", iteration);
    const model = modelAt(here, hessianOf, bounds);
    if (model === undefined) return ended("stalled", iteration);
    region ??= {
      radius: Math.max(1, norm(here.point.map((x, i) => x / (model.units[i] as number)))),
    };
    const { next, ending } = stepFrom(
      objective,
      here,
      model,
      region,
      bounds,
      leastGain(first, here),
    );
    if (next !== undefined) {
      here = next;
      watch?.(here);
    }
    if (ending !== undefined) return ended(ending, next === undefined ? iteration : iteration + 1);
  }
  return ended(isUnbounded(here, origin) ? "unbounded" : "steps", steps);
}

/** Where the model is trusted. */
interface Region {
  radius: number;
}

interface Model extends Quadratic {
  /** The variables that may move, by index. */
  readonly free: readonly number[];
  /** Those in which all variables are measured. */
  readonly units: Float64Array;
}

/** Undefined where second derivatives are not finite. */
function modelAt(here: Iterate, hessianOf: HessianOf, bounds: Bounds): Model | undefined {
  const free = freeAt(here, bounds);
  const hessian = hessianOf(here.point);
  if (!free.every((i) => free.every((j) => Number.isFinite(hessian[i]?.[j])))) return undefined;
  const units = unitsFor(hessian);
  const even = scaledBy(hessian, units);
  return {
    ...eigensystem(free.map((i) => free.map((j) => (even[i] as number[])[j] as number))),
    gradient: Float64Array.from(free, (i) => (here.gradient[i] as number) * (units[i] as number)),
    free,
    units,
  };
}

/**
 * The next iterate, or why there is none; both where a step was the last one. The region becomes what it is to be
 * afterwards.
 */
function stepFrom(
  objective: Objective,
  here: Iterate,
  model: Model,
  region: Region,
  bounds: Bounds,
  least: number,
): { next?: Iterate; ending?: DescentEnding } {
  const noise = 32 * Number.EPSILON * Math.abs(here.value);
  const isNothing = (point: Float64Array): boolean => point.every((x, i) => x === here.point[i]);
  const whole = stepWithin(model, Number.POSITIVE_INFINITY);
  if (whole.isWhole && whole.gain <= least) return { ending: "converged" };
  const end = placed(here.point, whole.step, model, bounds);
  const finish = (): { next?: Iterate; ending: DescentEnding } => {
    const slope = (at: Iterate): number => slopeIn(at, model.units, bounds);
    const next = lastStep(objective, here, end, bounds, slope);
    return { ending: "converged", ...(next === undefined ? {} : { next }) };
  };
  if (whole.isWhole && (whole.gain <= noise || isNothing(end))) return finish();
  for (let trial = 0; trial < mostTrials && region.radius > 0; trial++) {
    let { step, gain } = stepWithin(model, region.radius);
    let point = placed(here.point, step, model, bounds);
    while (trial === 0 && region.radius < widest && (gain <= noise || isNothing(point))) {
      // It is the region that keeps the gain so small.
      region.radius *= growth;
      ({ step, gain } = stepWithin(model, region.radius));
      point = placed(here.point, step, model, bounds);
    }
    if (gain <= noise || isNothing(point)) break;
    const next = iterateAt(objective, point);
    const isNumber = isUsable(next, bounds);
    const actual = here.value - next.value;
    const length = norm(step);
    if (!isNumber || actual < 0.25 * gain) region.radius = 0.25 * Math.min(region.radius, length);
    else if (actual > 0.75 * gain && length > 0.99 * region.radius) region.radius *= growth;
    if (isNumber && actual > decrease * gain) return { next };
  }
  if (norm(model.gradient) === 0) return { ending: "converged" };
  const gain = Math.min(whole.gain, mostGain(here, end));
  if (whole.isWhole && gain <= noiseAt(objective, here)) return finish();
  return { ending: "stalled" };
}

/** How steep it is among the variables that may move, in their units. */
const slopeIn = (iterate: Iterate, units: Float64Array, bounds: Bounds): number =>
  norm(freeAt(iterate, bounds).map((i) => (iterate.gradient[i] as number) * (units[i] as number)));

/** The point that a step of the variables that may move leads to. */
function placed(
  from: Float64Array,
  step: Float64Array,
  { free, units }: Model,
  bounds: Bounds,
): Float64Array {
  const point = Float64Array.from(from);
  for (const [k, i] of free.entries()) {
    point[i] = (point[i] as number) + (step[k] as number) * (units[i] as number);
  }
  return clipped(point, bounds);
}
