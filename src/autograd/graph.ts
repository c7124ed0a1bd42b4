/**
 * The expression graph: an arena of nodes, each a number computed when the node is appended.
 * An operand's id is always smaller than its user's, so creation order is a topological order:
 * going forward is a loop up, and going backward a loop down.
 */

import { type Operation, valueAt } from "../operations/operation.ts";
import { operation, operations } from "../operations/table.ts";
import { type DerivativeAtKink, nodesIn, relocated } from "./kinks/derivative-at-kink.ts";
import { any, kinkOperands } from "./kinks/operands.ts";
import { fullness, Sharing } from "./storage/sharing.ts";
import { farSlot, nearSlot, nearSlots } from "./storage/slots.ts";
import { grown } from "./storage/typed-arrays.ts";

/** The place of a node in its graph. */
export type NodeId = number;

/** Nodes as arrays, by id: the operands of `id` are in `operandIds`, from `operandOffsets[id]` up to `operandOffsets[id + 1]`. */
export interface NodeArrays {
  readonly opcodes: Uint8Array;
  /** Bits, `activeBit` among them. */
  readonly flags: Uint8Array;
  readonly operandOffsets: Int32Array;
  readonly operandIds: Int32Array;
  readonly values: Float64Array;
}

/** The operations that give back their left operand where the right one is 1; a product also does it the other way round. */
const hasRightUnit = new Uint8Array(256);
for (const name of ["mul", "div", "pow"] as const) hasRightUnit[operation(name).code] = 1;
const product = operation("mul").code;

/** What a node is: an operation's code, or one of these. */
export const constantCode = 255;
export const inputCode = 254;
/** A node of its own that stands for another: a name given to it, or a parameter bound to it. */
export const aliasCode = 253;

/** A gradient with respect to some input can flow through the node. */
export const activeBit = 1;
/** The node stands in the intern table. */
const internedBit = 2;
/** Some node that may stand at a kink is below it, or it is one itself. */
export const kinkBit = 8;
/** The same of derivatives at kinks. */
export const derivativeBit = 16;
/** What a node has if one of its operands has it. */
const inherited = activeBit | kinkBit | derivativeBit;

const none: readonly NodeId[] = [];

/** Up to this number nodes are found sooner by their operands than by going through all. */
const few = 1000;

const firstCapacity = 1024;
const growth = 2;

export class Graph extends Sharing {
  private count = 0;
  private opcodes = new Uint8Array(firstCapacity);
  /** The value of the next node is written at `count` before `push` or `intern` takes it: to hand it on would be slower. */
  private numbers = new Float64Array(firstCapacity);
  /** Where the operands of a node begin in `operandIds`; they end where those of the next begin. */
  private operandOffsets = new Int32Array(firstCapacity + 1);
  private operandIds = new Int32Array(2 * firstCapacity);
  /** What else is to be known of a node, as bits. */
  private flags = new Uint8Array(firstCapacity);
  private labels = new Map<NodeId, string>();
  private derivativesAtKinks = new Map<NodeId, DerivativeAtKink>();
  /** Counts how often ids of nodes have lost their meaning, as the nodes are gone or have moved. */
  generation = 0;

  /** The number of nodes; the id of the next one. */
  get size(): number {
    return this.count;
  }

  value(id: NodeId): number {
    return this.numbers[id] as number;
  }

  /** The operation that made a node; undefined for a constant, an input and an alias. */
  operation(id: NodeId): Operation | undefined {
    return operations[this.opcodes[id] as number];
  }

  isConstant(id: NodeId): boolean {
    return this.opcodes[id] === constantCode;
  }

  isInput(id: NodeId): boolean {
    return this.opcodes[id] === inputCode;
  }

  isActive(id: NodeId): boolean {
    return ((this.flags[id] as number) & activeBit) !== 0;
  }

  arity(id: NodeId): number {
    return (this.operandOffsets[id + 1] as number) - (this.operandOffsets[id] as number);
  }

  operand(id: NodeId, position: number): NodeId {
    return this.operandIds[(this.operandOffsets[id] as number) + position] as NodeId;
  }

  operands(id: NodeId): Int32Array {
    return this.operandIds.subarray(this.operandOffsets[id], this.operandOffsets[id + 1]);
  }

  /** These nodes and all that they are made from, in ascending order. */
  dependencies(roots: readonly NodeId[]): readonly NodeId[] {
    return this.fewDependencies(roots) ?? this.manyDependencies(roots);
  }

  /** The same without a look at the others; undefined where there are many. */
  fewDependencies(roots: readonly NodeId[]): readonly NodeId[] | undefined {
    const found = new Set(roots);
    for (const id of found) {
      for (let position = this.arity(id) - 1; position >= 0; position--) {
        found.add(this.operand(id, position));
        if (found.size > few) return undefined;
      }
      const derivative = this.derivativeAtKink(id);
      if (derivative !== undefined) found.add(derivative.of);
    }
    return [...found].sort((one, other) => one - other);
  }

  private manyDependencies(roots: readonly NodeId[]): readonly NodeId[] {
    const isFound = new Uint8Array(roots.reduce((most, root) => Math.max(most, root), -1) + 1);
    for (const root of roots) isFound[root] = 1;
    const found: NodeId[] = [];
    for (let id = isFound.length - 1; id >= 0; id--) {
      if (isFound[id] === 0) continue;
      found.push(id);
      for (let position = this.arity(id) - 1; position >= 0; position--) {
        isFound[this.operand(id, position)] = 1;
      }
      const derivative = this.derivativeAtKink(id);
      if (derivative !== undefined) isFound[derivative.of] = 1;
    }
    this.spend(found.length);
    return found.reverse();
  }

  /** The nodes as they are stored, until the next one is appended. */
  get arrays(): NodeArrays {
    const { opcodes, flags, operandOffsets, operandIds, numbers } = this;
    return { opcodes, flags, operandOffsets, operandIds, values: numbers };
  }

  /** The name that the user gave to a node. */
  label(id: NodeId): string | undefined {
    return this.labels.get(id);
  }

  setLabel(id: NodeId, label: string): void {
    this.labels.set(id, label);
  }

  constant(value: number): NodeId {
    this.spend(1);
    this.numbers[this.count] = value;
    return this.intern(constantCode, none, 0);
  }

  /** A new variable; two inputs are never one, whatever their values. */
  input(value: number, label: string): NodeId {
    this.spend(1);
    this.numbers[this.count] = value;
    const id = this.push(inputCode, none, activeBit);
    this.setLabel(id, label);
    return id;
  }

  /** A new node with the value and the gradient of another, and an identity of its own. */
  alias(id: NodeId): NodeId {
    this.spend(1);
    this.numbers[this.count] = this.value(id);
    return this.push(aliasCode, [id], (this.flags[id] as number) & inherited);
  }

  /** A new node with the value of another that is a derivative at a kink. Passes look up there what flows through it. */
  aliasAtKink(id: NodeId, derivative: DerivativeAtKink): NodeId {
    this.numbers[this.count] = this.value(id);
    const flags = ((this.flags[derivative.of] as number) & activeBit) | derivativeBit;
    const node = this.push(aliasCode, [id], flags);
    this.derivativesAtKinks.set(node, derivative);
    return node;
  }

  derivativeAtKink(id: NodeId): DerivativeAtKink | undefined {
    return this.derivativesAtKinks.size === 0 ? undefined : this.derivativesAtKinks.get(id);
  }

  /**
   * The node that applies an operation: an equal one that exists, a constant where all operands are,
   * the operand itself in x*1, x/1 and x^1, otherwise a new one.
   */
  apply(operation: Operation, operands: readonly NodeId[]): NodeId {
    this.spend(1 + operands.length);
    const [x, y] = operands as [NodeId, NodeId];
    if (operands.length === 2) {
      if (this.isOne(y) && hasRightUnit[operation.code] === 1) return x;
      if (operation.code === product && this.isOne(x)) return y;
    }
    this.evaluate(operation, operands);
    const { opcodes, flags } = this;
    let isConstant = true;
    let bits = 0;
    for (let position = 0; position < operands.length; position++) {
      const operand = operands[position] as NodeId;
      if (opcodes[operand] !== constantCode) isConstant = false;
      bits |= (flags[operand] as number) & inherited;
    }
    if (isConstant) return this.intern(constantCode, none, 0);
    const position = kinkOperands[operation.code] as number;
    if (position === any || (position >= 0 && !this.isConstant(operands[position] as NodeId)))
      bits |= kinkBit;
    return this.intern(operation.code, operands, bits);
  }

  /**
   * Gives nodes an identity of their own, so that the same formula written again is another node. A derivative with
   * respect to one is then about it alone. An older node gets an alias instead, and so does one that is there twice.
   */
  makeDistinct(ids: readonly NodeId[], createdSince: NodeId): NodeId[] {
    const isNew = (id: NodeId): boolean => id >= createdSince && !this.isConstant(id);
    const [only] = ids;
    // Mostly it is one.
    if (only !== undefined && ids.length === 1) {
      if (!isNew(only)) return [this.alias(only)];
      this.withdraw(ids, only);
      return [only];
    }
    const owned = new Set(ids.filter(isNew));
    let first = this.count;
    for (const id of owned) if (id < first) first = id;
    this.withdraw(owned, first);
    return ids.map((id) => (owned.delete(id) ? id : this.alias(id)));
  }

  /** Takes nodes out of the intern table for good, the first of them at `first`: the later ones leave, and come back. */
  private withdraw(ids: Iterable<NodeId>, first: NodeId): void {
    for (let id = this.count - 1; id >= first; id--) {
      if (this.isInterned(id)) this.internTable[this.slotOf(id)] = 0;
    }
    for (const id of ids) this.flags[id] = (this.flags[id] as number) & ~internedBit;
    this.internFrom(first);
  }

  /** Where the nodes move that the roots need: together, in their order. It is -1 for all others. */
  survivors(roots: Iterable<NodeId>): Int32Array {
    const moved = new Int32Array(this.count).fill(-1);
    for (const root of roots) moved[root] = root;
    for (let id = this.count - 1; id >= 0; id--) {
      if (moved[id] === -1) continue;
      for (const operand of this.operands(id)) moved[operand] = operand;
      for (const node of nodesIn(this.derivativeAtKink(id))) moved[node] = node;
    }
    let kept = 0;
    return moved.map((id) => (id === -1 ? id : kept++));
  }

  /** Drops all but the survivors. Where this is cut off it can be done again: everything moves at once, to new arrays. */
  keep(moved: Int32Array): void {
    if (moved.length === this.count) this.move(moved);
    this.shareAll(this.count);
    this.internFrom(0);
  }

  private move(moved: Int32Array): void {
    const [opcodes, flags] = [this.opcodes.slice(), this.flags.slice()];
    const numbers = this.numbers.slice();
    const [operandIds, operandOffsets] = [this.operandIds.slice(), this.operandOffsets.slice()];
    const [derivatives, labels] = [new Map<NodeId, DerivativeAtKink>(), new Map<NodeId, string>()];
    let [kept, link] = [0, 0];
    for (let id = 0; id < this.count; id++) {
      if (moved[id] === -1) continue;
      const label = this.labels.get(id);
      if (label !== undefined) labels.set(kept, label);
      const derivative = this.derivativeAtKink(id);
      if (derivative) derivatives.set(kept, relocated(derivative, moved));
      for (let at = 0, end = this.arity(id); at < end; at++) {
        operandIds[link++] = moved[this.operand(id, at)] as NodeId;
      }
      opcodes[kept] = this.opcodes[id] as number;
      numbers[kept] = this.numbers[id] as number;
      flags[kept++] = this.flags[id] as number;
      operandOffsets[kept] = link;
    }
    this.opcodes = opcodes;
    this.flags = flags;
    this.numbers = numbers;
    this.operandIds = operandIds;
    this.operandOffsets = operandOffsets;
    this.labels = labels;
    this.derivativesAtKinks = derivatives;
    this.count = kept;
    this.generation++;
  }

  /** Takes back the nodes appended since the graph had this size. */
  truncate(size: number): void {
    if (size < this.count) this.generation++;
    for (let id = this.count - 1; id >= size; id--) {
      if (this.isInterned(id)) this.internTable[this.slotOf(id)] = 0;
      this.labels.delete(id);
      this.derivativesAtKinks.delete(id);
    }
    this.count = Math.min(this.count, size);
    this.sharedSince = Math.min(this.sharedSince, size);
  }

  private isOne(id: NodeId): boolean {
    return this.opcodes[id] === constantCode && this.numbers[id] === 1;
  }

  /** Puts the value of an operation where the next node will have it. */
  private evaluate(operation: Operation, operands: readonly NodeId[]): void {
    const { numbers, count } = this;
    if (operation.variadic || operands.length > 2) {
      const values = operands.map((operand) => numbers[operand] as number);
      numbers[count] = valueAt(operation, values);
      return;
    }
    const x = numbers[operands[0] as NodeId] as number;
    numbers[count] =
      operands.length === 1
        ? operation.value(x)
        : operation.value(x, numbers[operands[1] as NodeId] as number);
  }

  /** Appends a node. Its value is there already. */
  private push(code: number, operands: readonly NodeId[], flags: number): NodeId {
    const id = this.count++;
    const start = this.operandOffsets[id] as number;
    const end = start + operands.length;
    if (end > this.operandIds.length)
      this.operandIds = grown(
        Int32Array,
        this.operandIds,
        growth * this.operandIds.length + operands.length,
      );
    for (let position = 0; position < operands.length; position++) {
      this.operandIds[start + position] = operands[position] as NodeId;
    }
    this.operandOffsets[id + 1] = end;
    this.opcodes[id] = code;
    this.flags[id] = flags;
    // There is always room for one more.
    if (this.count === this.opcodes.length) this.growNodes();
    return id;
  }

  private growNodes(): void {
    const capacity = growth * this.opcodes.length;
    this.opcodes = grown(Uint8Array, this.opcodes, capacity);
    this.flags = grown(Uint8Array, this.flags, capacity);
    this.numbers = grown(Float64Array, this.numbers, capacity);
    this.operandOffsets = grown(Int32Array, this.operandOffsets, capacity + 1);
  }

  /** The node with this content and the next value: the one that exists, or a new one. */
  private intern(code: number, operands: readonly NodeId[], flags: number): NodeId {
    const { internTable, sharedSince } = this;
    const mask = internTable.length - 1;
    const arity = operands.length;
    let slot = nearSlot(code, operands, 0, arity);
    for (let tried = arity > 0 ? 0 : nearSlots; ; tried++) {
      if (tried === nearSlots) {
        slot = farSlot(code, operands, 0, arity, this.numbers[this.count] as number);
      }
      const entry = internTable[slot & mask] as number;
      if (entry === 0) break;
      if (this.holds(entry - 1, code, operands)) return entry - 1;
      slot++;
    }
    const id = this.push(code, operands, flags | internedBit);
    internTable[slot & mask] = id + 1;
    if (fullness * (this.count - sharedSince) > internTable.length) {
      this.internTable = new Int32Array(2 * internTable.length);
      this.internFrom(sharedSince);
    }
    return id;
  }

  private holds(id: NodeId, code: number, operands: readonly NodeId[]): boolean {
    if (this.opcodes[id] !== code || this.arity(id) !== operands.length) return false;
    const start = this.operandOffsets[id] as number;
    for (let position = 0; position < operands.length; position++) {
      if (this.operandIds[start + position] !== operands[position]) return false;
    }
    return code !== constantCode || Object.is(this.numbers[id], this.numbers[this.count]);
  }

  /** The slot where a node stands; or if it stands nowhere, the free one that it belongs in. */
  private slotOf(id: NodeId): number {
    const { internTable, operandIds } = this;
    const mask = internTable.length - 1;
    const code = this.opcodes[id] as number;
    const [start, end] = [this.operandOffsets[id] as number, this.operandOffsets[id + 1] as number];
    let slot = nearSlot(code, operandIds, start, end);
    for (let tried = start < end ? 0 : nearSlots; ; tried++) {
      if (tried === nearSlots)
        slot = farSlot(code, operandIds, start, end, this.numbers[id] as number);
      const entry = internTable[slot & mask];
      if (entry === 0 || entry === id + 1) return slot & mask;
      slot++;
    }
  }

  private isInterned(id: NodeId): boolean {
    return ((this.flags[id] as number) & internedBit) !== 0;
  }

  /** Puts the nodes from this one on into the intern table, in their order; none of them stands there. */
  private internFrom(first: NodeId): void {
    for (let id = Math.max(first, this.sharedSince); id < this.count; id++) {
      if (this.isInterned(id)) this.internTable[this.slotOf(id)] = id + 1;
    }
  }
}
