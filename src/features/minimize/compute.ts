/** Minimizes an expression over some of its inputs, and finds out what kind of point was found. */

import { adam } from "../../numerics/optimize/adam.ts";
import { type Curvature, curvatureAt, type HessianOf } from "../../numerics/optimize/curvature.ts";
import {
  type Descent,
  isUnbounded,
  type Limits,
  minGain,
} from "../../numerics/optimize/descent.ts";
import { gradientDescent } from "../../numerics/optimize/fixed-rate.ts";
import { gradientSampling } from "../../numerics/optimize/gradient-sampling.ts";
import { type Jump, jumpAt } from "../../numerics/optimize/jumps.ts";
import { type Kink, kinkAt } from "../../numerics/optimize/kinks.ts";
import { lbfgs } from "../../numerics/optimize/lbfgs.ts";
import { type Nature, natureOf } from "../../numerics/optimize/nature.ts";
import { newton } from "../../numerics/optimize/newton.ts";
import { freeAt, type Iterate, iterateAt, onBounds } from "../../numerics/optimize/objective.ts";
import { type Saddle, saddleAt } from "../../numerics/optimize/saddle.ts";
import type { DescentOptions, Method } from "./descent-options.ts";
import type { Landscape } from "./objective.ts";

/** The most variables for which second derivatives are computed, and gradients sampled around a kink. */
export const maxForHessian = 100;

export interface Minimization extends Descent {
  /** Those that had a part in it, in their order. */
  readonly methods: readonly (Method | "sampling")[];
  readonly curvature: Curvature | undefined;
  /** Where second derivatives are negative, and bounds do not keep the value from falling. */
  readonly saddle: Saddle | undefined;
  /** What kind of point it is, where the gradient has vanished. */
  readonly nature: Nature | undefined;
  readonly kink: Kink | undefined;
  /** Where the value does. */
  readonly jump: Jump | undefined;
  /** Why second derivatives tell nothing here, though the slope does not jump. */
  readonly seam: string | undefined;
  /** Whether the gradients around the kink balance, as they do at a minimum; undefined if nobody has looked. */
  readonly isBalanced: boolean | undefined;
}

/**
 * Where no method is named: L-BFGS, and where second derivatives can be had, Newton's method from where it has come to
 * or has given up. Newton's last steps double the digits, and leave saddles. Where lower points are seen from the end it
 * goes on from there; so does a method that was named, if it chooses its steps by what they gain and the lower point is
 * not beside a saddle.
 */
export function minimizeSurface(
  surface: Landscape,
  start: Float64Array,
  limits: Limits,
  options: DescentOptions,
  begun?: Iterate,
): Minimization {
  const isFree = options.method === undefined;
  const first = minimizeFrom(surface, start, limits, options);
  const isAtKink = first.kink !== undefined && first.iterations + 1 < limits.steps;
  const found = isFree && isAtKink ? sampled(surface, first, limits) : first;
  const left = limits.steps - found.iterations - 1;
  const beside = found.nature?.kind === "falling" ? found.nature.lower : found.saddle?.lower;
  // A method that was named goes on only where it would have done so itself.
  const isLeftOut = found.nature?.kind === "falling" && found.nature.isAhead;
  const goesOn = isFree || (isLeftOut && found.course === undefined);
  if (!goesOn || beside === undefined || left <= 0) return found;
  const origin = begun ?? iterateAt(surface.objective, start);
  const best = iterateAt(surface.objective, beside);
  if (isUnbounded(best, origin)) return { ...found, best, ending: "unbounded" };
  const rest = minimizeSurface(surface, beside, { ...limits, steps: left }, options, origin);
  return {
    ...rest,
    iterations: found.iterations + 1 + rest.iterations,
    methods: [...new Set([...found.methods, ...rest.methods])],
  };
}

/** On from a kink. */
function sampled(surface: Landscape, found: Minimization, limits: Limits): Minimization {
  const start = found.best.point;
  const descent = gradientSampling(surface.objective, start, {
    ...limits,
    steps: limits.steps - found.iterations - 1,
    watch: goingOn(limits.watch),
  });
  const { isBalanced, iterations } = descent;
  const end = examined(surface, descent, start, limits);
  return {
    ...end,
    kink: end.kink ?? found.kink,
    methods: iterations === 0 ? found.methods : [...found.methods, "sampling"],
    isBalanced,
    iterations: found.iterations + iterations,
  };
}

function minimizeFrom(
  surface: Landscape,
  start: Float64Array,
  limits: Limits,
  { method, rate }: DescentOptions,
): Minimization {
  const { objective, hessianOf } = surface;
  const finish = (descent: Descent, ...methods: Method[]): Minimization => ({
    ...examined(surface, descent, start, limits),
    methods,
  });
  switch (method) {
    case "gd":
      return finish(gradientDescent(objective, start, { ...limits, rate }), method);
    case "adam":
      return finish(adam(objective, start, { ...limits, rate }), method);
    case "newton":
      return finish(newton(objective, hessianOf, start, limits), method);
    case "lbfgs":
      return finish(lbfgs(objective, start, limits), method);
    case undefined: {
      const { methods, ...descent } = both(surface, start, limits);
      return finish(descent, ...methods);
    }
  }
}

/** L-BFGS, then Newton's method. */
function both(
  { objective, hessianOf }: Landscape,
  start: Float64Array,
  limits: Limits,
): Descent & { methods: Method[] } {
  const hasHessian = start.length <= maxForHessian;
  const share = hasHessian ? Math.min(limits.steps, 100 + 5 * start.length) : limits.steps;
  let from: number | undefined;
  const watch: Limits["watch"] = (iterate) => {
    from ??= iterate.value;
    limits.watch?.(iterate);
  };
  const first = lbfgs(objective, start, { ...limits, steps: share, watch });
  const left = limits.steps - first.iterations;
  if (!hasHessian || first.ending === "unbounded" || left <= 0) {
    return { ...first, methods: ["lbfgs"] };
  }
  const second = newton(objective, hessianOf, first.best.point, {
    ...limits,
    steps: left,
    watch: goingOn(limits.watch),
    ...(from === undefined ? {} : { from }),
  });
  if (second.iterations === 0) {
    const isDone = second.ending === "converged" || first.ending === "converged";
    return { ...first, ending: isDone ? "converged" : second.ending, methods: ["lbfgs"] };
  }
  return {
    ...second,
    iterations: first.iterations + second.iterations,
    methods: first.iterations === 0 ? ["newton"] : ["lbfgs", "newton"],
  };
}

/** Of a method that goes on from where another has come to: the start has been told already. */
function goingOn(watch: Limits["watch"]): NonNullable<Limits["watch"]> {
  let isRepeated = true;
  return (iterate) => {
    if (!isRepeated) watch?.(iterate);
    isRepeated = false;
  };
}

/** What is known of the end of a descent. */
function examined(
  { objective, hessianOf, roundingAt, seamsAt }: Landscape,
  descent: Descent,
  start: Float64Array,
  limits: Limits,
): Omit<Minimization, "methods"> {
  const { bounds } = limits;
  const { value: first } = iterateAt(objective, start);
  const gain = minGain(limits.from ?? first, descent.best);
  // A method that takes each step as it is ends where the last has led.
  const isMoved = descent.course === undefined;
  const best = isMoved ? onBounds(objective, descent.best, bounds) : descent.best;
  const hasHessian = start.length <= maxForHessian;
  const kink = hasHessian ? kinkAt({ best }, objective, limits) : undefined;
  const seam = hasHessian && kink === undefined ? seamsAt?.(best.point)[0] : undefined;
  // Without second derivatives all directions are looked into.
  const curvatures = seam === undefined ? hessianOf : unknownCurvatures;
  const curvature = hasHessian ? curvatureAt(best, bounds, curvatures) : undefined;
  const isEnd = descent.ending === "converged" && freeAt(best, bounds).length > 0;
  return {
    ...descent,
    best,
    curvature: seam === undefined ? curvature : undefined,
    seam,
    saddle: isEnd && curvature ? saddleAt(best, curvature, objective, bounds) : undefined,
    nature: isEnd
      ? natureOf(
          { ...descent, best, start, minGain: gain, isKink: kink !== undefined },
          curvature,
          { objective, roundingAt },
          bounds,
        )
      : undefined,
    isBalanced: undefined,
    kink,
    jump: hasHessian ? jumpAt(best, objective, bounds) : undefined,
  };
}

const unknownCurvatures: HessianOf = (point) => Array.from(point, () => Array.from(point, () => 0));
