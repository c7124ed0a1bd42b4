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

/** An arithmetic whose values are of type Value; what names mean in it may depend on where they stand. */
export interface Interpreter<Value, Where> {
  constant(value: number): Value;
  /** `source` is what applies the operation: an expression, or of a chain the beginning up to the last operand. */
  apply(operation: Operation, operands: readonly Value[], source: Span, at: Where): Value;
  name(name: Name, at: Where): Value;
  call(call: Call, at: Where): Value;
  /** What has to do with lists. */
  list(expression: List | Range | Comprehension | Index, at: Where): Value;
}

const chainOperations = Object.fromEntries(
  Object.entries(chainNames).map(([operator, name]) => [operator, operation(name)]),
) as Record<ChainOperator, Operation>;
const [negation, not, power, choice, factorial] = (
  ["neg", "not", "pow", "if", "factorial"] as const
).map(operation) as [Operation, Operation, Operation, Operation, Operation];

/** As deep in calls as the expression is in brackets. */
export function evaluate<Value, Where>(
  expression: Expression,
  interpreter: Interpreter<Value, Where>,
  at: Where,
): Value {
  switch (expression.kind) {
    case "number":
      return interpreter.constant(expression.value);
    case "name":
      return interpreter.name(expression, at);
    case "call":
      return interpreter.call(expression, at);
    case "unary": {
      const operand = evaluate(expression.operand, interpreter, at);
      if (expression.operator === "+") return operand;
      const made = expression.operator === "-" ? negation : not;
      return interpreter.apply(made, [operand], expression, at);
    }
    case "chain": {
      const { operands, operators } = expression;
      let value = evaluate(operands[0] as Expression, interpreter, at);
      for (let index = 0; index < operators.length; index++) {
        const operand = operands[index + 1] as Expression;
        const right = evaluate(operand, interpreter, at);
        const made = chainOperations[operators[index] as ChainOperator];
        const isWhole = index === operators.length - 1;
        const source = isWhole
          ? expression
          : { start: (operands[0] as Expression).start, end: operand.end };
        value = interpreter.apply(made, [value, right], source, at);
      }
      return value;
    }
    case "power": {
      const base = evaluate(expression.base, interpreter, at);
      const exponent = evaluate(expression.exponent, interpreter, at);
      return interpreter.apply(power, [base, exponent], expression, at);
    }
    case "conditional": {
      const condition = evaluate(expression.condition, interpreter, at);
      const whenTrue = evaluate(expression.whenTrue, interpreter, at);
      const whenFalse = evaluate(expression.whenFalse, interpreter, at);
      return interpreter.apply(choice, [condition, whenTrue, whenFalse], expression, at);
    }
    case "factorial":
      return interpreter.apply(
        factorial,
        [evaluate(expression.operand, interpreter, at)],
        expression,
        at,
      );
    case "list":
    case "range":
    case "comprehension":
    case "index":
      return interpreter.list(expression, at);
  }
}
