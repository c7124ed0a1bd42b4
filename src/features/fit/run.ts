/** `:fit`: the parameters of a model for which it comes nearest to data. */

import type { Plot } from "../../graphics/shapes.ts";
import { formatShort } from "../../prose.ts";
import { writeDrawing } from "../../session/arguments/drawing.ts";
import { readTable } from "../../session/arguments/files.ts";
import { redirectionIn } from "../../session/arguments/redirection.ts";
import { bindNumbers, bindSure, type Sureness } from "../../session/arguments/results.ts";
import type { Context, RunOnText } from "../../session/command.ts";
import { freeVariables, valuesByName } from "../../session/function-of.ts";
import type { Table } from "../../session/host.ts";
import type { Numbers, Part } from "../../session/reply.ts";
import { type Fit, fitModel } from "./compute.ts";
import { observationsInLists, observationsInTable } from "./observations.ts";
import { mentionedIn, parametersOf } from "./parameters.ts";
import { pictureOf } from "./picture.ts";
import { interimReport, reportOf } from "./report.ts";
import { type FitRequest, readRequest } from "./request.ts";

export const fitCommand: RunOnText = (context, argument, options) => {
  const [asked, file] = redirectionIn(argument, ["svg"], context.workspace);
  const request = readRequest(asked, options, context.workspace);
  const table = tableOf(context, request);
  const { workspace } = context;
  const { fit, values, report, picture } = workspace.inScratch(() =>
    fitted(context, request, table),
  );
  const drawn = file === undefined ? [picture, ""] : writeDrawing(context, picture, file);
  const sureness = surenessOf(fit);
  if (sureness !== undefined) bindSure(context, values, sureness);
  const lost = sureness === undefined ? bindNumbers(context, values) : [];
  const own = drawn as readonly Part[];
  return {
    kind: "told",
    parts: [...own, ...report.parts, ...lost],
    reading: [...own, ...report.reading, ...lost],
  };
};

/** The columns that a fit mentions, if it names a file. */
function tableOf(context: Context, request: FitRequest): Table | undefined {
  if (request.table === undefined) return undefined;
  const wanted = [...mentionedIn(request, context.workspace).keys()];
  return readTable(context, request.table, (tables, path, tell) => tables.read(path, wanted, tell));
}

interface Fitted {
  readonly fit: Fit;
  readonly values: ReadonlyMap<string, Numbers>;
  readonly report: ReturnType<typeof reportOf>;
  readonly picture: Plot;
}

function fitted(context: Context, request: FitRequest, table: Table | undefined): Fitted {
  const { workspace, watch } = context;
  for (const [name, column] of table?.columns ?? []) {
    workspace.bindInput(name, column[0] ?? Number.NaN);
  }
  const parameters = parametersOf(workspace, request, table);
  const columns = [...(table?.columns.keys() ?? [])].flatMap((name) =>
    freeVariables(workspace, name, 0),
  );
  const observations =
    table === undefined
      ? observationsInLists(workspace, request, parameters.varied)
      : observationsInTable(workspace, request, parameters.varied, table, columns);
  const names = parameters.varied.map(({ name }) => name);
  const valuesAt = (point: Float64Array): Map<string, Numbers> =>
    valuesByName(workspace, parameters.varied, point);
  const result = fitModel(request, observations, parameters, (best, squares, iterations) => {
    const values = valuesAt(best);
    watch.progress(
      () => `iteration ${iterations + 1}, residual sum of squares ${formatShort(squares)}`,
    );
    watch.keep(() => {
      const lost = bindNumbers(context, values);
      return [...interimReport(names, best, squares, parameters.shown, iterations), ...lost];
    });
  });
  const { point } = result.solution;
  return {
    fit: result,
    values: valuesAt(point),
    report: reportOf(result, request, parameters.constants, table?.skipped ?? []),
    picture: pictureOf(request, observations, point),
  };
}

/** The errors of the parameters, where they are known: then they are uncertain, and go together. */
const surenessOf = ({ names, ending, errors, correlations }: Fit): Sureness | undefined =>
  ending === "converged" && errors.length > 0 && errors.every(Number.isFinite)
    ? { names, uncertainties: errors, correlations }
    : undefined;
