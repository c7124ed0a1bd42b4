/**
 * Writes src/syntax/parser.ts from nabla.ohm: a recursive-descent parser that answers as Ohm does, without
 * interpreting the grammar, without remembering what it tried, and without building what no action asks for.
 *
 * A rule is a function, or if only one place applies it, code in that place. A syntactic rule (capital initial)
 * skips spaces before each part, and gives what its action makes of the parts' values. A lexical rule only moves
 * `pos` along; its value is its text. A failure leaves `pos` anywhere: who wants to try something else restores it.
 *
 * `X (sign X)*` becomes a loop with one place for X, so that the levels of operators, each applied by the one above
 * it, come out as loops in one function: a plain number goes through five calls, not through thirteen.
 *
 * deep.cjs is the same parser with its stack in memory, for what would overflow the other: see module.ts.
 */

import { readFileSync, writeFileSync } from "node:fs";
import * as ohm from "ohm-js";
import { actions, passingRules } from "../src/syntax/actions.ts";
import { type Matcher, matchCharacters } from "./characters.ts";
import { firstIn } from "./first.ts";
import { deep, type Form, moduleOf, quick } from "./module.ts";
import { is, isCharacter, isLexical, operandOf, type PExpr, type Rule, usesIn } from "./pexprs.ts";

const skipSpaces = "if (pos !== seen) look(); ";

/** The text of the parser module for a grammar. `actions` names the rules that have an action. */
export function generateParser(
  grammar: ohm.Grammar,
  actions: Readonly<Record<string, unknown>>,
  form: Form,
): string {
  const rules = grammar.rules as unknown as Record<string, Rule>;
  const first = firstIn(rules);
  const uses = usesIn(rules);
  const needed = ["space", "Statement"];
  const tables: string[] = [];
  let serial = 0;

  const fresh = (prefix: string): string => `${prefix}${++serial}`;
  const quote = (text: string): string => JSON.stringify(text);

  /** The name of the table that tells of a character code below 128 whether it is one of these. */
  function tableOf(codes: Iterable<number>): string {
    const text = JSON.stringify([...codes].sort((left, right) => left - right));
    if (!tables.includes(text)) tables.push(text);
    return `T${tables.indexOf(text)}`;
  }

  /** Code that does `break fail` where what comes cannot begin the expression. */
  function guard(expr: PExpr, lexical: boolean, fail: string): string {
    const [begins] = is(expr, "Seq") ? (expr.factors as [PExpr]) : [expr];
    const isLex = is(begins, "Lex");
    const { codes, empty } = first(expr);
    // Signs are looked at as fast as a table.
    const part = isLex ? (begins.expr as PExpr) : begins;
    const ahead = isLex ? lookedAt(part) : undefined;
    if (ahead !== undefined)
      return `if (${tableOf(first(ahead).codes)}[peek()] === 0) break ${fail};`;
    if (empty || part.ruleName === undefined) return "";
    const next = isLex ? "peek()" : `pos === seen ? ahead : ${lexical ? "peek" : "look"}()`;
    return `if (${tableOf(codes)}[${next}] === 0) break ${fail};`;
  }

  /** What a lexical rule that takes nothing looks at first. */
  function lookedAt({ ruleName = "" }: PExpr): PExpr | undefined {
    const { body } = rules[ruleName] as Rule;
    const [begins] = is(body, "Seq") ? (body.factors as [PExpr]) : [body];
    return is(begins, "Lookahead") ? begins.expr : undefined;
  }

  function match(expr: PExpr, lexical: boolean, fail: string): Matcher {
    const skip = lexical ? "" : skipSpaces;
    const code = matchCharacters(expr, fail, fresh, tableOf);
    if (code !== undefined) return { ...code, code: skip + code.code };
    if (is(expr, "Apply")) return apply(expr.ruleName as string, lexical, fail);
    if (is(expr, "Lex")) {
      const inner = expr.expr as PExpr;
      return lexical ? match(inner, true, fail) : apply(inner.ruleName as string, false, fail, "");
    }
    if (is(expr, "Seq")) return sequence(expr.factors as PExpr[], lexical, fail);
    if (is(expr, "Alt")) {
      const chosen = choice(expr, lexical, fail);
      const isOne = lexical && isCharacter(expr, rules);
      return isOne ? { code: character(expr, chosen.code, fail), values: [] } : chosen;
    }
    if (is(expr, "Star") || is(expr, "Plus") || is(expr, "Opt")) return repeat(expr, lexical, fail);
    if (is(expr, "Not") || is(expr, "Lookahead")) {
      const [start, seen, ahead] = [fresh("s"), fresh("seen"), fresh("ahead")];
      const { code } = match(expr.expr as PExpr, lexical, ahead);
      const wrong = is(expr, "Not") ? seen : `!${seen}`;
      return {
        code: `const ${start} = pos; let ${seen} = false; muted++;
          ${ahead}: { ${guard(expr.expr as PExpr, lexical, ahead)} ${code} ${seen} = true; }
          muted--; pos = ${start}; if (${wrong}) break ${fail};`,
        values: [],
      };
    }
    throw new Error(`an expression of a kind that is not supported: ${expr.constructor.name}`);
  }

  /** One character of some, if it is one of ASCII; otherwise, and to tell what was expected, some other code. */
  function character(expr: PExpr, other: string, fail: string): string {
    const code = fresh("c");
    const isOne = `${code} < 128 && ${tableOf(first(expr).codes)}[${code}] === 1`;
    // Some other of ASCII is none, which needs no further look before it is found out what was expected.
    return `const ${code} = input.charCodeAt(pos); if (${isOne}) pos++; else if (${code} < 128 && expected === null) break ${fail}; else { ${other} }`;
  }

  /** @param skip what goes past the spaces before it: after a sharp sign, nothing does */
  function apply(
    name: string,
    lexical: boolean,
    fail: string,
    skip = lexical ? "" : skipSpaces,
  ): Matcher {
    const { body, description } = rules[name] as Rule;
    const isInline = uses.get(name) === 1 && (description ?? undefined) === undefined;
    if (!isInline && !needed.includes(name)) needed.push(name);
    if (!isLexical(name)) {
      const value = fresh("v");
      if (!isInline) {
        const call = `const ${value} = ${form.call(`rule_${name}`)}; if (${value} === FAILED) break ${fail};`;
        return { code: skip + call, values: [value] };
      }
      const start = fresh("s");
      const { code, result } = made(name, match(body, false, fail), start);
      return {
        code: `${skip}const ${start} = pos; ${code} const ${value} = ${result};`,
        values: [value],
      };
    }
    const whole = isInline ? match(body, true, fail).code : `if (!rule_${name}()) break ${fail};`;
    const code = isCharacter(body, rules) ? character(body, whole, fail) : whole;
    if (lexical) return { code, values: [] };
    const [start, value] = [fresh("s"), fresh("v")];
    const text = `input.slice(${start}, pos)`;
    const result = name in actions ? `actions.${name}(${text}, ${start}, pos, input)` : text;
    return {
      code: `${skip}const ${start} = pos; ${code} const ${value} = ${result};`,
      values: [value],
    };
  }

  function sequence(factors: readonly PExpr[], lexical: boolean, fail: string): Matcher {
    const parts: Matcher[] = [];
    for (let index = 0; index < factors.length; index++) {
      const [factor, next] = [factors[index] as PExpr, factors[index + 1]];
      const isJoined = !lexical && operandOf(factor, next) !== undefined;
      parts.push(isJoined ? joined(factor, next as PExpr, fail) : match(factor, lexical, fail));
      if (isJoined) index++;
    }
    return {
      code: parts.map((part) => part.code).join("\n"),
      values: parts.flatMap((part) => part.values),
    };
  }

  /** Operands with joints between them, as a loop in which the code of the operand stands once. */
  function joined(operand: PExpr, rest: PExpr, fail: string): Matcher {
    const [joint] = (rest.expr as PExpr).factors as [PExpr];
    const [head, before, pending] = [fresh("v"), fresh("s"), fresh("v")];
    const [joints, others] = [fresh("column"), fresh("column")];
    const [loop, bad, next] = [fresh("loop"), fresh("bad"), fresh("next")];
    const of = match(operand, false, bad);
    const between = match(joint, false, next);
    const push = [
      [joints, pending],
      [others, of.values[0]],
    ].map(
      ([column, value]) =>
        `if (${column} === NONE) ${column} = [${value}]; else ${column}.push(${value});`,
    );
    return {
      code: `let ${head} = FAILED, ${pending}, ${before} = pos, ${joints} = NONE, ${others} = NONE;
        ${loop}: for (;;) { ${bad}: { ${of.code}
          if (${head} === FAILED) ${head} = ${of.values[0]}; else { ${push.join(" ")} ${is(rest, "Opt") ? `break ${loop};` : ""} }
          ${before} = pos;
          ${next}: { ${guard(joint, false, next)} ${between.code} ${pending} = ${between.values[0]}; continue ${loop}; }
        } pos = ${before}; break; }
        if (${head} === FAILED) break ${fail};`,
      values: [head, joints, others],
    };
  }

  function choice(expr: PExpr, lexical: boolean, fail: string): Matcher {
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

  function repeat(expr: PExpr, lexical: boolean, fail: string): Matcher {
    const [before, next, loop] = [fresh("s"), fresh("next"), fresh("loop")];
    const part = expr.expr as PExpr;
    const { code, values } = match(part, lexical, next);
    const columns = lexical ? [] : values.map(() => fresh("column"));
    const push = columns.map(
      (column, at) =>
        `if (${column} === NONE) ${column} = [${values[at]}]; else ${column}.push(${values[at]});`,
    );
    const count = is(expr, "Plus") ? fresh("count") : undefined;
    return {
      code: `${columns.map((column) => `let ${column} = NONE;`).join(" ")} ${count === undefined ? "" : `let ${count} = 0;`}
        ${loop}: for (;;) { const ${before} = pos; ${next}: { ${guard(part, lexical, next)} ${code} ${push.join(" ")}
          ${count === undefined ? "" : `${count}++;`} ${is(expr, "Opt") ? "break" : "continue"} ${loop}; } pos = ${before}; break; }
        ${count === undefined ? "" : `if (${count} === 0) break ${fail};`}`,
      values: columns,
    };
  }

  /** What a syntactic rule gives, once its parts are there. */
  function made(
    name: string,
    { code, values }: Matcher,
    start: string,
  ): { code: string; result: string } {
    if (!(name in actions)) {
      if (values.length !== 1) throw new Error(`${name} has ${values.length} parts and no action`);
      return { code, result: values[0] as string };
    }
    const built = `actions.${name}(${[...values, start, "pos"].join(", ")})`;
    const [only, ...others] = values;
    if (!passingRules.has(name)) return { code, result: built };
    return {
      code,
      result: `${others.map((value) => `${value} === NONE`).join(" && ")} ? ${only} : ${built}`,
    };
  }

  function ruleFunction(name: string): string {
    const { body, formals, description } = rules[name] as Rule;
    if (formals.length > 0) throw new Error(`${name}: rules with parameters are not supported`);
    const lexical = isLexical(name);
    const matcher = match(body, lexical, "fail");
    const { code, result } = lexical
      ? { ...matcher, result: "true" }
      : made(name, matcher, "start");
    const failed = lexical ? "false" : "FAILED";
    const head = `${lexical ? "function" : form.rule} rule_${name}() { const start = pos;`;
    if ((description ?? undefined) === undefined) {
      return `${head} fail: { ${code} return ${result}; } return ${failed}; }`;
    }
    // Its description stands for what was missed: anywhere in a lexical rule, at the very start of a syntactic one.
    const [enter, leave] = lexical
      ? ["muted++;", "muted--;"]
      : ["const outer = described; described = start;", "described = outer;"];
    return `${head} ${enter} fail: { ${code} ${leave} return ${result}; } ${leave} missAt(start, ${quote(description as string)}); return ${failed}; }`;
  }

  const functions: string[] = [];
  for (const name of needed) functions.push(ruleFunction(name)); // `needed` grows as rules apply others
  return moduleOf(form, tables, functions);
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const grammar = ohm.grammar(readFileSync(new URL("nabla.ohm", import.meta.url), "utf8"));
  const write = (name: string, text: string): void =>
    writeFileSync(new URL(`../src/syntax/${name}`, import.meta.url), text);
  write("parser.ts", generateParser(grammar, actions, quick));
  write("deep.cjs", generateParser(grammar, actions, deep));
}
