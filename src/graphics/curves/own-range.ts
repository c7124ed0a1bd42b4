/** Where a function does something: the range that a plot of it has where its user names none. */

import type { Sample, SampleAt } from "./breaks.ts";
import type { AxisRange } from "./field.ts";
import { isNumber, type Place, placesIn } from "./places.ts";

/** What is shown of a function that looks alike in every range. */
const usual = 10;
export const usualRange: AxisRange = [-usual, usual];
/** Places are looked for between these distances from 0, and everywhere in the usual range. */
const [nearest, farthest] = [1e-5, 1e7];
/** Of all evaluations, the share that looks for places, and how many one look at a range takes, at most. */
const forPlaces = 0.4;
const maxLook = 100;
/** Enough for any function; and of its places, what a plot can show. */
const maxPoints = 6000;
const maxPlaces = 13;
/** Larger values than this overflow soon. */
const overflowing = 1e150;
/** Heights are the same to this share. */
const sameHeight = 0.05;
/** Half ranges that are tried around a single place, as multiples of a power of ten; and around several, of theirs. */
const halves = [1, 2, 3, 4, 5, 6, 8];
const fewHalves = [1, 3];
const around = [1.6, 2, 2.5, 3, 4, 5];
const least = 0.25;
/** Of a range, the least share in which nearly all of the ups and downs are to happen. */
const lively = 0.3;
const nearlyAll = 0.9;
/** Around several places, as many times the height between them may be shown. */
const heightAround = 4;

/**
 * The range that holds the zeros, extrema, kinks, steps and poles of a function and the ends of its domain, or those
 * nearest to 0 where they go on and on; without any, one in which it neither looks straight nor like a spike.
 * @param points about how often it may be evaluated
 * @param wanted places that are to be within
 */
export function ownRange(f: SampleAt, points: number, wanted: readonly number[] = []): AxisRange {
  const most = Math.min(points, maxPoints);
  const samples = gridOf(Math.round(most * forPlaces)).map(f);
  const look = lookerAt(f, Math.min(maxLook, Math.max(16, Math.round(most / 60))));
  const found = placesIn(f, samples);
  const isCut = found.length > maxPlaces && (reaches(found) || !accumulates(found));
  const places = [...new Set([...exactly(found, isCut), ...wanted])];
  while (isCut && places.length > 3 && isStillFar(look, places)) places.pop();
  const [low, high] = hullOf(places);
  const [from, to] =
    places.length === 0 || low === high
      ? aroundOne(look, places[0] ?? anywhere(samples), most < maxPoints / 4 ? fewHalves : halves)
      : aroundSeveral(look, low, high, isCut);
  return trimmed(f, rounded(from, to));
}

/** Whether places go on to the end of where they are looked for. */
const reaches = (places: readonly Place[]): boolean =>
  places.some(({ near }) => Math.abs(near) > farthest / 10);

/** Whether those nearest to 0 are no first ones, as of sin(1/x). */
const accumulates = (places: readonly Place[]): boolean =>
  places.slice(0, maxPlaces).every(({ near }) => Math.abs(near) < 100 * nearest);

/** Whether what swings less and less is not seen at the last of these. */
function isStillFar(look: Looker, places: readonly number[]): boolean {
  const [all, nearer] = [places, places.slice(0, -1)].map((each) => look(...hullOf(each))) as [
    Look,
    Look,
  ];
  return all.share < lively && Math.abs(all.height - nearer.height) < sameHeight * all.height;
}

/** Only those are found exactly that the range depends on. */
function exactly(places: readonly Place[], isCut: boolean): number[] {
  const sorted = [...places].sort((one, other) => one.near - other.near);
  const some =
    isCut || places.length <= maxPlaces
      ? places.slice(0, maxPlaces)
      : [sorted[0] as Place, sorted.at(-1) as Place];
  return some.flatMap((place) => place.find() ?? []);
}

const hullOf = (places: readonly number[]): [low: number, high: number] => [
  Math.min(...places),
  Math.max(...places),
];

/** Where it is a number, nearest to 0. */
const anywhere = (samples: readonly Sample[]): number =>
  samples
    .filter(isNumber)
    .map(({ x }) => x)
    .sort((one, other) => Math.abs(one) - Math.abs(other))[0] ?? 0;

/** Powers of ten to either side, and equal steps in the middle; no place is round, as those of functions often are. */
function gridOf(count: number): number[] {
  const each = Math.max(8, Math.round(count / 3));
  const decades = Math.log10(farthest / nearest);
  const far = Array.from(
    { length: each },
    (_, at) => nearest * 10 ** ((decades * (at + 0.37)) / each),
  );
  const middle = Array.from({ length: each }, (_, at) => usual * (((at + 0.37) * 2) / each - 1));
  return [...far.map((x) => -x), 0, ...far, ...middle].sort((one, other) => one - other);
}

/** What a range looks like: the share of it in which nearly all of the ups and downs happen, and its height. */
interface Look {
  readonly share: number;
  readonly height: number;
}

type Looker = (from: number, to: number) => Look;

const lookerAt =
  (f: SampleAt, count: number): Looker =>
  (from, to) => {
    const samples = Array.from({ length: count + 1 }, (_, at) =>
      f(from + ((to - from) * at) / count),
    );
    const steps: number[] = [];
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [at, b] of samples.entries()) {
      if (Math.abs(b.y) > overflowing) return { share: 0, height: Number.POSITIVE_INFINITY };
      if (!isNumber(b)) continue;
      [low, high] = [Math.min(low, b.y), Math.max(high, b.y)];
      const a = samples[at - 1];
      if (a !== undefined && isNumber(a)) steps.push(Math.abs(b.y - a.y));
    }
    const total = steps.reduce((sum, step) => sum + step, 0);
    let [sum, needed] = [0, 0];
    for (const step of steps.sort((one, other) => other - one)) {
      if (sum >= nearlyAll * total) break;
      sum += step;
      needed++;
    }
    return { share: needed / steps.length || 0, height: high - low };
  };

/** The widest range that is lively; of a function that is so at every width, or at none, the usual one. */
function aroundOne(look: Looker, center: number, multiples: readonly number[]): AxisRange {
  const isNear = Math.abs(center) <= usual / 2;
  const standard = isNear ? usual : Math.abs(center);
  const tried: number[] = [];
  for (let unit = nearest; unit <= farthest; unit *= 10) {
    for (const half of multiples) {
      const width = half * unit;
      if (look(center - width, center + width).share >= lively) tried.push(width);
    }
  }
  const widest = tried.at(-1) ?? 0;
  const isEndless = widest >= farthest;
  const first = tried.find((width) => width >= standard) ?? standard;
  if (widest !== 0 && !isEndless) return [center - widest, center + widest];
  return isNear && first === standard ? [-first, first] : [center - first, center + first];
}

/** The widest range around these that is as lively as they are, and not much higher; to either side by itself. */
function aroundSeveral(look: Looker, low: number, high: number, isCut: boolean): AxisRange {
  const [center, half] = [low / 2 + high / 2, high / 2 - low / 2];
  const within = look(low, high);
  let [from, to] = isCut ? [low, high] : [low - least * half, high + least * half];
  const isGood = (range: AxisRange): boolean => {
    const { share, height } = look(...range);
    return share >= Math.min(lively, within.share) && height <= heightAround * within.height;
  };
  for (const factor of isCut ? [] : around) {
    const [left, right] = [center - factor * half, center + factor * half];
    if (isGood([left, to])) from = left;
    if (isGood([from, right])) to = right;
  }
  return [from, to];
}

/** To numbers with few digits, outward. */
function rounded(from: number, to: number): AxisRange {
  const unit = 10 ** Math.floor(Math.log10((to - from) / 8));
  const round = (count: number): number => Number((count * unit).toPrecision(12));
  return [round(Math.floor(from / unit + 1e-6)), round(Math.ceil(to / unit - 1e-6))];
}

/** Without most of what lies beyond the ends of a domain. */
function trimmed(f: SampleAt, [from, to]: AxisRange): AxisRange {
  const count = 64;
  const xs = Array.from({ length: count + 1 }, (_, at) => from + ((to - from) * at) / count);
  const inside = xs.filter((x) => isNumber(f(x)));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || first === last) return [from, to];
  const room = (to - from) / count;
  const [low, high] = [Math.max(from, first - room), Math.min(to, last + room)];
  return low - from < 3 * room && to - high < 3 * room ? [from, to] : rounded(low, high);
}
