/**
 * Derivatives of what is itself a derivative, where a kink lies on the way. There the graph of the first derivative
 * follows conventions, and its own derivative means nothing: that of abs(x)^2 at 0 would be 0 where it is 2. So what is
 * true is found out from the function that was differentiated first. Where the sides disagree, the convention stands,
 * and a note says so; where nothing can be found out, the derivative is NaN.
 */

import type { Operation } from "../../operations/operation.ts";
import { formatShort } from "../../prose.ts";
import type { Findings } from "../findings.ts";
import type { Graph, NodeId } from "../graph.ts";
import type { Partials } from "../storage/checkpoints.ts";
import type { DerivativeAtKink } from "./derivative-at-kink.ts";
import { relevantNodes } from "./seams.ts";
import { type Direction, noSeries, type Series, type SeriesContext } from "./series.ts";
import { type Truth, truthAt } from "./sides.ts";
import { derivativesOfTerms, termsAtKinks } from "./sums.ts";

/** What flows from a derivative at a kink straight to a variable, for each unit that it gets. */
export interface Share<Value> {
  readonly to: NodeId;
  readonly local: Value;
}

export interface ConventionalPass {
  /** A derivative that follows conventions wherever there are any, without a word; and all partials of a node. */
  conventionalDerivative(output: NodeId, variable: NodeId): NodeId;
  gradient(output: NodeId, options: { readonly byConvention: true }): Partials;
  /** Derivatives as they are to be; and by the rules, whatever is true at the kinks that the output depends on. */
  derivatives(
    output: NodeId,
    variables: readonly NodeId[],
    findings: Findings | undefined,
  ): readonly NodeId[];
  byRules(output: NodeId, variables: readonly NodeId[], findings: Findings | undefined): ByRules;
}

/** Nodes gone through on all sides, at most, to find out what is true of the derivatives of one. */
const maxWork = 100_000;
/** A guess of how many sides a derivative takes. */
const sidesEach = 12;

/** Derivatives as the rules give them, and the kinks at which these follow conventions. */
export interface ByRules {
  readonly derivatives: readonly NodeId[];
  readonly followed: readonly NodeId[];
}

interface Wanted {
  readonly of: NodeId;
  readonly variables: readonly NodeId[];
  readonly kinks: readonly NodeId[];
}

/** What each finds out is added to the findings, if there are any. */
export interface DerivativesAtKinks {
  derivativesOf(
    output: NodeId,
    variables: readonly NodeId[],
    kinks: readonly NodeId[],
    findings: Findings | undefined,
  ): readonly NodeId[];
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

  constructor(graph: Graph, pass: ConventionalPass) {
    this.graph = graph;
    this.pass = pass;
  }

  derivativesOf(
    output: NodeId,
    variables: readonly NodeId[],
    kinks: readonly NodeId[],
    findings: Findings | undefined,
  ): readonly NodeId[] {
    const { graph, pass } = this;
    const parts = variables.includes(output) ? [] : termsAtKinks(graph, output);
    if (parts.length > 0) {
      const slopes = parts.map((part) => pass.derivatives(part, variables, findings));
      return derivativesOfTerms(graph, slopes);
    }
    const byRules = pass.byRules(output, variables, findings);
    if (Number.isNaN(graph.value(output))) return byRules.derivatives;
    return this.marked(byRules, { of: output, variables, kinks }, findings);
  }

  /**
   * First derivatives, marked where one of the kinks has a part in them, or lies between them and the variable; and true
   * where there is a true one.
   */
  private marked(
    { derivatives, followed }: ByRules,
    { of, variables, kinks }: Wanted,
    findings: Findings | undefined,
  ): readonly NodeId[] {
    const { graph } = this;
    const matters = this.whatMatters(of);
    const belowKinks = kinks.map((kink) => new Set(graph.dependencies([kink])));
    const search = new Search(graph, this.pass);
    let isTrue = true;
    let first: NodeId | undefined;
    const marked = derivatives.map((derivative, at) => {
      const variable = variables[at] as NodeId;
      if (!matters.has(variable)) return derivative;
      const within = new Set(graph.dependencies([derivative]));
      const own = kinks.filter(
        (kink, index) => within.has(kink) || (belowKinks[index] as Set<NodeId>).has(variable),
      );
      if (own.length === 0) return derivative;
      const truth = search.truth(of, [variable]);
      if (truth?.kind !== "smooth") {
        isTrue = false;
        first ??= own[0];
      }
      const usual = graph.value(derivative);
      const isOther = truth?.kind === "smooth" && !isNear(truth.value, usual);
      const stood = isOther ? graph.constant(truth.value) : derivative;
      return this.alias(stood, { of, by: [variable], kinks: own }, findings);
    });
    if (findings === undefined) return marked;
    const { conventions } = findings;
    if (isTrue) for (const kink of followed) conventions.release(kink);
    else if (first !== undefined && !conventions.has(first)) {
      conventions.revise(first, ofFirstOrder(graph.operation(first) as Operation));
    }
    return marked;
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
    const below = graph.dependencies([origin.of]);
    const inputs = below.filter((id) => graph.isInput(id));
    const matters = this.whatMatters(origin.of);
    const search = new Search(graph, this.pass);
    const isAffordable = inputs.length * sidesEach * below.length <= maxWork;
    const usual = isAffordable
      ? undefined
      : this.pass.gradient(graph.operand(node, 0), { byConvention: true });
    const found = inputs.map((input) => {
      const by = [...origin.by, input];
      if (!matters.has(input)) return { to: input, truth: nothing, local: 0 };
      const truth = isAffordable ? search.truth(origin.of, by) : undefined;
      const local = decided(truth, () =>
        usual === undefined
          ? this.byConvention(origin.of, by)
          : (usual.partials[usual.inputs.indexOf(input)] ?? 0),
      );
      return { to: input, truth, local };
    });
    if (findings !== undefined) this.tell(origin, found, findings);
    return found;
  }

  derivatives(
    node: NodeId,
    variables: readonly NodeId[],
    findings: Findings | undefined,
  ): Share<NodeId>[] {
    const { graph, pass } = this;
    const origin = graph.derivativeAtKink(node) as DerivativeAtKink;
    const below = graph.dependencies([origin.of]);
    const isBelow = new Set(below);
    const search = new Search(graph, pass);
    const isAffordable = variables.length * sidesEach * below.length <= maxWork;
    const found = variables
      .filter((variable) => isBelow.has(variable))
      .map((variable) => {
        const by = [...origin.by, variable];
        const truth = isAffordable ? search.truth(origin.of, by) : undefined;
        const stood =
          truth === undefined
            ? pass.conventionalDerivative(graph.operand(node, 0), variable)
            : graph.constant(decided(truth, () => this.byConvention(origin.of, by)));
        const local = graph.value(stood);
        return { to: variable, truth, local, node: this.alias(stood, { ...origin, by }, findings) };
      });
    if (findings !== undefined) this.tell(origin, found, findings);
    return found.map(({ to, node: local }) => ({ to, local }));
  }

  /** Also through derivatives at kinks, by what they are derivatives of. */
  private whatMatters(output: NodeId): ReadonlySet<NodeId> {
    const { graph } = this;
    const found = new Set<NodeId>();
    const outputs = new Set([output]);
    for (const each of outputs) {
      for (const id of relevantNodes(graph, each)) {
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

  /** Leaves a note about what is not smooth, unless something has been said of the kink: at a lower order, that is. */
  private tell(
    { by, kinks }: DerivativeAtKink,
    found: readonly { readonly truth: Truth | undefined; readonly local: number }[],
    { conventions }: Findings,
  ): void {
    const worst = found.find(({ truth }) => truth?.kind !== "smooth");
    const [kink] = kinks as [NodeId];
    if (worst === undefined || conventions.has(kink)) return;
    const made = this.graph.operation(kink) as Operation;
    const text = textOf(made.symbol ?? made.name, worst, by.length + 1);
    conventions.revise(kink, text ?? ofFirstOrder(made));
  }
}

/** What is true of some derivatives, found out within a limit of work. */
class Search implements SeriesContext {
  readonly graph: Graph;
  private readonly pass: ConventionalPass;
  private readonly known = new Map<string, Truth>();
  private left = maxWork;

  constructor(graph: Graph, pass: ConventionalPass) {
    this.graph = graph;
    this.pass = pass;
  }

  /** Undefined where that would be too much work. */
  truth(of: NodeId, by: readonly NodeId[]): Truth | undefined {
    const truth = this.along(of, axesOf(by));
    return this.left < 0 ? undefined : truth;
  }

  private along(of: NodeId, directions: readonly Direction[]): Truth {
    const key = `${of}: ${directions.map((direction) => [...direction].join(" ")).join("; ")}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const truth = truthAt(this, of, directions);
    this.known.set(key, truth);
    return truth;
  }

  spend(work: number): boolean {
    this.left -= work;
    return this.left >= 0;
  }

  derivative(output: NodeId, variable: NodeId): NodeId {
    return this.pass.conventionalDerivative(output, variable);
  }

  seriesOfDerivative(
    node: NodeId,
    { of, by }: DerivativeAtKink,
    direction: Direction,
    order: number,
  ): Series {
    const series = [this.graph.value(node)];
    const along = axesOf(by);
    for (let k = 1, factorial = 1; k <= order; k++, factorial *= k) {
      along.push(direction);
      const truth = this.along(of, along);
      if (truth.kind !== "smooth") return noSeries(order);
      series.push(truth.value / factorial);
    }
    return series;
  }
}

const nothing: Truth = { kind: "smooth", value: 0 };

const ofFirstOrder = ({ kink, symbol, name }: Operation): string =>
  kink?.[1] ?? `${symbol ?? name} is not smooth here; nabla uses a convention for its derivative`;

/** A derivative by the rules is kept where it is the true one but for rounding. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

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
    return `${notSmooth}; nabla cannot determine its derivative of order ${order}`;
  if (truth?.kind !== "sides")
    return `${notSmooth}; nabla uses a convention for its derivative of order ${order}`;
  if (truth.order < 2) return undefined;
  const { values } = truth;
  const what = `the derivative of order ${truth.order}`;
  const fact =
    values === undefined
      ? `${what} does not exist`
      : `${what} jumps from ${formatShort(values[0], 4)} to ${formatShort(values[1], 4)}`;
  return `${notSmooth}: ${fact}${truth.order === order ? `; nabla uses ${formatShort(local, 4)}` : ""}`;
}
