/** `:tree`, `:dot` and `:mermaid`: the expression graph drawn. */

import { notDrawnAs } from "../../error.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { endingOf, writeDrawing } from "../../session/arguments/drawing.ts";
import { keywordIn } from "../../session/arguments/keyword.ts";
import { noInputs, scalarOf } from "../../session/arguments/output.ts";
import { redirectionIn } from "../../session/arguments/redirection.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import type { Expression } from "../../syntax/tree.ts";
import { drawingOf } from "./compute.ts";
import type { GraphDrawing } from "./part.ts";

export function tree(context: Context, expression: Expression | undefined): CommandResult {
  const drawing = drawn(context, expression, "tree");
  return [drawing];
}

export const dot = (context: Context, argument: ArgumentText): CommandResult =>
  written(context, argument, "dot");

export const mermaid = (context: Context, argument: ArgumentText): CommandResult =>
  written(context, argument, "mermaid");

/** What each writes. */
const endingsOf = { dot: ["dot", "gv"], mermaid: ["mmd", "md"] } as const;
/** Other endings are known, so that they can be refused: `y > f.png` is no comparison. */
const others = ["svg", "png", "pdf", "jpg", "txt", "html"];
const endings = [...endingsOf.dot, ...endingsOf.mermaid, ...others];

/** Graphviz lays out more than this for a long time, and nobody sees anything in it. */
const maxForDot = 250;

/** In a file, or shown if none is named. */
function written(context: Context, argument: ArgumentText, form: "dot" | "mermaid"): CommandResult {
  const [own] = endingsOf[form];
  const [before, file] = redirectionIn(argument, [own, ...endings], context.workspace);
  const ending = file === undefined ? undefined : endingOf(file.name);
  const isForAnother =
    ending !== undefined &&
    endings.includes(ending) &&
    !(endingsOf[form] as readonly string[]).includes(ending);
  if (file !== undefined && isForAnother) throw notDrawnAs(ending, endingsOf[form]).at(file);
  const [isWhole, rest] =
    form === "dot" ? keywordIn(before, "all", context.workspace) : [false, before];
  const most = form === "dot" && !isWhole ? maxForDot : Number.POSITIVE_INFINITY;
  const drawing = drawn(context, rest.isEmpty ? undefined : rest.expression(), form, most);
  if (file === undefined || typeof drawing === "string") return [drawing];
  return writeDrawing(context, drawing, file);
}

/** The graph, or a word that there is none. */
function drawn(
  { workspace, watch }: Context,
  expression: Expression | undefined,
  form: GraphDrawing["form"],
  most?: number,
): GraphDrawing | string {
  const { output, inputs } = scalarOf(workspace, expression);
  if (inputs.length === 0) return noInputs(workspace, output);
  return drawingOf(workspace, output, form, inputs, () => watch.progress(), most);
}
