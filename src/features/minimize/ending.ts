/** What there is to say of a search that has not come to an end where the slope is 0. */

import type { DescentEnding } from "../../numerics/optimize/descent.ts";
import { placeInWords, type Unknown } from "../../session/arguments/unknowns.ts";
import { type EndingText, optimumEndings } from "../../session/endings.ts";
import type { Minimization } from "./compute.ts";
import type { DescentOptions } from "./descent-options.ts";

/** What was sought. */
export interface OptimumRequest {
  readonly unknowns: readonly Unknown[];
  readonly options: DescentOptions;
  /** -1 where the greatest value is sought. */
  readonly sign: 1 | -1;
}

export const endingText = (
  ending: Exclude<DescentEnding, "converged">,
  { best, iterations }: Pick<Minimization, "best" | "iterations">,
  { unknowns, options: { method, rate, steps }, sign }: OptimumRequest,
): EndingText =>
  optimumEndings[ending]({
    sign,
    iterations,
    steps,
    rate,
    hasRate: method === "gd" || method === "adam",
    value: sign * best.value,
    place: () => placeInWords(unknowns, best.point),
    name: (unknowns[0] as Unknown).name,
  });
