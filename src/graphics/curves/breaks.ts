/** Where a function of one variable jumps, goes to infinity or is no number any more: found by halving. */

/** A function at a point. */
export interface Sample {
  readonly x: number;
  readonly y: number;
  /** The derivative there. */
  readonly slope: number;
}

export type SampleAt = (x: number) => Sample;

/** A place where what is to its left and to its right are not joined. */
export interface Break {
  readonly x: number;
  /** The limits from either side: infinite at a pole, NaN where no number is. */
  readonly left: number;
  readonly right: number;
}

/** A break, with the nearest points to it on either side that are numbers. */
export interface LocatedBreak extends Break {
  readonly before: Sample | undefined;
  readonly after: Sample | undefined;
}

/** How often an interval is halved: then its ends are neighbors among the doubles, or nearly. */
const maxHalvings = 60;
/** The halvings on the way to a limit, and how near to it they go, relatively: then the rounding of x shows. */
const approaches = 36;
const coarse = 32 * Number.EPSILON;
/** A slope is sheer that would climb this many times the height within the interval. */
const sheer = 1e6;
/** A step is a continuous one if it has shrunk to this share. */
const shrunk = 1 / 8;
/** Of the whole way, what the last third of the halvings may still add if it has a limit. */
const settled = 0.1;
/** What it has to add, in heights of the plot, if there is none. */
const visible = 0.02;

const isNumber = Number.isFinite;

/**
 * Between two points where the function is a number at one and none at the other: how it ends.
 * @param height of what is shown, to tell what matters from what does not
 * @param start from where its limit is approached
 */
export function endBetween(
  f: SampleAt,
  a: Sample,
  b: Sample,
  height: number,
  start = isNumber(a.y) ? a : b,
): LocatedBreak {
  const isLeft = isNumber(a.y);
  let [inside, outside] = isLeft ? [a, b] : [b, a];
  for (let step = 0; step < maxHalvings; step++) {
    const x = middle(inside.x, outside.x);
    if (x === inside.x || x === outside.x) break;
    const sample = f(x);
    if (isNumber(sample.y)) inside = sample;
    else outside = sample;
  }
  const limit = limitAt(f, start, inside, height);
  return isLeft
    ? { x: outside.x, left: limit, right: Number.NaN, before: inside, after: undefined }
    : { x: outside.x, left: Number.NaN, right: limit, before: undefined, after: inside };
}

/** Where it is looked for, and the points on either side from which its limits are approached. */
export interface Interval {
  readonly outerLeft: Sample;
  readonly a: Sample;
  readonly b: Sample;
  readonly outerRight: Sample;
}

/** Between two points with different values: where the function jumps or has a pole. Undefined if it is continuous. */
export function jumpBetween(
  f: SampleAt,
  within: Interval,
  height: number,
): LocatedBreak | undefined {
  const { a, b } = within;
  const step = Math.abs(b.y - a.y);
  let [left, right] = [a, b];
  for (let count = 0; count < maxHalvings; count++) {
    const x = middle(left.x, right.x);
    if (x === left.x || x === right.x) break;
    const sample = f(x);
    if (!isNumber(sample.y)) return around(f, within, sample, height);
    if (Math.abs(sample.y - left.y) > Math.abs(right.y - sample.y)) right = sample;
    else left = sample;
    if (Math.abs(right.y - left.y) < shrunk * step) return undefined;
  }
  return foundBetween(f, within, left, right, height);
}

/** Between two points with slopes of different signs: a pole without a change of sign, if there is one. */
export function peakBetween(
  f: SampleAt,
  within: Interval,
  height: number,
): LocatedBreak | undefined {
  const { a, b } = within;
  let [left, right] = [a, b];
  const isUp = a.slope > 0;
  // An end may itself be next to the pole.
  const isSheer = Math.max(Math.abs(a.slope), Math.abs(b.slope)) * (b.x - a.x) > sheer * height;
  let summit = a.y;
  let before = a.y;
  for (let count = 1; count <= maxHalvings; count++) {
    const x = middle(left.x, right.x);
    if (x === left.x || x === right.x) break;
    const sample = f(x);
    if (!isNumber(sample.y)) return around(f, within, sample, height);
    summit = isUp ? Math.max(summit, sample.y) : Math.min(summit, sample.y);
    if (count % 8 === 0 && !isSheer) {
      if (Math.abs(summit - before) < visible * height) return undefined;
      before = summit;
    }
    if (sample.slope * a.slope > 0) left = sample;
    else if (sample.slope * b.slope > 0) right = sample;
    else return undefined;
  }
  const found = foundBetween(f, within, left, right, height);
  return isNumber(found.left) || isNumber(found.right) ? undefined : found;
}

/** A point that is no number between two that are. */
function around(f: SampleAt, within: Interval, hole: Sample, height: number): LocatedBreak {
  const { outerLeft, a, b, outerRight } = within;
  const end = endBetween(f, a, hole, height, outerLeft);
  const begin = endBetween(f, hole, b, height, outerRight);
  return { x: hole.x, left: end.left, right: begin.right, before: end.before, after: begin.after };
}

function foundBetween(
  f: SampleAt,
  { outerLeft, outerRight }: Interval,
  before: Sample,
  after: Sample,
  height: number,
): LocatedBreak {
  return {
    x: before.x < 0 && after.x > 0 ? 0 : after.x,
    left: limitAt(f, outerLeft, before, height),
    right: limitAt(f, outerRight, after, height),
    before,
    after,
  };
}

/** The limit of values on the way from one point to another, as the rest of the way is halved again and again. */
function limitAt(f: SampleAt, from: Sample, end: Sample, height: number): number {
  const trail = [from.y];
  for (let step = 1; step <= approaches; step++) {
    const distance = (from.x - end.x) * 2 ** -step;
    if (Math.abs(distance) < coarse * Math.abs(end.x)) break;
    trail.push(f(end.x + distance).y);
  }
  const lateSteps = trail.slice(Math.floor((trail.length * 2) / 3));
  const late = lateSteps[0] as number;
  const added = (trail.at(-1) as number) - late;
  const goesOn =
    Math.abs(added) > settled * Math.abs(late - from.y) &&
    Math.abs(added) > visible * height &&
    lateSteps.every((y, at) => at === 0 || (y - (lateSteps[at - 1] as number)) * added > 0);
  return goesOn ? Math.sign(added) * Number.POSITIVE_INFINITY : end.y;
}

/** Halves before the sum, which might overflow. */
const middle = (a: number, b: number): number => a / 2 + b / 2;
