/**
 * Where a line search tries next, from what it has seen: J. J. Moré and D. J. Thuente, "Line search algorithms with
 * guaranteed sufficient decrease", ACM Transactions on Mathematical Software 20 (1994), 286–307, section 4.
 */

/** A function of the step, with its derivative. */
export interface Sample {
  readonly step: number;
  readonly value: number;
  readonly slope: number;
}

/** An interval of uncertainty has to shrink to this part in two trials, or it is halved: δ there. */
export const shrinkage = 0.66;
/** How far beyond the last step the next may lie while there is no upper end: as there. */
export const minGrowth = 1.1;
const maxGrowth = 4;

/**
 * The trial after these: by the cubic through values and slopes, the quadratic through two slopes, or between the two.
 */
export function nextStep(
  low: Sample,
  high: Sample | undefined,
  trial: Sample,
  most: number,
): number {
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
      const nearest = t + minGrowth * (t - a);
      const ahead = Math.max(isBeyond ? cubic : nearest, secant);
      return Math.min(most, Math.max(nearest, Math.min(ahead, t + maxGrowth * (t - a))));
    }
    const chosen = isBeyond && Math.abs(cubic - t) < Math.abs(secant - t) ? cubic : secant;
    const limit = t + shrinkage * (high.step - t);
    return t > a ? Math.min(limit, chosen) : Math.max(limit, chosen);
  }
  return high === undefined ? Math.min(most, t + maxGrowth * (t - a)) : minimumOfCubic(trial, high);
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
