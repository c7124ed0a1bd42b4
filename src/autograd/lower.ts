/** From a syntax tree to nodes of the graph: where names, calls and lists get their meaning. */

import {
  listExpected,
  longestList,
  NablaError,
  notDifferentiable,
  numberExpected,
  outOfRange,
  requireCount,
  type Span,
  tooLong,
} from "../error.ts";
import { type DefinedFunction, type Operation, signatureOf } from "../operations/operation.ts";
import { functions as builtIn, operation } from "../operations/table.ts";
import { whyNotCall, withCalls } from "../syntax/open-calls.ts";
import type {
  Call,
  Chain,
  Comprehension,
  Conditional,
  Expression,
  Index,
  List,
  Name,
  Range,
} from "../syntax/tree.ts";
import { collect, definitionOf, requireOneLength } from "./calls/arguments.ts";
import type { Observer, Origin } from "./calls/observer.ts";
import { joinedInPieces } from "./calls/pieces.ts";
import { Recursion } from "./calls/recursion.ts";
import { sumsOfOthers } from "./calls/sums-of-others.ts";
import { evaluate, type Interpreter } from "./evaluate.ts";
import { Findings } from "./findings.ts";
import type { Differentiator } from "./gradient.ts";
import type { Graph, NodeId } from "./graph.ts";
import { areNodes, elementwise, isList, mapNodes, nodesOf, type Quantity } from "./quantity.ts";
import { type Lowerer, type Names, outermost, type Scope, type UserFunction } from "./scope.ts";
import { differentiatesBy, specialForms } from "./special-forms.ts";

/** Ranges that would take days to go through, too. */
const longestRange = 1e12;

/** The elements of a range, which need not all exist at once. */
interface Elements {
  readonly length: number;
  at(step: number): NodeId;
}

export interface LoweringOptions {
  readonly findings?: Findings;
  readonly observer?: Observer | undefined;
  /** What derivatives are derivatives of is added to it. */
  readonly origins?: Map<NodeId, Origin>;
}

/** Lowers what belongs together, as a statement does, and knows what that has needed. */
export class Lowering implements Lowerer, Interpreter<Quantity, Scope> {
  readonly graph: Graph;
  readonly differentiator: Differentiator;
  readonly names: Names;
  readonly findings: Findings;
  private readonly observer: Observer | undefined;
  private readonly origins: Map<NodeId, Origin> | undefined;
  private readonly recursion: Recursion;

  constructor(
    graph: Graph,
    differentiator: Differentiator,
    names: Names,
    { findings = new Findings(), observer, origins }: LoweringOptions = {},
  ) {
    this.graph = graph;
    this.differentiator = differentiator;
    this.names = names;
    this.findings = findings;
    this.observer = observer;
    this.origins = origins;
    this.recursion = new Recursion((name) => names.function(name));
  }

  /** Appends the nodes of an expression, and returns what it comes to. */
  lower(expression: Expression, scope: Scope = outermost): Quantity {
    return evaluate(expression, this, scope);
  }

  /** The same where only a number will do. */
  lowerNumber(expression: Expression, scope: Scope): NodeId {
    const quantity = this.lower(expression, scope);
    if (!isList(quantity)) return quantity;
    throw numberExpected(expression, quantity.length);
  }

  derivative(output: NodeId, by: NodeId, order = 1): NodeId {
    this.findings.hasDerivatives = true;
    let result = output;
    for (let n = 0; n < order; n++) {
      // The derivatives of 0 are 0, however many are asked for.
      if (n > 0 && this.graph.isConstant(result) && this.graph.value(result) === 0) break;
      this.graph.onWork?.();
      result = this.differentiator.derivative(result, by, this.findings);
    }
    const { origins } = this;
    if (origins === undefined || order === 0) return result;
    // A node of its own, for the rules may have made one that stands for other things, too.
    const node = this.graph.alias(result);
    const earlier = origins.get(output);
    origins.set(
      node,
      earlier?.by === by
        ? { of: earlier.of, by, order: earlier.order + order }
        : { of: output, by, order },
    );
    return node;
  }

  derivatives(output: NodeId, by: readonly NodeId[]): readonly NodeId[] {
    const { graph, origins } = this;
    const below = new Set(graph.dependencies(by.flatMap((id) => [...graph.operands(id)])));
    // A pass for several ends at each of them: it does not reach one by way of another.
    const areNested = by.some((id) => below.has(id));
    if (areNested || origins !== undefined) return by.map((id) => this.derivative(output, id));
    this.findings.hasDerivatives = true;
    return this.differentiator.derivatives(output, by, this.findings);
  }

  constant(value: number): NodeId {
    return this.graph.constant(value);
  }

  name(name: Name, scope: Scope): Quantity {
    const parameter = scope.parameters.get(name.name);
    if (parameter !== undefined) return parameter;
    const quantity = this.names.variable(name.name);
    if (quantity === undefined) throw this.names.unknownName(name, "variable", scope);
    return quantity;
  }

  shapingValue(id: NodeId): number {
    if (this.graph.isActive(id)) this.findings.shapeDependsOnValues = true;
    return this.graph.value(id);
  }

  /** An operation on numbers, or element by element on lists. */
  apply(made: Operation, operands: readonly Quantity[], source: Span, scope: Scope): Quantity {
    if (areNodes(operands)) return this.applyToNodes(made, operands, source, scope);
    requireOneLength(operands, source, made);
    return elementwise(operands, (nodes) => this.applyToNodes(made, nodes, source, scope));
  }

  private applyToNodes(
    made: Operation,
    nodes: readonly NodeId[],
    source: Span,
    scope: Scope,
  ): NodeId {
    const node = this.graph.apply(made, nodes);
    if (this.observer === undefined) return node;
    const { at = source, called, calledAt = source } = scope;
    this.observer.add(node, nodes, at, made, called && { called, span: calledAt });
    return node;
  }

  private isVariable(name: string, scope: Scope): boolean {
    return scope.parameters.has(name) || this.names.variable(name) !== undefined;
  }

  private isFunction(name: string): boolean {
    return this.names.function(name) !== undefined || builtIn.has(name) || specialForms.has(name);
  }

  withCalls(sum: Chain, scope: Scope): Chain {
    return withCalls(sum, (name) => !this.isVariable(name, scope) && this.isFunction(name));
  }

  branch({ condition, whenTrue, whenFalse }: Conditional, scope: Scope): Expression | undefined {
    if (!this.recursion.isIn(whenTrue) && !this.recursion.isIn(whenFalse)) return undefined;
    const isTrue = this.shapingValue(this.lowerNumber(condition, scope)) !== 0;
    this.names.passOver?.(isTrue ? whenFalse : whenTrue);
    return isTrue ? whenTrue : whenFalse;
  }

  call(call: Call, scope: Scope): Quantity {
    const { callee, operands, primes } = call;
    if (call.isOpen) {
      const isVariable = this.isVariable(callee.name, scope);
      const refusal = whyNotCall(call, isVariable, this.isFunction(callee.name));
      if (refusal !== undefined) throw refusal;
    }
    const special = this.names.function(callee.name) ? undefined : specialForms.get(callee.name);
    if (special !== undefined && primes === 0) return special.lower(call, this, scope);
    const [condition, whenTrue, whenFalse] = operands as [Expression, Expression, Expression];
    if (callee.name === "if" && operands.length === 3 && !this.names.function("if")) {
      const taken = this.branch(
        { ...call, kind: "conditional", condition, whenTrue, whenFalse },
        scope,
      );
      if (taken !== undefined) return this.lower(taken, scope);
    }
    this.checkCall(call, scope);
    if (primes > 0) return this.derivedCall(call, scope);
    const joined = this.joinPieces(call, scope);
    if (joined !== undefined) return joined;
    return this.applyFunction(
      call,
      operands.map((operand) => this.lower(operand, scope)),
      scope,
    );
  }

  /** That there is such a function, and that it takes as many arguments. */
  private checkCall(call: Call, scope: Scope): void {
    const { name } = call.callee;
    const count = call.operands.length;
    const own = this.names.function(name);
    if (own !== undefined) {
      const { parameters } = own;
      if (count === parameters.length) return;
      const signature = `${name}(${parameters.join(", ")})`;
      requireCount(call, signature, parameters.length, parameters.length);
    }
    const row = builtIn.get(name);
    if (row !== undefined) {
      const { minArity, maxArity } = row;
      if (count < minArity || count > maxArity)
        requireCount(call, signatureOf(row), minArity, maxArity);
    } else if (!specialForms.has(name))
      throw this.names.unknownName(call.callee, "function", scope);
  }

  private applyFunction(call: Call, given: readonly Quantity[], scope: Scope): Quantity {
    const own = this.names.function(call.callee.name);
    if (own !== undefined) return this.applyUserFunction(own, call, given, scope);
    const row = builtIn.get(call.callee.name) as Operation | DefinedFunction;
    if (!("value" in row)) return this.applyDefined(row, call, given, scope);
    if (row.variadic) {
      const nodes = collect(row, call, given);
      return row.isCount
        ? this.graph.constant(row.value(nodes))
        : this.applyToNodes(row, nodes, call, scope);
    }
    if (given.length === row.parameters.length) return this.apply(row, given, call, scope);
    const standards = row.parameters
      .slice(given.length)
      .map(({ default: standard }) => this.graph.constant(standard as number));
    return this.apply(row, [...given, ...standards], call, scope);
  }

  private applyDefined(
    row: DefinedFunction,
    call: Call,
    given: readonly Quantity[],
    scope: Scope,
  ): Quantity {
    const { calls, called, at = call, calledAt = call } = scope;
    const lowerWith = (
      bound: readonly (readonly [string, Quantity])[],
      formula: string,
    ): Quantity =>
      this.lower(definitionOf(formula), {
        parameters: new Map(bound),
        calls,
        at,
        called,
        calledAt,
      });
    if ("fold" in row) {
      return collect(row, call, given).reduce(
        (left, right) =>
          lowerWith(
            [
              ["x", left],
              ["y", right],
            ],
            row.fold,
          ) as NodeId,
        this.graph.constant(row.empty),
      );
    }
    const arguments_ = row.variadic ? [collect(row, call, given)] : given;
    if (!row.variadic) requireOneLength(given, call);
    const bound = row.parameters.map(
      ({ name }, index) => [name, arguments_[index] as Quantity] as const,
    );
    if (row.sharing !== undefined) {
      const terms = nodesOf(lowerWith(bound, row.sharing));
      const others = sumsOfOthers(this.graph, terms);
      return this.apply(operation("share"), [terms, others], call, scope);
    }
    return lowerWith(bound, row.definition);
  }

  private applyUserFunction(
    called: UserFunction,
    call: Call,
    given: readonly Quantity[],
    scope: Scope,
  ): Quantity {
    const { name, parameters, body } = called;
    this.graph.spend(1);
    const calls = this.recursion.entered(call, name, scope.calls);
    const bound = new Map(
      parameters.map((parameter, index) => [
        parameter,
        this.bind(parameter, given[index] as Quantity, body),
      ]),
    );
    const at = scope.at ?? { start: call.start, end: call.end };
    try {
      return this.lower(body, { parameters: bound, calls, at, called });
    } catch (error) {
      throw error instanceof NablaError
        ? error.fromCall(call, name)
        : this.recursion.overflowIn(call, calls, error);
    }
  }

  /**
   * What a parameter stands for. Differentiated with respect to, it has to be a node of its own: not the constant
   * 3 that also stands elsewhere in the body, nor a node that the body happens to build again.
   */
  private bind(parameter: string, quantity: Quantity, body: Expression): Quantity {
    return differentiatesBy(body, parameter)
      ? mapNodes(quantity, (node) => this.graph.alias(node))
      : quantity;
  }

  /** `f'(a)`: the function at a node of its own, and the derivative with respect to that. */
  private derivedCall(call: Call, scope: Scope): Quantity {
    const { callee, operands, primes } = call;
    const [operand] = operands;
    if (operand === undefined || operands.length !== 1 || specialForms.has(callee.name)) {
      throw notDifferentiable(
        call,
        `${callee.name}${"'".repeat(primes)} needs a function of one argument`,
        `write diff(${callee.name}(…), x)`,
      );
    }
    return mapNodes(this.lower(operand, scope), (node) => {
      const variable = this.graph.alias(node);
      const derivative = mapNodes(this.applyFunction(call, [variable], scope), (output) =>
        this.derivative(output, variable, primes),
      );
      if (!isList(derivative)) return derivative;
      throw numberExpected(call, derivative.length);
    });
  }

  list(expression: List | Range | Comprehension | Index, scope: Scope): Quantity {
    switch (expression.kind) {
      case "list":
        return expression.items.map((item) => this.lowerNumber(item, scope));
      case "range":
        return this.range(expression, scope);
      case "comprehension":
        return this.comprehension(expression, scope);
      case "index":
        return this.index(expression, scope);
    }
  }

  private range(expression: Range, scope: Scope): Quantity {
    const { length, at } = this.elementsOf(expression, scope);
    if (!(length <= longestList)) throw tooLong(expression, length);
    return Array.from({ length }, (_, step) => at(step));
  }

  private elementsOf({ from, to }: Range, scope: Scope): Elements {
    const { graph } = this;
    const first = this.lowerNumber(from, scope);
    const last = this.lowerNumber(to, scope);
    return {
      length: Math.max(0, Math.floor(this.shapingValue(last) - this.shapingValue(first)) + 1),
      at: (step) =>
        step === 0 ? first : graph.apply(operation("add"), [first, graph.constant(step)]),
    };
  }

  /**
   * A sum and the like over a range that is too long for a list: of numbers alone, as nothing then is kept of a
   * piece but what it comes to. Undefined for any other call.
   */
  private joinPieces(call: Call, scope: Scope): NodeId | undefined {
    const row = builtIn.get(call.callee.name);
    const [operand] = call.operands;
    if (row?.associative !== true || this.names.function(row.name) !== undefined) return undefined;
    const range = operand?.kind === "comprehension" ? operand.source : operand;
    if (range?.kind !== "range" || call.operands.length > 1) return undefined;
    const { length, at } = this.elementsOf(range, scope);
    if (length <= longestList || length > longestRange) return undefined;

    const joined = joinedInPieces(
      this.graph,
      length,
      (step) =>
        operand?.kind === "comprehension" ? this.elementFor(operand, at(step), scope) : at(step),
      (nodes) => this.applyFunction(call, [nodes], scope) as NodeId,
    );
    if (joined === undefined) throw tooLong(range, length);
    return joined;
  }

  private comprehension(expression: Comprehension, scope: Scope): Quantity {
    const elements = this.lower(expression.source, scope);
    if (!isList(elements))
      throw listExpected(expression.source, "`in` takes a list, as in `k in 1..3`");
    return elements.map((node) => this.elementFor(expression, node, scope));
  }

  private elementFor({ element, variable }: Comprehension, node: NodeId, scope: Scope): NodeId {
    this.graph.spend(1);
    const bound = this.bind(variable.name, node, element);
    const parameters = new Map([...scope.parameters, [variable.name, bound]]);
    return this.lowerNumber(element, { ...scope, parameters });
  }

  private index({ base, position }: Index, scope: Scope): Quantity {
    const list = this.lower(base, scope);
    if (!isList(list)) throw listExpected(base, "only lists have elements");
    return mapNodes(this.lower(position, scope), (node) => {
      const place = this.shapingValue(node);
      const element = list[place - 1];
      if (element === undefined) throw outOfRange(position, place, list.length);
      return element;
    });
  }
}
