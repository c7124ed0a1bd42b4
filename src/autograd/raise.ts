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

/** How much of a formula is shown before the rest is left out as `…`. */
export interface Extent {
  /** Operations and names. */
  readonly nodes: number;
}

/** Formulas are followed no deeper than this, for the sake of the stack. */
const deepest = 200;

/** The formula of a node in terms of the names that the user gave, the node's own name excepted. */
export function raise(graph: Graph, id: NodeId, { nodes }: Extent = { nodes: 60 }): Expression {
  let left = nodes;

  function own(node: NodeId, depth: number): Expression {
    const operation = graph.operation(node);
    if (operation === undefined) {
      if (graph.isConstant(node)) return numberTree(graph.value(node));
      return graph.arity(node) === 1
        ? named(graph.operand(node, 0), depth)
        : { kind: "name", name: graph.label(node) ?? "…", ...nowhere };
    }
    if (depth > deepest) return ellipsis;
    const operands = Array.from(graph.operands(node), (operand) => named(operand, depth + 1));
    return applied(operation.name as OperationName, operands);
  }

  function named(node: NodeId, depth: number): Expression {
    if (left-- <= 0) return ellipsis;
    const label = graph.label(node);
    return label === undefined ? own(node, depth) : { kind: "name", name: label, ...nowhere };
  }

  return own(id, 0);
}

/** An operation as it is written. */
function applied(name: OperationName, operands: readonly Expression[]): Expression {
  const [x, y, z] = operands as [Expression, Expression, Expression];
  const operator = chainOperators[name];
  if (operator !== undefined) return chain(x, operator, y);
  switch (name) {
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
    default: {
      const callee: Name = { kind: "name", name, ...nowhere };
      // Of very many operands, as many as anyone will read.
      const shown = operands.filter((operand) => operand !== ellipsis);
      const all = shown.length < operands.length ? [...shown, ellipsis] : operands;
      return { kind: "call", callee, primes: 0, operands: all, ...nowhere };
    }
  }
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
