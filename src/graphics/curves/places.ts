/** Where a function does something: its zeros, extrema, kinks, steps and poles, and the ends of its domain. */

import type { Sample, SampleAt } from "./breaks.ts";

/** The most of its ordinary changes that is none, beside the value itself. */
const unchanged = 1e-10;
/** Larger values than this lead to an overflow, not to a pole or to the end of a domain; and smaller ones to an underflow. */
const overflowing = 1e150;
const underflowing = 1e-60;
/** Samples around an extremum at which no direction is seen. */
const maxFlat = 4;
/** A change that stands alone is this many times as large as those beside it. */
const alone = 8;
/** Nearer to 0 than this is at it; an overflow is never so near. */
const atZero = 1e-6;
const near = 10;

/** A place of interest, first roughly; halving finds it, or finds that it is none. */
export interface Place {
  /** The sample behind it. */
  readonly near: number;
  readonly isChange?: true;
  find(): number | undefined;
}

/** Those nearest to 0 come first. @param samples from left to right */
export const placesIn = (f: SampleAt, samples: readonly Sample[]): readonly Place[] =>
  apart([...turnsIn(f, samples), ...changesIn(f, samples)], samples);

/** Beside what was found first nothing else is looked for: a pole is no kink. Those nearest to 0 come first. */
function apart(places: readonly Place[], samples: readonly Sample[]): Place[] {
  const indices = new Map(samples.map(({ x }, at) => [x, at]));
  const taken = new Set<number>();
  const kept: Place[] = [];
  for (const place of places) {
    const at = indices.get(place.near) as number;
    if (place.isChange && [-2, -1, 0, 1, 2].some((step) => taken.has(at + step))) continue;
    taken.add(at);
    kept.push(place);
  }
  return kept.sort((one, other) => Math.abs(one.near) - Math.abs(other.near));
}

export const isNumber = ({ y }: Sample): boolean => Number.isFinite(y);

/** The direction of a function; 0 where it hardly changes for its value. */
const direction = ({ x, y, slope }: Sample): number =>
  Math.abs(slope * x) > unchanged * Math.abs(y) ? Math.sign(slope) : 0;

/** Zeros, extrema, poles and the ends of the domain. */
function turnsIn(f: SampleAt, samples: readonly Sample[]): Place[] {
  const places: Place[] = [];
  /** The last sample at which it has a direction. */
  let last = 0;
  for (const [at, b] of samples.entries()) {
    const a = samples[at - 1];
    if (a === undefined) continue;
    if (isNumber(a) !== isNumber(b)) {
      places.push({ near: b.x, find: () => endBetween(f, a, b) });
      last = at;
    } else if (isNumber(a)) {
      if (Math.sign(a.y) * Math.sign(b.y) < 0) places.push(signChange(f, a, b, ({ y }) => y));
      else if (a.y === 0 && b.y !== 0 && samples[at - 2]?.y !== 0) {
        places.push({ near: a.x, find: () => a.x });
      }
      if (direction(a) !== 0) last = at - 1;
      const begin = samples[last] as Sample;
      // Between the kinks of a flat part there is no extremum.
      if (at - last <= maxFlat && direction(b) * direction(begin) < 0) {
        places.push(signChange(f, begin, b, ({ slope }) => slope));
      }
    }
  }
  return places;
}

/** The end of a domain, or a pole; that of a value that overflows is none. */
function endBetween(f: SampleAt, a: Sample, b: Sample): number | undefined {
  const ends = halved(f, a, b, (middle) => isNumber(middle) === isNumber(a));
  const end = isNumber(a) ? ends[0] : ends[1];
  const isFlat = direction(end) === 0 && Math.abs(end.x) > near;
  return Math.abs(end.y) < overflowing && !isFlat ? tidy(end.x) : undefined;
}

/** Where value or slope changes, and hardly at all before and after: a kink or a step. */
function changesIn(f: SampleAt, samples: readonly Sample[]): Place[] {
  const places: Place[] = [];
  for (const of of [({ y }: Sample) => y, ({ slope }: Sample) => slope]) {
    const rates = samples.map((b, at) => {
      const a = samples[at - 1] ?? b;
      return Math.abs(of(b) - of(a)) / (b.x - a.x) || 0;
    });
    for (const [at, b] of samples.entries()) {
      const a = samples[at - 1];
      const [rate, left, right] = [at, at - 1, at + 1].map((each) => rates[each] ?? 0) as [
        number,
        number,
        number,
      ];
      if (a === undefined || rate < left || rate < right) continue;
      // A sample may lie within the change.
      const beside = (rates[at - 2] ?? 0) + (rates[at + 2] ?? 0) + Math.min(left, right);
      if (!(rate > alone * beside)) continue;
      const change = Math.abs(of(b) - of(a));
      const size = Math.abs(of(a)) + Math.abs(of(b));
      if (!(change > Math.max(unchanged * size, underflowing))) continue;
      const isLeft = (middle: Sample): boolean =>
        Math.abs(of(middle) - of(a)) < Math.abs(of(b) - of(middle));
      const find = (): number => tidy(halved(f, a, b, isLeft)[1].x);
      places.push({ near: b.x, isChange: true, find });
    }
  }
  return places;
}

function signChange(f: SampleAt, a: Sample, b: Sample, of: (sample: Sample) => number): Place {
  return {
    near: b.x,
    find: () => {
      const sign = Math.sign(of(a));
      const [left, right] = halved(f, a, b, (middle) => Math.sign(of(middle)) === sign);
      const isUnderflow = Math.max(Math.abs(a.y), Math.abs(b.y), Math.abs(right.y)) < underflowing;
      return isUnderflow ? undefined : tidy(of(left) === 0 ? left.x : right.x);
    },
  };
}

/** Two neighbors between a and b, of which the first one is like a. */
function halved(
  f: SampleAt,
  a: Sample,
  b: Sample,
  isLikeA: (sample: Sample) => boolean,
): [Sample, Sample] {
  let [left, right] = [a, b];
  for (let step = 0; step < 40; step++) {
    const middle = f(left.x / 2 + right.x / 2);
    if (isLikeA(middle)) left = middle;
    else right = middle;
  }
  return [left, right];
}

/** Without what halving leaves. */
const tidy = (x: number): number => (Math.abs(x) < atZero ? 0 : Number(x.toPrecision(9)));
