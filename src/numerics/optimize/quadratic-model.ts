/**
 * The step within a radius at which a quadratic model is least.
 *
 * J. J. Moré and D. C. Sorensen, "Computing a trust region step", SIAM Journal on Scientific and Statistical Computing
 * 4 (1983), 553–572, here from the eigenvalues of the Hessian, which are wanted anyway.
 */

import { iterate } from "../iterate.ts";
import { dot, norm } from "../linear/vectors.ts";
import type { Eigensystem } from "./curvature.ts";

/** A slope, and an even Hessian by its eigenvalues. */
export interface Quadratic extends Eigensystem {
  readonly gradient: Float64Array;
}

export interface ModelStep {
  readonly step: Float64Array;
  /** How much lower the model is there. */
  readonly gain: number;
  /** Whether it leads to where the model is least at all, and is not cut short by the radius. */
  readonly isWhole: boolean;
}

/** A negative eigenvalue of an even Hessian that is surely no rounding. */
const negative = -1e-10;

/** How well a shift is found: a radius is a guess in the first place. */
const closeEnough = 1e-6;
/** Eleven halvings of the logarithm come to within a factor of 4, however wide it is, and 22 more to that part. */
const maxHalvings = 200;
/** A singular Hessian is shifted by this part of its largest eigenvalue, which is as small as its rounding. */
const minShift = 1e-14;

const isConvex = ({ values }: Eigensystem): boolean => (values[0] as number) >= negative;

export function stepWithin(model: Quadratic, radius: number): ModelStep {
  const { values, vectors, gradient } = model;
  const slopes = vectors.map((vector) => dot(vector, gradient));
  const lowest = values[0] as number;
  const partsAt = (shift: number): number[] =>
    slopes.map((slope, k) => (slope === 0 ? 0 : -slope / ((values[k] as number) + shift)));
  const isLong = (shift: number): boolean => norm(partsAt(shift)) > radius;
  // Where the Hessian is singular, a shift as small as its rounding stands for none.
  const tiny = minShift * Math.max(-lowest, Math.abs(values.at(-1) as number), Number.MIN_VALUE);
  const least = lowest > 0 ? 0 : tiny - lowest;
  const isWhole = isConvex(model) && !isLong(least);
  const parts = partsAt(
    isLong(least)
      ? shiftBetween(isLong, Math.max(0, -lowest), least, norm(gradient) / radius)
      : least,
  );
  // The hard case: the gradient has no share in the direction of most negative curvature, which is added.
  const rest = radius ** 2 - dot(parts, parts);
  if (!isConvex(model) && rest > 1e-6 * radius ** 2) {
    const sign = (parts[0] as number) < 0 ? -1 : 1;
    parts[0] = sign * Math.sqrt((parts[0] as number) ** 2 + rest);
  }
  return { ...stepOf(parts, model, slopes), isWhole };
}

/** The length falls as the shift grows: bisection, on a logarithmic scale, between one too small and one too large. */
function shiftBetween(
  isLong: (shift: number) => boolean,
  base: number,
  least: number,
  most: number,
): number {
  const first = Math.max(least - base, Number.MIN_VALUE);
  const { state } = iterate<{ readonly low: number; readonly high: number }>(
    {
      start: { low: first, high: Math.max(most, first) },
      test: ({ low, high }) => (high > low * (1 + closeEnough) ? undefined : "converged"),
      step: ({ low, high }) => {
        const middle = high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : (low + high) / 2;
        return { next: isLong(base + middle) ? { low: middle, high } : { low, high: middle } };
      },
    },
    { limit: maxHalvings },
  );
  return base + state.high;
}

function stepOf(
  parts: readonly number[],
  { values, vectors, gradient }: Quadratic,
  slopes: readonly number[],
): Pick<ModelStep, "step" | "gain"> {
  const step = new Float64Array(gradient.length);
  let gain = 0;
  for (const [k, part] of parts.entries()) {
    const vector = vectors[k] as Float64Array;
    gain -= part * ((slopes[k] as number) + 0.5 * (values[k] as number) * part);
    for (let i = 0; i < step.length; i++)
      step[i] = (step[i] as number) + part * (vector[i] as number);
  }
  return { step, gain };
}
