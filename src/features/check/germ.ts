/** A course in complex numbers, with derivatives on it by contour integrals, on one side of the kinks that there are. */

import type { Graph, NodeId } from "../../autograd/graph.ts";
import { valueAt } from "../../operations/operation.ts";
import { complexForm, pieceForm } from "./analytic.ts";
import { type Complex, complex } from "./complex.ts";
import { type ComplexSlope, Contour } from "./contour.ts";
import type { Course, CourseStep, DerivativeStep, OperationStep } from "./course.ts";

/** How far beside a point, in its own size, pieces are chosen; nearer within derivatives of derivatives. */
const beside = 2 ** -8;
const nearer = 2 ** -4;
/** Two sides are different that differ by more than this multiple of their error bounds. */
const patience = 30;
const finest = 1e-9;
/** A derivative on the way is unknown if its error bound is above this, and above `finest` of its size. */
const vanishing = 1e-10;

/** What derivatives on the way may leave of a 0. */
export const noiseOn = ({ still, steps }: Course): number =>
  [...still, ...steps].some(({ origin }) => origin !== undefined) ? vanishing : 0;

/** What is spent on evaluations before they are given up; they give NaN from then on. */
export interface Budget {
  left: number;
}

const nothing: ComplexSlope = {
  value: complex(Number.NaN, Number.NaN),
  errorBound: Number.POSITIVE_INFINITY,
  lower: [],
};

export class Germ {
  private readonly graph: Graph;
  private readonly course: Course;
  private readonly budget: Budget;
  /** The numbers at a real point on this side; undefined where there are no pieces to choose from. */
  private readonly near: readonly number[] | undefined;
  /** Whether a condition that was written is true on this side as it is at the point. */
  private readonly isUnconditional: boolean;
  private readonly inner = new Map<NodeId, { sides: Germ[]; contours: Contour[] }>();
  private stillValues: Complex[] | undefined;
  /** The largest error bound of a derivative on the way, and the largest as a share of one. */
  errorBound = 0;
  shareOfDoubt = 0;

  /** @param nearby the real point on this side, for each variable of the course */
  constructor(
    graph: Graph,
    course: Course,
    nearby: ReadonlyMap<NodeId, number>,
    budget: Budget,
    share = beside,
  ) {
    this.graph = graph;
    this.course = course;
    this.budget = budget;
    this.near = course.hasPieces ? numbersAt(graph, course, nearby) : undefined;
    const { near } = this;
    this.isUnconditional = [...course.still, ...course.steps].every((step) => {
      if (near === undefined || step.origin !== undefined) return true;
      if (step.operation?.name !== "if") return true;
      const condition = step.operands[0] as number;
      return (graph.value(course.nodes[condition] as NodeId) !== 0) === (near[condition] !== 0);
    });
    for (const step of [...course.still, ...course.steps]) {
      if (step.origin === undefined) continue;
      const { by, order } = step.origin;
      const center = near?.[step.given.at(-1) as number] ?? nearby.get(by) ?? graph.value(by);
      const sides = sidesOf(graph, step.inner, by, center, nearby, budget, share * nearer);
      this.inner.set(step.id, {
        sides,
        contours: sides.map(() => new Contour(order, noiseOn(step.inner))),
      });
    }
  }

  /** The output's value where the variables have these. */
  at(values: readonly Complex[]): Complex {
    const { course, graph } = this;
    if (!this.isUnconditional || this.budget.left < 0) return nothing.value;
    this.stillValues ??= this.followed(
      course.still,
      course.nodes.map((node) => complex(graph.value(node))),
    );
    const found = this.stillValues.slice();
    for (let at = 0; at < values.length; at++) found[at] = values[at] as Complex;
    this.followed(course.steps, found);
    return found[course.outputPlace] as Complex;
  }

  private followed(steps: readonly CourseStep[], found: Complex[]): Complex[] {
    this.budget.left -= steps.length;
    for (const step of steps) {
      found[step.place] =
        step.origin === undefined ? this.applied(step, found) : this.derivative(step, found);
    }
    return found;
  }

  private applied(
    { operation, operands, isInPieces }: OperationStep,
    found: readonly Complex[],
  ): Complex {
    const given = operands.map((place) => found[place] as Complex);
    if (operation === undefined) return given[0] as Complex;
    if (!isInPieces) return complexForm(operation.name)?.(given) ?? nothing.value;
    const near = operands.map((place) => this.near?.[place] as number);
    return pieceForm(operation.name)?.(given, near) ?? nothing.value;
  }

  private derivative({ id, given }: DerivativeStep, found: readonly Complex[]): Complex {
    const { sides, contours } = this.inner.get(id) as { sides: Germ[]; contours: Contour[] };
    const others = given.map((place) => found[place] as Complex);
    const at = others.pop() as Complex;
    const slopes = sides.map((side, index) =>
      (contours[index] as Contour).of((z) => side.at([...others, z]), at),
    );
    const { value, errorBound } = common(slopes);
    const size = Math.hypot(value.re, value.im);
    for (const side of sides) {
      this.errorBound = Math.max(this.errorBound, side.errorBound);
      this.shareOfDoubt = Math.max(this.shareOfDoubt, side.shareOfDoubt);
    }
    if (errorBound <= finest * size)
      this.shareOfDoubt = Math.max(this.shareOfDoubt, errorBound / size);
    else if (errorBound <= vanishing) this.errorBound = Math.max(this.errorBound, errorBound);
    return errorBound <= finest * size || errorBound <= vanishing ? value : nothing.value;
  }
}

/** One germ for each side of a point, in one of the variables; a single one where there is no kink to have sides of. */
export function sidesOf(
  graph: Graph,
  course: Course,
  variable: NodeId,
  center: number,
  others: ReadonlyMap<NodeId, number>,
  budget: Budget,
  share = beside,
): Germ[] {
  const step = share * (Math.abs(center) || 1);
  const offsets = course.hasPieces ? [step, -step] : [0];
  return offsets.map(
    (offset) =>
      new Germ(graph, course, new Map(others).set(variable, center + offset), budget, share),
  );
}

/**
 * What both sides say, if they say the same: of the value and of lower derivatives, too, for where these jump there is no
 * higher one.
 */
export function common(slopes: readonly ComplexSlope[]): ComplexSlope {
  const [one, other] = slopes as [ComplexSlope, ComplexSlope?];
  if (other === undefined) return one;
  const pairs = [one, ...one.lower].map((slope, at) => {
    const opposite = at === 0 ? other : (other.lower[at - 1] ?? nothing);
    const [left, right] = [slope.value, opposite.value];
    const apart = Math.hypot(left.re - right.re, left.im - right.im);
    const errorBound = slope.errorBound + opposite.errorBound;
    const isSame = apart <= patience * errorBound + finest * Math.hypot(left.re, left.im);
    return { errorBound: Math.max(errorBound, apart), isSame };
  });
  if (!pairs.every(({ isSame }) => isSame)) return nothing;
  return { ...one, errorBound: (pairs[0] as { errorBound: number }).errorBound };
}

/** All numbers on the way at a real point. A derivative has the value that it has at the present one. */
function numbersAt(
  graph: Graph,
  course: Course,
  nearby: ReadonlyMap<NodeId, number>,
): readonly number[] {
  const numbers = course.nodes.map((node) => graph.value(node));
  for (const [place, variable] of course.variables.entries()) {
    numbers[place] = nearby.get(variable) ?? graph.value(variable);
  }
  for (const step of course.steps) {
    if (step.origin !== undefined) continue;
    const given = step.operands.map((place) => numbers[place] as number);
    const { operation } = step;
    numbers[step.place] =
      operation === undefined ? (given[0] as number) : valueAt(operation, given);
  }
  return numbers;
}
