/** `:minimize` and `:maximize`: the inputs at which an expression is least, or greatest. */

import { badOption, noSolution, syntaxError } from "../../error.ts";
import { isSingular } from "../../numerics/optimize/curvature.ts";
import { type Iterate, isHeld, isUsable, iterateAt } from "../../numerics/optimize/objective.ts";
import { formatShort, listWords } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { readTable, skippedRows } from "../../session/arguments/files.ts";
import { splitAtOptions } from "../../session/arguments/options.ts";
import { bindNumbers, type SearchResult } from "../../session/arguments/results.ts";
import {
  byName,
  flattened,
  freeVariablesOf,
  placeInWords,
  startOf,
  type Unknown,
  unknownsIn,
} from "../../session/arguments/unknowns.ts";
import type { CommandOption, CommandResult, Context, RunOnText } from "../../session/command.ts";
import { freeNames } from "../../session/free-names.ts";
import type { Table } from "../../session/host.ts";
import type { Part } from "../../session/reply.ts";
import {
  bindFound,
  propagateUncertainty,
} from "../../session/uncertainty/propagate-uncertainty.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { sparkline } from "../../text/sparkline.ts";
import { type Minimization, minimizeSurface } from "./compute.ts";
import { optionsIn } from "./descent-options.ts";
import { endingText, type Search } from "./ending.ts";
import { type Surface, surfaceOf } from "./objective.ts";
import { pointFirst, reportOf } from "./report.ts";

export const minimize: RunOnText = (context, argument, options) =>
  optimize(context, searchIn(context, argument, options, 1));
export const maximize: RunOnText = (context, argument, options) =>
  optimize(context, searchIn(context, argument, options, -1));

function optimize(context: Context, search: Search): CommandResult {
  const { workspace } = context;
  const { found, passed } = workspace.inScratch(() => {
    bindColumns(search.table, workspace);
    const { minimization, surface, values } = run(context, search);
    refuse(minimization, search);
    const { point } = minimization.best;
    const optimum: SearchResult = {
      values: byName(search.unknowns, point),
      point,
      whyNotPropagated: whyStuck(minimization, search),
      parts: reportOf(minimization, surface, search, values, (name) => workspace.isBound(name)),
      reading: pointFirst,
    };
    // Where the derivatives are 0 is where they go on to be 0 when the inputs change.
    const slopes = { make: surface.slopes };
    return {
      found: optimum,
      passed: propagateUncertainty(
        workspace,
        slopes,
        freeVariablesOf(workspace, search.unknowns),
        optimum,
      ),
    };
  });
  const skipped = search.table?.skipped ?? [];
  const told = skipped.length === 0 ? [] : [skippedRows(skipped)];
  return bindFound(context, search.unknowns, found, passed, told);
}

/** An optimum moves smoothly with the inputs where it is strict, within its bounds and at no kink. */
function whyStuck(
  { curvature, kink, jump, best, ending, nature }: Minimization,
  { bounds }: Search,
): string | undefined {
  if (kink !== undefined) return "the point is at a kink";
  if (jump !== undefined) return "the point is at a jump";
  if (ending !== "converged") return "the search has not converged";
  if (Array.from(best.point).some((_, i) => isHeld(best, bounds, i)))
    return "the point is at a bound";
  if (curvature === undefined) return "the Hessian is unknown";
  if (nature?.kind !== "definite") return "the Hessian is not positive definite";
  return isSingular(curvature.eigenvalues) ? "the Hessian is numerically singular" : undefined;
}

function searchIn(
  context: Context,
  argument: ArgumentText,
  known: readonly CommandOption[],
  sign: 1 | -1,
): Search {
  const { workspace } = context;
  const { head: objective, after } = splitAtOptions(argument, known, workspace);
  const rest = after.get("over");
  const command = sign === 1 ? "minimize" : "maximize";
  if (rest === undefined || objective.isEmpty) {
    const end = { start: argument.end, end: argument.end };
    const hint = `name the variables, as in \`:${command} (x - 3)^2 over x\``;
    throw syntaxError(
      end,
      [rest === undefined ? "`over` and names" : "an expression, `over` and names"],
      hint,
    );
  }
  const options = optionsIn(workspace, after);
  const unknowns = unknownsIn(workspace, rest);
  return {
    objective,
    unknowns,
    options,
    bounds: {
      lower: flattened(unknowns, ({ lower }) => lower),
      upper: flattened(unknowns, ({ upper }) => upper),
    },
    table: tableIn(context, objective, unknowns, after.get("with")),
    sign,
  };
}

/** The columns that an objective mentions, of a file that is named. */
function tableIn(
  context: Context,
  objective: ArgumentText,
  unknowns: readonly Unknown[],
  file: ArgumentText | undefined,
): Table | undefined {
  if (file === undefined) return undefined;
  const mentioned = freeNames(objective.expression(), context.workspace);
  const table = readTable(context, file, (tables, path, tell) =>
    tables.read(path, [...mentioned.keys()], tell),
  );
  const both = unknowns.find(({ name }) => table.columns.has(name));
  if (both !== undefined) {
    throw badOption(
      `${both.name} is a column of ${file.text}`,
      "choose another name for the variable",
    ).at(both);
  }
  if (table.columns.size > 0) return table;
  const columns = listWords(table.names.map(nameAsWritten), maxTold);
  throw badOption(`${objective.text} uses no column of ${file.text}`, `columns: ${columns}`).at(
    file,
  );
}

/** The columns that are told of a table. */
const maxTold = 8;

function bindColumns(table: Table | undefined, workspace: Context["workspace"]): void {
  for (const [name, numbers] of table?.columns ?? []) {
    const list = Array.from(numbers, (number) => workspace.graph.constant(number));
    workspace.bindConstant(name, list);
  }
}

function run(
  { workspace, watch, ...context }: Context,
  search: Search,
): { minimization: Minimization; surface: Surface; values: readonly number[] } {
  const { unknowns, sign, options, bounds, objective } = search;
  const values: number[] = [];
  let best: Iterate | undefined;
  const surface = surfaceOf(
    workspace,
    objective.expression(),
    () => freeVariablesOf(workspace, unknowns),
    sign,
    () => watch.progress(() => statusOf(values)),
  );
  watch.keep(() => {
    if (best === undefined) return [];
    const found = byName(unknowns, best.point);
    const lost = bindNumbers({ workspace, journal: context.journal }, found);
    return [...interrupted(best, found, values.length - 1, sign), ...lost];
  });
  const start = startFor(search, surface);
  const minimization = minimizeSurface(
    surface,
    start,
    {
      bounds,
      steps: options.steps,
      watch: (iterate) => {
        values.push(sign * iterate.value);
        surface.count.untilLast = surface.count.values;
        if (best === undefined || iterate.value < best.value) best = iterate;
      },
    },
    options,
  );
  return { minimization, surface, values };
}

const statusOf = (values: readonly number[]): string => {
  const last = values.at(-1);
  return last === undefined
    ? "starting"
    : `step ${values.length - 1}  value ${formatShort(last)}  ${sparkline(values)}`;
};

function interrupted(
  { value }: Iterate,
  found: ReturnType<typeof byName>,
  steps: number,
  sign: 1 | -1,
): Part[] {
  const names = [...found.keys()].join(", ");
  return [
    {
      kind: "facts",
      rows: [
        { key: "value", title: "value", value: sign * value },
        { key: "converged", value: false },
        { key: "reason", value: "interrupted" },
        { key: "iterations", title: "iterations", value: steps },
        { key: "point", title: "point", value: found, isResult: true },
      ],
    },
    `${names}: the best point so far (interrupted)`,
  ];
}

/** Values for unknowns that have none, tried one after the other until there is something to begin with. */
const otherStarts = [0.5, 2, 0.1, 10, -1, 0.01, 100, -10, 0];

function startFor(
  { unknowns, objective, bounds }: Search,
  { objective: f }: Surface,
): Float64Array {
  const isGood = (point: Float64Array): boolean => isUsable(iterateAt(f, point), bounds);
  const start = flattened(unknowns, startOf);
  if (isGood(start)) return start;
  const isOpen = unknowns.some(({ value }) => value === undefined);
  for (const other of isOpen ? otherStarts : []) {
    const point = flattened(unknowns, (unknown) =>
      unknown.value === undefined
        ? Math.min(Math.max(other, unknown.lower), unknown.upper)
        : startOf(unknown),
    );
    if (isGood(point)) return point;
  }
  const { value } = iterateAt(f, start);
  const what = Number.isFinite(value) ? "has no finite gradient" : `is ${formatShort(value, 4)}`;
  const where = placeInWords(unknowns, start);
  throw badOption(
    `${objective.text} ${what} at the start, ${where}`,
    "give starting values or intervals where it is defined",
  ).at(objective);
}

/** There is nothing to be found where the value falls, or grows, without end, or is not a number any more. */
function refuse(found: Minimization, search: Search): void {
  const { ending, iterations } = found;
  // What has grown in the steps that there were is shown.
  const isLost = ending === "diverged" && iterations < search.options.steps;
  if (ending !== "unbounded" && ending !== "undefined" && !isLost) return;
  const { words, advice } = endingText(ending, found, search);
  throw noSolution(words, advice).at(search.objective);
}
