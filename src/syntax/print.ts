/** Syntax trees as text, with no bracket that is not needed: parsing the text gives the same tree again. */

import type { Chain, ChainOperator, Comprehension, Expression } from "./tree.ts";
import { juxtaposed } from "./tree.ts";

/** How tightly an expression holds together: the levels of the grammar, loosest first. */
const level = {
  conditional: 0,
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  range: 5,
  sum: 6,
  product: 7,
  sign: 8,
  coefficient: 9,
  power: 10,
  postfix: 11,
  primary: 12,
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

/** A name, in backquotes if it needs them; `w[1]` is an element, and `…` stands for what is left out. */
export function nameAsWritten(name: string): string {
  if (plainName.test(name) || name === "…") return name;
  const [, base = name, element = ""] = /^(.*?)(\[\d+\])$/s.exec(name) ?? [];
  return `${plainName.test(base) ? base : `\`${base}\``}${element}`;
}

const plainName = /^(?:∞|(?!(?:and|or|not)$)[\p{L}_](?:[\p{L}0-9_₀-₉]|[\u0300-\u036f])*)$/u;

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
    case "list":
    case "comprehension":
      return level.primary;
    case "index":
    case "factorial":
      return level.postfix;
    case "range":
      return level.range;
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
      return nameAsWritten(expression.name);
    case "unary":
      return expression.operator === "not"
        ? `not ${print(expression.operand, level.not)}`
        : `${expression.operator}${print(expression.operand, level.sign)}`;
    case "chain":
      return printChain(expression);
    case "power":
      return `${print(expression.base, level.postfix)}^${printExponent(expression.exponent)}`;
    case "conditional":
      return `${print(expression.condition, level.or)} ? ${bare(expression.whenTrue)} : ${bare(expression.whenFalse)}`;
    case "call":
      return `${nameAsWritten(expression.callee.name)}${"'".repeat(expression.primes)}(${printItems(expression.operands)})`;
    case "list":
      return `[${expression.items.map(bare).join(", ")}]`;
    case "comprehension":
      return `[${printLoop(expression)}]`;
    case "range":
      return `${print(expression.from, level.sum)}..${print(expression.to, level.sum)}`;
    case "index":
      return `${print(expression.base, level.postfix)}[${bare(expression.position)}]`;
    case "factorial":
      return expression.operand.kind === "factorial"
        ? `(${bare(expression.operand)})!`
        : `${print(expression.operand, level.postfix)}!`;
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

const printLoop = ({ element, variable, source }: Comprehension): string =>
  `${bare(element)} for ${nameAsWritten(variable.name)} in ${bare(source)}`;

/** What stands between the brackets of a call; a comprehension that stands there alone needs none of its own. */
function printItems(items: readonly Expression[]): string {
  const [first] = items;
  return items.length === 1 && first?.kind === "comprehension"
    ? printLoop(first)
    : items.map(bare).join(", ");
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
  // Written together, 2 and e3 would be read as the number 2e3, 0 and xa as 0xa, 2 and [1] as an index.
  const fuses = /^(?:e\d|_\d|[\d.[])/i.test(right) || (left === "0" && /^[xb]/i.test(right));
  return fuses ? `${left}(${right})` : left + right;
}

/** A number that reads back as the same double; no sign, no NaN: those are written with operators and names. */
function printNumber(value: number): string {
  return value === Number.POSITIVE_INFINITY ? "1e999" : String(value);
}
