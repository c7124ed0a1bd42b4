/**
 * The expression graph: an arena of nodes, each a number computed when the node is appended.
 * An operand's id is always smaller than its user's, so creation order is a topological order:
 * going forward is a loop up, and going backward a loop down.
 */

import { type Operation, valueAt } from "../operations/operation.ts";
import { operations } from "../operations/table.ts";

/** The place of a node in its graph. */
export type NodeId = number;

/** What a node is: an operation's code, or one of these. */
export const constantCode = 255;
export const inputCode = 254;
/** A node of its own that stands for another: a name given to it, or a parameter bound to it. */
export const aliasCode = 253;

const firstCapacity = 1024;
/** Work is counted in so many nodes; a power of two less one. */
export const workStep = 1023;

export class Graph {
  private count = 0;
  private codes = new Uint8Array(firstCapacity);
  private numbers = new Float64Array(firstCapacity);
  /** Node `id` has the operands from `starts[id]` up to `starts[id + 1]`. */
  private starts = new Int32Array(firstCapacity + 1);
  private links = new Int32Array(2 * firstCapacity);
  /** 1 where a gradient with respect to some input can flow through the node. */
  private actives = new Uint8Array(firstCapacity);
  /** Open addressing from a node's content to its id + 1, so that equal nodes are one. */
  private table = new Int32Array(4 * firstCapacity);
  private labels = new Map<NodeId, string>();
  /**
   * Called now and then while work on the graph goes on, at the latest after some thousand nodes. It may throw, to
   * give the work up.
   */
  onWork: (() => void) | undefined;

  /** The number of nodes; the id of the next one. */
  get size(): number {
    return this.count;
  }

  value(id: NodeId): number {
    return this.numbers[id] as number;
  }

  /** The operation that made a node; undefined for a constant, an input and an alias. */
  operation(id: NodeId): Operation | undefined {
    return operations[this.codes[id] as number];
  }

  isConstant(id: NodeId): boolean {
    return this.codes[id] === constantCode;
  }

  isInput(id: NodeId): boolean {
    return this.codes[id] === inputCode;
  }

  isActive(id: NodeId): boolean {
    return this.actives[id] === 1;
  }

  arity(id: NodeId): number {
    return (this.starts[id + 1] as number) - (this.starts[id] as number);
  }

  operand(id: NodeId, position: number): NodeId {
    return this.links[(this.starts[id] as number) + position] as NodeId;
  }

  operands(id: NodeId): Int32Array {
    return this.links.subarray(this.starts[id], this.starts[id + 1]);
  }

  /** The name that the user gave to a node. */
  label(id: NodeId): string | undefined {
    return this.labels.get(id);
  }

  setLabel(id: NodeId, label: string): void {
    this.labels.set(id, label);
  }

  constant(value: number): NodeId {
    return this.shared(constantCode, [], value, false);
  }

  /** A new variable; two inputs are never one, whatever their values. */
  input(value: number, label: string): NodeId {
    const id = this.push(inputCode, [], value, true);
    this.setLabel(id, label);
    return id;
  }

  /** A new node with the value and the gradient of another, and an identity of its own. */
  alias(id: NodeId): NodeId {
    return this.push(aliasCode, [id], this.value(id), this.isActive(id));
  }

  /**
   * The node that applies an operation: an equal one that exists, a constant where all operands are,
   * the operand itself in x*1, x/1 and x^1, otherwise a new one.
   */
  apply(operation: Operation, operands: readonly NodeId[]): NodeId {
    const [x, y] = operands as [NodeId, NodeId];
    if (operands.length === 2) {
      const { name } = operation;
      if (this.isOne(y) && (name === "mul" || name === "div" || name === "pow")) return x;
      if (this.isOne(x) && name === "mul") return y;
    }
    const value = this.evaluate(operation, operands);
    if (operands.every((operand) => this.isConstant(operand))) return this.constant(value);
    const active = operands.some((operand) => this.isActive(operand));
    return this.shared(operation.code, operands, value, active);
  }

  /**
   * Gives a node an identity of its own, so that the same formula written again is another node.
   * A derivative with respect to it is then about it alone. An older node gets an alias instead.
   */
  own(id: NodeId, createdSince: NodeId): NodeId {
    if (id < createdSince || this.isConstant(id)) return this.alias(id);
    this.forget(id);
    return id;
  }

  /**
   * Drops every node that no root needs and moves the others together, keeping their order.
   * Returns the new id of each kept node, and -1 for those that are gone.
   */
  collect(roots: Iterable<NodeId>): Int32Array {
    const moved = new Int32Array(this.count).fill(-1);
    for (const root of roots) moved[root] = root;
    for (let id = this.count - 1; id >= 0; id--) {
      if (moved[id] !== -1) for (const operand of this.operands(id)) moved[operand] = operand;
    }
    const shared = this.sharedNodes();
    const labels = new Map<NodeId, string>();
    let kept = 0;
    let link = 0;
    for (let id = 0; id < this.count; id++) {
      if (moved[id] === -1) continue;
      const label = this.labels.get(id);
      if (label !== undefined) labels.set(kept, label);
      const end = this.starts[id + 1] as number;
      for (let from = this.starts[id] as number; from < end; from++) {
        this.links[link++] = moved[this.links[from] as NodeId] as NodeId;
      }
      this.codes[kept] = this.codes[id] as number;
      this.numbers[kept] = this.numbers[id] as number;
      this.actives[kept] = this.actives[id] as number;
      shared[kept] = shared[id] as number;
      moved[id] = kept++;
      this.starts[kept] = link;
    }
    this.count = kept;
    this.labels = labels;
    this.table.fill(0);
    for (let id = 0; id < kept; id++) if (shared[id] === 1) this.enter(id);
    return moved;
  }

  /** Takes back the nodes appended since the graph had this size. */
  truncate(size: number): void {
    for (let id = this.count - 1; id >= size; id--) {
      this.forget(id);
      this.labels.delete(id);
    }
    this.count = Math.min(this.count, size);
  }

  private isOne(id: NodeId): boolean {
    return this.codes[id] === constantCode && this.numbers[id] === 1;
  }

  private evaluate(operation: Operation, operands: readonly NodeId[]): number {
    const { numbers } = this;
    return valueAt(
      operation,
      operands.map((operand) => numbers[operand] as number),
    );
  }

  private push(code: number, operands: readonly NodeId[], value: number, active: boolean): NodeId {
    const id = this.count++;
    if (id === this.codes.length) this.growNodes();
    if ((id & workStep) === 0) this.onWork?.();
    const start = this.starts[id] as number;
    const end = start + operands.length;
    if (end > this.links.length) this.links = grown(Int32Array, this.links, 2 * end);
    for (let position = 0; position < operands.length; position++) {
      this.links[start + position] = operands[position] as NodeId;
    }
    this.starts[id + 1] = end;
    this.codes[id] = code;
    this.numbers[id] = value;
    this.actives[id] = active ? 1 : 0;
    return id;
  }

  private growNodes(): void {
    const capacity = 2 * this.codes.length;
    this.codes = grown(Uint8Array, this.codes, capacity);
    this.actives = grown(Uint8Array, this.actives, capacity);
    this.numbers = grown(Float64Array, this.numbers, capacity);
    this.starts = grown(Int32Array, this.starts, capacity + 1);
  }

  /** The node with this content: the one that exists, or a new one. */
  private shared(
    code: number,
    operands: readonly NodeId[],
    value: number,
    active: boolean,
  ): NodeId {
    const mask = this.table.length - 1;
    let slot = hash(code, operands, value) & mask;
    for (let entry = this.table[slot]; entry !== 0; entry = this.table[slot]) {
      if (this.holds((entry as number) - 1, code, operands, value)) return (entry as number) - 1;
      slot = (slot + 1) & mask;
    }
    const id = this.push(code, operands, value, active);
    this.table[slot] = id + 1;
    if (2 * this.count > this.table.length) this.growTable();
    return id;
  }

  private holds(id: NodeId, code: number, operands: readonly NodeId[], value: number): boolean {
    if (this.codes[id] !== code || this.arity(id) !== operands.length) return false;
    const start = this.starts[id] as number;
    for (let position = 0; position < operands.length; position++) {
      if (this.links[start + position] !== operands[position]) return false;
    }
    return code !== constantCode || Object.is(this.numbers[id], value);
  }

  /** Enters a node in the table, at the first free slot from where its content belongs. */
  private enter(id: NodeId): void {
    const mask = this.table.length - 1;
    let slot = this.home(id) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = id + 1;
  }

  /** Takes a node out of the table, moving up what had been pushed past it. */
  private forget(id: NodeId): void {
    const mask = this.table.length - 1;
    let slot = this.home(id) & mask;
    while (this.table[slot] !== id + 1) {
      if (this.table[slot] === 0) return;
      slot = (slot + 1) & mask;
    }
    this.table[slot] = 0;
    for (let next = (slot + 1) & mask; this.table[next] !== 0; next = (next + 1) & mask) {
      const displaced = (this.table[next] as number) - 1;
      this.table[next] = 0;
      this.enter(displaced);
    }
  }

  private home(id: NodeId): number {
    return hash(this.codes[id] as number, this.operands(id), this.numbers[id] as number);
  }

  private growTable(): void {
    const entries = this.table;
    this.table = new Int32Array(2 * entries.length);
    for (const entry of entries) if (entry !== 0) this.enter(entry - 1);
  }

  /** 1 for each node that stands in the table. */
  private sharedNodes(): Uint8Array {
    const shared = new Uint8Array(this.count);
    for (const entry of this.table) if (entry !== 0) shared[entry - 1] = 1;
    return shared;
  }
}

const bits = new DataView(new ArrayBuffer(8));

function hash(code: number, operands: ArrayLike<NodeId>, value: number): number {
  let h = code;
  if (code === constantCode) {
    bits.setFloat64(0, value);
    h = Math.imul(h ^ bits.getInt32(0), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15) ^ bits.getInt32(4), 0xc2b2ae35);
  }
  for (let position = 0; position < operands.length; position++) {
    h = Math.imul(h ^ (operands[position] as NodeId), 0x9e3779b1);
    h ^= h >>> 15;
  }
  return h ^ (h >>> 13);
}

interface TypedArray {
  readonly length: number;
  set(values: never): void;
}

function grown<Type extends TypedArray>(
  Kind: new (length: number) => Type,
  values: Type,
  capacity: number,
): Type {
  const larger = new Kind(capacity);
  larger.set(values as never);
  return larger;
}
