/**
 * Newton's method with exact second derivatives, in a trust region: it leaves saddles and maxima along a direction of
 * negative curvature, and converges quadratically to a minimum.
 *
 * J. J. Moré and D. C. Sorensen, "Computing a trust region step", SIAM Journal on Scientific and Statistical Computing
 * 4 (1983), 553–572, here from the eigenvalues of the Hessian, which are wanted anyway.
 */

import { type Eigensystem, eigensystem, type HessianOf, scaledBy, unitsFor } from "./curvature.ts";
import {
  type Bounds,
  clipped,
  type Descent,
  type Ending,
  freeAt,
  type Iterate,
  isUnbounded,
  isUsable,
  iterateAt,
  type Limits,
  leastGain,
  type Objective,
} from "./objective.ts";
import { dot, norm } from "./vectors.ts";

/** A negative eigenvalue of an even Hessian that is surely no rounding. */
const negative = -1e-10;
/** So many times a step is tried at a shorter length before there is none. */
const mostTrials = 60;

/** @param start a point within the bounds, at which there is a value and a gradient */
export function newton(
  objective: Objective,
  hessianOf: HessianOf,
  start: Float64Array,
  { bounds, steps, watch, from }: Limits,
): Descent {
  let here = iterateAt(objective, start);
  const first = from ?? here.value;
  watch?.(here);
  let radius = 1;
  const ended = (ending: Ending, iterations: number): Descent => ({
    best: here,
    ending,
    iterations,
  });
  let units: Float64Array | undefined;

  for (let iteration = 0; iteration < steps; iteration++) {
    if (isUnbounded(here)) return ended("unbounded", iteration);
    const free = freeAt(here, bounds);
    if (free.length === 0) return ended("converged", iteration);
    const hessian = hessianOf(here.point);
    if (!hessian.every((row) => row.every(Number.isFinite))) return ended("stalled", iteration);
    const scale = unitsFor(hessian);
    if (units === undefined)
      radius = Math.max(1, norm(here.point.map((x, i) => x / (scale[i] as number))));
    units = scale;
    const even = scaledBy(hessian, scale);
    const model: Model = {
      ...eigensystem(free.map((i) => free.map((j) => (even[i] as number[])[j] as number))),
      gradient: Float64Array.from(free, (i) => (here.gradient[i] as number) * (scale[i] as number)),
    };
    const isSettled = (model.values[0] as number) >= negative;

    let next: Iterate | undefined;
    for (let trial = 0; trial < mostTrials && next === undefined; trial++) {
      const { step, gain } = stepOf(model, radius);
      if (isSettled && gain <= leastGain * (first - here.value))
        return ended("converged", iteration);
      const isInNoise = gain <= 32 * Number.EPSILON * Math.abs(here.value);
      const point = placed(here.point, step, free, scale, bounds);
      if (point.every((x, i) => x === here.point[i]))
        return ended(isSettled ? "converged" : "stalled", iteration);
      const iterate = iterateAt(objective, point);
      const isNumber = isUsable(iterate);
      const actual = here.value - iterate.value;
      const length = norm(step);
      if (isSettled && isInNoise) {
        // The value can no longer tell; a last step is good if it flattens the slope.
        const slope = (at: Iterate): number =>
          norm(free.map((i) => (at.gradient[i] as number) * (scale[i] as number)));
        const isFlatter =
          isNumber &&
          slope(iterate) < slope(here) &&
          actual >= -16 * Number.EPSILON * Math.abs(here.value);
        if (!isFlatter) return ended("converged", iteration);
        here = iterate;
        watch?.(here);
        return ended("converged", iteration + 1);
      }
      if (isNumber && actual > 1e-4 * gain) next = iterate;
      if (!isNumber || actual < 0.25 * gain) radius = 0.25 * Math.min(radius, length);
      else if (actual > 0.75 * gain && length > 0.99 * radius) radius *= 4;
      if (radius === 0) break;
    }
    if (next === undefined) return ended("stalled", iteration);
    here = next;
    watch?.(here);
  }
  return ended(isUnbounded(here) ? "unbounded" : "steps", steps);
}

interface Model extends Eigensystem {
  readonly gradient: Float64Array;
}

/** The step within the radius at which the quadratic model is least, and what it is lower there. */
function stepOf(
  { values, vectors, gradient }: Model,
  radius: number,
): { step: Float64Array; gain: number } {
  const slopes = vectors.map((vector) => dot(vector, gradient));
  const lowest = values[0] as number;
  const lengthAt = (shift: number): number =>
    norm(slopes.map((slope, k) => (slope === 0 ? 0 : slope / ((values[k] as number) + shift))));
  let parts: number[];
  const partsAt = (shift: number): number[] =>
    slopes.map((slope, k) => (slope === 0 ? 0 : -slope / ((values[k] as number) + shift)));
  if (lowest > 0 && lengthAt(0) <= radius) parts = partsAt(0);
  else {
    // The length falls as the shift grows: bisection, on a logarithmic scale, between none and one that is too large.
    const base = Math.max(0, -lowest);
    let low = 0;
    let high = Math.max(norm(gradient) / radius, Number.MIN_VALUE);
    const isLong = (more: number): boolean => lengthAt(base + more) > radius;
    const tiny = 1e-14 * Math.max(base, Math.abs(values.at(-1) as number), Number.MIN_VALUE);
    if (!isLong(tiny)) parts = partsAt(base + tiny);
    else {
      low = tiny;
      for (let n = 0; n < 200 && high > low * (1 + 1e-6); n++) {
        const middle = high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : (low + high) / 2;
        if (isLong(middle)) low = middle;
        else high = middle;
      }
      parts = partsAt(base + high);
    }
    // The hard case: the gradient has no share in the direction of most negative curvature, which is added.
    const rest = radius ** 2 - dot(parts, parts);
    if (lowest < 0 && rest > 1e-6 * radius ** 2) {
      const sign = (parts[0] as number) < 0 ? -1 : 1;
      parts[0] = sign * Math.sqrt((parts[0] as number) ** 2 + rest);
    }
  }
  const step = new Float64Array(gradient.length);
  for (const [k, part] of parts.entries()) {
    const vector = vectors[k] as Float64Array;
    for (let i = 0; i < step.length; i++)
      step[i] = (step[i] as number) + part * (vector[i] as number);
  }
  const gain = -parts.reduce(
    (sum, part, k) => sum + part * ((slopes[k] as number) + 0.5 * (values[k] as number) * part),
    0,
  );
  return { step, gain };
}

/** The point that a step of some variables, in their units, leads to. */
function placed(
  from: Float64Array,
  step: Float64Array,
  free: readonly number[],
  units: Float64Array,
  bounds: Bounds,
): Float64Array {
  const point = Float64Array.from(from);
  for (const [k, i] of free.entries()) {
    point[i] = (point[i] as number) + (step[k] as number) * (units[i] as number);
  }
  return clipped(point, bounds);
}
