/** Whether a statement that is not complete goes on in the next line. */

import { faultIn } from "./parse.ts";

/** What a line ends in that may not end a statement, in its last four characters. A `!` does: it may be a factorial. */
const endsOpen = (end: string): boolean =>
  /(?:[-+*/%^<>=?:,−–×·⋅∙•∗✕✖÷∕⁄ˆ≤≥≠±√∛]|\.\.|(?<![\p{L}\p{N}_])(?:or|and|not))$/u.test(end);
/** The same by its last character, which says of most lines that they do not: classes of letters take long to set up. */
const mayEndOpen = /[-+*/%^<>=?:,−–×·⋅∙•∗✕✖÷∕⁄ˆ≤≥≠±√∛.rdt]$/;
/** What lets a `%` after a space be the end of a statement: percent of an uncertainty. Directly behind an operand it always is. */
const uncertain = /±|\+\/[-−–]/;

/** Longer statements, in characters and in lines, are not parsed to know how they go on: that would take more than linear time. */
const longestTried = 1 << 14;
const mostLines = 16;

/** Whether there is a ± outside of backquotes. */
export const hasUncertainty = (line: string): boolean =>
  uncertain.test(line.replace(/`[^`]*`/g, ""));

/**
 * Whether a statement without an open bracket needs another line: it ends in an operator, and another operand would make sense
 * there.
 * @param earlier the lines of it before the last
 * @param isUncertain whether a ± stands in them
 */
export function needsMore(earlier: readonly string[], last: string, isUncertain: boolean): boolean {
  if (!mayEndOpen.test(last) || !endsOpen(last.slice(-4))) return false;
  if (/\S%$/.test(last) || (last.endsWith("%") && (isUncertain || hasUncertainty(last))))
    return false;
  return stateOf(earlier, last) !== "wrong";
}

/**
 * Whether a line goes on with a statement that ends in an operator. It does not where it is a definition or a command, or
 * makes sense alone and not together with the lines before it.
 */
export function continues(earlier: readonly string[], line: string): boolean {
  const next = firstStatementIn(line).trim();
  if (beginsAnew(line)) return false;
  if (next === "") return true;
  if (next.startsWith(":") || next === "?" || isDefinition(next)) return false;
  // The head of a loop may be longer than this line.
  if (beginsLoop(next) && stateOf([], next) === "wrong") return false;
  const together = stateOf(earlier, next);
  if (together === undefined || together === "whole") return true;
  const alone = stateOf([], next);
  return together === "wrong" ? alone === "wrong" : alone !== "whole";
}

/** Only before a brace are these words the beginning of a loop. */
export const beginsLoop = (text: string): boolean =>
  /^(?:∇\s)?\s*(?:repeat|while|for)(?![\p{L}\p{N}_])/u.test(text);

/** Whether no statement can hold a line, not even within a bracket: a prompt or the head of a loop stands in it. */
export function beginsAnew(line: string): boolean {
  if (/^\s*∇\s/.test(line)) return true;
  const head = firstStatementIn(line);
  // A brace may also be LaTeX.
  return line[head.length] === "{" && beginsLoop(head) && !/\\|[_^]\s*$/.test(head);
}

const isDefinition = (line: string): boolean =>
  /^(?:const\s+)?(?:[\p{L}_][\p{L}\p{M}\p{N}_]*|`[^`]+`)\s*(?:\([^()]*\)\s*|[:+\-−*/^])?=(?!=)/u.test(
    line,
  );

const firstStatementIn = (line: string): string =>
  (/^(?:`[^`]*`|[^;#{}])*/.exec(line) as RegExpExecArray)[0];

/**
 * Whether lines are a statement, may become one with more text, or are wrong before their end; undefined where they are too
 * long to know.
 */
function stateOf(earlier: readonly string[], last: string): "whole" | "open" | "wrong" | undefined {
  if (earlier.length >= mostLines) return undefined;
  const text = [...earlier, last].join("\n").trimEnd();
  if (text.length > longestTried) return undefined;
  const fault = faultIn(text);
  if (fault === undefined) return "whole";
  return fault === text.length ? "open" : "wrong";
}
