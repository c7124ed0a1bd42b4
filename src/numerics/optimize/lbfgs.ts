/**
 * The limited-memory method of Broyden, Fletcher, Goldfarb and Shanno, with bounds on the variables.
 *
 * J. Nocedal, "Updating quasi-Newton matrices with limited storage", Mathematics of Computation 35 (1980), 773–782.
 * Variables at a bound that the gradient holds there are left out of a step, and a step that meets a bound is bent
 * along it: D. P. Bertsekas, "Projected Newton methods for optimization problems with simple constraints", SIAM Journal
 * on Control and Optimization 20 (1982), 221–246.
 */

import { type Bounds, clipped } from "../bounds.ts";
import { dot, moved, norm } from "../linear/vectors.ts";
import { sufficientDecrease } from "../trust.ts";
import {
  type Descent,
  type DescentState,
  descend,
  isUnbounded,
  type Limits,
  minGain,
} from "./descent.ts";
import type { Sample } from "./interpolation.ts";
import { lineSearch } from "./line-search.ts";
import { freeAt, type Iterate, isUsable, iterateAt, type Objective, slopeAt } from "./objective.ts";
import { lastStep, maxGain, noiseAt, roundingOfValue } from "./rounding.ts";

interface Update {
  readonly step: Float64Array;
  readonly change: Float64Array;
}

const memory = 20;
/** A step and a change of the gradient that are at right angles but for this cosine show no curvature: rounding. */
const minCurvature = 1e-14;
/** The first step is this part of the size of the point, or of 1. */
const firstPart = 0.1;
/** A step bent at bounds has no slope to go by: it is shortened by this factor, until it is nothing beside any point. */
const [shortening, shortest] = [0.4, 1e-20];
/** A step has to lie by this part among the variables that may move. */
const minShare = 1e-8;

/** Where the method is, what it remembers, and where it would go from there. */
interface State extends DescentState {
  readonly updates: readonly Update[];
  readonly direction: Float64Array;
  /** What the slope promises for the whole of it. */
  readonly promised: number;
}

/** @param start a point within the bounds, at which there is a value and a gradient */
export function lbfgs(objective: Objective, start: Float64Array, limits: Limits): Descent {
  const { bounds } = limits;
  const origin = iterateAt(objective, start);
  const first = limits.from ?? origin.value;
  const isLeftOut = ({ here, updates, promised }: State): boolean =>
    updates.length > 0 && promised <= minGain(first, here);
  const { state, ending, iterations } = descend<State>(
    {
      start: facing(origin, [], bounds),
      test: (state) => {
        if (isUnbounded(state.here, origin)) return "unbounded";
        const isThere = slopeAt(state.here, bounds) === 0 || isLeftOut(state);
        return isThere ? "converged" : undefined;
      },
      step: ({ here, updates, direction, promised }) => {
        let known = updates;
        let next = step(objective, here, direction, bounds);
        if (next === undefined && known.length > 0) {
          // What was remembered may mislead: once more, straight down.
          known = [];
          next = step(objective, here, directionAt(here, known, bounds), bounds);
        }
        if (next === undefined) return { ending: "stalled" };
        // Steps that values can no longer tell are worth while only as long as they flatten the slope.
        const isInNoise = known.length > 0 && promised <= roundingOfValue * Math.abs(here.value);
        const isFlatter = slopeAt(next, bounds) < 0.5 * slopeAt(here, bounds);
        if (isInNoise && !isFlatter) return { next: facing(next, [], bounds), ending: "converged" };
        return { next: facing(next, remembering(known, here, next), bounds) };
      },
    },
    limits,
  );
  if (ending === "stalled") return { ...atRest(objective, state, bounds), iterations };
  const { here, direction } = state;
  const next = ending === "converged" && isLeftOut(state) ? { next: direction } : {};
  return { best: here, ending, iterations, ...next };
}

/** Downhill from an iterate, as the updates have it, or straight down if they lead uphill. */
function facing(here: Iterate, updates: readonly Update[], bounds: Bounds): State {
  const direction = directionAt(here, updates, bounds);
  const slope = slopeAlong(direction, here);
  return slope >= 0 && updates.length > 0
    ? facing(here, [], bounds)
    : { here, updates, direction, promised: -slope };
}

/** Where no step lowers the value: that is the end, if no more is to be gained than rounding takes away. */
function atRest(
  objective: Objective,
  { here, direction, promised }: State,
  bounds: Bounds,
): Pick<Descent, "best" | "ending"> {
  const end = clipped(moved(here.point, direction, 1), bounds);
  const gain = Math.min(promised, maxGain(here, end));
  if (gain > noiseAt(objective, here)) return { best: here, ending: "stalled" };
  const last = lastStep(objective, here, end, bounds, (at) => slopeAt(at, bounds));
  return { best: last ?? here, ending: "converged" };
}

/** What is held at a bound does not move, however steep it is there. */
const slopeAlong = (direction: Float64Array, { gradient }: Iterate): number =>
  direction.reduce((sum, d, i) => (d === 0 ? sum : sum + d * (gradient[i] as number)), 0);

/** Downhill among the variables that may move, as the remembered steps have it. */
function directionAt(here: Iterate, updates: readonly Update[], bounds: Bounds): Float64Array {
  const { point, gradient } = here;
  const { lower, upper } = bounds;
  const free = freeAt(here, bounds);
  const restricted = (vector: Float64Array): Float64Array =>
    free.length === vector.length ? vector : Float64Array.from(free, (i) => vector[i] as number);
  const q = Float64Array.from(free, (i) => gradient[i] as number);
  // What was learned in directions that are held now tells nothing of the others.
  const used = updates
    .filter(({ step }) => norm(restricted(step)) > minShare * norm(step))
    .map(({ step, change }) => ({ step: restricted(step), change: restricted(change) }))
    .map((update) => ({ ...update, product: dot(update.step, update.change) }))
    .filter(({ step, change, product }) => product > minCurvature * norm(step) * norm(change));
  const shares = new Float64Array(used.length);
  for (let k = used.length - 1; k >= 0; k--) {
    const { step, change, product } = used[k] as (typeof used)[number];
    const share = dot(step, q) / product;
    shares[k] = share;
    for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) - share * (change[j] as number);
  }
  const last = used.at(-1);
  const scale =
    last === undefined
      ? // Nothing is known of the scale yet.
        Math.min(1, (firstPart * Math.max(1, norm(point))) / norm(q))
      : last.product / norm(last.change) / norm(last.change);
  for (let j = 0; j < q.length; j++) q[j] = scale * (q[j] as number);
  for (let k = 0; k < used.length; k++) {
    const { step, change, product } = used[k] as (typeof used)[number];
    const share = (shares[k] as number) - dot(change, q) / product;
    for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) + share * (step[j] as number);
  }
  const direction = new Float64Array(point.length);
  for (const [j, i] of free.entries()) {
    const d = -(q[j] as number);
    const [x, low, high] = [point[i], lower[i], upper[i]] as [number, number, number];
    direction[i] = (d < 0 && x <= low) || (d > 0 && x >= high) ? 0 : d;
  }
  return direction;
}

/** The next iterate in a direction; undefined where no step lowers the value. */
function step(
  objective: Objective,
  here: Iterate,
  direction: Float64Array,
  bounds: Bounds,
): Iterate | undefined {
  const slope = slopeAlong(direction, here);
  if (!(slope < 0) || !Number.isFinite(norm(direction))) return undefined;
  const rooms = roomsFor(here.point, direction, bounds);
  const room = Math.min(...rooms);
  if (room > 1) {
    const found = straight(objective, here, direction, bounds, { slope, rooms, room });
    if (found !== undefined || room === Number.POSITIVE_INFINITY) return found;
  }
  return bent(objective, here, direction, bounds, rooms);
}

/** How steep it is, and how far the bounds are. */
interface Way {
  readonly slope: number;
  readonly rooms: Float64Array;
  readonly room: number;
}

/** Along a line that meets no bound. */
function straight(
  objective: Objective,
  here: Iterate,
  direction: Float64Array,
  bounds: Bounds,
  { slope, rooms, room }: Way,
): Iterate | undefined {
  let last: { step: number; iterate: Iterate } | undefined;
  let best: typeof last;
  const along = (t: number): Sample => {
    const iterate = iterateAt(objective, pointAlong(here.point, direction, rooms, bounds, t));
    last = { step: t, iterate };
    if (iterate.value < (best?.iterate.value ?? here.value)) best = last;
    return {
      step: t,
      value: isUsable(iterate) ? iterate.value : Number.NaN,
      slope: slopeAlong(direction, iterate),
    };
  };
  const found = lineSearch(along, { step: 0, value: here.value, slope }, { first: 1, most: room });
  if (found === undefined) return undefined;
  return [last, best].find((each) => each?.step === found.step)?.iterate;
}

/** Along a line that is bent at the bounds, shorter and shorter. */
function bent(
  objective: Objective,
  here: Iterate,
  direction: Float64Array,
  bounds: Bounds,
  rooms: Float64Array,
): Iterate | undefined {
  for (let t = 1; t > shortest; t *= shortening) {
    const point = pointAlong(here.point, direction, rooms, bounds, t);
    if (point.every((x, i) => x === here.point[i])) return undefined;
    const iterate = iterateAt(objective, point);
    const gained = slopeAlong(
      here.point.map((x, i) => x - (point[i] as number)),
      here,
    );
    if (
      isUsable(iterate, bounds) &&
      iterate.value < here.value &&
      iterate.value <= here.value - sufficientDecrease * gained
    ) {
      return iterate;
    }
  }
  return undefined;
}

/** How far a direction can be followed until each variable meets its bound; infinite where there is none. */
const roomsFor = (
  point: Float64Array,
  direction: Float64Array,
  { lower, upper }: Bounds,
): Float64Array =>
  direction.map((d, i) => {
    const bound = (d < 0 ? lower[i] : upper[i]) as number;
    const isBounded = d !== 0 && Number.isFinite(bound);
    return isBounded ? (bound - (point[i] as number)) / d : Number.POSITIVE_INFINITY;
  });

/**
 * A point within the bounds on a line, or on the line that is bent at them. What meets a bound, or comes as near to it as
 * rounding allows, is put exactly there.
 */
const pointAlong = (
  from: Float64Array,
  direction: Float64Array,
  rooms: Float64Array,
  bounds: Bounds,
  step: number,
): Float64Array =>
  clipped(moved(from, direction, step), bounds).map((x, i) => {
    const bound = ((direction[i] as number) < 0 ? bounds.lower[i] : bounds.upper[i]) as number;
    const near = 4 * Number.EPSILON * Math.abs(from[i] as number);
    const isThere = step >= (rooms[i] as number) || Math.abs(x - bound) <= near;
    return direction[i] !== 0 && isThere ? bound : x;
  });

/** With what a step has shown of the curvature, where it is positive; an infinite slope shows nothing. */
function remembering(
  updates: readonly Update[],
  before: Iterate,
  after: Iterate,
): readonly Update[] {
  const step = after.point.map((x, i) => x - (before.point[i] as number));
  const change = after.gradient.map((g, i) => {
    const difference = g - (before.gradient[i] as number);
    return Number.isFinite(difference) ? difference : 0;
  });
  const isConvex = dot(step, change) > minCurvature * norm(step) * norm(change);
  return isConvex ? [...updates, { step, change }].slice(-memory) : updates;
}
