/** Syntax trees as text, with no bracket that is not needed: parsing the text gives the same tree again. */

import { formatExact } from "../prose.ts";
import type { Chain, ChainOperator, Comprehension, Expression } from "./tree.ts";
import { gradientName, juxtaposed } from "./tree.ts";

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
  percent: 8,
  sign: 9,
  coefficient: 10,
  power: 11,
  postfix: 12,
  primary: 13,
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
  "+%": level.sum,
  "-%": level.sum,
  "*": level.product,
  "/": level.product,
  "//": level.product,
  "%": level.product,
  [juxtaposed]: level.coefficient,
};

/** A name, in backquotes if it needs them; `w[1]` is an element, and `…` stands for what is left out. */
export function nameAsWritten(name: string): string {
  if (isPlainName(name) || name === "…") return name;
  const [, base = name, element = ""] = /^(.*?)(\[\d+\])$/s.exec(name) ?? [];
  return `${isPlainName(base) ? base : `\`${base}\``}${element}`;
}

const isPlainName = (name: string): boolean =>
  /^(?:∞|(?!º|(?:and|or|not)$|.*[ˆⁿ])[\p{L}_](?:[\p{L}0-9_₀-₉]|[\u0300-\u036f])*)$/u.test(name);

export function printExpression(expression: Expression): string {
  return textOf(expression, level.conditional);
}

/** A piece of a printed expression: a name, a number, an operator, a bracket. */
export interface Piece {
  readonly text: string;
  /** The innermost expression that it is part of. */
  readonly of: Expression;
  /** Of an operator in a chain, its place among the operators. */
  readonly operator: number | undefined;
}

export function piecesOf(expression: Expression): Piece[] {
  const pieces: Piece[] = [];
  write(expression, level.conditional, (text, of, operator) => pieces.push({ text, of, operator }));
  return pieces;
}

type Emit = (text: string, of: Expression, operator?: number) => void;

function textOf(expression: Expression, loosest: number): string {
  let text = "";
  write(expression, loosest, (piece) => {
    text += piece;
  });
  return text;
}

/** Writes an expression where nothing looser than `loosest` can stand without brackets. */
function write(expression: Expression, loosest: number, emit: Emit): void {
  if (levelOf(expression) >= loosest) {
    writeBare(expression, emit);
    return;
  }
  emit("(", expression);
  writeBare(expression, emit);
  emit(")", expression);
}

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case "name":
      // As loose as it looks, so that a power of it gets brackets.
      return expression.isDescription ? level.coefficient : level.primary;
    case "number":
      return level.primary;
    case "call":
      // With a power behind it, it can be read in two ways.
      return expression.callee.name === gradientName ? level.coefficient : level.primary;
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
      return expression.isPercent
        ? level.percent
        : chainLevel[expression.operators[0] as ChainOperator];
    case "conditional":
      return level.conditional;
  }
}

function writeBare(expression: Expression, emit: Emit): void {
  const put = (text: string): void => emit(text, expression);
  switch (expression.kind) {
    case "number":
      put(printNumber(expression.value));
      break;
    case "name":
      put(expression.isDescription ? expression.name : nameAsWritten(expression.name));
      break;
    case "unary": {
      const isNot = expression.operator === "not";
      put(isNot ? "not " : expression.operator);
      write(expression.operand, isNot ? level.not : level.sign, emit);
      break;
    }
    case "chain":
      writeChain(expression, emit);
      break;
    case "power":
      write(expression.base, level.postfix, emit);
      put("^");
      writeExponent(expression.exponent, emit);
      break;
    case "conditional":
      write(expression.condition, level.or, emit);
      put(" ? ");
      writeBare(expression.whenTrue, emit);
      put(" : ");
      writeBare(expression.whenFalse, emit);
      break;
    case "call":
      if (expression.callee.name === gradientName) {
        put(gradientName);
        write(expression.operands[0] as Expression, level.postfix, emit);
        break;
      }
      put(`${nameAsWritten(expression.callee.name)}${"'".repeat(expression.primes)}(`);
      writeItems(expression.operands, expression, emit);
      put(")");
      break;
    case "list":
      put("[");
      for (const [index, item] of expression.items.entries()) {
        if (index > 0) put(", ");
        writeBare(item, emit);
      }
      put("]");
      break;
    case "comprehension":
      put("[");
      writeLoop(expression, emit);
      put("]");
      break;
    case "range":
      write(expression.from, level.sum, emit);
      put("..");
      write(expression.to, level.sum, emit);
      break;
    case "index":
      write(expression.base, level.postfix, emit);
      put("[");
      writeBare(expression.position, emit);
      put("]");
      break;
    case "factorial":
      write(
        expression.operand,
        expression.operand.kind === "factorial" ? level.primary : level.postfix,
        emit,
      );
      put("!");
      break;
  }
}

function writeChain(chain: Chain, emit: Emit): void {
  const { operands, operators, maybeCalls } = chain;
  if (operators[0] === juxtaposed) {
    writeCoefficient(chain, emit);
    return;
  }
  if (chain.isPercent) {
    writePercentage(chain, emit);
    return;
  }
  const tighter = chainLevel[operators[0] as ChainOperator] + 1;
  for (const [index, operand] of operands.entries()) {
    const operator = operators[index - 1];
    if (operator === "+%" || operator === "-%") {
      emit(` ${operator.slice(0, 1)} `, chain, index - 1);
      writeBeforePercent(operand, emit);
      emit("%", chain, index - 1);
      continue;
    }
    const isAlone = mustStandAlone(operand, operator, operators[index]);
    if (operator !== undefined) {
      const isSpaced = operator === "%" && !isAlone && hasSign(operand);
      const isTight = tighter === level.product + 1 && !isSpaced;
      const isSign = maybeCalls?.includes(index - 1) === true;
      emit(isTight ? operator : ` ${operator}${isSign ? "" : " "}`, chain, index - 1);
    }
    write(operand, isAlone ? level.primary : tighter, emit);
  }
}

/** Whether an operand would read otherwise between these operators, or be refused, without brackets. */
function mustStandAlone(
  operand: Expression,
  before: ChainOperator | undefined,
  after: ChainOperator | undefined,
): boolean {
  const isDivisor = before === "/" || before === "//" || before === "%";
  if (isDivisor && hasCoefficient(operand)) return true;
  if (operand.kind !== "chain" || !operand.isPercent) return false;
  if (operand.operands.length === 2) return before === "+" || before === "-" || after === "%";
  return isDivisor || after === "//" || after === "%";
}

function writePercentage(chain: Chain, emit: Emit): void {
  const [share, of] = chain.operands as [Expression, Expression];
  writeBeforePercent(share, emit);
  emit("%", chain, 0);
  if (chain.operands.length === 2) return;
  emit(" of ", chain, 0);
  write(of, level.percent, emit);
}

/** A power before a percent sign gets brackets: `x^2%` is refused. */
function writeBeforePercent(operand: Expression, emit: Emit): void {
  let last = operand;
  for (;;) {
    if (last.kind === "unary" && last.operator !== "not") last = last.operand;
    else if (last.kind === "chain" && last.operators[0] === juxtaposed)
      last = last.operands[1] as Expression;
    else break;
  }
  write(operand, last.kind === "power" ? level.primary : level.sign, emit);
}

/** Whether its text begins with a sign, so that a `%` before it needs spaces. */
function hasSign(expression: Expression): boolean {
  if (expression.kind === "unary") return expression.operator !== "not";
  return (
    expression.kind === "chain" &&
    expression.isPercent === true &&
    hasSign(expression.operands[0] as Expression)
  );
}

function writeLoop({ element, variable, source }: Comprehension, emit: Emit): void {
  writeBare(element, emit);
  emit(" for ", source);
  emit(nameAsWritten(variable.name), variable);
  emit(" in ", source);
  writeBare(source, emit);
}

/** What stands between the brackets of a call; a comprehension that stands there alone needs none of its own. */
function writeItems(items: readonly Expression[], call: Expression, emit: Emit): void {
  const [first] = items;
  if (items.length === 1 && first?.kind === "comprehension") {
    writeLoop(first, emit);
    return;
  }
  for (const [index, item] of items.entries()) {
    if (index > 0) emit(", ", call);
    writeBare(item, emit);
  }
}

function hasCoefficient(expression: Expression): boolean {
  let inner = expression;
  while (inner.kind === "unary" && inner.operator !== "not") inner = inner.operand;
  return inner.kind === "chain" && inner.operators[0] === juxtaposed;
}

/** The exponent and its sign stand without brackets: 2^-x^2. Anything looser than a power does not. */
function writeExponent(exponent: Expression, emit: Emit): void {
  if (exponent.kind !== "unary" || exponent.operator === "not") {
    write(exponent, level.power, emit);
    return;
  }
  emit(exponent.operator, exponent);
  writeExponent(exponent.operand, emit);
}

function writeCoefficient({ operands }: Chain, emit: Emit): void {
  const [coefficient, factor] = operands as [Expression, Expression];
  write(coefficient, level.primary, emit);
  const right = textOf(factor, level.power);
  // Written together, 2 and e3 would be read as the number 2e3, 0 and xa as 0xa, 2 and [1] as an index.
  const fuses =
    /^(?:e\d|_\d|[\d.[])/i.test(right) ||
    (textOf(coefficient, level.primary) === "0" && /^[xb]/i.test(right));
  if (fuses) emit("(", factor);
  write(factor, level.power, emit);
  if (fuses) emit(")", factor);
}

/**
 * A number that reads back as the same double; no sign, no NaN: those are written with operators and names. Where doubles
 * are further apart than whole numbers, the last of all digits would not be its own.
 */
function printNumber(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "1e999";
  return value > 2 ** 53 ? value.toExponential().replace("e+", "e") : formatExact(value);
}
