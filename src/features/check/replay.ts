/** A node's value at other values of an input: the graph gone through again, as it stands, in real or complex numbers. */

import { recordTape } from "../../autograd/engine/tape.ts";
import type { Graph, NodeId } from "../../autograd/graph.ts";
import { type Operation, valueAt } from "../../operations/operation.ts";
import { complexForm, isStep } from "./analytic.ts";
import { type Complex, complex } from "./complex.ts";

/** What lies between an input and an output, to be gone through again and again. */
export interface Replay {
  /** What it costs to go through it, as a number of operands that are read. */
  readonly size: number;
  /** Operations on the way that have no complex form. */
  readonly obstacles: ReadonlySet<string>;
  /** The output's value where the input has this one. */
  real(value: number): number;
  complex(value: Complex): Complex;
  /** Whether what is flat but for jumps changes from where the input has one value to where it has the other. */
  isJumping(from: number, to: number): boolean;
}

/** An operation on the way; undefined for an alias. */
interface ReplayedNode {
  readonly id: NodeId;
  readonly operation: Operation | undefined;
  readonly operands: readonly NodeId[];
}

/** From this number of nodes on, compiled loops replay them. */
const manyNodes = 500;
/** Operands that such loops read while one is read here. */
const advantage = 8;

/**
 * The ways from an output to its inputs, one after the other. What was decided when the nodes were made, as the length
 * of a range, stays decided, and what is detached stays as it is.
 */
export class Replayer {
  private readonly graph: Graph;
  private readonly output: NodeId;
  /** What the output is made of, in ascending order, and how many operands that has. */
  private readonly needed: readonly NodeId[];
  private readonly depends: Uint8Array;
  /** Of a large graph: its value at values of all its inputs. */
  private readonly loops: Loops | undefined;

  constructor(graph: Graph, output: NodeId) {
    this.graph = graph;
    this.output = output;
    this.needed = attachedBelow(graph, output);
    this.depends = new Uint8Array(output + 1);
    const all = graph.dependencies([output]);
    // Loops would not hold what is detached.
    const isAttached = all.every((id) => graph.operation(id)?.name !== "detach");
    if (isAttached && all.length > manyNodes) {
      this.loops = loopsThrough(graph, output, this.needed, all.length);
    }
  }

  /** What it costs to find the way to an input. */
  get size(): number {
    return this.needed.length;
  }

  from(input: NodeId): Replay {
    const { graph, output } = this;
    const steps = this.stepsFrom(input);
    const complexes = new Map<NodeId, Complex>();
    const complexAt = (id: NodeId): Complex => complexes.get(id) ?? complex(graph.value(id));
    return {
      ...this.cheapest(input, steps),
      obstacles: obstaclesIn(steps, input),
      isJumping: (from, to) => this.isJumping(input, steps, from, to),
      complex: (value) => {
        graph.spend(steps.length);
        complexes.set(input, value);
        for (const { id, operation, operands } of steps) {
          const given = operands.map(complexAt);
          complexes.set(id, complexAtStep(operation, given));
        }
        return complexAt(output);
      },
    };
  }

  private isJumping(
    input: NodeId,
    steps: readonly ReplayedNode[],
    from: number,
    to: number,
  ): boolean {
    const jumping = steps.filter(
      ({ operation }) => operation !== undefined && isStep(operation.name),
    );
    if (jumping.length === 0) return false;
    const levelsAt = (value: number): number[] => {
      const numbers = this.numbersAt(input, steps, value);
      return jumping.map(({ id }) => numbers.get(id) as number);
    };
    const levels = levelsAt(from);
    return levelsAt(to).some((level, at) => level !== levels[at]);
  }

  private cheapest(input: NodeId, steps: readonly ReplayedNode[]): Pick<Replay, "real" | "size"> {
    const stepwise = this.stepwise(input, steps);
    const looped = this.loops?.from(input);
    return looped === undefined || stepwise.size < looped.size ? stepwise : looped;
  }

  /** One step after the other, of those that the input has a part in. */
  private stepwise(input: NodeId, steps: readonly ReplayedNode[]): Pick<Replay, "real" | "size"> {
    const { graph, output } = this;
    return {
      size: steps.reduce((sum, { operands }) => sum + operands.length, 0),
      real: (value) => this.numbersAt(input, steps, value).get(output) ?? graph.value(output),
    };
  }

  private numbersAt(
    input: NodeId,
    steps: readonly ReplayedNode[],
    value: number,
  ): Map<NodeId, number> {
    this.graph.spend(steps.length);
    const numbers = new Map([[input, value]]);
    const numberAt = (id: NodeId): number => numbers.get(id) ?? this.graph.value(id);
    for (const { id, operation, operands } of steps) {
      const given = operands.map(numberAt);
      numbers.set(id, operation === undefined ? (given[0] as number) : valueAt(operation, given));
    }
    return numbers;
  }

  /** The nodes that depend on the input, operands before their users. */
  private stepsFrom(input: NodeId): ReplayedNode[] {
    const { graph, needed, depends } = this;
    graph.spend(needed.length);
    depends.fill(0);
    depends[input] = 1;
    const steps: ReplayedNode[] = [];
    for (let at = indexFrom(needed, input + 1); at < needed.length; at++) {
      const id = needed[at] as NodeId;
      const operation = graph.operation(id);
      for (let position = graph.arity(id) - 1; position >= 0; position--) {
        if (depends[graph.operand(id, position)] === 0) continue;
        depends[id] = 1;
        steps.push({ id, operation, operands: [...graph.operands(id)] });
        break;
      }
    }
    return steps;
  }
}

interface Loops {
  from(input: NodeId): Pick<Replay, "real" | "size">;
}

function loopsThrough(
  graph: Graph,
  output: NodeId,
  active: readonly NodeId[],
  count: number,
): Loops {
  const inputs = active.filter((id) => graph.isInput(id));
  const run = recordTape({ graph, inputs, outputs: [{ node: output, by: [] }] });
  const usual = Float64Array.from(inputs, (id) => graph.value(id));
  const values = new Float64Array(inputs.length);
  const result = new Float64Array(1);
  return {
    from: (input) => {
      const at = indexFrom(inputs, input);
      return {
        size: Math.ceil((2 * count) / advantage),
        real: (value) => {
          values.set(usual);
          values[at] = value;
          run(values, result);
          return result[0] as number;
        },
      };
    },
  };
}

/** The nodes that a number depends on, itself included, but for what is detached; in ascending order. */
function attachedBelow(graph: Graph, output: NodeId): NodeId[] {
  const isFound = new Uint8Array(output + 1);
  isFound[output] = 1;
  const found: NodeId[] = [];
  for (let id = output; id >= 0; id--) {
    if (isFound[id] === 0 || !graph.isActive(id) || graph.operation(id)?.name === "detach")
      continue;
    found.push(id);
    for (let position = graph.arity(id) - 1; position >= 0; position--) {
      isFound[graph.operand(id, position)] = 1;
    }
  }
  return found.reverse();
}

function complexAtStep(operation: Operation | undefined, given: readonly Complex[]): Complex {
  const form = operation === undefined ? undefined : complexForm(operation.name);
  if (form !== undefined) return form(given);
  const [first, whenTrue, whenFalse] = given as [Complex, Complex, Complex];
  // An alias; or a choice that the input has no part in.
  return operation === undefined ? first : first.re !== 0 ? whenTrue : whenFalse;
}

function obstaclesIn(steps: readonly ReplayedNode[], input: NodeId): Set<string> {
  const dependent = new Set<NodeId>([input]);
  const obstacles = new Set<string>();
  for (const { id, operation, operands } of steps) {
    dependent.add(id);
    if (operation === undefined || complexForm(operation.name) !== undefined) continue;
    const isChoice = operation.name === "if";
    if (isChoice && !dependent.has(operands[0] as NodeId)) continue;
    obstacles.add(isChoice ? "a condition" : (operation.symbol ?? operation.name));
  }
  return obstacles;
}

/** The index of the first id that is not below another, in ascending ids. */
function indexFrom(ids: readonly NodeId[], least: NodeId): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as NodeId) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
