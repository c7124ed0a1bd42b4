/**
 * Derivatives by other means than rules, to check those with that the rules have made: an output with derivatives in it is
 * gone through with contour integrals, and with differences, of what these are derivatives of.
 */

import type { Origins } from "../../autograd/calls/observer.ts";
import type { Graph, NodeId } from "../../autograd/graph.ts";
import { valueAt } from "../../operations/operation.ts";
import { complex } from "./complex.ts";
import { type ComplexSlope, Contour } from "./contour.ts";
import { type Course, type CourseStep, courseTo, type DerivativeStep } from "./course.ts";
import type { Slope } from "./extrapolation.ts";
import { type Budget, common, Germ, noiseOn, sidesOf } from "./germ.ts";
import { type Difference, differencesOf } from "./higher-differences.ts";

export interface SideTestimony {
  readonly slope: Slope;
  readonly value: Slope;
}

export interface Testimony {
  /** By contour integrals; undefined where there is no complex form, or nothing sure comes out. */
  readonly contour?: Slope | undefined;
  /** Where they give something else on each side of a kink: that, and the derivative of one order less. */
  readonly sides?: { readonly left: SideTestimony; readonly right: SideTestimony };
  readonly difference: Slope;
  /** Operations that have no complex form. */
  readonly obstacles: ReadonlySet<string>;
  /** Whether there are operations that have one in pieces only, so that there may be a kink. */
  readonly hasPieces: boolean;
}

/** Relative to the number: with a larger error bound a contour integral says nothing. */
const sure = 1e-6;
/** Values that differ by less than this share of them, or this multiple of their error bounds, are the same. */
const finest = 1e-9;
const patience = 30;

export class Witness {
  private readonly graph: Graph;
  private readonly origins: Origins;
  private readonly output: NodeId;
  private readonly noiseOf: (node: NodeId) => number;
  private readonly work: number;
  private readonly budget: Budget;
  /** Of derivatives on the way: their differences, and the error bounds of these. */
  private readonly differences = new Map<Course, Difference>();
  private readonly doubts = new Map<NodeId, number>();
  /** The largest error bound of a derivative on the way since it was last set to 0. */
  private worst = 0;

  /**
   * @param noiseOf how far rounding may have carried the value of a node
   * @param work how many nodes are evaluated at most
   */
  constructor(
    graph: Graph,
    origins: Origins,
    output: NodeId,
    noiseOf: (node: NodeId) => number,
    work: number,
  ) {
    this.graph = graph;
    this.origins = origins;
    this.output = output;
    this.noiseOf = noiseOf;
    this.work = work;
    this.budget = { left: work };
  }

  /** Whether there was not enough work allowed: what has been found since is nothing. */
  get isExhausted(): boolean {
    return this.budget.left < 0;
  }

  get spent(): number {
    return this.work - this.budget.left;
  }

  /** The output's value, where it has derivatives in it. */
  value(): Testimony {
    const origin = this.originOf(this.output);
    return origin === undefined
      ? this.derivative(this.output, undefined, 0)
      : this.derivative(origin.of, origin.by, origin.order);
  }

  /** The derivative of the output with respect to an input, or to another node. */
  slope(by: NodeId): Testimony {
    // The derivative of a derivative by the same is one of a higher order of the same.
    const origin = this.originOf(this.output);
    if (origin === undefined || !this.isSameVariable(origin.of, origin.by, by)) {
      return this.derivative(this.output, by, 1);
    }
    return this.derivative(origin.of, origin.by, origin.order + 1);
  }

  /** The output as a function of an input, with derivatives by differences. */
  along(by: NodeId): { f: (value: number) => number; noise: number } {
    const course = courseTo(this.graph, this.origins, this.output, [by]);
    // Beside a kink, other steps may be wanted than at it.
    return { f: (value) => this.realAt(course, [value], true), noise: this.noiseIn(course) };
  }

  private derivative(of: NodeId, by: NodeId | undefined, order: number): Testimony {
    const { graph, origins } = this;
    const course = courseTo(graph, origins, of, by === undefined ? [] : [by]);
    const at = by === undefined ? 0 : graph.value(by);
    const f = (x: number): number => this.realAt(course, by === undefined ? [] : [x]);
    return {
      ...(course.obstacles.size > 0 ? undefined : this.contour(course, by, at, order)),
      difference: this.difference(f, at, order, this.noiseIn(course)),
      obstacles: course.obstacles,
      hasPieces: course.hasPieces,
    };
  }

  /** Derivatives on the way may have larger error bounds at other points than at this one. */
  private difference(f: (x: number) => number, at: number, order: number, noise: number): Slope {
    this.worst = 0;
    const found = differencesOf(order)(f, at, noise);
    return this.worst <= noise ? found : differencesOf(order)(f, at, noise + this.worst);
  }

  private contour(
    course: Course,
    by: NodeId | undefined,
    at: number,
    order: number,
  ): Pick<Testimony, "contour" | "sides"> {
    const { graph } = this;
    const sides =
      by === undefined
        ? [new Germ(graph, course, new Map(), this.budget)]
        : sidesOf(graph, course, by, at, new Map(), this.budget);
    const hasDerivatives = inOrder(course).some((step) => step.origin);
    const { output } = course;
    const known = hasDerivatives
      ? undefined
      : { value: graph.value(output), errorBound: this.noiseOf(output) };
    const noise = Math.max(noiseOn(course), patience * this.noiseOf(output));
    const isOneSided = sides.length < 2;
    const slopes = sides.map((side): ComplexSlope => {
      if (by !== undefined) {
        return new Contour(order, noise).of(
          (z) => side.at([z]),
          complex(at),
          isOneSided ? known : undefined,
        );
      }
      const found = side.at([]);
      return { value: found, errorBound: Number.EPSILON * Math.abs(found.re), lower: [] };
    });
    const inner = sides.reduce((sum, { errorBound }) => sum + errorBound, 0);
    const share = sides.reduce((sum, { shareOfDoubt }) => sum + shareOfDoubt, 0);
    const real = ({
      value,
      errorBound,
    }: Pick<ComplexSlope, "value" | "errorBound">): Slope | undefined => {
      const whole = errorBound + inner + share * Math.abs(value.re);
      const isReal = Math.abs(value.im) <= 8 * whole + sure * Math.abs(value.re);
      return isReal && Number.isFinite(whole) ? { value: value.re, errorBound: whole } : undefined;
    };
    const both = common(slopes);
    const [value] = both.lower;
    // Both sides may say the same, and the value at the point be another.
    const isHole =
      value !== undefined &&
      known !== undefined &&
      !(
        Math.abs(value.value.re - known.value) <=
        finest * Math.abs(known.value) + patience * (value.errorBound + known.errorBound)
      );
    const contour = isHole ? undefined : real(both);
    if (contour !== undefined || isOneSided) return { contour };
    const [right, left] = slopes.map((slope) => {
      const below = slope.lower.at(-1);
      const [own, before] = [real(slope), below && real(below)];
      return own && before && { slope: own, value: before };
    });
    return left && right ? { contour, sides: { left, right } } : { contour };
  }

  /** @param isAnew whether derivatives on the way are to look for their steps anew */
  private realAt(course: Course, values: readonly number[], isAnew = false): number {
    const { graph, budget } = this;
    if (budget.left < 0) return Number.NaN;
    budget.left -= course.steps.length + course.still.length;
    const found = course.nodes.map((node) => graph.value(node));
    for (let at = 0; at < values.length; at++) found[at] = values[at] as number;
    for (const step of inOrder(course)) {
      if (step.origin !== undefined) {
        found[step.place] = this.quotient(step, found, isAnew).value;
        continue;
      }
      const given = step.operands.map((place) => found[place] as number);
      const { operation } = step;
      found[step.place] =
        operation === undefined ? (given[0] as number) : valueAt(operation, given);
    }
    return found[course.outputPlace] as number;
  }

  /** A derivative on the way, by differences, where the numbers on the way are these. */
  private quotient(
    { origin: { order }, inner, given }: DerivativeStep,
    found: readonly number[],
    isAnew = false,
  ): Slope {
    const others = given.map((place) => found[place] as number);
    const at = others.pop() as number;
    const f = (x: number): number => this.realAt(inner, [...others, x]);
    const known = isAnew ? undefined : this.differences.get(inner);
    const difference = known ?? differencesOf(order);
    if (!isAnew) this.differences.set(inner, difference);
    const slope = difference(f, at, this.noiseIn(inner));
    if (Number.isFinite(slope.errorBound)) this.worst = Math.max(this.worst, slope.errorBound);
    return slope;
  }

  /** How far an output may be off by rounding, and by the differences that are on the way. */
  private noiseIn(course: Course): number {
    const noise = this.noiseOf(course.output);
    const here = course.nodes.map((node) => this.graph.value(node));
    let doubts = 0;
    for (const step of inOrder(course)) {
      if (step.origin === undefined) continue;
      const known = this.doubts.get(step.id);
      const errorBound = known ?? this.quotient(step, here).errorBound;
      this.doubts.set(step.id, errorBound);
      doubts += errorBound;
    }
    return noise + doubts;
  }

  private originOf(node: NodeId) {
    for (let id = node; ; id = this.graph.operand(id, 0)) {
      const origin = this.origins.get(id);
      if (origin !== undefined) return origin;
      if (this.graph.operation(id) !== undefined || this.graph.arity(id) !== 1) return undefined;
    }
  }

  /** Whether an output depends on one node just as far as it does on another, which is the first under another name. */
  private isSameVariable(of: NodeId, by: NodeId, other: NodeId): boolean {
    if (by === other) return true;
    const { graph, origins } = this;
    let id = by;
    while (graph.operation(id) === undefined && graph.arity(id) === 1) id = graph.operand(id, 0);
    return id === other && !courseTo(graph, origins, of, [by, other]).reached.has(other);
  }
}

/** All steps of a course, operands before their users. */
const inOrder = ({ still, steps }: Course): readonly CourseStep[] =>
  still.length === 0 ? steps : [...still, ...steps];
