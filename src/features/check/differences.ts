/**
 * Derivatives of plain functions by differences and by the complex step, to check exact ones with. Each comes with how
 * far it may be off, as an estimate that leans to the safe side.
 */

import { type Complex, complex } from "./complex.ts";
import { extrapolate, type Slope } from "./extrapolation.ts";

/** How a function goes around a point, as far as differences can tell. */
export interface Surroundings {
  readonly central: Slope;
  readonly left: Slope;
  readonly right: Slope;
  /** Whether there are no numbers near enough to try. */
  readonly isSparse: boolean;
  /** Whether it changes little over the finest step: otherwise no step is fine enough for it. */
  readonly isResolved: boolean;
  /** On which sides it is not a number, however near. */
  readonly isNaN: { readonly left: boolean; readonly right: boolean };
  /** By how much it jumps at the point on either side; 0 where it does not. */
  readonly jump: { readonly left: number; readonly right: number };
  /** On which sides the slope grows without bound towards the point, and to which infinity; 0 where it does not. */
  readonly growth: { readonly left: number; readonly right: number };
  /** The finest step, and how far a value may be off by rounding. */
  readonly finest: { readonly step: number; readonly noise: number };
  /** The slope over the finest step to either side. */
  readonly nearest: { readonly left: number; readonly right: number };
}

/** How often steps are halved, from an eighth of the size of x, and from an eighth of 1, on. */
const halvings = 32;
const firstStep = 1 / 8;
/** In the place of a step where there are none. */
const nowhere: Sample = { step: 0, left: Number.NaN, right: Number.NaN };

/** The function at a step from the point to either side. */
interface Sample {
  readonly step: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Looks at a function around `x`: at steps halved again and again, with Richardson's extrapolation over each run of
 * them in Ridders' manner (Advances in Engineering Software 4, 1982), of which the surest result counts. Steps of many
 * sizes are tried because the scale on which a function changes is not known: `sin(1e6*x)` needs other ones than `x^2`.
 * @param noise how far the function's values may be off by rounding
 */
export function surroundings(f: (x: number) => number, x: number, noise: number): Surroundings {
  const here = f(x);
  const size = Math.abs(x);
  const scales = [
    ...(size > 0 && (size < 2 ** -10 || size > 1) ? [size] : []),
    ...(size <= 1 ? [1] : []),
  ];
  const ladders = scales.map((scale) => samplesOf(f, x, scale * firstStep)).reverse();
  // What is not a number has none around it.
  const finest = ladders.at(-1) ?? [];
  const jump = {
    left: jumpIn(finest, ({ left }) => left - here, noise),
    right: jumpIn(finest, ({ right }) => right - here, noise),
  };
  const resolved = isResolved(finest, here, jump);
  const slopes = (
    rise: (sample: Sample) => number,
    ratio: number,
    sizeOf: (sample: Sample) => number,
  ): Slope => {
    const { value, errorBound } = extrapolate(
      ladders.map((samples) =>
        samples.map((sample) => ({
          value: rise(sample),
          rounding: (noise + sizeOf(sample) * Number.EPSILON) / sample.step,
        })),
      ),
      ratio,
    );
    return { value, errorBound };
  };
  const toLeft = ({ left, step }: Sample): number => (here - left) / step;
  const toRight = ({ right, step }: Sample): number => (right - here) / step;
  return {
    central: slopes(
      ({ left, right, step }) => (right - left) / (2 * step),
      4,
      ({ left, right }) => (Math.abs(left) + Math.abs(right)) / 2,
    ),
    left: slopes(toLeft, 2, ({ left }) => Math.abs(left)),
    right: slopes(toRight, 2, ({ right }) => Math.abs(right)),
    isSparse: finest.length < 3,
    isResolved: resolved,
    isNaN: {
      left: finest.length > 0 && finest.slice(-3).every(({ left }) => Number.isNaN(left)),
      right: finest.length > 0 && finest.slice(-3).every(({ right }) => Number.isNaN(right)),
    },
    jump,
    growth: {
      left: resolved ? growthIn(finest, toLeft, noise) : 0,
      right: resolved ? growthIn(finest, toRight, noise) : 0,
    },
    finest: { step: finest.at(-1)?.step ?? 0, noise: noise + Math.abs(here) * Number.EPSILON },
    nearest: {
      left: toLeft(finest.at(-1) ?? nowhere),
      right: toRight(finest.at(-1) ?? nowhere),
    },
  };
}

/**
 * Whether the change over the finest step, beyond a jump, is little beside the value, and beside the changes over all steps:
 * a wave on top of a large constant is no slower for it.
 */
function isResolved(samples: readonly Sample[], here: number, jump: Surroundings["jump"]): boolean {
  const [widest, finest] = [samples[0], samples.at(-1)];
  if (widest === undefined || finest === undefined) return false;
  // At the edge of a domain there is one side to go by.
  const numbers = (values: readonly number[]): number[] =>
    values.filter((value) => !Number.isNaN(value)).map(Math.abs);
  const changesTo = ({ left, right }: Sample): number[] =>
    numbers([left - here - jump.left, right - here - jump.right]);
  const changes = changesTo(finest);
  if (changes.length === 0) return false;
  const last = Math.max(...changes);
  const size = Math.max(...numbers([here, widest.left, widest.right]));
  const most = Math.max(...samples.flatMap(changesTo));
  return last <= 0.01 * size && last <= 0.01 * most;
}

function samplesOf(f: (x: number) => number, x: number, first: number): Sample[] {
  const samples: Sample[] = [];
  for (let n = 0, wanted = first; n < halvings; n++, wanted /= 2) {
    // The step that is really taken, to both sides, rather than the one that rounding makes something else of.
    const step = x + wanted - x;
    if (!(step > 0) || x - step === x) break;
    samples.push({ step, left: f(x - step), right: f(x + step) });
  }
  return samples;
}

/** What remains of a rise however small the step. */
function jumpIn(
  samples: readonly Sample[],
  rise: (sample: Sample) => number,
  noise: number,
): number {
  const rises = samples.slice(-12).map(rise);
  const last = rises.at(-1) ?? 0;
  const isSteady = rises.every((one) => Math.abs(one - last) <= 0.02 * Math.abs(last));
  return isSteady && Math.abs(last) > 100 * noise ? last : 0;
}

/**
 * Whether a slope grows with each step that is halved, to one side, and does not settle: what is added with each step
 * would then become ever less.
 */
function growthIn(
  samples: readonly Sample[],
  slope: (sample: Sample) => number,
  noise: number,
): number {
  const last = samples.slice(-16);
  if (last.length <= 8) return 0;
  const slopes = last.map(slope);
  const sign = Math.sign(slopes.at(-1) as number);
  const isGrowing = slopes.every((one, at) => {
    const before = slopes[at - 1];
    const isSure = Math.abs(one) * (last[at] as Sample).step > 100 * noise;
    return isSure && (before === undefined || sign * one > 1.001 * sign * before);
  });
  const half = slopes.length >> 1;
  const [first, middle, end] = [slopes[0], slopes[half], slopes.at(-1)] as [number, number, number];
  const isSettling = Math.abs(end - middle) < settled * Math.abs(middle - first);
  return isGrowing && !isSettling ? sign : 0;
}

/** With half of the steps, a slope that settles has less than this left of what came with the other half. */
const settled = 1 / 2;

/** The least part of 1 that an imaginary part may be, so that its square is nothing beside 1. */
const tiny = 2 ** -100;
/** Smaller numbers have lost digits. */
const minNormal = 2 ** -1000;

/**
 * The derivative of a function with a complex form: the imaginary part of f(x + ih) over h (Squire and Trapp, SIAM
 * Review 40, 1998). With no difference there is nothing to round away, so h can be as small as one likes. NaN where the
 * form is not defined.
 */
export function complexSlope(f: (z: Complex) => Complex, x: number): number {
  const size = Math.abs(x);
  let slope = Number.NaN;
  // A derivative may be so small that with the least step nothing is left of it.
  for (const part of size === 0 ? [1] : [Math.min(1, size), size]) {
    const step = Math.max(part * tiny, Number.MIN_VALUE);
    const { im } = f(complex(x, step));
    const found = im / step;
    if (!Number.isFinite(found)) return slope;
    slope = found;
    if (Math.abs(im) > minNormal) break;
  }
  return slope;
}
