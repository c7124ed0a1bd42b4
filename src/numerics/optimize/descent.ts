/** The loop as methods of minimizing run in it: from iterate to iterate, downwards. */

import type { Bounds } from "../bounds.ts";
import { type Ending, iterate, type Solver } from "../iterate.ts";
import { largest } from "../linear/vectors.ts";
import { type Iterate, slopeAt } from "./objective.ts";

export type DescentEnding = Extract<
  Ending,
  "converged" | "steps" | "unbounded" | "stalled" | "diverged" | "undefined" | "bouncing"
>;

export interface Descent {
  /** Where it has ended; of methods by which values may grow that need not be the lowest. */
  readonly best: Iterate;
  readonly ending: DescentEnding;
  readonly iterations: number;
  /** The step that would have come next, where one was left out for gaining too little. */
  readonly next?: Float64Array;
  /** Of a method whose steps are not chosen by what they gain. */
  readonly course?: Course;
}

/** What is to be known of a way on which values may grow. */
export interface Course {
  readonly first: Iterate;
  readonly lowest: Iterate;
  /** The number of the step that led to the lowest. */
  readonly lowestStep: number;
  /** On how many steps on end the value has grown. */
  readonly grown: number;
  /** Of the steps since then, those that went against the one before. */
  readonly reversals: number;
}

export interface Limits {
  readonly bounds: Bounds;
  readonly steps: number;
  /** The value from which gains count, where others have gone a part of the way: that at the start. */
  readonly from?: number;
  /** Told of every iterate, the first included. */
  readonly watch?: (iterate: Iterate) => void;
}

/** What a method takes along. A step that leaves `here` as it is counts, but leads nowhere. */
export interface DescentState {
  readonly here: Iterate;
}

/** Runs a method. A step to where the value falls without end is the last, whatever the method. */
export function descend<State extends DescentState>(
  { start, test, step }: Solver<State, DescentEnding>,
  { steps: limit, watch }: Limits,
): Descent & { readonly state: State } {
  const { here: origin } = start;
  const solver: Solver<State, DescentEnding> = {
    start,
    ...(test === undefined ? {} : { test }),
    step: (state, count) => {
      const made = step(state, count);
      const { next, ending } = made;
      return next !== undefined && ending === undefined && isUnbounded(next.here, origin)
        ? { next, ending: "unbounded" }
        : made;
    },
  };
  let told: Iterate | undefined;
  const tell = ({ here }: State): void => {
    if (here !== told) watch?.(here);
    told = here;
  };
  const { state, ending, steps } = iterate(solver, { limit, watch: tell });
  return { best: state.here, ending, iterations: steps, state };
}

/** A step that would gain this part of what has been gained, or of 1 if that is less, may as well be left out. */
const minPart = 1e-30;

/**
 * The gain that no step need be taken for. A start far away makes no other gain small: where much has been gained, it is
 * judged beside 1.
 */
export const minGain = (first: number, { value }: Pick<Iterate, "value">): number =>
  minPart * Math.min(1, first - value);

/** Beyond this a value is held to fall without end. */
const [farthest, lowest] = [1e200, -1e250];

/** Whether the value falls without end; a start that is far away says nothing of that. */
export const isUnbounded = ({ point, value }: Iterate, start: Iterate): boolean =>
  value === Number.NEGATIVE_INFINITY ||
  (value < lowest && value < 1e10 * start.value) ||
  (value < start.value &&
    point.some(
      (x, i) => Math.abs(x) > Math.max(farthest, 10 * Math.abs(start.point[i] as number)),
    ));

/** The gradient has vanished when this is left of it. */
const vanished = 1e-10;

/** Whether the slope has vanished, beside the first and beside the value: from far away anything looks flat. */
export function hasVanished(here: Iterate, start: Iterate, bounds: Bounds): boolean {
  const slope = slopeAt(here, bounds);
  const usual = (1 + Math.abs(here.value)) / (1 + largest(here.point));
  return slope <= vanished * Math.min(slopeAt(start, bounds), usual);
}
