/** Signs that stand for a function or a quotient, and where it is not clear what they go with. */

import { ambiguous, type NablaError, type Span } from "../error.ts";
import { functions } from "../operations/table.ts";
import { printExpression } from "./print.ts";
import { type Call, type Chain, type Expression, isBracketed, type Power } from "./tree.ts";

/** `√x` is `sqrt(x)`; the name has the place of the sign. */
export function signCall(name: string, sign: Span, operand: Expression, whole: Span): Call {
  const callee = { kind: "name", name, start: sign.start, end: sign.end } as const;
  return {
    kind: "call",
    callee,
    primes: 0,
    operands: [operand],
    start: whole.start,
    end: whole.end,
  };
}

export const isSignCall = (
  expression: Expression,
  ...names: readonly string[]
): expression is Call & { readonly primes: 0 } =>
  expression.kind === "call" &&
  names.includes(expression.callee.name) &&
  expression.callee.end - expression.callee.start === 1 &&
  !isBracketed(expression);

export const isRoot = (expression: Expression): expression is Call & { readonly primes: 0 } =>
  isSignCall(expression, "sqrt", "cbrt");

/** @throws NablaError `ambiguous` for `√x^2`, `√2x`, `√n!` */
export function rootOf(sign: string, operand: Expression, start: number, end: number): Call {
  const name = sign === "√" ? "sqrt" : "cbrt";
  const root = signCall(name, { start, end: start + 1 }, operand, { start, end });
  const readings = isBracketed(operand) ? undefined : readingsOf(name, operand);
  if (readings !== undefined) throw ambiguous(root, `${sign} before ${text(operand)}`, readings);
  return root;
}

/** @throws NablaError `ambiguous` for `||x||` */
export function barsAround(inner: Expression, start: number, end: number): Call {
  const whole = { start, end };
  if (isSignCall(inner, "abs") && inner.start === start + 1 && inner.end === end - 1) {
    const x = text(inner.operands[0] as Expression);
    throw ambiguous(whole, `||${x}||`, [`abs(abs(${x}))`, `norm(${x})`]);
  }
  return signCall("abs", { start, end: start + 1 }, inner, whole);
}

/** `5%`, or `5% of share`. @throws NablaError `ambiguous` for `x^2%` */
export function percentage(
  operand: Expression,
  share: Expression | undefined,
  start: number,
  end: number,
): Chain {
  const sign = share === undefined ? end - 1 : operand.end;
  const hundred = { kind: "number", value: 100, start: sign, end: sign + 1 } as const;
  const before = doubtTail(operand, (call) => [
    `(${text(call)})%`,
    `${call.callee.name}(${text(call.operands[0] as Expression)}%)`,
  ]);
  refusePower(operand, { start, end: sign + 1 });
  return {
    kind: "chain",
    operands: share === undefined ? [before, hundred] : [before, share, hundred],
    operators: share === undefined ? ["/"] : ["*", "/"],
    isPercent: true,
    start,
    end,
  };
}

function refusePower(operand: Expression, whole: Span): void {
  const last = tailOf(operand);
  if (last === undefined) return;
  if (isRoot(last)) {
    const [x] = last.operands as [Expression];
    const { name } = last.callee;
    throw ambiguous(whole, `% after ${text(last)}`, [`(${text(last)})%`, `${name}(${text(x)}%)`]);
  }
  if (last.kind === "power") {
    throw ambiguous(whole, `% after ${text(last)}`, [
      `(${text(last)})%`,
      `${text(last.base)}^(${text(last.exponent)}%)`,
    ]);
  }
}

type Percentage = Chain & { readonly isPercent: true };

/** `5%`, without brackets, in which a sum sees so much of what stands before. */
export const isShare = (expression: Expression): expression is Percentage =>
  expression.kind === "chain" &&
  expression.isPercent === true &&
  expression.operands.length === 2 &&
  !isBracketed(expression);

/** `5% of x` without brackets. */
export const isShareOf = (expression: Expression): expression is Percentage =>
  expression.kind === "chain" &&
  expression.isPercent === true &&
  expression.operands.length === 3 &&
  !isBracketed(expression);

/** How a percentage at the end of an uncertainty reads without its sign; undefined where none stands there. */
export function withoutPercent(expression: Expression): Expression | undefined {
  if (isShare(expression)) return expression.operands[0];
  if (isBracketed(expression)) return undefined;
  const { end } = expression;
  switch (expression.kind) {
    case "conditional": {
      const whenFalse = withoutPercent(expression.whenFalse);
      return whenFalse && { ...expression, whenFalse };
    }
    case "unary": {
      const operand = withoutPercent(expression.operand);
      return operand && { ...expression, operand };
    }
    case "chain": {
      const { operands, operators } = expression;
      const operator = operators.at(-1);
      const isOfWhole = operator === "+%" || operator === "-%";
      const given = operands.at(-1) as Expression;
      const last = isOfWhole ? given : withoutPercent(given);
      if (last === undefined || expression.isPercent) return undefined;
      return {
        ...expression,
        operands: [...operands.slice(0, -1), last],
        operators: isOfWhole
          ? [...operators.slice(0, -1), operator === "+%" ? "+" : "-"]
          : operators,
        end,
      };
    }
    default:
      return undefined;
  }
}

/** Both spellings of a name before an operand that is more than one thing; undefined where it is one. */
export function readingsOf(name: string, operand: Expression): [string, string] | undefined {
  if (operand.kind === "power") {
    const { base, exponent } = operand;
    return [`${name}(${text(operand)})`, `${name}(${text(base)})^${text(exponent)}`];
  }
  if (operand.kind === "factorial") {
    return [`${name}(${text(operand)})`, `${name}(${text(operand.operand)})!`];
  }
  if (operand.kind !== "chain") return undefined;
  const [coefficient, factor] = operand.operands as [Expression, Expression];
  return [`${name}(${text(operand)})`, `${name}(${text(coefficient)})*${text(factor)}`];
}

/** What an expression ends in that may go on: a power, a root or an open call. */
function tailOf(expression: Expression): Call | Power | undefined {
  let found: Call | Power | undefined;
  let last = expression;
  // With no recursion: a formula is read however deep it is.
  while (!isBracketed(last)) {
    if (last.kind === "unary") last = last.operand;
    else if (last.kind === "chain") last = last.operands.at(-1) as Expression;
    else if (last.kind === "power") {
      if (isSuperscript(last)) return endsOpen(last.base) ? last.base : found;
      found = last;
      last = last.exponent;
    } else if (endsOpen(last)) return last;
    else if (isRoot(last)) {
      found = last;
      last = last.operands[0] as Expression;
    } else break;
  }
  return found;
}

/** Whether it is an open call whose argument has no brackets. */
const endsOpen = (expression: Expression): expression is Call & { readonly isOpen: true } =>
  expression.kind === "call" &&
  expression.isOpen === true &&
  expression.operands[0]?.end === expression.end;

const isSuperscript = ({ start, exponent }: Power): boolean => exponent.start === start;

/** Whether an expression ends in an open call whose argument may go on. */
export const goesOn = (expression: Expression): boolean =>
  expression.kind !== "number" && expression.kind !== "name" && tailOf(expression)?.kind === "call";

/** The expression with both spellings noted at the open call that it ends in, if it does. */
export function doubtTail(
  expression: Expression,
  readings: (call: Call) => readonly [string, string],
): Expression {
  const last = tailOf(expression);
  if (last?.kind !== "call" || !last.isOpen || last.readings !== undefined) return expression;
  return replaced(expression, last, { ...last, readings: readings(last) });
}

/** With another expression in the place of one that it ends in. */
export function replaced(whole: Expression, last: Expression, other: Expression): Expression {
  if (whole === last) return other;
  switch (whole.kind) {
    case "unary":
      return { ...whole, operand: replaced(whole.operand, last, other) };
    case "power":
      if (whole.base === last) return { ...whole, base: other };
      return { ...whole, exponent: replaced(whole.exponent, last, other) };
    case "chain":
    case "call": {
      const operands = [...whole.operands];
      operands.push(replaced(operands.pop() as Expression, last, other));
      return { ...whole, operands };
    }
    default:
      return whole;
  }
}

/** `sin⁻¹(x)`: @returns what is wrong with it */
export function inverseOrReciprocal(call: Call, superscript: string): NablaError {
  const { name } = call.callee;
  const inverse = functions.has(`a${name}`) ? `a${name}` : undefined;
  const arguments_ = text(call).slice(name.length);
  return ambiguous(call, `${name}${superscript}${arguments_}`, [
    inverse === undefined ? `the inverse of ${name} out` : `${inverse}${arguments_}`,
    `1/${text(call)}`,
  ]);
}

const text = printExpression;
