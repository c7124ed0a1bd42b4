/**
 * What lies between some nodes and an output, where derivatives among them are not what their rules have made, but
 * derivatives of what they are derivatives of.
 */

import type { Origin, Origins } from "../../autograd/calls/observer.ts";
import type { Graph, NodeId } from "../../autograd/graph.ts";
import type { Operation } from "../../operations/operation.ts";
import { complexForm, pieceForm } from "./analytic.ts";

interface Placed {
  readonly id: NodeId;
  /** Where its value goes, among those of `nodes`. */
  readonly place: number;
}

/** An operation on the way, or an alias, and the places of its operands. */
export interface OperationStep extends Placed {
  readonly operation: Operation | undefined;
  readonly operands: readonly number[];
  readonly isInPieces: boolean;
  readonly origin?: undefined;
}

/** A derivative, which has a course of its own, and the places of the values that this starts from. */
export interface DerivativeStep extends Placed {
  readonly origin: Origin;
  readonly inner: Course;
  readonly given: readonly number[];
}

export type CourseStep = OperationStep | DerivativeStep;

export interface Course {
  readonly output: NodeId;
  readonly outputPlace: number;
  /** The nodes that it starts from: they are given, whatever they are made of. */
  readonly variables: readonly NodeId[];
  /** All nodes whose values are wanted; the variables are the first. */
  readonly nodes: readonly NodeId[];
  /** Those variables that have a part in the output. */
  readonly reached: ReadonlySet<NodeId>;
  /** Derivatives that no variable has a part in, and what is made of these alone. */
  readonly still: readonly CourseStep[];
  /** What depends on a variable, operands before their users. */
  readonly steps: readonly CourseStep[];
  /** Operations on the way, those within derivatives included, that have no complex form, whole or in pieces. */
  readonly obstacles: ReadonlySet<string>;
  /** Whether something on the way has a complex form in pieces only. */
  readonly hasPieces: boolean;
}

/** How an operand depends on what is given. */
const onVariable = 2;
const onDerivative = 1;

export function courseTo(
  graph: Graph,
  origins: Origins,
  output: NodeId,
  variables: readonly NodeId[],
): Course {
  const given = new Set(variables);
  const nodes = [...variables];
  const places = new Map(nodes.map((node, place) => [node, place]));
  const placeOf = (node: NodeId): number => {
    const known = places.get(node);
    if (known !== undefined) return known;
    places.set(node, nodes.length);
    return nodes.push(node) - 1;
  };
  const dependence = new Map<NodeId, number>();
  const reached = new Set<NodeId>();
  const still: CourseStep[] = [];
  const steps: CourseStep[] = [];
  const obstacles = new Set<string>();
  let hasPieces = false;
  const add = (step: CourseStep, on: number): void => {
    dependence.set(step.id, on);
    (on === onVariable ? steps : still).push(step);
  };
  const dependenceOf = (id: NodeId): number => dependence.get(id) ?? 0;
  for (const id of coneOf(graph, origins, output, given)) {
    if (given.has(id)) {
      dependence.set(id, onVariable);
      reached.add(id);
      continue;
    }
    // What is detached is held fixed, also where what it is made of is gone through on another way.
    if (graph.operation(id)?.name === "detach") continue;
    const origin = origins.get(id);
    if (origin === undefined) {
      const operands = [...graph.operands(id)];
      const operation = graph.operation(id);
      const on = operands.reduce((most, operand) => Math.max(most, dependenceOf(operand)), 0);
      if (on === 0) continue;
      const isInPieces = operation !== undefined && hasPiecesAt(graph, id, operation);
      const place = placeOf(id);
      add({ id, place, operation, operands: operands.map(placeOf), isInPieces }, on);
      if (operation === undefined) continue;
      if (isInPieces) hasPieces = true;
      else if (complexForm(operation.name) === undefined) {
        obstacles.add(operation.symbol ?? operation.name);
      }
      continue;
    }
    const { of, by } = origin;
    const inner = courseTo(graph, origins, of, [...variables.filter((node) => node !== by), by]);
    for (const node of inner.reached) if (node !== by) reached.add(node);
    for (const name of inner.obstacles) obstacles.add(name);
    if (inner.hasPieces) hasPieces = true;
    const isReached = [...inner.reached].some((node) => node !== by);
    const depends = isReached || dependenceOf(by) === onVariable;
    const step = { id, place: placeOf(id), origin, inner, given: inner.variables.map(placeOf) };
    add(step, depends ? onVariable : onDerivative);
  }
  const outputPlace = placeOf(output);
  return { output, outputPlace, variables, nodes, reached, still, steps, obstacles, hasPieces };
}

/** Whether the complex form of an operation is that of one of its pieces. A length is in one piece but for 0. */
const hasPiecesAt = (graph: Graph, id: NodeId, operation: Operation): boolean =>
  pieceForm(operation.name) !== undefined &&
  (complexForm(operation.name) === undefined || graph.value(id) === 0);

/** The nodes that an output is made of, in ascending order: down to what is given, and what is detached. */
function coneOf(
  graph: Graph,
  origins: Origins,
  output: NodeId,
  given: ReadonlySet<NodeId>,
): NodeId[] {
  const found = new Set<NodeId>([output]);
  for (const id of found) {
    if (given.has(id)) continue;
    const origin = origins.get(id);
    if (origin !== undefined) found.add(origin.by);
    else if (graph.operation(id)?.name !== "detach") {
      for (const operand of graph.operands(id)) found.add(operand);
    }
  }
  return [...found].sort((one, other) => one - other);
}

/** The inputs that an output is made of, within its derivatives, too. */
export function inputsOf(graph: Graph, origins: Origins, output: NodeId): NodeId[] {
  const found = new Set<NodeId>([output]);
  for (const id of found) {
    const origin = origins.get(id);
    if (origin !== undefined) found.add(origin.of).add(origin.by);
    for (const operand of graph.operands(id)) found.add(operand);
  }
  return [...found].filter((id) => graph.isInput(id)).sort((one, other) => one - other);
}
