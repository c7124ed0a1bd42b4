/**
 * Newton's method with exact second derivatives, in a trust region: it leaves saddles and maxima along a direction of
 * negative curvature, and converges quadratically to a minimum.
 */

import { type Bounds, clipped } from "../bounds.ts";
import { iterate, type Step } from "../iterate.ts";
import { norm } from "../linear/vectors.ts";
import { good, poor, sufficientDecrease } from "../trust.ts";
import { eigensystem, type HessianOf, scaledBy, unitsFor } from "./curvature.ts";
import {
  type Descent,
  type DescentEnding,
  type DescentState,
  descend,
  isUnbounded,
  type Limits,
  minGain,
} from "./descent.ts";
import { freeAt, type Iterate, isUsable, iterateAt, type Objective } from "./objective.ts";
import { type Quadratic, stepWithin } from "./quadratic-model.ts";
import { lastStep, maxGain, noiseAt } from "./rounding.ts";

/** The lengths at which a step is tried before there is none: a quarter of the last each time, to 1e-36. */
const maxTrials = 60;
/** Wider than this no region need be. */
const widest = 1e300;
/** How much the region grows after a step that has kept its promise, if that led to its edge; and shrinks after a poor one. */
const [growth, atEdge, shrinkage] = [4, 0.99, 0.25];

interface State extends DescentState {
  /** Within it the model is trusted; undefined until there is one. */
  readonly radius: number | undefined;
}

/** @param start a point within the bounds, at which there is a value and a gradient */
export function newton(
  objective: Objective,
  hessianOf: HessianOf,
  start: Float64Array,
  limits: Limits,
): Descent {
  const { bounds } = limits;
  const origin = iterateAt(objective, start);
  const first = limits.from ?? origin.value;
  const { best, ending, iterations } = descend<State>(
    {
      start: { here: origin, radius: undefined },
      test: ({ here }) => {
        if (isUnbounded(here, origin)) return "unbounded";
        return freeAt(here, bounds).length === 0 ? "converged" : undefined;
      },
      step: ({ here, radius }) => {
        const model = modelAt(here, hessianOf, bounds);
        if (model === undefined) return { ending: "stalled" };
        const region = radius ?? sizeOf(here.point, model);
        return stepFrom(objective, here, model, region, bounds, minGain(first, here));
      },
    },
    limits,
  );
  return { best, ending, iterations };
}

/** The first radius: the length of the point, or 1. */
const sizeOf = (point: Float64Array, { units }: Model): number =>
  Math.max(1, norm(point.map((x, i) => x / (units[i] as number))));

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
 * The next iterate with the radius that is trusted from there, or why there is none; both where a step was the last one.
 */
function stepFrom(
  objective: Objective,
  here: Iterate,
  model: Model,
  region: number,
  bounds: Bounds,
  least: number,
): Step<State, DescentEnding> {
  const noise = 32 * Number.EPSILON * Math.abs(here.value);
  const isNothing = (point: Float64Array): boolean => point.every((x, i) => x === here.point[i]);
  const whole = stepWithin(model, Number.POSITIVE_INFINITY);
  if (whole.isWhole && whole.gain <= least) return { ending: "converged" };
  const end = placed(here.point, whole.step, model, bounds);
  const finish = (): Step<State, DescentEnding> => {
    const slope = (at: Iterate): number => slopeIn(at, model.units, bounds);
    const last = lastStep(objective, here, end, bounds, slope);
    return last === undefined
      ? { ending: "converged" }
      : { next: { here: last, radius: region }, ending: "converged" };
  };
  if (whole.isWhole && (whole.gain <= noise || isNothing(end))) return finish();
  const tried = (radius: number) => {
    const { step, gain } = stepWithin(model, radius);
    const point = placed(here.point, step, model, bounds);
    return { point, gain, length: norm(step), isNothing: gain <= noise || isNothing(point) };
  };
  let first = region;
  // Where the gain is nothing it is the region that keeps it so small.
  while (first > 0 && first < widest && tried(first).isNothing) first *= growth;
  const { state } = iterate<Trial>(
    {
      start: { radius: first },
      test: ({ radius }) => (radius > 0 ? undefined : "stalled"),
      step: ({ radius }) => {
        const { point, gain, length, isNothing } = tried(radius);
        if (isNothing) return { ending: "stalled" };
        const next = iterateAt(objective, point);
        const actual = isUsable(next, bounds) ? here.value - next.value : undefined;
        const trusted = radiusAfter(actual, gain, length, radius);
        const isGood = actual !== undefined && actual > sufficientDecrease * gain;
        return isGood
          ? { next: { radius: trusted, found: next }, ending: "converged" }
          : { next: { radius: trusted } };
      },
    },
    { limit: maxTrials },
  );
  if (state.found !== undefined) return { next: { here: state.found, radius: state.radius } };
  if (norm(model.gradient) === 0) return { ending: "converged" };
  const gain = Math.min(whole.gain, maxGain(here, end));
  if (whole.isWhole && gain <= noiseAt(objective, here)) return finish();
  return { ending: "stalled" };
}

/** A search for the radius within which the model keeps its promise. */
interface Trial {
  readonly radius: number;
  readonly found?: Iterate;
}

/** @param actual what was gained; undefined where there is no number */
function radiusAfter(
  actual: number | undefined,
  gain: number,
  length: number,
  radius: number,
): number {
  if (actual === undefined || actual < poor * gain) return shrinkage * Math.min(radius, length);
  return actual > good * gain && length > atEdge * radius ? growth * radius : radius;
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
