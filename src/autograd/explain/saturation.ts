/** Which operations keep a gradient back: those that go flat far out, and steps, which are flat everywhere. */

import type { Operation } from "../../operations/operation.ts";
import { type OperationName, operations } from "../../operations/table.ts";
import type { Graph, NodeId } from "../graph.ts";
import { localOfOperand } from "./paths.ts";

/** Below this part of what flows elsewhere, something has vanished; beyond its inverse, something has exploded. */
export const negligible = 1e-12;

/** Operations whose derivative is 0 wherever it exists: steps and comparisons. */
export const isStep = ({ code }: Operation): boolean => stepCodes.has(code);

const stepCodes: ReadonlySet<number> = new Set(
  operations
    .filter(({ group }) => group === "steps and choice" || group === "operators")
    .filter(({ partials }) => partials.every((partial) => partial === "0"))
    .map(({ code }) => code),
);

/** Operations that are flat on one side of a kink, and nothing but that keeps a gradient back there. */
export const isOneSided = ({ name }: Operation): boolean => oneSided.has(name);

const oneSided: ReadonlySet<string> = new Set<OperationName>(["relu", "max", "min", "clamp"]);

/** Comparisons and what joins them: their answers are no numbers to differentiate. */
export const isTruth = (operation: Operation): boolean =>
  isStep(operation) && operation.group === "operators";

/** At numbers of this size, or at numbers no further apart, no function that saturates is flat yet. */
const notYetFlat = 5;

/** Whether a node's operation may go flat where an operand is now. Asked very often, so mostly answered at a glance. */
export function mayBeFlat(graph: Graph, node: NodeId): boolean {
  const operation = graph.operation(node);
  if (operation?.saturates === undefined) return false;
  const arity = graph.arity(node);
  if (!operation.variadic) {
    for (let position = 0; position < arity; position++) {
      const value = graph.value(graph.operand(node, position));
      const isSmall = arity === 1 && Math.abs(value) < notYetFlat;
      if (!isSmall && isFlatIn(graph, node, operation, position)) return true;
    }
    return false;
  }
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let position = 0; position < arity; position++) {
    const value = graph.value(graph.operand(node, position));
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low > notYetFlat;
}

function isFlatIn(graph: Graph, node: NodeId, operation: Operation, position: number): boolean {
  if (!canSaturate(operation, position) || !graph.isActive(graph.operand(node, position))) {
    return false;
  }
  const local = localOfOperand(graph, node, position);
  return local !== undefined && Math.abs(local) < negligible;
}

/** Whether an operation is one that goes flat in what stands at a position. */
export function canSaturate({ parameters, saturates }: Operation, position: number): boolean {
  const parameter = parameters[Math.min(position, parameters.length - 1)];
  return parameter !== undefined && saturates?.includes(parameter.name) === true;
}
