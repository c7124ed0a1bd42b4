/**
 * Writes src/syntax/parser.ts from nabla.ohm: a recursive-descent parser that answers as Ohm does, without
 * interpreting the grammar, without remembering what it tried, and without building what no action asks for.
 *
 * One function a rule. A syntactic rule (capital initial) skips spaces before each part, and gives what its
 * action makes of the parts' values. A lexical rule only moves `pos` along; its value is its text.
 * A failure leaves `pos` anywhere: who wants to try something else restores it.
 */

import { readFileSync, writeFileSync } from "node:fs";
import * as ohm from "ohm-js";
import { actions } from "../src/syntax/actions.ts";
import { firstIn } from "./first.ts";
import { asciiCodes, is, kinds, type PExpr, type Rule } from "./pexprs.ts";

/** The test, as code, whether a character code below 128 is one that a pattern matches. */
function asciiTest(pattern: RegExp, code: string): string {
  const matching = asciiCodes(pattern);
  const starts = matching.filter((index) => !matching.includes(index - 1));
  const ends = matching.filter((index) => !matching.includes(index + 1));
  const ranges = starts.map((start, index) => `${code} >= ${start} && ${code} <= ${ends[index]}`);
  return ranges.join(" || ") || "false";
}

/** Code that matches an expression or does `break fail`, and the variables that then hold its values. */
interface Matcher {
  code: string;
  values: string[];
}

/** The text of the parser module for a grammar. `actions` names the rules that have an action. */
export function generateParser(
  grammar: ohm.Grammar,
  actions: Readonly<Record<string, unknown>>,
): string {
  const rules = grammar.rules as unknown as Record<string, Rule>;
  const needed = ["space", "Statement"];
  let serial = 0;
  const fresh = (prefix: string): string => `${prefix}${++serial}`;

  const first = firstIn(rules);
  const tables: string[] = [];

  /**
   * Code that does `break fail` where what comes cannot begin an expression. While it is found out what was expected, everything
   * is tried.
   */
  function guard(expr: PExpr, lexical: boolean, fail: string): string {
    const [begins] = is(expr, "Seq") ? (expr.factors as PExpr[]) : [expr];
    const { codes, empty } = first(expr);
    // Signs are looked at as fast as a table.
    if (empty || !is(begins as PExpr, "Apply")) return "";
    const text = JSON.stringify([...codes].sort((left, right) => left - right));
    if (!tables.includes(text)) tables.push(text);
    return `${lexical ? "" : "skip(); "}if (!canBegin(FIRST[${tables.indexOf(text)}])) break ${fail};`;
  }

  const isLexical = (name: string): boolean => !/^\p{Lu}/u.test(name);
  const quote = (text: string): string => JSON.stringify(text);

  function match(expr: PExpr, lexical: boolean, fail: string): Matcher {
    const skip = lexical ? "" : "skip(); ";
    if (is(expr, "Terminal")) {
      const text = expr.obj as string;
      const test =
        text.length === 1
          ? `input.charCodeAt(pos) !== ${text.charCodeAt(0)}`
          : `!input.startsWith(${quote(text)}, pos)`;
      return {
        code: `${skip}if (${test}) { miss(${quote(`\`${text}\``)}); break ${fail}; } pos += ${text.length};`,
        values: [quote(text)],
      };
    }
    if (is(expr, "Range")) {
      if (expr.matchCodePoint) throw new Error("a range beyond U+FFFF is not supported");
      const code = fresh("c");
      const [from, to] = [expr.from as string, expr.to as string];
      return {
        code: `${skip}const ${code} = input.charCodeAt(pos); if (!(${code} >= ${from.charCodeAt(0)} && ${code} <= ${to.charCodeAt(0)})) { miss(${quote(`${from} to ${to}`)}); break ${fail}; } pos++;`,
        values: [`input[pos - 1]`],
      };
    }
    if (is(expr, "UnicodeChar")) {
      const code = fresh("c");
      const missed = `{ miss("a letter"); break ${fail}; }`;
      return {
        code: `${skip}const ${code} = input.charCodeAt(pos);
          if (${code} < 128) { if (!(${asciiTest(expr.pattern as RegExp, code)})) ${missed} pos++; }
          else if (!matchPattern(${expr.pattern})) ${missed}`,
        values: [],
      };
    }
    if (expr === kinds.any) {
      return {
        code: `${skip}if (pos >= input.length) { miss("a character"); break ${fail}; } pos += input.codePointAt(pos) > 0xffff ? 2 : 1;`,
        values: [],
      };
    }
    if (is(expr, "Apply")) {
      const name = expr.ruleName as string;
      if ((expr.args ?? []).length > 0)
        throw new Error(`${name}: rules with parameters are not supported`);
      if (!needed.includes(name)) needed.push(name);
      if (!isLexical(name)) {
        const value = fresh("v");
        return {
          code: `${skip}const ${value} = rule_${name}(); if (${value} === FAILED) break ${fail};`,
          values: [value],
        };
      }
      if (lexical) return { code: `if (!rule_${name}()) break ${fail};`, values: [] };
      const [start, value] = [fresh("s"), fresh("v")];
      const text = `input.slice(${start}, pos)`;
      const made = name in actions ? `actions.${name}(${text}, ${start}, pos)` : text;
      return {
        code: `${skip}const ${start} = pos; if (!rule_${name}()) break ${fail}; const ${value} = ${made};`,
        values: [value],
      };
    }
    if (is(expr, "Lex")) return match(expr.expr as PExpr, true, fail);
    if (is(expr, "Seq")) {
      const parts = (expr.factors as PExpr[]).map((factor) => match(factor, lexical, fail));
      return {
        code: parts.map((part) => part.code).join("\n"),
        values: parts.flatMap((part) => part.values),
      };
    }
    if (is(expr, "Alt")) {
      const [start, done] = [fresh("s"), fresh("done")];
      const outcomes = lexical ? [] : Array.from({ length: expr.getArity() }, () => fresh("v"));
      const branches = (expr.terms as PExpr[]).map((term) => {
        const next = fresh("next");
        const { code, values } = match(term, lexical, next);
        const assign = outcomes.map((outcome, index) => `${outcome} = ${values[index]};`).join(" ");
        return `${next}: { ${guard(term, lexical, next)} ${code} ${assign} break ${done}; } pos = ${start};`;
      });
      const declare = outcomes.length > 0 ? `let ${outcomes.join(", ")};` : "";
      return {
        code: `const ${start} = pos; ${declare} ${done}: { ${branches.join("\n")} break ${fail}; }`,
        values: outcomes,
      };
    }
    if (is(expr, "Star") || is(expr, "Plus") || is(expr, "Opt")) {
      const [before, next, loop] = [fresh("s"), fresh("next"), fresh("loop")];
      const { code, values } = match(expr.expr as PExpr, lexical, next);
      const columns = lexical ? [] : values.map(() => fresh("column"));
      const pushAll = (from: string[]): string =>
        columns
          .map(
            (column, index) =>
              `if (${column} === NONE) ${column} = [${from[index]}]; else ${column}.push(${from[index]});`,
          )
          .join(" ");
      const declare = columns.map((column) => `let ${column} = NONE;`).join(" ");
      const again = is(expr, "Opt") ? `break ${loop}` : `continue ${loop}`;
      const first = is(expr, "Plus")
        ? match(expr.expr as PExpr, lexical, fail)
        : { code: "", values: [] };
      return {
        code: `${declare} ${first.code} ${is(expr, "Plus") ? pushAll(first.values) : ""}
          ${loop}: for (;;) { const ${before} = pos; ${next}: { ${guard(expr.expr as PExpr, lexical, next)} ${code} ${pushAll(values)} ${again}; } pos = ${before}; break; }`,
        values: columns,
      };
    }
    if (is(expr, "Not") || is(expr, "Lookahead")) {
      const [start, seen, ahead] = [fresh("s"), fresh("seen"), fresh("ahead")];
      const { code } = match(expr.expr as PExpr, lexical, ahead);
      const wrong = is(expr, "Not") ? seen : `!${seen}`;
      return {
        code: `const ${start} = pos; let ${seen} = false; muted++; ${ahead}: { ${code} ${seen} = true; } muted--; pos = ${start}; if (${wrong}) break ${fail};`,
        values: [],
      };
    }
    throw new Error(`an expression of a kind that is not supported: ${expr.constructor.name}`);
  }

  function ruleFunction(name: string): string {
    const { body, formals, description } = rules[name] as Rule;
    if (formals.length > 0) throw new Error(`${name}: rules with parameters are not supported`);
    const lexical = isLexical(name);
    const { code, values } = match(body, lexical, "fail");
    let result = "true";
    if (!lexical) {
      if (name in actions) result = `actions.${name}(${[...values, "start", "pos"].join(", ")})`;
      else if (values.length === 1) result = values[0] as string;
      else throw new Error(`${name} has ${values.length} parts and no action`);
    }
    const failed = lexical ? "false" : "FAILED";
    if (description === undefined || description === null) {
      return `function rule_${name}() { const start = pos; fail: { ${code} return ${result}; } return ${failed}; }`;
    }
    // Its description stands for what was missed: anywhere in a lexical rule, at the very start of a syntactic one.
    const [enter, leave] = lexical
      ? ["muted++;", "muted--;"]
      : ["const outer = described; described = start;", "described = outer;"];
    return `function rule_${name}() { const start = pos; ${enter} fail: { ${code} ${leave} return ${result}; } ${leave} missAt(start, ${quote(description)}); return ${failed}; }`;
  }

  const functions: string[] = [];
  for (const name of needed) functions.push(ruleFunction(name)); // `needed` grows as rules apply others
  return `// @ts-nocheck
// Written by grammar/generate.ts from grammar/nabla.ohm: change those.
import type { Actions } from "./actions.ts";
import type { Statement } from "./tree.ts";

/** Where the text stopped making sense, and what could have stood there; or how far a too deep text was read. */
export interface Failure { readonly at: number; readonly expected: readonly string[]; readonly tooDeep: boolean }

const FAILED = Symbol("failed");
const NONE = Object.freeze([]); // what an optional or repeated part gives that is not there
const FIRST = [${tables.join(", ")}].map((codes) => { // what parts can begin with
  const table = new Uint8Array(128);
  for (const code of codes) table[code] = 1;
  return table;
});
let actions, input, pos, far, muted, described, expected;

/** The statement that a text is, or why it is none. \`from\` is the offset at which the text begins. */
export function parseWith(rules: Actions, text: string): Statement | Failure {
  actions = rules; input = text; far = -1; expected = null;
  try {
    const statement = attempt();
    if (statement !== FAILED) return statement;
    expected = new Set();
    attempt();
    return { at: far, expected: [...expected], tooDeep: false };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { at: Math.max(far, pos), expected: [], tooDeep: true };
  }
}

function attempt() {
  pos = 0; muted = 0; described = -1;
  skip();
  const statement = rule_Statement();
  if (statement === FAILED) return FAILED;
  skip();
  if (pos === input.length) return statement;
  miss("the end of the statement");
  return FAILED;
}

function skip() {
  for (;;) {
    const code = input.charCodeAt(pos);
    if (code <= 32) pos++;
    else if (code === 35 || code > 127) { const before = pos; muted++; const more = rule_space(); muted--; if (!more) { pos = before; return; } }
    else return;
  }
}

function canBegin(table) {
  if (expected !== null) return true;
  const code = input.charCodeAt(pos);
  return code < 128 ? table[code] === 1 : code >= 128;
}

function miss(what) { missAt(pos, what); }

function missAt(at, what) {
  if (muted > 0 || at < far || at === described) return;
  if (expected !== null && at > far) expected.clear();
  far = at;
  if (expected !== null) expected.add(what);
}

function matchPattern(pattern) {
  const code = input.codePointAt(pos);
  if (code === undefined || !pattern.test(String.fromCodePoint(code))) return false;
  pos += code > 0xffff ? 2 : 1;
  return true;
}

${functions.join("\n\n")}
`;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const source = readFileSync(new URL("nabla.ohm", import.meta.url), "utf8");
  writeFileSync(
    new URL("../src/syntax/parser.ts", import.meta.url),
    generateParser(ohm.grammar(source), actions),
  );
}
