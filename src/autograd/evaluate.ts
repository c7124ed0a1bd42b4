/** What an expression means, in whatever arithmetic: over numbers it gives a number, over a graph nodes. */

import type { Span } from "../error.ts";
import type { Operation } from "../operations/operation.ts";
import { operation } from "../operations/table.ts";
import { chainNames } from "../syntax/applied.ts";
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

/** An arithmetic whose values are of type Value. */
export interface Meaning<Value> {
  constant(value: number): Value;
  /** `source` is what applies the operation: an expression, or of a chain the beginning up to the last operand. */
  apply(operation: Operation, operands: readonly Value[], source: Span): Value;
  name(name: Name): Value;
  call(call: Call): Value;
  /** What has to do with lists. */
  list(expression: List | Range | Comprehension | Index): Value;
}

const chainOperations = Object.fromEntries(
  Object.entries(chainNames).map(([operator, name]) => [operator, operation(name)]),
) as Record<ChainOperator, Operation>;
const [negation, not, power, choice, factorial] = (
  ["neg", "not", "pow", "if", "factorial"] as const
).map(operation) as [Operation, Operation, Operation, Operation, Operation];

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
      const made = expression.operator === "-" ? negation : not;
      return meaning.apply(made, [operand], expression);
    }
    case "chain": {
      const { operands, operators } = expression;
      let value = evaluate(operands[0] as Expression, meaning);
      for (let at = 0; at < operators.length; at++) {
        const operand = operands[at + 1] as Expression;
        const right = evaluate(operand, meaning);
        const made = chainOperations[operators[at] as ChainOperator];
        const isWhole = at === operators.length - 1;
        const source = isWhole
          ? expression
          : { start: (operands[0] as Expression).start, end: operand.end };
        value = meaning.apply(made, [value, right], source);
      }
      return value;
    }
    case "power": {
      const base = evaluate(expression.base, meaning);
      const exponent = evaluate(expression.exponent, meaning);
      return meaning.apply(power, [base, exponent], expression);
    }
    case "conditional": {
      const condition = evaluate(expression.condition, meaning);
      const whenTrue = evaluate(expression.whenTrue, meaning);
      const whenFalse = evaluate(expression.whenFalse, meaning);
      return meaning.apply(choice, [condition, whenTrue, whenFalse], expression);
    }
    case "factorial":
      return meaning.apply(factorial, [evaluate(expression.operand, meaning)], expression);
    case "list":
    case "range":
    case "comprehension":
    case "index":
      return meaning.list(expression);
  }
}
