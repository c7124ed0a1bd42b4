/**
 * The backward pass. It is written once, for two arithmetics: over numbers it gives the gradient of an answer,
 * over nodes it gives a derivative that is more graph, and so can be differentiated again.
 *
 * A node's adjoint is complete only when every node that uses it has been handled. Users have larger ids than
 * their operands, so handling the nodes from the largest id down is a correct order. Breadth first is not.
 */

import type { Operation } from "../operations/operation.ts";
import { operation } from "../operations/table.ts";
import { parseExpression } from "../syntax/parse.ts";
import type { Expression } from "../syntax/tree.ts";
import { Conventions } from "./conventions.ts";
import { endBit, loopsFor, reachedBit, type Watcher, wantedBit } from "./engine/loops.ts";
import { activeBit, type Graph, type NodeId, workStep } from "./graph.ts";
import { type DerivativesAtKinks, derivativesAtKinks, type Share } from "./kinks/derivatives.ts";
import {
  branchAt,
  conventionAt,
  type Decision,
  evaluateRule,
  type Frame,
  isOne,
  isZero,
  kinkOperand,
  lowerRule,
  moveFrame,
  seamOf,
  vanishingPart,
} from "./rules.ts";
import { type Seams, seamsBelow } from "./seams.ts";

/** ∂output/∂input for each input that the output depends on, in the order in which the formula mentions them. */
export interface Gradient {
  readonly inputs: readonly NodeId[];
  readonly partials: readonly number[];
}

/** A pass that went through this many nodes leaves its result behind, for later passes to stop at. */
const checkpointDistance = 128;
/** From so many nodes on it pays to write loops for them. */
const manyNodes = 4096;
/** So many ids a node may a pass look through, rather than sort; so many are not sorted anyway. */
const density = 8;
const maxSorted = 1 << 16;

/** The sums in which adjoints are gathered, and the products that they are gathered from. */
interface Arithmetic {
  readonly one: number;
  add(left: number, right: number): number;
  multiply(left: number, right: number): number;
  isFinite(value: number): boolean;
  /** The local derivative that a rule stands for at a node's operand. */
  local(rule: Expression, numbers: Frame, id: NodeId): number;
  /** Whether its numbers are nodes. */
  readonly ofNodes: boolean;
}

const overNumbers: Arithmetic = {
  one: 1,
  add: (left, right) => left + right,
  multiply: (left, right) => left * right,
  local: evaluateRule,
  isFinite: Number.isFinite,
  ofNodes: false,
};

/** Told of what a pass over numbers does, as it does it. */
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
  /** Conventions that derivatives have followed, by node, until someone clears them. */
  readonly conventions = new Conventions();
  /** Nodes at which a finite adjoint has met a derivative that is not, likewise. */
  readonly singularities = new Set<NodeId>();
  /** What numbers decide when derivatives are made, recorded while this is a list. */
  decisions: Decision[] | undefined;
  /** Whether long passes leave their result behind. Sums are then taken in another order. */
  leavesCheckpoints = true;
  private readonly graph: Graph;
  private states = new Uint8Array(0);
  private adjoints = new Float64Array(0);
  private stack: Int32Array = new Int32Array(64);
  private found: Int32Array = new Int32Array(0);
  private checkpoints = new Map<NodeId, Gradient>();
  private readonly overNodes: Arithmetic;
  private knownAtKinks: DerivativesAtKinks | undefined;
  /** While this is so, derivatives follow conventions at kinks, whatever is true; and while that is so, nobody is told. */
  private followsConventions = false;
  private isSilent = false;
  /** The kinks at which the last pass has followed a convention. */
  private followed: NodeId[] = [];
  /** The kinks of the last output of which it was asked. */
  private seams: (Seams & { readonly of: NodeId; readonly generation: number }) | undefined;

  constructor(graph: Graph) {
    this.graph = graph;
    this.overNodes = {
      one: 1,
      add: (left, right) => graph.apply(addition, [left, right]),
      multiply: (left, right) => graph.apply(multiplication, [left, right]),
      local: (rule, { operation, position }, id) =>
        lowerRule(graph, rule, { operation, position, operands: [...graph.operands(id)], own: id }),
      isFinite: (node) => Number.isFinite(graph.value(node)),
      ofNodes: true,
    };
  }

  /**
   * The gradient of a node with respect to all inputs it depends on. An input that is reached only through
   * branches not taken, or through steps, has the partial 0. Where the value is NaN, so is every partial.
   *
   * A program may print every link of a long chain. To keep that linear, a pass stops at nodes whose gradient
   * an earlier long pass has left behind, and uses that.
   */
  gradient(output: NodeId): Gradient {
    const leavesCheckpoints = this.leavesCheckpoints && !this.followsConventions;
    const hasCheckpoints = leavesCheckpoints && this.checkpoints.size > 0;
    const isKnown = (id: NodeId): boolean => hasCheckpoints && this.checkpoints.has(id);
    const shares = this.sharesAtKinks(output, (node) => this.atKinks.partials(node), isKnown);
    const { graph, checkpoints } = this.reserved(output);
    const ends: NodeId[] = [];
    const isEnd = (id: NodeId): boolean => graph.isInput(id) || isKnown(id);
    const region = this.visit(output, isEnd, ends);
    if (region === undefined) return { inputs: [], partials: [] };
    this.pass(output, region, shares);

    const gradient = this.gathered(ends, hasCheckpoints, Number.isNaN(graph.value(output)));
    this.clear(region);
    if (leavesCheckpoints && region.count >= checkpointDistance) {
      checkpoints.set(output, gradient);
    }
    return gradient;
  }

  /** What a pass has brought to its ends: to inputs, or to nodes that have a gradient by the inputs already. */
  private gathered(ends: NodeId[], hasCheckpoints: boolean, isUndefined: boolean): Gradient {
    const { checkpoints } = this;
    const shareOf = (id: NodeId, factor: number): number => {
      if (isUndefined) return Number.NaN;
      const isReached = ((this.states[id] as number) & reachedBit) !== 0;
      return isReached ? (this.adjoints[id] as number) * factor : 0;
    };
    if (!hasCheckpoints) return { inputs: ends, partials: ends.map((id) => shareOf(id, 1)) };
    const partials = new Map<NodeId, number>();
    for (const id of ends) {
      const { inputs, partials: factors } = checkpoints.get(id) ?? { inputs: [id], partials: [1] };
      for (const [index, input] of inputs.entries()) {
        const share = shareOf(id, factors[index] as number);
        const others = partials.get(input);
        partials.set(input, others === undefined ? share : others + share);
      }
    }
    return { inputs: [...partials.keys()], partials: [...partials.values()] };
  }

  /**
   * The adjoint of every node that the output depends on, itself included, by node, from the inputs on; constants are
   * left out. The whole pass, with no checkpoints. Through the derivative of what has a kink it follows conventions.
   */
  adjointsOf(output: NodeId): Map<NodeId, number> {
    const adjoints = this.byConvention(() => this.allAdjoints(output), { isSilent: false });
    const { graph } = this;
    if (graph.derivativesAtKinksBelow(output).length === 0) return adjoints;
    // Conventions may lead to nothing of what a derivative at a kink depends on.
    const below = graph.dependencies([output]).filter((id) => graph.isActive(id));
    return new Map(below.map((id) => [id, adjoints.get(id) ?? 0]));
  }

  private allAdjoints(output: NodeId): Map<NodeId, number> {
    const { graph, states, adjoints } = this.reserved(output);
    const region = this.visit(output, (id) => graph.isInput(id), []);
    const result = new Map<NodeId, number>();
    if (region === undefined) return result;
    this.pass(output, region, noShares);
    const isUndefined = Number.isNaN(graph.value(output));
    for (const id of this.ascending(region)) {
      const isReached = ((states[id] as number) & reachedBit) !== 0;
      result.set(id, isUndefined ? Number.NaN : isReached ? (adjoints[id] as number) : 0);
    }
    this.clear(region);
    return result;
  }

  /**
   * The same pass, told of step by step: the nodes to which something flows, from the output down. Through the derivative
   * of what has a kink it follows conventions.
   */
  watchPass(output: NodeId, watcher: PassWatcher): void {
    const watched = (): void => {
      const { graph } = this.reserved(output);
      const region = this.visit(output, (id) => graph.isInput(id), []);
      if (region === undefined) return;
      this.passThrough(output, region, overNumbers, noShares, watcher);
      this.clear(region);
    };
    this.byConvention(watched, { isSilent: false });
  }

  conventionalGradient(output: NodeId): Gradient {
    return this.byConvention(() => this.gradient(output));
  }

  conventionalDerivative(output: NodeId, variable: NodeId): NodeId {
    return this.byConvention(() => this.derivative(output, variable));
  }

  private get atKinks(): DerivativesAtKinks {
    this.knownAtKinks ??= derivativesAtKinks(this.graph, this);
    return this.knownAtKinks;
  }

  /** Does something without a look at what is true at kinks. */
  private byConvention<Result>(work: () => Result, { isSilent } = { isSilent: true }): Result {
    const { followsConventions, decisions, isSilent: wasSilent } = this;
    this.followsConventions = true;
    this.isSilent ||= isSilent;
    this.decisions = undefined;
    try {
      return work();
    } finally {
      this.followsConventions = followsConventions;
      this.isSilent = wasSilent;
      this.decisions = decisions;
    }
  }

  /** What flows from the derivatives at kinks below an output, which is not told by what they are made of. */
  private sharesAtKinks(
    output: NodeId,
    sharesOf: (node: NodeId) => readonly Share<number>[],
    isKnown?: (id: NodeId) => boolean,
  ): Shares {
    if (this.followsConventions) return noShares;
    const nodes = this.graph.derivativesAtKinksBelow(output, isKnown);
    if (nodes.length === 0) return noShares;
    return new Map(nodes.map((node) => [node, sharesOf(node)]));
  }

  /** The node that is ∂output/∂variable, appended to the same graph. */
  derivative(output: NodeId, variable: NodeId): NodeId {
    return this.derivatives(output, [variable])[0] as NodeId;
  }

  /** The same for several variables in one pass. None may depend on another. */
  derivatives(output: NodeId, variables: readonly NodeId[]): readonly NodeId[] {
    if (this.followsConventions) return this.derivativesByRules(output, variables, noShares);
    const kinks = this.seamsBelow(output).present;
    const parts = kinks.length > 0 && !variables.includes(output) ? this.partsOf(output) : [];
    if (parts.length > 0) return this.derivativesOfSum(parts, variables);
    const shares = this.sharesAtKinks(output, (node) => this.atKinks.derivatives(node, variables));
    this.followed = [];
    const derivatives = this.derivativesByRules(output, variables, shares);
    if (kinks.length === 0 || Number.isNaN(this.graph.value(output))) return derivatives;
    return this.atKinks.marked(derivatives, output, variables, kinks, this.followed);
  }

  /**
   * The terms of a sum, those that stand at kinks as one: kinks may cancel among them, and are nothing to the others.
   * None where there is nothing to be told apart.
   */
  private partsOf(output: NodeId): readonly NodeId[] {
    const { graph } = this;
    const made = graph.operation(output);
    const isSum = made === addition || made === subtraction || made === sum;
    if (!isSum || graph.arity(output) > maxTerms) return none;
    const terms = Array.from(graph.operands(output), (node, at) =>
      made === subtraction && at === 1 ? graph.apply(negation, [node]) : node,
    );
    const isAtKink = terms.map((term) => seamsBelow(graph, term).present.length > 0);
    const smooth = terms.filter((_, at) => !isAtKink[at]);
    if (smooth.length === 0) return none;
    const others = terms.filter((_, at) => isAtKink[at]);
    return [others.reduce((left, right) => graph.apply(addition, [left, right])), ...smooth];
  }

  private derivativesOfSum(
    parts: readonly NodeId[],
    variables: readonly NodeId[],
  ): readonly NodeId[] {
    const { graph } = this;
    const slopes = parts.map((part) => this.derivatives(part, variables));
    return variables.map((_, at) =>
      slopes
        .map((own) => own[at] as NodeId)
        .filter((slope) => !graph.isConstant(slope) || graph.value(slope) !== 0)
        .reduce(
          (total, slope, index) => (index === 0 ? slope : graph.apply(addition, [total, slope])),
          graph.constant(0),
        ),
    );
  }

  private derivativesByRules(
    output: NodeId,
    variables: readonly NodeId[],
    shares: Shares,
  ): readonly NodeId[] {
    const { graph, states, adjoints } = this.reserved(output);
    const isUndefined = Number.isNaN(graph.value(output));
    this.decide(output, "nan", isUndefined, false);
    if (isUndefined) {
      if (!this.isSilent) this.conventions.follow(output, "not a number, and so is its derivative");
      return variables.map(() => graph.constant(Number.NaN));
    }
    const first = variables.reduce((least, id) => Math.min(least, id), output + 1);
    if (output < first) return variables.map(() => graph.constant(0));
    const isVariable = new Set(variables);
    const region = this.visit(output, (id) => isVariable.has(id), [], first) as Region;
    // Only nodes on a way to a variable take part.
    for (const id of this.ascending(region)) {
      let isBetween = isVariable.has(id) || (shares.get(id)?.length ?? 0) > 0;
      for (let position = graph.arity(id) - 1; position >= 0 && !isBetween; position--) {
        const operand = graph.operand(id, position);
        isBetween = operand >= first && states[operand] !== 0;
      }
      if (!isBetween) states[id] = 0;
    }
    if (states[output] !== 0) {
      this.passThrough(output, region, { ...this.overNodes, one: graph.constant(1) }, shares);
    }
    const derivatives = variables.map((id) =>
      ((states[id] as number) & reachedBit) === 0 ? graph.constant(0) : (adjoints[id] as number),
    );
    this.clear(region);
    return derivatives;
  }

  /** Follows the nodes when the graph has moved them. */
  relocate(moved: Int32Array): void {
    const kept = new Map<NodeId, Gradient>();
    for (const [id, { inputs, partials }] of this.checkpoints) {
      const place = moved[id] as NodeId;
      if (place !== -1) {
        kept.set(place, { inputs: inputs.map((input) => moved[input] as NodeId), partials });
      }
    }
    this.checkpoints = kept;
  }

  /** Forgets what an unfinished pass has left, and what is about nodes from `size` on, which are gone. */
  recover(size: number): void {
    this.states.fill(0);
    // Work that was cut off from outside has put nothing back.
    this.followsConventions = false;
    this.isSilent = false;
    for (const id of this.checkpoints.keys()) if (id >= size) this.checkpoints.delete(id);
  }

  /** Marks the nodes below the output, as far as the ends, which it gives in the order of first mention from the left. */
  private visit(
    output: NodeId,
    isEnd: (id: NodeId) => boolean,
    ends: NodeId[],
    /** Nodes before it are left out, as are, without it, those that no input has a part in. */
    variable?: NodeId,
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
      const derivative = this.followsConventions ? undefined : graph.derivativeAtKink(id);
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

  /** The gradient's pass over numbers. */
  private pass(output: NodeId, region: Region, shares: Shares): void {
    if (region.count < manyNodes || region.ids !== undefined || shares.size > 0) {
      this.passThrough(output, region, overNumbers, shares);
      return;
    }
    const { graph, adjoints, states } = this;
    const { lowest, highest } = region;
    const arrays = { ...graph.arrays, adjoints, states };
    const loops = loopsFor(arrays.opcodes.subarray(lowest, highest + 1), true);
    const watcher: Watcher = {
      atKink: (id) => {
        const made = graph.operation(id);
        const convention = made?.kink?.[1];
        if (convention === undefined || this.isSilent) return;
        if (this.varies(id, made as Operation)) this.follow(id, convention);
      },
      atSingularity: (id) => {
        if (!this.isSilent) this.singularities.add(id);
      },
    };
    adjoints.fill(-0, lowest, highest + 1);
    adjoints[output] = 1;
    states[output] = (states[output] as number) | reachedBit;
    for (let last = highest; last >= lowest; last -= workRange) {
      loops.backward(arrays, watcher, last, Math.max(lowest, last - workRange + 1));
      graph.onWork?.();
    }
    if (!loops.areCertain) return;
    for (let id = lowest; id <= highest; id++) {
      if (states[id] !== 0) states[id] = (states[id] as number) | reachedBit;
    }
  }

  /** Carries the adjoints from the output down to the ends, through the nodes of the region, largest id first. */
  private passThrough(
    output: NodeId,
    region: Region,
    arithmetic: Arithmetic,
    shares: Shares,
    watcher?: PassWatcher,
  ): void {
    const { graph, states, adjoints } = this;
    const { lowest, highest, ids } = region;
    adjoints[output] = arithmetic.one;
    states[output] = (states[output] as number) | reachedBit;
    const send = (operand: NodeId, contribution: number): void => {
      const state = states[operand] as number;
      adjoints[operand] =
        (state & reachedBit) === 0
          ? contribution
          : arithmetic.add(adjoints[operand] as number, contribution);
      states[operand] = state | reachedBit;
    };
    const gathered = (operand: NodeId): number =>
      ((states[operand] as number) & reachedBit) === 0 ? 0 : (adjoints[operand] as number);
    const numbers: Frame = { operation: addition, operands: [], own: 0, position: 0 };
    const most = ids === undefined ? highest - lowest : ids.length - 1;
    for (let at = most; at >= 0; at--) {
      const id = ids === undefined ? lowest + at : (ids[at] as NodeId);
      if (states[id] !== (wantedBit | reachedBit)) continue;
      if ((at & workStep) === 0) graph.onWork?.();
      const upstream = adjoints[id] as number;
      const arity = graph.arity(id);
      const made = graph.operation(id);
      watcher?.atNode(id, upstream);
      if (made === undefined) {
        // An alias passes everything on; an input has no operands.
        if (arity !== 1) continue;
        const direct = shares.get(id);
        if (direct !== undefined) {
          for (const { to, local } of direct) send(to, arithmetic.multiply(upstream, local));
          continue;
        }
        const operand = graph.operand(id, 0);
        if (states[operand] === 0) continue;
        watcher?.atOperand(0, 1, upstream, gathered(operand));
        send(operand, upstream);
        continue;
      }
      moveFrame(numbers, graph, id, made);
      if (!this.isSilent) this.noteConventions(numbers, id, arithmetic.ofNodes);
      const isRecorded = arithmetic.ofNodes && this.decisions !== undefined;
      const tell = isRecorded
        ? (condition: Expression, isTrue: boolean) =>
            this.decide(id, condition, isTrue, false, numbers)
        : undefined;
      for (let position = 0; position < arity; position++) {
        const operand = graph.operand(id, position);
        if (states[operand] === 0) continue;
        numbers.position = position;
        const branch = branchAt(numbers, tell);
        const rule = arithmetic.ofNodes ? this.partAt(branch, made, id, upstream) : branch;
        if (isZero(rule)) {
          watcher?.atOperand(position, undefined, 0, gathered(operand));
          continue;
        }
        const local = isOne(rule) ? arithmetic.one : arithmetic.local(rule, numbers, id);
        const contribution = isOne(rule) ? upstream : arithmetic.multiply(upstream, local);
        watcher?.atOperand(position, local, contribution, gathered(operand));
        const staysFinite = arithmetic.isFinite(contribution);
        if (!staysFinite && arithmetic.isFinite(upstream) && !this.isSilent) {
          this.singularities.add(id);
        }
        if (isRecorded) this.decide(contribution, "finite", true, true);
        send(operand, contribution);
      }
    }
  }

  /** Notes the convention that a node's derivative follows. */
  private noteConventions(numbers: Frame, id: NodeId, ofNodes: boolean): void {
    const { operation: made } = numbers;
    if (ofNodes && made === choice) this.lookForEquality(this.graph.operand(id, 0));
    if (made.kink === undefined || !this.varies(id, made)) return;
    const convention = conventionAt(numbers);
    if (convention !== undefined) this.follow(id, convention);
  }

  /** Notes where a condition holds, or does not, only just: beside the point the other branch may be taken. */
  private lookForEquality(condition: NodeId): void {
    const { graph } = this;
    const made = graph.operation(condition);
    if (made === undefined || !graph.isActive(condition)) return;
    if (made === conjunction || made === disjunction || made === not) {
      for (const operand of graph.operands(condition)) this.lookForEquality(operand);
    } else if (comparisons.has(made)) {
      const [x, y] = [graph.operand(condition, 0), graph.operand(condition, 1)];
      this.decide(condition, equality, false, true, { operation: made, position: 0 });
      if (graph.value(x) === graph.value(y)) this.follow(condition, atEquality);
    }
  }

  /** The kinks below an output. What may be one at other numbers is a decision. */
  private seamsBelow(output: NodeId): Seams {
    const { graph } = this;
    const { generation } = graph;
    if (this.seams?.of !== output || this.seams.generation !== generation) {
      this.seams = { of: output, generation, ...seamsBelow(graph, output) };
    }
    if (this.decisions !== undefined) {
      for (const { id, isAt } of this.seams.possible) {
        const made = graph.operation(id) as Operation;
        const at = { operation: made, position: 0 };
        this.decide(id, seamOf(made) as Expression, isAt, false, at);
      }
    }
    return this.seams;
  }

  /** What is to be built of a branch: what vanishes only here is wanted where it may be differentiated again. */
  private partAt(branch: Expression, made: Operation, id: NodeId, upstream: NodeId): Expression {
    const part = vanishingPart(branch, made);
    if (part === undefined) return branch;
    const { graph } = this;
    const varies = !graph.isConstant(graph.operand(id, part.position));
    return varies && Number.isFinite(graph.value(upstream)) ? part.rule : branch;
  }

  private follow(id: NodeId, convention: string): void {
    this.conventions.follow(id, convention);
    this.followed.push(id);
  }

  /** Whether the operand that makes a kink of it is one that the pass goes to. */
  private varies(id: NodeId, made: Operation): boolean {
    const position = kinkOperand(made);
    return position === undefined || this.states[this.graph.operand(id, position)] !== 0;
  }

  /** Records what numbers have decided about a node. */
  private decide(
    own: NodeId,
    condition: Decision["condition"],
    isTrue: boolean,
    forNote: boolean,
    { operation, position }: Pick<Frame, "operation" | "position"> = {
      operation: addition,
      position: 0,
    },
  ): void {
    if (this.decisions === undefined || this.graph.isConstant(own)) return;
    const operands = [...this.graph.operands(own)];
    this.decisions.push({ operation, operands, own, position, condition, isTrue, forNote });
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

  private *ascending({ lowest, highest, ids }: Region): Generator<NodeId> {
    if (ids !== undefined) yield* ids;
    else for (let id = lowest; id <= highest; id++) if (this.states[id] !== 0) yield id;
  }

  private clear({ lowest, highest, ids }: Region): void {
    if (ids === undefined) this.states.fill(0, lowest, highest + 1);
    else for (const id of ids) this.states[id] = 0;
  }
}

/** By node: what flows from derivatives at kinks straight to variables; in a pass over nodes, as nodes. */
type Shares = ReadonlyMap<NodeId, readonly Share<number>[]>;

const noShares: Shares = new Map();
const none: readonly NodeId[] = [];

/** A longer sum is taken as a whole. */
const maxTerms = 16;

const [subtraction, sum] = (["sub", "sum"] as const).map(operation) as [Operation, Operation];
const [choice, conjunction, disjunction, not, negation] = (
  ["if", "and", "or", "not", "neg"] as const
).map(operation) as [Operation, Operation, Operation, Operation, Operation];
const comparisons = new Set((["lt", "le", "gt", "ge", "eq", "ne"] as const).map(operation));
const equality = parseExpression("x == y");
const atEquality = "the two sides are equal here; the derivative is that of the branch taken";

const addition = operation("add");
const multiplication = operation("mul");

/** So many ids are gone through between two looks at what else is to be done. */
const workRange = 1 << 16;

function longer(values: Int32Array, least = 0): Int32Array {
  const copy = new Int32Array(Math.max(64, least, Math.ceil(1.5 * values.length)));
  copy.set(values);
  return copy;
}
