/**
 * Where a gradient was lost: the nodes at which it vanishes, explodes, ceases to be a number, or meets a step. Each kind
 * is found by a sweep or two through the graph, whatever the number of inputs; and no more is looked for than is asked for.
 */

import type { NodeId } from "../graph.ts";
import { Chains } from "./chains.ts";
import type { Flow } from "./flow.ts";
import { canSaturate, isOneSided, isStep, negligible } from "./saturation.ts";

export type GradientFault =
  /** The local derivative of one node is next to nothing, or enormous. */
  | { readonly kind: "flat" | "steep"; readonly node: NodeId; readonly local: number }
  /** Many local derivatives have come to that together; `node` is the first from the output. */
  | {
      readonly kind: "fading" | "growing";
      readonly node: NodeId;
      readonly links: number;
      /** Their geometric mean. */
      readonly each: number;
    }
  /** A step function, through which nothing flows. */
  | { readonly kind: "step"; readonly node: NodeId }
  /** A finite or infinite adjoint, times a local derivative, is not a number. */
  | {
      readonly kind: "nan";
      readonly node: NodeId;
      readonly upstream: number;
      readonly local: number;
    };

/**
 * The nodes at which the gradients of these inputs vanish: what flows to a node matters beside `scale`, and what flows
 * on does not. Where no single node is to blame for an input, the chain of nodes that is, if one is.
 */
export const vanishing = (
  flow: Flow,
  inputs: readonly NodeId[],
  scale: number,
): Generator<GradientFault, void> => faultsOf(flow, inputs, (at) => flatAt(flow, at, scale), 1);

/** The same for gradients that explode. */
export const exploding = (flow: Flow, inputs: readonly NodeId[]): Generator<GradientFault, void> =>
  faultsOf(flow, inputs, (at) => steepAt(flow, at), -1);

function* faultsOf(
  flow: Flow,
  inputs: readonly NodeId[],
  faultAt: (at: number) => GradientFault | undefined,
  direction: 1 | -1,
): Generator<GradientFault, void> {
  const left = new Unexplained(flow, inputs);
  for (let at = flow.nodes.length - 1; at >= 0 && left.count > 0; at--) {
    const fault = flow.isReached[at] === 1 ? faultAt(at) : undefined;
    if (fault !== undefined && left.explainBelow(at)) yield fault;
  }
  if (left.count === 0) return;
  const chains = new Chains(flow, direction);
  const told = new Set<number>();
  for (const input of inputs) {
    const chain = left.has(input) ? chains.to(flow.placeOf(input)) : undefined;
    if (chain === undefined || told.has(chain.first)) continue;
    told.add(chain.first);
    const { first, links, each } = chain;
    const kind = direction === 1 ? "fading" : "growing";
    yield { kind, node: flow.nodes[first] as NodeId, links, each };
  }
}

/** Inputs whose gradients nothing has been found to explain. */
class Unexplained {
  count: number;
  private readonly flow: Flow;
  private readonly isLeft: Uint8Array;
  /** Below these nodes all is explained. They are not gone through again, so all ways down are together as one. */
  private readonly isDone: Uint8Array;

  constructor(flow: Flow, inputs: readonly NodeId[]) {
    this.flow = flow;
    this.count = inputs.length;
    this.isLeft = new Uint8Array(flow.nodes.length);
    this.isDone = new Uint8Array(flow.nodes.length);
    for (const input of inputs) this.isLeft[flow.placeOf(input)] = 1;
  }

  has(input: NodeId): boolean {
    return this.isLeft[this.flow.placeOf(input)] === 1;
  }

  /** A node explains all that is below it. Returns whether something was left there. */
  explainBelow(top: number): boolean {
    const { flow, isLeft, isDone } = this;
    const { count } = this;
    const stack: number[] = [];
    const reach = (at: number): void => {
      if (isDone[at] === 1) return;
      isDone[at] = 1;
      stack.push(at);
      this.count -= isLeft[at] as number;
      isLeft[at] = 0;
    };
    reach(top);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) flow.eachOperand(at, reach);
    return this.count < count;
  }
}

function flatAt(flow: Flow, at: number, scale: number): GradientFault | undefined {
  const { graph, positions, locals, starts, ends } = flow;
  const node = flow.nodes[at] as NodeId;
  const operation = graph.operation(node);
  if (operation?.saturates === undefined) return undefined;
  const arriving = (flow.sizes[at] as number) * Math.max(1, Math.abs(graph.value(node)));
  if (!(arriving >= negligible * scale)) return undefined;
  for (let edge = starts[at] as number; edge < (ends[at] as number); edge++) {
    const local = locals[edge] as number;
    if (Math.abs(local) < negligible && canSaturate(operation, positions[edge] as number)) {
      return { kind: "flat", node, local };
    }
  }
  return undefined;
}

function steepAt(flow: Flow, at: number): GradientFault | undefined {
  const { locals, starts, ends } = flow;
  const node = flow.nodes[at] as NodeId;
  const least = Math.max(1, Math.abs(flow.graph.value(node))) / negligible;
  for (let edge = starts[at] as number; edge < (ends[at] as number); edge++) {
    const local = locals[edge] as number;
    if (Math.abs(local) > least) return { kind: "steep", node, local };
  }
  return undefined;
}

const byStep = 1;
const byOther = 2;

/** The steps that keep everything from these inputs, where nothing else does; from the output on. */
export function* blockingSteps(
  flow: Flow,
  inputs: readonly NodeId[],
): Generator<GradientFault, void> {
  const { nodes, isReached } = flow;
  // From the output down: what it is that keeps the gradient from a node.
  const kept = new Uint8Array(nodes.length);
  const dams: { at: number; operand: number }[] = [];
  for (let at = nodes.length - 1; at >= 0; at--) {
    const own = kept[at] as number;
    if (own !== 0) {
      flow.eachOperand(at, (operand) => {
        kept[operand] = (kept[operand] as number) | own;
      });
    }
    if (isReached[at] === 0) continue;
    const operation = flow.graph.operation(nodes[at] as NodeId);
    const cause = operation !== undefined && isStep(operation) ? byStep : byOther;
    for (const operand of closedAt(flow, at)) {
      kept[operand] = (kept[operand] as number) | cause;
      if (cause === byStep) dams.push({ at, operand });
    }
  }
  // From the inputs up: what has one of them below it that steps alone are to blame for.
  const isAbove = new Uint8Array(nodes.length);
  for (const input of inputs) {
    const at = flow.placeOf(input);
    if (isReached[at] === 0 && kept[at] === byStep) isAbove[at] = 1;
  }
  for (const at of nodes.keys()) {
    flow.eachOperand(at, (operand) => {
      if (isAbove[operand] === 1) isAbove[at] = 1;
    });
  }
  let last = -1;
  for (const { at, operand } of dams) {
    if (isAbove[operand] === 0 || at === last) continue;
    last = at;
    yield { kind: "step", node: nodes[at] as NodeId };
  }
}

/** The nodes that are on the flat side of a kink, so that nothing flows on from them; from the output on. */
export function* deadEnds(flow: Flow): Generator<GradientFault, void> {
  const { graph, nodes, sizes, starts, ends } = flow;
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as NodeId;
    const operation = graph.operation(node);
    if (operation === undefined || !isOneSided(operation)) continue;
    if ((sizes[at] as number) > 0 && starts[at] === ends[at])
      yield { kind: "flat", node, local: 0 };
  }
}

function closedAt(flow: Flow, at: number): number[] {
  const { targets, starts, ends } = flow;
  const count = (ends[at] as number) - (starts[at] as number);
  if (count === flow.graph.arity(flow.nodes[at] as NodeId)) return [];
  const open = new Set(targets.slice(starts[at], ends[at]));
  const closed: number[] = [];
  flow.eachOperand(at, (operand) => {
    if (!open.has(operand)) closed.push(operand);
  });
  return closed;
}

/** The first node, from the output, at which an adjoint that is a number becomes one that is not. */
export function notANumber(
  flow: Flow,
  adjoints: ReadonlyMap<NodeId, number>,
): GradientFault | undefined {
  const { nodes, locals, starts, ends } = flow;
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as NodeId;
    const upstream = adjoints.get(node) as number;
    if (Number.isNaN(upstream)) {
      // What met there were numbers: an infinity and its opposite.
      return { kind: "nan", node, upstream, local: Number.NaN };
    }
    for (let edge = starts[at] as number; edge < (ends[at] as number); edge++) {
      const local = locals[edge] as number;
      if (Number.isNaN(upstream * local)) return { kind: "nan", node, upstream, local };
    }
  }
  return undefined;
}
