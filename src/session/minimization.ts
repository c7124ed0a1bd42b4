/** Minimizes an expression over some of its inputs, and finds out what kind of point it has come to. */

import { adam } from "../numerics/adam.ts";
import {
  type Definiteness,
  definiteness,
  eigensystem,
  scaledBy,
  unitsFor,
} from "../numerics/curvature.ts";
import { gradientDescent } from "../numerics/gradient-descent.ts";
import { lbfgs } from "../numerics/lbfgs.ts";
import { newton } from "../numerics/newton.ts";
import { type Descent, freeAt, type Limits } from "../numerics/objective.ts";
import type { DescentOptions, Method } from "./commands/descent-options.ts";
import type { Surface } from "./objective.ts";

/** Up to so many variables second derivatives are computed. */
export const mostForHessian = 100;

export interface Minimization extends Descent {
  /** Those that had a part in it, in their order. */
  readonly methods: readonly Method[];
  readonly curvature: Curvature | undefined;
  /** In a direction in which the second derivative is 0: whether the value stays the same, or grows all the same. */
  readonly flat: "level" | "rising" | undefined;
  /** Where the slope jumps. */
  readonly kink: Kink | undefined;
}

export interface Kink {
  /** The variable by which the slope jumps most, and from where to where. */
  readonly index: number;
  readonly before: number;
  readonly after: number;
  /** Whether the slopes around the point balance, as they do at a minimum. */
  readonly isBalanced: boolean;
}

/** Of the variables that no bound holds. */
export interface Curvature {
  readonly definiteness: Definiteness;
  /** Ascending. */
  readonly eigenvalues: readonly number[];
}

/**
 * Where no method is named: L-BFGS, and where second derivatives can be had, Newton's method from where it has come to
 * or has given up. Newton's last steps double the digits, and leave saddles.
 */
export function minimizeSurface(
  { objective, hessianOf }: Surface,
  start: Float64Array,
  limits: Limits,
  { method, rate }: DescentOptions,
): Minimization {
  const hasHessian = start.length <= mostForHessian;
  const finish = (descent: Descent, ...methods: Method[]): Minimization => ({
    ...descent,
    methods,
    curvature: hasHessian ? curvatureAt(descent, limits, hessianOf) : undefined,
    flat: undefined,
    kink: undefined,
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
      const share = hasHessian ? Math.min(limits.steps, 100 + 5 * start.length) : limits.steps;
      let from: number | undefined;
      const watch: Limits["watch"] = (iterate) => {
        from ??= iterate.value;
        limits.watch?.(iterate);
      };
      const first = lbfgs(objective, start, { ...limits, steps: share, watch });
      const left = limits.steps - first.iterations;
      if (!hasHessian || first.ending === "unbounded" || left <= 0) return finish(first, "lbfgs");
      const rest = { ...limits, steps: left, ...(from === undefined ? {} : { from }) };
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

function curvatureAt(
  { best }: Descent,
  { bounds }: Limits,
  hessianOf: Surface["hessianOf"],
): Curvature | undefined {
  const free = freeAt(best, bounds);
  const hessian = hessianOf(best.point);
  const own = free.map((i) => free.map((j) => (hessian[i] as number[])[j] as number));
  if (own.length === 0 || !own.every((row) => row.every(Number.isFinite))) return undefined;
  return {
    definiteness: definiteness(eigensystem(scaledBy(own, unitsFor(own))).values),
    eigenvalues: eigensystem(own).values,
  };
}
