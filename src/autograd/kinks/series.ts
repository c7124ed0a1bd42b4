/**
 * Taylor series of a number along a line through the inputs, on one side of a point: for small t > 0 every kink on the
 * way lies to one side, and what is beside it is smooth. So abs(u) is u or -u, by the first coefficient of u that is not
 * 0, and max takes the series that is the largest then. The derivatives of smooth operations are those of their rules.
 */

import { type Operation, valueAt } from "../../operations/operation.ts";
import { type OperationName, operation } from "../../operations/table.ts";
import type { Graph, NodeId } from "../graph.ts";
import { evaluateIn, ruleFor } from "../rules.ts";
import { besideOf, isAtSeam } from "./conditions.ts";
import type { DerivativeAtKink } from "./derivative-at-kink.ts";

/** The coefficients of 1, t, t^2 and so on. NaN where there is no such series. */
export type Series = readonly number[];

/** How much is added to nodes for each unit of t. */
export type Direction = ReadonlyMap<NodeId, number>;

export interface SeriesContext {
  readonly graph: Graph;
  /** A derivative by the rules as they are, without a look at kinks. */
  derivative(output: NodeId, variable: NodeId): NodeId;
  seriesOfDerivative(
    node: NodeId,
    origin: DerivativeAtKink,
    direction: Direction,
    order: number,
  ): Series;
  /** Told of nodes that are about to be gone through. @returns whether that may be done */
  spend(work: number): boolean;
}

/** A series, and for each power the largest coefficient that there was on the way: rounding is in its last digits. */
export interface SizedSeries {
  readonly series: Series;
  readonly sizes: Series;
}

/** The series of a node along a direction, up to a power of t. */
export function seriesOf(
  context: SeriesContext,
  output: NodeId,
  direction: Direction,
  order: number,
): SizedSeries {
  const { graph } = context;
  const sizes = Array<number>(order + 1).fill(0);
  const below = graph.dependencies([output]);
  if (!context.spend(below.length)) return { series: noSeries(order), sizes };
  const arithmetic = new SeriesArithmetic(context, order);
  const moving = new Map<NodeId, Series>();
  for (const id of below) {
    const step = direction.get(id);
    const operands = [...graph.operands(id)];
    const origin = graph.derivativeAtKink(id);
    const sources = origin === undefined ? operands : [origin.of];
    const moves = sources.some((source) => moving.has(source));
    if (!moves && step === undefined) continue;
    const given = (operand: NodeId): Series =>
      moving.get(operand) ?? arithmetic.constant(graph.value(operand));
    const made = graph.operation(id);
    let series: Series;
    if (!moves) series = arithmetic.constant(graph.value(id));
    else if (origin !== undefined)
      series = context.seriesOfDerivative(id, origin, direction, order);
    else if (made === undefined) series = given(operands[0] as NodeId);
    else if (made.name === "if") {
      // Of a conditional it is the branch that is taken at the point.
      const [condition, whenTrue, whenFalse] = operands as [NodeId, NodeId, NodeId];
      const holds = graph.value(condition);
      series = Number.isNaN(holds) ? noSeries(order) : given(holds !== 0 ? whenTrue : whenFalse);
    } else series = arithmetic.atNode(made, operands.map(given), graph.value(id));
    const own = step === undefined ? series : shifted(series, step);
    moving.set(id, own);
    for (const [k, coefficient] of own.entries()) {
      sizes[k] = Math.max(sizes[k] as number, Math.abs(coefficient));
    }
  }
  const series = moving.get(output) ?? arithmetic.constant(graph.value(output));
  return { series, sizes };
}

const shifted = ([value, slope, ...others]: Series, step: number): Series => [
  value as number,
  (slope as number) + step,
  ...others,
];

/** Those that give 1 or 0 by comparing. */
const comparisons: ReadonlyMap<string, (difference: number) => boolean> = new Map<
  OperationName,
  (difference: number) => boolean
>([
  ["lt", (difference) => difference < 0],
  ["le", (difference) => difference <= 0],
  ["gt", (difference) => difference > 0],
  ["ge", (difference) => difference >= 0],
  ["eq", (difference) => difference === 0],
  ["ne", (difference) => difference !== 0],
]);

const choosing: ReadonlySet<OperationName> = new Set(["min", "max", "hypot"]);

class SeriesArithmetic {
  private readonly context: SeriesContext;
  private readonly order: number;

  constructor(context: SeriesContext, order: number) {
    this.context = context;
    this.order = order;
  }

  constant = (value: number): Series => [value, ...Array<number>(this.order).fill(0)];

  /** An operation of the user's: what they compare is decided at the point itself. */
  atNode(made: Operation, operands: readonly Series[], value: number): Series {
    const numbers = operands.map(([number]) => number as number);
    const frame = { operation: made, operands: numbers, own: value, position: 0 };
    if (isAtSeam(frame)) return this.beside(made, operands, value);
    return isConstant(made) ? this.constant(value) : this.smooth(made, operands);
  }

  private beside(made: Operation, operands: readonly Series[], value: number): Series {
    const formula = besideOf(made);
    if (formula !== undefined) {
      const meaning = {
        constant: this.constant,
        apply: (inner: Operation, given: readonly Series[]) => this.onOneSide(inner, given),
      };
      const own = this.constant(value);
      return evaluateIn(meaning, formula, { operation: made, operands, own, position: 0 });
    }
    const isChoice = choosing.has(made.name as OperationName);
    return isChoice ? this.onOneSide(made, operands) : this.smooth(made, operands);
  }

  /** An operation beside a kink: what it compares is decided for small t. */
  private onOneSide(made: Operation, operands: readonly Series[]): Series {
    const [x, y, z] = operands as [Series, Series, Series];
    const holds = comparisons.get(made.name);
    if (holds !== undefined) return this.constant(Number(holds(firstSign(x, y))));
    switch (made.name as OperationName) {
      case "if":
        return x[0] !== 0 ? y : z;
      case "min":
        return operands.reduce((least, each) => (firstSign(each, least) < 0 ? each : least));
      case "max":
        return operands.reduce((most, each) => (firstSign(each, most) > 0 ? each : most));
      case "hypot":
        return this.length(operands);
      default: {
        const value = valueAt(
          made,
          operands.map(([number]) => number as number),
        );
        return this.atNode(made, operands, value);
      }
    }
  }

  /** t^m times the length of what is left of the operands, where all begin with t^m or later. */
  private length(operands: readonly Series[]): Series {
    const first = operands.reduce((least, series) => {
      const at = series.findIndex((coefficient) => coefficient !== 0);
      return at === -1 ? least : Math.min(least, at);
    }, this.order + 1);
    if (first > this.order) return this.constant(0);
    if (first === 0) return this.smooth(operation("hypot"), operands);
    const rest = operands.map((series) => [...series.slice(first), ...series.slice(0, first)]);
    const length = this.smooth(operation("hypot"), rest);
    return [...length.slice(this.order + 1 - first).map(() => 0), ...length].slice(
      0,
      this.order + 1,
    );
  }

  private smooth(made: Operation, operands: readonly Series[]): Series {
    const [x, y] = operands as [Series, Series];
    switch (made.name as OperationName) {
      case "add":
        return x.map((coefficient, at) => coefficient + (y[at] as number));
      case "sub":
        return x.map((coefficient, at) => coefficient - (y[at] as number));
      case "neg":
        return x.map((coefficient) => -coefficient);
      case "mul":
        return product(x, y);
      case "sum":
        return x.map((_, at) => operands.reduce((sum, series) => sum + (series[at] as number), 0));
      default:
        return this.byRules(made, operands);
    }
  }

  /** The operation at polynomials of t, differentiated by its rules again and again. */
  private byRules(made: Operation, operands: readonly Series[]): Series {
    const { context } = this;
    const { graph } = context;
    if (!operands.every((series) => series.every(Number.isFinite))) {
      return noSeries(this.order);
    }
    const size = graph.size;
    const t = graph.input(0, "t");
    const polynomials = operands.map((series) => polynomial(graph, series, t));
    let node = graph.apply(made, polynomials);
    const series = [graph.value(node)];
    for (let k = 1, factorial = 1; k <= this.order; k++, factorial *= k) {
      node = context.derivative(node, t);
      series.push(graph.value(node) / factorial);
    }
    graph.truncate(size);
    return series;
  }
}

export const noSeries = (order: number): Series => Array<number>(order + 1).fill(Number.NaN);

/** Comparisons and the like: whatever they are of, no derivative is anything but 0. */
const isConstant = (made: Operation): boolean =>
  made.kink === undefined &&
  made.partials.every((_, position) => {
    const rule = ruleFor(made, position);
    return rule.kind === "number" && rule.value === 0;
  });

/** The sign of x - y for small t. */
function firstSign(x: Series, y: Series): number {
  for (const [at, coefficient] of x.entries()) {
    const difference = coefficient - (y[at] as number);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

const product = (x: Series, y: Series): Series =>
  x.map((_, power) => {
    let sum = 0;
    for (let at = 0; at <= power; at++) sum += (x[at] as number) * (y[power - at] as number);
    return sum;
  });

function polynomial(graph: Graph, series: Series, t: NodeId): NodeId {
  const [add, multiply] = [operation("add"), operation("mul")];
  let degree = series.length - 1;
  while (degree > 0 && series[degree] === 0) degree--;
  let node = graph.constant(series[degree] as number);
  for (let at = degree - 1; at >= 0; at--) {
    node = graph.apply(multiply, [t, node]);
    const coefficient = series[at] as number;
    if (coefficient !== 0 || at === 0) {
      node = graph.apply(add, [graph.constant(coefficient), node]);
    }
  }
  return node;
}
