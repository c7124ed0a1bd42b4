/**
 * Where a gradient was lost: the nodes at which it vanishes, explodes, ceases to be a number, or meets a step. It goes
 * through a graph backward once, with the sizes of the derivatives in place of the derivatives, so that what cancels
 * does not count as lost.
 */

import type { Operation } from "../operations/operation.ts";
import { operations } from "../operations/table.ts";
import type { Graph, NodeId } from "./graph.ts";
import { type Edge, edgesOf, localAt } from "./paths.ts";

/** Below this part of what flows elsewhere, something has vanished; beyond its inverse, something has exploded. */
export const negligible = 1e-12;

/** A chain is blamed for what each of its links does moderately: so many at least, each by no more than this. */
const leastLinks = 8;
const modest = 1e-4;
/** What passes on more than this, and less than its inverse, does nothing to a gradient. */
const passing = 0.9;

export type Loss =
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

/** Operations whose derivative is 0 wherever it exists: steps and comparisons. */
export const isStep = ({ code }: Operation): boolean => stepCodes.has(code);

const stepCodes: ReadonlySet<number> = new Set(
  operations
    .filter(({ group }) => group === "steps and choice" || group === "operators")
    .filter(({ partials }) => partials.every((partial) => partial === "0"))
    .map(({ code }) => code),
);

/** Comparisons and what joins them: their answers are no numbers to differentiate. */
export const isTruth = (operation: Operation): boolean =>
  isStep(operation) && operation.group === "operators";

/** At numbers of this size, or at numbers no further apart, no function that saturates is flat yet. */
const notYetFlat = 5;

/** Whether a node's operation may go flat where an operand is now. Asked very often, so mostly answered at a glance. */
export function mayBeFlat(graph: Graph, node: NodeId): boolean {
  const operation = graph.operation(node);
  if (operation?.saturates === undefined) return false;
  const arity = graph.arity(node);
  if (!operation.variadic) {
    for (let position = 0; position < arity; position++) {
      const value = graph.value(graph.operand(node, position));
      const isSmall = arity === 1 && Math.abs(value) < notYetFlat;
      if (!isSmall && isFlatIn(graph, node, operation, position)) return true;
    }
    return false;
  }
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let position = 0; position < arity; position++) {
    const value = graph.value(graph.operand(node, position));
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low > notYetFlat;
}

function isFlatIn(graph: Graph, node: NodeId, operation: Operation, position: number): boolean {
  if (!canSaturate(operation, position) || !graph.isActive(graph.operand(node, position))) {
    return false;
  }
  const local = localAt(graph, node, position);
  return local !== undefined && Math.abs(local) < negligible;
}

function canSaturate({ parameters, saturates }: Operation, position: number): boolean {
  const parameter = parameters[Math.min(position, parameters.length - 1)];
  return parameter !== undefined && saturates?.includes(parameter.name) === true;
}

/** The sizes of what flows from an output to all that it depends on. */
export class Flow {
  private readonly graph: Graph;
  private readonly output: NodeId;
  /** All active nodes below the output, in ascending order. */
  readonly nodes: readonly NodeId[];
  /** For each node that something flows to: the sum of the sizes of the products over all paths. */
  private readonly sizes = new Map<NodeId, number>();
  private readonly edges = new Map<NodeId, readonly Edge[]>();

  constructor(graph: Graph, output: NodeId, nodes: readonly NodeId[]) {
    this.graph = graph;
    this.output = output;
    this.nodes = nodes;
    const { sizes } = this;
    sizes.set(output, 1);
    for (let at = nodes.length - 1; at >= 0; at--) {
      const id = nodes[at] as NodeId;
      const size = sizes.get(id);
      if (size === undefined || graph.isInput(id)) continue;
      const edges = edgesOf(graph, id);
      this.edges.set(id, edges);
      for (const { operand, local } of edges) {
        sizes.set(operand, (sizes.get(operand) ?? 0) + size * Math.abs(local));
      }
    }
  }

  /** The sum of the sizes of the products over all paths to a node; 0 where nothing flows. */
  sizeOf(node: NodeId): number {
    return this.sizes.get(node) ?? 0;
  }

  /**
   * The nodes at which the gradients of these inputs vanish: what flows to a node matters beside `scale`, and what flows
   * on does not. Where no single node is to blame for an input, the chain of nodes that is, if one is.
   */
  vanishing(inputs: readonly NodeId[], scale: number): Loss[] {
    return inputs.length === 0 ? [] : this.lossesOf(inputs, (loss) => this.flatAt(loss, scale), 1);
  }

  /** The same for gradients that explode. */
  exploding(inputs: readonly NodeId[]): Loss[] {
    return inputs.length === 0 ? [] : this.lossesOf(inputs, (node) => this.steepAt(node), -1);
  }

  private lossesOf(
    inputs: readonly NodeId[],
    lossAt: (node: NodeId) => Loss | undefined,
    direction: 1 | -1,
  ): Loss[] {
    const losses: Loss[] = [];
    const left = new Set(inputs);
    for (const node of [...this.nodes].reverse()) {
      const loss = this.sizes.has(node) ? lossAt(node) : undefined;
      if (loss === undefined) continue;
      const concerned = [...left].filter((input) => this.dependsOn(node, input));
      if (concerned.length === 0) continue;
      losses.push(loss);
      for (const input of concerned) left.delete(input);
      if (left.size === 0) return losses;
    }
    for (const input of left) {
      const chain = this.chainTo(input, direction);
      if (chain === undefined) continue;
      if (!losses.some(({ kind, node }) => kind === chain.kind && node === chain.node)) {
        losses.push(chain);
      }
    }
    return losses;
  }

  private flatAt(node: NodeId, scale: number): Loss | undefined {
    const operation = this.graph.operation(node);
    if (operation?.saturates === undefined) return undefined;
    const arriving =
      (this.sizes.get(node) as number) * Math.max(1, Math.abs(this.graph.value(node)));
    if (!(arriving >= negligible * scale)) return undefined;
    const edge = this.edges
      .get(node)
      ?.find(
        ({ local, position }) => Math.abs(local) < negligible && canSaturate(operation, position),
      );
    return edge === undefined ? undefined : { kind: "flat", node, local: edge.local };
  }

  private steepAt(node: NodeId): Loss | undefined {
    const least = Math.max(1, Math.abs(this.graph.value(node))) / negligible;
    const edge = this.edges.get(node)?.find(({ local }) => Math.abs(local) > least);
    return edge === undefined ? undefined : { kind: "steep", node, local: edge.local };
  }

  /** The path by which most flows to an input, if many of its links share the blame, and none is to blame alone. */
  private chainTo(input: NodeId, direction: 1 | -1): Loss | undefined {
    const most = new Map<NodeId, { size: number; from: NodeId | undefined; local: number }>();
    most.set(this.output, { size: 0, from: undefined, local: 1 });
    for (const id of [...this.nodes].reverse()) {
      const before = most.get(id);
      if (before === undefined) continue;
      for (const { operand, local } of this.edges.get(id) ?? []) {
        // Logarithms, for the products may underflow.
        const size = before.size + Math.log(Math.abs(local));
        const known = most.get(operand);
        if (known === undefined || size > known.size) most.set(operand, { size, from: id, local });
      }
    }
    const links: { node: NodeId; size: number }[] = [];
    for (let way = most.get(input); way?.from !== undefined; way = most.get(way.from)) {
      const size = Math.abs(way.local);
      if (direction === 1 ? size < passing : size > 1 / passing) {
        links.push({ node: way.from, size });
      }
    }
    const first = links.at(-1);
    const isModest = links.every(({ size }) => size >= modest && size <= 1 / modest);
    if (first === undefined || links.length < leastLinks || !isModest) return undefined;
    const sum = links.reduce((total, { size }) => total + Math.log(size), 0);
    if (direction * sum > Math.log(negligible)) return undefined;
    return {
      kind: direction === 1 ? "fading" : "growing",
      node: first.node,
      links: links.length,
      each: Math.exp(sum / links.length),
    };
  }

  /** The steps that keep everything from these inputs, where nothing else does. */
  steps(inputs: readonly NodeId[]): Loss[] {
    const { graph, sizes } = this;
    const ends = [...sizes.keys()].flatMap((node) => {
      const operation = graph.operation(node);
      if (operation === undefined) return [];
      const onward = new Set((this.edges.get(node) ?? []).map(({ operand }) => operand));
      const closed = graph.operands(node).filter((id) => graph.isActive(id) && !onward.has(id));
      return [...closed].map((operand) => ({ node, operand, operation }));
    });
    const found = new Set<NodeId>();
    for (const input of inputs) {
      if (sizes.has(input)) continue;
      const own = ends.filter(({ operand }) => this.dependsOn(operand, input));
      if (own.every(({ operation }) => isStep(operation)))
        for (const { node } of own) found.add(node);
    }
    return [...found].map((node) => ({ kind: "step", node }));
  }

  /** The first node, from the output, at which an adjoint that is a number becomes one that is not. */
  nan(adjoints: ReadonlyMap<NodeId, number>): Loss | undefined {
    for (const node of [...this.nodes].reverse()) {
      const upstream = adjoints.get(node);
      if (upstream === undefined) continue;
      if (Number.isNaN(upstream)) {
        // What met there were numbers: an infinity and its opposite.
        return { kind: "nan", node, upstream, local: Number.NaN };
      }
      for (const { local } of this.edges.get(node) ?? []) {
        if (Number.isNaN(upstream * local)) return { kind: "nan", node, upstream, local };
      }
    }
    return undefined;
  }

  private readonly above = new Map<NodeId, ReadonlySet<NodeId>>();

  private dependsOn(node: NodeId, input: NodeId): boolean {
    let users = this.above.get(input);
    if (users === undefined) {
      const found = new Set<NodeId>([input]);
      for (const id of this.nodes) {
        if (this.graph.operands(id).some((operand) => found.has(operand))) found.add(id);
      }
      users = found;
      this.above.set(input, users);
    }
    return users.has(node);
  }
}
