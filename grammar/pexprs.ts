/** The parts of a grammar as Ohm has read it, typed further than Ohm's own typings go. */

import * as ohm from "ohm-js";

export interface PExpr {
  obj?: string;
  from?: string;
  to?: string;
  terms?: PExpr[];
  factors?: PExpr[];
  expr?: PExpr;
  ruleName?: string;
  args?: PExpr[];
  pattern?: RegExp;
  matchCodePoint?: boolean;
  getArity(): number;
}

export interface Rule {
  body: PExpr;
  formals: string[];
  /** Null where a case of a rule has none of its own. */
  description?: string | null;
}

type Kind = new (...args: never[]) => PExpr;

export const kinds = (
  ohm as unknown as { pexprs: Record<string, Kind> & { any: PExpr; end: PExpr } }
).pexprs;

export const is = (expr: PExpr, kind: string): boolean => expr instanceof (kinds[kind] as Kind);

/** The character codes below 128 that a pattern matches. */
export const asciiCodes = (pattern: RegExp): number[] =>
  Array.from({ length: 128 }, (_, index) => index).filter((code) =>
    pattern.test(String.fromCharCode(code)),
  );

/** A lexical rule has a small initial. */
export const isLexical = (name: string): boolean => !/^\p{Lu}/u.test(name);

/** Whether what an expression matches is always one character of some. */
export function isCharacter(expr: PExpr, rules: Readonly<Record<string, Rule>>): boolean {
  if (is(expr, "Terminal")) return (expr.obj as string).length === 1;
  if (is(expr, "Alt")) return (expr.terms as PExpr[]).every((term) => isCharacter(term, rules));
  if (is(expr, "Seq")) {
    const [last, ...before] = [...(expr.factors as PExpr[])].reverse() as [PExpr, ...PExpr[]];
    // What it must not be is beyond ASCII, so that those of ASCII need no look at it.
    return before.every((part) => isBeyondAscii(part, rules)) && isCharacter(last, rules);
  }
  if (is(expr, "Apply")) return isCharacter((rules[expr.ruleName as string] as Rule).body, rules);
  return is(expr, "Range") || is(expr, "UnicodeChar");
}

/** Whether it is `~"ˆ"`, of such signs alone. */
function isBeyondAscii(expr: PExpr, rules: Readonly<Record<string, Rule>>): boolean {
  const isSign = (part: PExpr): boolean => {
    if (is(part, "Terminal")) return (part.obj as string).charCodeAt(0) > 127;
    if (is(part, "Alt")) return (part.terms as PExpr[]).every(isSign);
    return is(part, "Apply") && isSign((rules[part.ruleName as string] as Rule).body);
  };
  return is(expr, "Not") && isSign(expr.expr as PExpr);
}

/** How many places apply each rule. In `X (sign X)*` there is one for X: see generate.ts. */
export function usesIn(rules: Readonly<Record<string, Rule>>): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (expr: PExpr): void => {
    const { ruleName } = expr;
    if (ruleName !== undefined) uses.set(ruleName, (uses.get(ruleName) ?? 0) + 1);
    const { factors = [], terms = [], expr: inner } = expr;
    for (const part of [...factors, ...terms, ...(inner === undefined ? [] : [inner])]) count(part);
    for (const [index, factor] of factors.entries()) {
      const joined = operandOf(factor, factors[index + 1]);
      if (joined !== undefined) uses.set(joined, (uses.get(joined) as number) - 1);
    }
  };
  for (const { body } of Object.values(rules)) count(body);
  return uses;
}

/** The syntactic X in `X (sign X)*` and `X (sign X)?`. */
export function operandOf(operand: PExpr, next: PExpr | undefined): string | undefined {
  const { ruleName } = operand;
  if (ruleName === undefined || next === undefined) return undefined;
  if (!(is(next, "Star") || is(next, "Opt"))) return undefined;
  const { factors = [] } = next.expr as PExpr;
  return factors.length === 2 && factors[1]?.ruleName === ruleName ? ruleName : undefined;
}
