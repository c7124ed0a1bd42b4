/**
 * Derivatives of what is itself a derivative, where a kink lies on the way. There the graph of the first derivative
 * follows conventions, and its own derivative means nothing: that of abs(x)^2 at 0 would be 0 where it is 2. So what is
 * true is found out from the function that was differentiated first. Where the sides disagree, the convention stands,
 * and a note says so; where nothing can be found out, the derivative is NaN.
 */

import type { Operation } from "../../operations/operation.ts";
import { shortly } from "../../prose.ts";
import type { Findings } from "../findings.ts";
import type { DerivativeAtKink, Graph, NodeId } from "../graph.ts";
import { type Direction, noSeries, type Series, type SeriesContext } from "./series.ts";
import { type Truth, truthAt } from "./sides.ts";

/** What flows from a derivative at a kink straight to a variable, for each unit that it gets. */
export interface Share<Value> {
  readonly to: NodeId;
  readonly local: Value;
}

/** What is needed of the backward pass. */
export interface ConventionalPass {
  /** A derivative that follows conventions wherever there are any, without a word. */
  conventionalDerivative(output: NodeId, variable: NodeId): NodeId;
}

/** Nodes gone through on all sides, at most, to find out what is true of one derivative. */
const mostWork = 300_000;
/** A guess of how many sides a derivative takes. */
const sidesEach = 12;

/** What each finds out is added to the findings, if there are any. */
export interface DerivativesAtKinks {
  /** A first derivative, marked as one of what has these kinks. */
  marked(derivative: NodeId, origin: DerivativeAtKink, findings: Findings | undefined): NodeId;
  /** What flows from a derivative at a kink to inputs, as numbers. */
  partials(node: NodeId, findings: Findings | undefined): Share<number>[];
  /** The same with respect to some variables, as nodes that can be differentiated again. */
  derivatives(
    node: NodeId,
    variables: readonly NodeId[],
    findings: Findings | undefined,
  ): Share<NodeId>[];
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

  marked(derivative: NodeId, origin: DerivativeAtKink, findings: Findings | undefined): NodeId {
    const [variable] = origin.by as [NodeId];
    if (!this.graph.below([origin.of]).includes(variable)) return derivative;
    return this.alias(derivative, origin, findings);
  }

  /** A node for a derivative at a kink: elsewhere it would be none. */
  private alias(value: NodeId, origin: DerivativeAtKink, findings: Findings | undefined): NodeId {
    if (findings !== undefined && this.graph.isActive(origin.of)) {
      findings.shapeDependsOnValues = true;
    }
    return this.graph.aliasAtKink(value, origin);
  }

  partials(node: NodeId, findings: Findings | undefined): Share<number>[] {
    const { graph } = this;
    const origin = graph.derivativeAtKink(node) as DerivativeAtKink;
    const below = graph.below([origin.of]);
    const inputs = below.filter((id) => graph.isInput(id));
    const isAffordable = inputs.length * sidesEach * below.length <= mostWork;
    const found = inputs.map((input) => {
      const by = [...origin.by, input];
      const truth = isAffordable ? this.truth(origin.of, by) : undefined;
      return {
        to: input,
        truth,
        local: decided(truth, () => this.byConvention(origin.of, by)),
      };
    });
    if (findings !== undefined) this.tell(origin, found, findings);
    return found;
  }

  derivatives(
    node: NodeId,
    variables: readonly NodeId[],
    findings: Findings | undefined,
  ): Share<NodeId>[] {
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
        return { to: variable, truth, local, node: this.alias(stood, { ...origin, by }, findings) };
      });
    if (findings !== undefined) this.tell(origin, found, findings);
    return found.map(({ to, node: local }) => ({ to, local }));
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
    { conventions }: Findings,
  ): void {
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
