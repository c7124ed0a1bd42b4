/** What is said of a search that has not found an optimum. */

import type { Bounds } from "../../numerics/bounds.ts";
import { slopeAt } from "../../numerics/optimize/objective.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { placeInWords, type Unknown } from "../../session/arguments/unknowns.ts";
import { type EndingText, type OptimumEnding, optimumEndings } from "../../session/endings.ts";
import type { Table } from "../../session/host.ts";
import type { Minimization } from "./compute.ts";
import type { DescentOptions } from "./descent-options.ts";

export interface OptimumRequest {
  readonly unknowns: readonly Unknown[];
  readonly options: DescentOptions;
  readonly bounds: Bounds;
  readonly objective?: { readonly text: string };
  /** -1 where the greatest value is sought. */
  readonly sign: 1 | -1;
}

export interface Search extends OptimumRequest {
  readonly objective: ArgumentText;
  /** The columns of a file that the objective mentions, if one is named. */
  readonly table: Table | undefined;
}

/** @param what the point is, where that is known, as "a saddle" */
export const endingText = (
  ending: OptimumEnding,
  { best, iterations }: Pick<Minimization, "best" | "iterations">,
  { unknowns, options: { method, rate, steps }, bounds, sign, objective }: OptimumRequest,
  what?: string,
): EndingText =>
  optimumEndings[ending]({
    text: objective?.text ?? "the value",
    sign,
    iterations,
    steps,
    rate,
    hasRate: method === "gd" || method === "adam",
    hasMethod: method !== undefined,
    value: sign * best.value,
    place: () => placeInWords(unknowns, best.point),
    slope: slopeAt(best, bounds),
    what,
    name: (unknowns[0] as Unknown).name,
  });
