/** A root of a function of one number: by Newton's method, kept from going astray, or between two values of unlike sign. */

/** A point of a curve: where, how high, how steep. */
export interface Height {
  readonly x: number;
  readonly value: number;
  readonly slope: number;
}

export type Curve = (x: number) => Height;

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How a search has gone, and what it came to. */
export interface Trail {
  readonly points: readonly Height[];
  readonly ending: "root" | "pole" | "jump" | "none";
}

/** The distance to the next double. */
export const spacing = (x: number): number =>
  Math.max(Number.MIN_VALUE, Math.abs(x) * Number.EPSILON);

const mostSteps = 100;
/** A step is halved so often at most. */
const mostHalvings = 40;

/**
 * Newton's method. Steps are halved until the curve is nearer to 0; where steps shrink as at a root of some multiplicity,
 * that many are taken at once.
 * E. Schröder, "Ueber unendlich viele Algorithmen zur Auflösung der Gleichungen", Mathematische Annalen 2 (1870).
 */
export function newtonFrom(curve: Curve, start: number, { lower, upper }: Interval): Trail {
  let here = curve(start);
  const points = [here];
  let before: number | undefined;
  /** The last two points of unlike sign. */
  let sides: readonly [Height, Height] | undefined;
  while (points.length <= mostSteps && Number.isFinite(here.value)) {
    if (here.value === 0) return { points, ending: "root" };
    const step = -here.value / here.slope;
    if (!Number.isFinite(step) || step === 0) break;
    if (Math.abs(step) <= 2 * spacing(here.x)) return { points, ending: "root" };
    const multiplicity = multiplicityIn(before, step);
    const next = nextOf(curve, here, step, multiplicity, { lower, upper });
    if (next === undefined) break;
    if (next.value * here.value < 0) sides = [here, next];
    before = multiplicity === 1 ? next.x - here.x : undefined;
    here = next;
    points.push(here);
  }
  if (isRounding(curve, here)) return { points, ending: "root" };
  if (sides === undefined) return { points, ending: "none" };
  const rest = rootBetween(curve, ...sides);
  return { points: [...points, ...rest.points], ending: rest.ending };
}

/** How many times as long a step has to be, from how it compares with the one before. */
function multiplicityIn(before: number | undefined, step: number): number {
  if (before === undefined) return 1;
  const ratio = step / before;
  if (!(ratio > 0.4 && ratio < 0.95)) return 1;
  const multiplicity = 1 / (1 - ratio);
  const whole = Math.round(multiplicity);
  return Math.abs(multiplicity - whole) < 0.1 * whole ? whole : 1;
}

function nextOf(
  curve: Curve,
  here: Height,
  step: number,
  multiplicity: number,
  { lower, upper }: Interval,
): Height | undefined {
  const at = (share: number): Height =>
    curve(Math.min(Math.max(here.x + share * step, lower), upper));
  const isBetter = ({ value }: Height): boolean => Math.abs(value) < Math.abs(here.value);
  if (multiplicity > 1) {
    const far = at(multiplicity);
    if (isBetter(far)) return far;
  }
  for (let share = 1; share > 2 ** -mostHalvings; share /= 2) {
    const next = at(share);
    if (next.x === here.x) return undefined;
    if (Number.isFinite(next.x) && isBetter(next)) return next;
  }
  return undefined;
}

/**
 * Whether the height of a point is no more than the rounding in it, as neighbouring doubles show: it is compared with
 * how far they lie from a straight line.
 */
export function isRounding(curve: Curve, { x, value, slope }: Height): boolean {
  if (value === 0) return true;
  if (!Number.isFinite(value)) return false;
  return Math.abs(value) <= 2 * noiseAt(curve, x, (at) => value + slope * (at - x));
}

const neighbours = [1, 2, 3, 5, 8];

/**
 * How far the curve lies, at doubles around x, from what it should be there: on the side where it is less, for a jump is
 * no rounding.
 */
export function noiseAt(curve: Curve, x: number, expected: (x: number) => number): number {
  const [left, right] = [-1, 1].map((side) =>
    neighbours.reduce((most, k) => {
      const at = x + side * k * spacing(x);
      const difference = Math.abs(curve(at).value - expected(at));
      return Number.isFinite(difference) ? Math.max(most, difference) : most;
    }, 0),
  ) as [number, number];
  return Math.min(left, right);
}

/**
 * Between two points of unlike sign: Newton's method where it stays between them and gains enough, else bisection. What
 * changes its sign need not be 0 in between: the end may be a pole, or a jump.
 */
export function rootBetween(curve: Curve, first: Height, second: Height): Trail {
  let [left, right] = first.x < second.x ? [first, second] : [second, first];
  const points: Height[] = [];
  let gained = true;
  for (let n = 0; n < 2200; n++) {
    if (!(right.x - left.x > 2 * spacing(Math.min(Math.abs(left.x), Math.abs(right.x))))) break;
    const better = Math.abs(left.value) < Math.abs(right.value) ? left : right;
    const step = -better.value / better.slope;
    const target = better.x + step;
    const isInside = target > left.x && target < right.x;
    const isNewton: boolean =
      gained && isInside && Math.abs(better.value) < Number.POSITIVE_INFINITY;
    const next = curve(isNewton ? target : middleOf(left.x, right.x));
    if (Number.isNaN(next.value) || next.x === left.x || next.x === right.x) break;
    points.push(next);
    if (next.value === 0) return { points, ending: "root" };
    gained = !isNewton || Math.abs(next.value) < 0.5 * Math.abs(better.value);
    if (isNewton && gained && Math.abs(next.value / next.slope) <= spacing(next.x)) {
      return { points, ending: "root" };
    }
    if (next.value < 0 === left.value < 0) left = next;
    else right = next;
  }
  return { points, ending: crossingAt(curve, left, right) };
}

/** Halfway between two numbers: by their size if they are of one sign and far from one another. */
function middleOf(left: number, right: number): number {
  if (left < 0 && right > 0 && -left < 1e6 * right && right < -1e6 * left)
    return left + (right - left) / 2;
  if (left < 0 && right > 0) return 0;
  const [small, large] = [Math.abs(left), Math.abs(right)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  if (small > 0 && large > 4 * small)
    return Math.sign(left + right) * Math.sqrt(small) * Math.sqrt(large);
  return left + (right - left) / 2;
}

/** How many doubles farther out a crossing is looked at to know it. */
const outlook = 2 ** 20;

/**
 * What kind of change of sign lies between two neighbours: farther out the values of a root are much larger, those of a
 * pole much smaller, and those of a jump the same.
 */
function crossingAt(curve: Curve, left: Height, right: Height): "root" | "pole" | "jump" {
  const reach = outlook * spacing(Math.max(Math.abs(left.x), Math.abs(right.x)));
  const far = Math.abs(curve(right.x + reach).value - curve(left.x - reach).value);
  const near = Math.abs(right.value - left.value);
  if (!Number.isFinite(near)) return "pole";
  if (Number.isNaN(far)) return Math.abs(near) < 1e-6 ? "root" : "jump";
  return far > 4 * near ? "root" : far < 0.25 * near ? "pole" : "jump";
}
