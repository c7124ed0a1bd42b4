/** A node's value at other values of an input: the graph gone through again, as it stands, in real or complex numbers. */

import { type Complex, complex } from "../numerics/complex.ts";
import { complexForm } from "../operations/analytic.ts";
import { type Operation, valueAt } from "../operations/operation.ts";
import type { Graph, NodeId } from "./graph.ts";

/** What lies between an input and an output, to be gone through again and again. */
export interface Replay {
  /** Operands read in one go through it: what that costs. */
  readonly size: number;
  /** Operations on the way that have no complex form. */
  readonly obstacles: ReadonlySet<string>;
  /** The output's value where the input has this one. */
  real(value: number): number;
  complex(value: Complex): Complex;
}

/** An operation on the way; undefined for an alias. */
interface Step {
  readonly id: NodeId;
  readonly operation: Operation | undefined;
  readonly operands: readonly NodeId[];
}

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

  constructor(graph: Graph, output: NodeId) {
    this.graph = graph;
    this.output = output;
    this.needed = attachedBelow(graph, output);
    this.depends = new Uint8Array(output + 1);
  }

  /** What it costs to find the way to an input. */
  get size(): number {
    return this.needed.length;
  }

  from(input: NodeId): Replay {
    const { graph, output } = this;
    const steps = this.stepsFrom(input);
    const numbers = new Map<NodeId, number>();
    const numberAt = (id: NodeId): number => numbers.get(id) ?? graph.value(id);
    const complexes = new Map<NodeId, Complex>();
    const complexAt = (id: NodeId): Complex => complexes.get(id) ?? complex(graph.value(id));
    return {
      size: steps.reduce((sum, { operands }) => sum + operands.length, 0),
      obstacles: obstaclesIn(steps, input),
      real: (value) => {
        numbers.set(input, value);
        for (const { id, operation, operands } of steps) {
          const given = operands.map(numberAt);
          numbers.set(
            id,
            operation === undefined ? (given[0] as number) : valueAt(operation, given),
          );
        }
        return numberAt(output);
      },
      complex: (value) => {
        complexes.set(input, value);
        for (const { id, operation, operands } of steps) {
          const given = operands.map(complexAt);
          complexes.set(id, complexAtStep(operation, given));
        }
        return complexAt(output);
      },
    };
  }

  /** The nodes that depend on the input, operands before their users. */
  private stepsFrom(input: NodeId): Step[] {
    const { graph, needed, depends } = this;
    depends.fill(0);
    depends[input] = 1;
    const steps: Step[] = [];
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

function obstaclesIn(steps: readonly Step[], input: NodeId): Set<string> {
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
