/** From a node of the graph back to a syntax tree, so that it can be shown as a formula. */

import type { OperationName } from "../operations/table.ts";
import type { Chain, ChainOperator, Expression, Name } from "../syntax/tree.ts";
import type { Graph, NodeId } from "./graph.ts";

const nowhere = { start: 0, end: 0 };

/** Stands for what is left out of a formula that would be too long to read. */
const ellipsis: Name = { kind: "name", name: "…", ...nowhere };

const chainOperators: Partial<Record<OperationName, ChainOperator>> = {
  add: "+",
  sub: "-",
  mul: "*",
  div: "/",
  mod: "%",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
  eq: "==",
  ne: "!=",
  and: "and",
  or: "or",
};

/** Operators that stand together in one chain. */
const levels: readonly (readonly ChainOperator[])[] = [
  ["+", "-"],
  ["*", "/", "%"],
  ["and"],
  ["or"],
];

/**
 * The formula of a node in terms of the names that the user gave, the node's own name excepted.
 * What lies more than `depth` operations below is left out as `…`.
 */
export function raise(graph: Graph, id: NodeId, depth = 12): Expression {
  const operation = graph.operation(id);
  if (operation === undefined) {
    if (graph.isConstant(id)) return numberTree(graph.value(id));
    return graph.arity(id) === 1
      ? raiseNamed(graph, graph.operand(id, 0), depth)
      : { kind: "name", name: graph.label(id) ?? "…", ...nowhere };
  }
  if (depth === 0) return ellipsis;
  const operands = Array.from(graph.operands(id), (operand) =>
    raiseNamed(graph, operand, depth - 1),
  );
  const [x, y, z] = operands as [Expression, Expression, Expression];
  const operator = chainOperators[operation.name as OperationName];
  if (operator !== undefined) return chain(x, operator, y);
  switch (operation.name as OperationName) {
    case "neg":
      return { kind: "unary", operator: "-", operand: x, ...nowhere };
    case "not":
      return { kind: "unary", operator: "not", operand: x, ...nowhere };
    case "pow":
      return { kind: "power", base: x, exponent: y, ...nowhere };
    case "factorial":
      return { kind: "factorial", operand: x, ...nowhere };
    case "if":
      return { kind: "conditional", condition: x, whenTrue: y, whenFalse: z, ...nowhere };
    default:
      return {
        kind: "call",
        callee: { kind: "name", name: operation.name, ...nowhere },
        primes: 0,
        operands,
        ...nowhere,
      };
  }
}

function raiseNamed(graph: Graph, id: NodeId, depth: number): Expression {
  const label = graph.label(id);
  return label === undefined ? raise(graph, id, depth) : { kind: "name", name: label, ...nowhere };
}

/** a + b and then + c is the one chain a + b + c. */
function chain(left: Expression, operator: ChainOperator, right: Expression): Chain {
  const level = levels.find((operators) => operators.includes(operator));
  if (left.kind === "chain" && level?.includes(left.operators[0] as ChainOperator)) {
    return {
      ...left,
      operands: [...left.operands, right],
      operators: [...left.operators, operator],
    };
  }
  return { kind: "chain", operands: [left, right], operators: [operator], ...nowhere };
}

function numberTree(value: number): Expression {
  if (Number.isNaN(value)) return { kind: "name", name: "nan", ...nowhere };
  if (value < 0 || Object.is(value, -0)) {
    return { kind: "unary", operator: "-", operand: numberTree(-value), ...nowhere };
  }
  return value === Number.POSITIVE_INFINITY
    ? { kind: "name", name: "inf", ...nowhere }
    : { kind: "number", value, ...nowhere };
}
