/**
 * Derivatives of what is itself a derivative, where a kink lies on the way. There the graph of the first derivative
 * follows conventions, and its own derivative means nothing: that of abs(x)^2 at 0 would be 0 where it is 2. So what is
 * true is found out from the function that was differentiated first. Where the sides disagree, the convention stands,
 * and a note says so; where nothing can be found out, the derivative is NaN.
 */

import type { Operation } from "../../operations/operation.ts";
import { shortly } from "../../prose.ts";
import type { DerivativeAtKink, Graph, NodeId } from "../graph.ts";
import { whatMatters } from "../seams.ts";
import { type Direction, noSeries, type Series, type SeriesContext } from "./series.ts";
import { type Truth, truthAt } from "./sides.ts";

/** What flows from a derivative at a kink straight to a variable, for each unit that it gets. */
export interface Share<Value> {
  readonly to: NodeId;
  readonly local: Value;
}

/** What is needed of the backward pass. */
export interface ConventionalPass {
  readonly conventions: Map<NodeId, string>;
  /** A derivative that follows conventions wherever there are any, without a word. */
  conventionalDerivative(output: NodeId, variable: NodeId): NodeId;
}

/** Nodes gone through on all sides, at most, to find out what is true of one derivative. */
const mostWork = 300_000;
/** A guess of how many sides a derivative takes. */
const sidesEach = 12;

export interface DerivativesAtKinks {
  /** A first derivative, marked where one of these kinks has a part in it, or lies between it and the variable. */
  marked(derivative: NodeId, of: NodeId, variable: NodeId, kinks: readonly NodeId[]): NodeId;
  /** What flows from a derivative at a kink to inputs, as numbers. */
  partials(node: NodeId): Share<number>[];
  /** The same with respect to some variables, as nodes that can be differentiated again. */
  derivatives(node: NodeId, variables: readonly NodeId[]): Share<NodeId>[];
}

export const derivativesAtKinks = (graph: Graph, pass: ConventionalPass): DerivativesAtKinks =>
  new TrueDerivatives(graph, pass);

class TrueDerivatives implements DerivativesAtKinks {
  private readonly graph: Graph;
  private readonly pass: ConventionalPass;
  private readonly context: SeriesContext;

  constructor(graph: Graph, pass: ConventionalPass) {
    this.graph = graph;
    this.pass = pass;
    this.context = {
      graph,
      derivative: (output, variable) => pass.conventionalDerivative(output, variable),
      along: (node, origin, direction, order) => this.along(node, origin, direction, order),
    };
  }

  marked(derivative: NodeId, of: NodeId, variable: NodeId, kinks: readonly NodeId[]): NodeId {
    const { graph } = this;
    const within = new Set(graph.below([derivative]));
    const own = kinks.filter((kink) => within.has(kink) || graph.below([kink]).includes(variable));
    if (own.length === 0) return derivative;
    return graph.aliasAtKink(derivative, { of, by: [variable], kinks: own });
  }

  partials(node: NodeId): Share<number>[] {
    const { graph } = this;
    const origin = graph.derivativeAtKink(node) as DerivativeAtKink;
    const below = graph.below([origin.of]);
    const inputs = below.filter((id) => graph.isInput(id));
    const matters = this.whatMatters(origin.of);
    const isAffordable = inputs.length * sidesEach * below.length <= mostWork;
    const found = inputs.map((input) => {
      const by = [...origin.by, input];
      const truth = !matters.has(input)
        ? nothing
        : isAffordable
          ? this.truth(origin.of, by)
          : undefined;
      return {
        to: input,
        truth,
        local: decided(truth, () => this.byConvention(origin.of, by)),
      };
    });
    this.tell(origin, found);
    return found;
  }

  derivatives(node: NodeId, variables: readonly NodeId[]): Share<NodeId>[] {
    const { graph } = this;
    const origin = graph.derivativeAtKink(node) as DerivativeAtKink;
    const below = graph.below([origin.of]);
    const isAffordable = variables.length * sidesEach * below.length <= mostWork;
    const found = variables
      .filter((variable) => below.includes(variable))
      .map((variable) => {
        const by = [...origin.by, variable];
        const truth = isAffordable ? this.truth(origin.of, by) : undefined;
        const local = decided(truth, () => this.byConvention(origin.of, by));
        const stood = graph.constant(local);
        return { to: variable, truth, local, node: graph.aliasAtKink(stood, { ...origin, by }) };
      });
    this.tell(origin, found);
    return found.map(({ to, node: local }) => ({ to, local }));
  }

  /** Also through derivatives at kinks, by what they are derivatives of. */
  private whatMatters(output: NodeId): ReadonlySet<NodeId> {
    const { graph } = this;
    const found = new Set<NodeId>();
    const outputs = new Set([output]);
    for (const each of outputs) {
      for (const id of whatMatters(graph, each)) {
        found.add(id);
        const inner = graph.derivativeAtKink(id);
        if (inner !== undefined) outputs.add(inner.of);
      }
    }
    return found;
  }

  /** By the rules as they are: in one order, for conventions may depend on it. */
  private byConvention(of: NodeId, by: readonly NodeId[]): number {
    const { graph, pass } = this;
    const size = graph.size;
    const inOrder = [...by].sort((one, other) => one - other);
    const derivative = inOrder.reduce(
      (slope, variable) => pass.conventionalDerivative(slope, variable),
      of,
    );
    const value = graph.value(derivative);
    graph.truncate(size);
    return value;
  }

  private truth(of: NodeId, by: readonly NodeId[]): Truth {
    return truthAt(this.context, of, axesOf(by));
  }

  private along(
    node: NodeId,
    { of, by }: DerivativeAtKink,
    direction: Direction,
    order: number,
  ): Series {
    const series = [this.graph.value(node)];
    const along = axesOf(by);
    for (let k = 1, factorial = 1; k <= order; k++, factorial *= k) {
      along.push(direction);
      const truth = truthAt(this.context, of, along);
      if (truth.kind !== "smooth") return noSeries(order);
      series.push(truth.value / factorial);
    }
    return series;
  }

  /**
   * Leaves a note about what is not smooth; or takes back that of a lower order, for where a derivative is true, no
   * convention was followed.
   */
  private tell(
    { by, kinks }: DerivativeAtKink,
    found: readonly { readonly truth: Truth | undefined; readonly local: number }[],
  ): void {
    const { conventions } = this.pass;
    const worst = found.find(({ truth }) => truth?.kind !== "smooth");
    if (worst === undefined) {
      for (const kink of kinks) conventions.delete(kink);
      return;
    }
    const [kink] = kinks as [NodeId];
    // What is not smooth at a lower order has been told of that.
    const isTold = worst.truth?.kind === "sides" && worst.truth.order <= by.length;
    if (isTold && conventions.has(kink)) return;
    const made = this.graph.operation(kink) as Operation;
    const text = textOf(made.symbol ?? made.name, worst, by.length + 1);
    if (text !== undefined) conventions.set(kink, text);
    else if (made.kink !== undefined) conventions.set(kink, made.kink[1]);
  }
}

/** What does not depend on a variable. */
const nothing: Truth = { kind: "smooth", value: 0 };

/** The directions of variables: the same object for the same node. */
function axesOf(variables: readonly NodeId[]): Direction[] {
  const axes = new Map(variables.map((node) => [node, new Map([[node, 1]])]));
  return variables.map((node) => axes.get(node) as Direction);
}

/** What a derivative is, given what is true of it; where the sides differ, by convention. */
function decided(truth: Truth | undefined, byConvention: () => number): number {
  if (truth?.kind === "smooth") return truth.value;
  const usual = byConvention();
  // What is infinite beside the point has no series, and may be so at it.
  return truth?.kind === "unknown" && Number.isFinite(usual) ? Number.NaN : usual;
}

/** Undefined where the first derivative does not exist: of that the operation's own row speaks. */
function textOf(
  name: string,
  { truth, local }: { readonly truth: Truth | undefined; readonly local: number },
  order: number,
): string | undefined {
  const notSmooth = `${name} is not smooth here`;
  if (truth?.kind === "unknown")
    return `${notSmooth}; nabla cannot tell its derivative of order ${order}`;
  if (truth?.kind !== "sides")
    return `${notSmooth}; its derivative of order ${order} follows a convention`;
  if (truth.order < 2) return undefined;
  const { values } = truth;
  const what = `the derivative of order ${truth.order}`;
  const fact =
    values === undefined
      ? `${what} does not exist`
      : `${what} jumps from ${shortly(values[0])} to ${shortly(values[1])}`;
  return `${notSmooth}: ${fact}${truth.order === order ? `; nabla uses ${shortly(local)}` : ""}`;
}
