/** Equations whose sides differ by the same everywhere: what is said of them in the place of how near they came. */

import { type NablaError, noSolution } from "../../error.ts";
import type { Bounds } from "../../numerics/bounds.ts";
import { margin } from "../../numerics/roots/root.ts";
import { haltonStarts, startsOfAllSizes } from "../../numerics/sampling/halton.ts";
import { formatShort } from "../../prose.ts";
import type { Equations } from "./equations.ts";

/** The points that are looked at, at least. */
const fewest = 8;
/** A difference counts from this multiple of its rounding on. */
const clear = 4;

/** Undefined where there is no such equation. */
export function constantSides(
  { system, rounding, count, isStill }: Equations,
  start: Float64Array,
  bounds: Bounds,
): NablaError | undefined {
  const points = [start, ...haltonStarts(start, bounds), ...startsOfAllSizes(start, bounds)];
  const rows = points.map((point) => ({
    values: system(point).values,
    levels: rounding(point).map((each) => margin * each),
  }));
  for (let i = 0; i < count; i++) {
    const seen = rows
      .map(({ values, levels }) => ({ value: values[i] as number, level: levels[i] as number }))
      .filter(({ value, level }) => Number.isFinite(value) && Number.isFinite(level))
      .sort((a, b) => a.level - b.level);
    const [surest] = seen;
    if (surest === undefined || seen.length < fewest) continue;
    const { value, level } = surest;
    const isSame = seen.every((each) => Math.abs(each.value - value) <= each.level + level);
    if (!isSame || !(Math.abs(value) > clear * level)) continue;
    const which = count === 1 ? "the sides" : `the sides of equation ${i + 1}`;
    const where = isStill(i) ? "everywhere" : "at every point tried";
    return noSolution(
      `no root found: ${which} differ by ${formatShort(Math.abs(value), 4)} ${where}`,
      "the unknowns cancel; check both sides",
    );
  }
  return undefined;
}
