/** What a statement does that its user may want to know: where a NaN or an infinity arises, and what stands where. */

import type { Observer } from "../autograd/calls/observer.ts";
import { isInexact, remainder } from "../autograd/explain/remainders.ts";
import type { Graph, NodeId } from "../autograd/graph.ts";
import type { BodySpan } from "../autograd/scope.ts";
import type { Span } from "../error.ts";
import type { Operation } from "../operations/operation.ts";
import { operationText } from "./operation-text.ts";

/** Nodes that a statement has made, and in the same order what in it has made them. */
export interface NodeSources {
  readonly nodes: readonly NodeId[];
  readonly sources: readonly Span[];
  /** Where in the body of a function, if it was there. */
  readonly insides: readonly (BodySpan | undefined)[];
}

/** Where in the statement something arose, and from which numbers: `0/0`. */
export interface NonFiniteOrigin {
  readonly source: Span;
  readonly cause: string;
}

/** A remainder of a number whose last digits are rounded. */
export interface Remainder {
  /** Undefined where no input has a part in it. */
  readonly node: NodeId | undefined;
  readonly source: Span;
  readonly cause: string;
}

export function spansByNode({ nodes, sources }: NodeSources): Map<NodeId, Span[]> {
  const sites = new Map<NodeId, Span[]>();
  for (const [index, node] of nodes.entries()) {
    const known = sites.get(node);
    const source = sources[index] as Span;
    if (known === undefined) sites.set(node, [source]);
    else known.push(source);
  }
  return sites;
}

/** The first function in whose body each node was made, and all its places there. */
export function bodySpansByNode({ nodes, insides }: NodeSources): Map<NodeId, BodySpan[]> {
  const sites = new Map<NodeId, BodySpan[]>();
  for (const [index, node] of nodes.entries()) {
    const inside = insides[index];
    if (inside === undefined) continue;
    const known = sites.get(node);
    if (known === undefined) sites.set(node, [inside]);
    else if (
      known[0]?.called === inside.called &&
      !known.some(({ span }) => areSame(span, inside.span))
    )
      known.push(inside);
  }
  return sites;
}

const areSame = (left: Span, right: Span): boolean =>
  left.start === right.start && left.end === right.end;

/** The same when the graph has moved the nodes, without those that are gone. */
export function relocated(
  { nodes, sources, insides }: NodeSources,
  moved: Int32Array,
): NodeSources {
  const kept = [...nodes.keys()].filter((at) => (moved[nodes[at] as NodeId] ?? -1) >= 0);
  return {
    nodes: kept.map((at) => moved[nodes[at] as NodeId] as NodeId),
    sources: kept.map((at) => sources[at] as Span),
    insides: kept.map((at) => insides[at]),
  };
}

/** The nodes that are told of each time that they are made; the others only when they are new. */
const maxRemade = 1_000_000;
/** The remainders that are kept of a long list. */
const maxRemainders = 1000;

/** What in one expression has made which nodes. */
export class Provenance implements Observer {
  private readonly graph: Graph;
  /** Nodes that have been made, and in the same order what in the statement has made them. */
  private readonly nodes: NodeId[] = [];
  private readonly sources: Span[] = [];
  private readonly insides: (BodySpan | undefined)[] = [];
  /** The first place of each node, when someone has asked for one. */
  private sites: Map<NodeId, Span> | undefined;
  /** The remainders that a statement has made of numbers too large for that. */
  readonly remainders: Remainder[] = [];
  private firstNaN: NonFiniteOrigin | undefined;
  private firstInfinity: NonFiniteOrigin | undefined;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  add(
    node: NodeId,
    operands: readonly NodeId[],
    source: Span,
    made: Operation,
    inside: BodySpan | undefined,
  ): void {
    const { graph } = this;
    const value = graph.value(node);
    // Constants are never asked about, and a long sum makes very many; of what is made again and again, not all is kept.
    if (graph.isActive(node) && (this.nodes.length < maxRemade || node === graph.size - 1)) {
      this.nodes.push(node);
      this.sites = undefined;
      this.sources.push(source);
      this.insides.push(inside);
    }
    if (made === remainder) this.addRemainder(node, operands, source);
    if (Number.isFinite(value)) return;
    const numbers = operands.map((operand) => graph.value(operand));
    if (Number.isNaN(value)) {
      if (!numbers.some(Number.isNaN))
        this.firstNaN ??= { source, cause: operationText(made, numbers) };
    } else if (numbers.every(Number.isFinite)) {
      this.firstInfinity ??= { source, cause: operationText(made, numbers) };
    }
  }

  private addRemainder(node: NodeId, operands: readonly NodeId[], source: Span): void {
    const { graph, remainders } = this;
    if (!isInexact(graph.value(operands[0] as NodeId))) return;
    if (remainders.length === maxRemainders) return;
    const cause = operationText(
      remainder,
      operands.map((operand) => graph.value(operand)),
    );
    remainders.push({ node: graph.isActive(node) ? node : undefined, source, cause });
  }

  some(holds: (node: NodeId) => boolean): boolean {
    return this.nodes.some(holds);
  }

  /** Where a value of this kind arose in the statement, if it did there. */
  originOf(value: number): NonFiniteOrigin | undefined {
    return Number.isNaN(value) ? this.firstNaN : this.firstInfinity;
  }

  get made(): NodeSources {
    return { nodes: this.nodes, sources: this.sources, insides: this.insides };
  }

  /** What in the statement a node stands for. */
  siteOf(node: NodeId): Span | undefined {
    if (this.sites === undefined) {
      this.sites = new Map();
      for (const [at, made] of this.nodes.entries()) {
        if (!this.sites.has(made)) this.sites.set(made, this.sources[at] as Span);
      }
    }
    return this.sites.get(node);
  }
}

/** Operands that may be gone through in searches at first, and by how many more each time that someone asks. */
const firstAllowance = 1_000_000;
const allowanceEach = 200;
const maxTold = 1000;

/** What the notes of a session may still cost, and what they have told of nodes of earlier statements. */
export class NoteAllowance {
  private readonly told = new Set<string>();
  private allowance = firstAllowance;

  /** Whether this is told for the first time. */
  isNew(told: string): boolean {
    if (this.told.has(told)) return false;
    if (this.told.size === maxTold) this.told.clear();
    this.told.add(told);
    return true;
  }

  /**
   * Whether a search through this number of nodes and operands is not too much, after those before it. A long program may have
   * a note for every link of a chain, and must not become quadratic by that.
   */
  affords(work: number): boolean {
    this.allowance = Math.min(firstAllowance, this.allowance + allowanceEach);
    if (work > this.allowance) return false;
    this.allowance -= work;
    return true;
  }

  /** The same where nothing is done that it affords: then it has not been asked. */
  refuses(work: number): boolean {
    return this.allowance + allowanceEach < work && !this.affords(work);
  }
}
