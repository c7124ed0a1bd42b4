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
