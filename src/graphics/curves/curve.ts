/** A function as a curve: sampled where it bends, and parted where it jumps, has a pole or is not a number. */

import {
  endBetween,
  type Interval,
  jumpBetween,
  type LocatedBreak,
  peakBetween,
  type Sample,
  type SampleAt,
} from "./breaks.ts";
import { isNumber } from "./places.ts";
import { type Segments, splitAtBreaks } from "./segments.ts";

export interface Sampling {
  readonly from: number;
  readonly to: number;
  /** About how often the function may be evaluated to follow its bends; to find its breaks, some times as often. */
  readonly points: number;
  /** The height of what is shown of it, if that is known. */
  readonly height?: number;
}

export interface SampledCurve extends Segments {
  /** Where it goes up and down faster than the samples can follow. */
  readonly blurs: readonly (readonly [from: number, to: number])[];
}

/** Intervals of equal width to begin with, at most. */
const firstIntervals = 600;
/** The narrowest interval that is halved to follow a bend, as a share of the whole. */
const narrowest = 2 ** -13;
/** How far the curve may be from its chord, as a share of width and height. */
const tolerance = 3e-4;
/** A step of less than this share of the height is not looked at more closely. */
const smallStep = 0.005;
/** Slopes from this on may lead to a pole, as a multiple of height to width. */
const steep = 50;
/** Neighboring intervals that are still bent, and of these the share that go up and down in turn. */
const minBlurred = 8;
const swinging = 0.25;
/** Nearer to each other than this share of the width, two such runs are one. */
const joined = 0.02;

/** @param f gives the value and the exact derivative */
export function sampleCurve(f: SampleAt, sampling: Sampling): SampledCurve {
  const { from, to, points } = sampling;
  const intervals = Math.max(8, Math.min(firstIntervals, 2 * Math.floor(points / 4)));
  const grid = Array.from({ length: intervals + 1 }, (_, index) =>
    f(index === intervals ? to : from + (to - from) * (index / intervals)),
  );
  const width = to - from;
  const height = sampling.height ?? spreadOf(grid);
  const frame = { width, height };
  const found: LocatedBreak[] = [];
  const samples = refine(f, grid, points - intervals, frame, found);
  // What is slow enough to have few points has little time for this, too.
  const most = points > firstIntervals ? 4 * points : points;
  let evaluations = 0;
  const counted: SampleAt = (x) => {
    evaluations++;
    return f(x);
  };
  const isBent = samples.map((sample, index) => {
    const next = samples[index + 1];
    return next !== undefined && bend(sample, next, frame) > tolerance;
  });
  for (const [index, a] of samples.entries()) {
    const b = samples[index + 1];
    if (b === undefined || !isNumber(a) || !isNumber(b) || evaluations > most) continue;
    const [before, after] = [samples[index - 1], samples[index + 2]];
    const within = {
      outerLeft: before !== undefined && isNumber(before) ? before : a,
      a,
      b,
      outerRight: after !== undefined && isNumber(after) ? after : b,
    };
    const broken = breakIn(counted, within, frame);
    if (broken !== undefined) found.push(broken);
  }
  return {
    ...splitAtBreaks(samples, found, width),
    blurs: blursIn(samples, isBent, frame),
  };
}

interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** Of most of the values; of all, if most are the same. */
function spreadOf(samples: readonly Sample[]): number {
  const values = samples
    .filter(isNumber)
    .map(({ y }) => y)
    .sort((left, right) => left - right);
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))] ?? 0;
  return at(0.95) - at(0.05) || at(1) - at(0) || 1;
}

/** Level by level, halves what is bent, the worst first if there are not enough points for all. */
function refine(
  f: SampleAt,
  grid: readonly Sample[],
  points: number,
  frame: DrawingSize,
  found: LocatedBreak[],
): readonly Sample[] {
  let samples = grid;
  let left = points;
  const ends = new Set<Sample>();
  while (left > 0) {
    const bends = samples.map((sample, index) => {
      const next = samples[index + 1];
      if (next === undefined || next.x - sample.x <= narrowest * frame.width) return 0;
      return bend(sample, next, frame);
    });
    const worst = bends.filter((size) => size > tolerance).sort((one, other) => other - one);
    const limit = worst[left - 1] ?? tolerance;
    const next: Sample[] = [];
    for (const [index, sample] of samples.entries()) {
      next.push(sample);
      const after = samples[index + 1];
      if (after === undefined) continue;
      if (isNumber(sample) !== isNumber(after) && !(ends.has(sample) || ends.has(after))) {
        const end = endBetween(f, sample, after, frame.height);
        const inner = (end.before ?? end.after) as Sample;
        found.push(end);
        ends.add(inner);
        if (inner !== sample && inner !== after) next.push(inner);
        continue;
      }
      const size = bends[index] as number;
      if (size > tolerance && size >= limit && left > 0) {
        left--;
        next.push(f(between(sample.x, after.x)));
      }
    }
    if (next.length === samples.length) break;
    samples = next;
  }
  return samples;
}

/** Near the middle, but not in it: what swings in step with the samples would otherwise look flat. */
function between(a: number, b: number): number {
  const noise = Math.abs(Math.sin(a * 12.9898 + b * 78.233) * 43758.5453) % 1;
  return a + (0.4 + 0.2 * noise) * (b - a);
}

/**
 * How far the cubic with these ends and slopes may be from its chord, at right angles to it, as a share of what is
 * shown. 0 where an end is no number.
 */
function bend(a: Sample, b: Sample, { width, height }: DrawingSize): number {
  if (!isNumber(a) || !isNumber(b)) return 0;
  const step = b.x - a.x;
  const chord = (b.y - a.y) / step;
  const off = (slope: number): number => (Number.isNaN(slope) ? 0 : Math.abs(slope - chord));
  const deviation = ((4 / 27) * step * (off(a.slope) + off(b.slope))) / height;
  const steepness = (chord * width) / height;
  const size = deviation / Math.hypot(1, steepness);
  return Number.isNaN(size) ? Number.POSITIVE_INFINITY : size;
}

/** A break between two neighboring samples, where their slopes are not those of the chord. */
function breakIn(
  f: SampleAt,
  within: Interval,
  { width, height }: DrawingSize,
): LocatedBreak | undefined {
  const { a, b } = within;
  const chord = (b.y - a.y) / (b.x - a.x);
  const isOff = (slope: number): boolean => !(Math.abs(slope - chord) <= Math.abs(chord) / 2);
  if (Math.abs(b.y - a.y) > smallStep * height && isOff(a.slope) && isOff(b.slope)) {
    const jump = jumpBetween(f, within, height);
    if (jump !== undefined) return jump;
  }
  const isSteep = (slope: number): boolean => Math.abs(slope) * width > steep * height;
  const isPeak = a.slope * b.slope < 0 && isSteep(a.slope) && isSteep(b.slope);
  return isPeak ? peakBetween(f, within, height) : undefined;
}

/** Runs of intervals that are still bent and in which values go up and down by what can be seen. */
function blursIn(
  samples: readonly Sample[],
  isBent: readonly boolean[],
  { width, height }: DrawingSize,
): [number, number][] {
  const blurs: [number, number][] = [];
  let start = 0;
  for (let at = 0; at <= samples.length; at++) {
    if (isBent[at] === true) continue;
    const run = samples.slice(start, at + 1);
    start = at + 1;
    if (run.length <= minBlurred) continue;
    const steps = run.slice(1).map(({ y }, index) => y - (run[index] as Sample).y);
    const turns = steps.filter((step, index) => step * (steps[index + 1] ?? step) < 0).length;
    const largest = steps.reduce((most, step) => Math.max(most, Math.abs(step)), 0);
    if (turns < swinging * run.length || largest < 2 * smallStep * height) continue;
    const [from, to] = [(run[0] as Sample).x, (run.at(-1) as Sample).x];
    const before = blurs.at(-1);
    if (before !== undefined && from - before[1] < joined * width) before[1] = to;
    else blurs.push([from, to]);
  }
  return blurs;
}
