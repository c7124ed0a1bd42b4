/** The last digits of a linear least-squares problem whose columns can hardly be told apart. */

import { iterate } from "../iterate.ts";
import type { Linearization, Linearizer } from "./linearization.ts";

/** Each step gains as many digits as the triangle has. */
const maxSteps = 5;

/**
 * Corrected semi-normal equations (Å. Björck, 1987): a triangle is that of columns which rounding has changed, and the larger the
 * residuals are, the more that shows in the solution. It does not where the gradient, which is to be 0, is that of
 * the columns themselves, without rounding.
 */
export function refined(from: Linearization, linearizer: Linearizer): Linearization {
  return iterate<{ readonly best: Linearization; readonly length: number }>(
    {
      start: { best: from, length: Number.POSITIVE_INFINITY },
      step: ({ best: { point, triangle }, length }) => {
        const change = triangle.solveTwice(linearizer.gradientAt(point));
        const next = Math.max(...change.map((value, at) => Math.abs(value) * triangle.norm(at)));
        if (!(next < length)) return { ending: "converged" };
        const best = linearizer.at(point.map((value, at) => value - (change[at] as number)));
        const isUsable = best.triangle.isFinite && Number.isFinite(best.squares);
        return isUsable ? { next: { best, length: next } } : { ending: "undefined" };
      },
    },
    { limit: maxSteps },
  ).state.best;
}
