/** What a statement would answer, before it is entered. */

import { NablaError } from "../error.ts";
import { parse } from "../syntax/parse.ts";
import { gradientRows, gradientsOnce, rowsOrNone } from "./gradient.ts";
import type { Answer } from "./reply.ts";
import { spread, uncertaintyIn, uncertaintyWritten } from "./uncertainty/uncertainty.ts";
import type { Workspace } from "./workspace.ts";

/** Work on a preview is given up. */
class OutOfTime extends Error {}

/**
 * There is no trace left of it. The error where it would fail; undefined where it would answer nothing, or would take longer.
 */
export function preview(
  workspace: Workspace,
  text: string,
  milliseconds: number,
): Answer | NablaError | undefined {
  const { graph } = workspace;
  const start = graph.size;
  const deadline = performance.now() + milliseconds;
  const look = (): void => {
    if (performance.now() > deadline) throw new OutOfTime();
  };
  try {
    return graph.whileWatching(look, () => answerTo(workspace, text));
  } catch (thrown) {
    if (thrown instanceof NablaError) return thrown;
    if (thrown instanceof OutOfTime || thrown instanceof RangeError) return undefined;
    throw thrown;
  } finally {
    workspace.rollBack(start);
  }
}

function answerTo(workspace: Workspace, text: string): Answer | undefined {
  const tree = parse(text);
  if (tree.kind === "function") return undefined;
  const { quantity, mentionsVariable } = workspace.lower(tree.value);
  const value = workspace.numbersIn(quantity);
  const gradientOf = gradientsOnce(workspace);
  const gradient = rowsOrNone(gradientRows(workspace, quantity, gradientOf));
  const written = tree.kind === "assignment" ? tree.uncertainty : undefined;
  if (written !== undefined && mentionsVariable) return undefined;
  const uncertainty =
    written === undefined
      ? uncertaintyIn(workspace, quantity, gradientOf)
      : uncertaintyWritten(workspace, written, value).uncertainty;
  return {
    kind: "answer",
    name: tree.kind === "expression" ? undefined : tree.target.name,
    value,
    ...spread(uncertainty),
    gradient,
    notes: [],
    statement: { text, line: 1, column: 1, silent: false, unclosed: undefined },
    file: "",
  };
}

/** Whether an error will stay when more is typed: not that of the word at the end, or of what is missing there. */
export function willStay({ code, span }: NablaError, text: string): boolean {
  if (code !== "syntax" && code !== "unknown-name") return true;
  return span !== undefined && span.end < text.trimEnd().length;
}
