/** Words that say what a command is to do, before the expression that it is about. */

import { NablaError } from "../../error.ts";
import { type Expression, operandsOf } from "../../syntax/tree.ts";
import type { Workspace } from "../workspace.ts";
import { ArgumentText } from "./argument-text.ts";

/**
 * Whether a phrase begins with a word of the command's own, and what stands after it. Where the word is a name in the
 * program, the phrase is an expression if it can be one.
 */
export function keywordIn(
  argument: ArgumentText,
  word: string,
  workspace: Workspace,
): [isThere: boolean, rest: ArgumentText] {
  const { text, start } = argument;
  const written = text.startsWith(`--${word}`) ? `--${word}` : word;
  const follows = text.slice(written.length);
  const isThere = text.startsWith(written) && /^(?:\s|$)/.test(follows);
  if (!isThere || (workspace.isBound(word) && isExpression(argument, word))) {
    return [false, argument];
  }
  return [true, new ArgumentText(follows, start + written.length)];
}

/** `all x` is none: the word ends where an operand stands beside it. */
function isExpression(argument: ArgumentText, word: string): boolean {
  try {
    let first = argument.expression();
    for (let next: Expression | undefined = first; next !== undefined; ) {
      first = next;
      [next] = first.kind === "call" ? [] : operandsOf(first);
    }
    return !(first.kind === "call" && first.isOpen && first.callee.name === word);
  } catch (thrown) {
    if (thrown instanceof NablaError) return false;
    throw thrown;
  }
}
