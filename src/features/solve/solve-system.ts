/** Several equations in as many unknowns. */

import { largest } from "../../numerics/linear/vectors.ts";
import { type FoundRoot, systemRoots } from "../../numerics/roots/system-roots.ts";
import { formatShort, listWords } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import type { SearchResult } from "../../session/arguments/results.ts";
import { byName, flattened, startOf, type Unknown } from "../../session/arguments/unknowns.ts";
import { notSimple } from "../../session/uncertainty/propagate-uncertainty.ts";
import type { Equations } from "./equations.ts";
import { noRootOfSystem } from "./no-root-of-system.ts";
import { iterationsOf, pointOf, rootsFirst, rootsOf, systemFacts } from "./system-report.ts";

export function solveSystem(
  made: Equations,
  unknowns: readonly Unknown[],
  names: readonly string[],
  equations: ArgumentText,
  tell: (line: string) => void,
): SearchResult {
  const { system, rounding, evaluations } = made;
  const start = flattened(unknowns, startOf);
  const bounds = {
    lower: flattened(unknowns, (unknown) => unknown.lower),
    upper: flattened(unknowns, (unknown) => unknown.upper),
  };
  const found = systemRoots(system, rounding, start, bounds, (at, count, { norm }) => {
    tell(`start ${at} of ${count}  residual ${formatShort(norm, 3)}`);
  });
  const [nearest] = found.roots;
  if (nearest === undefined)
    throw noRootOfSystem(found, unknowns, made, start, bounds).at(equations);
  // Of roots that lie side by side one stands for all.
  const roots = nearest.kind === "not alone" ? [nearest] : found.roots;
  const values = byName(unknowns, nearest.point);
  const shown = rootsOf(roots, names);
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
      ...shown,
      settingOf([...values.keys()], roots),
    ],
    reading: (parts) => [pointOf(unknowns, nearest), ...rootsFirst(parts, shown.length)],
  };
}

function settingOf(names: readonly string[], roots: readonly FoundRoot[]): string {
  const which = roots.length > 1 ? "the root nearest the start" : "this root";
  return `${listWords(names)} ${names.length === 1 ? "is" : "are"} set to ${which}`;
}
