/** What an expression means, in whatever arithmetic: over numbers it gives a number, over a graph nodes. */

import type { Span } from "../error.ts";
import type { Operation } from "../operations/operation.ts";
import { operation } from "../operations/table.ts";
import { chainNames } from "../syntax/applied.ts";
import type {
  Call,
  Chain,
  ChainOperator,
  Comprehension,
  Conditional,
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
  /** A sum with the calls in it that look like differences. */
  withCalls?(sum: Chain, at: Where): Chain;
  /** Of a conditional of which only one branch must be looked at, that one. */
  branch?(conditional: Conditional, at: Where): Expression | undefined;
  list(expression: List | Range | Comprehension | Index, at: Where): Value;
}

const chainOperations = Object.fromEntries(
  Object.entries(chainNames).map(([operator, name]) => [operator, operation(name)]),
) as Record<ChainOperator, Operation>;
const unary = { "-": operation("neg"), not: operation("not") };
const [power, choice, factorial] = [operation("pow"), operation("if"), operation("factorial")];
const [times, over, floor] = [operation("mul"), operation("div"), operation("floor")];

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
      return interpreter.apply(unary[expression.operator], [operand], expression, at);
    }
    case "chain": {
      const { maybeCalls } = expression;
      const { operands, operators } =
        (maybeCalls && interpreter.withCalls?.(expression, at)) ?? expression;
      let value = evaluate(operands[0] as Expression, interpreter, at);
      for (let index = 0; index < operators.length; index++) {
        const operand = operands[index + 1] as Expression;
        const operator = operators[index] as ChainOperator;
        let right = evaluate(operand, interpreter, at);
        if (operator === "+%" || operator === "-%") {
          right = interpreter.apply(times, [value, right], operand, at);
          right = interpreter.apply(over, [right, interpreter.constant(100)], operand, at);
        }
        const isWhole = index === operators.length - 1;
        const source = isWhole
          ? expression
          : { start: (operands[0] as Expression).start, end: operand.end };
        value = interpreter.apply(chainOperations[operator], [value, right], source, at);
        if (operator === "//") value = interpreter.apply(floor, [value], source, at);
      }
      return value;
    }
    case "power": {
      const base = evaluate(expression.base, interpreter, at);
      const exponent = evaluate(expression.exponent, interpreter, at);
      return interpreter.apply(power, [base, exponent], expression, at);
    }
    case "conditional": {
      const branch = interpreter.branch?.(expression, at);
      if (branch !== undefined) return evaluate(branch, interpreter, at);
      const condition = evaluate(expression.condition, interpreter, at);
      const whenTrue = evaluate(expression.whenTrue, interpreter, at);
      const whenFalse = evaluate(expression.whenFalse, interpreter, at);
      return interpreter.apply(choice, [condition, whenTrue, whenFalse], expression, at);
    }
    case "factorial": {
      const operand = evaluate(expression.operand, interpreter, at);
      return interpreter.apply(factorial, [operand], expression, at);
    }
    case "list":
    case "range":
    case "comprehension":
    case "index":
      return interpreter.list(expression, at);
  }
}
