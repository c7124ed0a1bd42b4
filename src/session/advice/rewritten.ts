/** The whole statement as it is written here, where advice on a part of it, and on what is wrong then, comes to that. */

import { NablaError } from "../../error.ts";
import { parse } from "../../syntax/parse.ts";
import { tokensOf } from "../../syntax/tokens.ts";
import type { KnownNames } from "./placeholders.ts";

/** Advice on part of a text: what to write instead, or what else to do. */
export interface Advice {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A sign between two operands binds as the word that it replaces would, and a product that was not written out. */
  readonly binding: "sign" | "product" | "operand";
}

/** Nobody types a formula with more parts to rewrite. */
const mostParts = 12;
/** With "write " before it, this is as long as a hint may be. */
const longest = 94;

/** Finds advice on what is wrong at a place in a text: with its grammar, or with a name. */
type Adviser = (text: string, at: number, isSyntax: boolean) => Advice | undefined;

/**
 * @param first the advice on the text
 * @param next finds advice on what is wrong once that is followed
 */
export function rewritten(
  text: string,
  first: Advice,
  known: KnownNames,
  next: Adviser,
): string | undefined {
  // What commands are given is read in many ways.
  if (text.startsWith(":")) return undefined;
  let whole = spliced(text, first);
  let isDivisor = isInDivisor(text, first);
  for (let parts = 1; whole !== undefined && parts < mostParts; parts++) {
    const shown = isDivisor ? `${whole}, with brackets if / divides by more` : whole;
    if (shown.length > longest || whole.startsWith(":")) return undefined;
    const advice = nextAdvice(whole, known, next);
    if (advice === "none is needed") return shown;
    isDivisor ||= advice !== undefined && isInDivisor(whole, advice);
    whole = advice && spliced(whole, advice);
  }
  return undefined;
}

function nextAdvice(
  text: string,
  known: KnownNames,
  next: Adviser,
): Advice | "none is needed" | undefined {
  try {
    parse(text);
  } catch (thrown) {
    if (!(thrown instanceof NablaError)) throw thrown;
    const { code, span } = thrown;
    return code === "syntax" && span !== undefined ? next(text, span.start, true) : undefined;
  }
  for (const { kind, text: name, start } of tokensOf(text)) {
    const meaning = known.kindOf(name);
    if (kind !== "name" || words.has(name) || meaning === "function") continue;
    const end = start + name.length;
    const operand = operandBehind.exec(text.slice(end));
    // The grammar takes a name and an operand for a call, but a variable cannot be called.
    if (operand !== null && meaning === "variable") {
      return next(text, end + (operand[1] ?? "").length, true);
    }
    if (meaning === "variable" || text.includes(`for ${name} in`)) continue;
    const advice = next(text, start, false);
    if (advice !== undefined || operand !== null) return advice;
  }
  return "none is needed";
}

/** Names that are none. */
const words: ReadonlySet<string> = new Set("and or not mod for in of const".split(" "));
const operandBehind = /^(\s+)(?!(?:and|or|mod|for|in|of)\b)[\p{L}\d]/u;

/** Signs that hold what is beside them more tightly than a sum does. */
const tightBefore = /(?:[-−*×·⋅/÷%^√∛∇]|\b(?:mod|not))\s*$/;
const tightAfter = /^\s*(?:[*×·⋅/÷%^!]|[⁻⁺]?[⁰¹²³⁴-⁹ⁿ])/;
/** Whether a product is written out where it has two readings. */
const isInDivisor = (text: string, { start, binding }: Advice): boolean =>
  binding === "product" && /[/÷]\s*$/.test(text.slice(0, start));
/** What stands in a statement of its own. */
const isStatement = /(?<![<>=!])=(?!=)/;
const isOperand = /^(?:[\p{L}\p{N}_.]+|[\p{L}_][\p{L}\p{N}_]*\([^()]*\)|[([|][^()[\]|]*[)\]|])$/u;

/** The text with the advice in it, where that is a formula, and nothing around it is read in another way then. */
function spliced(text: string, { text: advice, start, end, binding }: Advice): string | undefined {
  const [, formula] = /^write (?!.*(?:…|, (?:after|which|with)\b| or ))(.*)$/s.exec(advice) ?? [];
  if (formula === undefined) return undefined;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isWhole = before.trim() === "" && after.trim() === "";
  if (!isWhole && isStatement.test(formula)) return undefined;
  if (binding === "product" && /(?:%|\bmod)\s*$/.test(before)) return undefined;
  const isTight = tightBefore.test(before) || tightAfter.test(after);
  const isApart = !isTight || binding !== "operand" || isOperand.test(formula);
  return before + (isApart ? formula : `(${formula})`) + after;
}
