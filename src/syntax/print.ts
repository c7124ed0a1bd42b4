/** Syntax trees as text, with no bracket that is not needed: parsing the text gives the same tree again. */

import type { Chain, ChainOperator, Expression } from "./tree.ts";
import { juxtaposed } from "./tree.ts";

/** How tightly an expression holds together: the levels of the grammar, loosest first. */
const level = {
  conditional: 0,
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  sign: 7,
  coefficient: 8,
  power: 9,
  primary: 10,
} as const;

const chainLevel: Readonly<Record<ChainOperator, number>> = {
  or: level.or,
  and: level.and,
  "<": level.comparison,
  "<=": level.comparison,
  ">": level.comparison,
  ">=": level.comparison,
  "==": level.comparison,
  "!=": level.comparison,
  "+": level.sum,
  "-": level.sum,
  "*": level.product,
  "/": level.product,
  "%": level.product,
  [juxtaposed]: level.coefficient,
};

export function printExpression(expression: Expression): string {
  return print(expression, level.conditional);
}

/** The text of an expression where nothing looser than `loosest` can stand without brackets. */
function print(expression: Expression, loosest: number): string {
  const text = bare(expression);
  return levelOf(expression) < loosest ? `(${text})` : text;
}

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case "number":
    case "name":
    case "call":
      return level.primary;
    case "power":
      return level.power;
    case "unary":
      return expression.operator === "not" ? level.not : level.sign;
    case "chain":
      return chainLevel[expression.operators[0] as ChainOperator];
    case "conditional":
      return level.conditional;
  }
}

function bare(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return printNumber(expression.value);
    case "name":
      return expression.name;
    case "unary":
      return expression.operator === "not"
        ? `not ${print(expression.operand, level.not)}`
        : `${expression.operator}${print(expression.operand, level.sign)}`;
    case "chain":
      return printChain(expression);
    case "power":
      return `${print(expression.base, level.primary)}^${printExponent(expression.exponent)}`;
    case "conditional":
      return `${print(expression.condition, level.or)} ? ${bare(expression.whenTrue)} : ${bare(expression.whenFalse)}`;
    case "call":
      return `${expression.callee.name}(${expression.operands.map(bare).join(", ")})`;
  }
}

function printChain({ operands, operators }: Chain): string {
  if (operators[0] === juxtaposed)
    return printCoefficient(operands[0] as Expression, operands[1] as Expression);
  const tighter = chainLevel[operators[0] as ChainOperator] + 1;
  let text = "";
  for (const [index, operand] of operands.entries()) {
    if (index > 0) {
      const operator = operators[index - 1] as ChainOperator;
      text += tighter === level.product + 1 ? operator : ` ${operator} `;
    }
    // A coefficient after / or % is ambiguous to a reader, and refused by the parser.
    const divisor = index > 0 && (operators[index - 1] === "/" || operators[index - 1] === "%");
    text += divisor && hasCoefficient(operand) ? `(${bare(operand)})` : print(operand, tighter);
  }
  return text;
}

function hasCoefficient(expression: Expression): boolean {
  let inner = expression;
  while (inner.kind === "unary" && inner.operator !== "not") inner = inner.operand;
  return inner.kind === "chain" && inner.operators[0] === juxtaposed;
}

/** The exponent and its sign stand without brackets: 2^-x^2. Anything looser than a power does not. */
function printExponent(exponent: Expression): string {
  return exponent.kind === "unary" && exponent.operator !== "not"
    ? `${exponent.operator}${printExponent(exponent.operand)}`
    : print(exponent, level.power);
}

function printCoefficient(coefficient: Expression, factor: Expression): string {
  const left = print(coefficient, level.primary);
  const right = print(factor, level.power);
  // Written together, 2 and e3 would be read as the number 2e3, and 0 and xa as 0xa.
  const fuses = /^(?:e\d|_\d|[\d.])/i.test(right) || (left === "0" && /^[xb]/i.test(right));
  return fuses ? `${left}(${right})` : left + right;
}

/** A number that reads back as the same double; no sign, no NaN: those are written with operators and names. */
function printNumber(value: number): string {
  return value === Number.POSITIVE_INFINITY ? "1e999" : String(value);
}
