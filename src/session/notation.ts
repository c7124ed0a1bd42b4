/** What in a statement means something else to those who measure: it is worth a note, for it is arithmetic here. */

import type { SourceStatement } from "../syntax/statements.ts";
import {
  type Expression,
  expressionsIn,
  type Name,
  operandsOf,
  type Statement,
} from "../syntax/tree.ts";
import { type Note, positionOf } from "./reply.ts";

/** `9.81(2)`, but neither `2(3)` nor `1.5(2)^2`, which are written where something is to be multiplied. */
const lastDigits = (): RegExp =>
  /(?<![\p{L}\p{M}\p{N}_.])(\d[\d_]*|)\.(\d+)\((\d+)\)(?!\s*(?:[\^!(['′⁻⁺²³¹⁰⁴-⁹]|\*\*))/gu;
/** `3 +- 0.1`, in one piece and between numbers. */
const plusMinus = /(?<=[\d.)\]]\s*)\+[-−](?=\s*[\d.])/gu;

/** `2020-01-01`, which is a difference. */
const date = /(?<![\d.-])(\d{4})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?![\d.-])/g;
/** `x <- 3`, which compares. */
const arrow = (): RegExp => /^([\p{L}_][\p{L}\p{N}_]*)\s*<-\s+(\S.*)$/gsu;

/** Notes on what stands for an uncertainty, a date or an assignment elsewhere. */
export function notesOnNotation(statement: SourceStatement): Note[] {
  const { text } = statement;
  // Most statements are done with at a glance.
  if (!/\+[-−]|<-|\.\d+\(\d|\d{4}-\d/.test(text)) return [];
  const bare = text.replace(/`[^`]*`/g, (quoted) => "x".repeat(quoted.length));
  const note = (message: string, at: number): Note => ({
    code: "notation",
    message,
    ...positionOf(statement, at),
  });
  return [
    ...[...bare.matchAll(lastDigits())].map(
      ({ 0: written, 1: whole, 2: decimals, 3: own, index }) => {
        const value = `${whole}.${decimals}`;
        const spread = inLastDigits(own as string, (decimals as string).length);
        return note(
          `${written} is the product ${value}*${own}; for an uncertainty write ${value} ± ${spread}`,
          index,
        );
      },
    ),
    ...[...bare.matchAll(date)].map(({ 0: written, 1: year, 2: month, 3: day, index }) =>
      note(
        `${written} is the difference ${Number(year) - Number(month) - Number(day)}; is a date meant?`,
        index,
      ),
    ),
    ...[...bare.matchAll(arrow())].map(({ 1: name, 2: value }) =>
      note(`<- compares ${name} with a negative number; to assign write ${name} = ${value}`, 0),
    ),
    ...[...bare.matchAll(plusMinus)].map(({ 0: sign, index }) =>
      note(`${sign} adds a negative number; for an uncertainty write ± or +/-`, index),
    ),
  ];
}

/** Of `9.81(2)` the 2 is 0.02. */
function inLastDigits(digits: string, decimals: number): string {
  const padded = digits.padStart(decimals + 1, "0");
  const whole = padded.slice(0, -decimals).replace(/^0+(?=\d)/, "");
  return `${whole}.${padded.slice(-decimals)}`;
}

/** A note where a statement takes a logarithm with no base: to others that is one to base 10. */
export function notesOnLog(tree: Statement, statement: SourceStatement): Note[] {
  if (!statement.text.includes("log")) return [];
  const [found] = expressionsIn(tree).flatMap((expression) => logIn(expression) ?? []);
  if (found === undefined) return [];
  const message = "log is natural; log10(x) is to base 10";
  return [{ code: "notation", message, ...positionOf(statement, found.start) }];
}

/** The first call of `log` with a single argument, found with no recursion. */
function logIn(outermost: Expression): Name | undefined {
  const pending = [outermost];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const operands = operandsOf(next);
    if (next.kind === "call" && next.callee.name === "log" && operands.length === 1) {
      return next.callee;
    }
    for (let at = operands.length - 1; at >= 0; at--) pending.push(operands[at] as Expression);
  }
  return undefined;
}
