/**
 * The backward pass. It is written once, for two arithmetics: over numbers it gives the gradient of an answer,
 * over nodes it gives a derivative that is more graph, and so can be differentiated again.
 *
 * A node's adjoint is complete only when every node that uses it has been handled. Users have larger ids than
 * their operands, so handling the nodes from the largest id down is a correct order. Breadth first is not.
 */

import { operation } from "../operations/table.ts";
import { type Graph, type NodeId, workStep } from "./graph.ts";
import { conventionAt, evaluateRule, type Frame, isOne, lowerRule, ruleAt } from "./rules.ts";

/** ∂output/∂input for each input that the output depends on, in the order in which the formula mentions them. */
export interface Gradient {
  readonly inputs: readonly NodeId[];
  readonly partials: readonly number[];
}

/** A pass that went through this many nodes leaves its result behind, for later passes to stop at. */
const checkpointDistance = 128;

/** The sums in which adjoints are gathered, and the products that they are gathered from. */
interface Arithmetic {
  readonly one: number;
  add(left: number, right: number): number;
  multiply(left: number, right: number): number;
  isFinite(value: number): boolean;
  /** The local derivative that a rule stands for at a node's operand. */
  local(rule: Parameters<typeof evaluateRule>[0], numbers: Frame, id: NodeId): number;
}

/** Backward passes over one graph. It owns the work space, so that a pass costs only the nodes it visits. */
export class Differentiator {
  /** Conventions that derivatives have followed, by node, until someone clears them. */
  readonly conventions = new Map<NodeId, string>();
  /** Nodes at which a finite adjoint has met a derivative that is not, likewise. */
  readonly singularities = new Set<NodeId>();
  private readonly graph: Graph;
  private visited = new Uint8Array(0);
  private reached = new Uint8Array(0);
  private adjoints = new Float64Array(0);
  private checkpoints = new Map<NodeId, Gradient>();
  private readonly overNumbers: Arithmetic;
  private readonly overNodes: Arithmetic;

  constructor(graph: Graph) {
    this.graph = graph;
    this.overNumbers = {
      one: 1,
      add: (left, right) => left + right,
      multiply: (left, right) => left * right,
      local: evaluateRule,
      isFinite: Number.isFinite,
    };
    this.overNodes = {
      one: 1,
      add: (left, right) => graph.apply(operation("add"), [left, right]),
      multiply: (left, right) => graph.apply(operation("mul"), [left, right]),
      local: (rule, { operation, position }, id) =>
        lowerRule(graph, rule, { operation, position, operands: [...graph.operands(id)], own: id }),
      isFinite: (node) => Number.isFinite(graph.value(node)),
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
    const { graph, checkpoints } = this;
    const isEnd = (id: NodeId): boolean => graph.isInput(id) || checkpoints.has(id);
    const visited = this.visit(output, (id) => graph.isActive(id), isEnd);
    this.pass(output, descending(visited), this.overNumbers, isEnd);

    const isUndefined = Number.isNaN(graph.value(output));
    const partials = new Map<NodeId, number>();
    for (const id of visited) {
      if (!isEnd(id)) continue;
      const { inputs, partials: factors } = checkpoints.get(id) ?? { inputs: [id], partials: [1] };
      for (const [index, input] of inputs.entries()) {
        const share =
          this.reached[id] === 1 ? (this.adjoints[id] as number) * (factors[index] as number) : 0;
        const others = partials.get(input);
        partials.set(
          input,
          isUndefined ? Number.NaN : others === undefined ? share : others + share,
        );
      }
    }
    this.clear(visited);
    const gradient: Gradient = { inputs: [...partials.keys()], partials: [...partials.values()] };
    if (visited.length >= checkpointDistance) checkpoints.set(output, gradient);
    return gradient;
  }

  /**
   * The adjoint of every node that the output depends on, itself included, by node; constants are left out.
   * The whole pass, with no checkpoints.
   */
  adjointsOf(output: NodeId): Map<NodeId, number> {
    const { graph } = this;
    const isUndefined = Number.isNaN(graph.value(output));
    const visited = this.visit(
      output,
      (id) => graph.isActive(id),
      (id) => graph.isInput(id),
    );
    this.pass(output, descending(visited), this.overNumbers, () => false);
    const result = new Map(
      visited.map((id) => [
        id,
        isUndefined ? Number.NaN : this.reached[id] === 1 ? (this.adjoints[id] as number) : 0,
      ]),
    );
    this.clear(visited);
    return result;
  }

  /** The node that is ∂output/∂variable, appended to the same graph. */
  derivative(output: NodeId, variable: NodeId): NodeId {
    const { graph } = this;
    if (Number.isNaN(graph.value(output))) return graph.constant(Number.NaN);
    const between = this.visit(
      output,
      (id) => id >= variable,
      (id) => id === variable,
    );
    const dependent = new Set<NodeId>([variable]);
    const order = descending(between).reverse();
    for (const id of order) {
      if (graph.operands(id).some((operand) => dependent.has(operand))) dependent.add(id);
    }
    const upstream = order.filter((id) => dependent.has(id)).reverse();
    this.clear(between);
    if (!upstream.includes(variable)) return graph.constant(0);
    for (const id of upstream) this.visited[id] = 1;
    this.pass(
      output,
      upstream,
      { ...this.overNodes, one: graph.constant(1) },
      (id) => id === variable,
    );
    const derivative =
      this.reached[variable] === 1 ? (this.adjoints[variable] as number) : graph.constant(0);
    this.clear(upstream);
    return derivative;
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
    this.visited.fill(0);
    this.reached.fill(0);
    for (const id of this.checkpoints.keys()) if (id >= size) this.checkpoints.delete(id);
  }

  /** The nodes below the output that are wanted, each once, in the order of first mention from the left. */
  private visit(
    output: NodeId,
    isWanted: (id: NodeId) => boolean,
    isEnd: (id: NodeId) => boolean,
  ): NodeId[] {
    this.reserve(output + 1);
    const { graph, visited } = this;
    const found: NodeId[] = [];
    const stack: NodeId[] = [output];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (visited[id] === 1 || !isWanted(id)) continue;
      visited[id] = 1;
      if ((found.push(id) & workStep) === 0) graph.onWork?.();
      if (isEnd(id)) continue;
      for (let position = graph.arity(id) - 1; position >= 0; position--) {
        stack.push(graph.operand(id, position));
      }
    }
    return found;
  }

  /** Carries the adjoints from the output down to the ends, through the visited nodes, largest id first. */
  private pass(
    output: NodeId,
    order: Int32Array,
    arithmetic: Arithmetic,
    isEnd: (id: NodeId) => boolean,
  ): void {
    const { graph, visited, reached, adjoints } = this;
    if (visited[output] !== 1) return;
    reached[output] = 1;
    adjoints[output] = arithmetic.one;
    const send = (operand: NodeId, contribution: number): void => {
      adjoints[operand] =
        reached[operand] === 1
          ? arithmetic.add(adjoints[operand] as number, contribution)
          : contribution;
      reached[operand] = 1;
    };
    for (const [handled, id] of order.entries()) {
      if (reached[id] !== 1 || isEnd(id)) continue;
      if ((handled & workStep) === workStep) graph.onWork?.();
      const upstream = adjoints[id] as number;
      const arity = graph.arity(id);
      const made = graph.operation(id);
      if (made === undefined) {
        // An alias passes everything on; an input has no operands.
        if (arity === 1) send(graph.operand(id, 0), upstream);
        continue;
      }
      const values: number[] = [];
      for (let position = 0; position < arity; position++) {
        values.push(graph.value(graph.operand(id, position)));
      }
      const own = graph.value(id);
      const numbers: Frame = { operation: made, operands: values, own, position: 0 };
      const convention = conventionAt(numbers);
      if (convention !== undefined) this.conventions.set(id, convention);
      for (let position = 0; position < arity; position++) {
        const operand = graph.operand(id, position);
        if (visited[operand] !== 1) continue;
        numbers.position = position;
        const rule = ruleAt(numbers);
        if (rule === undefined) continue;
        const contribution = isOne(rule)
          ? upstream
          : arithmetic.multiply(upstream, arithmetic.local(rule, numbers, id));
        if (!arithmetic.isFinite(contribution) && arithmetic.isFinite(upstream)) {
          this.singularities.add(id);
        }
        send(operand, contribution);
      }
    }
  }

  private reserve(size: number): void {
    if (size <= this.visited.length) return;
    const capacity = 2 * size;
    this.visited = new Uint8Array(capacity);
    this.reached = new Uint8Array(capacity);
    this.adjoints = new Float64Array(capacity);
  }

  private clear(ids: Iterable<NodeId>): void {
    for (const id of ids) {
      this.visited[id] = 0;
      this.reached[id] = 0;
    }
  }
}

const descending = (ids: readonly NodeId[]): Int32Array => Int32Array.from(ids).sort().reverse();
