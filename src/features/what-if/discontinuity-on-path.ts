/** What derivatives at one end of a way cannot know of: a kink, a jump or a gap before the other end. */

export interface Discontinuity {
  readonly kind: "kink" | "jump" | "gap";
  /** Where on the way, from 0 to 1. */
  readonly at: number;
}

export type PathFunction = (part: number) => { readonly value: number; readonly slope: number };

interface PathSample {
  readonly at: number;
  readonly value: number;
  readonly slope: number;
}

const intervals = 32;
/** The intervals, the least smooth ones, in which it is looked for more closely. */
const maxSearched = 4;
const halvings = 48;
/** A jump is at least this share of what the function goes through, and a kink of the slopes that there are. */
const minShare = 1e-6;
/** And at least this multiple of the values' size: 100 roundings. */
const beyondRounding = 100 * Number.EPSILON;

/** The one that matters most, as far as samples show. */
export function discontinuityOn(course: PathFunction): Discontinuity | undefined {
  let steepest = 0;
  const placeAt = (at: number): PathSample => {
    const place = { at, ...course(at) };
    const steepness = Math.abs(place.slope);
    if (Number.isFinite(steepness)) steepest = Math.max(steepest, steepness);
    return place;
  };
  const places = Array.from({ length: intervals + 1 }, (_, index) => placeAt(index / intervals));
  const gap = places.find(({ value }) => !Number.isFinite(value));
  if (gap !== undefined) return { kind: "gap", at: gap.at };
  const values = places.map(({ value }) => value);
  const height = Math.max(...values) - Math.min(...values);
  const size = Math.max(...values.map(Math.abs));
  const roughest = places
    .slice(1)
    .map((right, index) => [places[index] as PathSample, right] as const)
    .sort((one, other) => roughness(...other) - roughness(...one))
    .slice(0, maxSearched);
  for (const [from, to] of roughest) {
    const [left, right] = narrowed(from, to, placeAt);
    if (!Number.isFinite(right.value - left.value)) return { kind: "gap", at: right.at };
    const step = Math.abs(right.value - left.value);
    if (step > Math.max(minShare * height, beyondRounding * size)) {
      return { kind: "jump", at: right.at };
    }
    if (Math.abs(right.slope - left.slope) > minShare * steepest) {
      return { kind: "kink", at: right.at };
    }
  }
  return undefined;
}

/** How far the values lie from what the slopes would make of them, beyond rounding, and these from each other. */
function roughness(left: PathSample, right: PathSample): number {
  const width = right.at - left.at;
  const expected = (width * (left.slope + right.slope)) / 2;
  const bend = (width * Math.abs(right.slope - left.slope)) / 4;
  const noise = beyondRounding * Math.max(Math.abs(left.value), Math.abs(right.value));
  const rough = Math.max(0, Math.abs(right.value - left.value - expected) - noise) + bend;
  return Number.isNaN(rough) ? Number.POSITIVE_INFINITY : rough;
}

/** The rougher half, again and again. */
function narrowed(
  from: PathSample,
  to: PathSample,
  placeAt: (at: number) => PathSample,
): readonly [PathSample, PathSample] {
  let [left, right] = [from, to];
  for (let step = 0; step < halvings; step++) {
    const middle = placeAt((left.at + right.at) / 2);
    if (!Number.isFinite(middle.value)) return [left, middle];
    if (roughness(left, middle) > roughness(middle, right)) right = middle;
    else left = middle;
  }
  return [left, right];
}
