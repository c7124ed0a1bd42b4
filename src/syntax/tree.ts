/** The syntax tree: what a statement says, before it means anything. */

import type { Span } from "../error.ts";

export type Expression =
  | NumberLiteral
  | Name
  | Unary
  | Chain
  | Power
  | Conditional
  | Factorial
  | Call
  | List
  | Range
  | Comprehension
  | Index;

/** A number; never negative, for a sign is an operator. */
export interface NumberLiteral extends Span {
  readonly kind: "number";
  readonly value: number;
}

export interface Name extends Span {
  readonly kind: "name";
  readonly name: string;
  /** No name that can be written, but words that stand for a node: `x (was 2)`. */
  readonly isDescription?: true;
}

/** Stands for what is left out of a formula that would be too long to read. */
export const ellipsis: Name = { kind: "name", name: "…", start: 0, end: 0 };

export const isEllipsis = (expression: Expression): boolean =>
  expression.kind === "name" && expression.name === ellipsis.name;

export interface Unary extends Span {
  readonly kind: "unary";
  readonly operator: "-" | "+" | "not";
  readonly operand: Expression;
}

/**
 * Operands joined, from the left, by operators of one level: `a - b + c`. One node however long, so that
 * the tree is as deep as the brackets of the text and recursion over it is as safe as parsing it was.
 * A comparison is a chain of two operands, a coefficient (`2x`) a chain joined by `juxtaposed`.
 */
export interface Chain extends Span {
  readonly kind: "chain";
  readonly operands: readonly Expression[];
  readonly operators: readonly ChainOperator[];
  /** Written with a percent sign: `5%` is 5/100, `5% of x` is 5*x/100. */
  readonly isPercent?: true;
  /** The operators, of those in a sum, that are the sign of an argument if a function stands before them: `sin -1`. */
  readonly maybeCalls?: readonly number[];
}

export type ChainOperator =
  | "or"
  | "and"
  | "<"
  | "<="
  | ">"
  | ">="
  | "=="
  | "!="
  | "+"
  | "-"
  /** A percentage more, or less, of what stands before: `80 - 15%`. */
  | "+%"
  | "-%"
  | "*"
  | "/"
  /** Floored division. */
  | "//"
  | "%"
  | typeof juxtaposed;

/** The operator that is not written: the product in `2x`. */
export const juxtaposed = "juxtaposed";

export interface Power extends Span {
  readonly kind: "power";
  readonly base: Expression;
  readonly exponent: Expression;
}

export interface Conditional extends Span {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface Factorial extends Span {
  readonly kind: "factorial";
  readonly operand: Expression;
}

export interface Call extends Span {
  readonly kind: "call";
  readonly callee: Name;
  /** How many times the function is differentiated first: the number of primes in `f''(x)`. */
  readonly primes: number;
  readonly operands: readonly Expression[];
  /** Written so that it is a product, which has to be spelled out, where the name is that of a variable: `sin x`, `sin²(x)`. */
  readonly isOpen?: true;
  /** Of an open call where it is not clear how far its argument goes: both spellings. */
  readonly readings?: readonly [string, string];
}

export interface List extends Span {
  readonly kind: "list";
  readonly items: readonly Expression[];
}

/** `from..to`: from one number in steps of 1 up to another. */
export interface Range extends Span {
  readonly kind: "range";
  readonly from: Expression;
  readonly to: Expression;
}

/** `[element for variable in source]` */
export interface Comprehension extends Span {
  readonly kind: "comprehension";
  readonly element: Expression;
  readonly variable: Name;
  readonly source: Expression;
}

/** `base[position]`, counted from 1. */
export interface Index extends Span {
  readonly kind: "index";
  readonly base: Expression;
  readonly position: Expression;
}

export type Statement =
  | Assignment
  | Definitions
  | Move
  | ConstantDefinition
  | FunctionDefinition
  | ExpressionStatement;

export interface Assignment extends Span {
  readonly kind: "assignment";
  readonly target: Name;
  readonly value: Expression;
  readonly uncertainty?: Uncertainty;
}

/** `a, b = f, g`: all right sides are taken before any name is bound. */
export interface Definitions extends Span {
  readonly kind: "definitions";
  readonly targets: readonly Name[];
  /** As many as targets. */
  readonly values: readonly Expression[];
}

/** `w, b -= 0.1*∇loss`: inputs get other numbers. All right sides are taken before any of them moves. */
export interface Move extends Span {
  readonly kind: "move";
  readonly targets: readonly Target[];
  /** What stands between: of `-=` the minus. Undefined for `:=`. */
  readonly operator: MoveOperator | undefined;
  /** As many as targets, or one for all. */
  readonly values: readonly Expression[];
  readonly uncertainty?: Uncertainty;
}

export type MoveOperator = "+" | "-" | "*" | "/" | "^";

/** An input, or an element of one. */
export interface Target extends Span {
  readonly name: Name;
  readonly position: Expression | undefined;
}

/** What `∇` is called among functions: no name in a program is. */
export const gradientName = "∇";

/** `± size` after the value of an input. Its span begins at the sign. */
export interface Uncertainty extends Span {
  readonly size: Expression;
  /** The size is in percent of the value. */
  readonly isRelative: boolean;
}

export interface ConstantDefinition extends Span {
  readonly kind: "constant";
  readonly target: Name;
  readonly value: Expression;
}

export interface FunctionDefinition extends Span {
  readonly kind: "function";
  readonly target: Name;
  readonly parameters: readonly Name[];
  readonly body: Expression;
}

export interface ExpressionStatement extends Span {
  readonly kind: "expression";
  readonly value: Expression;
}

/** The expressions in a statement, from the left. */
export function expressionsIn(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case "function":
      return [statement.body];
    case "definitions":
      return statement.values;
    case "move": {
      const { targets, operator, values, uncertainty } = statement;
      const read = targets.flatMap(({ name, position }) => [
        ...(operator === undefined && position === undefined ? [] : [name]),
        ...(position === undefined ? [] : [position]),
      ]);
      return [...read, ...values, ...(uncertainty === undefined ? [] : [uncertainty.size])];
    }
    case "assignment": {
      const { value, uncertainty } = statement;
      return uncertainty === undefined ? [value] : [value, uncertainty.size];
    }
    default:
      return [statement.value];
  }
}

/** The names that a statement binds; that of a function is among functions. */
export function boundIn(statement: Statement): readonly Name[] {
  switch (statement.kind) {
    case "expression":
      return [];
    case "definitions":
      return statement.targets;
    case "move":
      return statement.targets.map(({ name }) => name);
    default:
      return [statement.target];
  }
}

/** Whether brackets stand around it, which leave no node, but are in its span. */
export function isBracketed(expression: Expression): boolean {
  const operands = operandsOf(expression);
  const [first] = operands;
  switch (expression.kind) {
    case "unary":
      return expression.end > expression.operand.end;
    case "call":
      // The sign of `30°`, which stands for a name, comes last.
      return (
        expression.start < expression.callee.start &&
        (first === undefined || expression.start < first.start)
      );
    case "chain":
    case "power":
    case "conditional":
    case "factorial":
    case "index":
    case "range":
      return first !== undefined && expression.start < first.start;
    default:
      return false;
  }
}

/** The operands of an expression, from the left. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "name":
      return [];
    case "unary":
    case "factorial":
      return [expression.operand];
    case "chain":
    case "call":
      return expression.operands;
    case "power":
      return [expression.base, expression.exponent];
    case "conditional":
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case "list":
      return expression.items;
    case "range":
      return [expression.from, expression.to];
    case "comprehension":
      return [expression.element, expression.source];
    case "index":
      return [expression.base, expression.position];
  }
}

/** The same expression with other operands in the place of its own. */
export function withOperands(expression: Expression, operands: readonly Expression[]): Expression {
  const [first, second, third] = operands as [Expression, Expression, Expression];
  switch (expression.kind) {
    case "number":
    case "name":
      return expression;
    case "unary":
    case "factorial":
      return { ...expression, operand: first };
    case "chain":
    case "call":
      return { ...expression, operands };
    case "power":
      return { ...expression, base: first, exponent: second };
    case "conditional":
      return { ...expression, condition: first, whenTrue: second, whenFalse: third };
    case "list":
      return { ...expression, items: operands };
    case "range":
      return { ...expression, from: first, to: second };
    case "comprehension":
      return { ...expression, element: first, source: second };
    case "index":
      return { ...expression, base: first, position: second };
  }
}
