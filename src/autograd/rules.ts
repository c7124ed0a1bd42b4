/** The derivative rules of the operations: their partials, parsed at first use, and evaluated at operands. */

import { type Operation, valueAt } from "../operations/operation.ts";
import { type OperationName, operation as operationNamed } from "../operations/table.ts";
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
  let rule = rules[Math.min(position, rules.length - 1)] as Expression;
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

class RuleMeaning implements Meaning<number> {
  frame: Frame | undefined;
  readonly constant: Meaning<number>["constant"];
  readonly apply: Meaning<number>["apply"];

  constructor(
    constant: Meaning<number>["constant"],
    apply: (operation: Operation, operands: readonly number[]) => number,
  ) {
    this.constant = constant;
    this.apply = apply;
  }

  name({ name }: Name): number {
    const { operation, operands, own, position } = this.frame as Frame;
    const { parameters, variadic } = operation;
    if (name === "f") return own;
    const index = parameters.findIndex((parameter) => parameter.name === name);
    if (index === -1) return this.constant(wellKnown.get(name) as number);
    const isRepeated = variadic && index === parameters.length - 1;
    return operands[isRepeated ? position : index] as number;
  }

  call({ callee, operands }: Call): number {
    const called = operationNamed(callee.name as OperationName);
    const given = operands.flatMap((operand) =>
      operand.kind === "name" && operand.name === "xs" ? this.repeated() : evaluate(operand, this),
    );
    return this.apply(called, given, callee);
  }

  /** Rules have no lists but `xs`. */
  list(): never {
    throw new Error("a list in a rule");
  }

  /** The operands that the last parameter of a variadic operation stands for. */
  private repeated(): readonly number[] {
    const { operation, operands } = this.frame as Frame;
    return operands.slice(operation.parameters.length - 1);
  }
}

const overNumbers = new RuleMeaning((value) => value, valueAt);

/** Which convention a derivative of a node follows at its numbers, where it follows one. */
export function conventionAt(numbers: Frame): string | undefined {
  const { kink } = numbers.operation;
  if (kink === undefined) return undefined;
  const [where, convention] = kink;
  let condition = conditions.get(where);
  if (condition === undefined) {
    condition = parseExpression(where);
    conditions.set(where, condition);
  }
  return evaluateRule(condition, numbers) === 1 ? convention : undefined;
}

const conditions = new Map<string, Expression>();
