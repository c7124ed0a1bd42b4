/** What there is to say of an equation for which no root was found. */

import { type NablaError, noSolution } from "../../error.ts";
import type { Interval } from "../../numerics/roots/root.ts";
import type { Roots } from "../../numerics/roots/roots.ts";
import { formatShort } from "../../prose.ts";
import type { Unknown } from "../../session/arguments/unknowns.ts";
import { crossingEndings } from "../../session/endings.ts";
import { constantSides } from "./constant-sides.ts";
import type { Equations } from "./equations.ts";

/** Beyond this nothing was tried. */
const farthest = 1e299;

function spanOf({ lower, upper }: Interval): string {
  const [isOpenBelow, isOpenAbove] = [lower < -farthest, upper > farthest];
  if (isOpenBelow && isOpenAbove) return "";
  if (isOpenBelow) return ` up to about ${formatShort(upper, 4)}`;
  if (isOpenAbove) return ` from about ${formatShort(lower, 4)} on`;
  return ` from about ${formatShort(lower, 4)} to ${formatShort(upper, 4)}`;
}

/** Why there is none, as far as can be told. */
export function noRoot(found: Roots, unknown: Unknown, start: number, made: Equations): NablaError {
  const { name, lower, upper } = unknown;
  const { nearest, crossings, plateaus, hidden, unclear } = found;
  const isBounded = Number.isFinite(lower) || Number.isFinite(upper);
  const where = isBounded ? ` for ${name} in ${formatShort(lower)}..${formatShort(upper, 4)}` : "";
  const [plateau] = plateaus;
  if (plateau !== undefined) {
    return noSolution(
      `the equation holds for every ${name}${spanOf(plateau)}`,
      "change the equation so that the unknown does not cancel",
    );
  }
  const constant = constantSides(made, Float64Array.of(start), {
    lower: Float64Array.of(lower),
    upper: Float64Array.of(upper),
  });
  if (constant !== undefined) return constant;
  const [stretch] = [...hidden].sort(
    (a, b) => Math.abs(a.lower - start) - Math.abs(b.lower - start),
  );
  if (stretch !== undefined) return drowned(stretch, unknown, where);
  const [place] = [...unclear].sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  if (place !== undefined) return drowned({ lower: place, upper: place }, unknown, where);
  if (nearest === undefined) {
    return noSolution(
      `the equation is undefined at every ${name} tried${where}`,
      `give an interval where it is defined, as in \`for ${name} in 0..10\``,
    );
  }
  const [crossing] = [...crossings].sort((a, b) => Math.abs(a.x - start) - Math.abs(b.x - start));
  const change =
    crossing === undefined
      ? ""
      : `; the sign changes at ${formatShort(crossing.x, 4)}, but at ${crossingEndings[crossing.kind]}`;
  const isFar = Math.abs(nearest.x) > 1e6 * Math.max(1, Math.abs(start)) && !isBounded;
  const closest =
    nearest.value === 0
      ? `from ${name} = ${formatShort(nearest.x, 4)} on, the residual only underflows to 0`
      : isFar
        ? `the residual tends to 0 only as ${name} goes to ${nearest.x > 0 ? "inf" : "-inf"}`
        : `the residual is smallest at ${name} = ${formatShort(nearest.x, 4)} (${formatShort(Math.abs(nearest.value), 4)})`;
  return noSolution(
    `no root found${where}: ${closest}${change}`,
    isBounded
      ? "try a wider interval"
      : `try another start, or an interval, as in \`for ${name} in 0..10\``,
  );
}

/** Where rounding is all that there is. */
function drowned(stretch: Interval, { name, lower, upper }: Unknown, where: string): NablaError {
  const isAll = stretch.lower === lower && stretch.upper === upper;
  const width = stretch.upper - stretch.lower;
  const isPoint = width < 1e-5 * Math.max(Math.abs(stretch.lower), Math.abs(stretch.upper));
  const at = isAll
    ? " at every point tried"
    : isPoint
      ? ` at ${name} = ${formatShort(stretch.lower, 4)}`
      : ` for ${name}${spanOf(stretch)}`;
  return noSolution(
    `cannot decide${where}: the residual is below rounding error${at}`,
    isAll
      ? "check whether both sides are the same"
      : "rewrite the equation so that large terms cancel",
  );
}
