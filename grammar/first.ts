/** What the text that an expression matches can begin with, so that a parser need not try what cannot be. */

import { asciiCodes, is, kinds, type PExpr, type Rule } from "./pexprs.ts";

export interface First {
  /** Character codes below 128. Others are never excluded. */
  readonly codes: ReadonlySet<number>;
  /** Whether it can match nothing at all. */
  readonly empty: boolean;
}

const nothing: First = { codes: new Set(), empty: true };
const anything: First = {
  codes: new Set(Array.from({ length: 128 }, (_, code) => code)),
  empty: false,
};

/** The function that tells it for the expressions of these rules. */
export function firstIn(rules: Readonly<Record<string, Rule>>): (expr: PExpr) => First {
  const known = new Map<string, First>();

  function ofRule(name: string): First {
    const found = known.get(name);
    if (found !== undefined) return found;
    // No rule begins with itself, so this is never asked for before it is known.
    const first = of((rules[name] as Rule).body);
    known.set(name, first);
    return first;
  }

  function of(expr: PExpr): First {
    if (expr === kinds.any) return anything;
    if (is(expr, "Terminal")) return codes([(expr.obj as string).charCodeAt(0)]);
    if (is(expr, "UnicodeChar")) return codes(asciiCodes(expr.pattern as RegExp));
    if (is(expr, "Range")) {
      const [from, to] = [expr.from as string, expr.to as string].map((sign) => sign.charCodeAt(0));
      const length = (to as number) - (from as number) + 1;
      return codes(Array.from({ length }, (_, index) => (from as number) + index));
    }
    if (is(expr, "Apply")) return ofRule(expr.ruleName as string);
    if (is(expr, "Lex") || is(expr, "Plus")) return of(expr.expr as PExpr);
    if (is(expr, "Star") || is(expr, "Opt")) return { ...of(expr.expr as PExpr), empty: true };
    // What is only looked at takes nothing: what stands after it tells how the text begins.
    if (is(expr, "Not") || is(expr, "Lookahead")) return nothing;
    if (is(expr, "Alt")) return (expr.terms as PExpr[]).map(of).reduce(either);
    if (is(expr, "Seq")) return ofSequence(expr.factors as PExpr[]);
    return { ...anything, empty: true };
  }

  /** Parts after one that is there need not be asked, and could lead back here. */
  function ofSequence([part, ...others]: readonly PExpr[]): First {
    if (part === undefined) return nothing;
    const first = of(part);
    if (!first.empty) return first;
    const rest = ofSequence(others);
    return { ...either(first, rest), empty: rest.empty };
  }

  return of;
}

const codes = (found: readonly number[]): First => ({
  codes: new Set(found.filter((code) => code < 128)),
  empty: false,
});

const either = (left: First, right: First): First => ({
  codes: new Set([...left.codes, ...right.codes]),
  empty: left.empty || right.empty,
});
