/** Minimizes an expression over some of its inputs, and finds out what kind of point it has come to. */

import { adam } from "../numerics/adam.ts";
import { type Curvature, curvatureAt } from "../numerics/curvature.ts";
import { type Flatness, flatness, recedes } from "../numerics/flatness.ts";
import { gradientDescent } from "../numerics/gradient-descent.ts";
import { gradientSampling } from "../numerics/gradient-sampling.ts";
import { type Kink, kinkAt } from "../numerics/kinks.ts";
import { lbfgs } from "../numerics/lbfgs.ts";
import { newton } from "../numerics/newton.ts";
import type { Descent, Limits } from "../numerics/objective.ts";
import type { DescentOptions, Method } from "./commands/descent-options.ts";
import type { Surface } from "./objective.ts";

/** Up to so many variables second derivatives are computed. */
export const mostForHessian = 100;

/** Up to so many are gradients sampled around a kink. */
const mostForSampling = 20;

export interface Minimization extends Descent {
  /** Those that had a part in it, in their order. */
  readonly methods: readonly (Method | "sampling")[];
  readonly curvature: Curvature | undefined;
  /** In a direction in which the second derivative is 0: whether the value stays the same, or grows all the same. */
  readonly flat: Flatness | undefined;
  /** Whether the next step would lead as far as before, as where a minimum is neared at infinity only. */
  readonly recedes: boolean;
  /** Where the slope jumps. */
  readonly kink: Kink | undefined;
  /** Whether the gradients around the kink balance, as they do at a minimum; undefined if nobody has looked. */
  readonly isBalanced: boolean | undefined;
}

/**
 * Where no method is named: L-BFGS, and where second derivatives can be had, Newton's method from where it has come to
 * or has given up. Newton's last steps double the digits, and leave saddles.
 */
export function minimizeSurface(
  surface: Surface,
  start: Float64Array,
  limits: Limits,
  options: DescentOptions,
): Minimization {
  const found = minimizeFrom(surface, start, limits, options);
  const left = limits.steps - found.iterations - 1;
  const isAtKink = found.kink !== undefined && start.length <= mostForSampling;
  if (options.method === undefined && isAtKink && left > 0) {
    const { best, ending, iterations, isBalanced } = gradientSampling(
      surface.objective,
      found.best.point,
      { ...limits, steps: left },
    );
    const isAll = iterations === 0;
    const methods: Minimization["methods"] = isAll ? found.methods : [...found.methods, "sampling"];
    const own = { methods, isBalanced, ending, iterations: found.iterations + iterations };
    return {
      ...found,
      best,
      kink: kinkAt({ ...found, best }, surface.objective, limits) ?? found.kink,
      ...own,
    };
  }
  if (options.method !== undefined || found.flat?.kind !== "falling" || left <= 0) return found;
  // A point that is flat to second order, with lower ones beside it: on from there.
  const rest = minimizeSurface(surface, found.flat.lower, { ...limits, steps: left }, options);
  return {
    ...rest,
    iterations: found.iterations + 1 + rest.iterations,
    methods: [...new Set([...found.methods, ...rest.methods])],
  };
}

function minimizeFrom(
  { objective, hessianOf }: Surface,
  start: Float64Array,
  limits: Limits,
  { method, rate }: DescentOptions,
): Minimization {
  const hasHessian = start.length <= mostForHessian;
  const finish = (descent: Descent, ...methods: Method[]): Minimization => {
    const curvature = hasHessian ? curvatureAt(descent, limits, hessianOf) : undefined;
    return {
      ...descent,
      methods,
      curvature,
      flat: curvature && flatness(descent, curvature, objective, limits),
      recedes: curvature !== undefined && recedes(descent, curvature, start),
      isBalanced: undefined,
      kink: hasHessian ? kinkAt(descent, objective, limits) : undefined,
    };
  };
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
      const share = hasHessian ? Math.min(limits.steps, 100 + 5 * start.length) : limits.steps;
      let from: number | undefined;
      const watch: Limits["watch"] = (iterate) => {
        from ??= iterate.value;
        limits.watch?.(iterate);
      };
      const first = lbfgs(objective, start, { ...limits, steps: share, watch });
      let isRepeated = true;
      const watchOthers: Limits["watch"] = (iterate) => {
        if (!isRepeated) limits.watch?.(iterate);
        isRepeated = false;
      };
      const left = limits.steps - first.iterations;
      if (!hasHessian || first.ending === "unbounded" || left <= 0) return finish(first, "lbfgs");
      const rest = {
        ...limits,
        steps: left,
        watch: watchOthers,
        ...(from === undefined ? {} : { from }),
      };
      const second = newton(objective, hessianOf, first.best.point, rest);
      const iterations = first.iterations + second.iterations;
      if (second.iterations === 0) {
        const isDone = second.ending === "converged" || first.ending === "converged";
        return finish({ ...first, ending: isDone ? "converged" : second.ending }, "lbfgs");
      }
      const own: Method[] = first.iterations === 0 ? ["newton"] : ["lbfgs", "newton"];
      return finish({ ...second, iterations }, ...own);
    }
  }
}
