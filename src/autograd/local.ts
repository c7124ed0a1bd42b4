/** The local derivative of a node as a formula: its operation's rule, with the operands in the place of the parameters. */

import type { Operation } from "../operations/operation.ts";
import { type Expression, type Name, operandsOf, withOperands } from "../syntax/tree.ts";
import type { Graph, NodeId } from "./graph.ts";
import { type Extent, raise } from "./raise.ts";
import { type Frame, ruleAt } from "./rules.ts";

/** A node by its name; by its formula if it has none. */
export function nameOrFormula(graph: Graph, id: NodeId, extent?: Extent): Expression {
  const name = graph.label(id);
  return name === undefined ? raise(graph, id, extent) : { kind: "name", name, start: 0, end: 0 };
}

/** So much is written of an operand within a rule, and so many operands where the rule is about all of them. */
const operandExtent: Extent = { nodes: 20 };
const mostOperands = 6;

/**
 * The rule for the derivative of a node by one of its operands, at the node's present numbers: the branch that is taken
 * there. Undefined where nothing flows, and for what has no rule: an alias.
 */
export function localRule(graph: Graph, id: NodeId, position: number): Expression | undefined {
  const operation = graph.operation(id);
  if (operation === undefined) return undefined;
  const numbers = numbersAt(graph, id, operation);
  numbers.position = position;
  const rule = ruleAt(numbers);
  if (rule === undefined) return undefined;
  const written = (at: number): Expression =>
    nameOrFormula(graph, graph.operand(id, at), operandExtent);
  const { parameters, variadic } = operation;
  const first = parameters.length - 1;
  const all = (): Expression[] => {
    const shown = Math.min(graph.arity(id), first + mostOperands);
    const operands = Array.from({ length: shown - first }, (_, at) => written(first + at));
    return shown < graph.arity(id) ? [...operands, ellipsis] : operands;
  };
  const replaced = (expression: Expression): Expression => {
    if (expression.kind === "name") {
      if (expression.name === "f") return nameOrFormula(graph, id, operandExtent);
      const at = parameters.findIndex(({ name }) => name === expression.name);
      if (at === -1) return expression;
      return written(variadic && at === first ? position : at);
    }
    return withOperands(
      expression,
      operandsOf(expression).flatMap((operand) => (isAll(operand) ? all() : [replaced(operand)])),
    );
  };
  return replaced(rule);
}

const ellipsis: Name = { kind: "name", name: "…", start: 0, end: 0 };

const isAll = (expression: Expression): boolean =>
  expression.kind === "name" && expression.name === "xs";

/** The numbers at a node, as rules see them. */
export const numbersAt = (graph: Graph, id: NodeId, operation: Operation): Frame => ({
  operation,
  operands: Array.from(graph.operands(id), (operand) => graph.value(operand)),
  own: graph.value(id),
  position: 0,
});
