/**
 * Nodes that are gone through as one step: a node and those right before it that nothing else uses, as the products and
 * sums under a `tanh`. What lies within a step is neither stored nor dispatched on.
 */

import type { Operation } from "../../operations/operation.ts";
import { type OperationName, operation as operationNamed } from "../../operations/table.ts";
import type { Graph, NodeId } from "../graph.ts";
import { flowsToAll } from "../rules.ts";

/** An operation, with those that make some of its operands within the same step. */
export interface FusedOperation {
  readonly outer: Operation;
  /** The last one made first, with the position of the operand that it makes: backward goes through them in this order. */
  readonly inner: readonly { readonly position: number; readonly made: FusedOperation }[];
  readonly size: number;
  /** The same text for the same operations in the same places. */
  readonly key: string;
}

export interface FusedStep extends FusedOperation {
  /** What stands for it among the codes of nodes: none that a node of a graph has. */
  readonly code: number;
}

const firstCode = 128;
const maxSteps = 123;
/** The most operations of a step, and of all steps of a graph together: V8 leaves longer loops slow. */
const largestStep = 32;
const maxOperations = 384;

/** The operations within a step: the backward pass computes them again, so these are cheap. */
const cheap = new Set(
  (["add", "sub", "mul", "div", "neg", "sqrt"] as const satisfies OperationName[]).map(
    operationNamed,
  ),
);

export interface Fusion {
  /** The steps that are several operations, by the outermost node. */
  readonly steps: ReadonlyMap<NodeId, FusedStep>;
  /** By node: 1 where it lies within such a step. */
  readonly isWithin: Uint8Array;
}

/**
 * The steps that some nodes make: as large as they can be, so long as there are not too many kinds of them.
 * @param needed nodes in ascending order, and all that they are made from
 * @param kept nodes that are wanted by themselves
 */
export function fusionOf(graph: Graph, needed: readonly NodeId[], kept: Iterable<NodeId>): Fusion {
  // Up to two: more says nothing else.
  const uses = new Uint8Array((needed.at(-1) ?? -1) + 1);
  for (const id of needed) {
    for (const operand of graph.operands(id)) uses[operand] = uses[operand] === 0 ? 1 : 2;
  }
  for (const id of kept) uses[id] = 2;
  for (let most = largestStep; ; most >>= 1) {
    const fusion = new Fuser(graph, uses, most).fuse(needed);
    if (fusion !== undefined) return fusion;
  }
}

/** A step while steps are put together, with those that it becomes by what it takes up. */
interface Kind extends FusedOperation {
  readonly next: Map<FusedOperation, Kind[]>;
}

class Fuser {
  private readonly graph: Graph;
  private readonly uses: Uint8Array;
  private readonly most: number;
  private readonly single = new Map<Operation, Kind | undefined>();
  private joined = 0;

  /** @param most the most operations of a step */
  constructor(graph: Graph, uses: Uint8Array, most: number) {
    this.graph = graph;
    this.uses = uses;
    this.most = most;
  }

  /** As a parser does: a node takes up what lies on top of the stack for as long as that is an operand of it. */
  fuse(needed: readonly NodeId[]): Fusion | undefined {
    const { graph } = this;
    const isWithin = new Uint8Array(this.uses.length);
    const stack: NodeId[] = [];
    const kinds: (Kind | undefined)[] = [];
    for (const id of needed) {
      // Constants and inputs have no part in the order.
      if (graph.arity(id) === 0) continue;
      let kind = this.kindOf(graph.operation(id));
      while (kind !== undefined && stack.length > 0) {
        const before = stack.at(-1) as NodeId;
        const larger = this.withInner(kind, kinds.at(-1), id, before);
        if (larger === undefined) break;
        kind = larger;
        isWithin[before] = 1;
        stack.pop();
        kinds.pop();
      }
      stack.push(id);
      kinds.push(kind);
    }
    const found = new Set(kinds.filter((kind) => kind !== undefined && kind.size > 1));
    let operations = 0;
    const steps = new Map<FusedOperation | undefined, FusedStep>();
    for (const kind of found as Set<Kind>) {
      operations += kind.size;
      steps.set(kind, { ...kind, code: firstCode + steps.size });
    }
    if (this.most > 2 && (operations > maxOperations || steps.size > maxSteps)) return undefined;
    const byNode = new Map<NodeId, FusedStep>();
    for (let at = 0; at < stack.length; at++) {
      const step = steps.get(kinds[at]);
      if (step !== undefined) byNode.set(stack[at] as NodeId, step);
    }
    return { steps: byNode, isWithin };
  }

  private kindOf(operation: Operation | undefined): Kind | undefined {
    if (operation === undefined) return undefined;
    if (!this.single.has(operation)) {
      const isSimple = !operation.variadic && flowsToAll(operation);
      const key = `${operation.code}`;
      const kind = { outer: operation, inner: [], size: 1, key, next: new Map() };
      this.single.set(operation, isSimple ? kind : undefined);
    }
    return this.single.get(operation);
  }

  /** A step with one more part, if the node before, which that part makes, can be taken up. */
  private withInner(
    kind: Kind,
    made: Kind | undefined,
    id: NodeId,
    before: NodeId,
  ): Kind | undefined {
    const { graph, uses, most } = this;
    if (made === undefined || uses[before] !== 1 || kind.size + made.size > most) return undefined;
    if (!graph.isActive(before) || !cheap.has(made.outer)) return undefined;
    const position = graph.operands(id).indexOf(before);
    if (position < 0) return undefined;
    const larger = kind.next.get(made) ?? [];
    kind.next.set(made, larger);
    const known = larger[position];
    if (known !== undefined) return known;
    if (most === 2 && this.joined === maxSteps) return undefined;
    this.joined++;
    const joined = {
      outer: kind.outer,
      inner: [...kind.inner, { position, made }],
      size: kind.size + made.size,
      key: `${kind.key}${position}(${made.key})`,
      next: new Map(),
    };
    larger[position] = joined;
    return joined;
  }
}
