/** The limit of ever finer estimates at the step 0, by Richardson's extrapolation. */

/** A derivative, or what is taken for one. */
export interface Slope {
  readonly value: number;
  /** How far it may be off: by what is left of the step, and by rounding. Infinite where nothing can be said. */
  readonly errorBound: number;
}

/** What a step gives, and how far rounding may have carried that. */
export interface Estimate {
  readonly value: number;
  readonly rounding: number;
}

/** A limit, and the last estimate that it was made of, by its place among all. */
export interface Limit extends Slope {
  readonly at: number;
}

/** The steps in a row that are extrapolated from. */
const maxOrders = 8;

/**
 * The limit at the step 0, where the error of an estimate falls by `ratio`, its square and so on when the step is halved
 * (Ridders, Advances in Engineering Software 4, 1982). The runs of halved steps are in the order of their size; the surest
 * limit counts.
 */
export function extrapolate(runs: readonly (readonly Estimate[])[], ratio: number): Limit {
  const estimates = runs.flat();
  const starts = new Set(runs.map((_, at) => runs.slice(0, at).flat().length));
  /** What estimates at finer steps say against a limit, beyond what rounding and the rest of their steps explain. */
  const objection = (limit: number, at: number): number => {
    const known = Math.abs((estimates[at] as Estimate).value - limit);
    let most = 0;
    for (let finer = at + 1; finer < estimates.length; finer++) {
      const { value, rounding } = estimates[finer] as Estimate;
      most = Math.max(most, Math.abs(value - limit) - known - 8 * rounding);
    }
    return most;
  };
  let best: Limit = { value: Number.NaN, errorBound: Number.POSITIVE_INFINITY, at: 0 };
  let previous: readonly number[] = [];
  for (const [at, { value: slope, rounding }] of estimates.entries()) {
    if (starts.has(at)) previous = [];
    const row = [slope];
    for (let order = 1, factor = ratio; order <= previous.length; order++, factor *= ratio) {
      if (order > maxOrders) break;
      const [finer, coarser] = [row[order - 1] as number, previous[order - 1] as number];
      const value = finer + (finer - coarser) / (factor - 1);
      row.push(value);
      const change = Math.max(Math.abs(value - finer), Math.abs(value - coarser));
      const errorBound = change + rounding;
      if (errorBound < best.errorBound) {
        const whole = errorBound + objection(value, at);
        if (whole < best.errorBound) best = { value, errorBound: whole, at };
      }
    }
    previous = row;
  }
  return best;
}
