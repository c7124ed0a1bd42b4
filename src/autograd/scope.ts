/** What lowering an expression depends on besides the expression. */

import type { NablaError, Span } from "../error.ts";
import type { Call, Expression, Name } from "../syntax/tree.ts";
import type { Draws } from "./forms/draws.ts";
import type { Graph, NodeId } from "./graph.ts";
import type { Quantity } from "./quantity.ts";

export interface UserFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: Expression;
  /** What its user has written, which the spans in the body are of; left out where nobody has. */
  readonly text?: string;
}

export interface BodySpan {
  readonly called: UserFunction;
  readonly span: Span;
}

/** What the names of a program stand for at the moment. */
export interface Names {
  readonly draws: Draws;
  /** What a variable or a constant stands for. */
  variable(name: string): Quantity | undefined;
  function(name: string): UserFunction | undefined;
  /** What a gradient is with respect to that names no variables. */
  gradientBy(output: NodeId, call: Call, scope: Scope): Quantity;
  /** A branch is not taken, and its names are not looked up. */
  passOver?(branch: Expression): void;
  /** What is to be said of a name that nothing bears. */
  unknownName(name: Name, what: "variable" | "function", scope: Scope): NablaError;
}

/** A call that is under way, and how many are, with those around it. */
export interface CallStack {
  readonly name: string;
  readonly depth: number;
  readonly caller: CallStack | undefined;
}

/** Where an expression stands. */
export interface Scope {
  /** The parameters around it, and the variables of comprehensions. */
  readonly parameters: ReadonlyMap<string, Quantity>;
  /** The functions of the user's whose bodies it is in. */
  readonly calls: CallStack | undefined;
  /** In a function's body: the call, which is what the user has written in this statement. */
  readonly at: Span | undefined;
  /** The innermost function of the user's whose body it is in. */
  readonly called?: UserFunction | undefined;
  /** In the formula of a function that is called there: that call. */
  readonly calledAt?: Span | undefined;
}

/** Where no function and no comprehension is around. */
export const outermost: Scope = { parameters: new Map(), calls: undefined, at: undefined };

export interface Lowerer {
  readonly graph: Graph;
  readonly names: Names;
  lower(expression: Expression, scope: Scope): Quantity;
  /** The same where only a number will do. */
  lowerNumber(expression: Expression, scope: Scope): NodeId;
  /** The derivative of this order of one node with respect to another. */
  derivative(output: NodeId, by: NodeId, order?: number): NodeId;
  /** Those with respect to several, in one pass. */
  derivatives(output: NodeId, by: readonly NodeId[]): readonly NodeId[];
  /** A value that decides which nodes there will be: how long a range is, say. */
  shapingValue(id: NodeId): number;
}

export interface SpecialForm {
  readonly group: "calculus" | "lists" | "random numbers";
  readonly signature: string;
  readonly doc: string;
  readonly example: string;
  lower(call: Call, lowering: Lowerer, scope: Scope): Quantity;
}
