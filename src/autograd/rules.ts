/** The derivative rules of the operations: their partials, parsed at first use, and evaluated at operands. */

import { type Operation, type VariadicRow, valueAt } from "../operations/operation.ts";
import { type OperationName, operation as operationNamed } from "../operations/table.ts";
import { parseExpression } from "../syntax/parse.ts";
import type { Call, Expression, Name } from "../syntax/tree.ts";
import { evaluate, type Interpreter } from "./evaluate.ts";
import type { Graph, NodeId } from "./graph.ts";

/** What the names in a rule stand for, in some arithmetic: the operands of a node, and the node itself. */
export interface Operands<Value> {
  readonly operation: Operation;
  readonly operands: readonly Value[];
  readonly own: Value;
  readonly position: number;
}

/** The same for the numbers at a node, to go from operand to operand, and from node to node. */
export interface Frame {
  operation: Operation;
  operands: number[];
  own: number;
  position: number;
  node?: NodeId;
  /** What operations have computed from all operands; whoever changes the operands clears it. */
  among?: Map<Operation, (first: number) => number> | undefined;
}

export function moveFrame(frame: Frame, graph: Graph, id: NodeId, operation: Operation): void {
  const arity = graph.arity(id);
  frame.operation = operation;
  frame.operands.length = arity;
  for (let position = 0; position < arity; position++) {
    frame.operands[position] = graph.value(graph.operand(id, position));
  }
  frame.own = graph.value(id);
  frame.node = id;
  frame.position = 0;
  frame.among = undefined;
}

export function frameAt(graph: Graph, id: NodeId, operation: Operation): Frame {
  const frame: Frame = { operation, operands: [], own: 0, position: 0, node: id };
  moveFrame(frame, graph, id, operation);
  return frame;
}

const parsed: (readonly Expression[] | undefined)[] = [];

/** The rule for the derivative of an operation with respect to one operand, with all its branches. */
export function ruleFor(operation: Operation, position: number): Expression {
  parsed[operation.code] ??= operation.partials.map(parseExpression);
  const rules = parsed[operation.code] as readonly Expression[];
  return rules[Math.min(position, rules.length - 1)] as Expression;
}

export const truthOf = (condition: number): boolean => condition !== 0;

export type OnCondition = (condition: Expression, isTrue: boolean) => void;

/**
 * The rule for the derivative of a node with respect to one operand, at the operands' numbers: the branch that
 * is taken there. Undefined where that branch is 0: nothing flows to the operand.
 */
export function ruleAt(numbers: Frame): Expression | undefined {
  const rule = branchAt(numbers);
  return isZero(rule) ? undefined : rule;
}

/** The branch of a rule that is taken at the operands' numbers. */
export function branchAt(numbers: Frame, onCondition?: OnCondition): Expression {
  let rule = ruleFor(numbers.operation, numbers.position);
  while (rule.kind === "conditional") {
    const isTrue = truthOf(evaluateRule(rule.condition, numbers));
    onCondition?.(rule.condition, isTrue);
    rule = isTrue ? rule.whenTrue : rule.whenFalse;
  }
  return rule;
}

/** Whether something flows by a rule whatever the numbers are. */
export const alwaysFlows = (rule: Expression): boolean =>
  rule.kind === "conditional"
    ? alwaysFlows(rule.whenTrue) && alwaysFlows(rule.whenFalse)
    : !isZero(rule);

/** Whether whatever reaches a node of an operation goes on to all its operands. */
export const flowsToAll = (operation: Operation): boolean =>
  operation.partials.every((_, position) => alwaysFlows(ruleFor(operation, position)));

/** By such a rule nothing flows. */
export const isZero = (rule: Expression): boolean => isNumber(rule, 0) || vanishes(rule);

/** It is `vanishing(e, y)`: 0, and nothing flows, but its own derivative need not be 0 where y varies. */
const vanishes = (rule: Expression): boolean =>
  rule.kind === "call" && rule.callee.name === "vanishing";

/** What a branch stands for whatever numbers there are; and which operand keeps it 0. */
export function vanishingPart(
  rule: Expression,
  { parameters }: Operation,
): { readonly rule: Expression; readonly position: number } | undefined {
  if (rule.kind !== "call" || !vanishes(rule)) return undefined;
  const [part, kept] = rule.operands as [Expression, Name];
  return { rule: part, position: parameters.findIndex(({ name }) => name === kept.name) };
}

const isNumber = (rule: Expression, value: number): boolean =>
  rule.kind === "number" && rule.value === value;

export const isOne = (rule: Expression): boolean => isNumber(rule, 1);

/** A rule's value at operands that are numbers. */
export function evaluateRule(rule: Expression, numbers: NumbersAt): number {
  let run = prepared.get(rule);
  if (run === undefined) {
    run = evaluate(rule, preparation, numbers.operation);
    prepared.set(rule, run);
  }
  return run(numbers);
}

/** A rule as a function of the numbers at a node: they are evaluated very often. */
type NumberRule = (at: NumbersAt) => number;

type NumbersAt = Operands<number> & Pick<Frame, "among">;

const prepared = new Map<Expression, NumberRule>();

export const lowerRule = (graph: Graph, rule: Expression, nodes: Operands<number>): NodeId =>
  evaluateIn(graph, rule, nodes);

/** What numbers and operations are in an arithmetic. */
export interface Arithmetic<Value> {
  constant(value: number): Value;
  apply(operation: Operation, operands: readonly Value[]): Value;
}

/** A rule's value in any arithmetic. */
export function evaluateIn<Value>(
  arithmetic: Arithmetic<Value>,
  rule: Expression,
  at: Operands<Value>,
): Value {
  return evaluate(rule, new RuleInterpreter(arithmetic), at);
}

export const ruleConstants = new Map([
  ["pi", Math.PI],
  ["e", Math.E],
  ["inf", Number.POSITIVE_INFINITY],
  ["nan", Number.NaN],
]);

class RuleInterpreter<Value> implements Interpreter<Value, Operands<Value>> {
  private readonly arithmetic: Arithmetic<Value>;

  constructor(arithmetic: Arithmetic<Value>) {
    this.arithmetic = arithmetic;
  }

  constant(value: number): Value {
    return this.arithmetic.constant(value);
  }

  apply(operation: Operation, operands: readonly Value[]): Value {
    return this.arithmetic.apply(operation, operands);
  }

  name({ name }: Name, { operation, operands, own, position }: Operands<Value>): Value {
    const { parameters, variadic } = operation;
    if (name === "f") return own;
    const index = parameters.findIndex((parameter) => parameter.name === name);
    if (index === -1) return this.constant(ruleConstants.get(name) as number);
    const isRepeated = variadic && index === parameters.length - 1;
    return operands[isRepeated ? position : index] as Value;
  }

  call({ callee, operands }: Call, at: Operands<Value>): Value {
    // `xs` alone is all operands that the last parameter of a variadic operation stands for.
    const given = operands.flatMap((operand) =>
      isAll(operand)
        ? at.operands.slice(at.operation.parameters.length - 1)
        : [evaluate(operand, this, at)],
    );
    return this.apply(operationNamed(callee.name as OperationName), given);
  }

  /** Rules have no lists but `xs`. */
  list(): never {
    throw new Error("a list in a rule");
  }
}

export const isAll = (operand: Expression): boolean =>
  operand.kind === "name" && operand.name === "xs";

const conjunction = operationNamed("and");

/** Where names stand, and what is called, is found out once. */
class RuleCompiler implements Interpreter<NumberRule, Operation> {
  constant(value: number): NumberRule {
    return () => value;
  }

  apply(operation: Operation, operands: readonly NumberRule[]): NumberRule {
    const [x, y] = operands as [NumberRule, NumberRule];
    if (operation.variadic || operands.length > 2) {
      return (at) =>
        valueAt(
          operation,
          operands.map((operand) => operand(at)),
        );
    }
    // What comes first mostly decides.
    if (operation === conjunction) return (at) => Number(x(at) !== 0 && y(at) !== 0);
    return operands.length === 1
      ? (at) => operation.value(x(at))
      : (at) => operation.value(x(at), y(at));
  }

  name({ name }: Name, { parameters, variadic }: Operation): NumberRule {
    if (name === "f") return (at) => at.own;
    const index = parameters.findIndex((parameter) => parameter.name === name);
    if (index === -1) return this.constant(ruleConstants.get(name) as number);
    if (variadic && index === parameters.length - 1) {
      return (at) => at.operands[at.position] as number;
    }
    return (at) => at.operands[index] as number;
  }

  call({ callee, operands }: Call, own: Operation): NumberRule {
    const called = operationNamed(callee.name as OperationName);
    if (!operands.some(isAll)) {
      return this.apply(
        called,
        operands.map((operand) => evaluate(operand, this, own)),
      );
    }
    const first = own.parameters.length - 1;
    const [one, others] = operands as [Expression, Expression?];
    if (called.variadic && called.among !== undefined && others !== undefined && isAll(others)) {
      return amongOthers(called, called.among, evaluate(one, this, own), first);
    }
    const given = operands.map((operand) =>
      isAll(operand) ? undefined : evaluate(operand, this, own),
    );
    return (at) =>
      valueAt(
        called,
        given.flatMap((operand) => operand?.(at) ?? at.operands.slice(first)),
      );
  }

  /** Rules have no lists but `xs`. */
  list(): never {
    throw new Error("a list in a rule");
  }
}

const preparation = new RuleCompiler();

/** An operation at a number and all operands, which are gone through once for each node. */
const amongOthers =
  (
    operation: Operation,
    among: NonNullable<VariadicRow["among"]>,
    one: NumberRule,
    first: number,
  ): NumberRule =>
  (at) => {
    at.among ??= new Map();
    let found = at.among.get(operation);
    if (found === undefined) {
      found = among(at.operands.slice(first));
      at.among.set(operation, found);
    }
    return found(one(at));
  };
