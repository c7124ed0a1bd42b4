/** What an expression means, in whatever arithmetic: over numbers it gives a number, over a graph nodes. */

import type { Operation } from "../operations/operation.ts";
import { type OperationName, operation } from "../operations/table.ts";
import type {
  Call,
  ChainOperator,
  Comprehension,
  Expression,
  Index,
  List,
  Name,
  Range,
} from "../syntax/tree.ts";
import { juxtaposed } from "../syntax/tree.ts";

/** An arithmetic whose values are of type Value. */
export interface Meaning<Value> {
  constant(value: number): Value;
  /** `source` is the expression that applies the operation, up to the last operand. */
  apply(operation: Operation, operands: readonly Value[], source: Expression): Value;
  name(name: Name): Value;
  call(call: Call): Value;
  /** What has to do with lists. */
  list(expression: List | Range | Comprehension | Index): Value;
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
export function evaluate<Value>(expression: Expression, meaning: Meaning<Value>): Value {
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
      const made = operation(expression.operator === "-" ? "neg" : "not");
      return meaning.apply(made, [operand], expression);
    }
    case "chain": {
      const { operands, operators } = expression;
      let value = evaluate(operands[0] as Expression, meaning);
      for (const [index, operator] of operators.entries()) {
        const right = evaluate(operands[index + 1] as Expression, meaning);
        value = meaning.apply(operation(chainOperations[operator]), [value, right], expression);
      }
      return value;
    }
    case "power": {
      const base = evaluate(expression.base, meaning);
      const exponent = evaluate(expression.exponent, meaning);
      return meaning.apply(operation("pow"), [base, exponent], expression);
    }
    case "conditional": {
      const condition = evaluate(expression.condition, meaning);
      const whenTrue = evaluate(expression.whenTrue, meaning);
      const whenFalse = evaluate(expression.whenFalse, meaning);
      return meaning.apply(operation("if"), [condition, whenTrue, whenFalse], expression);
    }
    case "factorial":
      return meaning.apply(
        operation("factorial"),
        [evaluate(expression.operand, meaning)],
        expression,
      );
    case "list":
    case "range":
    case "comprehension":
    case "index":
      return meaning.list(expression);
  }
}
