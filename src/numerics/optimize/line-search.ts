/**
 * A step along a line that lowers a function enough and flattens its slope: the strong Wolfe conditions.
 *
 * J. J. Moré and D. J. Thuente, "Line search algorithms with guaranteed sufficient decrease", ACM Transactions on
 * Mathematical Software 20 (1994), 286–307. Near a minimum, where differences of values drown in their rounding, the
 * approximate conditions count that use slopes alone: W. W. Hager and H. Zhang, "A new conjugate gradient method with
 * guaranteed descent and an efficient line search", SIAM Journal on Optimization 16 (2005), 170–192.
 */

/** A function of the step, with its derivative. */
export interface Sample {
  readonly step: number;
  readonly value: number;
  readonly slope: number;
}

export interface LineSearchOptions {
  /** The step to try first. */
  readonly first: number;
  /** The largest that is allowed. */
  readonly most?: number;
  /** The part of the decrease that the first slope promises which has to be reached. */
  readonly decrease?: number;
  /** The part of the first slope that may be left. */
  readonly curvature?: number;
  readonly evaluations?: number;
}

const epsilon = Number.EPSILON;
/** An interval of uncertainty has to shrink to this part in two trials, or it is halved. */
const shrinkage = 0.66;
/** So many trials may differ from the start by rounding alone. */
const mostInNoise = 4;
/** A slope that has this part of the first left is as steep. */
const steep = 0.9999;
/** A step that changes nothing but digits is tried so many times as long. */
const growthInNoise = 1e3;
/** How far beyond the last step the next may lie while there is no upper end. */
const [leastGrowth, mostGrowth] = [1.1, 4];

/**
 * @param along the function of the step; where it is no number, the step is held to be too long
 * @param start the function at 0, whose slope is negative
 * @returns the step found, or where none fulfils the conditions, the best one that lowers the value; undefined where
 *   none does
 */
export function lineSearch(
  along: (step: number) => Sample,
  start: Sample,
  options: LineSearchOptions,
): Sample | undefined {
  const { decrease = 1e-4, curvature = 0.9, evaluations = 60 } = options;
  let most = options.most ?? Number.POSITIVE_INFINITY;
  const slopeWanted = decrease * start.slope;
  const noise = 2 * epsilon * Math.abs(start.value);
  let low = start;
  let high: Sample | undefined;
  let step = Math.min(options.first, most);
  /** Until a value below the line of sufficient decrease has a rising slope, the search is for one such. */
  let isFirstStage = true;
  let width = Number.POSITIVE_INFINITY;
  let widthBefore = Number.POSITIVE_INFINITY;
  let best: Sample | undefined;
  let inNoise = 0;

  for (let n = 0; n < evaluations; n++) {
    const trial = along(step);
    if (trial.value === Number.NEGATIVE_INFINITY) return trial;
    if (!Number.isFinite(trial.value) || !Number.isFinite(trial.slope)) {
      // The function ends before: nearer to where it is known to be.
      most = step;
      high = undefined;
      step = low.step + 0.25 * (step - low.step);
      width = widthBefore = Number.POSITIVE_INFINITY;
      if (!(step > low.step)) break;
      continue;
    }
    if (trial.value < (best ?? start).value) best = trial;
    const isLow = trial.value <= start.value + step * slopeWanted;
    const isFlat = Math.abs(trial.slope) <= curvature * -start.slope;
    if (isLow && isFlat) return trial;
    const isNear = trial.value <= start.value + noise;
    const isApproximate = trial.slope <= (2 * decrease - 1) * start.slope;
    if (isNear && isFlat && isApproximate) return trial;
    const isInNoise = Math.abs(trial.value - start.value) <= noise;
    // A slope that is as steep as ever says that the step is too short, and not the gain too small.
    const isTooShort = isInNoise && high === undefined && trial.slope <= steep * start.slope;
    const isTooSmall = isInNoise && high !== undefined && step * -start.slope <= noise;
    inNoise = isTooSmall ? inNoise + 1 : 0;
    if (inNoise > mostInNoise) break;
    if (step === options.most && isLow && trial.slope <= slopeWanted) return trial;

    if (isFirstStage && isLow && trial.slope >= Math.min(decrease, curvature) * start.slope) {
      isFirstStage = false;
    }
    // In the first stage the steps are chosen for what is left of the function above the line.
    const isModified = isFirstStage && trial.value <= low.value && !isLow;
    const reduced = (sample: Sample): Sample =>
      isModified ? aboveLine(sample, slopeWanted) : sample;
    const next = nextStep(reduced(low), high && reduced(high), reduced(trial), most);
    if (reduced(trial).value > reduced(low).value) high = trial;
    else {
      // The minimum lies beyond the trial, or between it and the end that was the lower one.
      if (trial.slope * (low.step - trial.step) <= 0) high = low;
      low = trial;
    }
    if (high === undefined) {
      const growth = isTooShort ? growthInNoise : leastGrowth;
      step = Math.min(Math.max(next, growth * low.step), most);
      // Where the function ends at the upper end, it is neared but not tried again.
      if (step === most && most !== options.most) step = low.step + 0.5 * (most - low.step);
      if (step <= low.step) break;
      continue;
    }
    const [left, right] = [Math.min(low.step, high.step), Math.max(low.step, high.step)];
    const size = right - left;
    const isWithin = next > left && next < right;
    step = isWithin && size < shrinkage * widthBefore ? next : left + 0.5 * size;
    widthBefore = width;
    width = size;
    if (size <= epsilon * right || step === left || step === right) break;
  }
  return best;
}

const aboveLine = ({ step, value, slope }: Sample, slopeOfLine: number): Sample => ({
  step,
  value: value - step * slopeOfLine,
  slope: slope - slopeOfLine,
});

/**
 * The trial after these: by the cubic through values and slopes, the quadratic through two slopes, or between the two,
 * as section 4 of Moré and Thuente has it.
 */
function nextStep(low: Sample, high: Sample | undefined, trial: Sample, most: number): number {
  const { step: a } = low;
  const { step: t } = trial;
  const cubic = minimumOfCubic(low, trial);
  if (trial.value > low.value) {
    const drop = low.value - trial.value + low.slope * (t - a);
    const quadratic = a + (low.slope * (t - a) ** 2) / (2 * drop);
    const isNearer = Math.abs(cubic - a) < Math.abs(quadratic - a);
    return isNearer ? cubic : Number.isNaN(cubic) ? quadratic : (cubic + quadratic) / 2;
  }
  const secant = t + ((t - a) * trial.slope) / (low.slope - trial.slope);
  if (trial.slope * low.slope < 0)
    return Math.abs(cubic - t) >= Math.abs(secant - t) ? cubic : secant;
  if (Math.abs(trial.slope) <= Math.abs(low.slope)) {
    const isBeyond = (cubic - t) * (t - a) > 0;
    if (high === undefined) {
      const nearest = t + leastGrowth * (t - a);
      const ahead = Math.max(isBeyond ? cubic : nearest, secant);
      return Math.min(most, Math.max(nearest, Math.min(ahead, t + mostGrowth * (t - a))));
    }
    const chosen = isBeyond && Math.abs(cubic - t) < Math.abs(secant - t) ? cubic : secant;
    const limit = t + shrinkage * (high.step - t);
    return t > a ? Math.min(limit, chosen) : Math.max(limit, chosen);
  }
  return high === undefined
    ? Math.min(most, t + mostGrowth * (t - a))
    : minimumOfCubic(trial, high);
}

/** Where the cubic through the values and slopes of two samples has its minimum; NaN where it has none. */
function minimumOfCubic(p: Sample, q: Sample): number {
  const size = q.step - p.step;
  const theta = (3 * (p.value - q.value)) / size + p.slope + q.slope;
  const scale = Math.max(Math.abs(theta), Math.abs(p.slope), Math.abs(q.slope));
  if (scale === 0) return Number.NaN;
  const inner = (theta / scale) ** 2 - (p.slope / scale) * (q.slope / scale);
  const root = Math.sign(size) * scale * Math.sqrt(Math.max(0, inner));
  return q.step - (size * (q.slope + root - theta)) / (q.slope - p.slope + 2 * root);
}
