/** What a statement would answer, before it is entered. */

import { NablaError } from "../error.ts";
import { parse } from "../syntax/parse.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import type { Move } from "../syntax/tree.ts";
import { gradientRows, gradientsOnce, refuseInputs, rowsOrNone } from "./gradient.ts";
import { planOf } from "./move.ts";
import type { Answer } from "./reply.ts";
import {
  refuseUncertainty,
  spread,
  uncertaintyIn,
  uncertaintyWritten,
} from "./uncertainty/uncertainty.ts";
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
  workspace.beginDraws();
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
  if (tree.kind === "definitions") {
    for (const value of tree.values) workspace.lower(value);
    return undefined;
  }
  if (tree.kind === "move") return moveOf(workspace, tree, text);
  const { quantity, mentionsVariable } = workspace.lower(tree.value);
  const value = workspace.numbersIn(quantity);
  const gradientOf = gradientsOnce(workspace);
  const gradient = rowsOrNone(gradientRows(workspace, quantity, gradientOf));
  const written = tree.kind === "assignment" ? tree.uncertainty : undefined;
  if (tree.kind === "constant") refuseInputs(workspace, tree, quantity);
  if (tree.kind === "assignment" && mentionsVariable) refuseUncertainty(tree.target.name, written);
  const uncertainty =
    written === undefined
      ? uncertaintyIn(workspace, quantity, gradientOf)
      : uncertaintyWritten(workspace, written, value).uncertainty;
  const name = tree.kind === "expression" ? undefined : tree.target.name;
  return answerOf({ name, value, ...spread(uncertainty), gradient }, text);
}

function moveOf(workspace: Workspace, tree: Move, text: string): Answer | undefined {
  const { moved } = planOf(workspace, tree);
  const [only] = moved;
  if (only === undefined || moved.length > 1) return undefined;
  return answerOf({ name: only.input, value: only.to, gradient: [] }, text);
}

const answerOf = (
  shown: Pick<Answer, "name" | "value" | "uncertainty" | "gradient">,
  text: string,
): Answer => ({
  kind: "answer",
  ...shown,
  notes: [],
  statement: { text, line: 1, column: 1, silent: false, unclosed: undefined },
  file: "",
});

/** Loops, constants and functions whose definition has not come to its formula. */
const head =
  /^(?:(?:repeat|while|for)\b|const\b[^=]*$|[^\s().*/^+-]+\((?:\s*[^\s\d,()+*/^.-][^\s,()+*/^.-]*\s*,?)*\)$)/;
/** A derivative or an exponent that has only begun. */
const beginning = /(?:'|\d\.?e[-+]?)$/i;

/** Whether an error will stay when more is typed: not that of the word at the end, or of what is missing there. */
export function willStay({ code, span }: NablaError, statement: SourceStatement): boolean {
  const { text, unclosed } = statement;
  if (head.test(text) || beginning.test(text)) return false;
  // Of LaTeX, braces may follow.
  if (code === "syntax" && (unclosed !== undefined || text.includes("\\"))) return false;
  if (code !== "syntax" && code !== "unknown-name") return true;
  return span !== undefined && span.end < text.trimEnd().length;
}
