/** The search for what may be a root: between points at which a function is known. */

import { rootBetween } from "./crossing.ts";
import { dipBetween, endBetween } from "./halving.ts";
import {
  type Interval,
  isRounding,
  margin,
  type RoundedCurve,
  type Sample,
  spacing,
  type Trail,
} from "./root.ts";
import { tiny } from "./root-quality.ts";
import { centerOf, kindOfStretch, stretchOf } from "./zeros.ts";

/** What may be a root, until it is looked at. */
export interface Candidate {
  readonly x: number;
  readonly points: readonly Sample[];
  readonly isCrossing?: boolean;
  /** The stretch of zeros that it stands for. */
  readonly within?: Interval;
}

/** A change of sign without a root. */
export interface Crossing {
  readonly x: number;
  readonly kind: "pole" | "jump";
}

export class RootSearch {
  private readonly curve: RoundedCurve;
  readonly candidates: Candidate[] = [];
  readonly crossings: Crossing[] = [];
  readonly plateaus: (Interval & { readonly isEnclosed: boolean })[] = [];
  /** Whether some of its values are too small for any number. */
  vanishes = false;

  constructor(curve: RoundedCurve) {
    this.curve = curve;
  }

  /** The result of a search. @param before the points that it began from */
  take({ points, ending }: Trail, before: readonly Sample[]): void {
    const last = points.at(-1) ?? before.at(-1);
    if (last === undefined || ending === "stalled") return;
    const { x } = last;
    if (ending === "converged") {
      const all = [...before, ...points];
      const isCrossing = all.some(({ value }) => value * last.value < 0);
      this.candidates.push({ x, points: all, isCrossing });
    } else this.crossings.push({ x: Math.abs(x) < tiny ? 0 : x, kind: ending });
  }

  /** @param heights in ascending order */
  lookBetween(heights: readonly Sample[]): void {
    let zeros: Sample[] = [];
    for (const [at, right] of heights.entries()) {
      if (right.value === 0) zeros.push(right);
      if (zeros.length > 0 && (right.value !== 0 || at + 1 === heights.length)) {
        this.takeZeros(
          zeros,
          heights[at - zeros.length - (right.value === 0 ? 0 : 1)],
          right.value === 0 ? undefined : right,
        );
        zeros = [];
      }
      const left = heights[at - 1];
      if (left === undefined || left.value === 0 || right.value === 0) continue;
      this.lookInside(left, right);
    }
  }

  private lookInside(left: Sample, right: Sample): void {
    const { curve } = this;
    const [isLeft, isRight] = [left, right].map(({ value }) => !Number.isNaN(value));
    if (isLeft && isRight) {
      if (left.value < 0 !== right.value < 0) this.between(left, right);
      else {
        const { lowest, beyond } = dipBetween(curve, left, right);
        if (beyond !== undefined) {
          this.between(left, beyond);
          this.between(beyond, right);
        } else if (lowest !== undefined && isRounding(curve, lowest)) {
          this.candidates.push({ x: lowest.x, points: [left, lowest] });
        }
      }
    } else if (isLeft || isRight) {
      const [inside, outside] = isLeft ? [left, right] : [right, left];
      const isDefined = (value: number): boolean => !Number.isNaN(value);
      const edge = endBetween(curve, inside, outside, isDefined).within;
      if (isRounding(curve, edge)) {
        this.candidates.push({ x: edge.x, points: [inside, edge] });
      } else if (edge.value < 0 !== inside.value < 0) this.between(inside, edge);
    }
  }

  private between(one: Sample, other: Sample): void {
    this.take(rootBetween(this.curve, one, other), [one, other]);
  }

  /** At the end of an interval a root may lie beyond by less than a double. */
  lookAtEnd(end: Sample): void {
    const { x, value, slope } = end;
    const reach = 2 * Math.abs(slope) * spacing(x) + margin * this.curve.rounding(x);
    if (Math.abs(value) <= reach) this.candidates.push({ x, points: [end] });
  }

  private takeZeros(
    zeros: readonly Sample[],
    before: Sample | undefined,
    after: Sample | undefined,
  ): void {
    const { curve } = this;
    const stretch = stretchOf(curve, zeros, before, after);
    const meaning = kindOfStretch(curve, stretch);
    const { lower, upper } = stretch;
    if (meaning === "underflow") this.vanishes = true;
    if (meaning === "interval") {
      const isEnclosed = [before, after].some((beside) => Number.isNaN(beside?.value));
      this.plateaus.push({ lower, upper, isEnclosed });
      return;
    }
    const x = centerOf(stretch);
    // Where values are smaller than any double, as far out in exp(-x), the function need not be 0, but nears it.
    const isOpen = before === undefined || after === undefined;
    if (meaning === "underflow" && isOpen) return;
    this.candidates.push({
      x,
      points: [curve(x)],
      ...(meaning === "underflow" ? {} : { within: { lower, upper } }),
    });
    if (meaning === "root") this.besides(zeros, before, after);
  }

  /** Between a root that was looked at by chance and the points beside it there may be another. */
  private besides(
    zeros: readonly Sample[],
    before: Sample | undefined,
    after: Sample | undefined,
  ): void {
    for (const [zero, other] of [
      [zeros[0] as Sample, before],
      [zeros.at(-1) as Sample, after],
    ] as const) {
      if (other === undefined || !(other.value !== 0)) continue;
      const near = this.curve(zero.x + 1e-4 * (other.x - zero.x));
      if (near.value === 0 || Number.isNaN(near.value) || Number.isNaN(other.value)) continue;
      this.lookInside(...(near.x < other.x ? ([near, other] as const) : ([other, near] as const)));
    }
  }
}
