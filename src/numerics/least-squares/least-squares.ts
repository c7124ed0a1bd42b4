/** Nonlinear least squares by the method of Levenberg and Marquardt, for any number of observations. */

import { noBounds } from "../bounds.ts";
import { type Ending, iterate } from "../iterate.ts";
import type { StreamingQr } from "../linear/streaming-qr.ts";
import { moved, norm } from "../linear/vectors.ts";
import { type Kink, kinkAt } from "../optimize/kinks.ts";
import { good, poor, sufficientDecrease } from "../trust.ts";
import { settledByCurvature } from "./degenerate-minimum.ts";
import { type Linearization, Linearizer, type Residuals } from "./linearization.ts";
import { refined } from "./refinement.ts";
import { Region, Scale, type TrustRegionStep } from "./trust-region.ts";

export interface Solution extends Linearization {
  readonly iterations: number;
  /** How often the residuals and the Jacobian were computed. */
  readonly evaluations: number;
  /** `stalled`: no step makes the sum smaller, and yet its slope is not 0: that goes on for ever, or ends at a kink. */
  readonly ending: Extract<Ending, "converged" | "stalled" | "steps">;
  /** What rounding does to the residuals at least, as a norm. */
  readonly rounding: number;
  /** The parameters at whose minimum the Jacobian vanishes, so that it tells nothing of how sure they are. */
  readonly degenerate: readonly number[];
  /** Where it has stalled at one: the parameter by which the slope of the sum of squares jumps, and from where to where. */
  readonly kink: Kink | undefined;
}

export interface LeastSquaresOptions {
  /** The number of leading parameters in which the residuals are linear, all of them together; 0 by default. */
  readonly linear?: number;
  readonly maxIterations?: number | undefined;
  /** Told what is known after each step. */
  readonly watch?: (best: Linearization, iterations: number) => void;
}

/** What goes on for longer creeps along a valley, and is told to do so. */
const standardLimit = 2000;
/** What a radius is of a step: after one that led to no number, after a poor one, and after a good one (Moré, 1978). */
const [retreat, shrinkage, growth] = [0.1, 0.25, 2];
/** The linear parameters are computed anew at a point where that takes away this share of the sum of squares. */
const worthSettling = 0.01;
/** What a column keeps, relative to its norm, where those before it cannot be told from it. */
const minPivot = 1e-12;
/**
 * The first step is at most so long, relative to the starting point in the scale of the parameters: no parameter becomes 0,
 * and none so large that the model is flat.
 */
const firstRadius = 0.5;
/** The sum is at its minimum, as far as it can be seen, where so little of it is promised. */
const minPromise = 1e-14;
/** And where a step is this part of the point, which is a few of its last bits. */
const shortestStep = 1e-14;
/** What is left to go at the end, relative to the point, or to the residuals. */
const closeEnough = 1e-9;
const smallOffset = 1e-7;
/** And each parameter is this near, relative to itself. */
const smallChange = 1e-3;
/** Steps that shrink by a tenth each time gain nine digits within this number. */
const maxPolishing = 200;
/** Steps that are shorter than this, relative to the point, and do not become shorter, are rounding. */
const finest = 1e-11;
/** Slopes differ if their difference is more than this multiple of their rounding. */
const surely = 100;
/** A step that has not become shorter is damped, four times as much each time, until it is a tenth at most of what it was. */
const [minDamping, moreDamping, maxDamping] = [0.1, 4, 10];

/**
 * The parameters for which the sum of squares is least, near a starting point where it and the Jacobian are finite.
 *
 * A trust region in the scale of Moré, whose steps come from the singular values of the scaled triangle (J. J. Moré, The
 * Levenberg–Marquardt algorithm, 1978). Parameters that the residuals are linear in are at their best at each point, so that
 * the region is one of the others (variable projection: Golub & Pereyra, 1973, in the form of Kaufman, 1975). Then
 * Gauss–Newton steps of all, for as long as they become shorter, since the sum itself shows only half of the digits.
 */
export function leastSquares(
  residuals: Residuals,
  start: ArrayLike<number>,
  options: LeastSquaresOptions = {},
): Solution {
  const { maxIterations = standardLimit, watch, linear = 0 } = options;
  const linearizer = new Linearizer(residuals);
  const settle = (at: Linearization): Linearization => withLinearSolved(at, linearizer, linear);
  const roundingIn = (at: Linearization): number =>
    Math.hypot(roundingInTerms(at), residuals.rounding ?? 0);
  const outcome = iterate<State, Solution["ending"]>(
    {
      start: startAt(settle(linearizer.at(Float64Array.from(start))), linear),
      step: (state) => {
        const { best, scale, radius } = state;
        const own = separable(best.triangle, linear);
        const step = stepWithin(radius, best.triangle, scale, own);
        const reach = scale.lengthOf(best.point, own);
        const hardlyMoves = own < residuals.size && step.length <= shortestStep * reach;
        const least = Math.max(minPromise * best.squares, roundingIn(best) ** 2);
        if (!(step.promise > least) || hardlyMoves) return { next: state, ending: "stalled" };
        const trial = settle(linearizer.at(moved(best.point, step.change)));
        const isUsable = trial.triangle.isFinite && Number.isFinite(trial.squares);
        const share = isUsable ? (best.squares - trial.squares) / step.promise : undefined;
        const trusted = radiusAfter(share, step, radius);
        return {
          next:
            share !== undefined && share > sufficientDecrease
              ? standing(trial, scale, trusted, linear)
              : { ...state, radius: trusted },
        };
      },
    },
    { limit: maxIterations, watch: ({ best }, steps) => watch?.(best, steps) },
  );
  const { steps: iterations } = outcome;
  let { ending } = outcome;
  let best = polished(outcome.state.best, linearizer, (finer) => watch?.(finer, iterations));
  if (separable(best.triangle, linear) === residuals.size) best = refined(best, linearizer);
  let degenerate: readonly number[] = [];
  if (ending === "stalled") {
    const found = isMinimum(best, roundingIn(best))
      ? { best, degenerate }
      : settledByCurvature(best, start, linearizer);
    if (found !== undefined) {
      ending = "converged";
      ({ best, degenerate } = found);
    }
  }
  const kink = ending === "stalled" ? kinkIn(best, linearizer, roundingIn(best)) : undefined;
  const { evaluations } = linearizer;
  return { ...best, iterations, evaluations, ending, rounding: roundingIn(best), degenerate, kink };
}

interface State {
  readonly best: Linearization;
  readonly scale: Scale;
  /** In that scale: within it the linearized sum is trusted. */
  readonly radius: number;
}

function startAt(best: Linearization, linear: number): State {
  const own = separable(best.triangle, linear);
  const scale = Scale.at(best.triangle, own);
  const reach = scale.lengthOf(best.point, own);
  return { best, scale, radius: firstRadius * (reach || Math.sqrt(best.squares)) };
}

const standing = (best: Linearization, scale: Scale, radius: number, linear: number): State => ({
  best,
  scale: scale.with(best.triangle, separable(best.triangle, linear)),
  radius,
});

/** @param share of what the step has promised; undefined where it led to no number */
function radiusAfter(
  share: number | undefined,
  { length, isWhole }: TrustRegionStep,
  radius: number,
): number {
  if (share === undefined) return retreat * length;
  if (!(share > poor)) return shrinkage * length;
  return share > good || isWhole ? growth * length : radius;
}

/** Undefined also where a jump may be rounding, as that of slopes which are next to nothing. */
function kinkIn(
  { point, squares, triangle }: Linearization,
  linearizer: Linearizer,
  rounding: number,
): Kink | undefined {
  const best = { point, value: squares, gradient: new Float64Array(point.length) };
  const found = kinkAt(
    { best },
    (at, gradient) => {
      gradient.set(linearizer.gradientAt(at).map((half) => 2 * half));
      return Number.NaN;
    },
    { bounds: noBounds(point.length), steps: 0 },
  );
  if (found === undefined) return undefined;
  const noise = 2 * rounding * triangle.norm(found.index);
  return found.after - found.before > surely * noise ? found : undefined;
}

/** How many of the linear parameters can be told apart: all of them, or none is treated as such. */
function separable(triangle: StreamingQr, linear: number): number {
  for (let at = 0; at < linear; at++) {
    if (!(Math.abs(triangle.at(at, at)) > minPivot * triangle.norm(at))) return 0;
  }
  return linear;
}

/** The step of the parameters that the region is one of, with the best of the linear ones for it. */
function stepWithin(
  radius: number,
  triangle: StreamingQr,
  scale: Scale,
  linear: number,
): TrustRegionStep {
  const step =
    linear < triangle.size ? new Region(triangle, scale, linear).step(radius) : wholeStep;
  const own = triangle.normOfRight(linear);
  const change = new Float64Array(triangle.size);
  change.set(step.change, linear);
  change.set(triangle.solve(linear, change).map((value) => -value));
  return { ...step, change, promise: step.promise + own ** 2 };
}

const wholeStep: TrustRegionStep = {
  change: new Float64Array(0),
  length: 0,
  promise: 0,
  isWhole: true,
};

/** With the linear parameters at their best, unless that hardly matters. */
export function withLinearSolved(
  at: Linearization,
  linearizer: Linearizer,
  linear: number,
): Linearization {
  const { triangle, point, squares } = at;
  if (!triangle.isFinite || separable(triangle, linear) === 0) return at;
  const isFar = !Number.isFinite(squares);
  if (!isFar && triangle.normOfRight(linear) ** 2 <= worthSettling * squares) return at;
  const change = new Float64Array(triangle.size);
  change.set(triangle.solve(linear, change).map((value) => -value));
  const better = linearizer.at(moved(point, change));
  return better.triangle.isFinite && better.squares < squares ? better : at;
}

/** The sum of squares with the linear parameters at their best, as the triangle knows it: good enough to compare. */
export function squaresWithLinearSolved(
  { triangle, squares }: Linearization,
  linear: number,
): number {
  if (!triangle.isFinite || !Number.isFinite(squares)) return Number.POSITIVE_INFINITY;
  const gone = separable(triangle, linear) === 0 ? 0 : triangle.normOfRight(linear) ** 2;
  return Math.max(0, squares - gone);
}

/**
 * Whether what Gauss and Newton would still change is nothing, relative to the point or to the residuals, or to what
 * rounding does to these. Where a parameter makes no difference to first order, they cannot tell.
 */
function isMinimum({ point, squares, triangle }: Linearization, rounding: number): boolean {
  if (!Number.isFinite(squares) || point.some((_, at) => triangle.norm(at) === 0)) return false;
  const left = triangle.normOfRight(triangle.size);
  if (left <= Math.max(smallOffset * Math.sqrt(squares), rounding)) return true;
  const scale = Scale.at(triangle);
  const change = triangle.solve();
  // Also a parameter that the residuals hardly depend on has to be where it is to be, unless rounding hides it.
  const isThere = change.every(
    (value, at) =>
      Math.abs(value) <= smallChange * Math.abs(point[at] as number) ||
      Math.abs(value) * triangle.norm(at) <= rounding,
  );
  return isThere && scale.lengthOf(change) <= closeEnough * scale.lengthOf(point);
}

/** The residuals are made of terms as large as what each parameter adds to them. */
const roundingInTerms = ({ point, triangle }: Linearization): number =>
  Number.EPSILON * norm(point.map((value, at) => value * triangle.norm(at)));

interface Polishing {
  readonly best: Linearization;
  /** Of the step of Gauss and Newton from there. */
  readonly length: number;
  /** As a part of the largest squared singular value. */
  readonly damping: number;
}

/** Gauss–Newton steps, damped where they have to be, until rounding keeps them from becoming shorter. */
function polished(
  start: Linearization,
  linearizer: Linearizer,
  watch: (best: Linearization) => void,
): Linearization {
  const scale = Scale.at(start.triangle);
  const remaining = ({ triangle }: Linearization): number =>
    triangle.isFinite ? scale.lengthOf(triangle.solve()) : Number.POSITIVE_INFINITY;
  const { best } = iterate<Polishing>(
    {
      start: { best: start, length: remaining(start), damping: 0 },
      test: ({ length }) => {
        if (!Number.isFinite(length)) return "undefined";
        return length > 0 ? undefined : "converged";
      },
      step: ({ best, length, damping }) => {
        const { point, triangle } = best;
        const change =
          damping === 0
            ? triangle.solve().map((value) => -value)
            : new Region(triangle, scale).damped(damping).change;
        const trial = linearizer.at(moved(point, change));
        const next = remaining(trial);
        if (next < length) return { next: { best: trial, length: next, damping } };
        const isFine = length <= finest * scale.lengthOf(point);
        if (isFine || damping > maxDamping) return { ending: "converged" };
        return {
          next: { best, length, damping: damping === 0 ? minDamping : moreDamping * damping },
        };
      },
    },
    { limit: maxPolishing, watch: ({ best }) => watch(best) },
  ).state;
  // On the way to a minimum the sum cannot have grown by more than rounding explains.
  return best.squares <= start.squares * (1 + closeEnough) ? best : start;
}
