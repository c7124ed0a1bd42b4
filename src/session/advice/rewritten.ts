/** The whole statement as it is written here, where advice on a part of it, and on what is wrong then, comes to that. */

import { NablaError } from "../../error.ts";
import { parse } from "../../syntax/parse.ts";
import { tokensOf } from "../../syntax/tokens.ts";
import type { KnownNames } from "./placeholders.ts";

/** What to write in the place of a part of a text, or what else to do. */
export interface Advice {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A sign between two operands binds as the word that it replaces would, and a product that was not written out. */
  readonly binding: "sign" | "product" | "operand";
}

/** What has so many parts to rewrite is no formula that somebody has typed. */
const mostParts = 12;
/** With "write " before it, at most what a hint may have. */
const longest = 94;

/**
 * @param first the advice on the text
 * @param next the advice on what is wrong at a place of another text: with its grammar, or with a name
 */
export function rewritten(
  text: string,
  first: Advice,
  known: KnownNames,
  next: (text: string, at: number, isSyntax: boolean) => Advice | undefined,
): string | undefined {
  // What commands are given is read in many ways.
  if (text.startsWith(":")) return undefined;
  let whole = spliced(text, first);
  for (let parts = 1; whole !== undefined && parts < mostParts; parts++) {
    if (whole.length > longest || whole.startsWith(":")) return undefined;
    const advice = nextAdvice(whole, known, next);
    if (advice === "none is needed") return whole;
    whole = advice && spliced(whole, advice);
  }
  return undefined;
}

function nextAdvice(
  text: string,
  known: KnownNames,
  next: (text: string, at: number, isSyntax: boolean) => Advice | undefined,
): Advice | "none is needed" | undefined {
  try {
    parse(text);
  } catch (thrown) {
    if (!(thrown instanceof NablaError)) throw thrown;
    const { code, span } = thrown;
    return code === "syntax" && span !== undefined ? next(text, span.start, true) : undefined;
  }
  for (const { kind, text: name, start } of tokensOf(text)) {
    if (kind !== "name" || words.has(name) || known.kindOf(name) !== undefined) continue;
    if (text.includes(`for ${name} in`)) continue;
    const advice = next(text, start, false);
    // A word that is followed by another, or by a number, is no function that somebody has yet to define.
    if (advice !== undefined || isBeforeOperand.test(text.slice(start + name.length)))
      return advice;
  }
  return "none is needed";
}

/** Names that are none. */
const words: ReadonlySet<string> = new Set("and or not mod for in of const".split(" "));
const isBeforeOperand = /^\s+(?!(?:and|or|mod|for|in|of)\b)[\p{L}\d]/u;

/** Signs that hold what is beside them more tightly than a sum does. */
const tightBefore = /(?:[-−*×·⋅/÷%^√∛∇]|\b(?:mod|not))\s*$/;
const tightAfter = /^\s*(?:[*×·⋅/÷%^!]|[⁻⁺]?[⁰¹²³⁴-⁹ⁿ])/;
/** Signs behind which a product has two readings. */
const divisive = /(?:[/÷%]|\bmod)\s*$/;
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
  if (binding === "product" && divisive.test(before)) return undefined;
  const isTight = tightBefore.test(before) || tightAfter.test(after);
  const isApart = !isTight || binding !== "operand" || isOperand.test(formula);
  return before + (isApart ? formula : `(${formula})`) + after;
}
