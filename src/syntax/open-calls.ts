/** Calls without brackets: a name and what stands beside it, which mean a call if the name is that of a function. */

import { ambiguous, type NablaError, syntaxError } from "../error.ts";
import { readingsOf, replaced } from "./notations.ts";
import { printExpression } from "./print.ts";
import {
  type Call,
  type Chain,
  type Expression,
  isBracketed,
  juxtaposed,
  type Name,
  operandsOf,
} from "./tree.ts";

/** Whether an operand of a sum ends in a bare name, so that the next one may be an argument: `2*sin -1`. */
export const canMeanCall = (operand: Expression): boolean => nameAtEnd(operand) !== undefined;

function nameAtEnd(operand: Expression): Name | undefined {
  let last = operand;
  while (!isBracketed(last)) {
    if (last.kind === "unary") last = last.operand;
    else if (last.kind === "chain" && !last.isPercent) last = last.operands.at(-1) as Expression;
    else break;
  }
  const isBare = last.kind === "name" && last.end - last.start === last.name.length;
  return isBare ? (last as Name) : undefined;
}

/**
 * A sum with the calls in it that are written as `sin -1`.
 * @param isFunction whether a name stands for a function, and not for a variable
 * @throws NablaError `ambiguous` where the argument is more than one thing
 */
export function withCalls(sum: Chain, isFunction: (name: string) => boolean): Chain {
  const operands = [...sum.operands];
  const operators = [...sum.operators];
  // From the right, so that sin -cos -1 is sin(-cos(-1)).
  for (const index of [...(sum.maybeCalls ?? [])].reverse()) {
    const before = operands[index] as Expression;
    const callee = nameAtEnd(before);
    if (callee === undefined || !isFunction(callee.name)) continue;
    const [argument] = operands.splice(index + 1, 1) as [Expression];
    const [operator] = operators.splice(index, 1) as [string];
    const { start, end } = { start: callee.start, end: argument.end };
    const readings = signedReadings(callee.name, operator, argument);
    if (readings !== undefined) {
      const written = `${callee.name} ${operator.charAt(0)}${printExpression(argument)}`;
      throw ambiguous({ start, end }, written, readings);
    }
    const sign = operator as "+" | "-";
    const signed: Expression = { kind: "unary", operator: sign, operand: argument, start, end };
    const call: Call = { kind: "call", callee, primes: 0, operands: [signed], start, end };
    operands[index] = replaced(before, callee, call);
  }
  return { kind: "chain", operands, operators, start: sum.start, end: sum.end };
}

/** `sin -pi/2` and `sin -5%`; undefined where what follows is one thing. */
function signedReadings(
  name: string,
  operator: string,
  argument: Expression,
): readonly [string, string] | undefined {
  const [sign, percent] = operator as unknown as [string, string?];
  const [first, ...others] = argument.kind === "chain" ? argument.operands : [argument];
  const whole = printExpression(argument);
  if (percent !== undefined) return [`${name}(${sign}${whole}%)`, `(${name}(${sign}${whole}))%`];
  if (isBracketed(argument)) return undefined;
  if (argument.kind !== "chain" || argument.operators[0] === juxtaposed) {
    const readings = readingsOf(name, argument);
    return readings?.map((each) => each.replace(`${name}(`, `${name}(${sign}`)) as
      | [string, string]
      | undefined;
  }
  const rest = others.length === 0 ? "" : whole.slice(printExpression(first as Expression).length);
  return [
    `${name}(${sign}${whole})`,
    `${name}(${sign}${printExpression(first as Expression)})${rest}`,
  ];
}

/** Why an open call is none; undefined where it is a call like any other. */
export function whyNotCall(
  call: Call,
  isVariable: boolean,
  isFunction: boolean,
): NablaError | undefined {
  const { callee, operands, readings } = call;
  if (isVariable) return twoFactors(call);
  if (!isFunction || readings === undefined) return undefined;
  const argument = printExpression(operands[0] as Expression);
  return ambiguous(call, `${callee.name} ${argument}`, readings);
}

const twoFactors = ({ callee, operands: [operand] }: Call): NablaError =>
  syntaxError(
    operand ?? callee,
    ["an operator", "the end of the statement"],
    "write * between two factors",
  );

/** @throws NablaError `syntax` where a function's body has a parameter and something beside it */
export function refuseFactors(body: Expression, parameters: readonly Name[]): void {
  const pending = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const call = next.kind === "call" && next.isOpen ? next : undefined;
    if (call !== undefined && parameters.some(({ name }) => name === call.callee.name)) {
      throw twoFactors(call);
    }
    for (const operand of operandsOf(next)) pending.push(operand);
  }
}
