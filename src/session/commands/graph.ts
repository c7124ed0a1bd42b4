/** `:tree`, `:dot` and `:mermaid`: the expression graph drawn. */

import type { Expression } from "../../syntax/tree.ts";
import { drawingOf } from "../drawing.ts";
import type { GraphDrawing } from "../reply.ts";
import type { Context, Outcome } from "./command.ts";
import { noInputs, scalarOf } from "./derivatives.ts";
import { writeDrawing } from "./drawing.ts";
import type { Phrase } from "./phrase.ts";

export function tree(context: Context, expression: Expression | undefined): Outcome {
  const drawing = drawn(context, expression, "tree");
  return [drawing];
}

export const dot = (context: Context, phrase: Phrase): Outcome => written(context, phrase, "dot");

export const mermaid = (context: Context, phrase: Phrase): Outcome =>
  written(context, phrase, "mermaid");

/** Other endings are known, so that they can be refused: `y > f.png` is no comparison. */
const endings = ["dot", "gv", "mmd", "md", "svg", "png", "pdf", "jpg", "txt", "html"];

/** In a file, or shown if none is named. */
function written(context: Context, phrase: Phrase, form: GraphDrawing["form"]): Outcome {
  const [before, file] = phrase.redirection(endings);
  const drawing = drawn(context, before.isEmpty ? undefined : before.expression(), form);
  if (file === undefined || typeof drawing === "string") return [drawing];
  return writeDrawing(context, drawing, file);
}

/** The graph, or a word that there is none. */
function drawn(
  { workspace, watch }: Context,
  expression: Expression | undefined,
  form: GraphDrawing["form"],
): GraphDrawing | string {
  const { output, inputs } = scalarOf(workspace, expression);
  if (inputs.length === 0) return noInputs(workspace, output);
  return drawingOf(workspace, output, form, inputs, () => watch.progress());
}
