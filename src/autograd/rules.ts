/** The derivative rules of the operations: their partials, parsed at first use, and evaluated at operands. */

import type { Operation } from "../operations/operation.ts";
import { functions, operation as operationNamed } from "../operations/table.ts";
import { parseExpression } from "../syntax/parse.ts";
import type { Call, Expression } from "../syntax/tree.ts";
import { evaluate, type Meaning } from "./evaluate.ts";
import type { Graph, NodeId } from "./graph.ts";

/** What the names in a rule stand for, numbers or nodes: the operands of a node, and the node itself. */
export interface Frame {
  readonly operation: Operation;
  readonly operands: readonly number[];
  readonly own: number;
  /** Which operand the rule is for. */
  readonly position: number;
}

const parsed = new Map<Operation, readonly Expression[]>();

/**
 * The rule for the derivative of a node with respect to one operand, at the operands' numbers: the branch that
 * is taken there. Undefined where that branch is 0: nothing flows to the operand.
 */
export function ruleAt(numbers: Frame): Expression | undefined {
  const { operation, position } = numbers;
  let rules = parsed.get(operation);
  if (rules === undefined) {
    rules = operation.partials.map(parseExpression);
    parsed.set(operation, rules);
  }
  let rule = rules[operation.variadic ? 0 : position] as Expression;
  while (rule.kind === "conditional") {
    rule = evaluateRule(rule.condition, numbers) === 0 ? rule.whenFalse : rule.whenTrue;
  }
  return rule.kind === "number" && rule.value === 0 ? undefined : rule;
}

export const isOne = (rule: Expression): boolean => rule.kind === "number" && rule.value === 1;

/** A rule's value at operands that are numbers. */
export const evaluateRule = (rule: Expression, numbers: Frame): number =>
  evaluate(
    rule,
    meaningIn(
      numbers,
      (value) => value,
      (operation, operands) => operation.value(...operands),
    ),
  );

/** A rule as nodes of the graph, at operands that are nodes. */
export const lowerRule = (graph: Graph, rule: Expression, nodes: Frame): NodeId =>
  evaluate(
    rule,
    meaningIn(
      nodes,
      (value) => graph.constant(value),
      (operation, operands) => graph.apply(operation, operands),
    ),
  );

const wellKnown = new Map([
  ["pi", Math.PI],
  ["inf", Number.POSITIVE_INFINITY],
  ["nan", Number.NaN],
]);

function meaningIn(frame: Frame, constant: Meaning["constant"], apply: Meaning["apply"]): Meaning {
  const { operation, operands, own, position } = frame;
  const meaning: Meaning = {
    constant,
    apply,
    name: ({ name }) => {
      if (name === "f" && operation.variadic) return own;
      const index =
        operation.variadic && name === "x" ? position : operation.parameters.indexOf(name);
      const number = wellKnown.get(name);
      return number === undefined ? (operands[index] as number) : constant(number);
    },
    call: ({ callee, operands: given }: Call) =>
      apply(
        functions.get(callee.name) ?? operationNamed("matches"),
        given.flatMap((operand) =>
          operand.kind === "name" && operand.name === "xs" ? operands : evaluate(operand, meaning),
        ),
      ),
  };
  return meaning;
}
