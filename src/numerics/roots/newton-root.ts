/** A root of a function of one number: by Newton's method, kept from going astray. */

import { iterateAlong } from "../iterate.ts";
import { rootBetween } from "./crossing.ts";
import {
  type Curve,
  type Interval,
  isOfMultipleRoot,
  isRounding,
  type RoundedCurve,
  type Sample,
  spacing,
  type Trail,
} from "./root.ts";

/** Near a root each step doubles the digits: what takes longer comes to none, or to one that bisection finds sooner. */
const maxSteps = 100;
/** How often a step is halved at most: what 1e-12 of it would gain is not worth going on for. */
const maxShortenings = 40;

interface State {
  readonly here: Sample;
  /** The way that the last step went, if it was a single one. */
  readonly before: number | undefined;
  /** The last two points of unlike sign. */
  readonly sides: readonly [Sample, Sample] | undefined;
}

/**
 * Newton's method. Steps are halved until the curve is nearer to 0; where steps shrink as at a root of some multiplicity,
 * that many are taken at once.
 * E. Schröder, "Ueber unendlich viele Algorithmen zur Auflösung der Gleichungen", Mathematische Annalen 2 (1870).
 */
export function newtonFrom(curve: RoundedCurve, start: number, interval: Interval): Trail {
  const { way, state, ending } = iterateAlong<State>(
    {
      start: { here: curve(start), before: undefined, sides: undefined },
      test: ({ here }) => {
        if (!Number.isFinite(here.value)) return "undefined";
        return here.value === 0 ? "converged" : undefined;
      },
      step: ({ here, before, sides }) => {
        const step = -here.value / here.slope;
        if (!Number.isFinite(step) || step === 0) return { ending: "stalled" };
        if (Math.abs(step) <= 2 * spacing(here.x)) return { ending: "converged" };
        const multiplicity = multiplicityIn(before, step);
        const next = nextOf(curve, here, step, multiplicity, interval);
        if (next === undefined) return { ending: "stalled" };
        return {
          next: {
            here: next,
            before: multiplicity === 1 ? next.x - here.x : undefined,
            sides: next.value * here.value < 0 ? [here, next] : sides,
          },
        };
      },
    },
    { limit: maxSteps },
  );
  const points = way.map(({ here }) => here);
  const { here, sides } = state;
  if (ending === "converged" || isRounding(curve, here)) {
    return { points, ending: "converged" };
  }
  if (sides === undefined) return { points, ending: "stalled" };
  const rest = rootBetween(curve, ...sides);
  return { points: [...points, ...rest.points], ending: rest.ending };
}

/** How many times as long a step has to be, from how it compares with the one before. */
function multiplicityIn(before: number | undefined, step: number): number {
  if (before === undefined) return 1;
  const ratio = step / before;
  if (!isOfMultipleRoot(ratio)) return 1;
  const multiplicity = 1 / (1 - ratio);
  const whole = Math.round(multiplicity);
  return Math.abs(multiplicity - whole) < 0.1 * whole ? whole : 1;
}

function nextOf(
  curve: Curve,
  here: Sample,
  step: number,
  multiplicity: number,
  { lower, upper }: Interval,
): Sample | undefined {
  const at = (share: number): Sample =>
    curve(Math.min(Math.max(here.x + share * step, lower), upper));
  const isBetter = ({ value }: Sample): boolean => Math.abs(value) < Math.abs(here.value);
  if (multiplicity > 1) {
    const far = at(multiplicity);
    if (isBetter(far)) return far;
  }
  for (let share = 1; share > 2 ** -maxShortenings; share /= 2) {
    const next = at(share);
    if (next.x === here.x) return undefined;
    if (Number.isFinite(next.x) && isBetter(next)) return next;
  }
  return undefined;
}
