/** Expressions made of operations, names and numbers rather than parsed: each as it would be written. */

import type { OperationName } from "../operations/table.ts";
import { type ChainOperator, type Expression, ellipsis, juxtaposed, type Name } from "./tree.ts";

/** What the operators of chains are called in the table of operations. */
export const chainNames: Readonly<Record<ChainOperator, OperationName>> = {
  or: "or",
  and: "and",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
  "==": "eq",
  "!=": "ne",
  "+": "add",
  "-": "sub",
  "+%": "add",
  "-%": "sub",
  "*": "mul",
  "/": "div",
  "//": "div",
  "%": "mod",
  [juxtaposed]: "mul",
};

const chainOperators = Object.fromEntries(
  Object.entries(chainNames)
    .filter(([operator]) => operator.length === 1 || !/^[-+/].|^j/.test(operator))
    .map(([operator, name]) => [name, operator]),
) as Partial<Record<OperationName, ChainOperator>>;

/** Operators that stand together in one chain. */
const levels: readonly (readonly ChainOperator[])[] = [
  ["+", "-"],
  ["*", "/", "%"],
  ["and"],
  ["or"],
];

const nowhere = { start: 0, end: 0 };

export const nameTree = (name: string): Name => ({ kind: "name", name, ...nowhere });

export function applied(name: OperationName, operands: readonly Expression[]): Expression {
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
      return { kind: "call", callee, primes: 0, operands, ...nowhere };
    }
  }
}

/** a + b and then + c is the one chain a + b + c. */
function chain(left: Expression, operator: ChainOperator, right: Expression): Expression {
  // What is left out altogether is one thing.
  if (left === ellipsis && right === ellipsis) return ellipsis;
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

export function numberTree(value: number): Expression {
  if (Number.isNaN(value)) return { kind: "name", name: "nan", ...nowhere };
  if (value < 0 || Object.is(value, -0)) {
    return { kind: "unary", operator: "-", operand: numberTree(-value), ...nowhere };
  }
  return value === Number.POSITIVE_INFINITY
    ? { kind: "name", name: "inf", ...nowhere }
    : { kind: "number", value, ...nowhere };
}
