/** From a syntax tree to nodes of the graph: where names, calls and derivatives get their meaning. */

import {
  argumentCount,
  NablaError,
  notDifferentiable,
  recursiveFunction,
  unknownName,
  wrongArity,
} from "../error.ts";
import { type Operation, signatureOf } from "../operations/operation.ts";
import { functions as builtIn } from "../operations/table.ts";
import { nearest } from "../syntax/suggest.ts";
import { type Call, type Expression, type Name, operandsOf } from "../syntax/tree.ts";
import { evaluate, type Meaning } from "./evaluate.ts";
import type { Differentiator } from "./gradient.ts";
import type { Graph, NodeId } from "./graph.ts";

export interface UserFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: Expression;
}

/** What the names of a program stand for at the moment. */
export interface Names {
  /** The node of a variable or a constant. */
  variable(name: string): NodeId | undefined;
  variableNames(): Iterable<string>;
  function(name: string): UserFunction | undefined;
  functionNames(): Iterable<string>;
}

/** Where an expression stands: the parameters around it, and the calls that led to it. */
interface Place {
  readonly parameters: ReadonlyMap<string, NodeId>;
  readonly calls: readonly string[];
}

/** Functions whose operands are not all plain values; each gets the call as it is written. */
type SpecialForm = (call: Call, lowering: Lowering, place: Place) => NodeId;

export const specialForms: ReadonlyMap<
  string,
  { signature: string; doc: string; lower: SpecialForm }
> = new Map(
  Object.entries({
    diff: {
      signature: "diff(expr, x, n=1)",
      doc: "the exact derivative of expr with respect to x, n times; it can be differentiated again",
      lower: lowerDiff,
    },
  }),
);

export class Lowering {
  readonly graph: Graph;
  readonly differentiator: Differentiator;
  private readonly names: Names;

  constructor(graph: Graph, differentiator: Differentiator, names: Names) {
    this.graph = graph;
    this.differentiator = differentiator;
    this.names = names;
  }

  /** Appends the nodes of an expression, and returns the one that is its value. */
  lower(expression: Expression, place: Place = { parameters: new Map(), calls: [] }): NodeId {
    const meaning: Meaning = {
      constant: (value) => this.graph.constant(value),
      apply: (operation, operands) => this.graph.apply(operation, operands),
      name: (name) => this.variable(name, place),
      call: (call) => this.call(call, place),
    };
    return evaluate(expression, meaning);
  }

  variable(name: Name, place: Place): NodeId {
    const node = place.parameters.get(name.name) ?? this.names.variable(name.name);
    if (node !== undefined) return node;
    const isFunction = this.isFunction(name.name);
    throw unknownName(name, "variable", name.name, {
      suggestion: isFunction
        ? undefined
        : nearest(name.name, [...place.parameters.keys(), ...this.names.variableNames()]),
      advice: isFunction
        ? `${name.name} is a function: write ${name.name}(…)`
        : `give it a value first: ${name.name} = 1`,
    });
  }

  private call(call: Call, place: Place): NodeId {
    const { name } = call.callee;
    const own = this.names.function(name);
    if (own !== undefined) return this.callUserFunction(own, call, place);
    const special = specialForms.get(name);
    if (special !== undefined) return special.lower(call, this, place);
    const operation = builtIn.get(name);
    if (operation === undefined) throw this.unknownFunction(call.callee, place);
    return this.graph.apply(operation, this.operandsOf(call, operation, place));
  }

  private operandsOf(call: Call, operation: Operation, place: Place): NodeId[] {
    const count = operation.parameters.length;
    const most = operation.variadic ? Number.POSITIVE_INFINITY : count;
    requireCount(call, signatureOf(operation), count, most);
    return call.operands.map((operand) => this.lower(operand, place));
  }

  private callUserFunction(called: UserFunction, call: Call, place: Place): NodeId {
    const { name, parameters, body } = called;
    if (place.calls.includes(name)) {
      throw recursiveFunction(call, [...place.calls.slice(place.calls.indexOf(name)), name]);
    }
    requireCount(call, `${name}(${parameters.join(", ")})`, parameters.length, parameters.length);
    const bound = new Map<string, NodeId>();
    for (const [index, operand] of call.operands.entries()) {
      const parameter = parameters[index] as string;
      const value = this.lower(operand, place);
      // Differentiated with respect to, a parameter has to be a node of its own: not the constant 3
      // that also stands elsewhere in the body, nor a node that the body happens to build again.
      bound.set(parameter, differentiatesBy(body, parameter) ? this.graph.alias(value) : value);
    }
    try {
      return this.lower(body, { parameters: bound, calls: [...place.calls, name] });
    } catch (error) {
      throw error instanceof NablaError ? error.fromCall(call, name) : error;
    }
  }

  private unknownFunction(callee: Name, place: Place): Error {
    const { name } = callee;
    const isVariable = place.parameters.has(name) || this.names.variable(name) !== undefined;
    return unknownName(callee, "function", name, {
      suggestion: isVariable
        ? undefined
        : nearest(name, [...builtIn.keys(), ...specialForms.keys(), ...this.names.functionNames()]),
      advice: isVariable
        ? `${name} is a variable: write ${name}*(…) for a product`
        : "see :help for the functions there are",
    });
  }

  private isFunction(name: string): boolean {
    return builtIn.has(name) || specialForms.has(name) || this.names.function(name) !== undefined;
  }
}

function requireCount(call: Call, signature: string, least: number, most: number): void {
  const given = call.operands.length;
  if (given >= least && given <= most) return;
  throw wrongArity(call, call.callee.name, signature, argumentCount(least, most), given);
}

/** Whether an expression takes a derivative with respect to this name. */
function differentiatesBy(expression: Expression, name: string): boolean {
  if (expression.kind === "call" && expression.callee.name === "diff") {
    const variable = expression.operands[1];
    if (variable?.kind === "name" && variable.name === name) return true;
  }
  return operandsOf(expression).some((operand) => differentiatesBy(operand, name));
}

function lowerDiff(call: Call, lowering: Lowering, place: Place): NodeId {
  const { signature } = specialForms.get("diff") as { signature: string };
  requireCount(call, signature, 2, 3);
  const [expression, variable, times] = call.operands as [Expression, Expression, Expression?];
  if (variable.kind !== "name") {
    throw notDifferentiable(
      variable,
      "a derivative is with respect to a name",
      `write ${signature}`,
    );
  }
  const { graph, differentiator } = lowering;
  const by = lowering.variable(variable, place);
  if (graph.isConstant(by)) {
    throw notDifferentiable(
      variable,
      `${variable.name} is a constant`,
      "a derivative is with respect to an input, a derived value or a parameter",
    );
  }
  const order = times === undefined ? 1 : orderOf(times, lowering, place);
  let node = lowering.lower(expression, place);
  for (let n = 0; n < order; n++) node = differentiator.derivative(node, by);
  return node;
}

function orderOf(times: Expression, lowering: Lowering, place: Place): number {
  const node = lowering.lower(times, place);
  const order = lowering.graph.value(node);
  if (Number.isInteger(order) && order >= 0 && lowering.graph.isConstant(node)) return order;
  throw notDifferentiable(
    times,
    "the order of a derivative is a whole number, 0 or more",
    "write diff(expr, x, 2)",
  );
}
