/**
 * The backward pass. It is written once, for two arithmetics: over numbers it gives the gradient of an answer,
 * over nodes it gives a derivative that is more graph, and so can be differentiated again.
 *
 * A node's adjoint is complete only when every node that uses it has been handled. Users have larger ids than
 * their operands, so handling the nodes from the largest id down is a correct order. Breadth first is not.
 */

import type { Operation } from "../operations/operation.ts";
import { operation } from "../operations/table.ts";
import type { Expression } from "../syntax/tree.ts";
import type { Findings } from "./findings.ts";
import { activeBit, type Graph, type NodeArrays, type NodeId } from "./graph.ts";
import { derivativesAtKinksBelow } from "./kinks/below.ts";
import {
  type ByRules,
  type DerivativesAtKinks,
  derivativesAtKinks,
  type Share,
} from "./kinks/derivatives.ts";
import { noteConvention, noteEquality } from "./kinks/notes.ts";
import { kinkOperand } from "./kinks/operands.ts";
import { Kinks, partThatVaries } from "./kinks/seams.ts";
import { type Adjoints, OfNumbers, propagate, type Receiver } from "./propagate.ts";
import { type Frame, isOne, isZero, lowerRule, moveFrame, type OnCondition } from "./rules.ts";
import { Checkpoints } from "./storage/checkpoints.ts";
import { workStep } from "./storage/interruptible.ts";
import { longer } from "./storage/typed-arrays.ts";

/** ∂output/∂input for each input that the output depends on, in the order in which the formula mentions them. */
export interface Gradient {
  readonly inputs: readonly NodeId[];
  readonly partials: readonly number[];
}

/** A pass that went through this many nodes leaves its result behind, for later passes to stop at. */
const checkpointDistance = 128;
/** From this number of nodes on it pays to write loops for them. */
const manyNodes = 4096;
/** The ids for each node that a pass may look through, rather than sort; and the number that is not sorted anyway. */
const density = 8;
const maxSorted = 1 << 16;

/** The sums in which adjoints are gathered, and the products that they are gathered from. */
interface Arithmetic extends Adjoints<number> {
  readonly one: number;
  add(left: number, right: number): number;
  isFinite(value: number): boolean;
  readonly ofNodes: boolean;
}

class SumsOfNumbers extends OfNumbers implements Arithmetic {
  readonly one = 1;
  readonly ofNodes = false;

  add(left: number, right: number): number {
    return left + right;
  }

  isFinite(value: number): boolean {
    return Number.isFinite(value);
  }
}

const ofNumbers = new SumsOfNumbers();

export interface GradientOptions {
  /** What the pass finds out is added to it. */
  readonly findings?: Findings | undefined;
  /** False where later passes are not to stop at what earlier ones have left: sums are then taken in the formula's order. */
  readonly usesCheckpoints?: boolean;
  /** Whether derivatives follow conventions wherever there are any, whatever is true at kinks. */
  readonly byConvention?: boolean;
}

/** What a pass is handed besides the nodes that it goes through. */
interface PassContext {
  /** What flows from derivatives at kinks. */
  readonly shares: Shares;
  readonly findings: Findings | undefined;
  /** The kinks at which it follows a convention are added to it. */
  readonly followed?: NodeId[];
  readonly watcher?: PassWatcher;
}

/** The node gets an adjoint. */
export const wantedBit = 1;
/** It has got one. */
export const reachedBit = 2;
/** It gives nothing on. */
export const endBit = 4;

/** Arrays that a pass over numbers works in. */
export interface PassArrays extends NodeArrays {
  readonly adjoints: Float64Array;
  /** What is to be done with a node, as bits. */
  readonly states: Uint8Array;
}

/** Told of the nodes at a kink, and of those where a finite adjoint meets a derivative that is not. */
export interface FastWatcher {
  atKink(id: NodeId): void;
  atSingularity(id: NodeId): void;
}

/**
 * What carries adjoints of numbers from `highest`, which has the adjoint 1, down to `lowest`, through the nodes that are
 * wanted: as the pass in this file does, to the last bit, and faster where there are many.
 */
export type FastPass = (
  arrays: PassArrays,
  lowest: NodeId,
  highest: NodeId,
  watcher: FastWatcher,
  onWork: () => void,
) => void;

export interface PassWatcher {
  /** A node is handled: what has come to it is complete. */
  atNode(id: NodeId, upstream: number): void;
  /**
   * What it sends to the operand at a position, which is active and has gathered `before` until then. Where nothing
   * flows there is no local derivative, and the contribution is 0.
   */
  atOperand(
    position: number,
    local: number | undefined,
    contribution: number,
    before: number,
  ): void;
}

/** The nodes that a pass goes through. */
interface Region {
  readonly lowest: NodeId;
  readonly highest: NodeId;
  readonly count: number;
  /** In ascending order; undefined where they are dense, and looked up in `states`. */
  readonly ids: Int32Array | undefined;
}

/** Backward passes over one graph. It owns the work space, so that a pass costs only the nodes it visits. */
export class Differentiator {
  private readonly graph: Graph;
  private readonly fastPass: FastPass | undefined;
  private states = new Uint8Array(0);
  private adjoints = new Float64Array(0);
  private stack: Int32Array = new Int32Array(64);
  private found: Int32Array = new Int32Array(0);
  private readonly checkpoints = new Checkpoints();
  private knownAtKinks: DerivativesAtKinks | undefined;
  private readonly kinks: Kinks;

  /** @param fastPass for passes over numbers through very many nodes */
  constructor(graph: Graph, fastPass?: FastPass) {
    this.graph = graph;
    this.fastPass = fastPass;
    this.kinks = new Kinks(graph);
  }

  /**
   * The gradient of a node with respect to all inputs it depends on. An input that is reached only through
   * branches not taken, or through steps, has the partial 0. Where the value is NaN, so is every partial.
   *
   * A program may print every link of a long chain. To keep that linear, a pass stops at nodes whose gradient
   * an earlier long pass has left behind, and uses that.
   */
  gradient(output: NodeId, options: GradientOptions = {}): Gradient {
    const { findings, byConvention = false, usesCheckpoints = !byConvention } = options;
    const hasCheckpoints = usesCheckpoints && !this.checkpoints.isEmpty;
    const isKnown = (id: NodeId): boolean => hasCheckpoints && this.checkpoints.has(id);
    const sharesOf = (node: NodeId): Share<number>[] => this.atKinks.partials(node, findings);
    const shares = byConvention ? noShares : this.sharesAtKinks(output, sharesOf, isKnown);
    const { graph, checkpoints } = this.reserved(output);
    const ends: NodeId[] = [];
    const isEnd = (id: NodeId): boolean => graph.isInput(id) || isKnown(id);
    const region = this.visit(output, isEnd, ends, { byConvention });
    if (region === undefined) return { inputs: [], partials: [] };
    this.pass(output, region, { shares, findings });

    const gradient = this.gathered(ends, hasCheckpoints, Number.isNaN(graph.value(output)));
    this.clear(region);
    if (usesCheckpoints && region.count >= checkpointDistance) {
      checkpoints.set(output, gradient);
    }
    return gradient;
  }

  /** What a pass has brought to its ends: to inputs, or to nodes that have a gradient by the inputs already. */
  private gathered(ends: NodeId[], hasCheckpoints: boolean, isUndefined: boolean): Gradient {
    const shareOf = (id: NodeId, factor: number): number => {
      if (isUndefined) return Number.NaN;
      const isReached = ((this.states[id] as number) & reachedBit) !== 0;
      return isReached ? (this.adjoints[id] as number) * factor : 0;
    };
    return hasCheckpoints
      ? this.checkpoints.gathered(ends, shareOf)
      : { inputs: ends, partials: ends.map((id) => shareOf(id, 1)) };
  }

  /**
   * The adjoint of every node that the output depends on, itself included, by node, from the inputs on; constants are
   * left out. The whole pass, with no checkpoints. Through the derivative of what has a kink it follows conventions.
   */
  adjointsOf(output: NodeId, findings?: Findings): Map<NodeId, number> {
    const { graph, states, adjoints } = this.reserved(output);
    const region = this.visit(output, (id) => graph.isInput(id), [], { byConvention: true });
    const result = new Map<NodeId, number>();
    if (region === undefined) return result;
    this.pass(output, region, { shares: noShares, findings });
    const isUndefined = Number.isNaN(graph.value(output));
    for (const id of this.ascending(region)) {
      const isReached = ((states[id] as number) & reachedBit) !== 0;
      result.set(id, isUndefined ? Number.NaN : isReached ? (adjoints[id] as number) : 0);
    }
    this.clear(region);
    if (derivativesAtKinksBelow(graph, output).length === 0) return result;
    // Conventions may lead to nothing of what a derivative at a kink depends on.
    const below = graph.dependencies([output]).filter((id) => graph.isActive(id));
    return new Map(below.map((id) => [id, result.get(id) ?? 0]));
  }

  /**
   * The same pass, told of step by step: the nodes to which something flows, from the output down. Through the derivative
   * of what has a kink it follows conventions.
   */
  watchPass(output: NodeId, watcher: PassWatcher): void {
    const { graph } = this.reserved(output);
    const region = this.visit(output, (id) => graph.isInput(id), [], { byConvention: true });
    if (region === undefined) return;
    this.passThrough(output, region, ofNumbers, { shares: noShares, findings: undefined, watcher });
    this.clear(region);
  }

  /** The node that is ∂output/∂variable, appended to the same graph. */
  derivative(output: NodeId, variable: NodeId, findings?: Findings): NodeId {
    return this.derivatives(output, [variable], findings)[0] as NodeId;
  }

  /** The same for several variables in one pass. None may depend on another. */
  derivatives(
    output: NodeId,
    variables: readonly NodeId[],
    findings?: Findings,
  ): readonly NodeId[] {
    const kinks = this.kinks.below(output, findings);
    return kinks.length === 0
      ? this.byRules(output, variables, findings).derivatives
      : this.atKinks.derivativesOf(output, variables, kinks, findings);
  }

  /** What the rules make of them, whatever is true at the kinks of the output; and where conventions were followed. */
  byRules(output: NodeId, variables: readonly NodeId[], findings: Findings | undefined): ByRules {
    const sharesOf = (node: NodeId): Share<number>[] =>
      this.atKinks.derivatives(node, variables, findings);
    const followed: NodeId[] = [];
    const context = { shares: this.sharesAtKinks(output, sharesOf), findings, followed };
    const derivatives = this.derivativesBy(output, variables, { context, byConvention: false });
    return { derivatives, followed };
  }

  /** A derivative that follows conventions wherever there are any, whatever is true at kinks. */
  conventionalDerivative(output: NodeId, variable: NodeId): NodeId {
    const context = { shares: noShares, findings: undefined };
    return this.derivativesBy(output, [variable], { context, byConvention: true })[0] as NodeId;
  }

  /** Made when it is first wanted. */
  private get atKinks(): DerivativesAtKinks {
    this.knownAtKinks ??= derivativesAtKinks(this.graph, this);
    return this.knownAtKinks;
  }

  private derivativesBy(
    output: NodeId,
    variables: readonly NodeId[],
    { context, byConvention }: { readonly context: PassContext; readonly byConvention: boolean },
  ): readonly NodeId[] {
    const { graph, states, adjoints } = this.reserved(output);
    const isUndefined = Number.isNaN(graph.value(output));
    context.findings?.guard(graph, output, "nan", isUndefined, false);
    if (isUndefined) {
      context.findings?.conventions.follow(output, "not a number, and so is its derivative");
      return variables.map(() => graph.constant(Number.NaN));
    }
    const first = variables.reduce((least, id) => Math.min(least, id), output + 1);
    if (output < first) return variables.map(() => graph.constant(0));
    const isVariable = new Set(variables);
    const isEnd = (id: NodeId): boolean => isVariable.has(id);
    const region = this.visit(output, isEnd, [], { variable: first, byConvention }) as Region;
    // Only nodes on a way to a variable take part.
    for (const id of this.ascending(region)) {
      let isBetween = isVariable.has(id) || (context.shares.get(id)?.length ?? 0) > 0;
      for (let position = graph.arity(id) - 1; position >= 0 && !isBetween; position--) {
        const operand = graph.operand(id, position);
        isBetween = operand >= first && states[operand] !== 0;
      }
      if (!isBetween) states[id] = 0;
    }
    if (states[output] !== 0) this.passThrough(output, region, new SumsOfNodes(graph), context);
    const derivatives = variables.map((id) =>
      ((states[id] as number) & reachedBit) === 0 ? graph.constant(0) : (adjoints[id] as number),
    );
    this.clear(region);
    return derivatives;
  }

  /** What flows from the derivatives at kinks below an output, which is not told by what they are made of. */
  private sharesAtKinks(
    output: NodeId,
    sharesOf: (node: NodeId) => readonly Share<number>[],
    isKnown?: (id: NodeId) => boolean,
  ): Shares {
    const nodes = derivativesAtKinksBelow(this.graph, output, isKnown);
    if (nodes.length === 0) return noShares;
    return new Map(nodes.map((node) => [node, sharesOf(node)]));
  }

  /** Follows the nodes when the graph has moved them. */
  relocate(moved: Int32Array): void {
    this.checkpoints.relocate(moved);
  }

  /** Forgets what an unfinished pass has left, and what is about nodes from `size` on, which are gone. */
  recover(size: number): void {
    this.states.fill(0);
    this.checkpoints.truncate(size);
  }

  /** Marks the nodes below the output, as far as the ends, which it gives in the order of first mention from the left. */
  private visit(
    output: NodeId,
    isEnd: (id: NodeId) => boolean,
    ends: NodeId[],
    {
      variable,
      byConvention = false,
    }: {
      /** Nodes before it are left out, as are, without it, those that no input has a part in. */
      readonly variable?: NodeId;
      /** Whether the way leads through what derivatives at kinks are made of. */
      readonly byConvention?: boolean;
    } = {},
  ): Region | undefined {
    const { graph, states } = this;
    const { flags, operandOffsets, operandIds } = graph.arrays;
    const least = variable ?? 0;
    const isWanted = (id: NodeId): boolean =>
      id >= least && (variable !== undefined || ((flags[id] as number) & activeBit) !== 0);
    if (!isWanted(output)) return undefined;
    let { stack, found } = this;
    let depth = 0;
    let count = 0;
    let lowest = output;
    stack[depth++] = output;
    while (depth > 0) {
      const id = stack[--depth] as NodeId;
      if (states[id] !== 0) continue;
      if (count < maxSorted) {
        if (count === found.length) this.found = found = longer(found);
        found[count] = id;
      }
      if ((++count & workStep) === 0) graph.onWork?.();
      if (id < lowest) lowest = id;
      if (isEnd(id)) {
        states[id] = wantedBit | endBit;
        ends.push(id);
        continue;
      }
      states[id] = wantedBit;
      const derivative = byConvention ? undefined : graph.derivativeAtKink(id);
      if (derivative !== undefined) {
        // Something may flow to all that its function depends on, and nothing through its own operand.
        if (depth === stack.length) this.stack = stack = longer(stack);
        if (isWanted(derivative.of)) stack[depth++] = derivative.of;
        continue;
      }
      const start = operandOffsets[id] as number;
      const stop = operandOffsets[id + 1] as number;
      if (depth + stop - start > stack.length) {
        this.stack = stack = longer(stack, depth + stop - start);
      }
      for (let at = stop - 1; at >= start; at--) {
        const operand = operandIds[at] as NodeId;
        if (states[operand] === 0 && isWanted(operand)) stack[depth++] = operand;
      }
    }
    const isDense = count > maxSorted || output - lowest < density * count;
    const ids = isDense ? undefined : found.subarray(0, count).sort();
    return { lowest, highest: output, count, ids };
  }

  private pass(output: NodeId, region: Region, context: PassContext): void {
    const { fastPass } = this;
    const isDense = region.count >= manyNodes && region.ids === undefined;
    if (fastPass === undefined || !isDense || context.shares.size > 0) {
      this.passThrough(output, region, ofNumbers, context);
      return;
    }
    const { graph, adjoints, states } = this;
    const { findings } = context;
    const watcher: FastWatcher = {
      atKink: (id) => {
        const made = graph.operation(id) as Operation;
        const convention = made.kink?.[1];
        if (convention === undefined || findings === undefined) return;
        if (this.varies(id, made)) findings.conventions.follow(id, convention);
      },
      atSingularity: (id) => findings?.addSingularity(id),
    };
    const arrays = { ...graph.arrays, adjoints, states };
    fastPass(arrays, region.lowest, region.highest, watcher, () => graph.onWork?.());
  }

  /** Carries the adjoints from the output down to the ends, through the nodes of the region, largest id first. */
  private passThrough(
    output: NodeId,
    region: Region,
    arithmetic: Arithmetic,
    context: PassContext,
  ): void {
    const { graph, states, adjoints } = this;
    const { lowest, highest, ids } = region;
    const { ofNodes } = arithmetic;
    const { shares, findings, followed, watcher } = context;
    const sender = new Sender(graph, { states, adjoints }, arithmetic, context);
    const { numbers } = sender;
    adjoints[output] = arithmetic.one;
    states[output] = (states[output] as number) | reachedBit;
    const most = ids === undefined ? highest - lowest : ids.length - 1;
    for (let at = most; at >= 0; at--) {
      const id = ids === undefined ? lowest + at : (ids[at] as NodeId);
      if (states[id] !== (wantedBit | reachedBit)) continue;
      if ((at & workStep) === 0) graph.onWork?.();
      const upstream = adjoints[id] as number;
      const made = graph.operation(id);
      sender.id = id;
      sender.upstream = upstream;
      watcher?.atNode(id, upstream);
      if (made === undefined) {
        // An alias passes everything on; an input has no operands.
        if (graph.arity(id) !== 1) continue;
        const direct = shares.get(id);
        if (direct !== undefined) {
          for (const { to, local } of direct) sender.add(to, arithmetic.multiply(upstream, local));
        } else if (sender.wants(0)) {
          watcher?.atOperand(0, 1, upstream, sender.gathered(graph.operand(id, 0)));
          sender.add(graph.operand(id, 0), upstream);
        }
        continue;
      }
      moveFrame(numbers, graph, id, made);
      if (findings !== undefined) {
        if (ofNodes) noteEquality(findings, followed, graph, id);
        if (made.kink !== undefined && this.varies(id, made)) {
          noteConvention(findings, followed, numbers);
        }
      }
      propagate(numbers, upstream, arithmetic, sender);
    }
  }

  /** Whether the pass visits the operand on which the kink depends. */
  private varies(id: NodeId, made: Operation): boolean {
    const position = kinkOperand(made);
    return position === undefined || this.states[this.graph.operand(id, position)] !== 0;
  }

  /** With room in the work space for the nodes up to the output. */
  private reserved(output: NodeId): this {
    if (output >= this.states.length) {
      const capacity = Math.ceil(1.25 * (output + 1));
      this.states = new Uint8Array(capacity);
      this.adjoints = new Float64Array(capacity);
    }
    return this;
  }

  private ascending({ lowest, highest, ids }: Region): Iterable<NodeId> {
    return ids ?? this.marked(lowest, highest);
  }

  private *marked(lowest: NodeId, highest: NodeId): Generator<NodeId> {
    for (let id = lowest; id <= highest; id++) if (this.states[id] !== 0) yield id;
  }

  private clear({ lowest, highest, ids }: Region): void {
    if (ids === undefined) this.states.fill(0, lowest, highest + 1);
    else for (const id of ids) this.states[id] = 0;
  }
}

/** The node whose turn it is in a pass, and what it sends to its operands. One moves along: an object for each node would be slow. */
class Sender implements Receiver<number> {
  id: NodeId = 0;
  upstream = 0;
  readonly numbers: Frame = { operation: addition, operands: [], own: 0, position: 0, node: 0 };
  readonly decided: OnCondition | undefined;
  private readonly graph: Graph;
  private readonly states: Uint8Array;
  private readonly adjoints: Float64Array;
  private readonly arithmetic: Arithmetic;
  private readonly context: PassContext;
  private readonly guards: Findings | undefined;

  constructor(
    graph: Graph,
    { states, adjoints }: Pick<PassArrays, "states" | "adjoints">,
    arithmetic: Arithmetic,
    context: PassContext,
  ) {
    this.graph = graph;
    this.states = states;
    this.adjoints = adjoints;
    this.arithmetic = arithmetic;
    this.context = context;
    const guards = arithmetic.ofNodes && context.findings?.guards ? context.findings : undefined;
    this.guards = guards;
    this.decided =
      guards &&
      ((condition, isTrue) => guards.guard(graph, this.id, condition, isTrue, false, this.numbers));
  }

  wants(position: number): boolean {
    return this.states[this.graph.operand(this.id, position)] !== 0;
  }

  send(position: number, contribution: number, local: number): void {
    const { id, graph, arithmetic } = this;
    const { findings, watcher } = this.context;
    const operand = graph.operand(id, position);
    watcher?.atOperand(position, local, contribution, this.gathered(operand));
    if (findings !== undefined && !arithmetic.isFinite(contribution)) {
      if (arithmetic.isFinite(this.upstream)) findings.addSingularity(id);
    }
    this.guards?.guard(graph, contribution, "finite", true, true);
    this.add(operand, contribution);
  }

  blocked(position: number): void {
    const operand = this.graph.operand(this.id, position);
    this.context.watcher?.atOperand(position, undefined, 0, this.gathered(operand));
  }

  add(operand: NodeId, contribution: number): void {
    const { states, adjoints } = this;
    const state = states[operand] as number;
    adjoints[operand] =
      (state & reachedBit) === 0
        ? contribution
        : this.arithmetic.add(adjoints[operand] as number, contribution);
    states[operand] = state | reachedBit;
  }

  gathered(operand: NodeId): number {
    const isReached = ((this.states[operand] as number) & reachedBit) !== 0;
    return isReached ? (this.adjoints[operand] as number) : 0;
  }
}

/** Adjoints that are nodes: derivatives that can be differentiated again. */
class SumsOfNodes implements Arithmetic {
  readonly ofNodes = true;
  readonly one: NodeId;
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
    this.one = graph.constant(1);
  }

  add(left: NodeId, right: NodeId): NodeId {
    return this.graph.apply(addition, [left, right]);
  }

  multiply(upstream: NodeId, local: NodeId): NodeId {
    // As the graph would fold it.
    return local === this.one ? upstream : this.graph.apply(multiplication, [upstream, local]);
  }

  local(branch: Expression, at: Frame, upstream: NodeId): NodeId | undefined {
    const { graph } = this;
    const own = at.node as NodeId;
    const { operation: made, position } = at;
    // What vanishes only here is wanted where it may be differentiated again.
    const part = partThatVaries(graph, branch, own);
    const rule = part !== undefined && Number.isFinite(graph.value(upstream)) ? part : branch;
    if (isZero(rule)) return undefined;
    if (isOne(rule)) return this.one;
    const operands = [...graph.operands(own)];
    return lowerRule(graph, rule, { operation: made, position, operands, own });
  }

  isFinite(node: NodeId): boolean {
    return Number.isFinite(this.graph.value(node));
  }
}

/** By node: what flows from derivatives at kinks straight to variables; in a pass over nodes, as nodes. */
type Shares = ReadonlyMap<NodeId, readonly Share<number>[]>;

const noShares: Shares = new Map();

const addition = operation("add");
const multiplication = operation("mul");
