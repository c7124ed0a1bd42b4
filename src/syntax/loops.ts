/** From the text of a loop to its tree: the head, and the statements in its braces. */

import { badChange, NablaError, type Span, syntaxError, unclosedBracket } from "../error.ts";
import { parse, parseExpression } from "./parse.ts";
import { StatementError } from "./statement-error.ts";
import type { SourceStatement } from "./statements.ts";
import { tokensOf, word } from "./tokens.ts";
import { boundIn, type Expression, type Name, type Statement } from "./tree.ts";

/** `repeat n { … }`, `while c { … }` or `for k in list { … }`. */
export interface Loop {
  readonly kind: "loop";
  readonly source: SourceStatement;
  readonly word: "repeat" | "while" | "for";
  /** The name after `for`. */
  readonly variable: Name | undefined;
  /** How often, as long as what, or over which list. */
  readonly head: Expression;
  readonly body: readonly BodyStatement[];
}

/** A statement in a loop, and where it stands. A row of expressions is several statements. */
export type BodyStatement =
  | { readonly source: SourceStatement; readonly tree: Statement }
  | { readonly source: SourceStatement; readonly tree: Loop };

/**
 * The tree of a loop.
 * @throws StatementError where a statement in it is none
 */
export const parseLoop = (source: SourceStatement): Loop => loopOf(source, []);

function loopOf(source: SourceStatement, outer: readonly string[]): Loop {
  const { block = { head: source.text, statements: [] } } = source;
  const { word: opening, variable, head } = within(source, () => headOf(block.head));
  const names = variable === undefined ? outer : [...outer, variable.name];
  const body = block.statements.flatMap((inner): BodyStatement[] => {
    if (inner.block !== undefined) return [{ source: inner, tree: loopOf(inner, names) }];
    const { unclosed, text } = inner;
    return within(inner, () => {
      if (unclosed === undefined) return statementsIn(inner);
      throw unclosedBracket({ start: unclosed, end: unclosed + 1 }, text[unclosed] as string);
    });
  });
  for (const { source: inner, tree } of body) {
    if (tree.kind !== "loop") within(inner, () => refuseLoopNames(tree, names));
  }
  return { kind: "loop", source, word: opening, variable, head, body };
}

/** What is wrong there is told of that statement. */
function within<Result>(source: SourceStatement, work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    throw thrown instanceof NablaError ? new StatementError(thrown, source) : thrown;
  }
}

const opening = /^((?:∇\s)?\s*)(repeat|while|for)/u;
const forHead = new RegExp(`^(\\s*)(\`[^\`\\n]+\`|${word})(\\s+)in(?![\\p{L}\\p{N}_])`, "u");

function headOf(text: string): Pick<Loop, "word" | "variable" | "head"> {
  const [whole = "", , first = "repeat"] = opening.exec(text) ?? [];
  const loopWord = first as Loop["word"];
  if (text.includes("\\")) {
    throw syntaxError(
      { start: whole.length, end: text.length },
      ["a formula without LaTeX, whose braces would begin the block"],
      "write a/b for \\frac{a}{b}",
    );
  }
  if (loopWord !== "for") {
    if (text.trimEnd() === whole) {
      const [what, example] =
        loopWord === "repeat"
          ? ["a number of turns", "repeat 100 { … }, or while x < 1 { … }"]
          : ["a condition", "while x < 1 { … }"];
      throw syntaxError({ start: whole.length, end: text.length }, [what], `write ${example}`);
    }
    return { word: loopWord, variable: undefined, head: parseFrom(text, whole.length) };
  }
  const [list, space = "", name = ""] = forHead.exec(text.slice(whole.length)) ?? [];
  if (list === undefined) {
    throw syntaxError(
      { start: whole.length, end: text.length },
      ["a name, `in` and a list"],
      "write for k in 1..10 { … }",
    );
  }
  const start = whole.length + space.length;
  const variable: Name = {
    kind: "name",
    name: name.replaceAll("`", ""),
    start,
    end: start + name.length,
  };
  return { word: "for", variable, head: parseFrom(text, whole.length + list.length) };
}

/** An expression that begins there, with its places in the whole text. */
const parseFrom = (text: string, at: number): Expression =>
  parseExpression(text.slice(0, at).replace(/[^\n]/g, " ") + text.slice(at));

/** Several, where expressions stand in a row with commas between them. */
function statementsIn(source: SourceStatement): BodyStatement[] {
  try {
    return [{ source, tree: parse(source.text) }];
  } catch (thrown) {
    const pieces = piecesOf(source);
    if (pieces.length < 2) throw thrown;
    return pieces.map((piece) =>
      within(piece, () => ({ source: piece, tree: expressionIn(piece) })),
    );
  }
}

function expressionIn({ text }: SourceStatement): Statement {
  const tree = parse(text);
  if (tree.kind === "expression") return tree;
  throw syntaxError(tree, ["an expression"], "write each definition on a line of its own");
}

/** The pieces between commas outside of brackets. */
function piecesOf(source: SourceStatement): SourceStatement[] {
  const { text } = source;
  const commas: number[] = [];
  let depth = 0;
  for (const { kind, text: sign, start } of tokensOf(text)) {
    if (kind === "bracket") depth += "([{".includes(sign) ? 1 : -1;
    else if (sign === "," && depth === 0) commas.push(start);
    else if (/^[:+\-−*/^]?=$/.test(sign) && depth === 0) return [];
  }
  let { line, column } = source;
  let from = 0;
  return [...commas, text.length].map((comma) => {
    const whole = text.slice(from, comma);
    const begin = whole.search(/\S|$/);
    [line, column] = moved(line, column, whole.slice(0, begin));
    const piece = { ...source, text: whole.slice(begin).trimEnd(), line, column };
    [line, column] = moved(line, column, `${whole.slice(begin)},`);
    from = comma + 1;
    return piece;
  });
}

/** Where a text ends that begins there. */
function moved(line: number, column: number, text: string): [line: number, column: number] {
  const lines = text.split("\n");
  const last = [...(lines.at(-1) as string)].length;
  return lines.length === 1 ? [line, column + last] : [line + lines.length - 1, last + 1];
}

/** The name after `for` is the loop's own. */
function refuseLoopNames(tree: Statement, names: readonly string[]): void {
  if (tree.kind === "function") return;
  for (const target of boundIn(tree)) {
    if (names.includes(target.name)) throw loopsOwn(target, target.name);
  }
}

const loopsOwn = (span: Span, name: string): NablaError =>
  badChange(span, `${name} is the loop's own name`, "use another name in the block");
