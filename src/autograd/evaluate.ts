/**
 * What an expression means, in whatever arithmetic: over numbers it gives a number, over a graph a node.
 * Both are held as JavaScript numbers, which is what lets one function do both.
 */

import type { Operation } from "../operations/operation.ts";
import { type OperationName, operation } from "../operations/table.ts";
import type { Call, ChainOperator, Expression, Name } from "../syntax/tree.ts";
import { juxtaposed } from "../syntax/tree.ts";

export interface Meaning {
  constant(value: number): number;
  apply(operation: Operation, operands: readonly number[]): number;
  name(name: Name): number;
  call(call: Call): number;
}

const chainOperations: Readonly<Record<ChainOperator, OperationName>> = {
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
  "*": "mul",
  "/": "div",
  "%": "mod",
  [juxtaposed]: "mul",
};

/** As deep in calls as the expression is in brackets. */
export function evaluate(expression: Expression, meaning: Meaning): number {
  switch (expression.kind) {
    case "number":
      return meaning.constant(expression.value);
    case "name":
      return meaning.name(expression);
    case "call":
      return meaning.call(expression);
    case "unary": {
      const operand = evaluate(expression.operand, meaning);
      if (expression.operator === "+") return operand;
      return meaning.apply(operation(expression.operator === "-" ? "neg" : "not"), [operand]);
    }
    case "chain": {
      const { operands, operators } = expression;
      let value = evaluate(operands[0] as Expression, meaning);
      for (const [index, operator] of operators.entries()) {
        const right = evaluate(operands[index + 1] as Expression, meaning);
        value = meaning.apply(operation(chainOperations[operator]), [value, right]);
      }
      return value;
    }
    case "power": {
      const base = evaluate(expression.base, meaning);
      return meaning.apply(operation("pow"), [base, evaluate(expression.exponent, meaning)]);
    }
    case "conditional": {
      const condition = evaluate(expression.condition, meaning);
      const whenTrue = evaluate(expression.whenTrue, meaning);
      return meaning.apply(operation("if"), [
        condition,
        whenTrue,
        evaluate(expression.whenFalse, meaning),
      ]);
    }
  }
}
