/** What there is to say of several equations for which no root was found. */

import { type NablaError, noSolution } from "../../error.ts";
import type { Bounds } from "../../numerics/bounds.ts";
import { largest } from "../../numerics/linear/vectors.ts";
import { conditionOf } from "../../numerics/roots/system-quality.ts";
import type { SystemRoots } from "../../numerics/roots/system-roots.ts";
import { placeInWords, type Unknown } from "../../session/arguments/unknowns.ts";
import { systemEndings } from "../../session/endings.ts";
import { constantSides } from "./constant-sides.ts";
import type { Equations } from "./equations.ts";

/** From this condition number on a Jacobian is held to be singular. */
const singular = 1e14;
/** What is less than this part of the largest unknown counts as 0. */
const nothing = 1e-8;

export function noRootOfSystem(
  { closest }: SystemRoots,
  unknowns: readonly Unknown[],
  made: Equations,
  start: Float64Array,
  bounds: Bounds,
): NablaError {
  const constant = constantSides(made, start, bounds);
  if (constant !== undefined) return constant;
  const hint = "try other starts, or intervals, as in `for x in 0..1, y in 0..1`";
  const words = systemEndings[closest?.ending ?? "undefined"]({
    place: closest === undefined ? "" : placeInWords(unknowns, closest.point),
    left: closest === undefined ? Number.NaN : largest(closest.values),
    isVanishing: closest?.isVanishing === true,
  });
  const isSingular =
    closest?.ending === "stalled" &&
    !(
      conditionOf(
        closest,
        closest.point,
        closest.point.map(() => nothing * largest(closest.point)),
      ) < singular
    );
  const why = isSingular
    ? "; the Jacobian is singular there, so the equations may contradict each other"
    : "";
  return noSolution(`no root found: ${words}${why}`, hint);
}
