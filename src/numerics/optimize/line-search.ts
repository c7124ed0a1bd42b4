/**
 * A step along a line that lowers a function enough and flattens its slope: the strong Wolfe conditions.
 *
 * J. J. Moré and D. J. Thuente, "Line search algorithms with guaranteed sufficient decrease", ACM Transactions on
 * Mathematical Software 20 (1994), 286–307, without their first stage: it saves one evaluation in 450 on the problems of
 * Moré, Garbow and Hillstrom. Near a minimum, where differences of values drown in their rounding, the approximate
 * conditions count that use slopes alone: W. W. Hager and H. Zhang, "A new conjugate gradient method with guaranteed
 * descent and an efficient line search", SIAM Journal on Optimization 16 (2005), 170–192.
 */

import { iterate, type Step } from "../iterate.ts";
import { sufficientDecrease } from "../trust.ts";
import { minGrowth, nextStep, type Sample, shrinkage } from "./interpolation.ts";

export interface LineSearchOptions {
  readonly first: number;
  /** The largest that is allowed. */
  readonly most?: number;
}

const epsilon = Number.EPSILON;
/** The part of the first slope that may be left, as for quasi-Newton methods (Nocedal and Wright, section 3.1). */
const curvature = 0.9;
/** Halving alone uses up the 53 bits of a step with these. */
const maxTrials = 60;
/** The trials that may differ from the start by rounding alone. */
const maxInNoise = 4;
/** A slope that has this part of the first left is as steep. */
const steep = 0.9999;
/** A step that changes nothing but digits is tried this many times as long. */
const growthInNoise = 1e3;

/** What is known of a line so far. */
interface Search {
  /** To be tried next. */
  readonly step: number;
  /** The better end of the interval that holds a minimum, and the other one, if there is one yet. */
  readonly low: Sample;
  readonly high: Sample | undefined;
  /** Beyond this the function is no number, or not to be asked for. */
  readonly most: number;
  /** Of the interval, now and one trial before. */
  readonly widths: readonly [number, number];
  /** The lowest so far that lies below the start. */
  readonly best: Sample | undefined;
  /** Trials in a row that differ from the start by rounding alone. */
  readonly inNoise: number;
  /** What fulfills the conditions. */
  readonly found?: Sample;
}

const unknownWidths = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/**
 * @param along the function of the step; where it is no number, the step is held to be too long
 * @param start the function at 0, whose slope is negative
 * @returns the step found, or where none fulfills the conditions, the best one that lowers the value; undefined where
 *   none does
 */
export function lineSearch(
  along: (step: number) => Sample,
  start: Sample,
  options: LineSearchOptions,
): Sample | undefined {
  const most = options.most ?? Number.POSITIVE_INFINITY;
  const slopeWanted = sufficientDecrease * start.slope;
  const noise = 2 * epsilon * Math.abs(start.value);
  const isAccepted = (trial: Sample): boolean => {
    if (Math.abs(trial.slope) > curvature * -start.slope) return false;
    const isNear = trial.value <= start.value + noise;
    const isApproximate = trial.slope <= (2 * sufficientDecrease - 1) * start.slope;
    return isLow(trial) || (isNear && isApproximate);
  };
  const isLow = ({ value, step }: Sample): boolean => value <= start.value + step * slopeWanted;
  const isAtEnd = (trial: Sample): boolean =>
    trial.step === options.most && isLow(trial) && trial.slope <= slopeWanted;

  /** What a trial that is not accepted tells of where to try next. */
  const narrowed = (search: Search, trial: Sample): Step<Search> => {
    const { low, high } = search;
    const isInNoise = Math.abs(trial.value - start.value) <= noise;
    const isTooSmall = isInNoise && high !== undefined && trial.step * -start.slope <= noise;
    const inNoise = isTooSmall ? search.inNoise + 1 : 0;
    if (inNoise > maxInNoise) return { next: search, ending: "stalled" };
    if (isAtEnd(trial)) return { next: { ...search, found: trial }, ending: "converged" };
    const next = nextStep(low, high, trial, search.most);
    const isHigher = trial.value > low.value;
    // Where it is no higher the minimum lies beyond it, or between it and the end that was the lower one.
    const isTurned = trial.slope * (low.step - trial.step) <= 0;
    const interval = isHigher ? { low, high: trial } : { low: trial, high: isTurned ? low : high };
    const known = { ...search, ...interval, inNoise };
    if (known.high !== undefined) return within(known, known.high, next);
    // A slope that is as steep as ever says that the step is too short, and not the gain too small.
    const isTooShort = isInNoise && trial.slope <= steep * start.slope;
    return beyond(known, next, isTooShort ? growthInNoise : minGrowth, options.most);
  };

  const { state } = iterate<Search>(
    {
      start: {
        step: Math.min(options.first, most),
        low: start,
        high: undefined,
        most,
        widths: unknownWidths,
        best: undefined,
        inNoise: 0,
      },
      step: (search) => {
        const trial = along(search.step);
        if (trial.value === Number.NEGATIVE_INFINITY) {
          return { next: { ...search, found: trial }, ending: "unbounded" };
        }
        if (!Number.isFinite(trial.value) || !Number.isFinite(trial.slope)) return nearer(search);
        if (isAccepted(trial)) return { next: { ...search, found: trial }, ending: "converged" };
        const isBest = trial.value < (search.best ?? start).value;
        return narrowed(isBest ? { ...search, best: trial } : search, trial);
      },
    },
    { limit: maxTrials },
  );
  return state.found ?? state.best;
}

/** The function ends before: nearer to where it is known to be. */
function nearer(search: Search): Step<Search> {
  const { low, step: most } = search;
  const step = low.step + 0.25 * (most - low.step);
  return step > low.step
    ? { next: { ...search, step, most, high: undefined, widths: unknownWidths } }
    : { next: search, ending: "stalled" };
}

/** Farther, as there is no upper end yet. @param growth how much farther than the last step, at least */
function beyond(
  search: Search,
  next: number,
  growth: number,
  allowed: number | undefined,
): Step<Search> {
  const { low, most } = search;
  const farther = Math.min(Math.max(next, growth * low.step), most);
  // Where the function ends at the upper end, it is neared but not tried again.
  const isEnd = farther === most && most !== allowed;
  const step = isEnd ? low.step + 0.5 * (most - low.step) : farther;
  return { next: { ...search, step }, ending: step <= low.step ? "stalled" : undefined };
}

/** Between the two ends: where the interval does not shrink fast enough, at its middle. */
function within(search: Search, high: Sample, next: number): Step<Search> {
  const ends = [search.low.step, high.step];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const size = right - left;
  const [width, widthBefore] = search.widths;
  const isWithin = next > left && next < right && size < shrinkage * widthBefore;
  const step = isWithin ? next : left + 0.5 * size;
  const isDone = size <= epsilon * right || step === left || step === right;
  return {
    next: { ...search, step, widths: [size, width] },
    ending: isDone ? "stalled" : undefined,
  };
}
