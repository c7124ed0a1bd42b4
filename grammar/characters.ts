/** Code for the parts of a grammar that are characters. */

import { asciiCodes, is, kinds, type PExpr } from "./pexprs.ts";

/** Code that matches an expression or does `break fail`, and the variables that then hold its values. */
export interface Matcher {
  readonly code: string;
  readonly values: readonly string[];
}

/**
 * The code for a terminal, a range, a class of characters, or any character; undefined for any other expression.
 * @param fresh gives a new variable
 * @param tableOf gives the table that tells whether a character code below 128 is one of some
 */
export function matchCharacters(
  expr: PExpr,
  fail: string,
  fresh: (prefix: string) => string,
  tableOf: (codes: Iterable<number>) => string,
): Matcher | undefined {
  const missed = (what: string): string => `{ miss(${JSON.stringify(what)}); break ${fail}; }`;
  if (is(expr, "Terminal")) {
    const text = expr.obj as string;
    const test =
      text.length === 1
        ? `input.charCodeAt(pos) !== ${text.charCodeAt(0)}`
        : `!input.startsWith(${JSON.stringify(text)}, pos)`;
    const code = `if (${test}) ${missed(`\`${text}\``)} pos += ${text.length};`;
    return { code, values: [JSON.stringify(text)] };
  }
  if (is(expr, "Range")) {
    if (expr.matchCodePoint) throw new Error("a range beyond U+FFFF is not supported");
    const [sign, from, to] = [fresh("c"), expr.from as string, expr.to as string];
    const test = `${sign} >= ${from.charCodeAt(0)} && ${sign} <= ${to.charCodeAt(0)}`;
    const otherwise = missed(`${from} to ${to}`);
    return {
      code: `const ${sign} = input.charCodeAt(pos); if (!(${test})) ${otherwise} pos++;`,
      values: ["input[pos - 1]"],
    };
  }
  if (is(expr, "UnicodeChar")) {
    const pattern = expr.pattern as RegExp;
    const test = `matchPattern(${tableOf(asciiCodes(pattern))}, ${pattern})`;
    return { code: `if (!${test}) ${missed("a letter")}`, values: [] };
  }
  if (expr === kinds.any) {
    const width = "input.codePointAt(pos) > 0xffff ? 2 : 1";
    return {
      code: `if (pos >= input.length) ${missed("a character")} pos += ${width};`,
      values: [],
    };
  }
  return undefined;
}
