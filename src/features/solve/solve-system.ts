/** Several equations in as many unknowns. */

import { noSolution } from "../../error.ts";
import { largest } from "../../numerics/linear/vectors.ts";
import { conditionOf } from "../../numerics/roots/system-quality.ts";
import {
  type FoundRoot,
  type SystemRoots,
  systemRoots,
} from "../../numerics/roots/system-roots.ts";
import { formatShort, listWords } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import type { SearchResult } from "../../session/arguments/results.ts";
import {
  byName,
  flattened,
  placeInWords,
  startOf,
  type Unknown,
} from "../../session/arguments/unknowns.ts";
import { notSimple } from "../../session/uncertainty/propagate-uncertainty.ts";
import type { Equations } from "./equations.ts";
import { iterationsOf, rootsOf, systemFacts } from "./system-report.ts";

/** From this condition number on a Jacobian is held to be singular. */
const singular = 1e14;

export function solveSystem(
  { system, rounding, evaluations }: Equations,
  unknowns: readonly Unknown[],
  names: readonly string[],
  equations: ArgumentText,
  tell: (line: string) => void,
): SearchResult {
  const start = flattened(unknowns, startOf);
  const bounds = {
    lower: flattened(unknowns, (unknown) => unknown.lower),
    upper: flattened(unknowns, (unknown) => unknown.upper),
  };
  const found = systemRoots(system, rounding, start, bounds, (at, count, { norm }) => {
    tell(`start ${at} of ${count}  residual ${formatShort(norm, 3)}`);
  });
  const [nearest] = found.roots;
  if (nearest === undefined) throw noRoot(found, unknowns).at(equations);
  // Of roots that lie side by side one stands for all.
  const roots = nearest.kind === "not alone" ? [nearest] : found.roots;
  const values = byName(unknowns, nearest.point);
  const residual = largest(system(nearest.point).values);
  return {
    values,
    point: nearest.point,
    whyNotPropagated: nearest.kind === "simple" ? undefined : notSimple,
    parts: [
      {
        kind: "facts",
        rows: systemFacts(nearest, roots.length, unknowns, names, residual, evaluations()),
      },
      "",
      ...iterationsOf(nearest, names),
      "",
      ...rootsOf(roots, names),
      havingValues([...values.keys()], roots),
    ],
  };
}

function havingValues(names: readonly string[], roots: readonly FoundRoot[]): string {
  const which = roots.length > 1 ? "the values nearest to the start" : "these values";
  return `${listWords(names)} ${names.length === 1 ? "has" : "have"} ${which} now`;
}

function noRoot(
  { closest }: SystemRoots,
  unknowns: readonly Unknown[],
): ReturnType<typeof noSolution> {
  const place =
    closest === undefined
      ? "they are numbers nowhere that was tried"
      : `they come nearest to holding at ${placeInWords(unknowns, closest.point)}, where ${leftOver(largest(closest.values))}`;
  const isSingular = closest !== undefined && !(conditionOf(closest, closest.point) < singular);
  const why = isSingular
    ? "; the Jacobian is singular there: do the equations contradict each other?"
    : "";
  return noSolution(
    `no root was found: ${place}${why}`,
    "try other starts, or intervals, as in for x in 0..1, y in 0..1",
  );
}

const leftOver = (difference: number): string =>
  difference === 0
    ? "rounding is as large as the differences"
    : `a difference of ${formatShort(difference)} is left`;
