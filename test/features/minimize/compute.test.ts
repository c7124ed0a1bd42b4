import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimizeSurface } from "../../../src/features/minimize/compute.ts";
import type { Method } from "../../../src/features/minimize/descent-options.ts";
import type { Landscape } from "../../../src/features/minimize/objective.ts";
import { noBounds } from "../../../src/numerics/bounds.ts";
import type { Objective } from "../../../src/numerics/optimize/objective.ts";

/** A convex function of one variable with its derivatives, least at 0, where it is 0. */
type Bowl = (t: number) => readonly [value: number, slope: number, curvature: number];

const bowls = {
  quadratic: (t) => [t * t, 2 * t, 2],
  quartic: (t) => [t ** 4, 4 * t ** 3, 12 * t ** 2],
  both: (t) => [t ** 4 + t * t, 4 * t ** 3 + 2 * t, 12 * t ** 2 + 2],
  catenary: (t) => [2 * Math.sinh(t / 2) ** 2, Math.sinh(t), Math.cosh(t)],
} satisfies Record<string, Bowl>;

interface Problem {
  readonly bowl: Bowl;
  /** The minimum, and its place. */
  readonly least: number;
  readonly place: readonly number[];
  /** How steep it is along each variable, and along their sum. */
  readonly weights: readonly number[];
  readonly mixed: number;
}

function surfaceOf({ bowl, least, place, weights, mixed }: Problem): Landscape {
  const off = (point: Float64Array): number[] => place.map((p, i) => (point[i] as number) - p);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);
  const objective: Objective = (point, gradient) => {
    const [value, slope] = bowl(sum(off(point)));
    const own = off(point).map(bowl);
    for (const [i, [, each]] of own.entries()) {
      gradient[i] = (weights[i] as number) * each + mixed * slope;
    }
    return least + mixed * value + sum(own.map(([each], i) => (weights[i] as number) * each));
  };
  const hessianOf = (point: Float64Array): number[][] => {
    const [, , common] = bowl(sum(off(point)));
    return off(point).map((t, i) =>
      place.map((_, j) => mixed * common + (i === j ? (weights[i] as number) * bowl(t)[2] : 0)),
    );
  };
  return { objective, hessianOf };
}

const signed = (least: number, most: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.double({ min: least, max: most, noNaN: true }), fc.boolean())
    .map(([power, isNegative]) => (isNegative ? -1 : 1) * 10 ** power);

/** @param farthest the power of ten of the farthest start */
const problems = (
  variables: number,
  farthest: number,
): fc.Arbitrary<Omit<Problem, "bowl"> & { start: number[] }> =>
  fc.integer({ min: 1, max: variables }).chain((n) => {
    const each = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.array(arbitrary, { minLength: n, maxLength: n });
    return fc.record({
      least: fc.oneof(fc.constant(0), signed(-6, 6)),
      place: each(fc.oneof(fc.constant(0), signed(-10, 6))),
      weights: each(fc.double({ min: 0.1, max: 10, noNaN: true })),
      mixed: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 3, noNaN: true })),
      start: each(signed(-10, farthest)),
    });
  });

/** Ends at the minimum, and says so. */
function holds(problem: Problem, start: readonly number[], method: Method | undefined): void {
  const surface = surfaceOf(problem);
  const limits = { bounds: noBounds(start.length), steps: 3000 };
  const options = { method, rate: 0.01, steps: limits.steps };
  const found = minimizeSurface(surface, Float64Array.from(start), limits, options);
  const { least, place } = problem;
  // What the digits of its place leave of the value there, and what a gain has to be worth while.
  const digits = Math.max(...place.map(Math.abs)) * Number.EPSILON;
  const tolerance = 1e-12 * Math.abs(least) + 1e-25 + 1e4 * digits ** 2;
  expect(found.ending).toBe("converged");
  expect(found.nature?.kind).toMatch(/definite|rising/);
  expect(found.best.value - least).toBeLessThanOrEqual(tolerance);
}

/** Of exponentials one variable is enough: with several, numbers do not reach from the one to the other. */
const kinds: readonly [string, Bowl, ReturnType<typeof problems>][] = [
  ["a quadratic", bowls.quadratic, problems(4, 15)],
  ["a quartic", bowls.quartic, problems(4, 15)],
  ["a sum of both", bowls.both, problems(4, 15)],
  ["a catenary", bowls.catenary, problems(1, 2.7)],
];

describe("from however far away the minimum is found", () => {
  it.each(kinds)("of %s", (_, bowl, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, ({ start, ...problem }) => {
        fc.pre(bowl !== bowls.catenary || Math.abs(problem.place[0] as number) < 10);
        // Who starts beside the bottom of a quartic sees nothing but rounding.
        fc.pre(start.some((x, i) => Math.abs(x - (problem.place[i] as number)) > 1e-3));
        for (const method of [undefined, "lbfgs", "newton"] as const) {
          holds({ ...problem, bowl }, start, method);
        }
      }),
      { numRuns: Number(process.env.NABLA_RUNS ?? 60) },
    );
  });
});
