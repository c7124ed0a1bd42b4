/** The derivative rules of the operations: their partials, parsed at first use, and evaluated at operands. */

import type { Operation } from "../operations/operation.ts";
import { functions, operation as operationNamed } from "../operations/table.ts";
import { parseExpression } from "../syntax/parse.ts";
import type { Call, Expression, Name } from "../syntax/tree.ts";
import { evaluate, type Meaning } from "./evaluate.ts";
import type { Graph, NodeId } from "./graph.ts";

/** What the names in a rule stand for, numbers or nodes: the operands of a node, and the node itself. */
export interface Frame {
  readonly operation: Operation;
  readonly operands: readonly number[];
  readonly own: number;
  /** Which operand the rule is for. */
  position: number;
}

const parsed: (readonly Expression[] | undefined)[] = [];

/**
 * The rule for the derivative of a node with respect to one operand, at the operands' numbers: the branch that
 * is taken there. Undefined where that branch is 0: nothing flows to the operand.
 */
export function ruleAt(numbers: Frame): Expression | undefined {
  const { operation, position } = numbers;
  parsed[operation.code] ??= operation.partials.map(parseExpression);
  const rules = parsed[operation.code] as readonly Expression[];
  let rule = rules[operation.variadic ? 0 : position] as Expression;
  while (rule.kind === "conditional") {
    rule = evaluateRule(rule.condition, numbers) === 0 ? rule.whenFalse : rule.whenTrue;
  }
  return rule.kind === "number" && rule.value === 0 ? undefined : rule;
}

export const isOne = (rule: Expression): boolean => rule.kind === "number" && rule.value === 1;

/** A rule's value at operands that are numbers. */
export function evaluateRule(rule: Expression, numbers: Frame): number {
  overNumbers.frame = numbers;
  return evaluate(rule, overNumbers);
}

/** A rule as nodes of the graph, at operands that are nodes. */
export function lowerRule(graph: Graph, rule: Expression, nodes: Frame): NodeId {
  const overNodes = new RuleMeaning(
    (value) => graph.constant(value),
    (operation, operands) => graph.apply(operation, operands),
  );
  overNodes.frame = nodes;
  return evaluate(rule, overNodes);
}

const wellKnown = new Map([
  ["pi", Math.PI],
  ["inf", Number.POSITIVE_INFINITY],
  ["nan", Number.NaN],
]);

class RuleMeaning implements Meaning {
  frame: Frame | undefined;
  readonly constant: Meaning["constant"];
  readonly apply: Meaning["apply"];

  constructor(constant: Meaning["constant"], apply: Meaning["apply"]) {
    this.constant = constant;
    this.apply = apply;
  }

  name({ name }: Name): number {
    const { operation, operands, own, position } = this.frame as Frame;
    if (operation.variadic) {
      if (name === "x") return operands[position] as number;
      if (name === "f") return own;
    }
    const index = operation.parameters.indexOf(name);
    return index === -1
      ? this.constant(wellKnown.get(name) as number)
      : (operands[index] as number);
  }

  call({ callee, operands }: Call): number {
    return this.apply(
      functions.get(callee.name) ?? operationNamed("matches"),
      operands.flatMap((operand) =>
        operand.kind === "name" && operand.name === "xs"
          ? (this.frame as Frame).operands
          : evaluate(operand, this),
      ),
    );
  }
}

const overNumbers = new RuleMeaning(
  (value) => value,
  (operation, operands) => operation.value(...operands),
);
