/**
 * The loop of methods whose steps are of a given rate, whatever they gain: each is taken as the method has it, values may
 * grow, and the last point is where it ends. Gradient descent is the plainest of them.
 */

import { clipped } from "../bounds.ts";
import type { Step } from "../iterate.ts";
import { dot, moved } from "../linear/vectors.ts";
import {
  type Course,
  type Descent,
  type DescentEnding,
  type DescentState,
  descend,
  hasVanished,
  type Limits,
} from "./descent.ts";
import { type Iterate, isUsable, iterateAt, type Objective } from "./objective.ts";

/** A value this far above the first that has grown in this many steps on end is on its way to infinity. */
const [explosion, streak] = [1e6, 3];
/** This part of the steps goes against the one before where a point bounces. */
const minReversals = 0.1;

interface State<Memory> extends DescentState {
  readonly course: Course;
  readonly step: Float64Array | undefined;
  /** What the method takes along. */
  readonly memory: Memory;
}

/** @param rate the share of the gradient that is a step; after each the point returns into the bounds */
export const gradientDescent = (
  objective: Objective,
  start: Float64Array,
  { rate, ...limits }: Limits & { readonly rate: number },
): Descent =>
  descendAtRate(objective, start, limits, undefined, (gradient) => [
    gradient.map((g) => -rate * g),
    undefined,
  ]);

/** @param move the step from a gradient: with what is remembered, and its number, from 1 */
export function descendAtRate<Memory>(
  objective: Objective,
  start: Float64Array,
  limits: Limits,
  memory: Memory,
  move: (gradient: Float64Array, memory: Memory, count: number) => readonly [Float64Array, Memory],
): Descent {
  const { bounds } = limits;
  const first = iterateAt(objective, start);
  const most = first.value + explosion * Math.max(1, Math.abs(first.value));
  const course: Course = { first, lowest: first, lowestStep: 0, grown: 0, reversals: 0 };
  const { state, ...descent } = descend<State<Memory>>(
    {
      start: { here: first, course, step: undefined, memory },
      test: ({ here }) => (hasVanished(here, first, bounds) ? "converged" : undefined),
      step: (state, count): Step<State<Memory>, DescentEnding> => {
        const { here } = state;
        const [step, memory] = move(here.gradient, state.memory, count);
        const point = moved(here.point, step);
        const next = iterateAt(objective, clipped(point, bounds));
        if (!isUsable(next)) {
          const isInfinite = next.value === Number.POSITIVE_INFINITY;
          return { next: state, ending: isInfinite ? "diverged" : "undefined" };
        }
        const course = followed(state, next, step, count);
        const isExploded = course.grown >= streak && next.value > most;
        return {
          next: { here: next, course, step, memory },
          ending: isExploded ? "diverged" : undefined,
        };
      },
    },
    limits,
  );
  const { course: way, here } = state;
  const { ending, iterations } = descent;
  if (ending !== "steps") return { ...descent, course: way };
  // The last step that it may take may be the one that comes there.
  const isThere = hasVanished(here, first, bounds);
  return { ...descent, ending: isThere ? "converged" : endingOf(way, iterations), course: way };
}

/** Half of the steps have to be without a gain before more is said of them than that they are used up. */
function endingOf({ lowestStep, grown, reversals }: Course, steps: number): DescentEnding {
  const idle = steps - lowestStep;
  if (idle < steps / 2) return "steps";
  if (grown > 0 && grown >= idle / 2) return "diverged";
  return reversals >= Math.max(2, idle * minReversals) ? "bouncing" : "steps";
}

function followed(
  { here, course, step: before }: Omit<State<unknown>, "memory">,
  next: Iterate,
  step: Float64Array,
  count: number,
): Course {
  const { first, lowest } = course;
  if (next.value < lowest.value) {
    return { first, lowest: next, lowestStep: count, grown: 0, reversals: 0 };
  }
  const isReversed = before !== undefined && dot(before, step) < 0;
  return {
    ...course,
    grown: next.value > here.value ? course.grown + 1 : 0,
    reversals: course.reversals + (isReversed ? 1 : 0),
  };
}
