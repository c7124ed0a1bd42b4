/**
 * What is true at a kink. A derivative of order n exists where, on all sides, the Taylor series of the function along
 * lines through the point are those of one polynomial; then it is that polynomial's, whatever conventions say.
 *
 * A mixed derivative follows from series along single lines by the polarization formula
 * D(v1, …, vn) = 1/(2^n n!) Σ ε1…εn D^n(ε1 v1 + … + εn vn) over all signs. Each line is looked at on both sides.
 */

import type { NodeId } from "../graph.ts";
import { type Direction, type SeriesContext, type SizedSeries, seriesOf } from "./series.ts";

export type Truth =
  | { readonly kind: "smooth"; readonly value: number }
  /** The sides differ, first in the derivative of this order: by these, where there are two sides only. */
  | {
      readonly kind: "sides";
      readonly order: number;
      readonly values: readonly [before: number, after: number] | undefined;
    }
  /** There are too many sides, or on some there is no series. */
  | { readonly kind: "unknown" };

const maxSides = 64;

/** What sides may differ by and be the same, as a part of the largest coefficient on the way to either. */
const rounding = 1e-12;

/** The derivative of an output once along each direction; the same direction is the same object. */
export function truthAt(
  context: SeriesContext,
  output: NodeId,
  along: readonly Direction[],
): Truth {
  const order = along.length;
  const axes = [...new Set(along)];
  const multiplicities = axes.map((axis) => along.filter((each) => each === axis).length);
  const sides = new Sides(context, output, axes, order);
  const isPure = axes.length === 1;
  let sum = 0;
  for (const { steps, weight } of signed(multiplicities)) {
    if (steps.every((step) => step === 0)) continue;
    sum += weight * sides.coefficient(steps, order);
    if (sides.areTooMany) return { kind: "unknown" };
  }
  const differing = sides.firstJump() ?? (isPure ? undefined : sides.firstOddity());
  const isMixed = differing !== undefined && order === 2 && !isPure;
  const iterated = isMixed ? sides.iterated() : undefined;
  if (iterated !== undefined && !sides.areTooMany) return { kind: "smooth", value: iterated + 0 };
  if (sides.areTooMany || !sides.areFinite) return { kind: "unknown" };
  const onSide = (side: number, k: number): number =>
    factorialOf(k) * side ** k * sides.coefficient([side], k);
  if (differing !== undefined) {
    const values = isPure ? ([onSide(-1, differing), onSide(1, differing)] as const) : undefined;
    return { kind: "sides", order: differing, values };
  }
  // Adding 0 makes 0 of -0.
  return { kind: "smooth", value: (isPure ? onSide(1, order) : sum / 2 ** order) + 0 };
}

/** All ways to give signs to directions, of which some are the same: how far each goes then, and the binomial weight. */
function signed(multiplicities: readonly number[]): { steps: number[]; weight: number }[] {
  return multiplicities.reduce<{ steps: number[]; weight: number }[]>(
    (ways, most) =>
      ways.flatMap(({ steps, weight }) =>
        Array.from({ length: most + 1 }, (_, negative) => ({
          steps: [...steps, most - 2 * negative],
          weight: weight * (-1) ** negative * binomial(most, negative),
        })),
      ),
    [{ steps: [], weight: 1 }],
  );
}

const factorialOf = (n: number): number => (n <= 1 ? 1 : n * factorialOf(n - 1));

const binomial = (n: number, k: number): number => (k === 0 ? 1 : (binomial(n - 1, k - 1) * n) / k);

/** Steps along the axes that no symmetry of a formula is likely to have. */
const oddSteps = [1, -2, 3, -5, 7, -11];

/** Series along lines, each given by its steps along the axes. */
class Sides {
  private readonly context: SeriesContext;
  private readonly output: NodeId;
  private readonly axes: readonly Direction[];
  private readonly order: number;
  private readonly known = new Map<string, SizedSeries & { readonly steps: readonly number[] }>();

  constructor(context: SeriesContext, output: NodeId, axes: readonly Direction[], order: number) {
    this.context = context;
    this.output = output;
    this.axes = axes;
    this.order = order;
  }

  get areTooMany(): boolean {
    return this.known.size > maxSides;
  }

  get areFinite(): boolean {
    return [...this.known.values()].every(({ series }) => series.every(Number.isFinite));
  }

  /** Of t^k in the series on that side. */
  coefficient(steps: readonly number[], k: number): number {
    const common = steps.reduce(greatestDivisor, 0);
    const { series } = this.on(steps.map((step) => step / common));
    return common ** k * (series[k] as number);
  }

  private on(steps: readonly number[]): SizedSeries {
    const key = steps.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const direction = new Map<NodeId, number>();
    for (const [at, axis] of this.axes.entries()) {
      for (const [node, weight] of axis) {
        const step = (steps[at] as number) * weight;
        if (step !== 0) direction.set(node, (direction.get(node) ?? 0) + step);
      }
    }
    const found = this.areTooMany
      ? { series: [], sizes: [] }
      : seriesOf(this.context, this.output, direction, this.order);
    this.known.set(key, { steps, ...found });
    return found;
  }

  /** The lowest power of t whose coefficients are not the same before and after the point, and at it, on some line. */
  firstJump(): number | undefined {
    const lines = [...this.known.values()];
    const value = this.context.graph.value(this.output);
    if (!lines.every(({ series }) => this.areSame(series[0] as number, value, 0))) return 0;
    for (let k = 0; k <= this.order; k++) {
      for (const { steps, series } of lines) {
        const opposite = steps.map((step) => -step);
        const other = (-1) ** k * this.coefficient(opposite, k);
        if (!this.areSame(series[k] as number, other, k)) return k;
      }
    }
    return undefined;
  }

  /** The lowest power whose coefficients along the lines in a plane are not those of a polynomial. */
  firstOddity(): number | undefined {
    for (let k = 1; k <= this.order; k++) {
      const terms = this.differences(k);
      const sum = terms.reduce((total, term) => total + term, 0);
      const size = terms.reduce((total, term) => total + Math.abs(term), 0);
      if (Math.abs(sum) > rounding * size && !this.areSame(sum, 0, k)) return k;
    }
    return undefined;
  }

  /** The terms of a difference of coefficients that is 0 for all polynomials. */
  private differences(k: number): number[] {
    const { order, axes } = this;
    return Array.from({ length: order + 2 }, (_, at) => {
      const step = at - Math.floor((order + 1) / 2);
      const steps = axes.map((_, axis) => 1 + step * (oddSteps[axis % oddSteps.length] as number));
      return (-1) ** at * binomial(order + 1, at) * this.coefficient(steps, k);
    });
  }

  /** A mixed second derivative that exists though others do not: in one order at least, and if in both, the same. */
  iterated(): number | undefined {
    const [one, other] = [this.iteratedFrom(0), this.iteratedFrom(1)];
    if (one === undefined || other === undefined) return one ?? other;
    return Math.abs(one - other) <= rounding * this.largest(2) ? one : undefined;
  }

  /**
   * The derivative along one axis of the slope along the other. The lines are those near the one, so near that no kink
   * but those on it lies between them: there the slope has to exist, and to change smoothly.
   */
  private iteratedFrom(outer: 0 | 1): number | undefined {
    const along = (far: number, near: number, k: number): number =>
      this.coefficient(outer === 0 ? [far, near] : [near, far], k);
    const slope = along(0, 1, 1);
    if (!this.areSame(slope, -along(0, -1, 1), 1)) return undefined;
    const found: number[] = [];
    for (const side of [narrow, -narrow]) {
      const [c1, c2] = [1, 2].map((k) => [-2, -1, 0, 1, 2].map((near) => along(side, near, k)));
      if (c1 === undefined || c2 === undefined) return undefined;
      const areLinear = differencesOf(differencesOf(c1)).every((d) => this.areSame(d, 0, 1));
      const bends = differencesOf(differencesOf(differencesOf(c2)));
      if (!areLinear || !bends.every((d) => this.areSame(d, 0, 2))) return undefined;
      if (!this.areSame((c1[3] as number) - (c1[2] as number), slope, 1)) return undefined;
      found.push(((c2[3] as number) - (c2[1] as number)) / (2 * side));
    }
    const [before, after] = found as [number, number];
    const areOne = Math.abs(before - after) <= rounding * this.largest(2);
    return areOne && Number.isFinite(before) ? before : undefined;
  }

  private areSame(one: number, other: number, k: number): boolean {
    return one === other || Math.abs(one - other) <= rounding * this.largest(k);
  }

  /** The largest coefficient of t^k on the way to any side. */
  private largest(k: number): number {
    let most = 0;
    for (const { sizes } of this.known.values()) most = Math.max(most, sizes[k] ?? 0);
    return most;
  }
}

/** How many times as near lines beside an axis are to it as to the other. */
const narrow = 1024;

const differencesOf = (values: readonly number[]): number[] =>
  values.slice(1).map((value, at) => value - (values[at] as number));

const greatestDivisor = (x: number, y: number): number =>
  y === 0 ? Math.abs(x) : greatestDivisor(y, x % y);
