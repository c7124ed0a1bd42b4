/** Text of one statement to its syntax tree: the only importer of the parsers that the grammar became. */

import { createRequire } from "node:module";
import { NablaError, type Span, syntaxError, tooDeep } from "../error.ts";
import { actions } from "./actions.ts";
import { type Failure, parseWith } from "./parser.ts";
import type { Expression, Statement } from "./tree.ts";

/**
 * The syntax tree of one statement.
 * @throws NablaError `syntax`, `too-deep`, `ambiguous`, `ambiguous-coefficient` or `chained-comparison`, with its span in `text`
 */
export function parse(text: string): Statement {
  let result = parseWith(actions, text);
  if ("expected" in result && result.tooDeep) result = deepParser().parseWith(actions, text);
  if ("expected" in result) throw explain(text, result);
  return result;
}

/**
 * Where a text stops being a statement: at its length if it only is not complete. Undefined where it is one, or is refused
 * for what it means.
 */
export function faultIn(text: string): number | undefined {
  try {
    const result = parseWith(actions, text);
    return "expected" in result && !result.tooDeep ? result.at : undefined;
  } catch (thrown) {
    if (thrown instanceof NablaError) return undefined;
    throw thrown;
  }
}

/** As `parse`, where only an expression will do. */
export function parseExpression(text: string): Expression {
  const statement = parse(text);
  if (statement.kind !== "expression") {
    throw syntaxError({ start: statement.start, end: statement.end }, ["an expression"]);
  }
  return statement.value;
}

/** The parser that is as deep as memory, loaded when it is first needed. */
const deepParser = (): { readonly parseWith: typeof parseWith } =>
  createRequire(import.meta.url)("./deep.cjs");

function explain(text: string, { at, expected, tooDeep: deep }: Failure): NablaError {
  const span = tokenAt(text, at);
  return deep ? tooDeep(span) : syntaxError(span, inWords(expected));
}

const operand = "a number, a name or `(`";

/** What was expected, with nothing said twice: phrases ("an operator") before signs (`)`). */
function inWords(expected: readonly string[]): string[] {
  const implied = new Set<string>();
  if (expected.includes(operand)) implied.add("a name").add("a number").add("`const`").add("`[`");
  // After a whole operand: a call, an index or a loop, the rarest intents.
  if (expected.includes("an operator"))
    for (const sign of ["`(`", "`[`", "`for`", "`=`", "`:=`", "`±`"]) implied.add(sign);
  return expected
    .filter((phrase) => !implied.has(phrase))
    .flatMap((phrase) => (phrase === operand ? ["a number", "a name", "`(`"] : [phrase]))
    .sort(byKind);
}

const byKind = (left: string, right: string): number =>
  Number(left.startsWith("`")) - Number(right.startsWith("`"));

/** The word, number or sign that begins at an offset; empty at the end of the text. */
function tokenAt(text: string, at: number): Span {
  const token = /[\p{L}\p{N}_]+|./suy;
  token.lastIndex = at;
  return { start: at, end: at + (token.exec(text)?.[0].length ?? 0) };
}
