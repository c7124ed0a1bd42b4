/** The roots of a system of equations, as far as searches from many starts find them. */

import type { Bounds } from "../bounds.ts";
import type { Ending } from "../iterate.ts";
import { largest, norm } from "../linear/vectors.ts";
import { haltonStarts, startsOfAllSizes } from "../sampling/halton.ts";
import { dogleg, type SystemIterate } from "./dogleg.ts";
import { isOneRoot } from "./root.ts";
import type { System, SystemRounding } from "./system.ts";
import { levelsAt } from "./system-levels.ts";
import { unitsOf } from "./system-probe.ts";
import { type SystemRoot, systemRoot } from "./system-quality.ts";
import { settled } from "./system-valley.ts";

/** A root, and the way to it. */
export interface FoundRoot extends SystemRoot {
  readonly iterates: readonly SystemIterate[];
}

export interface SystemRoots {
  /** The nearest to the start first. */
  readonly roots: readonly FoundRoot[];
  /** Where the equations come nearest to holding; undefined where they are numbers nowhere. */
  readonly closest: Closest | undefined;
}

export interface Closest extends SystemIterate {
  /** No way leads nearer from there; or the search ran away, while the residual stayed or vanished on the way. */
  readonly ending: Extract<Ending, "stalled" | "receding">;
  readonly isVanishing: boolean;
}

/** Iterations from the start itself, and from others. */
const [maxIterations, fewerIterations] = [300, 100];

/** @param tell is given the number of a start, from 1, of how many there are, and what residual is left */
export function systemRoots(
  system: System,
  rounding: SystemRounding,
  start: Float64Array,
  bounds: Bounds,
  tell: (at: number, count: number, iterate: SystemIterate) => void,
): SystemRoots {
  const roots: FoundRoot[] = [];
  let closest: Closest | undefined;
  let least = Number.POSITIVE_INFINITY;
  const search = (starts: readonly Float64Array[], most: number, from: number): void => {
    for (const [k, each] of starts.entries()) {
      const { iterates, ending } = dogleg(
        evened(system, each),
        each,
        k + from === 0 ? maxIterations : most,
        (at) => tell(k + from + 1, starts.length + from, at),
      );
      const end = iterates.at(-1) as SystemIterate;
      const first = iterates[0] as SystemIterate;
      const left = { ...end, ...system(end.point) };
      // Where rounding is as large as what is left, more may be left than is seen.
      const levels = levelsAt(rounding, left, end.point);
      const whole = norm(left.values.map((f, i) => Math.abs(f) + (levels[i] as number)));
      if (whole < least) {
        least = whole;
        const course = courseOf(system, rounding, iterates, start);
        closest = { ...left, norm: norm(left.values), ...course };
      }
      // One that is known need not be looked at again.
      if (roots.some((other) => isAt(other, end.point))) continue;
      const isLikely = ending === "converged" || end.norm <= likely * first.norm;
      const root = isLikely ? rootAt(system, rounding, end, start) : undefined;
      if (root === undefined || !isWithin(root.point, bounds)) continue;
      if (roots.some((other) => areOne(other, root))) continue;
      roots.push({ ...root, iterates: iterates.map((at) => ({ ...at, ...system(at.point) })) });
    }
  };
  search([start, ...haltonStarts(start, bounds)], fewerIterations, 0);
  if (roots.length === 0) search(startsOfAllSizes(start, bounds), maxIterations, 1);
  const distance = ({ point }: FoundRoot): number =>
    largest(point.map((x, i) => x - (start[i] as number)));
  return { roots: roots.sort((a, b) => distance(a) - distance(b)), closest };
}

/** A search that has come this many times as far away as its start runs away. */
const farAway = 1e4;

/**
 * Whether a search has run away, and whether its residuals vanish, as they do on the last half of the way, and
 * do twice as far away.
 */
function courseOf(
  system: System,
  rounding: SystemRounding,
  way: readonly SystemIterate[],
  start: Float64Array,
): Pick<Closest, "ending" | "isVanishing"> {
  const points = way.map(({ point }) => point);
  const sizeOf = (point: Float64Array): number => Math.max(1, largest(point));
  const end = points.at(-1) as Float64Array;
  const [first, last] = [sizeOf(start), sizeOf(end)];
  if (!(last > farAway * first)) return { ending: "stalled", isVanishing: false };
  const half = points.find((point) => sizeOf(point) > Math.sqrt(first * last));
  const before = half === undefined || half === points[0] ? start : half;
  const left = (point: Float64Array): number => norm(system(point).values);
  const power = Math.log(2) / Math.log(last / sizeOf(before));
  const ahead = [end.map((x) => 2 * x), followed(before, end, power)];
  const isLessAt = (there: Float64Array): boolean => {
    const weights = new Float64Array(end.length).fill(goal * left(end));
    const beyond = settled(system, there, { weights, units: unitsOf(there) });
    const hidden = norm(levelsAt(rounding, system(beyond), beyond));
    return left(beyond) < (1 - minLoss) * left(end) || left(end) <= hidden;
  };
  const isVanishing = left(end) < 0.1 * left(before) && ahead.some(isLessAt);
  return { ending: "receding", isVanishing };
}

/** Each unknown goes on growing or shrinking as it did: by this power of its ratio. */
const followed = (before: Float64Array, end: Float64Array, power: number): Float64Array =>
  end.map((x, j) => {
    const next = x * (x / (before[j] as number)) ** power;
    return Number.isFinite(next) ? next : x;
  });

/** What the residual may shrink to on the way to that. */
const goal = 1e-3;
/** Twice as far away even the reciprocal of a logarithm has lost this part of itself. */
const minLoss = 1e-3;

/** From this ratio on between the largest and the least residual, or their slopes, they are evened out. */
const uneven = 1e8;

/** Equations in such units that at the start none hides the others: by powers of two, which round nothing. */
function evened(system: System, start: Float64Array): System {
  const { values, jacobian } = system(start);
  const sizes = Array.from(values, (f, i) => {
    const slopes = (jacobian[i] as Float64Array).map((slope, j) => slope * (start[j] || 1));
    return Math.max(Math.abs(f), largest(slopes));
  });
  const [most, least] = [Math.max(...sizes), Math.min(...sizes)];
  if (!(most < Number.POSITIVE_INFINITY && least > 0 && most > uneven * least)) return system;
  const units = sizes.map((size) => 2 ** -Math.round(Math.log2(size)));
  return (point) => {
    const here = system(point);
    return {
      values: here.values.map((f, i) => f * (units[i] as number)),
      jacobian: here.jacobian.map((row, i) => row.map((slope) => slope * (units[i] as number))),
    };
  };
}

/** What has shrunk to this share may be on its way to a root. */
const likely = 1e-10;
/** Unknowns below this share of the start may be on their way to 0. */
const nearZero = 1e-6;

/** Steps towards a multiple root at 0 only shrink: where 0 itself is as good, it is meant. */
function rootAt(
  system: System,
  rounding: SystemRounding,
  end: SystemIterate,
  start: Float64Array,
): SystemRoot | undefined {
  const size = largest(start) || 1;
  const snapped = end.point.map((x) => (Math.abs(x) <= nearZero * size ? 0 : x));
  const isMoved = snapped.some((x, j) => x !== end.point[j]);
  if (isMoved && norm(system(snapped).values) <= norm(system(end.point).values)) {
    const root = systemRoot(system, rounding, snapped, start);
    if (root !== undefined) return root;
  }
  return systemRoot(system, rounding, end.point, start);
}

const isWithin = (point: Float64Array, { lower, upper }: Bounds): boolean =>
  point.every((x, i) => x >= (lower[i] as number) && x <= (upper[i] as number));

const isAt = ({ point, errors }: SystemRoot, place: Float64Array): boolean =>
  point.every((x, j) => isOneRoot(x, place[j] as number, errors[j] as number));

/** Whether two searches have found the same root. */
const areOne = (one: SystemRoot, other: SystemRoot): boolean =>
  one.point.every((x, j) =>
    isOneRoot(x, other.point[j] as number, (one.errors[j] as number) + (other.errors[j] as number)),
  );
