/** Derivatives of any order by differences of values. */

import { type Estimate, extrapolate, type Slope } from "./extrapolation.ts";

/** How often steps are halved, from an eighth of the scale on. */
const halvings = 24;
const firstStep = 1 / 8;
/** The steps tried first. If rounding in the last of them exceeds the error bound, finer ones can be no surer. */
const firstLook = 12;
/** The steps tried at a point near one where the surest step is known: down to that, and one more. */
const windowed = 8;
/** If these leave an error bound above this share, all are tried. */
const sure = 1e-6;

/** Finds a derivative. @param noise how far the function's values may be off by rounding */
export type Difference = (f: (x: number) => number, x: number, noise: number) => Slope;

/**
 * Finds derivatives of one order, at points that are near each other, by central differences with steps that are halved
 * again and again, and extrapolated to 0. Steps are powers of two, so that the points are where they are wanted.
 */
export function differencesOf(order: number): Difference {
  if (order === 0) return (f, x, noise) => ({ value: f(x), errorBound: noise });
  /** The step that was surest. */
  let usual: number | undefined;
  return (f, x, noise) => {
    const known = new Map<number, number>();
    const at = (point: number): number => {
      const found = known.get(point) ?? f(point);
      known.set(point, found);
      return found;
    };
    const by = (ladders: readonly (readonly number[])[]) =>
      extrapolated(at, x, order, noise, ladders);
    if (usual !== undefined) {
      const { value, errorBound } = by([ladder(usual * 2 ** (windowed - 2), windowed)]);
      if (errorBound <= sure * Math.abs(value)) return { value, errorBound };
    }
    const ladders = scalesAround(x).map((scale) => ladder(scale * firstStep, halvings));
    const first = by([(ladders[0] as number[]).slice(0, firstLook)]);
    const isFound = ladders.length === 1 && first.rounding > first.errorBound;
    const { value, errorBound, step } = isFound ? first : by(ladders);
    // Of a constant, all steps are as sure.
    if (value !== 0 && Number.isFinite(errorBound)) usual = step;
    return { value, errorBound };
  };
}

function extrapolated(
  f: (x: number) => number,
  x: number,
  order: number,
  noise: number,
  ladders: readonly (readonly number[])[],
): Slope & { readonly step: number | undefined; readonly rounding: number } {
  const runs = ladders.map((steps) =>
    steps.filter((step) => step > 0 && x - step !== x && x + step !== x),
  );
  const estimates = runs.map((steps) => steps.map((step) => estimate(f, x, order, step, noise)));
  const { value, errorBound, at } = extrapolate(estimates, 4);
  const rounding = estimates.at(-1)?.at(-1)?.rounding ?? 0;
  return { value, errorBound, step: runs.flat()[at], rounding };
}

const ladder = (first: number, length: number): number[] =>
  Array.from({ length }, (_, n) => first * 2 ** -n);

/** The sizes on which a function may change at a point, as powers of two, the largest first. */
export function scalesAround(x: number): number[] {
  const size = Math.abs(x);
  const own = size > 0 && Number.isFinite(size) ? 2 ** Math.floor(Math.log2(size)) : 0;
  if (own >= 1) return [own];
  return own > 0 && own < 2 ** -8 ? [1, own] : [1];
}

function estimate(
  f: (x: number) => number,
  x: number,
  order: number,
  step: number,
  noise: number,
): Estimate {
  const unit = (2 * step) ** order;
  let [sum, size, factor] = [0, 0, 1];
  for (let k = 0; k <= order; k++) {
    const value = f(x + (order - 2 * k) * step);
    sum += k % 2 === 0 ? factor * value : -factor * value;
    size += factor * (noise + Math.abs(value) * Number.EPSILON);
    factor = (factor * (order - k)) / (k + 1);
  }
  return { value: sum / unit, rounding: size / unit };
}
